#pragma once

#include "core/classifier/classifier.h"

#include <QImage>
#include <QWidget>

namespace vignette {

/// A picture to zoom and pan (wheel, drag, +, -, arrows), with the saliency laid over it in viridis colours: nothing where the map is
/// 0, up to the opacity where it is 1.
class ImageView : public QWidget
{
    Q_OBJECT

public:
    explicit ImageView(QWidget* parent = nullptr);

    void setPicture(const QImage& picture); ///< forgets the saliency
    void setSaliency(const SaliencyMap& map);
    void clearSaliency();
    bool hasSaliency() const { return !m_overlay.isNull(); }
    void setOverlayVisible(bool visible);
    void setOpacity(double opacity);          ///< 0 to 1
    void setMessage(const QString& sentence); ///< shown where there is no picture

    void fit();        ///< the whole picture; the state of each new one
    void actualSize(); ///< one picture pixel on one screen pixel
    void zoomIn() { zoomBy(zoomStep, QRectF(rect()).center()); }
    void zoomOut() { zoomBy(1 / zoomStep, QRectF(rect()).center()); }
    double scale() const; ///< logical pixels per picture pixel; 0 without a picture

    QSize sizeHint() const override { return {420, 420}; }
    QSize minimumSizeHint() const override { return {160, 160}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    static constexpr double zoomStep = 1.25;

    double fitScale() const;
    QRectF target() const; ///< where the picture lies in the widget
    void zoomBy(double factor, QPointF anchor);
    void panBy(QPointF shift);
    void setView(double scale, QPointF center);

    QImage m_picture;
    QImage m_overlay; ///< as large as the picture, at most 1024 pixels a side
    QString m_message;
    double m_scale = 0; ///< 0: fitted
    QPointF m_center;   ///< picture point in the middle of the widget, unless fitted
    QPointF m_dragged;  ///< last place of a drag
    double m_opacity = 0.6;
    bool m_visible = false;
};

/// The viridis colour map (CC0, van der Walt and Smith), `at` from 0 to 1.
QRgb viridis(double at);

} // namespace vignette
