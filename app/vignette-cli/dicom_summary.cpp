#include "dicom_summary.h"
#include "console.h"

#include "core/base/log.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace vignette::cli {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Cli", text);
}

} // namespace

QJsonObject toJson(const DicomExportSummary& summary, const QString& folder)
{
    QJsonArray failures;
    for (const auto& failure : summary.failures)
        failures += QJsonObject{{QStringLiteral("row"), failure.row},
                                {QStringLiteral("code"), errorCodeKey(failure.error.code)},
                                {QStringLiteral("message"), failure.error.message},
                                {QStringLiteral("detail"), failure.error.detail}};
    return {{QStringLiteral("folder"), folder},
            {QStringLiteral("reports"), summary.reports},
            {QStringLiteral("overlays"), summary.overlays},
            {QStringLiteral("photographs"), summary.photographs},
            {QStringLiteral("photographs_skipped"), summary.photographsSkipped},
            {QStringLiteral("without_verdict"), summary.withoutVerdict},
            {QStringLiteral("failures"), failures}};
}

void print(const DicomExportSummary& summary, const QString& folder)
{
    print(tr("Written to %1: %2 reports, %3 overlays, %4 photographs.")
              .arg(folder)
              .arg(summary.reports)
              .arg(summary.overlays)
              .arg(summary.photographs));
    if (summary.photographsSkipped > 0)
        print(tr("%1 photographs are no DICOM and were left out. Give export-dicom their --patient-id to write them "
                 "too.")
                  .arg(summary.photographsSkipped));
    if (summary.withoutVerdict > 0)
        print(tr("%1 rows have no verdict.").arg(summary.withoutVerdict));
}

void printFailures(const DicomExportSummary& summary)
{
    for (const auto& failure : summary.failures)
        printError(tr("Row %1: %2").arg(QString::number(failure.row), failure.error.message));
}

} // namespace vignette::cli
