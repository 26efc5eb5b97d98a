#include "proxy.h"

#include <arpa/inet.h>
#include <array>
#include <chrono>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace vignette::test {

namespace {

constexpr int sliceMs = 20;

bool isReadable(int socket, int ms = 0)
{
    pollfd ready{.fd = socket, .events = POLLIN, .revents = 0};
    return poll(&ready, 1, ms) > 0;
}

bool sendAll(int socket, const char* bytes, ssize_t size)
{
    while (size > 0) {
        const ssize_t put = ::send(socket, bytes, size_t(size), MSG_NOSIGNAL);
        if (put <= 0)
            return false;
        bytes += put;
        size -= put;
    }
    return true;
}

} // namespace

Proxy::Proxy(int serverPort, Manners manners) : m_serverPort(serverPort), m_manners(std::move(manners))
{
    m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof(address);
    auto* any = reinterpret_cast<sockaddr*>(&address);
    if (bind(m_listener, any, size) != 0 || listen(m_listener, 8) != 0 || getsockname(m_listener, any, &size) != 0)
        qFatal("no port for the proxy");
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { run(); });
}

Proxy::~Proxy()
{
    m_ends = true;
    m_thread.join();
    ::close(m_listener);
}

void Proxy::run()
{
    while (!m_ends) {
        if (!isReadable(m_listener, sliceMs))
            continue;
        const int client = ::accept(m_listener, nullptr, nullptr);
        const int server = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        // Little of what the server sent is on its way when it is killed.
        const int room = 64 << 10;
        setsockopt(server, SOL_SOCKET, SO_RCVBUF, &room, sizeof(room));
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        address.sin_port = htons(uint16_t(m_serverPort));
        if (::connect(server, reinterpret_cast<const sockaddr*>(&address), sizeof(address)) == 0)
            handThrough(client, server);
        ::close(client);
        ::close(server);
    }
}

void Proxy::handThrough(int client, int server)
{
    std::array<char, 4096> buffer{};
    qint64 came = 0;
    while (!m_ends) {
        bool isIdle = true;
        if (isReadable(client)) {
            isIdle = false;
            const ssize_t got = ::recv(client, buffer.data(), buffer.size(), 0);
            std::this_thread::sleep_for(std::chrono::milliseconds(m_manners.clientDelayMs));
            if (got <= 0 || !sendAll(server, buffer.data(), got))
                return;
        }
        const bool isStalled = m_manners.stallAfter >= 0 && came >= m_manners.stallAfter;
        if (!isStalled && isReadable(server)) {
            isIdle = false;
            const ssize_t got = ::recv(server, buffer.data(), buffer.size(), 0);
            std::this_thread::sleep_for(std::chrono::milliseconds(m_manners.delayMs));
            if (got <= 0 || !sendAll(client, buffer.data(), got))
                return;
            came += got;
            if (m_manners.cutAfter >= 0 && came >= m_manners.cutAfter)
                return;
            if (m_manners.atBytes && came >= m_manners.callAfter)
                std::exchange(m_manners.atBytes, nullptr)();
        }
        if (isIdle)
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
}

} // namespace vignette::test
