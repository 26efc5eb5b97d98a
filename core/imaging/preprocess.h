#pragma once

#include "core/imaging/image.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace vignette {

/// How a picture becomes network input. Part of every engine and classifier file, so that a
/// classifier sees the same pixels wherever it is opened.
///
/// The whole picture is resized to side x side (aspect ratio is given up, no border is cut off:
/// what lies at the edge of a clinical photograph may be the lesion) with pixel-area averaging
/// when it shrinks and bilinear interpolation when it grows, then (value - mean) / deviation.
struct Preprocessing
{
    int side = 160;                                              ///< pixels, 32 to 1024
    std::array<float, 3> mean = {123.675f, 116.28f, 103.53f};    ///< RGB, 0..255
    std::array<float, 3> deviation = {58.395f, 57.12f, 57.375f}; ///< RGB, 0..255

    bool operator==(const Preprocessing&) const = default;
};

/// The resized 8-bit picture, side * side * 3, interleaved; what augmentation works on.
std::vector<uint8_t> resizeForNetwork(const Image& image, int side);

/// Writes one network input to `out`: side * side * 3 floats, row-major H W C (channels-last).
/// The image must not be null. Thread-safe.
void preprocess(const Image& image, const Preprocessing& preprocessing, std::span<float> out);

/// Normalises an already resized picture; `out` as in preprocess().
void normalize(std::span<const uint8_t> rgb, const Preprocessing& preprocessing, std::span<float> out);

} // namespace vignette
