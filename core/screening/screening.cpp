#include "core/screening/screening.h"

#include "core/base/exception_error.h"
#include "core/base/safetensors.h"
#include "core/screening/overlay.h"
#include "core/screening/overlay_file.h"
#include "core/screening/rate_meter.h"
#include "core/screening/results_csv.h"
#include "core/screening/screening_places.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>

#include <algorithm>
#include <atomic>
#include <utility>

namespace vignette {

namespace {

/// Bound on prepared pictures that wait, in bytes; the batch itself gets a quarter.
constexpr qint64 waitingBytes = qint64(128) << 20;
/// Rows that wait for a batch to fill, at most.
constexpr size_t maxPending = 4096;
/// How often a wait looks up to see whether it is to stop.
constexpr int pollMilliseconds = 20;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Screening)
};

tl::unexpected<Error> cancelled()
{
    return fail(ErrorCode::Cancelled, Text::tr("The screening was stopped. It can be continued."));
}

class Run
{
public:
    Run(const ScreeningModel& model, const ScreeningRequest& request, const OpenFrames& open,
        const ScreeningCallbacks& callbacks, const JobContext& job)
        : m_model(model), m_request(request), m_open(open), m_callbacks(callbacks), m_job(job)
    {
    }

    Result<ScreeningSummary> run();

private:
    struct Pending
    {
        CaseStore::Place place;
        Verdict verdict;
        int input = -1; ///< position in the batch, or nothing to infer
        bool isExample = false;
        bool refused = false; ///< a file without frames, here to be told in its turn
    };

    Result<void> check();
    Result<void> openStore();
    Result<void> loop();
    Result<void> take(const LedgerEntry& entry);
    Result<void> take(FrameSource::Frame frame);
    void giveUpPartial(const QString& reason);
    Result<void> encode();
    Result<void> flush();
    Result<void> writeOverlays();
    void tell(const CaseRecord& record, std::span<const float> features = {});
    Result<void> restWhilePaused();
    double seconds() const { return double(m_clock.elapsed() - m_pausedMilliseconds) / 1000; }
    void progress(bool force);
    Result<ScreeningSummary> finish();

    const ScreeningModel& m_model;
    const ScreeningRequest& m_request;
    const OpenFrames& m_open;
    const ScreeningCallbacks& m_callbacks;
    const JobContext& m_job;

    QString m_storePath;
    QStringList m_exclude;
    ScreeningIdentity m_identity;
    std::unique_ptr<CaseStore> m_store;
    bool m_complete = false; ///< an earlier run had come to the end of the files
    std::optional<CaseStore::Partial> m_partial;
    QSet<QString> m_finished;

    int m_batch = 32;
    int m_part = 256; ///< pictures that are encoded at once, at most
    size_t m_inputLength = 0;
    std::vector<float> m_inputs;
    int m_inputCount = 0;
    std::vector<float> m_features; ///< of the inputs, in half precision
    std::vector<Pending> m_pending;
    std::optional<CaseStore::Place> m_current; ///< the file whose frames come
    bool m_changed = false;                    ///< the current file is not the one an earlier run began with
    bool m_partialMet = false;

    ScreeningSummary m_summary;
    std::atomic<qint64> m_overlays = 0;
    std::atomic<qint64> m_overlaysFailed = 0;
    QElapsedTimer m_clock;
    qint64 m_pausedMilliseconds = 0;
    double m_lastProgress = -1;
    qint64 m_filesDone = 0;
    qint64 m_framesDone = 0;
    RateMeter m_rate;
    std::unique_ptr<FrameSource> m_source; // last: its threads use the rest
};

Result<void> Run::check()
{
    const int side = m_model.preprocessing.side;
    if (!m_model.encode || !m_model.judge || m_model.classIds.isEmpty() || side < 1 || side > 4096)
        return fail(ErrorCode::InvalidArgument, Text::tr("There is no classifier to screen with."));
    auto places = checkPlaces(m_request, m_job);
    if (!places)
        return fail(places.error());
    m_storePath = std::move(places->store);
    m_exclude = std::move(places->exclude);
    m_identity.paths = std::move(places->given);
    m_identity.classifierDigest = m_model.digest;
    m_identity.classIds = m_model.classIds;
    m_identity.sets = m_model.calibration.sets;

    m_inputLength = size_t(side) * size_t(side) * 3;
    const qint64 bytes = qint64(m_inputLength * sizeof(float));
    m_batch = int(std::clamp<qint64>(waitingBytes / 4 / bytes, 1, std::clamp(m_request.batch, 1, 256)));
    m_inputs.resize(m_inputLength * size_t(m_batch));
    return {};
}

