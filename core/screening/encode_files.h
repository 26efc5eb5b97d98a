#pragma once

#include "core/base/error.h"
#include "core/base/job_context.h"
#include "core/screening/file_table.h"
#include "core/screening/frame_source.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace vignette {

/// What turns prepared pictures into features: `count` pictures (see preprocess()) to as many rows, equally long.
using EncodeFunction =
    std::function<Result<std::vector<float>>(std::span<const float> input, int count, const JobContext& job)>;

/// A frame, or a file without frames, in its turn.
struct EncodedFrame
{
    FileTable::Place place;
    int frame = 0;          ///< 0-based
    QString reason;         ///< for people: why there is no picture; else empty
    int input = -1;         ///< position among the features of the batch; -1: no picture
    bool isExample = false; ///< see EncodingRequest::isExample
    bool isRefused = false; ///< a file that was not loaded
};

struct EncodedBatch
{
    std::span<const EncodedFrame> frames;
    std::span<const float> features; ///< of those with a picture, rounded to half precision
    size_t length = 0;               ///< features of one; 0 where the batch has no picture

    std::span<const float> featuresOf(const EncodedFrame& frame) const
    {
        return frame.input < 0 ? std::span<const float>() : features.subspan(size_t(frame.input) * length, length);
    }
};

struct EncodingProgress
{
    qint64 filesDone = 0;
    qint64 filesTotal = 0; ///< 0 while they are being counted
    double framesPerSecond = 0;
    double secondsLeft = -1; ///< below 0 while it cannot be said
};

struct EncodingRequest
{
    QStringList paths;                                  ///< files, folders, DICOMDIR files; see Scanner
    QStringList exclude;                                ///< see Scanner
    std::function<bool(const QString& path)> skip = {}; ///< files to pass over; from several threads; may be empty
    Preprocessing preprocessing;
    EncodeFunction encode;
    int decodeThreads = 0; ///< 0: one per core
    int batch = 32;        ///< pictures per inference and per commit, 1 to 256; memory may lower it

    std::function<bool(std::span<const float> input)> isExample; ///< from several threads; empty: none is

    /// Puts a batch into the table of frames: every frame that is not refused, in this order. Then all of it is
    /// committed. `source` can be asked for work beside the decoding.
    std::function<Result<void>(const EncodedBatch& batch, FrameSource& source)> keep;
    std::function<void(const EncodedBatch& batch)> kept;     ///< after the commit; may be empty
    std::function<void(const EncodingProgress&)> onProgress; ///< about 4 times a second; may be empty
    std::function<void(QStringList)> onFound;                ///< see ScreeningCallbacks; may be empty
    std::function<bool()> paused;                            ///< see ScreeningCallbacks; may be empty
};

/// The way from files to features, the same for whoever keeps them: walks, enters every file into the ledger, encodes
/// the frames in batches and hands them on. Goes on where `files` stops. A run that is resumed has the batches of one
/// that is not, so the same bits come out. One run an object; not thread-safe.
///
/// Memory is bounded whatever the number of files and frames: what waits between decoding and inference is limited by
/// bytes. Errors: Corrupt and WriteFailed (of the table), Cancelled, and those of the functions of the request.
class FileEncoding
{
public:
    FileEncoding(const EncodingRequest& request, FileTable& files, const JobContext& job);
    ~FileEncoding();

    Result<void> run(const OpenFrames& open);

    /// Waits until work that was given to the source is done. Errors: Cancelled.
    Result<void> waitForTasks();

    qint64 resumedFiles() const; ///< that an earlier run had finished
    double pausedSeconds() const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace vignette
