#pragma once

#include "core/imaging/image.h"

#include <QImage>
#include <QPixmap>

namespace vignette {

/// A copy of the picture for Qt; null for a null picture.
inline QImage qimageOf(const Image& image)
{
    if (image.isNull())
        return {};
    return QImage(image.rgb.data(), image.width, image.height, qsizetype(image.width) * 3, QImage::Format_RGB888)
        .copy();
}

/// The whole picture, its longer side `side` logical pixels.
inline QPixmap thumbnail(const Image& image, int side, qreal pixelRatio)
{
    const int pixels = std::max(1, int(side * pixelRatio));
    QImage small = qimageOf(image).scaled(pixels, pixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    small.setDevicePixelRatio(pixelRatio);
    return QPixmap::fromImage(small);
}

} // namespace vignette
