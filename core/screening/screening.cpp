#include "core/screening/screening.h"

#include "core/base/exception_error.h"
#include "core/screening/encode_files.h"
#include "core/screening/overlay.h"
#include "core/screening/overlay_file.h"
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

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Screening)
};

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
    Result<void> check();
    Result<void> openStore();
    Result<void> keep(const EncodedBatch& batch, FrameSource& source);
    Result<void> writeOverlays(const EncodedBatch& batch, FrameSource& source);
    void tell(const EncodedBatch& batch) const;
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
    bool m_complete = false;         ///< an earlier run had come to the end of the files
    std::vector<Verdict> m_verdicts; ///< of the batch that is being kept

    ScreeningSummary m_summary;
    std::atomic<qint64> m_overlays = 0;
    std::atomic<qint64> m_overlaysFailed = 0;
    QElapsedTimer m_clock;
    std::optional<FileEncoding> m_encoding; // last: its threads use the rest
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
    return {};
}

Result<void> Run::openStore()
{
    using Unfinished = ScreeningRequest::Unfinished;
    const auto there = CaseStore::exists(m_storePath);
    if (!there)
        return fail(there.error());
    const bool exists = *there;
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
    if (!complete)
        return fail(complete.error());
    m_complete = *complete;
    return {};
}

Result<ScreeningSummary> Run::run()
{
    m_clock.start();
    if (auto ready = check().and_then([this] { return openStore(); }); !ready)
        return fail(ready.error());
    EncodingRequest encoding;
    encoding.paths = m_request.round.value_or(m_request.paths);
    encoding.exclude = m_exclude;
    encoding.preprocessing = m_model.preprocessing;
    encoding.encode = m_model.encode;
    encoding.isExample = m_model.isExample;
    encoding.decodeThreads = m_request.decodeThreads;
    encoding.batch = m_request.batch;
    encoding.keep = [this](const EncodedBatch& batch, FrameSource& source) { return keep(batch, source); };
    encoding.kept = [this](const EncodedBatch& batch) { tell(batch); };
    encoding.onProgress = m_callbacks.onProgress;
    encoding.onFound = m_callbacks.onFound;
    encoding.paused = m_callbacks.paused;
    m_encoding.emplace(encoding, m_store->files(), m_job);
    if (m_complete && !m_request.round) {
        const auto finished = m_store->files().finishedPaths();
        if (!finished)
            return fail(finished.error());
        m_summary.resumedFiles = finished->size();
        return finish();
    }
    const auto close = [this] { return m_request.round ? Result<void>() : m_store->setComplete(); };
    if (auto done = m_encoding->run(m_open).and_then(close); !done)
        return fail(done.error());
    m_summary.resumedFiles = m_encoding->resumedFiles();
    return finish();
}

/// Judges a batch and puts it into the store.
Result<void> Run::keep(const EncodedBatch& batch, FrameSource& source)
{
    m_verdicts.clear();
    std::vector<Prediction> predictions;
    const size_t count = batch.length > 0 ? batch.features.size() / batch.length : 0;
    if (count > 0)
        predictions = m_model.judge(batch.features);
    if (predictions.size() != count)
        return fail(ErrorCode::Internal, Text::tr("The classifier gave no answer."));
    for (const EncodedFrame& frame : batch.frames) {
        Verdict& verdict = m_verdicts.emplace_back(Verdict{frame.frame, std::nullopt, frame.reason});
        if (frame.input < 0)
            continue;
        verdict.prediction = std::move(predictions[size_t(frame.input)]);
        verdict.reason = verdictReason(*verdict.prediction, m_model.calibration, m_model.adapted);
    }
    // Before the commit: what counts as finished has its overlays.
    if (auto written = writeOverlays(batch, source); !written)
        return written;
    for (size_t i = 0; i < batch.frames.size(); ++i) {
        if (batch.frames[i].isRefused)
            continue;
        if (auto added = m_store->addVerdict(batch.frames[i].place.fileId, m_verdicts[i]); !added)
            return added;
    }
    return {};
}

/// Tells what was stored.
void Run::tell(const EncodedBatch& batch) const
{
    if (!m_callbacks.onCase)
        return;
    for (size_t i = 0; i < batch.frames.size(); ++i) {
        const EncodedFrame& frame = batch.frames[i];
        CaseRecord record =
            frame.isRefused ? m_store->record(frame.place) : m_store->record(frame.place, m_verdicts[i]);
        record.isExample = frame.isExample;
        m_callbacks.onCase(record, batch.featuresOf(frame));
    }
}

Result<void> Run::writeOverlays(const EncodedBatch& batch, FrameSource& source)
{
    if (m_request.overlayFolder.isEmpty() || !m_model.saliency)
        return {};
    const QDir folder(m_request.overlayFolder);
    for (size_t i = 0; i < batch.frames.size(); ++i) {
        const auto& [place, index, reason, input, isExample, isRefused] = batch.frames[i];
        const std::optional<Prediction>& prediction = m_verdicts[i].prediction;
        if (!prediction || prediction->outcome == Outcome::NoneOfThese)
            continue;
        const QString target =
            folder.absoluteFilePath(overlayFileName(place.firstRow + index, index, place.entry.frameCount));
        source.post([this, target, path = place.entry.path, frame = index, label = prediction->label] {
            if (m_job.cancelled())
                return;
            // What failed is counted; the verdict stands without its picture.
            const bool written =
                writeOverlayFile(target, path, frame, std::max(480, m_model.preprocessing.side),
                                 [&](const Image& picture) { return m_model.saliency(picture, label); });
            ++(written ? m_overlays : m_overlaysFailed);
        });
    }
    return m_encoding->waitForTasks();
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
    if (!m_request.keepStore && !m_request.round) {
        if (auto removed = CaseStore::remove(m_storePath); !removed)
            return fail(removed.error());
    }
    m_summary.seconds = double(m_clock.elapsed()) / 1000 - m_encoding->pausedSeconds();
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
