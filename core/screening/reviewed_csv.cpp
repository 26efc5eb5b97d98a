#include "core/screening/reviewed_csv.h"

#include "core/classifier/prediction.h"
#include "core/screening/ledger.h"
#include "core/screening/results_csv.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

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

QStringList columns(const QByteArray& header)
{
    return parseCsv(QString::fromUtf8(header)).front();
}

/// A number that csvNumber() wrote.
std::optional<float> number(const QString& text)
{
    const QByteArray digits = text.toLatin1();
    float value = 0;
    const auto read = std::from_chars(digits.cbegin(), digits.cend(), value);
    return read.ec == std::errc() && read.ptr == digits.cend() ? std::optional(value) : std::nullopt;
}

/// One row of a table, by the names of its columns.
class TableRow
{
public:
    TableRow(const QStringList& names, const CsvRow& fields, const QStringList& classIds, const QStringList& classNames)
        : m_names(names), m_fields(fields), m_classIds(classIds), m_classNames(classNames)
    {
    }

    /// Nothing where a value cannot be.
    std::optional<ReviewedCase> read(qint64 row) const
    {
        ReviewedCase entry;
        CaseRecord& record = entry.record;
        bool isFrame = false;
        bool isRow = true;
        record.row = hasReviews() ? field("case").toLongLong(&isRow) : row;
        record.path = field("path");
        record.studyUid = field("study_uid");
        record.seriesUid = field("series_uid");
        record.instanceUid = field("instance_uid");
        record.frame = field("frame").toInt(&isFrame);
        record.reason = field("reason");
        if (!readRegion(record) || !readLesion(record))
            return {};
        if (m_fields.size() != m_names.size() || record.path.isEmpty() || !isFrame || record.frame < 0 || !isRow ||
            !readState(record) || (hasReviews() && !readReview(entry.review)))
            return {};
        return entry;
    }

private:
    bool hasReviews() const { return m_names.contains(QLatin1String("review")); }
    QString field(const QString& name) const { return m_fields.value(m_names.indexOf(name)); }
    QString field(const char* name) const { return field(QString::fromLatin1(name)); }

    bool readState(CaseRecord& record) const
    {
        const QString outcome = field("outcome");
        for (const FileStatus status : {FileStatus::Duplicate, FileStatus::NotAnImage, FileStatus::Unreadable}) {
            if (outcome == fileStatusKey(status)) {
                record.state = NoPicture{status};
                return true;
            }
        }
        Prediction prediction;
        const auto known = {Outcome::Likely, Outcome::Uncertain, Outcome::NoneOfThese};
        const auto named = std::ranges::find(known, outcome, outcomeKey);
        if (named == known.end())
            return false;
        prediction.outcome = *named;
        for (const QString& id : m_classIds) {
            const auto probability = number(field(QStringLiteral("probability_") + id));
            const auto logit = number(field(QStringLiteral("logit_") + id));
            if (!probability || !logit || !(*probability >= 0 && *probability <= 1))
                return false;
            prediction.probabilities.push_back(*probability);
            prediction.logits.push_back(*logit);
        }
        const auto top = std::ranges::max_element(prediction.probabilities);
        prediction.label = prediction.outcome == Outcome::NoneOfThese ? int(top - prediction.probabilities.begin())
                                                                      : int(m_classIds.indexOf(field("label")));
        for (const QString& id : field("set").split(QLatin1Char(';'), Qt::SkipEmptyParts))
            prediction.set.push_back(int(m_classIds.indexOf(id)));
        if (prediction.label < 0 || std::ranges::find(prediction.set, -1) != prediction.set.end())
            return false;
        record.state = std::move(prediction);
        return true;
    }

    bool readRegion(CaseRecord& record) const
    {
        if (!m_names.contains(QLatin1String("region_x")) || field("region_x").isEmpty())
            return true;
        std::array<int, 4> numbers{};
        const std::array columns{"region_x", "region_y", "region_width", "region_height"};
        for (size_t i = 0; i < columns.size(); ++i) {
            bool isNumber = false;
            numbers[i] = field(columns[i]).toInt(&isNumber);
            if (!isNumber || numbers[i] < 0)
                return false;
        }
        record.region = Region{numbers[0], numbers[1], numbers[2], numbers[3]};
        return !record.region->isEmpty();
    }

    bool readLesion(CaseRecord& record) const
    {
        if (m_names.contains(QLatin1String("lesion")))
            record.lesion = field("lesion").toInt();
        return record.lesion >= 1;
    }

