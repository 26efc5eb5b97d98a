#pragma once

#include "core/imaging/image.h"

#include <opencv2/core/mat.hpp>

namespace vignette {

/// Samples as a decoder of a picture format delivers them: 8 bits, 1 (gray), 3 (RGB) or 4 (RGBA)
/// channels, not yet turned upright.
struct RasterPicture
{
    cv::Mat samples;
    bool premultiplied = false; ///< colours are multiplied by opacity already
    int orientation = 1;        ///< EXIF/TIFF tag 0x0112, 1 to 8
};

/// The picture upright, on white where it is transparent.
Image toImage(RasterPicture picture, const Provenance& provenance);

} // namespace vignette
