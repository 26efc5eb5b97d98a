#pragma once

#include "core/base/error.h"
#include "core/base/safetensors.h"
#include "core/engine/network.h"

#include <map>
#include <span>
#include <string>
#include <vector>

namespace vignette {

/// Says where in a picture the lesion is, from maps that the base network computes anyway: four small
/// layers on stages 3, 4, 5 and 7, a fiftieth of the network's own work. Per place of the grid of
/// stage 5 (10 x 10 at 160 pixels) it answers
///   lesion     how likely the place lies within the outline of a lesion,
///   evidence   how much it tells of the disease, in standard deviations within the picture,
///   subject    how likely it lies in the middle of what the photographer aimed at,
/// the first and last as logits. Pooling takes evidence and subject: outlines are known for
/// dermoscopy only, and on photographs they carry over less well.
///
/// x = input: mean and deviation of stage 3 over 2 x 2, stage 4, stage 5, stage 7 (bilinear)
/// h = relu(input.weight x + context.weight mean(x) + input.bias), then two 3 x 3 convolutions with
/// repeated borders and relu, then output. Immutable, thread-safe.
class LesionFinder
{
public:
    /// What was found for one picture; row-major, side x side values each.
    struct Answer
    {
        int side = 0;
        std::vector<float> lesion;
        std::vector<float> evidence;
        std::vector<float> subject;
    };

    /// Names: input.weight [H, C], context.weight [H, C], input.bias [H], conv1.weight [M, H, 3, 3],
    /// conv1.bias, conv2.weight [M, M, 3, 3], conv2.bias, output.weight [3, M], output.bias [3].
    /// Errors: Corrupt (names or shapes; C must be inputChannels(architecture)).
    static Result<LesionFinder> create(const Architecture& architecture, const ParameterSet& parameters);

    /// Values per place that the finder reads of a network.
    static int inputChannels(const Architecture& architecture);

    /// The input at every place, side x side x inputChannels(). `maps` are those of
    /// Network::featureMaps(), whose sizes must be those of a square picture with a side that is a
    /// multiple of 32.
    static std::vector<float> input(std::span<const FeatureMap> maps);

    Answer find(std::span<const FeatureMap> maps) const;

private:
    std::map<std::string, std::vector<float>> m_parameters; ///< weights input first, see create()
};

/// Weights of the places of one map in its average: sigmoid(1.5 evidence - 1) sigmoid(subject) times
/// a Gaussian of 0.35 of the side about the middle, brought to `side` x `side`; sums to 1.
/// `side` is half, once or twice that of the answer.
std::vector<float> placeWeights(const LesionFinder::Answer& answer, int side);

} // namespace vignette
