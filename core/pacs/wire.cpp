#include "core/pacs/wire.h"

#include "core/pacs/pacs_error.h"
#include "core/pacs/pacs_server.h"

#include <QDeadlineTimer>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <memory>
#include <netdb.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace vignette {

namespace {

constexpr int sliceMs = 50; // how often a job is asked whether it is cancelled

/// A name that is looked up in the background, as a name server may take half a minute to say nothing.
struct Lookup
{
    QByteArray host;
    QByteArray port;
    addrinfo hints{};
    gaicb request{};

    ~Lookup()
    {
        if (request.ar_result)
            freeaddrinfo(request.ar_result);
    }
};

/// 0, or an error of getaddrinfo().
int lookUp(std::unique_ptr<Lookup>& lookup, const QDeadlineTimer& deadline, const JobContext& job)
{
    // Most archives are given by their address, which needs no name server.
    lookup->hints.ai_socktype = SOCK_STREAM;
    lookup->hints.ai_flags = AI_NUMERICHOST | AI_NUMERICSERV;
    if (getaddrinfo(lookup->host.constData(), lookup->port.constData(), &lookup->hints, &lookup->request.ar_result) ==
        0)
        return 0;
    lookup->hints.ai_flags = AI_NUMERICSERV;
    lookup->request = {.ar_name = lookup->host.constData(),
                       .ar_service = lookup->port.constData(),
                       .ar_request = &lookup->hints,
                       .ar_result = nullptr,
                       .__return = 0,
                       .__glibc_reserved = {}};
    gaicb* list[] = {&lookup->request};
    if (const int refused = getaddrinfo_a(GAI_NOWAIT, list, 1, nullptr))
        return refused;
    int status = EAI_INPROGRESS;
    while ((status = gai_error(&lookup->request)) == EAI_INPROGRESS && !job.cancelled() && !deadline.hasExpired()) {
        const timespec slice{.tv_sec = 0, .tv_nsec = sliceMs * 1'000'000};
        gai_suspend(list, 1, &slice);
    }
    // What cannot be stopped any more writes its answer into memory that has to stay.
    if (status == EAI_INPROGRESS && gai_cancel(&lookup->request) == EAI_NOTCANCELED)
        static_cast<void>(lookup.release());
    return status;
}

/// 0, or what errno says; ECANCELED where the job is.
int finishConnecting(int socket, const QDeadlineTimer& deadline, const JobContext& job)
{
    while (!deadline.hasExpired()) {
        if (job.cancelled())
            return ECANCELED;
        pollfd ready{.fd = socket, .events = POLLOUT, .revents = 0};
        if (poll(&ready, 1, sliceMs) <= 0)
            continue;
        int error = 0;
        socklen_t size = sizeof(error);
        getsockopt(socket, SOL_SOCKET, SO_ERROR, &error, &size);
        return error;
    }
    return ETIMEDOUT;
}

} // namespace

bool Wire::isOpen()
{
    if (m_why == End::Open && m_job.cancelled())
        m_why = End::Cancelled;
    return m_why == End::Open;
}

bool Wire::wait(int socket, short events)
{
    const QDeadlineTimer deadline(qint64(m_seconds) * 1000);
    while (isOpen()) {
        pollfd ready{.fd = socket, .events = events, .revents = 0};
        if (poll(&ready, 1, sliceMs) > 0)
            return true;
        if (deadline.hasExpired())
            end(End::Slow);
    }
    return false;
}

bool Wire::take(qint64 bytes)
{
    m_room -= bytes;
    if (m_room < 0)
        end(End::Flooded);
    return m_room >= 0;
}

void Wire::end(End why, const QString& detail)
{
    if (m_why != End::Open)
        return;
    m_why = why;
    m_detail = detail;
}

Result<int> connectTo(const PacsServer& server, const JobContext& job)
{
    const QDeadlineTimer deadline(qint64(server.connectSeconds) * 1000);
    auto lookup = std::make_unique<Lookup>();
    lookup->host = server.host.toUtf8();
    lookup->port = QByteArray::number(server.port);
    if (const int refused = lookUp(lookup, deadline, job)) {
        if (job.cancelled())
            return fail(cancelledError());
        return fail(unknownHostError(server.host, QString::fromLocal8Bit(gai_strerror(refused))));
    }
    int error = EADDRNOTAVAIL;
    for (const addrinfo* at = lookup->request.ar_result; at; at = at->ai_next) {
        const int socket = ::socket(at->ai_family, at->ai_socktype | SOCK_NONBLOCK | SOCK_CLOEXEC, at->ai_protocol);
        if (socket < 0) {
            error = errno;
            continue;
        }
        error = ::connect(socket, at->ai_addr, at->ai_addrlen) == 0 ? 0 : errno;
        if (error == EINPROGRESS)
            error = finishConnecting(socket, deadline, job);
        if (error == 0)
            return socket;
        ::close(socket);
        if (error == ECANCELED)
            return fail(cancelledError());
    }
    return fail(noAnswerError(server.host, server.port, QString::fromLocal8Bit(std::strerror(error))));
}

} // namespace vignette
