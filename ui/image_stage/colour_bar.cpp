#include "ui/image_stage/colour_bar.h"

#include "ui/image_stage/image_view.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace vignette {

namespace {

constexpr int barWidth = 12;
constexpr int gap = 4;

} // namespace

ColourBar::ColourBar(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("Scale of the overlay, from 0 to 1"));
    setToolTip(tr("1 is the place of this picture that speaks most for the class.\n"
                  "Scales of different pictures cannot be compared."));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void ColourBar::setThreshold(double threshold)
{
    m_threshold = std::clamp(threshold, 0.0, 1.0);
    update();
}

QSize ColourBar::sizeHint() const
{
    return {barWidth + 2 * gap + fontMetrics().horizontalAdvance(QLocale().toString(0.25, 'f', 2)), 160};
}

void ColourBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight); // drawn by places, which would not be mirrored
    const int line = fontMetrics().height();
    const QRect bar(0, line / 2, barWidth, std::max(1, height() - line));
    for (int y = 0; y < bar.height(); ++y) {
        const double at = 1 - y / double(std::max(1, bar.height() - 1));
        painter.fillRect(bar.left(), bar.top() + y, bar.width(), 1, QColor(viridis(at)));
    }
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawRect(bar.adjusted(0, 0, -1, -1));
    const auto place = [&](double value) { return bar.top() + qRound((1 - value) * (bar.height() - 1)); };
    for (const double value : {0.0, 0.25, 0.5, 0.75, 1.0}) {
        const int y = place(value);
        painter.drawLine(bar.right() - 2, y, bar.right() + 2, y);
        painter.drawText(QRect(bar.right() + 1 + gap, y - line / 2, width(), line), Qt::AlignLeft | Qt::AlignVCenter,
                         QLocale().toString(value, 'g', 2));
    }
    // What lies below the threshold is not shown.
    const int y = place(m_threshold);
    QColor veil = palette().color(QPalette::Window);
    veil.setAlphaF(0.75F);
    painter.fillRect(QRect(QPoint(bar.left() + 1, y), QPoint(bar.right() - 1, bar.bottom() - 1)), veil);
    painter.setPen(QPen(palette().color(QPalette::WindowText), 2));
    painter.drawLine(bar.left(), y, bar.right(), y);
}

} // namespace vignette
