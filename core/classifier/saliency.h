#pragma once

#include "core/classifier/classifier.h"

#include <span>

namespace vignette {

/// Grad-CAM on pooled maps. The features are the maps' means, so the gradient of the logit with
/// respect to feature c is the weight of map c everywhere: sum_c g_c A_c(x, y), maps of coarser
/// stages resized to the finest grid and added, negative values cut off, divided by the largest.
/// `gradient` holds one value per channel, maps in order.
SaliencyMap gradCam(std::span<const FeatureMap> maps, std::span<const float> gradient);

} // namespace vignette
