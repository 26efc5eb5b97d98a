#pragma once

#include "core/base/error.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <functional>
#include <memory>
#include <utility>

namespace vignette {

/// Calls `done(Result<T>)` in the thread of `owner` once the future has finished, and never after `owner` is gone. A
/// future that was cancelled gives ErrorCode::Cancelled. For requests of which each counts, such as what is saved.
template <typename T, typename Done>
QFutureWatcher<Result<T>>* deliver(QObject* owner, const QFuture<Result<T>>& future, Done done)
{
    auto* watcher = new QFutureWatcher<Result<T>>(owner);
    QObject::connect(watcher, &QFutureWatcherBase::finished, owner, [watcher, done = std::move(done)]() mutable {
        watcher->deleteLater();
        const QFuture<Result<T>> finished = watcher->future();
        if (finished.isCanceled() || finished.resultCount() == 0)
            done(Result<T>(fail(ErrorCode::Cancelled, {})));
        else
            done(finished.result());
    });
    watcher->setFuture(future);
    return watcher;
}

enum class RequestState { Idle, Running, Answered, Failed, Cancelled };

/// A request of which only the latest counts: the picture of the case that is chosen, the classifier of the task as it
/// is now. A new request cancels the one before, whose answer never comes. GUI thread only. The destructor cancels.
///
///   LatestRequest<Image> m_picture;
///   m_picture.start(bench.readPicture(path), [this](const Image& image) { ... }, [this](const Error& error) { ... });
template <typename T> class LatestRequest
{
public:
    using Answered = std::function<void(const T& value)>;
    using Failed = std::function<void(const Error& error)>;
    using Progressed = std::function<void(int done, int total)>; ///< `total` 0: not known

    LatestRequest() = default;
    ~LatestRequest() { cancel(); }
    Q_DISABLE_COPY_MOVE(LatestRequest)

    /// `failed` also where others cancelled the work, with ErrorCode::Cancelled. Both may start the next request.
    void start(const QFuture<Result<T>>& future, Answered answered, Failed failed = {}, Progressed progressed = {})
    {
        cancel();
        m_state = RequestState::Running;
        m_future = future;
        m_context = std::make_unique<QObject>();
        auto* watcher = deliver(m_context.get(), future,
                                [this, answered = std::move(answered), failed = std::move(failed)](Result<T> result) {
                                    end(result, answered, failed);
                                });
        if (progressed) {
            QObject::connect(watcher, &QFutureWatcherBase::progressValueChanged, m_context.get(),
                             [watcher, progressed = std::move(progressed)](int done) {
                                 progressed(done, watcher->progressMaximum());
                             });
        }
    }

    /// Nothing of it comes any more. Does not wait for the work, which hears of it within 100 ms.
    void cancel()
    {
        if (m_state == RequestState::Idle)
            return;
        m_state = RequestState::Cancelled;
        m_context.reset();
        m_future.cancel();
    }

    RequestState state() const { return m_state; }
    bool isRunning() const { return m_state == RequestState::Running; }

private:
    void end(const Result<T>& result, const Answered& answered, const Failed& failed)
    {
        m_context.release()->deleteLater(); // it is calling
        if (result) {
            m_state = RequestState::Answered;
            if (answered)
                answered(*result);
            return;
        }
        m_state = result.error().code == ErrorCode::Cancelled ? RequestState::Cancelled : RequestState::Failed;
        if (failed)
            failed(result.error());
    }

    RequestState m_state = RequestState::Idle;
    QFuture<Result<T>> m_future;
    std::unique_ptr<QObject> m_context; ///< while it runs: what owns the watcher, and with it the answer
};

} // namespace vignette
