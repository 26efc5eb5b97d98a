#include "ui/exports/report_dialog.h"

#include "ui/common/file_dialogs.h"
#include "ui/common/shared_settings.h"
#include "ui/exports/case_choice.h"
#include "ui/exports/identity_choice.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QRadioButton>
#include <QVBoxLayout>

#include <utility>

namespace vignette {

ReportDialog::ReportDialog(Workbench& bench, const Classifier& classifier, ReportRequest report,
                           const std::vector<CaseRecord>& inView, Workbench::ExampleSources examples, QWidget* parent)
    : ExportDialog(tr("Export a report"), parent), m_bench(bench), m_classifier(classifier),
      m_report(std::move(report)), m_examples(std::move(examples)),
      m_cases(new CaseChoice(std::exchange(m_report.cases, {}), inView)),
      m_pdf(new QRadioButton(tr("&PDF, for printing and filing"))), m_names(new QCheckBox(tr("&Include file names"))),
      m_identity(new IdentityChoice(IdentityChoice::For::Pictures, tr("notes and reviewers, names of files if wanted"),
                                    tr("no names of files, notes or reviewers")))
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
    auto* explain = new QLabel(tr("File names and notes may name patients. Pictures are always "
                                  "included: look at them before you pass the report on."));
    explain->setWordWrap(true);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_cases, format, m_names, m_identity, explain})
        options()->addWidget(widget);
    connect(m_identity, &IdentityChoice::changed, this,
            [this] { m_names->setEnabled(!m_identity->isRemoved() && !isSettingLocked(settingKey::exportNames)); });
}

void ReportDialog::chooseTarget()
{
    if (const QString problem = m_identity->problem(); !problem.isEmpty())
        return setStatus(problem);
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
    const auto rules = m_identity->rules();
    request.includeFileNames = m_names->isChecked() && !rules;
    request.includeNotes = !rules;
    if (rules)
        request.blanked = rules->blanked;
    request.cases = m_cases->chosen();
    follow(m_bench.report(m_classifier, std::move(request), m_examples), tr("Cancelled. No report was written."),
           [this, path, isRemoved = rules.has_value()](const ReportSummary& summary) {
               Q_EMIT written(path);
               if (isRemoved) {
                   const QFileInfo file(path);
                   const QString table =
                       file.dir().filePath(file.completeBaseName() + QStringLiteral("-deidentified.csv"));
                   if (const auto told = writeChanges(table, summary.changes); !told)
                       return setStatus(told.error().message);
                   showChanges(summary.changes, table);
               }
               if (summary.picturesMissing == 0)
                   return accept();
               setStatus(
                   tr("Saved, but %n picture(s) could not be read any more.", nullptr, int(summary.picturesMissing)));
           });
}

} // namespace vignette
