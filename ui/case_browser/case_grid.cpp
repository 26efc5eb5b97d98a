#include "ui/case_browser/case_grid.h"

#include "ui/case_browser/case_filter.h"
#include "ui/case_browser/case_model.h"
#include "ui/case_browser/case_row_delegate.h"

#include <QApplication>
#include <QIcon>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace vignette {

namespace {

constexpr int gridIcon = 112; ///< logical pixels
constexpr int gridGap = 10;   ///< between items

/// A case of the grid: its picture with name and verdict below, and signs of its review in a corner. Names of
/// classes have two lines.
class CaseDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {gridIcon + 35, gridIcon + 4 * option.fontMetrics.lineSpacing() + 14};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        // The colour of the class in a corner of the picture.
        const auto swatch = index.siblingAtColumn(CaseModel::TopClass).data(Qt::DecorationRole).value<QIcon>();
        const int left = option.rect.center().x() - gridIcon / 2;
        swatch.paint(painter, left + 5, option.rect.top() + 8, 14, 14);
        const QString signs = index.data(CaseModel::reviewSignsRole).toString();
        if (signs.isEmpty())
            return;
        const int width = option.fontMetrics.horizontalAdvance(signs) + 8;
        const QRect badge(left + gridIcon - width - 3, option.rect.top() + 6, width, option.fontMetrics.height() + 2);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(option.palette.color(QPalette::Base));
        painter->drawRoundedRect(badge, 3, 3);
        painter->setPen(option.palette.color(QPalette::Text));
        painter->drawText(badge, Qt::AlignCenter, signs);
        painter->restore();
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
    setIconSize({gridIcon, gridIcon});
    QStyleOptionViewItem option;
    option.fontMetrics = fontMetrics();
    setGridSize(itemDelegate()->sizeHint(option, {}) + QSize(gridGap, gridGap));
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalScrollBar()->setSingleStep(40);
}

} // namespace vignette
