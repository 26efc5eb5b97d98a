#pragma once

#include <QtGlobal>

namespace vignette {

/// Raster files are read whole before they are decoded.
inline constexpr qint64 maxRasterFileBytes = qint64(1) << 30;

/// OpenCV's own limit on a side (2^20) is far beyond any camera.
inline constexpr int maxSide = 100'000;

/// True when so few bytes cannot reasonably stand for so large a picture: no real photograph
/// compresses 2000-fold, a forged header easily claims it. Small pictures are cheap in any case.
inline bool implausible(qint64 pictureBytes, qint64 fileBytes)
{
    return pictureBytes > (qint64(32) << 20) && pictureBytes / 2000 > fileBytes;
}

} // namespace vignette
