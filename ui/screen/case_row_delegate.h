#pragma once

#include <QStyledItemDelegate>

class QFontMetrics;
class QTableView;

namespace vignette {

/// The rows of a table of cases, whose first column holds names of files: these take two lines where
/// one is too short. All else is cut at its end.
class CaseRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

/// Makes `table` one of cases: whole rows are selected, each has room for two lines beside a thumbnail.
void setUpCaseTable(QTableView& table);

/// The name in at most two lines of `width` pixels, with a line separator between them. It is parted
/// behind a hyphen, underscore or space or before a dot where that fits, else where the first line is
/// full. A name too long for two lines is cut in its middle, as names of files differ at their ends.
QString inTwoLines(const QString& name, const QFontMetrics& metrics, int width);

/// Pixels that a text of words needs at least to fit into two lines.
int twoLinesWidth(const QString& text, const QFontMetrics& metrics);

/// What the title of a column needs. The size hint of the header would add room for the sign of sorting
/// to every column, which the names of the files need more.
int titleWidth(const QTableView& table, int column);

/// Makes a column wide enough for its title and for the texts in two lines, in whatever language and font.
void fitColumn(QTableView& table, int column, const QStringList& texts);

} // namespace vignette
