#include "ui/screen/map/map_points.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace vignette {

namespace {

constexpr double mostMagnified = 500;
constexpr double leastMagnified = 0.5;
constexpr double border = 24; ///< pixels about what is fitted

QImage markerImage(const MapGroup& group, const MapMarkers::Look& look, bool selected)
{
    const double radius = look.radius * (selected ? 1.25 : 1);
    const double halo = selected ? std::max(2.0, look.radius * 0.6) : 0;
    const int side = 2 * int(std::ceil((radius + halo + 1) * look.pixelRatio)) + 1; // odd: it has a middle pixel
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(look.pixelRatio, look.pixelRatio);
    const double middle = side / look.pixelRatio / 2;
    const QPointF centre(middle, middle);
    if (selected) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.highlight);
        painter.drawEllipse(centre, radius + halo, radius + halo);
        painter.setBrush(look.background);
        painter.drawEllipse(centre, radius + halo / 3, radius + halo / 3);
    }
    paintMarker(painter, centre, radius, group, look.background);
    return image;
}

/// A premultiplied `over` on an opaque `under`, two channels at a time.
QRgb blended(QRgb over, QRgb under)
{
    constexpr QRgb pair = 0x00ff00ff;
    const auto scaled = [keep = QRgb(255 - qAlpha(over))](QRgb channels) {
        const QRgb product = channels * keep + 0x00800080;
        return ((product + ((product >> 8) & pair)) >> 8) & pair; // divided by 255, rounded
    };
    return over + (scaled((under >> 8) & pair) << 8 | scaled(under & pair));
}

} // namespace

void MapView::fit(const QRectF& area, const QSizeF& size)
{
    // One point has no extent, and points far away from each other leave room for a border.
    const double width = std::max(area.width(), 0.01);
    const double height = std::max(area.height(), 0.01);
    m_scale = std::min(std::max(size.width() - 2 * border, 10.0) / width,
                       std::max(size.height() - 2 * border, 10.0) / height);
    m_fitted = m_scale;
    m_origin = QPointF(size.width() / 2, size.height() / 2) - area.center() * m_scale;
}

void MapView::zoom(double factor, const QPointF& about)
{
    const double scale = std::clamp(m_scale * factor, leastMagnified * m_fitted, mostMagnified * m_fitted);
    m_origin = about + (m_origin - about) * (scale / m_scale);
    m_scale = scale;
}

bool MapMarkers::Look::operator==(const Look& other) const
{
    return background == other.background && highlight == other.highlight && radius == other.radius &&
           pixelRatio == other.pixelRatio &&
           std::ranges::equal(groups, other.groups, [](const MapGroup& a, const MapGroup& b) {
               return a.colour == b.colour && a.marker == b.marker;
           });
}

void MapMarkers::prepare(const Look& look)
{
    if (look == m_look)
        return;
    m_look = look;
    m_plain.clear();
    m_selected.clear();
    for (const MapGroup& group : look.groups) {
        m_plain.push_back(markerImage(group, look, false));
        m_selected.push_back(markerImage(group, look, true));
    }
}

void MapMarkers::draw(QImage& target, const QPointF& centre, int group, bool selected) const
{
    const QImage& marker = (selected ? m_selected : m_plain)[size_t(group)];
    const int side = marker.width();
    const int left = int(std::floor(centre.x())) - side / 2;
    const int top = int(std::floor(centre.y())) - side / 2;
    const int firstX = std::max(0, -left);
    const int lastX = std::min(side, target.width() - left);
    const int lastY = std::min(side, target.height() - top);
    for (int y = std::max(0, -top); y < lastY; ++y) {
        const auto* from = reinterpret_cast<const QRgb*>(marker.constScanLine(y));
        auto* to = reinterpret_cast<QRgb*>(target.scanLine(top + y)) + left;
        for (int x = firstX; x < lastX; ++x) {
            const int alpha = qAlpha(from[x]);
            if (alpha == 255)
                to[x] = from[x];
            else if (alpha > 0)
                to[x] = blended(from[x], to[x]);
        }
    }
}

} // namespace vignette
