#include "core/runtime/runtime.h"
#include "core/runtime/watch_folder.h"
#include "support.h"

#include <QCoreApplication>
#include <QThread>

#include <atomic>
#include <csignal>
#include <cstdio>

namespace {

std::atomic<bool> ended = false;

} // namespace

/// watch_victim FOLDER RESULTS.csv MILLISECONDS: watches with the fake classifier; each batch takes as long as given,
/// so that there is time to be killed. Prints the path of each case.
int main(int argc, char** argv)
{
    using namespace vignette;
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        return 2;
    std::signal(SIGTERM, [](int) { ended = true; });
    const Runtime runtime;
    ScreeningModel model = test::fakeModel();
    model.encode = [encode = model.encode, pause = arguments[3].toULong()](std::span<const float> input, int count,
                                                                           const JobContext& job) {
        QThread::msleep(pause);
        return encode(input, count, job);
    };
    WatchRequest request;
    request.folder = arguments[1];
    request.csvPath = arguments[2];
    request.ledgerPath = arguments[2] + QStringLiteral(".ledger.csv");
    request.lookMilliseconds = 50;
    request.settleMilliseconds = 300;
    WatchCallbacks callbacks;
    callbacks.onFolder = [](bool isThere) {
        std::puts(isThere ? "back" : "gone");
        std::fflush(stdout);
    };
    callbacks.onCase = [](const CaseRecord& record, std::span<const float>) {
        std::puts(qPrintable(record.path));
        std::fflush(stdout);
    };
    const auto done = watchFolder(model, request, callbacks, JobContext([] { return ended.load(); }));
    if (!done)
        std::fprintf(stderr, "%s\n", qPrintable(done.error().message));
    return done ? 0 : 1;
}
