#pragma once

#include "core/imaging/image_reader.h"

#include <cstdint>
#include <vector>

namespace vignette {

/// A picture of one channel before it is windowed, for viewing only: classifiers see what
/// readImage() gives.
struct GrayImage
{
    int width = 0;
    int height = 0;
    std::vector<float> values; ///< width * height; DICOM: modality units (PS3.3 C.11.1), else 0..255
    GrayWindow window;         ///< the file's own, else the one that holds all values
    float minimum = 0;
    float maximum = 0;
    bool inverted = false; ///< low values are bright (MONOCHROME1)
};

/// Reads one frame of a grayscale DICOM instance with all its depth, or of a grayscale raster file
/// with 8 bits; pictures are as large as with readImage(). `options.window` is ignored.
/// Errors: as for readImage(); InvalidArgument where the picture has colours. Thread-safe.
Result<GrayImage> readGray(const QString& path, const ReadOptions& options = {});

/// The values as brightness 0..255 by the linear function of PS3.3 C.11.2.1.2.1; widths below 1, for
/// which it is not defined, by LINEAR_EXACT (C.11.2.1.3.2). width * height bytes.
std::vector<uint8_t> applyWindow(const GrayImage& image, const GrayWindow& window);

/// The window that shows `minimum` as black and `maximum` as white.
GrayWindow fullWindow(double minimum, double maximum);

} // namespace vignette
