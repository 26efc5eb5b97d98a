#include "core/runtime/decode_pool.h"

#include "core/base/exception_error.h"
#include "core/imaging/image_file.h"

#include <QCoreApplication>
#include <QThread>

#include <algorithm>
#include <chrono>

namespace vignette {

namespace {

/// Files that are begun before their turn, at most.
constexpr int filesAhead = 128;
/// A file whose first frames are all beyond reading is given up.
constexpr int mostUnreadable = 100;
/// Threads that are stuck at once, each with the memory of its file.
constexpr int mostStuck = 8;

/// Runs `body`; what it throws becomes an Error.
template <typename Body> auto guarded(const Body& body) -> decltype(body())
{
    try {
        return body();
    } catch (const std::exception& e) {
        return fail(errorOf(e, QCoreApplication::translate("Screening", "The file cannot be decoded.")));
    } catch (...) {
        return fail(ErrorCode::Unreadable, QCoreApplication::translate("Screening", "The file cannot be decoded."));
    }
}

} // namespace

DecodePool::DecodePool(FrameRequest request, int patience)
    : m_request(std::move(request)),
      m_counter(std::make_unique<Scanner>(m_request.paths, m_request.exclude), m_request.found),
      m_scanner(m_request.paths, m_request.exclude, m_request.job), m_patience(patience)
{
}

void DecodePool::start()
{
    const int threads = std::max(1, m_request.threads > 0 ? m_request.threads : QThread::idealThreadCount());
    m_request.framesAhead = std::max(m_request.framesAhead, threads);
    for (int i = 0; i < threads; ++i)
        addThread();
}

void DecodePool::addThread()
{
    try {
        m_threads.emplace_back([pool = shared_from_this()] { pool->work(); });
    } catch (const std::exception&) {
        if (m_threads.empty())
            throw; // else fewer threads do
    }
}

void DecodePool::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_forPool.notify_all();
    for (std::thread& thread : m_threads)
        thread.join();
    m_threads.clear();
    m_counter.stop();
}

/// Waits until `ready`, doing tasks meanwhile; false when the pool stops.
template <typename Ready> bool DecodePool::waitHelping(std::unique_lock<std::mutex>& lock, Ready ready)
{
    for (;;) {
        if (m_stop)
            return false;
        if (!m_tasks.empty()) {
            const auto task = std::move(m_tasks.front());
            m_tasks.pop_front();
            lock.unlock();
            task();
            lock.lock();
            --m_tasksPending;
            m_forConsumer.notify_all();
            continue;
        }
        if (ready())
            return true;
        m_forPool.wait(lock);
    }
}

void DecodePool::work()
{
    for (;;) {
        {
            std::unique_lock lock(m_mutex);
            if (!waitHelping(lock, [this] { return !m_scanned && int(m_slots.size()) < filesAhead; }))
                return;
        }
        std::shared_ptr<Slot> slot;
        std::optional<Error> error;
        try {
            slot = claim();
            if (slot)
                decode(*slot);
        } catch (const std::exception& e) {
            error = errorOf(e, QCoreApplication::translate("Screening", "The pictures cannot be read."));
        }
        const std::lock_guard lock(m_mutex);
        if (slot && slot->givenUp) {
            --m_stuck;
            return; // another thread is there for it
        }
        if (slot)
            slot->done = true;
        if (error) {
            m_broken = std::move(error);
            m_stop = true;
            m_forPool.notify_all();
        }
        m_forConsumer.notify_all();
    }
}

/// The consumer goes on with the next file.
void DecodePool::giveUp(Slot& slot)
{
    const Error error{ErrorCode::Unreadable,
                      QCoreApplication::translate("Screening", "Reading the file takes too long, so it was left out."),
                      QStringLiteral("too slow")};
    if (!slot.known) {
        slot.entry = refusedEntry(slot.file.path, error);
        slot.known = true;
    }
    for (int frame = slot.nextFrame; frame < slot.entry.frameCount; ++frame) {
        slot.frames.push_back({frame, fail(error)});
        ++m_framesWaiting;
    }
    slot.done = true;
    slot.givenUp = true;
    ++m_stuck;
    const auto stuck = std::ranges::find(m_threads, slot.thread, &std::thread::get_id);
    stuck->detach();
    m_threads.erase(stuck);
    addThread();
}

