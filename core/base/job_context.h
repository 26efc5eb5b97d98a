#pragma once

#include <QtGlobal>

#include <functional>
#include <utility>

namespace vignette {

/// How a long synchronous function hears of cancellation and tells its progress.
///
/// Functions of core run to the end on the thread that calls them and poll cancelled() at least
/// every 50 ms of work. Both callbacks must be callable from any thread. Copyable, cheap.
class JobContext
{
public:
    using CancelledFunction = std::function<bool()>;
    using ProgressFunction = std::function<void(qint64 done, qint64 total)>;

    /// Never cancelled, progress goes nowhere.
    JobContext() = default;
    explicit JobContext(CancelledFunction cancelled, ProgressFunction progress = {})
        : m_cancelled(std::move(cancelled)), m_progress(std::move(progress))
    {
    }

    bool cancelled() const { return m_cancelled && m_cancelled(); }

    /// `total` is 0 while it is not known.
    void progress(qint64 done, qint64 total) const
    {
        if (m_progress)
            m_progress(done, total);
    }

private:
    CancelledFunction m_cancelled;
    ProgressFunction m_progress;
};

} // namespace vignette
