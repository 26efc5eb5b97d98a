#pragma once

#include "core/runtime/workbench.h"
#include "ui/exports/export_dialog.h"

#include <vector>

class QCheckBox;
class QGroupBox;
class QLineEdit;

namespace vignette {

class CaseChoice;
class IdentityChoice;

/// Asks which cases become DICOM reports for the archive, and whose the photographs are that are no DICOM; see
/// exportDicom(). The Workbench must outlive it.
class DicomExportDialog : public ExportDialog
{
    Q_OBJECT

public:
    DicomExportDialog(Workbench& bench, const Classifier& classifier, std::vector<ReviewedCase> cases,
                      const std::vector<CaseRecord>& inView, QWidget* parent = nullptr);

protected:
    void chooseTarget() override;

private:
    void writeTo(const QString& folder);
    static QString said(const DicomExportSummary& summary);

    Workbench& m_bench;
    Classifier m_classifier;
    CaseChoice* m_cases;
    QCheckBox* m_overlays;
    IdentityChoice* m_identity;
    QGroupBox* m_photographs;
    QLineEdit* m_patientId;
    QLineEdit* m_patientName;
    QLineEdit* m_description;
};

} // namespace vignette
