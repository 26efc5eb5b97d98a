#include "ui/shell/report_dialog.h"

#include "ui/jobs/watch.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace vignette {

ReportDialog::ReportDialog(Workbench& bench, const Classifier& classifier,
                           std::vector<ReportCase> cases, QWidget* parent)
    : QDialog(parent), m_bench(bench), m_classifier(classifier), m_cases(std::move(cases)),
      m_names(new QCheckBox(tr("&Include file names"))), m_status(new QLabel),
      m_progress(new QProgressBar), m_export(new QPushButton(tr("&Export…"))),
      m_close(new QPushButton(tr("Close")))
{
    setWindowTitle(tr("Export a report"));
    const auto marked = std::count_if(m_cases.begin(), m_cases.end(),
                                      [](const ReportCase& entry) { return entry.review.marked; });
    m_all = new QRadioButton(tr("&All %n case(s)", nullptr, int(m_cases.size())));
    m_marked = new QRadioButton(tr("The %n &marked case(s)", nullptr, int(marked)));
    m_all->setChecked(true);
    m_all->setAccessibleName(tr("All cases"));
    m_marked->setAccessibleName(tr("Marked cases"));
    m_marked->setEnabled(marked > 0);
    m_names->setAccessibleName(tr("Include file names"));
    auto* explain = new QLabel(tr("File names may name patients. Pictures and notes are always "
                                  "included: look at them before you pass the report on."));
    explain->setWordWrap(true);
    m_status->setWordWrap(true);
    m_progress->setAccessibleName(tr("Progress of the report"));
    m_progress->hide();
    m_export->setAccessibleName(tr("Export"));
    m_export->setDefault(true);
    m_export->setEnabled(!m_cases.empty());
    m_close->setAccessibleName(tr("Close"));
    m_close->setAutoDefault(false);
    connect(m_export, &QPushButton::clicked, this, &ReportDialog::chooseFile);
    connect(m_close, &QPushButton::clicked, this, &ReportDialog::reject);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_export);
    buttons->addWidget(m_close);
    auto* column = new QVBoxLayout(this);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_all, m_marked, m_names, explain,
                                                           m_progress, m_status})
        column->addWidget(widget);
    column->addLayout(buttons);
    setMinimumWidth(440);
}

ReportDialog::~ReportDialog()
{
    m_writing.cancel();
}

void ReportDialog::chooseFile()
{
    QString path = QFileDialog::getSaveFileName(this, tr("Export a report"),
                                                QStringLiteral("report.pdf"),
                                                tr("PDF (*.pdf);;Web page (*.html)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".pdf");
    writeTo(path);
}

void ReportDialog::writeTo(const QString& path)
{
    if (m_writing.isRunning())
        return;
    ReportRequest request;
    request.path = path;
    request.includeFileNames = m_names->isChecked();
    for (const ReportCase& entry : m_cases) {
        if (m_all->isChecked() || entry.review.marked)
            request.cases.push_back(entry);
    }
    m_export->setEnabled(false);
    m_close->setText(tr("Cancel"));
    m_close->setAccessibleName(m_close->text());
    m_progress->setRange(0, 0);
    m_progress->show();
    m_status->setText(tr("Writing the report…"));
    m_writing = m_bench.report(m_classifier, std::move(request));
    auto* watcher =
        watch(this, m_writing, [this, path](const QFuture<Result<ReportSummary>>& future) {
            m_progress->hide();
            m_export->setEnabled(true);
            m_close->setText(tr("Close"));
            m_close->setAccessibleName(m_close->text());
            if (future.resultCount() == 0 || future.isCanceled())
                return m_status->setText(tr("Cancelled. No report was written."));
            const auto summary = future.result();
            if (!summary)
                return m_status->setText(summary.error().message);
            Q_EMIT written(path);
            if (summary->picturesMissing == 0)
                return accept();
            m_status->setText(tr("Saved, but %n picture(s) could not be read any more.", nullptr,
                                 int(summary->picturesMissing)));
        });
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, [this, watcher](int done) {
        m_progress->setRange(0, watcher->progressMaximum());
        m_progress->setValue(done);
    });
}

void ReportDialog::reject()
{
    if (m_writing.isRunning())
        m_writing.cancel();
    else
        QDialog::reject();
}

} // namespace vignette
