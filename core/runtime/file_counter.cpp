#include "core/runtime/file_counter.h"

#include <QElapsedTimer>

#include <utility>

namespace vignette {

namespace {

/// Names of files are told in handfuls: when so many wait, or the first waits so long.
constexpr qsizetype foundAtOnce = 1000;
constexpr int foundMilliseconds = 20;

} // namespace

FileCounter::FileCounter(std::unique_ptr<Scanner> scanner, std::function<void(QStringList)> found)
    : m_scanner(std::move(scanner)), m_found(std::move(found)), m_thread([this] { count(); })
{
}

void FileCounter::stop()
{
    m_stop = true;
    if (m_thread.joinable())
        m_thread.join();
}

void FileCounter::count()
{
    try {
        qint64 count = 0;
        QStringList names;
        QElapsedTimer sinceTold;
        sinceTold.start();
        const auto tell = [&] {
            if (!names.isEmpty() && !m_stop)
                m_found(std::exchange(names, {}));
            sinceTold.restart();
        };
        while (!m_stop) {
            const auto file = m_scanner->next();
            if (!file)
                break;
            ++count;
            if (!m_found || file->error)
                continue;
            names += file->path;
            // A slow disk is heard of as soon as a fast one.
            if (names.size() >= foundAtOnce || sinceTold.elapsed() >= foundMilliseconds)
                tell();
        }
        tell();
        m_total = count;
    } catch (const std::exception&) {
        m_total = 0; // a progress without a total
    }
}

} // namespace vignette
