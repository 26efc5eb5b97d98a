#pragma once

#include <QStyledItemDelegate>

class QFontMetrics;

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

/// The name in at most two lines of `width` pixels, with a line separator between them. It is parted
/// behind a hyphen, underscore or space or before a dot where that fits, else where the first line is
/// full. A name too long for two lines is cut in its middle, as names of files differ at their ends.
QString inTwoLines(const QString& name, const QFontMetrics& metrics, int width);

/// Pixels that a text of words needs at least to fit into two lines.
int twoLinesWidth(const QString& text, const QFontMetrics& metrics);

} // namespace vignette
