#include "ui/screen/filmstrip.h"

#include "ui/screen/case_filter.h"
#include "ui/screen/case_thumbnail.h"

#include <QScrollBar>
#include <QStyledItemDelegate>

namespace vignette {

namespace {

constexpr int side = 72; ///< logical pixels of a thumbnail
constexpr int gap = 6;

class FilmstripDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {side + gap, side + gap}; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QRect place(0, 0, side, side);
        place.moveCenter(option.rect.center());
        paintCaseThumbnail(*painter, option, index, place);
    }
};

} // namespace

Filmstrip::Filmstrip(CaseFilter* cases, QWidget* parent) : WithoutTyping<QListView>(parent)
{
    setModel(cases);
    setItemDelegate(new FilmstripDelegate(this));
    setAccessibleName(tr("Cases as a filmstrip"));
    setFlow(QListView::LeftToRight);
    setWrapping(false);
    setUniformItemSizes(true);
    setMovement(QListView::Static);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setDragDropMode(QAbstractItemView::DragOnly);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    horizontalScrollBar()->setSingleStep(side);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setFrameShape(QFrame::NoFrame);
    setFixedHeight(sizeHint().height());
}

QSize Filmstrip::sizeHint() const
{
    return {480, side + gap + 4 + horizontalScrollBar()->sizeHint().height()};
}

void Filmstrip::showEvent(QShowEvent* event)
{
    WithoutTyping<QListView>::showEvent(event);
    scrollTo(currentIndex(), QAbstractItemView::PositionAtCenter);
}

} // namespace vignette
