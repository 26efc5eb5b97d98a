#include "ui/screen/case_grid.h"

#include "ui/screen/case_filter.h"
#include "ui/screen/case_model.h"
#include "ui/screen/case_row_delegate.h"
#include "ui/screen/case_thumbnail.h"

#include <QApplication>
#include <QIcon>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

namespace vignette {

namespace {

constexpr int gridGap = 10; ///< between items

/// A case of the grid: its picture with name and verdict below, and signs of its review in a corner. Names of
/// classes have two lines.
class CaseDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        const int side = option.decorationSize.width();
        return {std::max(side, 112) + 35, side + 4 * option.fontMetrics.lineSpacing() + 14};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem words(option);
        initStyleOption(&words, index);
        words.icon = {}; // it is drawn here
        const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
        const int side = option.decorationSize.width();
        QRect place(0, 0, side, side);
        place.moveCenter({option.rect.center().x(), option.rect.top() + 6 + side / 2});
        words.features &= ~QStyleOptionViewItem::HasDecoration;
        words.rect.setTop(place.bottom() + 3);
        if (words.state.testFlag(QStyle::State_Selected)) { // one area, the picture in it
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(option.palette.color(QPalette::Highlight));
            painter->drawRoundedRect(option.rect, 5, 5);
            painter->restore();
            words.state &= ~QStyle::State_Selected;
            words.palette.setColor(QPalette::Text, option.palette.color(QPalette::HighlightedText));
        }
        words.state &= ~(QStyle::State_HasFocus | QStyle::State_MouseOver);
        style->drawControl(QStyle::CE_ItemViewItem, &words, painter, option.widget);
        paintCaseThumbnail(*painter, option, index, place);
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        // Lines of one paragraph. Sign and number of the verdict have one, so that the name of the class has
        // the whole width of two others.
        const QStyle* style = option->widget ? option->widget->style() : QApplication::style();
        const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, option, option->widget) + 1;
        const int width = option->rect.width() - 2 * margin - 1;
        const QString percent = index.siblingAtColumn(CaseModel::Probability).data().toString();
        QStringList lines = index.data(CaseModel::summaryRole).toString().split(QLatin1Char('\n'));
        lines[0] = option->fontMetrics.elidedText(lines[0], Qt::ElideMiddle, width);
        if (const auto at = lines.last().indexOf(percent); !percent.isEmpty() && at >= 0) {
            const QString className = lines.last().sliced(at + percent.size()).trimmed();
            lines.last().truncate(at + percent.size());
            if (!className.isEmpty())
                lines += inTwoLines(className, option->fontMetrics, width);
        } else { // classes that cannot be told apart, without a number
            lines.last() = inTwoLines(lines.last(), option->fontMetrics, width);
        }
        option->text = lines.join(QChar::LineSeparator);
        option->textElideMode = Qt::ElideRight;
        option->displayAlignment = Qt::AlignHCenter | Qt::AlignTop; // names stand side by side
        option->showDecorationSelected = true;
    }
};

} // namespace

CaseGrid::CaseGrid(CaseFilter* cases, QWidget* parent) : WithoutTyping<QListView>(parent)
{
    setModel(cases);
    setItemDelegate(new CaseDelegate(this));
    setAccessibleName(tr("Cases as a grid"));
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setLayoutMode(QListView::Batched); // a hundred thousand cases do not stop the window
    setBatchSize(1000);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setDragDropMode(QAbstractItemView::DragOnly);
    setThumbnailSize(144);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalScrollBar()->setSingleStep(40);
}

void CaseGrid::setThumbnailSize(int side)
{
    setIconSize({side, side});
    QStyleOptionViewItem option;
    option.fontMetrics = fontMetrics();
    option.decorationSize = iconSize();
    setGridSize(itemDelegate()->sizeHint(option, {}) + QSize(gridGap, gridGap));
}

} // namespace vignette
