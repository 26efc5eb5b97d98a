#include "ui/screen/group_model.h"

#include "core/screening/verdict_text.h"
#include "ui/common/class_colour.h"

#include <QLocale>
#include <QSize>

#include <limits>
#include <numeric>

namespace vignette {

QString verdictText(const GroupVerdict& verdict, const QStringList& classNames)
{
    CaseRecord record;
    if (!verdict.prediction)
        return GroupModel::tr("no verdict");
    record.state = *verdict.prediction;
    return verdictText(record, classNames);
}

bool GroupModel::setGroups(const QStringList& names, const std::vector<GroupVerdict>& verdicts,
                           const QStringList& classNames)
{
    m_classNames = classNames;
    if (names == m_names) {
        m_verdicts = verdicts;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return false;
    }
    beginResetModel();
    m_names = names;
    m_verdicts = verdicts;
    endResetModel();
    return true;
}

void GroupModel::setClassColours(const QList<QColor>& colours)
{
    m_swatches = classSwatches(colours);
    Q_EMIT dataChanged(index(0, Verdict), index(rowCount() - 1, Verdict), {Qt::DecorationRole});
}

int GroupModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_names.size()) + 1;
}

int GroupModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant GroupModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::SizeHintRole)
        return QSize(0, 26);
    const int group = groupOf(index);
    if (group < 0) { // it stays above the others however they are sorted, see GroupPanel
        const int pictures = std::accumulate(m_verdicts.begin(), m_verdicts.end(), 0,
                                             [](int sum, const auto& one) { return sum + int(one.members.size()); });
        if (role == Qt::DisplayRole && index.column() == Name)
            return tr("All cases");
        if (role == Qt::DisplayRole && index.column() == Pictures)
            return QLocale().toString(pictures);
        return role == Qt::TextAlignmentRole && index.column() == Pictures ? int(Qt::AlignRight | Qt::AlignVCenter)
                                                                           : QVariant();
    }
    const GroupVerdict& verdict = m_verdicts[size_t(group)];
    const auto& prediction = verdict.prediction;
    const bool names = prediction && prediction->outcome != Outcome::NoneOfThese;
    switch (index.column()) {
    case Name:
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
            return m_names[group];
        return role == sortRole ? group : QVariant();
    case Verdict:
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
            return verdictText(verdict, m_classNames);
        if (role == Qt::DecorationRole && names)
            return m_swatches.value(prediction->label);
        if (role == sortRole) // by class, the surest first; then what names none
            return names ? double(prediction->label) - double(prediction->probabilities[size_t(prediction->label)])
                         : std::numeric_limits<double>::max();
        return {};
    default:
        if (role == Qt::DisplayRole)
            return QLocale().toString(qsizetype(verdict.members.size()));
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return role == sortRole ? int(verdict.members.size()) : QVariant();
    }
}

QVariant GroupModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Pictures ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Verdict)
        return tr("By the mean of the logits of all its pictures");
    if (role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Group") : section == Verdict ? tr("Verdict on all its pictures") : tr("Pictures");
}

} // namespace vignette
