#include "ui/define/drop_tile.h"

#include "ui/common/theme_icon.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace vignette {

namespace {

constexpr int iconSide = 16;

} // namespace

DropTile::DropTile(QWidget* parent) : QPushButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void DropTile::setLarge(bool large)
{
    m_large = large;
    updateGeometry();
}

QSize DropTile::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + iconSide + 40, m_large ? 72 : 32};
}

void DropTile::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool active = hasFocus() || underMouse();
    QColor line = palette().color(active ? QPalette::Highlight : QPalette::WindowText);
    if (!active)
        line.setAlphaF(0.35F);
    painter.setPen(QPen(line, hasFocus() ? 2 : 1, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
    const int gap = 8;
    const int room = width() - iconSide - gap - 16;
    const QString words = fontMetrics().elidedText(text(), Qt::ElideRight, room);
    const int wide = iconSide + gap + fontMetrics().horizontalAdvance(words);
    const QRect place((width() - wide) / 2, 0, wide, height());
    const QRect icon = QStyle::visualRect(layoutDirection(), place,
                                          QRect(place.left(), (height() - iconSide) / 2, iconSide, iconSide));
    themeIcon(QStringLiteral("add")).paint(&painter, icon);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(place.adjusted(isRightToLeft() ? 0 : iconSide + gap, 0, isRightToLeft() ? -iconSide - gap : 0, 0),
                     Qt::AlignVCenter | Qt::AlignLeading, words);
}

} // namespace vignette
