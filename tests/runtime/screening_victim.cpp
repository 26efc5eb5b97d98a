#include "core/runtime/runtime.h"
#include "support.h"

#include <QCoreApplication>
#include <QThread>

#include <cstdio>

/// screening_victim RESULTS.csv FOLDER [MILLISECONDS]: screens with the fake classifier, resuming;
/// each batch takes as long as given, so that there is time to be killed. Prints rows as they come.
int main(int argc, char** argv)
{
    using namespace vignette;
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3)
        return 2;
    const Runtime runtime;
    ScreeningModel model = test::fakeModel();
    const auto encode = model.encode;
    const unsigned long pause = arguments.value(3).toULong();
    model.encode = [&](std::span<const float> input, int count, const JobContext& job) {
        QThread::msleep(pause);
        return encode(input, count, job);
    };
    ScreeningRequest request;
    request.csvPath = arguments[1];
    request.paths = {arguments[2]};
    request.overlayFolder = arguments[1] + QStringLiteral(".overlays");
    request.unfinished = ScreeningRequest::Unfinished::Resume;
    request.batch = 8;
    ScreeningCallbacks callbacks;
    callbacks.onCase = [](const CaseRecord& record, std::span<const float>) {
        std::printf("row %lld\n", static_cast<long long>(record.row));
        std::fflush(stdout);
    };
    const auto summary = runScreening(model, request, openDecodePool(), callbacks);
    if (!summary) {
        std::fprintf(stderr, "%s\n", qPrintable(summary.error().message));
        return 1;
    }
    std::printf("resumed %lld\n", static_cast<long long>(summary->resumedFiles));
    return 0;
}