std::shared_ptr<DecodePool::Slot> DecodePool::claim()
{
    // Walking and queueing under one lock keeps the order; m_mutex is not held while the disk is.
    const std::lock_guard scanning(m_scanMutex);
    {
        const std::lock_guard lock(m_mutex);
        if (m_scanned || m_stop || int(m_slots.size()) >= filesAhead)
            return nullptr;
    }
    std::optional<FoundFile> file;
    try {
        do {
            file = m_scanner.next();
        } while (file && m_request.skip && m_request.skip(file->path));
    } catch (const std::exception& e) {
        file.reset();
        const std::lock_guard lock(m_mutex);
        m_scanError = errorOf(e, QCoreApplication::translate("Screening", "The folder cannot be listed to its end."));
    }
    const std::lock_guard lock(m_mutex);
    if (!file) {
        m_scanned = true;
        m_forPool.notify_all();
        m_forConsumer.notify_all();
        return nullptr;
    }
    auto slot = std::make_shared<Slot>();
    slot->file = std::move(*file);
    slot->thread = std::this_thread::get_id();
    m_slots.push_back(slot);
    return slot;
}

bool DecodePool::put(Slot& slot, Frame frame)
{
    std::unique_lock lock(m_mutex);
    if (slot.givenUp) // nobody waits for this thread: it must not begin with a task
        return false;
    if (!waitHelping(lock, [&] {
            const int waiting = m_slots.front().get() == &slot ? int(slot.frames.size()) : m_framesWaiting;
            return slot.unwanted || waiting < m_request.framesAhead;
        }))
        return false;
    if (slot.unwanted)
        return false;
    slot.nextFrame = frame.index + 1;
    slot.frames.push_back(std::move(frame));
    ++m_framesWaiting;
    m_forConsumer.notify_all();
    return true;
}

void DecodePool::decode(Slot& slot)
{
    const QString& path = slot.file.path;
    const Preprocessing& preprocessing = m_request.preprocessing;
    // Lack of memory says nothing of the file: alone it may well fit. What is beyond a fixed limit is refused
    // quickly again.
    const auto withMemory = [this](const auto& once) {
        auto result = [&] {
            const std::shared_lock beside(m_decoding);
            return guarded(once);
        }();
        if (!result && result.error().code == ErrorCode::TooLarge) {
            const std::unique_lock alone(m_decoding);
            result = guarded(once);
        }
        return result;
    };
    const auto prepare = [&](const Image& image) {
        return guarded([&]() -> Result<std::vector<float>> {
            std::vector<float> input(size_t(preprocessing.side) * preprocessing.side * 3);
            preprocess(image, preprocessing, input);
            return input;
        });
    };
    const auto publish = [&](LedgerEntry entry) {
        const std::lock_guard lock(m_mutex);
        if (slot.givenUp)
            return;
        slot.entry = std::move(entry);
        slot.known = true;
        m_forConsumer.notify_all();
    };

    if (slot.file.error)
        return publish(refusedEntry(path, *slot.file.error));
    // Asked now: where the file is given up meanwhile, whom to ask may be gone.
    const int first = m_request.firstFrame ? m_request.firstFrame(path) : 0;
    {
        const std::lock_guard lock(m_mutex);
        slot.nextFrame = first;
    }
    // Opened, hashed and parsed once for all of its frames.
    const auto file = withMemory([&] { return ImageFile::open(path); });
    if (!file)
        return publish(refusedEntry(path, file.error()));
    const auto read = [&](int frame) {
        return withMemory([&] { return file->frame(frame, {.atLeast = preprocessing.side}); });
    };
    const int frames = file->info().provenance.frameCount;
    const auto announce = [&] {
        const auto hash = guarded([&] { return file->sha256(); });
        if (!hash) {
            publish(refusedEntry(path, hash.error()));
            return false;
        }
        LedgerEntry entry = loadedEntry(path, file->info().provenance, *hash);
        if (const int announced = file->info().announcedFrames; announced > frames)
            entry.reason = QCoreApplication::translate("Screening", "The file announces %1 frames and holds %2.")
                               .arg(announced)
                               .arg(frames);
        publish(std::move(entry));
        return true;
    };
    if (first >= frames) {
        announce();
        return;
    }
    // A file is loaded when one of its frames can be read; those before it are told with the rest.
    std::deque<Frame> unreadable;
    int frame = first;
    auto image = read(frame);
    for (const int last = std::min(frames, first + mostUnreadable) - 1; !image && frame < last; image = read(++frame))
        unreadable.push_back({frame, fail(image.error())});
    if (!image && first == 0)
        return publish(refusedEntry(path, unreadable.empty() ? image.error() : unreadable.front().input.error()));
    if (!announce())
        return;
    for (Frame& failed : unreadable) {
        if (!put(slot, std::move(failed)))
            return;
    }
    // Here, since the threads that decode are more than the one that takes the frames.
    const auto prepared = [&] {
        Frame one{frame, image.and_then(prepare)};
        one.isExample = one.input && m_request.isExample && m_request.isExample(*one.input);
        return one;
    };
    for (; put(slot, prepared()) && ++frame < frames; image = read(frame)) {
    }
}

