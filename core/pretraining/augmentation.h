#pragma once

#include "core/imaging/preprocess.h"

#include <cstdint>
#include <span>

namespace vignette {

/// One random view of a picture for training: crop of 35 to 100 % of the area, any of the eight
/// flips and quarter turns, a slight turn, contrast, brightness, saturation and white balance, and
/// sometimes an erased rectangle. Deterministic in `seed`.
///
/// `picture` is sourceSide x sourceSide x 3; `out` is side x side x 3 floats, normalised.
void randomView(const uint8_t* picture, int sourceSide, uint64_t seed, int side, const Preprocessing& preprocessing,
                std::span<float> out);

} // namespace vignette
