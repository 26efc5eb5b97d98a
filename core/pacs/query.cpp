#include "core/pacs/query.h"

#include "core/dicom_out/uid.h"
#include "core/pacs/pacs_error.h"

#include <algorithm>

namespace vignette {

Result<void> checkQuery(const StudyQuery& asked)
{
    constexpr int mostStudies = 100'000;
    const bool isModality =
        asked.modality.size() <= 16 && std::ranges::all_of(asked.modality, [](QChar c) {
            return (c >= QLatin1Char('A') && c <= QLatin1Char('Z')) || (c >= QLatin1Char('0') && c <= QLatin1Char('9'));
        });
    if (!isModality)
        return fail(ErrorCode::InvalidArgument, PacsText::tr("A modality is a code in capitals, such as XC or DMS."));
    if (!asked.studyUid.isEmpty() && !isUid(asked.studyUid))
        return fail(ErrorCode::InvalidArgument, PacsText::tr("A UID has digits and dots, 64 at most."));
    if (asked.from.isValid() && asked.to.isValid() && asked.from > asked.to)
        return fail(ErrorCode::InvalidArgument, PacsText::tr("The first day is after the last."));
    if (asked.limit < 1 || asked.limit > mostStudies)
        return fail(ErrorCode::InvalidArgument, PacsText::tr("The number of studies is 1 to 100,000."));
    return {};
}

QString dateRange(const QDate& from, const QDate& to)
{
    const auto day = [](const QDate& d) { return d.isValid() ? d.toString(QStringLiteral("yyyyMMdd")) : QString(); };
    if (!from.isValid() && !to.isValid())
        return {};
    return from == to ? day(from) : day(from) + QLatin1Char('-') + day(to);
}

QDate dicomDate(const QString& text)
{
    return QDate::fromString(text, QStringLiteral("yyyyMMdd"));
}

Result<void> finishStudies(FoundStudies& found, const StudyQuery& asked,
                           const std::function<Result<QStringList>(const QString& studyUid)>& modalitiesOf)
{
    for (FoundStudy& study : found.studies) {
        if (!study.modalities.isEmpty() || asked.modality.isEmpty())
            continue;
        auto modalities = modalitiesOf(study.studyUid);
        if (!modalities)
            return fail(modalities.error());
        study.modalities = std::move(*modalities);
        study.modalities.removeDuplicates();
    }
    std::erase_if(found.studies, [&](const FoundStudy& study) {
        return !asked.modality.isEmpty() && !study.modalities.contains(asked.modality);
    });
    std::ranges::stable_sort(found.studies, [](const FoundStudy& one, const FoundStudy& other) {
        return std::pair(one.date, one.time) > std::pair(other.date, other.time);
    });
    return {};
}

} // namespace vignette
