#pragma once

#include "core/base/error.h"
#include "core/imaging/preprocess.h"
#include "core/screening/ledger.h"
#include "core/screening/scanner.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace vignette {

/// Decodes files on several threads and hands them out in the order of the walk, with a bound on
/// what waits. One consumer.
///
/// Every file has a slot; slots leave in order. A thread that decodes ahead of its turn stops while
/// too many frames wait and goes on when its slot is the first, so the first slot always moves and
/// nothing can lock up.
class DecodePool
{
public:
    struct Options
    {
        Preprocessing preprocessing;
        int threads = 2;
        int filesAhead = 128;
        int framesAhead = 64; ///< and as many again of the first file; bounds the memory
        /// Where to begin in a file of which an earlier run did some frames.
        std::function<int(const QString& path)> firstFrame;
        /// Files to pass over.
        std::function<bool(const QString& path)> skip;
    };

    /// One frame, prepared for the network, or why it could not be.
    struct Frame
    {
        int index = 0;
        Result<std::vector<float>> input;
    };

    /// A file as its decoding goes on; guarded by the pool's mutex.
    struct Slot
    {
        FoundFile file;
        bool known = false; ///< `entry` is filled
        LedgerEntry entry;
        std::deque<Frame> frames;
        bool done = false;
        bool unwanted = false; ///< the consumer needs no (more) frames
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

    DecodePool(std::unique_ptr<Scanner> scanner, Options options);
    ~DecodePool(); ///< stops and waits for the threads

    /// The next item; `Idle` when none came within `milliseconds`.
    Item next(int milliseconds);

    /// Tells that the frames of the current file are not wanted.
    void skipCurrent();

    /// Runs a task on the pool, before any decoding. It must not throw.
    void post(std::function<void()> task);
    /// Waits until all tasks are done or the time is over; true when done.
    bool waitForTasks(int milliseconds);

private:
    void work();
    void decode(Slot& slot);
    std::shared_ptr<Slot> claim();
    bool put(Slot& slot, Frame frame);
    template <typename Ready> bool waitHelping(std::unique_lock<std::mutex>& lock, Ready ready);

    Options m_options;
    std::unique_ptr<Scanner> m_scanner;
    std::mutex m_scanMutex; ///< taken before m_mutex: slots are queued in the order of the walk
    std::mutex m_mutex;
    std::condition_variable m_forPool;
    std::condition_variable m_forConsumer;
    std::deque<std::shared_ptr<Slot>> m_slots;
    std::deque<std::function<void()>> m_tasks;
    int m_tasksPending = 0;
    bool m_entryTaken = false; ///< of the first slot
    int m_framesWaiting = 0;
    bool m_scanned = false;
    std::optional<Error> m_scanError;
    bool m_stop = false;
    std::vector<std::thread> m_threads;
};

} // namespace vignette
