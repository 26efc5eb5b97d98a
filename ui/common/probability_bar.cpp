#include "ui/common/probability_bar.h"

#include "ui/common/class_colour.h"

#include <QPainter>

namespace vignette {

ProbabilityBar::ProbabilityBar(double probability, const QColor& colour, QWidget* parent)
    : QProgressBar(parent), m_colour(colour)
{
    setRange(0, 1000);
    setValue(qRound(1000 * probability));
    setTextVisible(false);
    setFixedHeight(fontMetrics().height() * 3 / 4);
}

void ProbabilityBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF groove = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QColor line = palette().color(QPalette::WindowText);
    line.setAlphaF(0.25F);
    painter.setPen(line);
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(groove, 3, 3);
    if (value() == 0)
        return;
    QRectF filled = groove;
    filled.setWidth(std::max(3.0, groove.width() * value() / maximum()));
    if (isRightToLeft())
        filled.moveRight(groove.right());
    const QColor colour = isEnabled() ? m_colour : palette().color(QPalette::Mid);
    painter.setPen(outlineOn(palette().color(QPalette::Base), colour));
    painter.setBrush(colour);
    painter.drawRoundedRect(filled, 3, 3);
}

} // namespace vignette
