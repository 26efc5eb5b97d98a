#pragma once

#include <cstddef>
#include <utility>

namespace vignette {

/// The eight flips and quarter turns of a square, in the order in which few of them are taken first. 0 is upright.
constexpr int viewCount = 8;

/// Calls visit(place in the view, place in the picture) for each place of a square, counted row by row.
template <typename Visit> void forEachPlaceOfView(int side, int view, const Visit& visit)
{
    const bool flipX = view & 1;
    const bool flipY = view & 2;
    const bool transpose = view & 4;
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            int sourceX = flipX ? side - 1 - x : x;
            int sourceY = flipY ? side - 1 - y : y;
            if (transpose)
                std::swap(sourceX, sourceY);
            visit(size_t(y) * side + x, size_t(sourceY) * side + sourceX);
        }
    }
}

/// View `view` of a side x side x 3 picture.
void makeView(const float* picture, int side, int view, float* out);

} // namespace vignette
