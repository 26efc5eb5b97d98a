#pragma once

#include "core/imaging/preprocess.h"

#include <cstdint>
#include <span>

namespace vignette {

/// What part of a picture a view shows.
enum class ViewPart {
    Crop,   ///< 35 to 100 % of the area
    Window, ///< 0.45 to 1.8 of the sides, its middle anywhere in the picture, borders mirrored; as the lesion finder is
            ///< fitted. The lesion is then anywhere, and near or far
};

/// One random view of a picture for training: a part of it in any of the eight
/// flips and quarter turns, a slight turn, contrast, brightness, saturation and white balance, and
/// sometimes an erased rectangle. Deterministic in `seed`.
///
/// `picture` is sourceSide x sourceSide x 3; `out` is side x side x 3 floats, normalised.
void randomView(const uint8_t* picture, int sourceSide, ViewPart part, uint64_t seed, int side,
                const Preprocessing& preprocessing, std::span<float> out);

} // namespace vignette