DecodePool::Item DecodePool::next(int milliseconds)
{
    std::unique_lock lock(m_mutex);
    const auto ready = [this] {
        if (m_broken || m_slots.empty())
            return m_broken || m_scanned;
        const Slot& slot = *m_slots.front();
        return m_entryTaken ? slot.done || !slot.frames.empty() : slot.known;
    };
    if (!m_forConsumer.wait_for(lock, std::chrono::milliseconds(milliseconds), ready)) {
        // Time that was waited here, and not by the clock: the program may be stopped for a while, or paused. A
        // thread that does a task is not stuck.
        m_waited += m_slots.empty() || m_tasksPending > 0 ? 0 : milliseconds;
        if (m_waited >= m_patience && m_stuck < mostStuck)
            giveUp(*m_slots.front());
        return {};
    }
    m_waited = 0;
    Item item;
    if (m_broken || m_slots.empty()) {
        item.kind = Item::Kind::End;
        item.error = m_broken ? m_broken : m_scanError;
        return item;
    }
    Slot& slot = *m_slots.front();
    if (!m_entryTaken) {
        m_entryTaken = true;
        item.kind = Item::Kind::Entry;
        item.entry = slot.entry;
        return item;
    }
    if (!slot.frames.empty() && !slot.unwanted) {
        item.kind = Item::Kind::Frame;
        item.frame = std::move(slot.frames.front());
        slot.frames.pop_front();
        --m_framesWaiting;
    } else if (slot.done) {
        m_framesWaiting -= int(slot.frames.size());
        item.kind = Item::Kind::FileDone;
        m_slots.pop_front();
        m_entryTaken = false;
    } else {
        m_framesWaiting -= int(slot.frames.size());
        slot.frames.clear();
    }
    m_forPool.notify_all();
    return item;
}

void DecodePool::skipCurrent()
{
    const std::lock_guard lock(m_mutex);
    if (!m_slots.empty())
        m_slots.front()->unwanted = true;
    m_forPool.notify_all();
}

void DecodePool::post(std::function<void()> task)
{
    const std::lock_guard lock(m_mutex);
    m_tasks.push_back(std::move(task));
    ++m_tasksPending;
    m_forPool.notify_all();
}

void DecodePool::rest(int milliseconds)
{
    QThread::msleep(ulong(milliseconds));
}

bool DecodePool::waitForTasks(int milliseconds)
{
    std::unique_lock lock(m_mutex);
    return m_forConsumer.wait_for(lock, std::chrono::milliseconds(milliseconds),
                                  [this] { return m_broken || m_tasksPending == 0; });
}

OpenFrames openDecodePool(int patience)
{
    return [patience](FrameRequest request) {
        const auto pool = std::make_shared<DecodePool>(std::move(request), patience);
        const std::shared_ptr<FrameSource> source(pool.get(), [pool](FrameSource*) { pool->stop(); });
        pool->start();
        return source;
    };
}

} // namespace vignette
