#include "ui/task_editor/class_colour.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace vignette {

namespace {

constexpr double outlineContrast = 3;

struct Entry
{
    QRgb colour;
    const char* name;
};

constexpr Entry entries[] = {{0xFF0072B2, QT_TRANSLATE_NOOP("ClassColour", "Blue")},
                             {0xFFE69F00, QT_TRANSLATE_NOOP("ClassColour", "Orange")},
                             {0xFF009E73, QT_TRANSLATE_NOOP("ClassColour", "Green")},
                             {0xFFCC79A7, QT_TRANSLATE_NOOP("ClassColour", "Pink")},
                             {0xFF56B4E9, QT_TRANSLATE_NOOP("ClassColour", "Light blue")},
                             {0xFFD55E00, QT_TRANSLATE_NOOP("ClassColour", "Red")},
                             {0xFFF0E442, QT_TRANSLATE_NOOP("ClassColour", "Yellow")},
                             {0xFF999999, QT_TRANSLATE_NOOP("ClassColour", "Grey")}};

/// Relative luminance, 0 to 1.
double luminance(const QColor& colour)
{
    const auto linear = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

QList<ClassColour> classPalette()
{
    QList<ClassColour> palette;
    for (const Entry& entry : entries)
        palette.append({QColor(entry.colour), QCoreApplication::translate("ClassColour", entry.name)});
    return palette;
}

QColor classColor(int index)
{
    return QColor(entries[size_t(index) % std::size(entries)].colour);
}

double contrast(const QColor& first, const QColor& second)
{
    const auto [darker, lighter] = std::minmax({luminance(first), luminance(second)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor outlineOn(const QColor& background, const QColor& colour)
{
    const bool towardsBlack = luminance(background) > 0.18; // as far from white as from black
    QColor outline = colour;
    while (contrast(outline, background) < outlineContrast) {
        const auto step = [towardsBlack](int value) {
            return towardsBlack ? value * 9 / 10 : 255 - (255 - value) * 9 / 10;
        };
        outline = QColor(step(outline.red()), step(outline.green()), step(outline.blue()));
    }
    return outline;
}

QPixmap colourSwatch(const QColor& colour, const QColor& background, int side, qreal pixelRatio)
{
    QPixmap pixmap(QSize(side, side) * pixelRatio);
    pixmap.setDevicePixelRatio(pixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(outlineOn(background, colour));
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(0.5, 0.5, side - 1, side - 1), 3, 3);
    return pixmap;
}

} // namespace vignette
