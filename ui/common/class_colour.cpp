#include "ui/common/class_colour.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>

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

/// Draws at whatever scale; a pixmap would be tinted in a selected row, and twice as large at 2x.
class SwatchEngine : public QIconEngine
{
public:
    SwatchEngine(const QColor& colour, const QColor& background) : m_colour(colour), m_background(background) {}

    void paint(QPainter* painter, const QRect& area, QIcon::Mode mode, QIcon::State) override
    {
        if (mode != QIcon::Selected)
            return paintSwatch(*painter, area, m_colour, m_background);
        // A class may have the colour of the selection: a rim of its letters' colour parts the two.
        const QColor rim = QGuiApplication::palette().color(QPalette::HighlightedText);
        paintSwatch(*painter, area, rim, rim);
        paintSwatch(*painter, QRectF(area).adjusted(2, 2, -2, -2), m_colour, rim);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    QSize actualSize(const QSize& size, QIcon::Mode, QIcon::State) override { return size.boundedTo({side, side}); }
    QIconEngine* clone() const override { return new SwatchEngine(*this); }

private:
    static constexpr int side = 12;
    QColor m_colour;
    QColor m_background;
};

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

QColor classColor(const ClassSpec& spec, int index)
{
    return spec.colour.isEmpty() ? classColor(index) : QColor(spec.colour);
}

QString colourName(const QColor& colour)
{
    for (const Entry& entry : entries) {
        if (QColor(entry.colour) == colour)
            return QCoreApplication::translate("ClassColour", entry.name);
    }
    return colour.name();
}

TaskSpec withoutColours(TaskSpec task)
{
    for (ClassSpec& spec : task.classes)
        spec.colour.clear();
    return task;
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

void paintSwatch(QPainter& painter, const QRectF& area, const QColor& colour, const QColor& background)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(outlineOn(background, colour));
    painter.setBrush(colour);
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.restore();
}

QIcon swatch(const QColor& colour, const QColor& background)
{
    return QIcon(new SwatchEngine(colour, background));
}

QList<QIcon> classSwatches(const QList<QColor>& colours)
{
    QList<QIcon> swatches;
    for (const QColor& colour : colours)
        swatches += swatch(colour, QGuiApplication::palette().color(QPalette::Base));
    return swatches;
}

} // namespace vignette
