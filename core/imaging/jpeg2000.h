#pragma once

#include "core/base/error.h"
#include "core/imaging/raster_header.h"

#include <vector>

namespace vignette {

/// Samples of a JPEG 2000 picture (ITU T.800; with OpenJPEG 2.5 also T.814), interleaved, each in
/// `bytesPerSample` little-endian bytes, two's complement where the stream is signed.
struct Jpeg2000Picture
{
    std::vector<uint8_t> samples;
    bool colourTransformed = false; ///< the stream's own RCT/ICT was undone: colours are RGB
};

/// What a picture must be like to be accepted; checked before samples are allocated.
struct Jpeg2000Shape
{
    int width = 0;
    int height = 0;
    int components = 0;
    int bytesPerSample = 1; ///< 1, 2 or 4
};

/// Decodes a code stream or JP2 file. Errors: Unreadable, Unsupported.
Result<Jpeg2000Picture> decodeJpeg2000(Bytes stream, const Jpeg2000Shape& shape);

} // namespace vignette
