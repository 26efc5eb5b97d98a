#include "ui/exports/report_dialog.h"

#include "ui/common/file_dialogs.h"
#include "ui/common/shared_settings.h"
#include "ui/exports/case_choice.h"

#include <QCheckBox>
#include <QRadioButton>
#include <QVBoxLayout>

#include <utility>

namespace vignette {

ReportDialog::ReportDialog(Workbench& bench, const Classifier& classifier, ReportRequest report,
                           const std::vector<CaseRecord>& inView, Workbench::ExampleSources examples, QWidget* parent)
    : ExportDialog(tr("Export a report"), parent), m_bench(bench), m_classifier(classifier),
      m_report(std::move(report)), m_examples(std::move(examples)),
      m_cases(new CaseChoice(std::exchange(m_report.cases, {}), inView)),
      m_pdf(new QRadioButton(tr("&PDF, for printing and filing"))), m_names(new QCheckBox(tr("&Include file names")))
{
    auto* html = new QRadioButton(tr("One &web page (HTML)"));
    m_pdf->setAccessibleName(tr("PDF"));
    html->setAccessibleName(tr("Web page"));
    m_pdf->setChecked(true);
    auto* format = new QWidget; // its choices are apart from those of the cases
    auto* formats = new QVBoxLayout(format);
    formats->setContentsMargins(0, 6, 0, 6);
    formats->addWidget(m_pdf);
    formats->addWidget(html);
    m_names->setAccessibleName(tr("Include file names"));
    m_names->setChecked(exportsNames(false));
    m_names->setEnabled(!isSettingLocked(settingKey::exportNames));
    if (!m_names->isEnabled())
        m_names->setText(tr("%1 (%2)", "choice, why it cannot be changed").arg(m_names->text(), lockedSettingText()));
    auto* explain = new QLabel(tr("File names may name patients. Pictures and notes are always "
                                  "included: look at them before you pass the report on."));
    explain->setWordWrap(true);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_cases, format, m_names, explain})
        options()->addWidget(widget);
}

void ReportDialog::chooseTarget()
{
    const bool pdf = m_pdf->isChecked();
    const QString path =
        askSavePath(this, tr("Export a report"), pdf ? QStringLiteral("report.pdf") : QStringLiteral("report.html"),
                    pdf ? tr("PDF (*.pdf)") : tr("Web page (*.html)"));
    if (!path.isEmpty())
        writeTo(path);
}

void ReportDialog::writeTo(const QString& path)
{
    if (isWriting())
        return;
    ReportRequest request = m_report;
    request.path = path;
    request.includeFileNames = m_names->isChecked();
    request.cases = m_cases->chosen();
    follow(m_bench.report(m_classifier, std::move(request), m_examples), tr("Cancelled. No report was written."),
           [this, path](const ReportSummary& summary) {
               Q_EMIT written(path);
               if (summary.picturesMissing == 0)
                   return accept();
               setStatus(
                   tr("Saved, but %n picture(s) could not be read any more.", nullptr, int(summary.picturesMissing)));
           });
}

} // namespace vignette