Result<void> Run::openStore()
{
    using Unfinished = ScreeningRequest::Unfinished;
    const bool exists = QFileInfo::exists(m_storePath);
    if (exists && m_request.unfinished == Unfinished::Refuse)
        return fail(ErrorCode::InvalidArgument,
                    Text::tr("There is a stored screening for these results. Resume it or restart."));
    if (exists && m_request.unfinished == Unfinished::Restart) {
        if (auto removed = CaseStore::remove(m_storePath); !removed)
            return removed;
    }
    const bool resume = exists && m_request.unfinished == Unfinished::Resume;
    auto store = resume ? CaseStore::resume(m_storePath, m_identity) : CaseStore::create(m_storePath, m_identity);
    if (!store)
        return fail(store.error());
    m_store = std::move(*store);
    const auto complete = m_store->isComplete();
    auto finished = m_store->finishedPaths();
    auto partial = m_store->partial();
    if (!complete || !finished || !partial)
        return fail(!complete ? complete.error() : !finished ? finished.error() : partial.error());
    m_complete = *complete;
    m_finished = std::move(*finished);
    m_partial = std::move(*partial);
    m_summary.resumedFiles = m_finished.size();
    m_filesDone = m_finished.size();
    return {};
}

Result<ScreeningSummary> Run::run()
{
    m_clock.start();
    if (auto ready = check().and_then([this] { return openStore(); }); !ready)
        return fail(ready.error());
    if (m_complete)
        return finish();
    FrameRequest frames;
    frames.paths = m_request.paths;
    frames.exclude = m_exclude;
    frames.job = m_job;
    frames.preprocessing = m_model.preprocessing;
    frames.threads = m_request.decodeThreads;
    frames.framesAhead =
        int(std::clamp<qint64>(waitingBytes / 2 / qint64(m_inputLength * sizeof(float)), 1, 2 * m_batch));
    frames.skip = [this](const QString& path) { return m_finished.contains(path); };
    frames.firstFrame = [this](const QString& path) {
        return m_partial && m_partial->place.entry.path == path ? m_partial->nextFrame : 0;
    };
    frames.found = m_callbacks.onFound;
    m_source = m_open(std::move(frames));
    auto done = loop();
    m_source.reset();
    if (done)
        done = m_store->setComplete();
    if (!done)
        return fail(done.error());
    return finish();
}

Result<void> Run::loop()
{
    for (;;) {
        if (auto rested = restWhilePaused(); !rested)
            return rested;
        if (m_job.cancelled())
            return cancelled();
        FrameSource::Item item = m_source->next(pollMilliseconds);
        Result<void> done;
        switch (item.kind) {
        case FrameSource::Item::Kind::Entry:
            done = take(item.entry);
            break;
        case FrameSource::Item::Kind::Frame:
            done = take(std::move(item.frame));
            break;
        case FrameSource::Item::Kind::FileDone:
            ++m_filesDone;
            m_current.reset();
            break;
        case FrameSource::Item::Kind::Idle:
            break;
        case FrameSource::Item::Kind::End:
            // A cancelled walk looks like one that came to its end.
            if (m_job.cancelled())
                return cancelled();
            if (item.error)
                return fail(*item.error);
            if (m_partial && !m_partialMet)
                giveUpPartial(Text::tr("The file is no longer there."));
            done = flush();
            progress(true);
            return done;
        }
        if (!done)
            return done;
        progress(false);
    }
}

/// A file and what became of it, before its frames.
Result<void> Run::take(const LedgerEntry& entry)
{
    m_changed = false;
    if (m_partial && m_partial->place.entry.path == entry.path) {
        m_partialMet = true;
        m_current = m_partial->place;
        m_changed = entry.status != FileStatus::Loaded || entry.sha256 != m_current->entry.sha256;
        if (m_changed) {
            m_source->skipCurrent();
            giveUpPartial(Text::tr("The file changed while it was screened."));
        }
        return {};
    }
    // The same path by two ways, for example a folder and a file in it.
    const auto known = m_store->contains(entry.path);
    if (!known)
        return fail(known.error());
    if (*known) {
        m_source->skipCurrent();
        return {};
    }
    auto place = m_store->addFile(entry);
    if (!place)
        return fail(place.error());
    if (place->entry.status == FileStatus::Loaded) {
        m_current = *place;
        return {};
    }
    m_source->skipCurrent();
    if (!m_pending.empty()) {
        m_pending.push_back({*place, {}, -1, false, true});
        return m_pending.size() >= maxPending ? flush() : Result<void>();
    }
    tell(m_store->record(*place));
    // Long stretches without a picture are kept too; where frames wait, they are kept with these.
    return m_store->counts().total() % 256 == 0 ? m_store->commit() : Result<void>();
}

