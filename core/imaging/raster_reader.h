#pragma once

#include "core/imaging/image_reader.h"
#include "core/imaging/raster_header.h"

#include <QFile>

namespace vignette {

/// `file` is open and starts like a raster format; readImage() and probeImage() for those.
Result<Image> readRaster(QFile& file, RasterFormat format, const ReadOptions& options);
Result<ImageInfo> probeRaster(QFile& file, RasterFormat format);

} // namespace vignette
