#pragma once

#include "core/runtime/file_counter.h"
#include "core/screening/frame_source.h"
#include "core/screening/scanner.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <shared_mutex>
#include <thread>
#include <vector>

namespace vignette {

/// Decodes files on several threads and hands them out in the order of the walk, with a bound on
/// what waits. One consumer.
///
/// Every file has a slot; slots leave in order. A thread that decodes ahead of its turn stops while
/// too many frames wait and goes on when its slot is the first, so the first slot always moves and
/// nothing can lock up.
///
/// No library that decodes can be stopped. A file for which the consumer waits too long is given up: it leaves with
/// an error, another thread takes the place of the one that is stuck in it, and what that one brings is thrown away.
class DecodePool : public FrameSource, public std::enable_shared_from_this<DecodePool>
{
public:
    /// A file as its decoding goes on; guarded by the pool's mutex.
    struct Slot
    {
        FoundFile file;
        bool known = false; ///< `entry` is filled
        LedgerEntry entry;
        std::deque<Frame> frames;
        int nextFrame = 0; ///< behind those that came so far
        bool done = false;
        bool unwanted = false; ///< the consumer needs no (more) frames
        bool givenUp = false;
        std::thread::id thread; ///< that decodes it
    };

    /// `patience`: for how many milliseconds the consumer waits at most without getting anything of a file.
    DecodePool(FrameRequest request, int patience);
    void start();
    /// Ends the threads and waits for them, but not for those that are stuck: they keep the pool until they come back.
    void stop();

    Item next(int milliseconds) override;
    void skipCurrent() override;
    void post(std::function<void()> task) override;
    bool waitForTasks(int milliseconds) override;
    void rest(int milliseconds) override;
    qint64 filesTotal() const override { return m_counter.total(); }

private:
    void addThread();
    void work();
    void decode(Slot& slot);
    void giveUp(Slot& slot);
    std::shared_ptr<Slot> claim();
    bool put(Slot& slot, Frame frame);
    template <typename Ready> bool waitHelping(std::unique_lock<std::mutex>& lock, Ready ready);

    FrameRequest m_request;
    FileCounter m_counter;
    Scanner m_scanner;
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
    std::optional<Error> m_broken; ///< a thread could not go on: nothing more comes
    bool m_stop = false;
    std::shared_mutex m_decoding;       ///< held alone by who got no memory beside the others
    std::vector<std::thread> m_threads; ///< but those that are stuck
    int m_patience;
    int m_waited = 0; ///< milliseconds, since the consumer got anything
    int m_stuck = 0;
};

/// What runScreening() takes: a DecodePool for each screening.
OpenFrames openDecodePool(int patience = 60'000);

} // namespace vignette
