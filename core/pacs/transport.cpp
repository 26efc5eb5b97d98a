#include "core/pacs/transport.h"

#include "core/pacs/pacs_error.h"
#include "core/pacs/pacs_server.h"

#include <dcmtk/dcmnet/cond.h>
#include <dcmtk/dcmnet/dcmtrans.h>

#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509_vfy.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace vignette {

namespace {

struct FreeTls
{
    void operator()(SSL* tls) const { SSL_free(tls); }
};

class Connection final : public DcmTransportConnection
{
public:
    Connection(int socket, Wire& wire, std::unique_ptr<SSL, FreeTls> tls)
        : DcmTransportConnection(socket), m_wire(wire), m_tls(std::move(tls))
    {
        fcntl(socket, F_SETFL, fcntl(socket, F_GETFL) | O_NONBLOCK);
        // DCMTK writes each answer in two pieces. The second would wait until the first is acknowledged, which the
        // other side puts off for 40 ms.
        const int on = 1;
        setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
        if (m_tls)
            SSL_set_fd(m_tls.get(), socket);
    }
    ~Connection() override { closeTransportConnection(); }

    OFCondition clientSideHandshake() override { return shakeHands(SSL_connect); }
    OFCondition serverSideHandshake() override { return shakeHands(SSL_accept); }
    OFCondition renegotiate(const char*) override { return EC_IllegalCall; }

    ssize_t read(void* buffer, size_t size) override
    {
        while (m_wire.isOpen()) {
            const ssize_t got = m_tls ? SSL_read(m_tls.get(), buffer, int(size)) : ::recv(getSocket(), buffer, size, 0);
            if (got > 0) {
                m_hasHeard = true;
                return m_wire.take(got) ? got : -1;
            }
            if (!recover(int(got), POLLIN))
                break;
        }
        return -1;
    }

    ssize_t write(void* buffer, size_t size) override
    {
        const auto* bytes = static_cast<const char*>(buffer);
        size_t done = 0;
        while (done < size) {
            // After the end one attempt is left for a few bytes, so that the other side hears of an abort.
            constexpr size_t abortSize = 10;
            const bool isLast = !m_wire.isOpen();
            if (isLast && size > abortSize)
                return -1;
            const ssize_t put = m_tls ? SSL_write(m_tls.get(), bytes + done, int(size - done))
                                      : ::send(getSocket(), bytes + done, size - done, MSG_NOSIGNAL);
            if (put > 0)
                done += size_t(put);
            else if (isLast || !recover(int(put), POLLOUT))
                return -1;
        }
        return ssize_t(done);
    }

    void close() override
    {
        if (m_tls)
            SSL_shutdown(m_tls.get());
        closeTransportConnection();
    }

    void closeTransportConnection() override
    {
        if (getSocket() >= 0)
            ::close(getSocket());
        setSocket(-1);
    }

    unsigned long getPeerCertificateLength() override { return 0; }
    unsigned long getPeerCertificate(void*, unsigned long) override { return 0; }

    OFBool networkDataAvailable(int seconds) override
    {
        if (m_tls && SSL_pending(m_tls.get()) > 0)
            return OFTrue;
        if (seconds > 0)
            return m_wire.wait(getSocket(), POLLIN);
        pollfd ready{.fd = getSocket(), .events = POLLIN, .revents = 0};
        return poll(&ready, 1, 0) > 0;
    }

    OFBool isTransparentConnection() override { return m_tls == nullptr; }
    OFString& dumpConnectionParameters(OFString& text) override { return text; }

private:
    /// After a call that did not work: waits for what it needs; false where it will not work any more.
    bool recover(int result, short events)
    {
        if (!m_tls) {
            if (result < 0 && errno == EINTR)
                return true;
            if (result < 0 && (errno == EAGAIN || errno == EWOULDBLOCK))
                return m_wire.wait(getSocket(), events);
            m_wire.end(Wire::End::Closed, result < 0 ? QString::fromLocal8Bit(std::strerror(errno)) : QString());
            return false;
        }
        const int problem = SSL_get_error(m_tls.get(), result);
        if (problem == SSL_ERROR_WANT_READ)
            return m_wire.wait(getSocket(), POLLIN);
        if (problem == SSL_ERROR_WANT_WRITE)
            return m_wire.wait(getSocket(), POLLOUT);
        const unsigned long error = ERR_peek_last_error();
        // Who closes without a word does not speak TLS, or does not like our certificate: in TLS 1.3 it sees that only
        // when we have shaken hands already.
        const bool isBroken =
            !m_hasHeard || (problem == SSL_ERROR_SSL && ERR_GET_REASON(error) != SSL_R_UNEXPECTED_EOF_WHILE_READING);
        m_wire.end(isBroken ? Wire::End::Insecure : Wire::End::Closed, tlsReason(error));
        ERR_clear_error();
        return false;
    }

