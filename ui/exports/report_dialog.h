#pragma once

#include "core/runtime/workbench.h"
#include "ui/exports/export_dialog.h"

class QCheckBox;
class QRadioButton;

namespace vignette {

class CaseChoice;
class IdentityChoice;

/// Asks what goes into a report, then writes it. The Workbench must outlive it.
class ReportDialog : public ExportDialog
{
    Q_OBJECT

public:
    /// `report`: of all cases, but for its path and names; `inView`: what the list shows of them.
    ReportDialog(Workbench& bench, const Classifier& classifier, ReportRequest report,
                 const std::vector<CaseRecord>& inView, Workbench::ExampleSources examples = {},
                 QWidget* parent = nullptr);

protected:
    void chooseTarget() override;

private:
    void writeTo(const QString& path); ///< ".pdf": PDF, else HTML
    Workbench& m_bench;
    Classifier m_classifier;
    ReportRequest m_report; ///< without its cases
    Workbench::ExampleSources m_examples;
    CaseChoice* m_cases;
    QRadioButton* m_pdf;
    QCheckBox* m_names;
    IdentityChoice* m_identity;
};

} // namespace vignette
