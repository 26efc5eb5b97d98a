#include "core/dicom_out/report_new_cases.h"

#include "core/screening/case_store.h"

#include <QCoreApplication>
#include <QDir>

namespace vignette {

namespace {

constexpr QLatin1String begun("/.vignette-new");
constexpr QLatin1String ready(".vignette-ready-");

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DicomOut)
};

tl::unexpected<Error> notWritten()
{
    return fail(ErrorCode::WriteFailed, Text::tr("The folder for the DICOM files cannot be made."));
}

/// Moves up what is complete, and tells the store.
Result<void> deliver(CaseStore& store, const QString& folder)
{
    for (const QString& name :
         QDir(folder).entryList({ready + QLatin1Char('*')}, QDir::Dirs | QDir::Hidden | QDir::NoSymLinks)) {
        bool isNumber = false;
        const qint64 rows = name.mid(ready.size()).toLongLong(&isNumber);
        if (!isNumber)
            continue;
        const QDir from(folder + QLatin1Char('/') + name);
        for (const QString& file : from.entryList(QDir::Files)) {
            if (!QFile::rename(from.filePath(file), folder + QLatin1Char('/') + file))
                return notWritten();
        }
        const auto reported = store.reportedRows();
        if (!reported)
            return fail(reported.error());
        if (auto told = rows > *reported ? store.setReportedRows(rows) : Result<void>(); !told)
            return told;
        if (!QDir(folder).rmdir(name))
            return notWritten();
    }
    return {};
}

} // namespace

Result<DicomExportSummary> reportNewCases(const Manifest& manifest, CaseStore& store, const QString& folder,
                                          const JobContext& job)
{
    const QString staging = folder + begun;
    if (!QDir().mkpath(folder) || !QDir(staging).removeRecursively())
        return notWritten();
    if (auto delivered = deliver(store, folder); !delivered)
        return fail(delivered.error());
    const auto reported = store.reportedRows();
    if (!reported)
        return fail(reported.error());
    DicomExportRequest request;
    request.folder = staging;
    qint64 last = *reported;
    const auto read = store.forEachCase([&](const CaseRecord& record) -> Result<void> {
        if (record.row > *reported)
            request.cases.push_back({record, {}});
        last = record.row;
        return {};
    });
    if (!read)
        return fail(read.error());
    if (request.cases.empty())
        return DicomExportSummary();
    const auto summary = exportDicom(manifest, {}, request, job);
    if (!summary)
        return summary;
    if (!QDir().rename(staging, folder + QLatin1Char('/') + ready + QString::number(last)))
        return notWritten();
    if (auto delivered = deliver(store, folder); !delivered)
        return fail(delivered.error());
    return summary;
}

} // namespace vignette
