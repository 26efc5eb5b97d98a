#pragma once

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

namespace vignette::test {

/// No file can grow beyond `room` bytes while this lives, as on a full disk.
class FullDisk
{
public:
    explicit FullDisk(qint64 room = 0)
    {
#ifdef Q_OS_UNIX
        std::signal(SIGXFSZ, SIG_IGN); // the write shall fail instead
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = rlim_t(room);
        setrlimit(RLIMIT_FSIZE, &limit);
#endif
    }
    ~FullDisk()
    {
#ifdef Q_OS_UNIX
        setrlimit(RLIMIT_FSIZE, &m_before);
#endif
    }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
#ifdef Q_OS_UNIX
    rlimit m_before{};
#endif
};

} // namespace vignette::test
