#include "ui/exports/exports.h"

#include "core/screening/results_csv.h"
#include "ui/common/file_dialogs.h"
#include "ui/common/message_bar.h"
#include "ui/exports/dicom_export_dialog.h"
#include "ui/exports/picture_export_dialog.h"
#include "ui/exports/report_dialog.h"
#include "ui/exports/table_dialog.h"
#include "ui/screen/case_panel.h"
#include "ui/session/case_grouping.h"
#include "ui/session/session.h"

#include <QFileInfo>

namespace vignette {

Exports::Exports(Session& session, const CaseGrouping& grouping, const CasePanel& cases, MessageBar& messages,
                 QWidget* window)
    : QObject(window), m_session(session), m_grouping(grouping), m_cases(cases), m_messages(messages), m_window(window)
{
}

bool Exports::saveTask()
{
    const TaskDocument& document = m_session.document();
    const bool hasPlace = !document.path().isEmpty() && QFileInfo(document.path()).isWritable();
    const QString suggested = hasPlace ? document.path() : fileNameOf(document.written().name, QStringLiteral("json"));
    const QString path = askSavePath(m_window, tr("Save the task"), suggested, tr("Tasks (*.json)"));
    if (!path.isEmpty())
        m_session.saveTask(path);
    return document.isSaved();
}

void Exports::saveClassifier()
{
    if (!m_session.classifier())
        return m_messages.showError(tr("There is no classifier to save yet."));
    const QString suggested = fileNameOf(m_session.classifier()->manifest().taskName, QStringLiteral("vignette"));
    const QString path = askSavePath(m_window, tr("Save the classifier"), suggested, tr("Classifiers (*.vignette)"));
    if (!path.isEmpty())
        m_session.saveClassifier(path);
}

void Exports::exportClassifier()
{
    if (!m_session.classifier())
        return m_messages.showError(tr("There is no classifier to export yet."));
    const QString suggested = fileNameOf(m_session.classifier()->manifest().taskName, QStringLiteral("onnx"));
    const QString path = askSavePath(m_window, tr("Export the classifier for other programs"), suggested,
                                     tr("ONNX (*.onnx);;TorchScript (*.pt)"));
    if (path.isEmpty())
        return;
    deliver(this, m_session.bench().exportClassifier(*m_session.classifier(), path),
            [this, path](const Result<void>& written) {
                if (written)
                    m_messages.showSaved(path);
                else
                    m_messages.showError(written.error());
            });
}

void Exports::exportResults()
{
    if (m_session.isScreening())
        return m_messages.showError(tr("A screening is running. Wait for its end, or cancel it."));
    if (m_cases.count() == 0)
        return m_messages.showError(tr("There are no cases to export. Screen a folder first."));
    open(new TableDialog(m_session.bench(), m_session.results(), m_cases.casesInView(), m_window));
}

void Exports::exportGroups()
{
    if (m_grouping.isEmpty())
        return m_messages.showError(tr("No cases are grouped. Choose View > Groups and by what they belong together."));
    exportTable(m_window, m_messages, tr("Export the groups"), QStringLiteral("groups.csv"),
                [this](const QString& path) { return m_grouping.writeTable(path); });
}

void Exports::exportReport()
{
    if (!m_session.classifier() || m_session.records().empty())
        return m_messages.showError(tr("There are no cases to report. Screen a folder first."));
    ReportRequest request = m_session.report();
    request.groups = m_grouping.forReport();
    open(new ReportDialog(m_session.bench(), *m_session.classifier(), std::move(request), m_cases.casesInView(),
                          m_session.exampleSources(), m_window));
}

void Exports::exportPictures()
{
    if (!m_session.classifier() || m_cases.count() == 0)
        return m_messages.showError(tr("There are no pictures to export. Screen a folder first."));
    open(new PictureExportDialog(m_session.bench(), *m_session.classifier(), m_cases.selectedCases(),
                                 m_cases.casesInView(), m_window));
}

void Exports::exportDicom()
{
    if (!m_session.classifier() || m_session.records().empty())
        return m_messages.showError(tr("There are no cases to report. Screen a folder first."));
    open(new DicomExportDialog(m_session.bench(), *m_session.classifier(), m_session.results().cases,
                               m_cases.casesInView(), m_window));
}

void Exports::exportLedger()
{
    exportTable(m_window, m_messages, tr("Export the import ledger"), QStringLiteral("ledger.csv"),
                [this](const QString& path) { return writeLedgerCsv(m_cases.ledger(), path); });
}

void Exports::exportAudit()
{
    exportTable(m_window, m_messages, tr("Export the audit log of the reviews"), QStringLiteral("audit.csv"),
                [this](const QString& path) { return m_session.writeAudit(path); });
}

void Exports::open(ExportDialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::written, this, [this](const QString& path) { m_messages.showSaved(path); });
    dialog->open();
}

void exportTable(QWidget* parent, MessageBar& messages, const QString& title, const QString& suggested,
                 const std::function<Result<void>(const QString& path)>& write)
{
    const QString path = askSavePath(parent, title, suggested, Exports::tr("Tables (*.csv)"));
    if (path.isEmpty())
        return;
    if (const auto written = write(path); written)
        messages.showSaved(path);
    else
        messages.showError(written.error());
}

} // namespace vignette
