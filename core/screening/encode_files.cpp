#include "core/screening/encode_files.h"

#include "core/base/safetensors.h"
#include "core/screening/rate_meter.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
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

} // namespace

struct FileEncoding::Impl
{
    const EncodingRequest& request;
    FileTable& files;
    const JobContext& job;

    std::optional<FileTable::Partial> partial = {};
    QSet<QString> finished = {};
    qint64 resumedFiles = 0;

    int batch = 32;
    int part = 256; ///< pictures that are encoded at once, at most
    size_t inputLength = 0;
    std::vector<float> inputs = {};
    int inputCount = 0;
    std::vector<float> features = {}; ///< of the inputs, in half precision
    std::vector<EncodedFrame> pending = {};
    std::optional<FileTable::Place> current = {}; ///< the file whose frames come
    bool isChanged = false;                       ///< the current file is not the one an earlier run began with
    bool partialMet = false;

    QElapsedTimer clock = {};
    qint64 pausedMilliseconds = 0;
    double lastProgress = -1;
    qint64 filesDone = 0;
    qint64 framesDone = 0;
    RateMeter rate = {};
    std::shared_ptr<FrameSource> source = {}; // last: its threads use the rest

    Result<void> run(const OpenFrames& open);
    Result<void> loop();
    Result<void> take(const LedgerEntry& entry);
    Result<void> take(FrameSource::Frame frame);
    void giveUpPartial(const QString& reason);
    Result<void> encode();
    Result<void> flush();
    void tell(const EncodedBatch& encoded) const;
    Result<void> restWhilePaused();
    double seconds() const { return double(clock.elapsed() - pausedMilliseconds) / 1000; }
    void progress(bool force);
};

Result<void> FileEncoding::Impl::run(const OpenFrames& open)
{
    clock.start();
    auto done = files.finishedPaths();
    auto begun = files.partial();
    if (!done || !begun)
        return fail(!done ? done.error() : begun.error());
    finished = std::move(*done);
    partial = std::move(*begun);
    resumedFiles = finished.size();
    filesDone = finished.size();

    inputLength = size_t(request.preprocessing.side) * size_t(request.preprocessing.side) * 3;
    const qint64 bytes = qint64(inputLength * sizeof(float));
    batch = int(std::clamp<qint64>(waitingBytes / 4 / bytes, 1, std::clamp(request.batch, 1, 256)));
    inputs.resize(inputLength * size_t(batch));

    FrameRequest frames;
    frames.paths = request.paths;
    frames.exclude = request.exclude;
    frames.job = job;
    frames.preprocessing = request.preprocessing;
    frames.threads = request.decodeThreads;
    frames.framesAhead = int(std::clamp<qint64>(waitingBytes / 2 / bytes, 1, 2 * batch));
    frames.skip = [this](const QString& path) {
        return finished.contains(path) || (request.skip && request.skip(path));
    };
    frames.firstFrame = [this](const QString& path) {
        return partial && partial->place.entry.path == path ? partial->nextFrame : 0;
    };
    frames.found = request.onFound;
    frames.isExample = request.isExample;
    source = open(std::move(frames));
    auto ended = loop();
    source.reset();
    return ended;
}

