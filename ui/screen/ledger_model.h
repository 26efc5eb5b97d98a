#pragma once

#include "core/screening/case_store.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <optional>
#include <span>
#include <vector>

namespace vignette {

/// The import ledger: every file that a screening met, with what became of it. Its lines follow
/// from the rows of the results; the frames of one file are one line.
class LedgerModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { File, Status, Frames, Reason, ColumnCount };
    static constexpr int sortRole = Qt::UserRole;

    explicit LedgerModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void clear();
    /// Takes rows in the order of the results, `firstRow` being the index of the first of them in
    /// the list of all rows. The frames of a file may be spread over several calls.
    void append(std::span<const CaseRecord> records, int firstRow);

    const std::vector<LedgerEntry>& entries() const { return m_entries; }
    const LedgerEntry& entry(int line) const { return m_entries[size_t(line)]; }
    int firstRowOf(int line) const { return m_firstRows[size_t(line)]; } ///< among all rows
    const LedgerCounts& counts() const { return m_counts; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<LedgerEntry> m_entries;
    std::vector<int> m_firstRows;
    LedgerCounts m_counts;
};

/// Lines of the ledger with one status, or all.
class LedgerFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit LedgerFilter(QObject* parent = nullptr);

    void setStatus(std::optional<FileStatus> status);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    std::optional<FileStatus> m_status;
};

} // namespace vignette
