// How long a clinician waits for a classifier: three classes of the bundled sample task with five
// pictures each, from a cold engine and then warm, by the window's own way (decoding, encoding,
// synthesis, self-test).
//
//   synthesis_time [ROUNDS]
//
// Acceptance on two cores: at most 3 s from a cold process, at most 1 s warm.

#include "core/runtime/runtime.h"
#include "core/runtime/workbench.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace vignette;

int main(int argc, char** argv)
{
    QElapsedTimer clock;
    clock.start();
    const QCoreApplication app(argc, argv);
    const int rounds = argc > 1 ? std::max(1, QByteArray(argv[1]).toInt()) : 15;
    const Runtime runtime;
    auto task = readTask(QStringLiteral(VIGNETTE_SOURCE_DIR "/resources/samples/task.json"));
    if (!task) {
        std::fprintf(stderr, "%s\n", qPrintable(task.error().message));
        return 1;
    }
    task->classes.resize(3);
    Workbench bench;
    std::vector<double> warm;
    for (int round = 0; round <= rounds; ++round) {
        const auto made = bench.synthesize(*task).result();
        if (!made) {
            std::fprintf(stderr, "%s\n", qPrintable(made.error().message));
            return 1;
        }
        if (round == 0)
            std::printf("cold, with the start of the process and the engine  %5.2f s\n",
                        double(clock.elapsed()) / 1000);
        else
            warm.push_back(made->seconds);
    }
    std::sort(warm.begin(), warm.end());
    std::printf("warm, median of %zu  %5.2f s (%.2f to %.2f)\n", warm.size(), warm[warm.size() / 2], warm.front(),
                warm.back());
    return 0;
}
