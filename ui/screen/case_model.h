#pragma once

#include "core/screening/case_store.h"
#include "core/screening/review_store.h"
#include "core/task/task_spec.h"
#include "ui/session/judged_anew.h"

#include <QAbstractTableModel>
#include <QColor>
#include <QHash>
#include <QIcon>
#include <QStringList>

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

namespace vignette {

class CaseThumbnails;
class Workbench;

/// The rows of a screening as they come, files that were not loaded among them: views see the cases
/// through a CaseFilter. Below them stand the files that were found and wait for their verdict, in
/// the order of the walk, which is the order of the verdicts: a row is filled where it stands.
class CaseModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Verdict, TopClass, Probability, ReviewColumn, Group, ColumnCount };
    static constexpr int sortRole = Qt::UserRole;
    /// Of any column: the case in two lines, its name and its verdict with the probability.
    static constexpr int summaryRole = Qt::UserRole + 1;
    /// Of any column: the review in signs without words.
    static constexpr int reviewSignsRole = Qt::UserRole + 2;
    /// Of TopClass: the colour of the class.
    static constexpr int colourRole = Qt::UserRole + 3;

    explicit CaseModel(Workbench& bench, QObject* parent = nullptr);

    void clear(const QStringList& classIds, const QStringList& classNames);
    void setClassColours(const QList<QColor>& colours); ///< in the order of the classes
    /// Reviews of the rows to come are looked up in `reviews`, which may be null.
    void append(std::vector<CaseRecord> records, const ReviewStore* reviews);
    /// Other verdicts on the rows that have one, by another classifier. Which of them say something else than before is
    /// told until this is called again.
    void judge(const QStringList& classIds, const QStringList& classNames, const JudgedAnew& judged);
    void replace(const CaseRecord& record); ///< by another verdict, or by none
    bool isChanged(int row) const { return size_t(row) < m_changed.size() && m_changed[size_t(row)]; }
    int changedCount() const { return int(std::ranges::count(m_changed, true)); }
    /// Pictures that are examples of the task, with the name of their class: they are marked, and not counted as cases.
    void setExamples(const std::vector<std::pair<Example, QString>>& classOfExample);
    int exampleCount() const;
    /// Files that may get records; what is here already is passed over.
    void appendWaiting(const QStringList& paths);
    void removeWaiting(); ///< the screening came to its end without them
    void stopWaiting();   ///< it was cancelled: they stay as not screened
    int waitingCount() const { return int(m_waiting.size() - m_firstWaiting); }
    void setReview(const QString& key, const Review& review); ///< see reviewKey(); unknown keys are ignored
    int reviewedCount() const { return m_reviewed; }
    int caseCount() const { return m_cases; }                ///< rows of files that were loaded
    bool isCase(int row) const;                              ///< or may become one
    bool hasStudies() const { return !m_studies.isEmpty(); } ///< some rows are DICOM
    /// Which group each record belongs to, and what the groups are called; empty: studies are shown in their place.
    void setGroups(const QStringList& names, const std::vector<int>& ofRecord);
    bool hasGroups() const { return !m_groupNames.isEmpty(); }
    int groupCount() const { return int(m_groupNames.size()); }
    int groupOf(int row) const { return size_t(row) < m_groupOf.size() ? m_groupOf[size_t(row)] : -1; }
    int rowOf(const QString& path, int frame) const; ///< -1 where it is not here
    int rowOf(const CaseRecord& record) const;       ///< the same, of one lesion of several
    /// Row of another frame of the same file; -1 where there is none.
    int rowOfFrame(int row, int frame) const;
    /// The results, which are the first rows; without what waits.
    const std::vector<CaseRecord>& records() const { return m_records; }
    static QString percentText(float probability); ///< "99.7 %", in the language of the window
    const CaseRecord& record(int row) const;
    float topProbability(int row) const; ///< below 0 without a verdict, and for what is none of the classes
    const Review& review(int row) const; ///< empty for what waits
    CaseThumbnails& thumbnails() const { return *m_thumbnails; }
    QString classId(int index) const { return m_classIds.value(index); } ///< empty for -1
    const QStringList& classIds() const { return m_classIds; }
    const QStringList& classNames() const { return m_classNames; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override; ///< see ui/common/example_mime.h
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString exampleText(const CaseRecord& record) const;
    QString summaryOf(const CaseRecord& record) const;
    QString toolTipOf(const CaseRecord& record) const;
    QString studyOf(const CaseRecord& record) const;
    QVariant groupData(int row, int role) const;
    void take(CaseRecord record, const ReviewStore* reviews);
    void leaveOut(int count);

    CaseThumbnails* m_thumbnails;
    QStringList m_classIds;
    QStringList m_classNames;
    QList<QColor> m_colours; ///< of the classes
    QList<QIcon> m_swatches; ///< the same
    std::vector<CaseRecord> m_records;
    std::vector<Review> m_reviews;     ///< of each record
    std::vector<bool> m_changed;       ///< of each record, by the last judge(); empty before
    std::vector<CaseRecord> m_waiting; ///< path and state only
    size_t m_firstWaiting = 0;         ///< what stood before it has got its record
    QHash<QString, int> m_waitingAt;   ///< path to the place in m_waiting
    QHash<QString, int> m_rowOfPath;   ///< first row of each file with a record
    QHash<QString, int> m_rowOfKey;
    QHash<QString, int> m_studies;     ///< study UID to its number, from 1 in the order of appearance
    QHash<QString, int> m_series;      ///< series UID to its number within the study
    QHash<QString, int> m_seriesCount; ///< per study UID
    QStringList m_groupNames;
    std::vector<int> m_groupOf; ///< of each record
    int m_cases = 0;
    int m_reviewed = 0;
    int m_ownExamples = 0;             ///< records that are examples of the classifier that screened them
    using Frame = QPair<QString, int>; ///< path, frame
    QMultiHash<Frame, std::pair<Example, QString>> m_examples; ///< with the names of their classes
};

} // namespace vignette
