#pragma once

#include "core/runtime/workbench.h"
#include "ui/session/session_folder.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace vignette {

/// Screenings for a window, one at a time, through the Workbench, which must outlive it. What is found comes in
/// handfuls, so that the window can draw between them. The destructor cancels and waits.
class ScreeningRun : public QObject
{
    Q_OBJECT

public:
    explicit ScreeningRun(Workbench& bench, QObject* parent = nullptr);
    ~ScreeningRun() override;

    /// Not while one is at work. A single path may be an index, whose cases are listed in the place of a screening.
    /// `inMemory`: nothing may come on a disk. Errors: WriteFailed.
    Result<void> start(const Classifier& classifier, const QStringList& paths, bool inMemory);
    /// What comes into a folder, until it is cancelled.
    struct Watch
    {
        QString folder;
        QString csvPath;     ///< a new file; empty: no table
        QString dicomFolder; ///< empty: no reports
        /// Of pictures that are fetched: that all came. They are screened as they come, up to the last. From any
        /// thread.
        std::function<bool()> complete = {};
    };
    Result<void> watch(const Classifier& classifier, const Watch& watch, bool inMemory);
    bool isWatching() const { return isAtWork() && m_watches; }

    void cancel();  ///< what was found before still comes
    void abandon(); ///< cancels, and nothing of it comes any more but its end
    void setPaused(bool paused);

    /// True while files are read, or what was read is delivered; also once cancelled, until that was heard.
    bool isAtWork() const { return m_future.isRunning() || m_ended; }
    bool isCancelled() const { return m_future.isCanceled(); }
    /// True until finished() or failed() was sent, a moment after the work is over.
    bool isBusy() const { return m_inbox != nullptr; }
    /// Of the cases, and a few more where it was cancelled; complete from finished() or failed() on. Null where an
    /// index was too large to be listed.
    std::shared_ptr<const CaseFeatures> features() const { return m_features; }

Q_SIGNALS:
    void found(const QStringList& paths);
    void classified(const std::vector<vignette::CaseRecord>& records);
    void folderSeen(bool isThere); ///< that is watched
    void progressed(const vignette::ScreeningProgress& progress);
    void finished(const vignette::ScreeningSummary& summary);
    /// Also once cancelled, with ErrorCode::Cancelled, but where the next has begun before.
    void failed(const vignette::Error& error);

private:
    struct Inbox;

    Result<void> prepare(const Classifier& classifier, bool needsFolder, bool inMemory);
    void follow();
    void step();
    void deliverAll();
    bool deliver(qsizetype mostPaths, size_t mostRecords);

    Workbench& m_bench;
    QFuture<Result<ScreeningSummary>> m_future;
    std::shared_ptr<Inbox> m_inbox;
    std::optional<Result<ScreeningSummary>> m_ended; ///< with some in the inbox
    std::shared_ptr<const CaseFeatures> m_features;
    std::shared_ptr<CaseFeatures> m_adding; ///< the same, while there are more to come
    bool m_watches = false;
    std::unique_ptr<SessionFolder> m_folder; ///< of the results under way
};

} // namespace vignette
