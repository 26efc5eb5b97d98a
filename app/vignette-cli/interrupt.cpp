#include "console.h"

#include <atomic>
#include <csignal>
#include <utility>

#include <unistd.h>

namespace vignette::cli {

namespace {

/// A job hears of a signal within moments and ends in order. A library that hangs hears of nothing (OpenBLAS spins
/// where it gets no memory): this long after the signal the process ends all the same.
constexpr unsigned graceSeconds = 10;

std::atomic<bool> interrupted = false;
static_assert(std::atomic<bool>::is_always_lock_free, "set from a signal handler");
volatile std::sig_atomic_t received = 0;

void onInterrupt(int signal)
{
    interrupted = true;
    received = signal;
    // The second one, of either kind, ends the process at once.
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    alarm(graceSeconds);
}

void endAfterGrace(int)
{
    std::raise(received);
}

} // namespace

JobContext interruptibleJob(JobContext::ProgressFunction progress)
{
    std::signal(SIGINT, onInterrupt);
    std::signal(SIGTERM, onInterrupt);
    std::signal(SIGALRM, endAfterGrace);
    return JobContext([] { return interrupted.load(); }, std::move(progress));
}

} // namespace vignette::cli
