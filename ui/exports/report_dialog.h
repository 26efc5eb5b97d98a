#pragma once

#include "core/runtime/workbench.h"
#include "ui/exports/export_dialog.h"

#include <QColor>

class QCheckBox;
class QRadioButton;

namespace vignette {

class CaseChoice;

/// Asks what goes into a report, then writes it. The Workbench must outlive it.
class ReportDialog : public ExportDialog
{
    Q_OBJECT

public:
    /// `inView`: what the list shows of `cases`.
    ReportDialog(Workbench& bench, const Classifier& classifier, std::vector<ReviewedCase> cases,
                 const std::vector<CaseRecord>& inView, const QList<QColor>& classColours = {},
                 QWidget* parent = nullptr);

protected:
    void chooseTarget() override;

private:
    void writeTo(const QString& path); ///< ".pdf": PDF, else HTML
    Workbench& m_bench;
    Classifier m_classifier;
    CaseChoice* m_cases;
    QList<QColor> m_colours;
    QRadioButton* m_pdf;
    QCheckBox* m_names;
};

} // namespace vignette
