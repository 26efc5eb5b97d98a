#include "ui/image_stage/image_view.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

/// What is laid on a picture by hand: a region and a ruler.
namespace vignette {

void ImageView::setRegion(const std::optional<QRectF>& region)
{
    m_region = region;
    update();
}

void ImageView::setOtherRegions(const std::vector<QRectF>& regions)
{
    m_otherRegions = regions;
    update();
}

int ImageView::otherRegionAt(QPointF point) const
{
    // Of two that lie one in the other the smaller one is meant.
    int found = -1;
    if (!target().contains(toPane(point)))
        return found;
    const auto area = [this](int i) { return m_otherRegions[size_t(i)].width() * m_otherRegions[size_t(i)].height(); };
    for (int i = 0; i < int(m_otherRegions.size()); ++i) {
        if (m_otherRegions[size_t(i)].contains(inPicture(point)) && (found < 0 || area(i) < area(found)))
            found = i;
    }
    return found;
}

void ImageView::setTool(Tool tool)
{
    m_tool = tool;
    m_drawn = {};
    setRuler({});
    setCursor(tool == Tool::Hand ? Qt::ArrowCursor : Qt::CrossCursor);
}

void ImageView::setSpacing(const std::optional<PixelSpacing>& spacing)
{
    m_spacing = spacing;
    setRuler({});
}

void ImageView::setRuler(const std::optional<QLineF>& ruler)
{
    if (!m_ruler && ruler)
        m_describedAs = accessibleDescription();
    else if (m_ruler && !ruler)
        setAccessibleDescription(m_describedAs);
    m_ruler = ruler;
    if (measured())
        setAccessibleDescription(measuredText());
    update();
}

std::optional<double> ImageView::measured() const
{
    if (!m_ruler || !m_spacing)
        return {};
    return std::hypot(m_ruler->dx() * m_spacing->across, m_ruler->dy() * m_spacing->down);
}

QPointF ImageView::inPicture(QPointF point) const
{
    const QPointF inside = (toPane(point) - target().topLeft()) / scale();
    return {std::clamp(inside.x(), 0.0, double(m_picture.width())),
            std::clamp(inside.y(), 0.0, double(m_picture.height()))};
}

void ImageView::paintRegion(QPainter& painter) const
{
    const QRectF region = m_drawn.isNull() ? m_region.value_or(QRectF()) : m_drawn;
    if (region.isNull())
        return;
    const QRectF whole = target();
    const QRectF box(whole.topLeft() + region.topLeft() * scale(), region.size() * scale());
    QPainterPath around;
    around.addRect(whole);
    around.addRect(box);
    painter.fillPath(around, QColor(0, 0, 0, 70)); // odd and even: not the region
    painter.setBrush(Qt::NoBrush);
    for (const auto& [colour, width] : {std::pair(QColor(0, 0, 0, 200), 4.0), std::pair(QColor(Qt::white), 2.0)}) {
        painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawRect(box);
    }
}

void ImageView::paintOtherRegions(QPainter& painter) const
{
    painter.setBrush(Qt::NoBrush);
    for (const QRectF& region : m_otherRegions) {
        const QRectF box(target().topLeft() + region.topLeft() * scale(), region.size() * scale());
        painter.setPen(QPen(QColor(0, 0, 0, 200), 2.0));
        painter.drawRect(box);
        painter.setPen(QPen(Qt::white, 1.0, Qt::DashLine));
        painter.drawRect(box);
    }
}

void ImageView::moveRegion(const QKeyEvent& event)
{
    if (!m_region || m_picture.isNull())
        return;
    const double step = 0.02 * std::max(m_picture.width(), m_picture.height());
    QPointF by;
    if (event.key() == Qt::Key_Left || event.key() == Qt::Key_Right)
        by.setX(event.key() == Qt::Key_Left ? -step : step);
    else
        by.setY(event.key() == Qt::Key_Up ? -step : step);
    QRectF region = *m_region;
    if (event.modifiers() & Qt::ShiftModifier)
        region.adjust(0, 0, by.x(), by.y());
    else
        region.translate(by);
    Q_EMIT regionDrawn(region);
}

QString ImageView::measuredText() const
{
    return tr("%1 mm", "a distance").arg(QLocale().toString(measured().value_or(0), 'f', 1));
}

void ImageView::moveRuler(const QKeyEvent& event)
{
    if (m_picture.isNull() || !m_spacing)
        return;
    const double width = m_picture.width();
    const double height = m_picture.height();
    if (!m_ruler)
        return setRuler(QLineF(width / 4, height / 2, 3 * width / 4, height / 2));
    const double step = std::max(1.0, 0.01 * std::max(width, height));
    const bool isFirst = event.modifiers() & Qt::ShiftModifier;
    QPointF end = isFirst ? m_ruler->p1() : m_ruler->p2();
    if (event.key() == Qt::Key_Left || event.key() == Qt::Key_Right)
        end.rx() += event.key() == Qt::Key_Left ? -step : step;
    else
        end.ry() += event.key() == Qt::Key_Up ? -step : step;
    end = {std::clamp(end.x(), 0.0, width), std::clamp(end.y(), 0.0, height)};
    setRuler(isFirst ? QLineF(end, m_ruler->p2()) : QLineF(m_ruler->p1(), end));
}

/// A line with a stroke across each of its ends, and its length beside it.
void ImageView::paintRuler(QPainter& painter) const
{
    if (!measured())
        return;
    const QPointF origin = target().topLeft();
    const QLineF line(origin + m_ruler->p1() * scale(), origin + m_ruler->p2() * scale());
    const QLineF across = line.length() > 0 ? line.normalVector().unitVector() : QLineF();
    const QPointF half = 6 * QPointF(across.dx(), across.dy());
    const std::array lines{line, QLineF(line.p1() - half, line.p1() + half),
                           QLineF(line.p2() - half, line.p2() + half)};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto& [colour, width] : {std::pair(QColor(0, 0, 0, 200), 4.0), std::pair(QColor(Qt::white), 2.0)}) {
        painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap));
        painter.drawLines(lines.data(), int(lines.size()));
    }
    const QString text = measuredText();
    QRectF plate = QRectF({}, QSizeF(fontMetrics().size(0, text))).marginsAdded({6, 2, 6, 2});
    plate.moveCenter(line.p2() + QPointF(0, plate.height()));
    plate.moveLeft(std::clamp(plate.left(), 0.0, std::max(0.0, pane().width() - plate.width())));
    plate.moveTop(std::clamp(plate.top(), 0.0, std::max(0.0, pane().height() - plate.height())));
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 200));
    painter.drawRoundedRect(plate, 4, 4);
    painter.setPen(Qt::white);
    painter.drawText(plate, Qt::AlignCenter, text);
    painter.restore();
}

void ImageView::paintMarks(QPainter& painter) const
{
    paintRegion(painter);
    paintOtherRegions(painter);
    paintRuler(painter);
}

} // namespace vignette
