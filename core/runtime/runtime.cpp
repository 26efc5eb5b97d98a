#include "core/runtime/runtime.h"

#include "core/base/exception_error.h"
#include "core/engine/text/attributes.h"
#include "core/imaging/image_reader.h"

#include <QThread>

#include <ATen/Parallel.h>
#include <opencv2/core.hpp>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <dlfcn.h>
#include <future>
#include <omp.h>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace vignette {

namespace {

std::atomic<bool> isReady = true; ///< nothing waits where no Runtime was made

/// Takes some 10 ms.
void setThreads(int count)
{
    // ATen may start with one thread although there are more cores.
    at::set_num_threads(count);
    // OpenBLAS keeps threads of its own, which spin and yield while they wait. The products here are small,
    // and what convolutions need ATen spreads over threads itself: on a busy machine a synthesis takes
    // half the time without them.
    using SetThreads = void (*)(int);
    if (const auto set = reinterpret_cast<SetThreads>(dlsym(RTLD_DEFAULT, "openblas_set_num_threads")))
        set(1);
    // The decode pool is the parallelism of reading; OpenCV's own threads would only add to it.
    cv::setNumThreads(1);
}

} // namespace

/// Threads of OpenMP that never get work. Those that do spin while they wait for each other, 300,000
/// times, and on a busy machine take the processor from those they wait for: whole seconds of a
/// synthesis. libgomp lets them spin 1,000 times only, some microseconds, where it has more threads than
/// there are processors; its setting for that (GOMP_SPINCOUNT) is read before any code of ours runs.
class Runtime::SleepingTeam
{
public:
    SleepingTeam() : m_thread([this] { run(); }) { m_made.get_future().wait(); }
    ~SleepingTeam()
    {
        m_end.set_value();
        m_thread.join();
    }

private:
    void run()
    {
        std::atomic<int> threads = 0; // a region without effect might be left out
#pragma omp parallel num_threads(omp_get_num_procs() + 1)
        ++threads;
        m_made.set_value();
        m_end.get_future().wait();
    }

    std::promise<void> m_made;
    std::promise<void> m_end;
    std::thread m_thread; // last: starts when the rest is there
};

Runtime::Runtime() : Runtime(Options()) {}

Runtime::Runtime(const Options& options) : m_sleepingTeam(std::make_unique<SleepingTeam>())
{
#ifdef __GLIBC__
    // Activations are tens of megabytes. glibc would map and unmap each of them, and the page
    // faults cost ten times the arithmetic; this keeps such blocks in the heap.
    mallopt(M_MMAP_THRESHOLD, 1 << 30);
    mallopt(M_TRIM_THRESHOLD, 1 << 30);
    // Every thread that decodes would otherwise keep a heap of its own at its high-water mark.
    mallopt(M_ARENA_MAX, 2);
#endif
    const int threads = options.threads > 0 ? std::min(options.threads, 256) : std::max(1, QThread::idealThreadCount());
    isReady = false;
    m_starting = std::thread([threads] {
        try {
            setThreads(threads);
            registerImageCodecs();
            isReady = true;
            isReady.notify_all();
            // What is slow the first time, and tables that are large: in the window they would be gaps of some 10 ms.
            (void)describeDevice({});
            loadDicomDictionary();
            (void)readDescription(QStringLiteral("red"));
        } catch (const std::exception& error) {
            std::fprintf(stderr, "%s\n", qPrintable(errorOf(error, {}).message));
            std::_Exit(EXIT_FAILURE);
        }
    });
    if (!options.inBackground)
        waitUntilReady();
}

void Runtime::waitUntilReady()
{
    isReady.wait(false);
}

Runtime::~Runtime()
{
    m_starting.join();
    unregisterImageCodecs();
}

QString programVersion()
{
    return QStringLiteral(VIGNETTE_VERSION);
}

} // namespace vignette
