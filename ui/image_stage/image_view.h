#pragma once

#include "core/classifier/saliency_map.h"
#include "core/imaging/image.h"

#include <QImage>
#include <QLineF>
#include <QPainterPath>
#include <QWidget>

#include <optional>
#include <vector>

namespace vignette {

/// A picture to zoom and pan (wheel, drag, +, -, arrows), with the saliency laid over it: as viridis
/// colours, nothing where the map is 0, up to the opacity where it is 1, or as a line around what
/// reaches the threshold, which leaves the colours of the lesion alone. Distances are measured where the size of a
/// pixel is known.
class ImageView : public QWidget
{
    Q_OBJECT

public:
    enum class Style { Heat, Contour };

    explicit ImageView(QWidget* parent = nullptr);

    void setPicture(const QImage& picture); ///< forgets the saliency and fits
    /// The same picture with other brightness: zoom and saliency stay.
    void replacePicture(const QImage& picture);
    void setSaliency(const SaliencyMap& map);
    void clearSaliency();
    bool hasSaliency() const { return !m_overlay.isNull(); }
    void setOverlayVisible(bool visible);
    void setOpacity(double opacity); ///< 0 to 1
    void setStyle(Style style);
    void setThreshold(double threshold);                      ///< 0 to 1; what is below is not shown
    void setSideBySide(bool sideBySide);                      ///< the bare picture left, the overlay right
    const QPainterPath& contour() const { return m_contour; } ///< in picture pixels
    /// What of the picture is judged, in picture pixels; drawn with all else a little darker. None: all of it.
    void setRegion(const std::optional<QRectF>& region);
    /// Of other lesions of the picture, in picture pixels; drawn as thin lines, and a click tells of one.
    void setOtherRegions(const std::vector<QRectF>& regions);
    enum class Tool {
        Hand,   ///< a drag with the left button moves the picture
        Region, ///< marks a region
        Ruler,  ///< measures; so do Ctrl and the arrows, which move its end, and with Shift its beginning
    };
    void setTool(Tool tool);
    Tool tool() const { return m_tool; }
    /// Of a pixel of the picture, in millimetres; none: nothing can be measured. Forgotten with the picture.
    void setSpacing(const std::optional<PixelSpacing>& spacing);
    std::optional<double> measured() const;   ///< millimetres, where the ruler lies
    void setMessage(const QString& sentence); ///< shown where there is no picture

    void fit();        ///< the whole picture; the state of each new one
    void actualSize(); ///< one picture pixel on one screen pixel
    void zoomIn() { zoomBy(zoomStep, pane().center()); }
    void zoomOut() { zoomBy(1 / zoomStep, pane().center()); }
    double scale() const; ///< logical pixels per picture pixel; 0 without a picture

    QSize sizeHint() const override { return {420, 420}; }
    QSize minimumSizeHint() const override { return {160, 160}; }

Q_SIGNALS:
    void stepped(int frames); ///< PageUp, PageDown, [ and ]
    /// A drag with the right button or Shift with the arrows, in parts of the widget's size: to the
    /// right widens the window, up lowers the centre (the picture gets brighter).
    void windowDragged(QPointF parts);
    void windowReset();
    /// Drawn with the region tool, or moved (Ctrl and an arrow) or resized (Ctrl, Shift and an arrow) by key.
    void regionDrawn(const QRectF& region);
    void otherRegionClicked(int index); ///< with the hand
    void toolLeft();                    ///< by Escape
    void menuRequested(QPoint place);   ///< on the screen; by a click of the right button, or the key for it

protected:
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    static constexpr double zoomStep = 1.25;

    bool isSplit() const { return m_sideBySide && m_visible; }
    QRectF pane() const; ///< the widget, or its left half
    double fitScale() const;
    QRectF target() const;               ///< where the picture lies in the widget
    QPointF toPane(QPointF point) const; ///< from either half to the left one
    void paintPane(QPainter& painter, bool overlaid) const;
    void paintMarks(QPainter& painter) const;
    void paintRegion(QPainter& painter) const;
    void paintOtherRegions(QPainter& painter) const;
    int otherRegionAt(QPointF point) const; ///< of the widget; -1 where there is none
    void paintRuler(QPainter& painter) const;
    QPointF inPicture(QPointF point) const; ///< of the widget, in picture pixels within the picture
    void moveRegion(const QKeyEvent& event);
    void moveRuler(const QKeyEvent& event);
    void setRuler(const std::optional<QLineF>& ruler);
    QString measuredText() const;
    void colourOverlay();
    void traceContour();
    void zoomBy(double factor, QPointF anchor);
    void panBy(QPointF shift);
    void setView(double scale, QPointF center);

    QImage m_picture;
    SaliencyMap m_map;
    QImage m_values;  ///< the map, as large as the picture, at most 1024 pixels a side
    QImage m_overlay; ///< m_values in colours
    QPainterPath m_contour;
    Style m_style = Style::Heat;
    double m_threshold = 0;
    bool m_sideBySide = false;
    std::optional<QRectF> m_region;     ///< picture pixels
    std::vector<QRectF> m_otherRegions; ///< the same
    Tool m_tool = Tool::Hand;
    QRectF m_drawn; ///< under the region tool; null while nothing is
    std::optional<PixelSpacing> m_spacing;
    std::optional<QLineF> m_ruler; ///< picture pixels
    QString m_describedAs;         ///< for a screen reader, before the ruler lay there
    QString m_message;
    double m_scale = 0; ///< 0: fitted
    QPointF m_center;   ///< picture point in the middle of the pane, unless fitted
    QPointF m_pressed;  ///< where a drag began
    QPointF m_dragged;  ///< last place of a drag
    double m_opacity = 0.6;
    bool m_visible = false;
};

/// The viridis colour map (CC0, van der Walt and Smith), `at` from 0 to 1.
QRgb viridis(double at);

} // namespace vignette
