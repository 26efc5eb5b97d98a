#include "ui/shell/report_dialog.h"

#include "ui/jobs/save_path.h"

#include <QCheckBox>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace vignette {

ReportDialog::ReportDialog(Workbench& bench, const Classifier& classifier,
                           std::vector<ReportCase> cases, const QList<QColor>& classColours,
                           QWidget* parent)
    : ExportDialog(tr("Export a report"), parent), m_bench(bench), m_classifier(classifier),
      m_cases(std::move(cases)), m_colours(classColours), m_names(new QCheckBox(tr("&Include file names")))
{
    const auto marked = std::count_if(m_cases.begin(), m_cases.end(),
                                      [](const ReportCase& entry) { return entry.review.marked; });
    // Files that could not be read are told of in the report as well, but are no cases.
    const auto all = std::count_if(m_cases.begin(), m_cases.end(), [](const ReportCase& entry) {
        return !entry.record.probabilities.empty();
    });
    m_all = new QRadioButton(tr("&All %n case(s)", nullptr, int(all)));
    m_marked = new QRadioButton(tr("The %n &marked case(s)", nullptr, int(marked)));
    m_all->setChecked(true);
    m_all->setAccessibleName(tr("All cases"));
    m_marked->setAccessibleName(tr("Marked cases"));
    m_marked->setEnabled(marked > 0);
    m_names->setAccessibleName(tr("Include file names"));
    auto* explain = new QLabel(tr("File names may name patients. Pictures and notes are always "
                                  "included: look at them before you pass the report on."));
    explain->setWordWrap(true);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_all, m_marked, m_names, explain})
        options()->addWidget(widget);
    setExportEnabled(!m_cases.empty());
}

void ReportDialog::chooseTarget()
{
    const QString path = askSavePath(this, tr("Export a report"), QStringLiteral("report.pdf"),
                                     tr("PDF (*.pdf);;Web page (*.html)"));
    if (!path.isEmpty())
        writeTo(path);
}

void ReportDialog::writeTo(const QString& path)
{
    if (isWriting())
        return;
    ReportRequest request;
    request.path = path;
    request.includeFileNames = m_names->isChecked();
    for (const QColor& colour : m_colours)
        request.classColours += colour.name();
    for (const ReportCase& entry : m_cases) {
        if (m_all->isChecked() || entry.review.marked)
            request.cases.push_back(entry);
    }
    follow(m_bench.report(m_classifier, std::move(request)), tr("Cancelled. No report was written."),
           [this, path](const ReportSummary& summary) {
               Q_EMIT written(path);
               if (summary.picturesMissing == 0)
                   return accept();
               setStatus(tr("Saved, but %n picture(s) could not be read any more.", nullptr,
                            int(summary.picturesMissing)));
           });
}

} // namespace vignette
