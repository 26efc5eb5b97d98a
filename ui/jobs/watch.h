#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <functional>
#include <utility>

namespace vignette {

/// Calls `done(future)` in the thread of `owner` once the future has finished, cancelled or not,
/// and never after `owner` is gone. A cancelled future holds no result: ask resultCount().
template <typename T, typename Done> QFutureWatcher<T>* watch(QObject* owner, const QFuture<T>& future, Done done)
{
    auto* watcher = new QFutureWatcher<T>(owner);
    QObject::connect(watcher, &QFutureWatcherBase::finished, owner, [watcher, done = std::move(done)]() mutable {
        watcher->deleteLater();
        done(watcher->future());
    });
    watcher->setFuture(future);
    return watcher;
}

} // namespace vignette
