#pragma once

#include "ui/screen/map/map_groups.h"

#include <QImage>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <vector>

namespace vignette {

/// What part of the map is in view: places of 0 to 1 to pixels of a widget and back.
class MapView
{
public:
    /// Shows an area of the map whole, in the middle of `size` logical pixels.
    void fit(const QRectF& area, const QSizeF& size);
    /// About a point of the widget, which stays where it is. Between half of what fits and 500 times that.
    void zoom(double factor, const QPointF& about);
    void pan(const QPointF& pixels) { m_origin += pixels; }

    QPointF toWidget(const QPointF& place) const { return m_origin + place * m_scale; }
    double scale() const { return m_scale; }                    ///< pixels for the whole map
    double magnification() const { return m_scale / m_fitted; } ///< 1: as it fits

private:
    double m_scale = 1;
    double m_fitted = 1;
    QPointF m_origin; ///< of the place 0, 0
};

/// A point of the map.
struct MapPoint
{
    QPointF place; ///< 0 to 1
    int row = 0;   ///< of the view's model
    int group = 0;
};

/// Draws tens of thousands of points within a frame: the form of each group is drawn once, then copied.
class MapMarkers
{
public:
    struct Look
    {
        QList<MapGroup> groups;
        QColor background;
        QColor highlight;  ///< about points that are selected
        double radius = 4; ///< logical pixels
        double pixelRatio = 1;

        bool operator==(const Look& other) const;
    };

    void prepare(const Look& look); ///< cheap where nothing changed

    /// Draws a point on an opaque image of 32 bits, centred at a device pixel; what lies outside is cut off.
    void draw(QImage& target, const QPointF& centre, int group, bool selected) const;

private:
    Look m_look;
    std::vector<QImage> m_plain;
    std::vector<QImage> m_selected;
};

} // namespace vignette
