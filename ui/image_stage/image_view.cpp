#include "ui/image_stage/image_view.h"

#include "core/screening/overlay.h"
#include "ui/common/picture_role.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace vignette {

QRgb viridis(double at)
{
    // Nine colours of the map; between them a straight line is within 2/255 of it.
    static constexpr std::array<std::array<int, 3>, 9> colours{{{68, 1, 84},
                                                                {71, 44, 122},
                                                                {59, 81, 139},
                                                                {44, 113, 142},
                                                                {33, 144, 141},
                                                                {39, 173, 129},
                                                                {92, 200, 99},
                                                                {170, 220, 50},
                                                                {253, 231, 37}}};
    const double place = std::clamp(at, 0.0, 1.0) * (colours.size() - 1);
    const size_t low = std::min(size_t(place), colours.size() - 2);
    const double part = place - double(low);
    const auto mixed = [&](int channel) {
        return int(std::lround((1 - part) * colours[low][size_t(channel)] + part * colours[low + 1][size_t(channel)]));
    };
    return qRgb(mixed(0), mixed(1), mixed(2));
}

ImageView::ImageView(QWidget* parent) : QWidget(parent)
{
    announceAsPicture(this);
    setAccessibleName(tr("Picture of the selected case"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setFocusPolicy(Qt::StrongFocus);
}

void ImageView::setPicture(const QImage& picture)
{
    m_picture = picture;
    m_scale = 0;
    m_region.reset();
    m_otherRegions.clear();
    m_drawn = {};
    m_spacing.reset();
    setRuler({});
    clearSaliency();
}

void ImageView::replacePicture(const QImage& picture)
{
    if (picture.size() == m_picture.size())
        m_picture = picture;
    update();
}

void ImageView::setSaliency(const SaliencyMap& map)
{
    clearSaliency();
    if (m_picture.isNull() || map.width < 1 || map.height < 1 ||
        map.values.size() != size_t(map.width) * size_t(map.height))
        return;
    // Values are enlarged before they become colours: colours would mix to ones not in the map.
    QImage values(map.width, map.height, QImage::Format_Grayscale16);
    for (int y = 0; y < map.height; ++y) {
        auto* line = reinterpret_cast<quint16*>(values.scanLine(y));
        for (int x = 0; x < map.width; ++x)
            line[x] = quint16(
                std::lround(65535 * std::clamp(map.values[size_t(y) * size_t(map.width) + size_t(x)], 0.0F, 1.0F)));
    }
    const QSize size =
        m_picture.size().scaled(m_picture.size().boundedTo(QSize(1024, 1024)), Qt::KeepAspectRatio).expandedTo({1, 1});
    m_values =
        values.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).convertToFormat(QImage::Format_Grayscale8);
    m_map = map;
    colourOverlay();
    traceContour();
    update();
}

void ImageView::colourOverlay()
{
    if (m_values.isNull())
        return;
    const QSize size = m_values.size();
    const int lowest = std::max(1, int(std::lround(255 * m_threshold)));
    std::array<QRgb, 256> colours;
    colours.fill(0);
    for (int i = lowest; i < 256; ++i)
        colours[size_t(i)] = qPremultiply((viridis(i / 255.0) & RGB_MASK) | (uint(i) << 24));
    QImage overlay(size, QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < size.height(); ++y) {
        const uchar* from = m_values.constScanLine(y);
        auto* to = reinterpret_cast<QRgb*>(overlay.scanLine(y));
        for (int x = 0; x < size.width(); ++x)
            to[x] = colours[from[x]];
    }
    m_overlay = overlay;
}

void ImageView::traceContour()
{
    m_contour = {};
    for (const auto& line : saliencyContours(m_map, float(m_threshold))) {
        QPolygonF polygon;
        for (const QPointF& point : line)
            polygon += {point.x() * m_picture.width(), point.y() * m_picture.height()};
        m_contour.addPolygon(polygon);
        m_contour.closeSubpath();
    }
}

void ImageView::clearSaliency()
{
    m_map = {};
    m_values = {};
    m_overlay = {};
    m_contour = {};
    update();
}

void ImageView::setOverlayVisible(bool visible)
{
    m_visible = visible;
    update();
}

void ImageView::setOpacity(double opacity)
{
    m_opacity = std::clamp(opacity, 0.0, 1.0);
    update();
}

void ImageView::setStyle(Style style)
{
    m_style = style;
    update();
}

void ImageView::setThreshold(double threshold)
{
    m_threshold = std::clamp(threshold, 0.0, 1.0);
    colourOverlay();
    traceContour();
    update();
}

void ImageView::setSideBySide(bool sideBySide)
{
    m_sideBySide = sideBySide;
    update();
}

void ImageView::setMessage(const QString& sentence)
{
    m_message = sentence;
    setAccessibleDescription(sentence);
    update();
}

void ImageView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_picture.isNull()) {
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(rect().adjusted(16, 16, -16, -16), Qt::AlignCenter | Qt::TextWordWrap, m_message);
        return;
    }
    if (isSplit()) {
        painter.save();
        painter.setClipRect(pane());
        paintPane(painter, false);
        painter.translate(width() / 2.0, 0);
        painter.setClipRect(pane());
        paintPane(painter, true);
        painter.restore();
        painter.setPen(palette().color(QPalette::Window));
        painter.drawLine(QPointF(width() / 2.0, 0), QPointF(width() / 2.0, height()));
    } else {
        paintPane(painter, m_visible);
    }
    if (hasFocus()) {
        painter.setPen(palette().color(QPalette::Highlight));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void ImageView::paintPane(QPainter& painter, bool overlaid) const
{
    const QRectF place = target();
    // Enlarged beyond twice its size, a picture shows its own pixels and not our smoothing.
    painter.setRenderHint(QPainter::SmoothPixmapTransform, scale() * devicePixelRatioF() <= 2);
    painter.drawImage(place, m_picture);
    if (!overlaid || m_overlay.isNull())
        return paintMarks(painter);
    if (m_style == Style::Heat) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.setOpacity(m_opacity);
        painter.drawImage(place, m_overlay);
        painter.setOpacity(1);
        return paintMarks(painter);
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(place.topLeft());
    painter.scale(scale(), scale());
    // Light on dark, to be seen on any skin.
    for (const auto& [colour, thickness] : {std::pair(QColor(0, 0, 0, 200), 4.0), std::pair(QColor(viridis(1)), 2.0)}) {
        QPen pen(colour, thickness);
        pen.setCosmetic(true);
        pen.setJoinStyle(Qt::RoundJoin);
        painter.strokePath(m_contour, pen);
    }
    painter.restore();
    paintMarks(painter);
}

QRectF ImageView::pane() const
{
    return {0, 0, isSplit() ? width() / 2.0 : width(), double(height())};
}

QPointF ImageView::toPane(QPointF point) const
{
    return isSplit() && point.x() >= width() / 2.0 ? point - QPointF(width() / 2.0, 0) : point;
}

double ImageView::fitScale() const
{
    if (m_picture.isNull())
        return 0;
    const QSizeF size = pane().size();
    return std::min(size.width() / m_picture.width(), size.height() / m_picture.height());
}

double ImageView::scale() const
{
    return m_scale > 0 ? m_scale : fitScale();
}

QRectF ImageView::target() const
{
    const QPointF middle = pane().center();
    QRectF place({}, QSizeF(m_picture.size()) * scale());
    if (m_scale > 0)
        place.moveTopLeft(middle - m_center * m_scale);
    else
        place.moveCenter(middle);
    return place;
}

void ImageView::fit()
{
    m_scale = 0;
    update();
}

void ImageView::actualSize()
{
    if (!m_picture.isNull())
        zoomBy(1 / devicePixelRatioF() / scale(), pane().center());
}

void ImageView::zoomBy(double factor, QPointF anchor)
{
    if (m_picture.isNull())
        return;
    const double now = scale();
    const double next =
        std::clamp(now * factor, std::min(fitScale(), 1 / devicePixelRatioF()), std::max(32.0, fitScale()));
    // The picture point under the anchor stays there.
    const QPointF point = (anchor - target().topLeft()) / now;
    setView(next, point - (anchor - pane().center()) / next);
}

void ImageView::panBy(QPointF shift)
{
    if (m_scale > 0)
        setView(m_scale, m_center - shift / m_scale);
}

void ImageView::setView(double scale, QPointF center)
{
    m_scale = std::abs(scale / fitScale() - 1) > 0.001 ? scale : 0;
    m_center = {std::clamp(center.x(), 0.0, double(m_picture.width())),
                std::clamp(center.y(), 0.0, double(m_picture.height()))};
    update();
}

void ImageView::wheelEvent(QWheelEvent* event)
{
    zoomBy(std::pow(zoomStep, event->angleDelta().y() / 120.0), toPane(event->position()));
    event->accept();
}

void ImageView::mousePressEvent(QMouseEvent* event)
{
    m_pressed = m_dragged = event->position();
}

void ImageView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && !m_drawn.isNull()) {
        const QRectF drawn = std::exchange(m_drawn, QRectF());
        update();
        return Q_EMIT regionDrawn(drawn);
    }
    const bool isDrag = (event->position() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (event->button() == Qt::RightButton && !isDrag)
        Q_EMIT menuRequested(event->globalPosition().toPoint());
    if (event->button() == Qt::LeftButton && !isDrag && m_tool == Tool::Hand) {
        if (const int other = otherRegionAt(event->position()); other >= 0)
            Q_EMIT otherRegionClicked(other);
    }
}

