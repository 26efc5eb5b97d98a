#pragma once

#include "core/base/error.h"
#include "core/base/job_context.h"

#include <QString>

namespace vignette {

struct PacsServer;

/// What the connections of one operation have in common: who may cancel them, how long they wait, how much may come,
/// and why they ended. DCMTK tells a failed read from a closed connection no more than that it failed. For one thread.
class Wire
{
public:
    enum class End {
        Open,
        Cancelled,
        Slow,     ///< nothing came or went for too long
        Closed,   ///< by the other side
        Insecure, ///< certificates or keys do not fit
        Flooded,  ///< more came than there was room for
    };

    Wire(const JobContext& job, int seconds) : m_job(job), m_seconds(seconds) {}
    Wire(const Wire&) = delete;
    Wire& operator=(const Wire&) = delete;

    /// Waits until a socket can be read (POLLIN) or written (POLLOUT). False where that has ended, which is then
    /// noted, and at once where it had ended before.
    bool wait(int socket, short events);

    /// How long nothing may come or go from now on.
    void setSeconds(int seconds) { m_seconds = seconds; }
    /// What may still come before the wire counts as flooded; bytes.
    void setRoom(qint64 bytes) { m_room = bytes; }
    /// Notes that bytes came; false where there was no room for them.
    bool take(qint64 bytes);

    /// Notes why it ended; the first reason stays.
    void end(End why, const QString& detail = {});
    /// As a side effect of asking hears whether the job is cancelled.
    bool isOpen();
    End why() const { return m_why; }
    const QString& detail() const { return m_detail; }

private:
    const JobContext& m_job;
    int m_seconds;
    qint64 m_room = 1 << 20;
    End m_why = End::Open;
    QString m_detail;
};

/// A socket that is connected to the archive, in non-blocking mode; the caller closes it. Hears of a cancelled job
/// while the name is looked up, too. Errors: Unreachable, Cancelled.
Result<int> connectTo(const PacsServer& server, const JobContext& job);

} // namespace vignette