/// The frames that an earlier run left over cannot be had any more.
void Run::giveUpPartial(const QString& reason)
{
    for (int frame = m_partial->nextFrame; frame < m_partial->place.entry.frameCount; ++frame)
        m_pending.push_back({m_partial->place, {frame, std::nullopt, reason}});
}

Result<void> Run::take(FrameSource::Frame frame)
{
    if (!m_current || m_changed)
        return {};
    Pending pending{*m_current, {frame.index, std::nullopt, {}}};
    if (frame.input) {
        pending.input = m_inputCount++;
        pending.isExample = m_model.isExample && m_model.isExample(*frame.input);
        std::copy(frame.input->begin(), frame.input->end(),
                  m_inputs.begin() + ptrdiff_t(m_inputLength * size_t(pending.input)));
    } else {
        pending.verdict.reason = frame.input.error().message;
    }
    m_pending.push_back(std::move(pending));
    // Full batches only, so that a run that is resumed has the batches of one that is not: the
    // last bits of a logit may depend on what a picture is computed together with.
    if (m_inputCount == m_batch || m_pending.size() >= maxPending)
        return flush();
    return {};
}

/// Features of m_inputs; in smaller parts from where memory lacks for more.
Result<void> Run::encode()
{
    m_features.clear();
    size_t length = 0;
    for (int done = 0; done < m_inputCount;) {
        const int count = std::min(m_part, m_inputCount - done);
        const std::span inputs(m_inputs.data() + m_inputLength * size_t(done), m_inputLength * size_t(count));
        const auto some = m_model.encode(inputs, count, m_job);
        if (!some && some.error().code == ErrorCode::TooLarge && count > 1) {
            m_part = count / 2;
            continue;
        }
        if (!some)
            return fail(some.error());
        if (some->empty() || some->size() % size_t(count) != 0 || (done > 0 && some->size() / size_t(count) != length))
            return fail(ErrorCode::Internal, Text::tr("The classifier gave no answer."));
        length = some->size() / size_t(count);
        m_features.insert(m_features.end(), some->begin(), some->end());
        done += count;
    }
    roundToHalf(m_features);
    return {};
}

/// Infers, stores and tells what is pending.
Result<void> Run::flush()
{
    if (m_inputCount > 0) {
        if (auto encoded = encode(); !encoded)
            return encoded;
        auto predictions = m_model.judge(m_features);
        if (predictions.size() != size_t(m_inputCount))
            return fail(ErrorCode::Internal, Text::tr("The classifier gave no answer."));
        for (Pending& pending : m_pending) {
            if (pending.input < 0)
                continue;
            pending.verdict.prediction = std::move(predictions[size_t(pending.input)]);
            pending.verdict.reason = verdictReason(*pending.verdict.prediction, m_model.calibration);
        }
    }
    // Before the commit: what counts as finished has its overlays.
    if (auto written = writeOverlays(); !written)
        return written;
    for (const Pending& pending : m_pending) {
        if (pending.refused)
            continue;
        if (auto added = m_store->addVerdict(pending.place.fileId, pending.verdict); !added)
            return added;
    }
    if (auto committed = m_store->commit(); !committed)
        return committed;
    const size_t length = m_inputCount > 0 ? m_features.size() / size_t(m_inputCount) : 0;
    for (const Pending& pending : m_pending) {
        CaseRecord record =
            pending.refused ? m_store->record(pending.place) : m_store->record(pending.place, pending.verdict);
        record.isExample = pending.isExample;
        const bool isJudged = pending.input >= 0;
        tell(record,
             std::span(m_features).subspan(isJudged ? size_t(pending.input) * length : 0, isJudged ? length : 0));
    }
    m_framesDone += m_inputCount;
    m_pending.clear();
    m_inputCount = 0;
    return {};
}

