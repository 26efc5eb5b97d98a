#include "core/runtime/runtime.h"
#include "index_support.h"

#include <QCoreApplication>
#include <QThread>

#include <cstdio>

/// index_victim INDEX FOLDER MILLISECONDS: encodes with the fake encoder; each batch takes as long as given, so that
/// there is time to be killed. Prints a line per batch.
int main(int argc, char** argv)
{
    using namespace vignette;
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        return 2;
    const Runtime runtime;
    IndexEncoder encoder = test::fakeEncoder();
    encoder.encode = [encode = encoder.encode, pause = arguments[3].toULong()](std::span<const float> input, int count,
                                                                               const JobContext& job) {
        std::printf("batch\n");
        std::fflush(stdout);
        QThread::msleep(pause);
        return encode(input, count, job);
    };
    const auto done = buildIndex(encoder, test::indexRequest({arguments[2]}, arguments[1]), openDecodePool());
    if (!done)
        std::fprintf(stderr, "%s\n", qPrintable(done.error().message));
    return done ? 0 : 1;
}
