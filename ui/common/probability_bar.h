#pragma once

#include <QProgressBar>

namespace vignette {

/// The probability of a class as a bar in the colour of the class. For screen readers it is a
/// progress bar of 1000 steps.
class ProbabilityBar : public QProgressBar
{
    Q_OBJECT

public:
    ProbabilityBar(double probability, const QColor& colour, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QColor m_colour;
};

} // namespace vignette