    bool readReview(Review& review) const
    {
        const auto* const decided = std::ranges::find(Review::decisions, field("review"), decisionKey);
        if (decided == Review::decisions.end())
            return false;
        review.decision = *decided;
        const QString label = field("review_label");
        const qsizetype index = m_classIds.indexOf(label);
        if (label != outcomeKey(Outcome::NoneOfThese))
            review.label = index >= 0 ? m_classNames.value(index) : label;
        review.marked = field("marked") == QLatin1String("yes");
        review.note = field("note").left(ReviewStore::maxNoteLength);
        if (m_names.contains(QLatin1String("reviewer")))
            review.reviewer = field("reviewer").left(ReviewStore::maxReviewerLength);
        return true;
    }

    const QStringList& m_names;
    const CsvRow& m_fields;
    const QStringList& m_classIds;
    const QStringList& m_classNames;
};

/// Columns that a table has only where one of its rows fills them.
struct Extra
{
    bool reviewer = false;
    bool lesion = false;
    bool region = false;
};

QByteArray reviewHeader(const Extra& extra)
{
    QByteArray header = "review,review_label,marked,note,case";
    if (extra.reviewer)
        header += ",reviewer";
    if (extra.lesion)
        header += ",lesion";
    if (extra.region)
        header += ",region_x,region_y,region_width,region_height";
    return header;
}

QByteArray reviewFields(const ReviewedCase& entry, const QStringList& classIds, const QStringList& classNames,
                        const Extra& extra)
{
    const Review& review = entry.review;
    const qsizetype known = classNames.indexOf(review.label);
    QString label = known >= 0 ? classIds.value(known) : review.label;
    if (review.decision == Review::Decision::Overruled && review.label.isEmpty())
        label = outcomeKey(Outcome::NoneOfThese);
    QByteArray fields = decisionKey(review.decision).toUtf8() + ',' + csvField(label) + ',' +
                        (review.marked ? "yes" : "") + ',' + csvField(review.note) + ',' +
                        QByteArray::number(entry.record.row);
    if (extra.reviewer)
        fields += ',' + csvField(review.reviewer);
    if (extra.lesion)
        fields += ',' + QByteArray::number(entry.record.lesion);
    if (const auto& region = entry.record.region; extra.region && region) {
        for (const int number : {region->x, region->y, region->width, region->height})
            fields += ',' + QByteArray::number(number);
    } else if (extra.region) {
        fields += ",,,,";
    }
    return fields;
}

} // namespace

Result<qint64> writeReviewedCsv(const TableRequest& request, const JobContext& job)
{
    const Extra extra{
        request.includeNotes &&
            std::ranges::any_of(request.cases,
                                [](const ReviewedCase& entry) { return !entry.review.reviewer.isEmpty(); }),
        std::ranges::any_of(request.cases, [](const ReviewedCase& entry) { return entry.record.lesion > 1; }),
        std::ranges::any_of(request.cases, [](const ReviewedCase& entry) { return entry.record.region.has_value(); })};
    const auto written = writeCsv(request.path, CsvReader::Person, [&](const CsvAppend& append) -> Result<void> {
        auto done = append(joined(csvHeader(request.classIds), reviewHeader(extra)));
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
            if (!request.includeNotes)
                entry.review.note.clear();
            done = append(joined(csvRow(entry.record, request.classIds),
                                 reviewFields(entry, request.classIds, request.classNames, extra)));
            job.progress(qint64(n) + 1, qint64(request.cases.size()));
        }
        return done;
    });
    if (!written)
        return fail(written.error());
    return qint64(request.cases.size());
}

Result<std::vector<ReviewedCase>> readReviewedCsv(const QString& path, const QStringList& classIds,
                                                  const QStringList& classNames)
{
    const auto rows = readCsv(path);
    if (!rows)
        return fail(rows.error());
    const QStringList plain = columns(csvHeader(classIds));
    const auto isKnown = [&](const QStringList& header) {
        const auto has = [&header](const char* name) { return header.contains(QLatin1String(name)); };
        const Extra extra{has("reviewer"), has("lesion"), has("region_x")};
        return header == plain || header == plain + columns(reviewHeader(extra));
    };
    if (rows->empty() || !isKnown(rows->front()))
        return fail(ErrorCode::Corrupt,
                    Text::tr("\"%1\" is no table of results of this classifier.").arg(QFileInfo(path).fileName()));
    std::vector<ReviewedCase> cases;
    for (size_t row = 1; row < rows->size(); ++row) {
        if ((*rows)[row].value(0).isEmpty())
            return fail(ErrorCode::Corrupt, Text::tr("The table was exported without the names of the files."));
        auto entry = TableRow(rows->front(), (*rows)[row], classIds, classNames).read(qint64(row));
        if (!entry)
            return fail(ErrorCode::Corrupt, Text::tr("Row %1 of the table holds a value that cannot be.").arg(row));
        cases.push_back(std::move(*entry));
    }
    return cases;
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
