#pragma once

#include "core/screening/scanner.h"

#include <atomic>
#include <functional>
#include <memory>
#include <thread>

namespace vignette {

/// Lists files beside the work: their number for the progress, their names for who asks.
class FileCounter
{
public:
    /// `found` is called from the counter's thread, with handfuls of absolute paths; may be empty.
    FileCounter(std::unique_ptr<Scanner> scanner, std::function<void(QStringList)> found);
    ~FileCounter() { stop(); }
    void stop();                             ///< waits for the thread; `found` is not called any more
    qint64 total() const { return m_total; } ///< 0 until all are counted

private:
    void count();

    std::unique_ptr<Scanner> m_scanner;
    std::function<void(QStringList)> m_found;
    std::atomic<bool> m_stop = false;
    std::atomic<qint64> m_total = 0;
    std::thread m_thread; // last: starts when the rest is there
};

} // namespace vignette
