#include "core/dicom_out/new_instance.h"
#include "core/dicom_out/uid.h"
#include "core/pacs/dicom_json.h"
#include "core/pacs/pacs_error.h"
#include "core/pacs/query.h"
#include "core/pacs/web_archive.h"
#include "core/pacs/web_client.h"

#include <QRegularExpression>

#include <algorithm>

namespace vignette {

namespace {

/// A search (QIDO-RS, PS3.18 10.6); no more than `limit` matches.
struct Matches
{
    QJsonArray datasets;
    bool isCut = false; ///< there are more
};

Result<Matches> search(WebClient& client, const QString& path, WebClient::Query query, int limit)
{
    query.emplace_back(QStringLiteral("limit"), QString::number(limit + 1));
    const auto answer = client.get(path, query, "application/dicom+json");
    if (!answer)
        return fail(answer.error());
    if (const auto error = webError(*answer))
        return fail(*error);
    auto datasets = dicomJson(answer->body);
    if (!datasets)
        return fail(datasets.error());
    Matches matches{std::move(*datasets), answer->isCut};
    for (; matches.datasets.size() > limit; matches.isCut = true)
        matches.datasets.removeLast();
    return matches;
}

/// Some archives take what stands in an address as it is, without its percent codes undone, or leave out letters with
/// accents. So what has to be coded is asked for as anything, and looked at in the answer.
QString withoutCodes(const QString& name)
{
    static const QRegularExpression coded(QStringLiteral("[^A-Za-z0-9._~*?-]"));
    return QString(name).replace(coded, QStringLiteral("*"));
}

/// Whether a name is what was asked for (PS3.4 C.2.2.2.4); small and capital letters are the same.
bool matches(const QString& name, const QString& asked)
{
    const auto trimmed = [](QString text) {
        while (text.endsWith(QLatin1Char('^')))
            text.chop(1);
        return text;
    };
    const QString pattern = QRegularExpression::escape(trimmed(asked))
                                .replace(QStringLiteral("\\*"), QStringLiteral(".*"))
                                .replace(QStringLiteral("\\?"), QStringLiteral("."));
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern),
                              QRegularExpression::CaseInsensitiveOption |
                                  QRegularExpression::UseUnicodePropertiesOption)
        .match(trimmed(name))
        .hasMatch();
}

FoundStudy studyOf(const QJsonObject& match)
{
    FoundStudy study;
    study.studyUid = jsonText(match, "0020000D");
    study.patientId = jsonText(match, "00100020");
    study.patientName = jsonText(match, "00100010");
    study.birthDate = dicomDate(jsonText(match, "00100030"));
    study.date = dicomDate(jsonText(match, "00080020"));
    study.time = jsonText(match, "00080030");
    study.description = jsonText(match, "00081030");
    study.accession = jsonText(match, "00080050");
    study.modalities = jsonTexts(match, "00080061");
    study.modalities.removeAll(QString());
    study.instances = jsonNumber(match, "00201208");
    return study;
}

} // namespace

Result<std::vector<FoundSeries>> findSeriesWeb(WebClient& client, const QString& studyUid)
{
    constexpr int mostSeries = 100'000;
    const auto matches = search(client, QStringLiteral("studies/%1/series").arg(studyUid),
                                {{QStringLiteral("includefield"), QStringLiteral("0008103E")}}, // Series Description
                                mostSeries);
    if (!matches)
        return fail(matches.error());
    std::vector<FoundSeries> found;
    for (const QJsonValue& match : matches->datasets) {
        const QJsonObject dataset = match.toObject();
        found.push_back({jsonText(dataset, "0020000E"), jsonText(dataset, "00080060"), jsonNumber(dataset, "00200011"),
                         jsonText(dataset, "0008103E"), jsonNumber(dataset, "00201209")});
    }
    std::ranges::stable_sort(found, {}, &FoundSeries::number);
    return found;
}

Result<void> echoWeb(const PacsServer& server, const JobContext& job)
{
    auto client = WebClient::open(server, job);
    if (!client)
        return fail(client.error());
    const auto matches = search(**client, QStringLiteral("studies"), {}, 1);
    return matches ? Result<void>() : fail(matches.error());
}

Result<FoundStudies> findStudiesWeb(const PacsServer& server, const StudyQuery& asked, const JobContext& job)
{
    auto client = WebClient::open(server, job);
    if (!client)
        return fail(client.error());
    WebClient::Query query;
    const QString name = personName(asked.patientName);
    for (const auto& [key, value] :
         {std::pair("PatientID", oneLine(asked.patientId)), std::pair("PatientName", withoutCodes(name)),
          std::pair("AccessionNumber", oneLine(asked.accession)), std::pair("ModalitiesInStudy", asked.modality),
          std::pair("StudyInstanceUID", asked.studyUid), std::pair("StudyDate", dateRange(asked.from, asked.to))}) {
        if (!value.isEmpty())
            query.emplace_back(QString::fromLatin1(key), value);
    }
    // Study Description, Modalities in Study, Number of Study Related Instances
    for (const char* wanted : {"00081030", "00080061", "00201208"})
        query.emplace_back(QStringLiteral("includefield"), QString::fromLatin1(wanted));
    const auto answer = search(**client, QStringLiteral("studies"), std::move(query), asked.limit);
    if (!answer)
        return fail(answer.error());
    FoundStudies found;
    found.isCut = answer->isCut;
    for (const QJsonValue& match : answer->datasets) {
        FoundStudy study = studyOf(match.toObject());
        if (isUid(study.studyUid) && (withoutCodes(name) == name || matches(study.patientName, name)))
            found.studies.push_back(std::move(study));
    }
    job.progress(qint64(found.studies.size()), 0);
    const auto finished = finishStudies(found, asked, [&](const QString& studyUid) -> Result<QStringList> {
        const auto series = findSeriesWeb(**client, studyUid);
        if (!series)
            return fail(series.error());
        QStringList modalities;
        for (const FoundSeries& one : *series)
            modalities += one.modality;
        return modalities;
    });
    return finished ? Result<FoundStudies>(std::move(found)) : fail(finished.error());
}

Result<std::vector<FoundSeries>> findSeriesWeb(const PacsServer& server, const QString& studyUid, const JobContext& job)
{
    auto client = WebClient::open(server, job);
    return client ? findSeriesWeb(**client, studyUid) : fail(client.error());
}

} // namespace vignette