Result<void> Run::writeOverlays()
{
    if (m_request.overlayFolder.isEmpty() || !m_model.saliency)
        return {};
    const QDir folder(m_request.overlayFolder);
    for (const Pending& pending : m_pending) {
        if (!pending.verdict.prediction || pending.verdict.prediction->outcome == Outcome::NoneOfThese)
            continue;
        const QString target = folder.absoluteFilePath(overlayFileName(
            pending.place.firstRow + pending.verdict.frame, pending.verdict.frame, pending.place.entry.frameCount));
        m_source->post([this, target, path = pending.place.entry.path, frame = pending.verdict.frame,
                        label = pending.verdict.prediction->label] {
            if (m_job.cancelled())
                return;
            // What failed is counted; the verdict stands without its picture.
            const bool written =
                writeOverlayFile(target, path, frame, std::max(480, m_model.preprocessing.side),
                                 [&](const Image& picture) { return m_model.saliency(picture, label); });
            ++(written ? m_overlays : m_overlaysFailed);
        });
    }
    while (!m_source->waitForTasks(pollMilliseconds)) {
        if (m_job.cancelled())
            return cancelled();
        progress(false);
    }
    return {};
}

void Run::tell(const CaseRecord& record, std::span<const float> features)
{
    if (m_callbacks.onCase)
        m_callbacks.onCase(record, features);
}

Result<void> Run::restWhilePaused()
{
    if (!m_callbacks.paused || !m_callbacks.paused())
        return {};
    // A pause may last over night: what is finished shall not wait in memory for its end.
    if (auto kept = m_store->commit(); !kept)
        return kept;
    const qint64 start = m_clock.elapsed();
    while (m_callbacks.paused() && !m_job.cancelled())
        m_source->rest(pollMilliseconds);
    m_pausedMilliseconds += m_clock.elapsed() - start;
    return {};
}

void Run::progress(bool force)
{
    const double now = seconds();
    if (!force && now - m_lastProgress < 0.25)
        return;
    m_lastProgress = now;
    const qint64 total = m_source->filesTotal();
    // The walk is ahead of the inference; only what has its verdict counts as done.
    const qint64 done = std::max<qint64>(0, m_filesDone - qint64(m_pending.size()));
    if (m_framesDone > 0 || force)
        m_rate.add(now, done, m_framesDone);
    m_job.progress(done, total);
    if (!m_callbacks.onProgress)
        return;
    ScreeningProgress progress{done, total, m_rate.framesPerSecond(), -1};
    if (const double rate = m_rate.filesPerSecond(); total > 0 && rate > 0)
        progress.secondsLeft = double(std::max<qint64>(0, total - done)) / rate;
    m_callbacks.onProgress(progress);
}

Result<ScreeningSummary> Run::finish()
{
    // The place where a drive was mounted may outlast the drive.
    QStringList emptied;
    for (const QString& path : m_request.paths) {
        if (!QFileInfo::exists(path))
            m_summary.vanished += path;
        else if (QFileInfo(path).isDir() && QDir(path).isEmpty())
            emptied += path;
    }
    auto counted = m_store->forEachCase([&](const CaseRecord& record) -> Result<void> {
        ++m_summary.rows;
        const auto held = std::ranges::find_if(emptied, [&](const QString& folder) {
            return record.path.startsWith(QDir::cleanPath(QFileInfo(folder).absoluteFilePath()) + QLatin1Char('/'));
        });
        if (held != emptied.end()) {
            m_summary.vanished += *held;
            emptied.erase(held);
        }
        m_summary.likely += record.is(Outcome::Likely);
        m_summary.uncertain += record.is(Outcome::Uncertain);
        m_summary.noneOfThese += record.is(Outcome::NoneOfThese);
        m_summary.unreadableFrames += !record.prediction() && record.fileStatus() == FileStatus::Loaded;
        return {};
    });
    if (counted)
        counted = writeResultsCsv(*m_store, m_request.csvPath);
    if (counted && !m_request.ledgerPath.isEmpty())
        counted = writeLedgerCsv(*m_store, m_request.ledgerPath);
    if (!counted)
        return fail(counted.error());
    m_summary.ledger = m_store->counts();
    m_summary.overlays = m_overlays;
    m_summary.overlaysFailed = m_overlaysFailed;
    m_store.reset();
    if (!m_request.keepStore) {
        if (auto removed = CaseStore::remove(m_storePath); !removed)
            return fail(removed.error());
    }
    m_summary.seconds = seconds();
    return m_summary;
}

} // namespace

Result<ScreeningSummary> runScreening(const ScreeningModel& model, const ScreeningRequest& request,
                                      const OpenFrames& open, const ScreeningCallbacks& callbacks,
                                      const JobContext& job)
{
    try {
        return Run(model, request, open, callbacks, job).run();
    } catch (const std::exception& e) {
        return fail(errorOf(e, Text::tr("The screening broke off. What was finished is kept; it can be continued.")));
    }
}

} // namespace vignette
