#include "core/screening/report.h"

#include "core/base/save_file.h"
#include "core/screening/report_files.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QSaveFile>

namespace vignette {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

tl::unexpected<Error> notWritten(const QSaveFile& file)
{
    return fail(ErrorCode::WriteFailed,
                Text::tr("The report cannot be written. Is the disk full or the folder read-only?"),
                file.errorString());
}

} // namespace

Result<ReportSummary> writeReport(const Manifest& manifest, const ReportSources& sources, const ReportRequest& request,
                                  const JobContext& job)
{
    if (request.cases.empty())
        return fail(ErrorCode::InvalidArgument, Text::tr("There are no cases to report."));
    const bool pdf = request.path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive);
    if (pdf && !qobject_cast<QGuiApplication*>(QCoreApplication::instance()))
        return fail(ErrorCode::InvalidArgument, Text::tr("A PDF can only be made with the window. Ask for HTML."));
    QSaveFile file(request.path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(file);
    ReportContent content(manifest, sources, request);
    const bool written =
        pdf ? writeReportPdf(content, request, file, job) : writeReportHtml(content, request, file, job);
    // The last moment at which a cancel leaves no file behind.
    if (job.cancelled())
        return fail(ErrorCode::Cancelled, Text::tr("The report was cancelled."));
    if (!written || file.error() != QFileDevice::NoError || !commitFile(file))
        return notWritten(file);
    ReportSummary summary{qint64(request.cases.size()), content.picturesMissing(), {}};
    for (const ReviewedCase& entry : request.cases) {
        if (!request.includeNotes && entry.record.prediction())
            addRemoved(summary.changes, entry.record.path);
    }
    return summary;
}

} // namespace vignette
