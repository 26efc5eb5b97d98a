#pragma once

#include "core/imaging/raster_header.h"

#include <QByteArray>

#include <optional>

namespace vignette {

/// A JPEG stream as DICOM encapsulates it (transfer syntax JPEG Baseline, PS3.5 8.2.1).
struct BaselineJpeg
{
    QByteArray stream; ///< from SOI to EOI; holds pixels and tables, nothing else
    int width = 0;
    int height = 0;
    int components = 3; ///< 1: gray, 3: YCbCr
};

/// Takes everything out of a JPEG file but what its pixels need, without decoding them: EXIF with its
/// GPS and thumbnail, XMP, IPTC, colour profiles, comments, thumbnails of JFIF, and what follows the
/// end of the picture all go. Nothing where the file cannot go into DICOM as it is: not baseline
/// with 8 bits, stored turned (EXIF orientation), broken, or with colours other than gray and YCbCr.
/// Thread-safe.
std::optional<BaselineJpeg> baselineJpeg(Bytes file);

} // namespace vignette
