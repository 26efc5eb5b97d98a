#include "core/imaging/blanked_pixels.h"

#include "core/imaging/image.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace vignette {

std::vector<QRect> BlankedPixels::in(const QSize& picture) const
{
    std::vector<QRect> all = regions;
    if (corners) {
        const QSize corner((picture.width() + 3) / 4, (picture.height() + 9) / 10);
        const int right = picture.width() - corner.width();
        const int bottom = picture.height() - corner.height();
        for (const QPoint& at : {QPoint(0, 0), QPoint(right, 0), QPoint(0, bottom), QPoint(right, bottom)})
            all.emplace_back(at, corner);
    }
    return all;
}

std::optional<QRect> parseRegion(const QString& text)
{
    const QStringList parts = text.split(QLatin1Char(','));
    int values[4] = {};
    for (qsizetype i = 0; i < parts.size() && i < 4; ++i) {
        bool isNumber = false;
        values[i] = parts[i].toInt(&isNumber);
        if (!isNumber || values[i] < 0)
            return {};
    }
    const QRect rect(values[0], values[1], values[2], values[3]);
    return parts.size() == 4 && rect.isValid() ? std::optional(rect) : std::nullopt;
}

void blank(Image& image, const BlankedPixels& parts)
{
    if (parts.isEmpty())
        return;
    // The longer side stays the longer one whichever way the picture was turned.
    const int before = std::max(image.provenance.sourceWidth, image.provenance.sourceHeight);
    const int now = std::max(image.width, image.height);
    const double scale = before > 0 ? double(now) / before : 1;
    const QSize full(int(std::lround(image.width / scale)), int(std::lround(image.height / scale)));
    for (const QRect& part : parts.in(full)) {
        const int left = std::clamp(int(std::floor(part.left() * scale)), 0, image.width);
        const int right = std::clamp(int(std::ceil((part.left() + part.width()) * scale)), left, image.width);
        const int top = std::clamp(int(std::floor(part.top() * scale)), 0, image.height);
        const int bottom = std::clamp(int(std::ceil((part.top() + part.height()) * scale)), top, image.height);
        for (int y = top; y < bottom; ++y) {
            const auto row = image.rgb.begin() + (std::ptrdiff_t(y) * image.width + left) * 3;
            std::fill_n(row, std::ptrdiff_t(right - left) * 3, uint8_t(0));
        }
    }
}

} // namespace vignette
