#include "ui/screen/case_thumbnail.h"

#include "ui/screen/case_model.h"

#include <QIcon>
#include <QPainter>
#include <QStyleOptionViewItem>

#include <algorithm>

namespace vignette {

void paintCaseThumbnail(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                        const QRect& place)
{
    constexpr int frame = 3;
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setPen(Qt::NoPen);
    if (chosen) {
        painter.setBrush(option.palette.color(QPalette::Highlight));
        painter.drawRoundedRect(place.adjusted(-3, -3, 3, 3), 5, 5);
    }
    const QIcon icon = index.siblingAtColumn(CaseModel::Name).data(Qt::DecorationRole).value<QIcon>();
    const QRect inner = place.adjusted(frame, frame, -frame, -frame);
    const QPixmap pixmap = icon.pixmap(icon.actualSize(QSize(4096, 4096)));
    const QSize size = pixmap.size().scaled(inner.size(), Qt::KeepAspectRatio);
    QRect picture({}, size);
    picture.moveCenter(inner.center());
    const QColor colour = index.siblingAtColumn(CaseModel::TopClass).data(CaseModel::colourRole).value<QColor>();
    if (colour.isValid()) {
        painter.setBrush(colour);
        painter.drawRoundedRect(picture.adjusted(-frame, -frame, frame, frame), 3, 3);
    }
    painter.drawPixmap(picture, pixmap);
    const QString signs = index.data(CaseModel::reviewSignsRole).toString();
    if (!signs.isEmpty()) {
        const int width = std::max(option.fontMetrics.horizontalAdvance(signs) + 8, option.fontMetrics.height());
        const QRect badge(picture.right() - width + 1, picture.top(), width, option.fontMetrics.height() + 2);
        painter.setPen(Qt::NoPen);
        painter.setBrush(option.palette.color(QPalette::Base));
        painter.drawRoundedRect(badge, 3, 3);
        painter.setPen(option.palette.color(QPalette::Text));
        painter.drawText(badge, Qt::AlignCenter, signs);
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && !chosen) {
        painter.setPen(QPen(option.palette.color(QPalette::Highlight), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(place.adjusted(-2, -2, 2, 2), 5, 5);
    }
    painter.restore();
}

} // namespace vignette
