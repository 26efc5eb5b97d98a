#pragma once

#include "core/classifier/classifier.h"

#include <QImage>
#include <QWidget>

namespace vignette {

/// A picture, fitted, with the saliency laid over it in viridis colours: nothing where the map is
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

    QSize sizeHint() const override { return {420, 420}; }
    QSize minimumSizeHint() const override { return {160, 160}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QImage m_picture;
    QImage m_overlay; ///< as large as the picture, at most 1024 pixels a side
    QString m_message;
    double m_opacity = 0.6;
    bool m_visible = false;
};

/// The viridis colour map (CC0, van der Walt and Smith), `at` from 0 to 1.
QRgb viridis(double at);

} // namespace vignette
