#pragma once

#include <QWidget>

namespace vignette {

/// What the colours of an overlay stand for: viridis from 0 to 1, with a mark at the threshold.
class ColourBar : public QWidget
{
    Q_OBJECT

public:
    explicit ColourBar(QWidget* parent = nullptr);

    void setThreshold(double threshold); ///< 0 to 1

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_threshold = 0;
};

} // namespace vignette
