#pragma once

#include "core/base/error.h"
#include "core/base/job_context.h"
#include "core/imaging/preprocess.h"
#include "core/screening/ledger.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace vignette {

/// What a screening asks for: the frames of files, prepared for a network. The functions are called
/// from several threads at once.
struct FrameRequest
{
    QStringList paths;   ///< files, folders, DICOMDIR files; see Scanner
    QStringList exclude; ///< see Scanner
    JobContext job = {};
    Preprocessing preprocessing;
    int threads = 0;      ///< that decode; 0: one per core
    int framesAhead = 64; ///< that wait, and as many again of the first file; bounds the memory
    std::function<int(const QString&)> firstFrame; ///< where to begin in a file of which an earlier run did some
    std::function<bool(const QString&)> skip;      ///< files to pass over
    std::function<void(QStringList)> found;        ///< see ScreeningCallbacks::onFound; may be empty
    std::function<bool(std::span<const float>)> isExample; ///< of the classifier, told from the prepared frame
};

/// Where a screening gets its frames from, in the order of the walk, whatever is decoded at once.
/// Its end stops all work. One consumer.
class FrameSource
{
public:
    /// One frame, prepared for the network, or why it could not be.
    struct Frame
    {
        int index = 0;
        Result<std::vector<float>> input;
        bool isExample = false;
    };

    /// What the consumer gets: first the entry of a file, then its frames, then `Kind::FileDone`.
    struct Item
    {
        enum class Kind { Entry, Frame, FileDone, Idle, End };
        Kind kind = Kind::Idle;
        LedgerEntry entry;
        Frame frame{0, std::vector<float>{}};
        std::optional<Error> error; ///< with End: the walk broke off
    };

    virtual ~FrameSource() = default;

    /// The next item; `Idle` when none came within `milliseconds`.
    virtual Item next(int milliseconds) = 0;

    /// Tells that the frames of the current file are not wanted.
    virtual void skipCurrent() = 0;

    /// Runs a task beside the decoding, before any more of it. It must not throw.
    virtual void post(std::function<void()> task) = 0;
    /// Waits until all tasks are done or the time is over; true when done.
    virtual bool waitForTasks(int milliseconds) = 0;

    /// Lets the time go by, for a screening that is paused.
    virtual void rest(int milliseconds) = 0;

    /// Files that there are, counted beside the work; 0 until that is known.
    virtual qint64 filesTotal() const = 0;
};

/// Starts to decode what is asked for; core/runtime has threads for it.
using OpenFrames = std::function<std::shared_ptr<FrameSource>(FrameRequest)>;

} // namespace vignette
