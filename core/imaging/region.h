#pragma once

#include "core/imaging/image.h"

namespace vignette {

/// A rectangle in pixels of an upright picture; may reach beyond its border.
struct Region
{
    int x = 0; ///< left edge
    int y = 0; ///< upper edge
    int width = 0;
    int height = 0;

    bool isEmpty() const { return width <= 0 || height <= 0; }
    bool operator==(const Region&) const = default;
};

/// The part of a picture inside `region`. Beyond the border the picture goes on mirrored, about the
/// middle of its outermost pixels, so that no edge appears that a network could take for one of the
/// lesion. Provenance is that of the picture. A null picture where the region is empty or `image` is
/// null. Thread-safe. Memory: that of the region; callers bound its size.
Image cut(const Image& image, const Region& region);

} // namespace vignette
