#include "core/pacs/web_client.h"

#include "core/pacs/pacs_error.h"
#include "core/pacs/wire.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QFile>
#include <QHttpMultiPart>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslKey>
#include <QTimer>
#include <QUrl>

namespace vignette {

namespace {

constexpr int sliceMs = 50;              // how often a job is asked whether it is cancelled
constexpr qint64 largestBody = 64 << 20; // 100,000 studies at about 600 bytes
constexpr qint64 readAhead = 4 << 20;

Result<QByteArray> readPem(const QString& path)
{
    QFile file(path);
    constexpr qint64 largest = 16 << 20;
    if (!file.open(QIODevice::ReadOnly) || file.size() > largest)
        return fail(ErrorCode::NotFound, PacsText::tr("A certificate or key cannot be read. Check the settings."),
                    path);
    return file.readAll();
}

Error unusablePem(const QString& path)
{
    return {ErrorCode::InvalidArgument, PacsText::tr("A certificate or key cannot be used. It must be a PEM file."),
            path};
}

Result<QSslConfiguration> tlsOf(const PacsServer::Tls& tls)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!tls.authorities.isEmpty()) {
        const auto pem = readPem(tls.authorities);
        if (!pem)
            return fail(pem.error());
        const auto authorities = QSslCertificate::fromData(*pem);
        if (authorities.isEmpty())
            return fail(unusablePem(tls.authorities));
        configuration.setCaCertificates(authorities);
    }
    if (tls.certificate.isEmpty())
        return configuration;
    const auto certificate = readPem(tls.certificate);
    const auto key = readPem(tls.key);
    if (!certificate || !key)
        return fail(certificate ? key.error() : certificate.error());
    QSslKey own(*key, QSsl::Rsa);
    if (own.isNull())
        own = QSslKey(*key, QSsl::Ec);
    const auto chain = QSslCertificate::fromData(*certificate);
    if (own.isNull() || chain.isEmpty())
        return fail(unusablePem(own.isNull() ? tls.key : tls.certificate));
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(own);
    return configuration;
}

/// Why no answer came.
Error connectionError(const QNetworkReply& reply, const Wire& wire, const QUrl& url)
{
    if (wire.why() != Wire::End::Open)
        return endError(wire.why(), wire.detail());
    // Its text names the address, which names a study.
    const QString detail = QStringLiteral("QNetworkReply error %1").arg(int(reply.error()));
    switch (reply.error()) {
    case QNetworkReply::HostNotFoundError:
        return unknownHostError(url.host(), detail);
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::UnknownNetworkError:
    case QNetworkReply::NetworkSessionFailedError:
        return noAnswerError(url.host(), url.port(url.scheme() == QLatin1String("https") ? 443 : 80), detail);
    case QNetworkReply::SslHandshakeFailedError:
        return endError(Wire::End::Insecure, detail);
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolInvalidOperationError:
        return notDicomWebError(detail);
    default:
        return endError(Wire::End::Closed, detail);
    }
}

} // namespace

Result<std::unique_ptr<WebClient>> WebClient::open(const PacsServer& server, const JobContext& job)
{
    if (const auto fine = checkServer(server); !fine)
        return fail(fine.error());
    std::unique_ptr<WebClient> client(new WebClient(server, job));
    if (server.host.startsWith(QLatin1String("https:"))) {
        auto tls = tlsOf(server.tls);
        if (!tls)
            return fail(tls.error());
        client->m_tls = std::move(*tls);
    }
    client->m_manager.setProxy(QNetworkProxy::NoProxy);
    client->m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    return client;
}

QNetworkRequest WebClient::request(const QString& path, const Query& query, const QByteArray& accept) const
{
    QString address = m_server.host;
    while (address.endsWith(QLatin1Char('/')))
        address.chop(1);
    QUrl url(address + QLatin1Char('/') + path);
    QByteArray encoded;
    for (const auto& [name, value] : query)
        encoded += (encoded.isEmpty() ? "" : "&") + name.toLatin1() + '=' + QUrl::toPercentEncoding(value, "*?");
    if (!encoded.isEmpty())
        url.setQuery(QString::fromLatin1(encoded), QUrl::StrictMode);
    QNetworkRequest request(url);
    request.setRawHeader("Accept", accept);
    // Nothing is unpacked on the way, so that what comes is as large as it says.
    request.setRawHeader("Accept-Encoding", "identity");
    if (!m_server.token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + m_server.token.toUtf8());
    else if (!m_server.user.isEmpty())
        request.setRawHeader("Authorization",
                             "Basic " + (m_server.user + QLatin1Char(':') + m_server.password).toUtf8().toBase64());
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    if (!m_tls.isNull())
        request.setSslConfiguration(m_tls);
    return request;
}

Result<WebAnswer> WebClient::get(const QString& path, const Query& query, const QByteArray& accept, const Sink& sink)
{
    return wait(std::unique_ptr<QNetworkReply>(m_manager.get(request(path, query, accept))), sink);
}

