#include "ui/exports/dicom_export_dialog.h"

#include "ui/common/file_dialogs.h"
#include "ui/exports/case_choice.h"
#include "ui/exports/identity_choice.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace vignette {

DicomExportDialog::DicomExportDialog(Workbench& bench, const Classifier& classifier, std::vector<ReviewedCase> cases,
                                     const std::vector<CaseRecord>& inView, QWidget* parent)
    : ExportDialog(tr("Export DICOM reports"), parent), m_bench(bench), m_classifier(classifier),
      m_cases(new CaseChoice(std::move(cases), inView)),
      m_overlays(new QCheckBox(tr("With &where the network looked"))),
      m_identity(new IdentityChoice(IdentityChoice::For::Dicom, tr("reports for the archive"),
                                    tr("pictures and reports for outside, without notes"))),
      m_photographs(new QGroupBox(tr("&Photographs that are no DICOM: as a study of"))), m_patientId(new QLineEdit),
      m_patientName(new QLineEdit), m_description(new QLineEdit)
{
    m_overlays->setAccessibleName(tr("With where the network looked"));
    m_photographs->setCheckable(true);
    m_photographs->setChecked(false);
    m_photographs->setAccessibleName(tr("Photographs that are no DICOM"));
    auto* form = new QFormLayout(m_photographs);
    const auto add = [form](const QString& label, QLineEdit* field) {
        field->setAccessibleName(QString(label).remove(QLatin1Char('&')));
        field->setMaxLength(64); // PS3.5 6.2, LO and PN
        form->addRow(label, field);
    };
    m_patientName->setPlaceholderText(QStringLiteral("Doe^Jane"));
    add(tr("Patient &ID"), m_patientId);
    add(tr("Patient &name"), m_patientName);
    add(tr("&Description of the study"), m_description);
    auto* explain =
        new QLabel(tr("Each verdict becomes a report (TID 1500) in the study of its picture, for the archive. "
                      "Patient and study are those of the picture; all photographs are taken to be of the "
                      "one patient that is given here."));
    explain->setWordWrap(true);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_cases, m_overlays, m_identity, m_photographs, explain})
        options()->addWidget(widget);
    // Whose they are is not told then, only that they are of one patient.
    connect(m_identity, &IdentityChoice::changed, this, [this] {
        for (QLineEdit* field : {m_patientId, m_patientName, m_description})
            field->setEnabled(!m_identity->isRemoved());
    });
    connect(m_photographs, &QGroupBox::toggled, m_identity, &IdentityChoice::changed);
}

void DicomExportDialog::chooseTarget()
{
    if (const QString problem = m_identity->problem(); !problem.isEmpty())
        return setStatus(problem);
    if (m_photographs->isChecked() && !m_identity->isRemoved() && m_patientId->text().trimmed().isEmpty()) {
        m_patientId->setFocus();
        return setStatus(tr("The photographs need the ID of their patient."));
    }
    const QString folder = askFolder(this, tr("Export DICOM reports into a folder"));
    if (!folder.isEmpty())
        writeTo(folder);
}

void DicomExportDialog::writeTo(const QString& folder)
{
    if (isWriting())
        return;
    DicomExportRequest request;
    request.folder = folder;
    request.cases = m_cases->chosen();
    request.overlays = m_overlays->isChecked();
    if (m_photographs->isChecked()) {
        PhotographStudy study;
        study.patientId = m_patientId->text().trimmed();
        study.patientName = m_patientName->text().trimmed();
        study.description = m_description->text().trimmed();
        request.photographs = study;
    }
    request.withoutIdentity = m_identity->rules();
    follow(m_bench.exportDicom(m_classifier, std::move(request)), tr("Cancelled. What was written so far is kept."),
           [this, folder](const DicomExportSummary& summary) {
               Q_EMIT written(folder);
               if (!summary.changesPath.isEmpty())
                   showChanges(summary.changes, summary.changesPath);
               if (summary.failures.empty() && summary.photographsSkipped == 0)
                   return accept();
               setStatus(said(summary));
           });
}

QString DicomExportDialog::said(const DicomExportSummary& summary)
{
    QStringList parts{tr("%Ln report(s) written.", nullptr, int(summary.reports))};
    if (summary.photographsSkipped > 0)
        parts += tr("%Ln photograph(s) passed over: no patient was given for them.", nullptr,
                    int(summary.photographsSkipped));
    if (!summary.failures.empty()) {
        parts += tr("%Ln case(s) could not be written.", nullptr, int(summary.failures.size()));
        parts += summary.failures.front().error.message;
    }
    return parts.join(QLatin1Char(' '));
}

} // namespace vignette
