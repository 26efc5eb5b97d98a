#pragma once

#include "core/base/error.h"
#include "core/imaging/raster_header.h"
#include "core/imaging/raster_picture.h"

namespace vignette {

/// Headers and pixels of whole files in memory, by the library for each format. The first picture counts where a file
/// holds an animation or several. Errors: Unreadable, Unsupported, TooLarge. Thread-safe.

/// Qt, which wraps libpng. Colour keys and palettes with transparent entries give RGBA.
Result<RasterPicture> decodePng(Bytes bytes);
/// Qt as well; bit fields in any order.
Result<RasterPicture> decodeBmp(Bytes bytes);

/// libwebp (RFC 9649).
Result<RasterHeader> webpHeader(Bytes bytes);
Result<RasterPicture> decodeWebP(Bytes bytes);

/// libheif: HEIC, HEIF and AVIF (ISO/IEC 23008-12, AV1 Image File Format). Rotation and mirroring
/// are properties of the picture and applied by the library; an EXIF block must not turn it again.
Result<RasterHeader> heifHeader(Bytes bytes);
Result<RasterPicture> decodeHeif(Bytes bytes);

/// libjxl (ISO/IEC 18181). Orientation is part of the code stream; as with HEIF.
Result<RasterHeader> jpegXlHeader(Bytes bytes);
Result<RasterPicture> decodeJpegXl(Bytes bytes, const RasterHeader& header);

} // namespace vignette
