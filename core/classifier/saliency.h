#pragma once

#include "core/classifier/saliency_map.h"
#include "core/engine/network.h"

#include <span>

namespace vignette {

struct Head;

/// How much each channel's map speaks for one class: the class's row of the head less the mean of all rows (which
/// moves no probability), by the scale of the feature. F values.
std::vector<float> channelWeights(const Head& head, int classIndex);

/// Where a picture says more for the class than it does on average: w(x, y) sum_c v_c (A_c(x, y) - mean A_c), w being
/// the weights of the places in the network's pooling, the mean that with these weights, v `channelWeights`. Signed,
/// and exact: before the mean is taken off, the sum over all places and maps is the logit (less the mean logit of all
/// classes) times the length of the z-scores, but for a constant. Maps of coarser stages are resized to the finest grid
/// and added.
SaliencyMap evidence(std::span<const FeatureMap> maps, std::span<const float> channelWeights);

/// Negative values cut off, the rest divided by the largest.
void toHeat(SaliencyMap& map);

} // namespace vignette
