#include "ui/screen/case_row_delegate.h"

#include <QApplication>
#include <QCoreApplication>
#include <QFontMetrics>
#include <QHeaderView>
#include <QStyle>
#include <QTableView>

#include <algorithm>

namespace vignette {

void CaseRowDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = Qt::ElideRight;
    if (index.column() != 0)
        return;
    const QStyle* style = option->widget ? option->widget->style() : QApplication::style();
    // Styles leave such a margin on both sides of a text.
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, option, option->widget) + 1;
    QStyleOptionViewItem oneLine(*option);
    oneLine.features &= ~QStyleOptionViewItem::WrapText;
    const QRect place = style->subElementRect(QStyle::SE_ItemViewItemText, &oneLine, option->widget);
    // The style elides what is wider by a part of a pixel.
    option->text = inTwoLines(option->text, option->fontMetrics, place.width() - 2 * margin - 1);
}

void setUpCaseTable(QTableView& table)
{
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setShowGrid(false);
    table.setAlternatingRowColors(true);
    table.setTabKeyNavigation(false);
    table.setWordWrap(true);
    table.setItemDelegate(new CaseRowDelegate(&table));
    table.setIconSize({40, 40});
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(46);
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setAccessibleName(QCoreApplication::translate("CasePanel", "Rows"));
    table.horizontalHeader()->setAccessibleName(QCoreApplication::translate("CasePanel", "Columns"));
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setTextElideMode(Qt::ElideRight);
}

QString inTwoLines(const QString& name, const QFontMetrics& metrics, int width)
{
    if (metrics.horizontalAdvance(name) <= width)
        return name;
    // A line may end a letter early.
    const int both = 2 * width - metrics.horizontalAdvance(QLatin1Char('W'));
    const QString cut = metrics.elidedText(name, Qt::ElideMiddle, both);
    qsizetype end = cut.size();
    while (end > 1 && metrics.horizontalAdvance(cut.first(end)) > width)
        --end;
    if (end == cut.size()) // hardly wider than a letter
        return cut;
    const auto fits = [&](qsizetype from) { return metrics.horizontalAdvance(cut.sliced(from)) <= width; };
    const auto isJoint = [&](qsizetype at) { return QStringLiteral("-_ ").contains(cut[at - 1]); };
    qsizetype joint = end;
    while (joint > 1 && cut[joint] != QLatin1Char('.') && !isJoint(joint))
        --joint;
    if (joint > 1 && cut[joint] == QLatin1Char('.')) { // better some of the name with its ending
        qsizetype earlier = joint;
        while (earlier > 1 && !isJoint(earlier))
            --earlier;
        if (earlier > 1 && fits(earlier))
            joint = earlier;
    }
    if (joint > 1 && fits(joint))
        end = joint;
    return cut.first(end) + QChar(QChar::LineSeparator) + cut.sliced(end);
}

int twoLinesWidth(const QString& text, const QFontMetrics& metrics)
{
    int width = metrics.horizontalAdvance(text);
    for (qsizetype space = 0; space < text.size(); ++space) {
        if (text[space] != QLatin1Char(' '))
            continue;
        width = std::min(width, std::max(metrics.horizontalAdvance(text.first(space)),
                                         metrics.horizontalAdvance(text.sliced(space + 1))));
    }
    return width;
}

int titleWidth(const QTableView& table, int column)
{
    const QString title = table.model()->headerData(column, Qt::Horizontal).toString();
    const int margins = table.isSortingEnabled() ? 36 : 16; // beside the sign of the order
    return table.horizontalHeader()->fontMetrics().horizontalAdvance(title) + margins;
}

void fitColumn(QTableView& table, int column, const QStringList& texts)
{
    int width = titleWidth(table, column);
    for (const QString& text : texts)
        width = std::max(width, twoLinesWidth(text, table.fontMetrics()) + 14);
    table.setColumnWidth(column, width);
}

} // namespace vignette
