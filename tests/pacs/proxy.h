#pragma once

#include <QtGlobal>

#include <atomic>
#include <functional>
#include <thread>

namespace vignette::test {

/// Stands between a client and a server on the loopback, and misbehaves. The first connections are handed through,
/// one after the other.
class Proxy
{
public:
    struct Manners
    {
        int delayMs = 0;                    ///< before each piece that comes from the server
        int clientDelayMs = 0;              ///< and from the client; a piece has 4 KB at most
        qint64 stallAfter = -1;             ///< bytes from the server, then nothing comes any more; below 0: never
        qint64 cutAfter = -1;               ///< bytes from the server, then the connection is closed
        std::function<void()> atBytes = {}; ///< called once, when `callAfter` bytes came from the server
        qint64 callAfter = 0;
    };
    Proxy(int serverPort, Manners manners);
    ~Proxy();
    Proxy(const Proxy&) = delete;
    Proxy& operator=(const Proxy&) = delete;

    int port() const { return m_port; }

private:
    void run();
    void handThrough(int client, int server);

    int m_serverPort;
    Manners m_manners;
    int m_listener = -1;
    int m_port = 0;
    std::atomic<bool> m_ends = false;
    std::thread m_thread;
};

} // namespace vignette::test
