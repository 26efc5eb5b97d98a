#include "core/imaging/region.h"

#include <algorithm>
#include <cmath>

namespace vignette {

namespace {

/// The pixel that place `at` shows of a row of `size` that goes on mirrored: 2 1 | 0 1 2 3 | 2 1.
int mirrored(int at, int size)
{
    if (size == 1)
        return 0;
    const int period = 2 * (size - 1);
    const int place = ((at % period) + period) % period;
    return place < size ? place : period - place;
}

/// Pixels of the whole picture on one of `image`: decoding keeps the aspect, and may turn the picture.
double shrinking(const Image& image)
{
    const int whole = std::max(image.provenance.sourceWidth, image.provenance.sourceHeight);
    return whole > 0 ? whole / double(std::max({1, image.width, image.height})) : 1;
}

Region times(const Region& region, double factor)
{
    const int x = int(std::lround(region.x * factor));
    const int y = int(std::lround(region.y * factor));
    return {x, y, std::max(1, int(std::lround((region.x + region.width) * factor)) - x),
            std::max(1, int(std::lround((region.y + region.height) * factor)) - y)};
}

} // namespace

Region clamped(const Region& region, int width, int height)
{
    const int wide = std::clamp(region.width, std::min(leastRegion, width), width);
    const int high = std::clamp(region.height, std::min(leastRegion, height), height);
    return {std::clamp(region.x, 0, width - wide), std::clamp(region.y, 0, height - high), wide, high};
}

Region regionIn(const Image& image, const Region& region)
{
    return times(region, 1 / shrinking(image));
}

Region regionOfWhole(const Image& image, const Region& region)
{
    return times(region, shrinking(image));
}

Image cut(const Image& image, const Region& region)
{
    Image out;
    out.provenance = image.provenance;
    if (image.isNull() || region.isEmpty())
        return out;
    out.width = region.width;
    out.height = region.height;
    out.rgb.resize(size_t(out.width) * size_t(out.height) * 3);
    std::vector<size_t> columns(static_cast<size_t>(out.width));
    for (int x = 0; x < out.width; ++x)
        columns[size_t(x)] = size_t(mirrored(region.x + x, image.width)) * 3;
    uint8_t* to = out.rgb.data();
    for (int y = 0; y < out.height; ++y) {
        const uint8_t* row = image.rgb.data() + size_t(mirrored(region.y + y, image.height)) * size_t(image.width) * 3;
        for (const size_t column : columns)
            to = std::copy_n(row + column, 3, to);
    }
    return out;
}

} // namespace vignette
