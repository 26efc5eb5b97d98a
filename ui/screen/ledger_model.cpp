#include "ui/screen/ledger_model.h"

#include "core/screening/verdict_text.h"

#include <QDir>
#include <QFileInfo>

namespace vignette {

void LedgerModel::clear()
{
    beginResetModel();
    m_entries.clear();
    m_firstRows.clear();
    m_counts = {};
    endResetModel();
}

void LedgerModel::append(std::span<const CaseRecord> records, int firstRow)
{
    std::vector<LedgerEntry> added;
    std::vector<int> rows;
    for (const CaseRecord& record : records) {
        const int row = firstRow++;
        if (!added.empty() && added.back().path == record.path) {
            ++added.back().frameCount;
            continue;
        }
        if (added.empty() && !m_entries.empty() && m_entries.back().path == record.path) {
            ++m_entries.back().frameCount;
            const QModelIndex changed = index(rowCount() - 1, Frames);
            Q_EMIT dataChanged(changed, changed);
            continue;
        }
        const FileStatus status = record.fileStatus().value_or(FileStatus::Unreadable);
        const bool loaded = status == FileStatus::Loaded;
        added.push_back({record.path,
                         status,
                         loaded ? QString() : record.reason,
                         {},
                         record.studyUid,
                         record.seriesUid,
                         record.instanceUid,
                         loaded ? 1 : 0});
        rows.push_back(row);
        ++m_counts.of(status);
    }
    if (added.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(added.size()) - 1);
    m_entries.insert(m_entries.end(), added.begin(), added.end());
    m_firstRows.insert(m_firstRows.end(), rows.begin(), rows.end());
    endInsertRows();
}

int LedgerModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int LedgerModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LedgerModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const LedgerEntry& line = entry(index.row());
    if (role == Qt::ToolTipRole) {
        const QString path = QDir::toNativeSeparators(line.path);
        return line.reason.isEmpty() ? path : path + QLatin1Char('\n') + line.reason;
    }
    if (role == Qt::TextAlignmentRole && index.column() == Frames)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != sortRole)
        return {};
    switch (index.column()) {
    case File:
        return role == sortRole ? line.path : QFileInfo(line.path).fileName();
    case Status:
        return role == sortRole ? QVariant(int(line.status)) : QVariant(outcomeText(line.status));
    case Frames:
        return role == sortRole || line.frameCount > 0 ? QVariant(line.frameCount) : QVariant();
    default:
        return line.reason;
    }
}

QVariant LedgerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Frames ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case File:
        return tr("File");
    case Status:
        return tr("Status");
    case Frames:
        return tr("Frames");
    default:
        return tr("Reason");
    }
}

LedgerFilter::LedgerFilter(QObject* parent) : QSortFilterProxyModel(parent)
{
    setSortRole(LedgerModel::sortRole);
    setSortLocaleAware(true);
}

void LedgerFilter::setStatus(std::optional<FileStatus> status)
{
    m_status = status;
    invalidateFilter();
}

bool LedgerFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    return !m_status || static_cast<const LedgerModel*>(sourceModel())->entry(row).status == *m_status;
}

} // namespace vignette
