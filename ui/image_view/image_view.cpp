#include "ui/image_view/image_view.h"

#include <QPainter>

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
}

void ImageView::setPicture(const QImage& picture)
{
    m_picture = picture;
    m_overlay = {};
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
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    QRectF target({}, QSizeF(m_picture.size()).scaled(size(), Qt::KeepAspectRatio));
    target.moveCenter(QRectF(rect()).center());
    painter.drawImage(target, m_picture);
    if (m_visible && !m_overlay.isNull()) {
        painter.setOpacity(m_opacity);
        painter.drawImage(target, m_overlay);
    }
}

} // namespace vignette
