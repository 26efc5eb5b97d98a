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

/// The middle square of the picture, `side` logical pixels.
inline QPixmap thumbnail(const Image& image, int side, qreal pixelRatio)
{
    const QImage whole = qimageOf(image);
    const int shorter = std::min(whole.width(), whole.height());
    const int pixels = std::max(1, int(side * pixelRatio));
    QImage square = whole.copy((whole.width() - shorter) / 2, (whole.height() - shorter) / 2, shorter, shorter)
                        .scaled(pixels, pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    square.setDevicePixelRatio(pixelRatio);
    return QPixmap::fromImage(square);
}

} // namespace vignette
