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

/// The rows of a screening as they come, files that were not loaded among them: views see the cases
/// through a CaseFilter. Thumbnails are read when a view first asks for them, the latest asked
/// first, and live in a bounded cache only.
class CaseModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Verdict, TopClass, Probability, ReviewColumn, Study, ColumnCount };
    static constexpr int sortRole = Qt::UserRole;
    /// Of any column: the case in two lines, its name and its verdict with the probability.
    static constexpr int summaryRole = Qt::UserRole + 1;

    explicit CaseModel(Workbench& bench, QObject* parent = nullptr);

    void clear(const QStringList& classIds, const QStringList& classNames);
    /// Reviews of the rows to come are looked up in `reviews`, which may be null.
    void append(std::vector<CaseRecord> records, const ReviewStore* reviews);
    void setReview(const QString& key, const Review& review); ///< see reviewKey(); unknown keys are ignored
    int reviewedCount() const;
    int caseCount() const { return m_cases; } ///< rows of files that were loaded
    bool isCase(int row) const;
    bool hasStudies() const { return !m_studies.isEmpty(); } ///< some rows are DICOM
    /// Row of another frame of the same file; -1 where there is none.
    int rowOfFrame(int row, int frame) const;
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
    QString nameOf(const CaseRecord& record) const;
    QString summaryOf(const CaseRecord& record) const;
    QString studyOf(const CaseRecord& record) const;
    QVariant thumbnailOf(int row) const;
    void readNext();

    Workbench& m_bench;
    QStringList m_classIds;
    QStringList m_classNames;
    std::vector<CaseRecord> m_records;
    std::vector<Review> m_reviews; ///< of each record
    QHash<QString, int> m_rowOfKey;
    QHash<QString, int> m_studies; ///< study UID to its number, from 1 in the order of appearance
    QHash<QString, int> m_series;  ///< series UID to its number within the study
    QHash<QString, int> m_seriesCount; ///< per study UID
    int m_cases = 0;
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
