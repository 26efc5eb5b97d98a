#pragma once

#include "core/base/error.h"
#include "core/base/job_context.h"
#include "core/base/safetensors.h"
#include "core/engine/device.h"

#include <memory>
#include <span>
#include <vector>

namespace vignette {

/// One stage of an EfficientNet-type network (Tan and Le 2019, table 1): `blocks` inverted
/// residual blocks, the first with `stride`.
struct StageSpec
{
    int expand = 1;
    int kernel = 3;
    int stride = 1;
    int inChannels = 0;
    int outChannels = 0;
    int blocks = 1;
    /// The stage's output is averaged over space and becomes part of the feature vector.
    bool tap = false;
};

/// The target network up to pooling: stem 3x3/2, stages, top 1x1, taps. Normalisation is folded
/// into convolution and bias. Fully convolutional: any input side from 32 px.
///
/// Block: expand 1x1 (absent where expand is 1), SiLU; depthwise k x k, SiLU; squeeze and excite
/// (mean, se_reduce 1x1 to inChannels/4, SiLU, se_expand 1x1, sigmoid, multiply); project 1x1;
/// residual where stride is 1 and the channels agree. Stride-2 convolutions pad (k-2)/2 before and
/// (k-2)/2 + 1 after (TensorFlow "SAME" on even input; odd input pads k/2 on both sides).
struct Architecture
{
    int stemChannels = 32;
    std::vector<StageSpec> stages;
    int topChannels = 1280;
    /// Lesions lie in the middle of clinical pictures: maps are averaged with a Gaussian about the
    /// centre, whose standard deviation is this share of the side. 0: all places count the same.
    double poolingWidth = 0;

    /// EfficientNet-B0 with stages 3 to 7 tapped: 40 + 80 + 112 + 192 + 320 + 1280 = 2024 features.
    static Architecture efficientNetB0();

    /// Weight of each of n places along one side in that average; sums to 1. A map's weights are
    /// the products of those of its two sides.
    std::vector<float> poolingWeights(int n) const;

    /// Length of the feature vector: tapped stages in order, then the top.
    int featureCount() const;

    /// Names and shapes of all parameters, in order of use: stem.weight [32,3,3,3], stem.bias,
    /// stacks.S.B.{expand,depthwise,se_reduce,se_expand,project}.{weight,bias}, top.{weight,bias}.
    /// Weights are O I H W (depthwise: C 1 k k).
    std::vector<std::pair<std::string, std::vector<int64_t>>> parameterShapes() const;

    /// Every parameter present with the right shape, nothing more. Errors: Corrupt.
    Result<void> check(const ParameterSet& parameters) const;
};

/// Output of one tapped stage (or the top) for one image: height x width x channels, row-major.
struct FeatureMap
{
    int width = 0;
    int height = 0;
    int channels = 0;
    std::vector<float> values;
};

/// A network ready to run: parameters packed for one device. Immutable and thread-safe; copies
/// share the parameters. The same input gives the same features within 1e-5 on any thread count.
class Network
{
public:
    /// Errors: Corrupt (parameters do not fit), TooLarge, Internal (device lost).
    static Result<Network> create(const Architecture& architecture, const ParameterSet& parameters,
                                  const Device& device = {});

    const Architecture& architecture() const;
    const Device& device() const;

    /// `input` is count x side x side x 3 floats (N H W C, see preprocess()); the result is
    /// count x featureCount(). Errors: InvalidArgument, Cancelled, TooLarge, Internal.
    Result<std::vector<float>> features(std::span<const float> input, int count, int side,
                                        const JobContext& job = {}) const;

    /// The maps whose means are the features of one image, tapped stages in order, then the top.
    Result<std::vector<FeatureMap>> featureMaps(std::span<const float> input, int side) const;

private:
    struct Impl;
    std::shared_ptr<const Impl> m_impl;
};

} // namespace vignette
