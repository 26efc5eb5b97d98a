#pragma once

#include "core/base/error.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>

namespace vignette {

using Bytes = std::span<const uint8_t>;

enum class RasterFormat { None, Jpeg, Png, Tiff, Bmp, WebP, Heif, Avif, JpegXl };

/// What a raster file says of itself before any pixel is decoded.
struct RasterHeader
{
    RasterFormat format = RasterFormat::None;
    int width = 0;
    int height = 0;
    int channels = 3;
    int bitDepth = 8;    ///< of one channel
    int orientation = 1; ///< EXIF/TIFF tag 0x0112, 1 to 8
    bool complete = true;
    bool supported = true;      ///< there is a decoder for the kind of pixels
    bool invertedCmyk = true;   ///< four-channel JPEG: stored as Adobe does
    bool premultiplied = false; ///< colours are multiplied by opacity already
};

/// The frame header of a JPEG or JPEG-LS stream (ITU T.81 B.2, T.87 C.2) and what follows it.
struct JpegHeader
{
    int width = 0;
    int height = 0;
    int components = 0;
    int precision = 0;
    uint8_t process = 0; ///< second byte of the SOFn marker
    std::array<uint8_t, 4> ids = {};
    bool subsampled = false; ///< components differ in their sampling factors
    bool jfif = false;
    int adobeTransform = -1; ///< -1 without an Adobe marker
    int orientation = 1;
    int scans = 0;
    bool tidy = true;      ///< up to the frame header, segments follow each other without gaps
    bool complete = false; ///< an EOI marker ends the stream

    bool isLossless() const { return process == 0xc3 || process == 0xc7 || process == 0xf7; }
};

RasterFormat rasterFormat(Bytes start);

/// Empty when there is no frame header.
std::optional<JpegHeader> parseJpeg(Bytes stream);

/// Orientation in the first directory of an EXIF block (a small TIFF file), 1 where there is none.
int exifOrientation(Bytes block);

/// Nothing where there is no header. Whole files.
std::optional<RasterHeader> parseJpegFile(Bytes bytes);
std::optional<RasterHeader> parsePng(Bytes bytes);
std::optional<RasterHeader> parseBmp(Bytes bytes);

} // namespace vignette
