#pragma once

#include <QRect>

class QModelIndex;
class QPainter;
class QStyleOptionViewItem;

namespace vignette {

/// Draws the picture of a case of a CaseFilter into `place` at its true aspect: around it a frame in the colour of the
/// class it is taken for, none where it is none of the classes; in a corner the signs of its review.
void paintCaseThumbnail(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                        const QRect& place);

} // namespace vignette
