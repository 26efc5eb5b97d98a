#include "ui/evaluate/plot.h"

#include "ui/common/picture_role.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>

#include <cmath>

namespace vignette {

namespace {

constexpr int gap = 6;
constexpr int sampleLength = 26; ///< of a stroke in the legend
constexpr double markRadius = 3.5;

QColor mixed(const QColor& a, const QColor& b, double share)
{
    const auto mix = [share](float x, float y) { return float(x + (y - x) * float(share)); };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

/// A round step that gives about five ticks.
double tickStep(double length)
{
    const double raw = length / 5;
    const double magnitude = std::pow(10, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (raw <= 1.05 * factor * magnitude)
            return factor * magnitude;
    }
    return 10 * magnitude;
}

} // namespace

Plot::Plot(const QString& name, QWidget* parent) : QWidget(parent)
{
    announceAsPicture(this);
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void Plot::setContent(Content content, const QString& description)
{
    m_content = std::move(content);
    setAccessibleDescription(description);
    update();
}

void Plot::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        update();
    QWidget::changeEvent(event);
}

QPen Plot::penOf(Stroke stroke) const
{
    const QColor text = palette().color(QPalette::Text);
    const QColor base = palette().color(QPalette::Base);
    switch (stroke) {
    case Stroke::Main:
        return QPen(palette().color(QPalette::Highlight), 2.2);
    case Stroke::Other:
        return QPen(mixed(base, text, 0.45), 1);
    case Stroke::Reference:
        break;
    }
    return QPen(mixed(base, text, 0.65), 1.2, Qt::DashLine);
}

QRectF Plot::paintLegend(QPainter& painter) const
{
    const QFontMetricsF metrics(font());
    double x = gap;
    double y = gap;
    for (const Curve& curve : m_content.curves) {
        if (curve.name.isEmpty())
            continue;
        const double width = sampleLength + gap + metrics.horizontalAdvance(curve.name) + 2 * gap;
        if (x > gap && x + width > this->width()) {
            x = gap;
            y += metrics.height();
        }
        const double middle = y + metrics.height() / 2;
        painter.setPen(penOf(curve.stroke));
        painter.drawLine(QPointF(x, middle), QPointF(x + sampleLength, middle));
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QPointF(x + sampleLength + gap, y + metrics.ascent()), curve.name);
        x += width;
    }
    const double top = y + (x > gap ? metrics.height() : 0) + gap;
    return QRectF(0, top, width(), height() - top);
}

void Plot::paintAxes(QPainter& painter, const QRectF& area) const
{
    const QFontMetricsF metrics(font());
    const QRectF& range = m_content.range;
    const QColor text = palette().color(QPalette::WindowText);
    const QPen grid(mixed(palette().color(QPalette::Base), palette().color(QPalette::Text), 0.13), 1);
    const double xStep = tickStep(range.width());
    for (double x = std::ceil(range.left() / xStep - 1e-9) * xStep; x <= range.right() + 1e-9; x += xStep) {
        const double at = area.left() + (x - range.left()) / range.width() * area.width();
        painter.setPen(grid);
        painter.drawLine(QPointF(at, area.top()), QPointF(at, area.bottom()));
        painter.setPen(text);
        painter.drawText(QRectF(at - 40, area.bottom() + 3, 80, metrics.height()), Qt::AlignHCenter,
                         locale().toString(std::abs(x) < 1e-9 ? 0 : x, 'g', 3));
    }
    const double yStep = tickStep(range.height());
    for (double y = std::ceil(range.top() / yStep - 1e-9) * yStep; y <= range.bottom() + 1e-9; y += yStep) {
        const double at = area.bottom() - (y - range.top()) / range.height() * area.height();
        painter.setPen(grid);
        painter.drawLine(QPointF(area.left(), at), QPointF(area.right(), at));
        painter.setPen(text);
        painter.drawText(QRectF(0, at - metrics.height() / 2, area.left() - 5, metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter, locale().toString(std::abs(y) < 1e-9 ? 0 : y, 'g', 3));
    }
    painter.setPen(text);
    painter.drawText(QRectF(area.left(), area.bottom() + 3 + metrics.height(), area.width(), metrics.height() + 2),
                     Qt::AlignCenter, m_content.xTitle);
    painter.save();
    painter.translate(0, area.bottom());
    painter.rotate(-90);
    painter.drawText(QRectF(0, 2, area.height(), metrics.height()), Qt::AlignCenter, m_content.yTitle);
    painter.restore();
}

void Plot::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_content.message.isEmpty() || m_content.range.isEmpty()) {
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(rect().adjusted(20, 20, -20, -20), Qt::AlignCenter | Qt::TextWordWrap, m_content.message);
        return;
    }
    painter.setLayoutDirection(Qt::LeftToRight); // drawn by places, which would not be mirrored
    const QFontMetricsF metrics(font());
    const double left = metrics.height() + metrics.horizontalAdvance(QStringLiteral("-0.00")) + 2 * gap;
    const QRectF area =
        paintLegend(painter).adjusted(left, metrics.height() / 2, -3 * gap, -2 * metrics.height() - 2 * gap);
    if (area.width() < 20 || area.height() < 20)
        return;
    painter.fillRect(area, palette().color(QPalette::Base));
    paintAxes(painter, area);

    const QRectF& range = m_content.range;
    const auto onScreen = [&](QPointF point) {
        return QPointF(area.left() + (point.x() - range.left()) / range.width() * area.width(),
                       area.bottom() - (point.y() - range.top()) / range.height() * area.height());
    };
    const auto mapped = [&](const QPolygonF& points) {
        QPolygonF result;
        for (const QPointF& point : points)
            result += onScreen(point);
        return result;
    };
    painter.setClipRect(area.adjusted(-1, -1, 1, 1));
    if (!m_content.band.isEmpty()) {
        QColor fill = palette().color(QPalette::Highlight);
        fill.setAlphaF(0.2F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawPolygon(mapped(m_content.band));
    }
    painter.setBrush(Qt::NoBrush);
    // The main curve lies on top.
    for (const Stroke stroke : {Stroke::Other, Stroke::Reference, Stroke::Main}) {
        for (const Curve& curve : m_content.curves) {
            if (curve.stroke == stroke) {
                painter.setPen(penOf(stroke));
                painter.drawPolyline(mapped(curve.points));
            }
        }
    }
    painter.setClipping(false);
    for (const Mark& mark : m_content.marks) {
        const QPointF at = onScreen(mark.at);
        painter.setPen(QPen(palette().color(QPalette::Text), 1.3));
        painter.drawLine(onScreen({mark.at.x(), mark.low}), onScreen({mark.at.x(), mark.high}));
        painter.setBrush(palette().color(QPalette::Highlight));
        painter.drawEllipse(at, markRadius, markRadius);
        // On the side of the middle, so that it is not cut off at the edge.
        const QSizeF size(metrics.horizontalAdvance(mark.label), metrics.height());
        const bool before = at.x() > area.center().x();
        painter.drawText(QRectF(QPointF(before ? at.x() - size.width() - 7 : at.x() + 7,
                                        std::min(at.y() + 2, area.bottom() - size.height())),
                                size + QSizeF(1, 1)),
                         Qt::AlignLeft, mark.label);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(mixed(palette().color(QPalette::Base), palette().color(QPalette::Text), 0.5), 1));
    painter.drawRect(area);
}

} // namespace vignette
