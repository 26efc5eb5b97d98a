#include "core/pacs/instance_folder.h"
#include "core/pacs/multipart.h"
#include "core/pacs/pacs_error.h"
#include "core/pacs/retrieval.h"
#include "core/pacs/web_archive.h"
#include "core/pacs/web_client.h"

#include <algorithm>

namespace vignette {

namespace {

/// Takes the instances of a study, a part of the message each (WADO-RS, PS3.18 10.4). For one thread.
class WebRetrieval
{
public:
    WebRetrieval(const RetrieveRequest& request, InstanceFolder folder, qint64 known, const JobContext& job)
        : m_request(request), m_folder(std::move(folder)), m_known(known), m_job(job)
    {
    }

    /// Whether all is there.
    Result<bool> take(const WebAnswer& head, const QByteArray& bytes)
    {
        if (!m_reader) {
            const QByteArray boundary = multipartBoundary(head.contentType);
            if (boundary.isEmpty())
                return fail(notDicomWebError(QStringLiteral("no multipart message")));
            m_reader.emplace(
                boundary, MultipartReader::Handler{[this] { return begin(); },
                                                   [this](const char* part, qsizetype size) { return add(part, size); },
                                                   [this] { return end(); }});
        }
        return m_reader->take(bytes).map([this] { return m_reader->isComplete(); });
    }

    /// The result, where the archive came to an end.
    Result<RetrieveSummary> finish()
    {
        if (!m_reader || !m_reader->isComplete())
            return fail(endError(Wire::End::Closed, QStringLiteral("the message is not complete")));
        m_summary.failed = std::max<qint64>(0, m_known - came());
        if (came() == 0)
            return fail(nothingOfStudyError());
        return m_summary;
    }

private:
    qint64 came() const { return m_summary.received + m_summary.alreadyThere + m_summary.refused; }

    Result<void> begin()
    {
        if (came() >= m_request.mostFiles)
            return fail(tooManyError(m_request.mostFiles));
        auto file = IncomingFile::create(m_folder);
        if (!file)
            return fail(file.error());
        m_file = std::move(*file);
        m_bytes = 0;
        return {};
    }

    Result<void> add(const char* bytes, qsizetype size)
    {
        m_bytes += size;
        if (m_bytes > m_request.largestFile)
            return fail(endError(Wire::End::Flooded, {}));
        m_file->stream().write(bytes, size);
        return m_file->flush();
    }

    Result<void> end()
    {
        const auto file = std::move(m_file);
        const auto instance = askedInstance(file->path(), m_request);
        if (!instance) {
            ++m_summary.refused;
        } else if (m_folder.contains(*instance)) {
            if (!m_counted.contains(*instance))
                ++m_summary.alreadyThere;
            m_counted.insert(*instance);
        } else {
            const QString path = m_folder.pathOf(*instance);
            if (const auto kept = file->keep(path); !kept)
                return kept;
            ++m_summary.received;
            m_counted.insert(*instance);
            if (m_request.onFile)
                m_request.onFile(path);
        }
        m_known = std::max(m_known, came());
        m_job.progress(came(), m_known);
        return {};
    }

    const RetrieveRequest& m_request;
    InstanceFolder m_folder;
    qint64 m_known; ///< instances that the archive told of
    const JobContext& m_job;
    RetrieveSummary m_summary;
    QSet<QString> m_counted;
    std::optional<MultipartReader> m_reader;
    std::unique_ptr<IncomingFile> m_file; ///< that comes in
    qint64 m_bytes = 0;                   ///< of it
};

/// How many instances there are; 0 where the archive does not tell.
Result<qint64> countOf(WebClient& client, const RetrieveRequest& request)
{
    const auto series = findSeriesWeb(client, request.studyUid);
    // One that does not answer searches may give pictures.
    if (!series && (series.error().code == ErrorCode::NotFound || series.error().code == ErrorCode::Unsupported))
        return 0;
    if (!series)
        return fail(series.error());
    qint64 count = 0;
    for (const FoundSeries& one : *series) {
        if (request.seriesUid.isEmpty() || request.seriesUid == one.seriesUid)
            count += std::max(0, one.instances);
    }
    return count;
}

} // namespace

Result<RetrieveSummary> retrieveWeb(const PacsServer& server, const RetrieveRequest& request, const JobContext& job)
{
    auto client = WebClient::open(server, job);
    if (!client)
        return fail(client.error());
    auto folder = InstanceFolder::open(request.folder);
    if (!folder)
        return fail(folder.error());
    const auto count = countOf(**client, request);
    if (!count)
        return fail(count.error());
    QString path = QStringLiteral("studies/") + request.studyUid;
    if (!request.seriesUid.isEmpty())
        path += QStringLiteral("/series/") + request.seriesUid;
    WebRetrieval retrieval(request, std::move(*folder), *count, job);
    const auto ask = [&](const QByteArray& syntax) {
        return (*client)->get(
            path, {}, "multipart/related; type=\"application/dicom\"" + syntax,
            [&](const WebAnswer& head, const QByteArray& bytes) { return retrieval.take(head, bytes); });
    };
    // In the transfer syntax that they have (PS3.18 8.7.3.5.2); some archives do not know how to say that.
    auto answer = ask("; transfer-syntax=*");
    if (answer && (answer->status == 406 || answer->status == 400))
        answer = ask({});
    if (!answer)
        return fail(answer.error());
    if (answer->status == 404 || answer->status == 204)
        return fail(nothingOfStudyError());
    if (const auto error = webError(*answer))
        return fail(*error);
    return retrieval.finish();
}

} // namespace vignette
