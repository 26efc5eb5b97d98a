#pragma once

#include "core/screening/case_store.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QIcon>
#include <QStringList>

#include <vector>

namespace vignette {

class Workbench;

/// The rows of a screening as they come. Thumbnails are read when a view first asks for them, the
/// latest asked first, and live in a bounded cache only.
class CaseModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Verdict, TopClass, Probability, ColumnCount };
    static constexpr int sortRole = Qt::UserRole;

    explicit CaseModel(Workbench& bench, QObject* parent = nullptr);

    void clear(const QStringList& classNames);
    void append(std::vector<CaseRecord> records);
    const CaseRecord& record(int row) const { return m_records[size_t(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant thumbnailOf(int row) const;
    void readNext();

    Workbench& m_bench;
    QStringList m_classNames;
    std::vector<CaseRecord> m_records;
    mutable QCache<int, QIcon> m_thumbnails;
    mutable QList<int> m_wanted; ///< rows, the latest last
    bool m_reading = false;
    int m_generation = 0; ///< tells answers to an earlier screening apart
};

/// "accepted" and the like as a clinician reads it, with a sign that needs no colour.
QString outcomeText(const QString& outcome);

/// Index of the largest probability; -1 without a verdict.
int topClass(const CaseRecord& record);

} // namespace vignette
