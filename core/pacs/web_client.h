#pragma once

#include "core/base/error.h"
#include "core/base/job_context.h"
#include "core/pacs/pacs_server.h"

#include <QByteArray>
#include <QNetworkAccessManager>
#include <QSslConfiguration>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

class QHttpMultiPart;

namespace vignette {

struct WebAnswer
{
    int status = 0; ///< of HTTP, 200 and so on
    QByteArray contentType;
    QByteArray body;    ///< nothing where a sink took it
    bool isCut = false; ///< the archive says that it has more than it tells (Warning 299, PS3.18 8.3.4.4)
};

/// What a DICOMweb archive is asked over HTTP (PS3.18). Certificates are looked at, redirections are not followed, no
/// proxy, cookie or cache is used, and the password goes to the archive alone. For one thread, which needs the
/// QCoreApplication of the program.
class WebClient
{
public:
    /// Reads the certificates. Errors: InvalidArgument, NotFound.
    static Result<std::unique_ptr<WebClient>> open(const PacsServer& server, const JobContext& job);

    using Query = std::vector<std::pair<QString, QString>>;
    /// Takes what comes with status 200, piece by piece. The request ends by an error, or where it says that all is
    /// there.
    using Sink = std::function<Result<bool>(const WebAnswer& head, const QByteArray& bytes)>;

    /// `path` below the archive's address, such as "studies". Whatever the status, an answer that came is no error: see
    /// webError(). Errors: Unreachable, TooLarge (more than 64 MB without a sink), Cancelled, and those of the sink.
    Result<WebAnswer> get(const QString& path, const Query& query, const QByteArray& accept, const Sink& sink = {});
    Result<WebAnswer> post(const QString& path, QHttpMultiPart& body, const QByteArray& contentType);

private:
    WebClient(const PacsServer& server, const JobContext& job) : m_server(server), m_job(job) {}
    QNetworkRequest request(const QString& path, const Query& query, const QByteArray& accept) const;
    Result<WebAnswer> wait(std::unique_ptr<QNetworkReply> reply, const Sink& sink);

    const PacsServer m_server;
    const JobContext& m_job;
    QSslConfiguration m_tls;
    QNetworkAccessManager m_manager;
};

/// What a status that is no success means; nothing for 200 to 299.
std::optional<Error> webError(const WebAnswer& answer);

} // namespace vignette