Result<void> FileEncoding::Impl::loop()
{
    for (;;) {
        if (auto rested = restWhilePaused(); !rested)
            return rested;
        if (job.cancelled())
            return cancelled();
        FrameSource::Item item = source->next(pollMilliseconds);
        Result<void> done;
        switch (item.kind) {
        case FrameSource::Item::Kind::Entry:
            done = take(item.entry);
            break;
        case FrameSource::Item::Kind::Frame:
            done = take(std::move(item.frame));
            break;
        case FrameSource::Item::Kind::FileDone:
            ++filesDone;
            current.reset();
            break;
        case FrameSource::Item::Kind::Idle:
            break;
        case FrameSource::Item::Kind::End:
            // A cancelled walk looks like one that came to its end.
            if (job.cancelled())
                return cancelled();
            if (item.error)
                return fail(*item.error);
            if (partial && !partialMet)
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
Result<void> FileEncoding::Impl::take(const LedgerEntry& entry)
{
    isChanged = false;
    if (partial && partial->place.entry.path == entry.path) {
        partialMet = true;
        current = partial->place;
        isChanged = entry.status != FileStatus::Loaded || entry.sha256 != current->entry.sha256;
        if (isChanged) {
            source->skipCurrent();
            giveUpPartial(Text::tr("The file changed while it was screened."));
        }
        return {};
    }
    // The same path by two ways, for example a folder and a file in it.
    const auto known = files.contains(entry.path);
    if (!known)
        return fail(known.error());
    if (*known) {
        source->skipCurrent();
        return {};
    }
    auto place = files.add(entry);
    if (!place)
        return fail(place.error());
    if (place->entry.status == FileStatus::Loaded) {
        current = *place;
        return {};
    }
    source->skipCurrent();
    if (!pending.empty()) {
        pending.push_back({*place, 0, {}, -1, false, true});
        return pending.size() >= maxPending ? flush() : Result<void>();
    }
    const EncodedFrame refused{*place, 0, {}, -1, false, true};
    tell({{&refused, 1}, {}});
    // Long stretches without a picture are kept too; where frames wait, they are kept with these.
    return files.counts().total() % 256 == 0 ? files.commit() : Result<void>();
}

/// The frames that an earlier run left over cannot be had any more.
void FileEncoding::Impl::giveUpPartial(const QString& reason)
{
    for (int frame = partial->nextFrame; frame < partial->place.entry.frameCount; ++frame)
        pending.push_back({partial->place, frame, reason});
}

Result<void> FileEncoding::Impl::take(FrameSource::Frame frame)
{
    if (!current || isChanged)
        return {};
    EncodedFrame one{*current, frame.index, {}};
    if (frame.input) {
        one.input = inputCount++;
        one.isExample = frame.isExample;
        std::copy(frame.input->begin(), frame.input->end(),
                  inputs.begin() + ptrdiff_t(inputLength * size_t(one.input)));
    } else {
        one.reason = frame.input.error().message;
    }
    pending.push_back(std::move(one));
    // Full batches only, so that a run that is resumed has the batches of one that is not: the
    // last bits of a logit may depend on what a picture is computed together with.
    if (inputCount == batch || pending.size() >= maxPending)
        return flush();
    return {};
}

/// Features of inputs; in smaller parts from where memory lacks for more.
Result<void> FileEncoding::Impl::encode()
{
    features.clear();
    size_t length = 0;
    for (int done = 0; done < inputCount;) {
        const int count = std::min(part, inputCount - done);
        const std::span pictures(inputs.data() + inputLength * size_t(done), inputLength * size_t(count));
        const auto some = request.encode(pictures, count, job);
        if (!some && some.error().code == ErrorCode::TooLarge && count > 1) {
            part = count / 2;
            continue;
        }
        if (!some)
            return fail(some.error());
        if (some->empty() || some->size() % size_t(count) != 0 || (done > 0 && some->size() / size_t(count) != length))
            return fail(ErrorCode::Internal, Text::tr("The classifier gave no answer."));
        length = some->size() / size_t(count);
        features.insert(features.end(), some->begin(), some->end());
        done += count;
    }
    roundToHalf(features);
    return {};
}

/// Encodes, hands on and commits what is pending.
Result<void> FileEncoding::Impl::flush()
{
    features.clear();
    if (inputCount > 0) {
        if (auto encoded = encode(); !encoded)
            return encoded;
    }
    const EncodedBatch encoded{pending, features, inputCount > 0 ? features.size() / size_t(inputCount) : 0};
    if (auto done = request.keep(encoded, *source).and_then([this] { return files.commit(); }); !done)
        return done;
    tell(encoded);
    framesDone += inputCount;
    pending.clear();
    inputCount = 0;
    return {};
}

void FileEncoding::Impl::tell(const EncodedBatch& encoded) const
{
    if (request.kept)
        request.kept(encoded);
}

Result<void> FileEncoding::Impl::restWhilePaused()
{
    if (!request.paused || !request.paused())
        return {};
    // A pause may last over night: what is finished shall not wait in memory for its end. Files of a batch that is not
    // full have no frames in the table yet, so they are not committed without them.
    if (pending.empty()) {
        if (auto kept = files.commit(); !kept)
            return kept;
    }
    const qint64 start = clock.elapsed();
    while (request.paused() && !job.cancelled())
        source->rest(pollMilliseconds);
    pausedMilliseconds += clock.elapsed() - start;
    return {};
}

void FileEncoding::Impl::progress(bool force)
{
    const double now = seconds();
    if (!force && now - lastProgress < 0.25)
        return;
    lastProgress = now;
    const qint64 total = source->filesTotal();
    // The walk is ahead of the inference; only what has its verdict counts as done.
    const qint64 done = std::max<qint64>(0, filesDone - qint64(pending.size()));
    if (framesDone > 0 || force)
        rate.add(now, done, framesDone);
    job.progress(done, total);
    if (!request.onProgress)
        return;
    EncodingProgress made{done, total, rate.framesPerSecond(), -1};
    if (const double perSecond = rate.filesPerSecond(); total > 0 && perSecond > 0)
        made.secondsLeft = double(std::max<qint64>(0, total - done)) / perSecond;
    request.onProgress(made);
}

FileEncoding::FileEncoding(const EncodingRequest& request, FileTable& files, const JobContext& job)
    : m_impl(new Impl{request, files, job})
{
}

FileEncoding::~FileEncoding() = default;

Result<void> FileEncoding::run(const OpenFrames& open)
{
    return m_impl->run(open);
}

Result<void> FileEncoding::waitForTasks()
{
    while (!m_impl->source->waitForTasks(pollMilliseconds)) {
        if (m_impl->job.cancelled())
            return cancelled();
        m_impl->progress(false);
    }
    return {};
}

qint64 FileEncoding::resumedFiles() const
{
    return m_impl->resumedFiles;
}

double FileEncoding::pausedSeconds() const
{
    return double(m_impl->pausedMilliseconds) / 1000;
}

} // namespace vignette