Result<WebAnswer> WebClient::post(const QString& path, QHttpMultiPart& body, const QByteArray& contentType)
{
    QNetworkRequest asked = request(path, {}, "application/dicom+json");
    asked.setHeader(QNetworkRequest::ContentTypeHeader, contentType);
    return wait(std::unique_ptr<QNetworkReply>(m_manager.post(asked, &body)), {});
}

Result<WebAnswer> WebClient::wait(std::unique_ptr<QNetworkReply> reply, const Sink& sink)
{
    Wire wire(m_job, m_server.answerSeconds);
    wire.setRoom(largestBody);
    QDeadlineTimer deadline(qint64(m_server.connectSeconds) * 1000);
    const auto isAlive = [&] { deadline.setRemainingTime(qint64(m_server.answerSeconds) * 1000); };
    WebAnswer answer;
    Result<bool> taken = false; // whether the sink has all that it wants
    qint64 came = 0;
    QEventLoop loop;
    reply->setReadBufferSize(readAhead);
    const auto read = [&] {
        isAlive();
        answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        answer.contentType = reply->rawHeader("Content-Type");
        answer.isCut = reply->rawHeader("Warning").startsWith("299");
        const QByteArray bytes = reply->isOpen() ? reply->readAll() : QByteArray(); // closed where it was aborted
        if (!taken || !wire.isOpen() || bytes.isEmpty())
            return;
        if (sink && answer.status == 200)
            taken = sink(answer, bytes);
        else if (wire.take(bytes.size()))
            answer.body += bytes;
        came += bytes.size();
        if (!taken || !wire.isOpen())
            reply->abort();
        // Qt 6.4 does not always tell the end of what comes by TLS.
        if (taken.value_or(true) || came == reply->header(QNetworkRequest::ContentLengthHeader).toLongLong())
            loop.quit();
    };
    const auto check = [&] {
        if (deadline.hasExpired())
            wire.end(Wire::End::Slow);
        if (!wire.isOpen())
            reply->abort();
    };
    const auto judge = [&](const QList<QSslError>& errors) {
        QList<QSslError> names;
        for (const QSslError& one : errors) {
            if (one.error() == QSslError::HostNameMismatch && m_server.tls.anyName)
                names += one;
        }
        if (names.size() == errors.size())
            reply->ignoreSslErrors(names);
        else
            wire.end(Wire::End::Insecure, errors.constFirst().errorString());
    };
    QTimer tick;
    QObject::connect(&tick, &QTimer::timeout, &loop, check);
    QObject::connect(reply.get(), &QNetworkReply::sslErrors, &loop, judge);
    QObject::connect(reply.get(), &QNetworkReply::requestSent, &loop, isAlive);
    QObject::connect(reply.get(), &QNetworkReply::uploadProgress, &loop, isAlive);
    QObject::connect(reply.get(), &QNetworkReply::readyRead, &loop, read);
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    tick.start(sliceMs);
    if (!reply->isFinished())
        loop.exec(QEventLoop::ExcludeUserInputEvents);
    read();
    if (!taken)
        return fail(taken.error());
    // A status of refusal is an error for Qt, too, but an answer here.
    const bool isAnswer = answer.status >= 300 || reply->error() == QNetworkReply::NoError;
    if (!wire.isOpen() || answer.status == 0 || !isAnswer)
        return fail(connectionError(*reply, wire, reply->url()));
    return answer;
}

std::optional<Error> webError(const WebAnswer& answer)
{
    if (answer.status >= 200 && answer.status < 300)
        return {};
    const QString detail = QStringLiteral("HTTP status %1").arg(answer.status);
    const auto unreachable = [&](const QString& message) { return Error{ErrorCode::Unreachable, message, detail}; };
    switch (answer.status) {
    case 401:
        return unreachable(PacsText::tr("The archive does not accept the user name and password, or the token. Check "
                                        "them in the settings."));
    case 403:
        return unreachable(PacsText::tr("The archive does not allow this to this computer."));
    case 404:
    case 405:
    case 501:
        return Error{ErrorCode::NotFound,
                     PacsText::tr("The archive has nothing at this address. Check the address of its DICOMweb service "
                                  "in the settings."),
                     detail};
    case 406:
    case 415:
        return Error{ErrorCode::Unsupported, PacsText::tr("The archive does not take or give this kind of data."),
                     detail};
    case 413:
        return Error{ErrorCode::TooLarge, PacsText::tr("The archive does not take files that are so large."), detail};
    case 429:
    case 503:
        return unreachable(PacsText::tr("The archive is busy. Try again later."));
    case 507:
        return unreachable(PacsText::tr("The archive has no room or no means left for this."));
    default:
        break;
    }
    if (answer.status >= 300 && answer.status < 400)
        return unreachable(PacsText::tr("The archive is at another address than the one in the settings. Ask its "
                                        "administrator."));
    return unreachable(PacsText::tr("The archive could not do this."));
}

} // namespace vignette