    QString tlsReason(unsigned long error) const
    {
        if (const long judged = SSL_get_verify_result(m_tls.get()); judged != X509_V_OK)
            return QString::fromLatin1(X509_verify_cert_error_string(judged));
        const char* reason = ERR_reason_error_string(error);
        return reason ? QString::fromLatin1(reason) : QString();
    }

    OFCondition shakeHands(int (*step)(SSL*))
    {
        if (!m_tls)
            return EC_Normal;
        while (m_wire.isOpen()) {
            ERR_clear_error();
            const int result = step(m_tls.get());
            if (result == 1)
                return EC_Normal;
            if (!recover(result, POLLIN))
                break;
        }
        return makeDcmnetCondition(DULC_TLSERROR, OF_error, "TLS handshake failed");
    }

    Wire& m_wire;
    std::unique_ptr<SSL, FreeTls> m_tls;
    bool m_hasHeard = false;
};

Error certificateError(const QString& what, const OFCondition& status)
{
    return {ErrorCode::InvalidArgument, PacsText::tr("%1 cannot be read. It has to be a PEM file.").arg(what),
            QString::fromLatin1(status.text())};
}

} // namespace

Transport::Transport(const PacsServer& server, Wire& wire) : m_wire(&wire)
{
    if (!server.tls.anyName)
        m_expectedName = server.host.toUtf8();
}

Transport::~Transport()
{
    if (m_socket >= 0)
        ::close(m_socket);
}

Result<std::unique_ptr<Transport>> Transport::make(const PacsServer& server, Wire& wire)
{
    std::unique_ptr<Transport> transport(new Transport(server, wire));
    if (!server.tls.on)
        return transport;
    for (const QString& path : {server.tls.authorities, server.tls.certificate, server.tls.key}) {
        if (!path.isEmpty() && !QFile::exists(path))
            return fail(ErrorCode::NotFound,
                        PacsText::tr("A file with certificates or keys for the secure connection does not exist."),
                        path);
    }
    auto tls = std::make_unique<DcmTLSTransportLayer>(NET_ACCEPTORREQUESTOR, nullptr, OFTrue);
    const auto name = [](const QString& path) { return QFile::encodeName(path); };
    tls->setCertificateVerification(DCV_requireCertificate);
    // A key with a password would be asked for on the terminal.
    tls->setPrivateKeyPasswd("");
    OFCondition status = tls->addTrustedCertificateFile(name(server.tls.authorities).constData(), DCF_Filetype_PEM);
    if (status.bad())
        return fail(certificateError(PacsText::tr("The file with the trusted certificates"), status));
    if (!server.tls.key.isEmpty()) {
        status = tls->setPrivateKeyFile(name(server.tls.key).constData(), DCF_Filetype_PEM);
        if (status.bad())
            return fail(certificateError(PacsText::tr("The file with the key"), status));
        status = tls->setCertificateFile(name(server.tls.certificate).constData(), DCF_Filetype_PEM);
        if (status.bad())
            return fail(certificateError(PacsText::tr("The file with the own certificate"), status));
        if (!tls->checkPrivateKeyMatchesCertificate())
            return fail(ErrorCode::InvalidArgument, PacsText::tr("The own certificate and the key do not fit."));
    }
    status = tls->setTLSProfile(TSP_Profile_BCP195);
    if (status.good())
        status = tls->activateCipherSuites();
    if (status.bad())
        return fail(ErrorCode::Internal, PacsText::tr("A secure connection cannot be made on this computer."),
                    QString::fromLatin1(status.text()));
    transport->m_tls = std::move(tls);
    return transport;
}

void Transport::useSocket(int socket)
{
    if (m_socket >= 0)
        ::close(m_socket);
    m_socket = socket;
}

DcmTransportConnection* Transport::createConnection(DcmNativeSocketType socket, OFBool secure)
{
    std::unique_ptr<SSL, FreeTls> tls;
    if (secure) {
        tls.reset(m_tls ? SSL_new(m_tls->getNativeHandle()) : nullptr);
        if (!tls)
            return nullptr;
    }
    if (m_socket >= 0) {
        if (dup2(m_socket, socket) < 0)
            return nullptr;
        useSocket(-1);
        if (tls && !m_expectedName.isEmpty()) {
            // An address in a certificate is another entry than a name.
            X509_VERIFY_PARAM* expected = SSL_get0_param(tls.get());
            if (X509_VERIFY_PARAM_set1_ip_asc(expected, m_expectedName.constData()) != 1) {
                X509_VERIFY_PARAM_set1_host(expected, m_expectedName.constData(), 0);
                SSL_set_tlsext_host_name(tls.get(), m_expectedName.constData());
            }
        }
    }
    m_lastSocket = socket;
    return new Connection(socket, *m_wire, std::move(tls));
}

} // namespace vignette
