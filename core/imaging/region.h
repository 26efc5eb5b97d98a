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

/// The least side of a region that a person marks, in pixels.
inline constexpr int leastRegion = 16;

/// `region` as far as it lies in a picture of this size, each side at least leastRegion where the picture is as large.
Region clamped(const Region& region, int width, int height);

/// `region` in pixels of `image`, which may have been decoded smaller than the picture is, and the other way.
Region regionIn(const Image& image, const Region& region);
Region regionOfWhole(const Image& image, const Region& region);

/// The part of a picture inside `region`. Beyond the border the picture goes on mirrored, about the
/// middle of its outermost pixels, so that no edge appears that a network could take for one of the
/// lesion. Provenance is that of the picture. A null picture where the region is empty or `image` is
/// null. Thread-safe. Memory: that of the region; callers bound its size.
Image cut(const Image& image, const Region& region);

} // namespace vignette
