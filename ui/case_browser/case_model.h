#pragma once

#include "core/screening/case_store.h"
#include "core/screening/review_store.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QHash>
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
    enum Column { Name, Verdict, TopClass, Probability, ReviewColumn, ColumnCount };
    static constexpr int sortRole = Qt::UserRole;

    explicit CaseModel(Workbench& bench, QObject* parent = nullptr);

    void clear(const QStringList& classIds, const QStringList& classNames);
    /// Reviews of the rows to come are looked up in `reviews`, which may be null.
    void append(std::vector<CaseRecord> records, const ReviewStore* reviews);
    void setReview(const QString& key, const Review& review); ///< see reviewKey(); unknown keys are ignored
    int reviewedCount() const;
    const std::vector<CaseRecord>& records() const { return m_records; }
    const CaseRecord& record(int row) const { return m_records[size_t(row)]; }
    const Review& review(int row) const { return m_reviews[size_t(row)]; }
    QString classId(int index) const { return m_classIds.value(index); } ///< empty for -1
    const QStringList& classIds() const { return m_classIds; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant thumbnailOf(int row) const;
    void readNext();

    Workbench& m_bench;
    QStringList m_classIds;
    QStringList m_classNames;
    std::vector<CaseRecord> m_records;
    std::vector<Review> m_reviews; ///< of each record
    QHash<QString, int> m_rowOfKey;
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
