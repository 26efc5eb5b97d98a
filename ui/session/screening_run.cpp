#include "ui/session/screening_run.h"

#include "ui/common/latest_request.h"

#include <QMutex>
#include <QTimer>

#include <algorithm>
#include <limits>
#include <optional>

namespace vignette {

namespace {

constexpr qsizetype handful = 4000; ///< files: more at once would hold the window up
constexpr qsizetype everything = std::numeric_limits<qsizetype>::max();

} // namespace

/// Between the screening thread and the window.
struct ScreeningRun::Inbox
{
    QMutex mutex;
    QStringList found;
    std::vector<CaseRecord> records;
    std::optional<ScreeningProgress> progress;
    std::optional<bool> isThere;

    void add(const CaseRecord& record)
    {
        const QMutexLocker lock(&mutex);
        records.push_back(record);
    }
};

ScreeningRun::ScreeningRun(Workbench& bench, QObject* parent) : QObject(parent), m_bench(bench)
{
    auto* post = new QTimer(this);
    connect(post, &QTimer::timeout, this, [this] { deliver(handful); });
    post->start(50);
}

ScreeningRun::~ScreeningRun()
{
    m_future.cancel();
    m_future.waitForFinished(); // its files go with the folder
}

Result<void> ScreeningRun::prepare(const Classifier& classifier, bool inMemory)
{
    auto folder = SessionFolder::make(inMemory);
    if (!folder)
        return fail(folder.error());
    m_folder = std::move(*folder);
    m_inbox = std::make_shared<Inbox>();
    m_adding = std::make_shared<CaseFeatures>(classifier.encoderDigest());
    m_features = m_adding;
    return {};
}

Result<void> ScreeningRun::start(const Classifier& classifier, const QStringList& paths, bool inMemory)
{
    if (const auto prepared = prepare(classifier, inMemory); !prepared)
        return prepared;
    m_watches = false;
    ScreeningRequest request;
    request.paths = paths;
    request.csvPath = m_folder->filePath(QStringLiteral("results.csv"));
    request.unfinished = ScreeningRequest::Unfinished::Restart;
    ScreeningCallbacks callbacks;
    callbacks.onFound = [inbox = m_inbox](const QStringList& found) {
        const QMutexLocker lock(&inbox->mutex);
        inbox->found += found;
    };
    callbacks.onCase = [inbox = m_inbox, kept = m_adding](const CaseRecord& record, std::span<const float> features) {
        if (!features.empty())
            kept->add(record.row, features);
        inbox->add(record);
    };
    callbacks.onProgress = [inbox = m_inbox](const ScreeningProgress& progress) {
        const QMutexLocker lock(&inbox->mutex);
        inbox->progress = progress;
    };
    m_future = m_bench.screen(classifier, request, callbacks);
    follow();
    return {};
}

Result<void> ScreeningRun::watch(const Classifier& classifier, const Watch& watch, bool inMemory)
{
    if (const auto prepared = prepare(classifier, inMemory); !prepared)
        return prepared;
    m_watches = true;
    WatchRequest request;
    request.folder = watch.folder;
    request.csvPath = watch.csvPath.isEmpty() ? m_folder->filePath(QStringLiteral("results.csv")) : watch.csvPath;
    request.storePath = m_folder->filePath(QStringLiteral("watch.sqlite"));
    WatchCallbacks callbacks;
    callbacks.onCase = [inbox = m_inbox, kept = m_adding](const CaseRecord& record, std::span<const float> features) {
        if (!features.empty())
            kept->add(record.row, features);
        inbox->add(record);
    };
    callbacks.onFolder = [inbox = m_inbox](bool isThere) {
        const QMutexLocker lock(&inbox->mutex);
        inbox->isThere = isThere;
    };
    m_future = m_bench.watch(classifier, request, callbacks, watch.dicomFolder);
    follow();
    return {};
}

void ScreeningRun::follow()
{
    vignette::deliver(this, m_future, [this, inbox = m_inbox](const Result<ScreeningSummary>& summary) {
        if (inbox != m_inbox)
            return; // cancelled, and the next has begun
        deliver(everything);
        m_inbox.reset();
        m_folder.reset();
        if (summary)
            Q_EMIT finished(*summary);
        else
            Q_EMIT failed(summary.error());
    });
}

void ScreeningRun::cancel()
{
    deliver(everything);
    abandon();
}

void ScreeningRun::abandon()
{
    m_future.cancel();
}

void ScreeningRun::setPaused(bool paused)
{
    deliver(everything);
    m_future.setSuspended(paused);
}

void ScreeningRun::deliver(qsizetype most)
{
    if (!m_inbox || m_future.isCanceled())
        return;
    Inbox taken;
    {
        const QMutexLocker lock(&m_inbox->mutex);
        taken.found = m_inbox->found.first(std::min(most, m_inbox->found.size()));
        m_inbox->found.remove(0, taken.found.size());
        taken.records.swap(m_inbox->records);
        taken.progress.swap(m_inbox->progress);
        taken.isThere.swap(m_inbox->isThere);
    }
    if (!taken.found.isEmpty())
        Q_EMIT found(taken.found);
    if (!taken.records.empty())
        Q_EMIT classified(taken.records);
    if (taken.isThere)
        Q_EMIT folderSeen(*taken.isThere);
    if (taken.progress)
        Q_EMIT progressed(*taken.progress);
}

} // namespace vignette