void ImageView::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF moved = event->position() - m_dragged;
    const bool draws = m_tool != Tool::Hand && (event->buttons() & Qt::LeftButton) && !m_picture.isNull();
    if (draws && m_tool == Tool::Region) {
        m_drawn = QRectF(inPicture(m_pressed), inPicture(event->position())).normalized();
        update();
    } else if (draws) {
        setRuler(QLineF(inPicture(m_pressed), inPicture(event->position())));
    } else if (event->buttons() & Qt::LeftButton)
        panBy(moved);
    else if (event->buttons() & Qt::RightButton)
        Q_EMIT windowDragged({moved.x() / width(), moved.y() / height()});
    m_dragged = event->position();
}

void ImageView::contextMenuEvent(QContextMenuEvent* event)
{
    event->accept(); // the right button drags the window too: its menu comes when it is let go
    if (event->reason() == QContextMenuEvent::Keyboard)
        Q_EMIT menuRequested(event->globalPos());
}

void ImageView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::RightButton)
        Q_EMIT windowReset();
    else if (m_scale > 0)
        fit();
    else
        actualSize();
}

void ImageView::keyPressEvent(QKeyEvent* event)
{
    const double step = 0.1 * std::min(width(), height());
    const bool isArrow = event->key() >= Qt::Key_Left && event->key() <= Qt::Key_Down;
    if (isArrow && (event->modifiers() & Qt::ControlModifier))
        return m_tool == Tool::Ruler ? moveRuler(*event) : moveRegion(*event);
    if (event->key() == Qt::Key_Escape && m_tool != Tool::Hand)
        return Q_EMIT toolLeft();
    if (event->modifiers() & Qt::ShiftModifier) {
        constexpr double part = 0.02;
        switch (event->key()) {
        case Qt::Key_Left:
            return Q_EMIT windowDragged({-part, 0});
        case Qt::Key_Right:
            return Q_EMIT windowDragged({part, 0});
        case Qt::Key_Up:
            return Q_EMIT windowDragged({0, -part});
        case Qt::Key_Down:
            return Q_EMIT windowDragged({0, part});
        default:
            break;
        }
    }
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomIn();
    case Qt::Key_Minus:
        return zoomOut();
    case Qt::Key_PageUp:
    case Qt::Key_BracketLeft:
        return Q_EMIT stepped(-1);
    case Qt::Key_PageDown:
    case Qt::Key_BracketRight:
        return Q_EMIT stepped(1);
    case Qt::Key_Left:
        return panBy({step, 0});
    case Qt::Key_Right:
        return panBy({-step, 0});
    case Qt::Key_Up:
        return panBy({0, step});
    case Qt::Key_Down:
        return panBy({0, -step});
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace vignette
