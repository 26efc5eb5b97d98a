#include "ui/session/screening_run.h"

#include "core/index/index_store.h"
#include "ui/common/latest_request.h"

#include <QMutex>
#include <QTimer>

#include <algorithm>
#include <deque>
#include <iterator>
#include <limits>
#include <optional>
#include <utility>

namespace vignette {

namespace {

/// More at once would hold the window up.
constexpr qsizetype pathsAtOnce = 4000;
constexpr size_t recordsAtOnce = 500;

} // namespace

/// Between the screening thread and the window.
struct ScreeningRun::Inbox
{
    QMutex mutex;
    QStringList found;
    std::deque<CaseRecord> records;
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
    connect(post, &QTimer::timeout, this, &ScreeningRun::step);
    post->start(50);
}

ScreeningRun::~ScreeningRun()
{
    m_future.cancel();
    m_future.waitForFinished(); // its files go with the folder
}

Result<void> ScreeningRun::prepare(const Classifier& classifier, bool needsFolder, bool inMemory)
{
    if (needsFolder) {
        auto folder = SessionFolder::make(inMemory);
        if (!folder)
            return fail(folder.error());
        m_folder = std::move(*folder);
    }
    m_ended.reset();
    m_inbox = std::make_shared<Inbox>();
    m_adding = std::make_shared<CaseFeatures>(classifier.encoderDigest());
    m_features = m_adding;
    return {};
}

Result<void> ScreeningRun::start(const Classifier& classifier, const QStringList& paths, bool inMemory)
{
    const bool ofIndex = paths.size() == 1 && isIndex(paths.first());
    if (const auto prepared = prepare(classifier, !ofIndex, inMemory); !prepared)
        return prepared;
    m_watches = false;
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
    if (ofIndex) {
        m_future = m_bench.listIndex(classifier, paths.first(), callbacks);
    } else {
        ScreeningRequest request;
        request.paths = paths;
        request.csvPath = m_folder->filePath(QStringLiteral("results.csv"));
        request.unfinished = ScreeningRequest::Unfinished::Restart;
        m_future = m_bench.screen(classifier, request, callbacks);
    }
    follow();
    return {};
}

Result<void> ScreeningRun::watch(const Classifier& classifier, const Watch& watch, bool inMemory)
{
    if (const auto prepared = prepare(classifier, true, inMemory); !prepared)
        return prepared;
    m_watches = !watch.complete;
    WatchRequest request;
    request.folder = watch.folder;
    request.csvPath = watch.csvPath.isEmpty() ? m_folder->filePath(QStringLiteral("results.csv")) : watch.csvPath;
    request.storePath = m_folder->filePath(QStringLiteral("watch.sqlite"));
    WatchCallbacks callbacks;
    callbacks.complete = watch.complete;
    if (watch.complete) {
        request.settleMilliseconds = 0;
        request.lookMilliseconds = 100; // they come by hundreds a second
    }
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
        m_ended = summary;
        step();
    });
}

/// A handful, and the end once all is delivered: of an index it comes faster than a window draws.
void ScreeningRun::step()
{
    if (!deliver(pathsAtOnce, recordsAtOnce) || !m_ended)
        return;
    const Result<ScreeningSummary> summary = *std::exchange(m_ended, std::nullopt);
    m_inbox.reset();
    m_folder.reset();
    if (!summary)
        return Q_EMIT failed(summary.error());
    if (summary->leftOut > 0)
        m_features.reset(); // what is listed has none
    Q_EMIT finished(*summary);
}

void ScreeningRun::cancel()
{
    deliverAll();
    m_future.cancel();
}

void ScreeningRun::abandon()
{
    m_future.cancel();
    if (m_ended) {
        m_inbox = std::make_shared<Inbox>();
        m_ended = fail(ErrorCode::Cancelled, {});
    }
}

void ScreeningRun::setPaused(bool paused)
{
    if (!m_ended)
        deliverAll();
    m_future.setSuspended(paused);
}

void ScreeningRun::deliverAll()
{
    (void)deliver(std::numeric_limits<qsizetype>::max(), std::numeric_limits<size_t>::max());
}

/// True where nothing is left.
bool ScreeningRun::deliver(qsizetype mostPaths, size_t mostRecords)
{
    if (!m_inbox || (m_future.isCanceled() && !m_ended))
        return true;
    QStringList paths;
    std::vector<CaseRecord> records;
    std::optional<ScreeningProgress> progress;
    std::optional<bool> isThere;
    bool isLeft = false;
    {
        const QMutexLocker lock(&m_inbox->mutex);
        paths = m_inbox->found.first(std::min(mostPaths, m_inbox->found.size()));
        m_inbox->found.remove(0, paths.size());
        std::deque<CaseRecord>& waiting = m_inbox->records;
        const auto end = waiting.begin() + ptrdiff_t(std::min(mostRecords, waiting.size()));
        records.assign(std::move_iterator(waiting.begin()), std::move_iterator(end));
        waiting.erase(waiting.begin(), end);
        progress.swap(m_inbox->progress);
        isThere.swap(m_inbox->isThere);
        isLeft = !m_inbox->found.isEmpty() || !waiting.empty();
    }
    if (!paths.isEmpty())
        Q_EMIT found(paths);
    if (!records.empty())
        Q_EMIT classified(records);
    if (isThere)
        Q_EMIT folderSeen(*isThere);
    if (progress)
        Q_EMIT progressed(*progress);
    return !isLeft;
}

} // namespace vignette
