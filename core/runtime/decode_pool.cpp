#include "core/runtime/decode_pool.h"

#include "core/imaging/image_file.h"

#include <QCoreApplication>

#include <chrono>
#include <new>

namespace vignette {

namespace {

/// A file whose first frames are all beyond reading is given up.
constexpr int mostUnreadable = 100;

/// Runs `body`; what it throws becomes an Error.
template <typename Body> auto guarded(const Body& body) -> decltype(body())
{
    try {
        return body();
    } catch (const std::bad_alloc&) {
        return fail(ErrorCode::TooLarge,
                    QCoreApplication::translate("Screening", "There is not enough memory for this picture."));
    } catch (const std::exception& e) {
        return fail(ErrorCode::Unreadable, QCoreApplication::translate("Screening", "The file cannot be decoded."),
                    QString::fromUtf8(e.what()));
    } catch (...) {
        return fail(ErrorCode::Unreadable, QCoreApplication::translate("Screening", "The file cannot be decoded."));
    }
}

} // namespace

DecodePool::DecodePool(std::unique_ptr<Scanner> scanner, Options options)
    : m_options(std::move(options)), m_scanner(std::move(scanner))
{
    for (int i = 0; i < std::max(1, m_options.threads); ++i)
        m_threads.emplace_back([this] { work(); });
}

DecodePool::~DecodePool()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_forPool.notify_all();
    for (std::thread& thread : m_threads)
        thread.join();
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
            if (!waitHelping(lock, [this] { return !m_scanned && int(m_slots.size()) < m_options.filesAhead; }))
                return;
        }
        if (const auto slot = claim()) {
            decode(*slot);
            {
                const std::lock_guard lock(m_mutex);
                slot->done = true;
            }
            m_forConsumer.notify_all();
        }
    }
}

std::shared_ptr<DecodePool::Slot> DecodePool::claim()
{
    // Walking and queueing under one lock keeps the order; m_mutex is not held while the disk is.
    const std::lock_guard scanning(m_scanMutex);
    {
        const std::lock_guard lock(m_mutex);
        if (m_scanned || m_stop || int(m_slots.size()) >= m_options.filesAhead)
            return nullptr;
    }
    std::optional<FoundFile> file;
    try {
        do {
            file = m_scanner->next();
        } while (file && m_options.skip && m_options.skip(file->path));
    } catch (const std::exception& e) {
        file.reset();
        const std::lock_guard lock(m_mutex);
        m_scanError = Error{ErrorCode::Internal,
                            QCoreApplication::translate("Screening", "The folder cannot be listed to its end."),
                            QString::fromUtf8(e.what())};
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
    m_slots.push_back(slot);
    return slot;
}

bool DecodePool::put(Slot& slot, Frame frame)
{
    std::unique_lock lock(m_mutex);
    if (!waitHelping(lock, [&] {
            const int waiting = m_slots.front().get() == &slot ? int(slot.frames.size()) : m_framesWaiting;
            return slot.unwanted || waiting < m_options.framesAhead;
        }))
        return false;
    if (slot.unwanted)
        return false;
    slot.frames.push_back(std::move(frame));
    ++m_framesWaiting;
    m_forConsumer.notify_all();
    return true;
}

void DecodePool::decode(Slot& slot)
{
    const QString& path = slot.file.path;
    const Preprocessing& preprocessing = m_options.preprocessing;
    const auto prepare = [&](const Image& image) {
        return guarded([&]() -> Result<std::vector<float>> {
            std::vector<float> input(size_t(preprocessing.side) * preprocessing.side * 3);
            preprocess(image, preprocessing, input);
            return input;
        });
    };
    const auto publish = [&](LedgerEntry entry) {
        const std::lock_guard lock(m_mutex);
        slot.entry = std::move(entry);
        slot.known = true;
        m_forConsumer.notify_all();
    };

    if (slot.file.error)
        return publish(refusedEntry(path, *slot.file.error));
    // Opened, hashed and parsed once for all of its frames.
    const auto file = ImageFile::open(path);
    if (!file)
        return publish(refusedEntry(path, file.error()));
    const auto read = [&](int frame) { return file->frame(frame, {.atLeast = preprocessing.side}); };
    const int frames = file->info().provenance.frameCount;
    const auto announce = [&] {
        const auto hash = file->sha256();
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
    const int first = m_options.firstFrame ? m_options.firstFrame(path) : 0;
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
    for (; put(slot, {frame, image.and_then(prepare)}) && ++frame < frames; image = read(frame)) {
    }
}

DecodePool::Item DecodePool::next(int milliseconds)
{
    std::unique_lock lock(m_mutex);
    const auto ready = [this] {
        if (m_slots.empty())
            return m_scanned;
        const Slot& slot = *m_slots.front();
        return m_entryTaken ? slot.done || !slot.frames.empty() : slot.known;
    };
    if (!m_forConsumer.wait_for(lock, std::chrono::milliseconds(milliseconds), ready))
        return {};
    Item item;
    if (m_slots.empty()) {
        item.kind = Item::Kind::End;
        item.error = m_scanError;
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

bool DecodePool::waitForTasks(int milliseconds)
{
    std::unique_lock lock(m_mutex);
    return m_forConsumer.wait_for(lock, std::chrono::milliseconds(milliseconds),
                                  [this] { return m_tasksPending == 0; });
}

} // namespace vignette
