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

Result<void> ScreeningRun::start(const Classifier& classifier, const QStringList& paths, bool inMemory)
{
    auto folder = SessionFolder::make(inMemory);
    if (!folder)
        return fail(folder.error());
    m_folder = std::move(*folder);
    m_inbox = std::make_shared<Inbox>();
    const auto kept = std::make_shared<CaseFeatures>(classifier.encoderDigest());
    m_features = kept;
    ScreeningRequest request;
    request.paths = paths;
    request.csvPath = m_folder->filePath(QStringLiteral("results.csv"));
    request.unfinished = ScreeningRequest::Unfinished::Restart;
    ScreeningCallbacks callbacks;
    callbacks.onFound = [inbox = m_inbox](const QStringList& found) {
        const QMutexLocker lock(&inbox->mutex);
        inbox->found += found;
    };
    callbacks.onCase = [inbox = m_inbox, kept](const CaseRecord& record, std::span<const float> features) {
        if (!features.empty())
            kept->add(record.row, features);
        const QMutexLocker lock(&inbox->mutex);
        inbox->records.push_back(record);
    };
    callbacks.onProgress = [inbox = m_inbox](const ScreeningProgress& progress) {
        const QMutexLocker lock(&inbox->mutex);
        inbox->progress = progress;
    };
    m_future = m_bench.screen(classifier, request, callbacks);
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
    return {};
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
    }
    if (!taken.found.isEmpty())
        Q_EMIT found(taken.found);
    if (!taken.records.empty())
        Q_EMIT classified(taken.records);
    if (taken.progress)
        Q_EMIT progressed(*taken.progress);
}

} // namespace vignette
