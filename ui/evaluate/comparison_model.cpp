#include "ui/evaluate/comparison_model.h"

#include "core/screening/verdict_text.h"
#include "ui/common/class_colour.h"
#include "ui/screen/case_model.h"

#include <QLocale>

namespace vignette {

ComparisonModel::ComparisonModel(Workbench& bench, QObject* parent)
    : QAbstractTableModel(parent), m_names(new CaseModel(bench, this))
{
    connect(m_names, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex& from, const QModelIndex& to, const QList<int>& roles) {
                Q_EMIT dataChanged(index(from.row(), Name), index(to.row(), Name), roles);
            });
}

void ComparisonModel::setCases(std::vector<ComparedCase> cases, const ComparedClasses& first,
                               const ComparedClasses& second)
{
    beginResetModel();
    m_cases = std::move(cases);
    m_first = first;
    m_second = second;
    std::vector<CaseRecord> records;
    for (const ComparedCase& each : m_cases)
        records.push_back(each.first);
    m_names->clear(first.ids, first.names);
    m_names->append(std::move(records), nullptr);
    endResetModel();
}

void ComparisonModel::setColours(const QList<QColor>& first, const QList<QColor>& second)
{
    m_firstSwatches = classSwatches(first);
    m_secondSwatches = classSwatches(second);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, First), index(rowCount() - 1, Second), {Qt::DecorationRole});
}

void ComparisonModel::setTitles(const QString& first, const QString& second)
{
    m_firstTitle = first;
    m_secondTitle = second;
    Q_EMIT headerDataChanged(Qt::Horizontal, First, Second);
}

int ComparisonModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_cases.size());
}

int ComparisonModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ComparisonModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ComparedCase& each = at(index.row());
    const QString firstText = verdictText(each.first, m_first.names);
    const QString secondText = verdictText(each.second, m_second.names);
    const QString disagreement = tr("%1 %").arg(QLocale().toString(100 * double(each.disagreement), 'f', 1));
    if (index.column() == Name && role == Qt::AccessibleTextRole)
        return tr("%1. First: %2. Second: %3. Disagreement: %4.")
            .arg(data(index, Qt::DisplayRole).toString(), firstText, secondText, disagreement);
    switch (index.column()) {
    case Name:
        return m_names->data(m_names->index(index.row(), CaseModel::Name),
                             role == sortRole ? CaseModel::sortRole : role);
    case First:
    case Second:
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
            return index.column() == First ? firstText : secondText;
        if (role == Qt::DecorationRole) {
            const CaseRecord& record = index.column() == First ? each.first : each.second;
            const auto& swatches = index.column() == First ? m_firstSwatches : m_secondSwatches;
            // None where it says that it is none of them.
            if (const int top = topClass(record); top >= 0 && top < swatches.size() && !record.is(Outcome::NoneOfThese))
                return swatches[top];
        }
        if (role == sortRole) { // without sign and number: cases of one class beside each other
            const CaseRecord& record = index.column() == First ? each.first : each.second;
            const auto& names = index.column() == First ? m_first.names : m_second.names;
            return record.is(Outcome::NoneOfThese) ? outcomeText(record) : names.value(topClass(record));
        }
        break;
    default:
        if (role == Qt::DisplayRole)
            return disagreement;
        if (role == sortRole)
            return each.disagreement;
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignRight | Qt::AlignVCenter);
    }
    return {};
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Disagreement ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Disagreement)
        return tr("The part of the probability that the two give to different classes. 100 % where only "
                  "one of them says \"none of these\", or where they know different classes and name "
                  "different ones.");
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (section) {
    case Name:
        return tr("Case");
    case First:
        return role == Qt::DisplayRole ? tr("First") : m_firstTitle;
    case Second:
        return role == Qt::DisplayRole ? tr("Second") : m_secondTitle;
    default:
        return tr("Disagreement");
    }
}

ComparisonFilter::ComparisonFilter(QObject* parent) : QSortFilterProxyModel(parent)
{
    setSortRole(ComparisonModel::sortRole);
    setSortLocaleAware(true);
}

void ComparisonFilter::setDifferentOnly(bool on)
{
    m_differentOnly = on;
    invalidateFilter();
}

bool ComparisonFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    return !m_differentOnly || !static_cast<const ComparisonModel*>(sourceModel())->at(row).sameAnswer;
}

} // namespace vignette
