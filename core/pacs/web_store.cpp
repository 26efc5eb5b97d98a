#include "core/pacs/dicom_json.h"
#include "core/pacs/outgoing_file.h"
#include "core/pacs/pacs_error.h"
#include "core/pacs/web_archive.h"
#include "core/pacs/web_client.h"

#include <QFile>
#include <QHttpMultiPart>

namespace vignette {

namespace {

/// What the archive has against an instance (PS3.18 10.5.3); nothing where it took it.
std::optional<Error> failureIn(const QByteArray& body)
{
    const auto datasets = dicomJson(body);
    if (!datasets || datasets->isEmpty())
        return {};
    const QJsonArray failed = jsonItems(datasets->first().toObject(), "00081198"); // Failed SOP Sequence
    if (failed.isEmpty())
        return {};
    const int reason = jsonNumber(failed.first().toObject(), "00081197"); // Failure Reason
    return statusError(reason < 0 ? 0U : unsigned(reason));
}

/// Sends one file (STOW-RS, PS3.18 10.5). What is wrong with it alone is its value, all else the error.
Result<std::optional<Error>> send(WebClient& client, const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Unreadable, PacsText::tr("The file cannot be read."), file.errorString()};
    QHttpMultiPart body(QHttpMultiPart::RelatedType);
    QHttpPart part;
    part.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/dicom"));
    part.setBodyDevice(&file);
    body.append(part);
    const auto answer = client.post(QStringLiteral("studies"), body,
                                    "multipart/related; type=\"application/dicom\"; boundary=" + body.boundary());
    if (!answer)
        return fail(answer.error());
    if (auto failure = failureIn(answer->body))
        return failure;
    auto error = webError(*answer);
    switch (answer->status) {
    case 400:
    case 409:
    case 413:
    case 415:
    case 422:
        return error;
    default:
        return error ? Result<std::optional<Error>>(fail(std::move(*error))) : std::nullopt;
    }
}

} // namespace

Result<StoreSummary> storeWeb(const PacsServer& server, const QStringList& files, const JobContext& job)
{
    auto client = WebClient::open(server, job);
    if (!client)
        return fail(client.error());
    StoreSummary summary;
    std::optional<Error> broken; // of the connection: nothing more is sent
    for (qsizetype i = 0; i < files.size(); ++i) {
        if (job.cancelled())
            return fail(cancelledError());
        std::optional<Error> failure = broken;
        if (const auto file = lookAtFile(files[i]); !file) {
            failure = file.error();
        } else if (!broken) {
            auto sent = send(**client, files[i]);
            if (!sent && (summary.stored == 0 || sent.error().code == ErrorCode::Cancelled))
                return fail(sent.error());
            if (!sent)
                broken = sent.error();
            failure = sent ? *sent : broken;
        }
        if (failure)
            summary.failures.push_back({files[i], *failure});
        else
            ++summary.stored;
        job.progress(i + 1, files.size());
    }
    return summary;
}

} // namespace vignette
