#pragma once

#include "core/imaging/dicom_attributes.h"
#include "core/screening/case_store.h"
#include "ui/common/latest_request.h"
#include "ui/screen/case_filter.h"

#include <QHash>
#include <QStandardItemModel>
#include <QTreeView>

#include <span>
#include <vector>

namespace vignette {

class Workbench;

/// The DICOM cases as a tree of studies, series and instances, numbered in the order in which they
/// were found, and below them the pictures that are of no study. Dates and modalities are read when
/// a view first asks for them; nothing that names a patient is shown.
class StudyModel : public QStandardItemModel
{
    Q_OBJECT

public:
    explicit StudyModel(Workbench& bench, QObject* parent = nullptr);

    void start(); ///< empties the tree
    /// Further rows of the results; files that were not loaded are passed over.
    void append(std::span<const CaseRecord> records);
    StudyNode node(const QModelIndex& index) const;
    /// The verdict on all pictures of a study, behind its name; studies that are not here are passed over.
    void setVerdict(const QString& studyUid, const QString& text);

    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    QStandardItem* child(QStandardItem* parent, const StudyNode& node, const CaseRecord& record);
    void showText(QStandardItem* item);
    void readNext();

    Workbench& m_bench;
    QStandardItem* m_all = nullptr;
    QHash<QString, QStandardItem*> m_items; ///< by study, series and instance
    int m_studies = 0;
    mutable std::vector<QStandardItem*> m_wanted; ///< whose date or modality is not known; the latest last
    LatestRequest<std::vector<DicomAttribute>> m_reading;
};

/// Shows a StudyModel; the row that is chosen by mouse or keys says which cases are wanted.
class StudyTree : public QTreeView
{
    Q_OBJECT

public:
    explicit StudyTree(Workbench& bench, QWidget* parent = nullptr);

    void start();
    void append(std::span<const CaseRecord> records) { m_model->append(records); }
    void setVerdict(const QString& studyUid, const QString& text) { m_model->setVerdict(studyUid, text); }

Q_SIGNALS:
    void chosen(const vignette::StudyNode& node);

private:
    StudyModel* m_model;
};

} // namespace vignette
