#pragma once

#include "core/imaging/gray_image.h"
#include "core/imaging/image_reader.h"

namespace vignette {

/// readImage(), readGray() and probeImage() for a regular file whose start looksLikeDicom().
Result<Image> readDicom(const QString& path, const ReadOptions& options);
Result<GrayImage> readGrayDicom(const QString& path, const ReadOptions& options);
Result<ImageInfo> probeDicom(const QString& path);

} // namespace vignette
