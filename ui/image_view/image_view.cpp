#include "ui/image_view/image_view.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>

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
        return int(std::lround((1 - part) * colours[low][size_t(channel)] +
                               part * colours[low + 1][size_t(channel)]));
    };
    return qRgb(mixed(0), mixed(1), mixed(2));
}

ImageView::ImageView(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("Picture of the selected case"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setFocusPolicy(Qt::StrongFocus);
}

void ImageView::setPicture(const QImage& picture)
{
    m_picture = picture;
    m_overlay = {};
    m_scale = 0;
    update();
}

void ImageView::setSaliency(const SaliencyMap& map)
{
    m_overlay = {};
    if (m_picture.isNull() || map.width < 1 || map.height < 1 ||
        map.values.size() != size_t(map.width) * size_t(map.height))
        return;
    // Values are enlarged before they become colours: colours would mix to ones not in the map.
    QImage values(map.width, map.height, QImage::Format_Grayscale16);
    for (int y = 0; y < map.height; ++y) {
        auto* line = reinterpret_cast<quint16*>(values.scanLine(y));
        for (int x = 0; x < map.width; ++x)
            line[x] = quint16(std::lround(
                65535 *
                std::clamp(map.values[size_t(y) * size_t(map.width) + size_t(x)], 0.0F, 1.0F)));
    }
    const QSize size =
        m_picture.size()
            .scaled(m_picture.size().boundedTo(QSize(1024, 1024)), Qt::KeepAspectRatio)
            .expandedTo({1, 1});
    values = values.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                 .convertToFormat(QImage::Format_Grayscale8);
    std::array<QRgb, 256> colours;
    for (int i = 0; i < 256; ++i)
        colours[size_t(i)] = qPremultiply((viridis(i / 255.0) & RGB_MASK) | (uint(i) << 24));
    QImage overlay(size, QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < size.height(); ++y) {
        const uchar* from = values.constScanLine(y);
        auto* to = reinterpret_cast<QRgb*>(overlay.scanLine(y));
        for (int x = 0; x < size.width(); ++x)
            to[x] = colours[from[x]];
    }
    m_overlay = overlay;
    update();
}

void ImageView::clearSaliency()
{
    m_overlay = {};
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
        painter.drawText(rect().adjusted(16, 16, -16, -16), Qt::AlignCenter | Qt::TextWordWrap,
                         m_message);
        return;
    }
    // Enlarged beyond twice its size, a picture shows its own pixels and not our smoothing.
    painter.setRenderHint(QPainter::SmoothPixmapTransform, scale() * devicePixelRatioF() <= 2);
    painter.drawImage(target(), m_picture);
    if (m_visible && !m_overlay.isNull()) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.setOpacity(m_opacity);
        painter.drawImage(target(), m_overlay);
    }
    if (hasFocus()) {
        painter.setOpacity(1);
        painter.setPen(palette().color(QPalette::Highlight));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

double ImageView::fitScale() const
{
    if (m_picture.isNull())
        return 0;
    return std::min(double(width()) / m_picture.width(), double(height()) / m_picture.height());
}

double ImageView::scale() const
{
    return m_scale > 0 ? m_scale : fitScale();
}

QRectF ImageView::target() const
{
    const QPointF middle = QRectF(rect()).center();
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
        zoomBy(1 / devicePixelRatioF() / scale(), QRectF(rect()).center());
}

void ImageView::zoomBy(double factor, QPointF anchor)
{
    if (m_picture.isNull())
        return;
    const double now = scale();
    const double next = std::clamp(now * factor, std::min(fitScale(), 1 / devicePixelRatioF()),
                                   std::max(32.0, fitScale()));
    // The picture point under the anchor stays there.
    const QPointF point = (anchor - target().topLeft()) / now;
    setView(next, point - (anchor - QRectF(rect()).center()) / next);
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
    zoomBy(std::pow(zoomStep, event->angleDelta().y() / 120.0), event->position());
    event->accept();
}

void ImageView::mousePressEvent(QMouseEvent* event)
{
    m_dragged = event->position();
}

void ImageView::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() & Qt::LeftButton)
        panBy(event->position() - m_dragged);
    m_dragged = event->position();
}

void ImageView::mouseDoubleClickEvent(QMouseEvent*)
{
    if (m_scale > 0)
        fit();
    else
        actualSize();
}

void ImageView::keyPressEvent(QKeyEvent* event)
{
    const double step = 0.1 * std::min(width(), height());
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomIn();
    case Qt::Key_Minus:
        return zoomOut();
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
