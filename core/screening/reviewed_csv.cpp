#include "core/screening/reviewed_csv.h"

#include "core/classifier/prediction.h"
#include "core/screening/ledger.h"
#include "core/screening/results_csv.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace vignette {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Reviews)
};

QByteArray joined(QByteArray line, const QByteArray& fields)
{
    line.chop(1); // its line end
    return line + ',' + fields + '\n';
}

} // namespace

QByteArray reviewCsvHeader()
{
    return "review,review_label,marked,note,case";
}

QByteArray reviewCsvFields(const ReviewedCase& entry, const QStringList& classIds, const QStringList& classNames)
{
    const Review& review = entry.review;
    const qsizetype known = classNames.indexOf(review.label);
    QString label = known >= 0 ? classIds.value(known) : review.label;
    if (review.decision == Review::Decision::Overruled && review.label.isEmpty())
        label = outcomeKey(Outcome::NoneOfThese);
    return decisionKey(review.decision).toUtf8() + ',' + csvField(label) + ',' + (review.marked ? "yes" : "") + ',' +
           csvField(review.note) + ',' + QByteArray::number(entry.record.row);
}

Result<qint64> writeReviewedCsv(const TableRequest& request, const JobContext& job)
{
    const auto written = writeCsv(request.path, CsvReader::Person, [&](const CsvAppend& append) -> Result<void> {
        auto done = append(joined(csvHeader(request.classIds), reviewCsvHeader()));
        for (size_t n = 0; done && n < request.cases.size(); ++n) {
            if (job.cancelled())
                return fail(ErrorCode::Cancelled, Text::tr("The export was cancelled."));
            ReviewedCase entry = request.cases[n];
            if (!request.includeFileNames) {
                entry.record.reason = reasonWithoutNames(entry.record);
                for (QString* name :
                     {&entry.record.path, &entry.record.studyUid, &entry.record.seriesUid, &entry.record.instanceUid})
                    name->clear();
            }
            done = append(joined(csvRow(entry.record, request.classIds),
                                 reviewCsvFields(entry, request.classIds, request.classNames)));
            job.progress(qint64(n) + 1, qint64(request.cases.size()));
        }
        return done;
    });
    if (!written)
        return fail(written.error());
    return qint64(request.cases.size());
}

QString reasonWithoutNames(const CaseRecord& record)
{
    if (record.fileStatus() == FileStatus::Duplicate)
        return {};
    QString reason = record.reason;
    for (const QString& name :
         {record.path, QDir::toNativeSeparators(record.path), QFileInfo(record.path).fileName()}) {
        if (!name.isEmpty())
            reason.replace(name, Text::tr("the file"));
    }
    return reason;
}

} // namespace vignette
