#pragma once

#include "core/base/error.h"
#include "core/classifier/saliency_map.h"
#include "core/engine/network.h"

#include <functional>
#include <span>

namespace vignette {

struct Head;

/// How much each channel's map speaks for one class: the gradient of the logit, less its mean over
/// all classes (which moves no probability), by the feature at fixed length of the feature vector
/// (a length is common to all classes and tells of no place). F values.
std::vector<float> channelWeights(const Head& head, int classIndex);

/// p(x, y) sum_c w_c (A_c(x, y) - mean A_c), the mean and p being those of the network's pooling:
/// where the picture says more for the class than it does on average. Signed. Maps of coarser stages are resized to the
/// finest grid and added.
SaliencyMap evidence(const Architecture& architecture, std::span<const FeatureMap> maps,
                     std::span<const float> weights);

/// Averages the evidence of the eight flips and turns of `input` (side x side x 3), each turned
/// back, so that the map follows a flipped or turned picture exactly; then cuts negative values off
/// and divides by the largest.
Result<SaliencyMap> averagedSaliency(std::span<const float> input, int side,
                                     const std::function<Result<SaliencyMap>(std::span<const float> view)>& evidenceOf);

} // namespace vignette
