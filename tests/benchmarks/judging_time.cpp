// How long it takes to judge cases anew from their features, without a picture being read.
//
//   judging_time [CASES]      (default 10,000)
//
// With the sample task's classifier, and features made up about those of its engine. Acceptance: 10,000 cases within
// 200 ms on two cores.

#include "core/classifier/classifier.h"
#include "core/engine/emitted_network.h"
#include "core/engine/engine.h"
#include "core/runtime/runtime.h"
#include "core/screening/case_features.h"
#include "core/synthesis/synthesize_classifier.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cmath>
#include <cstdio>
#include <random>

using namespace vignette;

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const Runtime runtime;
    const auto engine = Engine::load(defaultEnginePath());
    const auto task = readTask(QStringLiteral(VIGNETTE_SOURCE_DIR "/resources/samples/task.json"));
    const auto made = engine && task ? synthesizeClassifier(**engine, *task, {})
                                     : Result<SynthesizedClassifier>(fail(ErrorCode::NotFound, {}));
    if (!made)
        return 1;
    const int cases = argc > 1 ? std::atoi(argv[1]) : 10'000;
    const Head& head = made->classifier.network().head;
    CaseFeatures features(made->classifier.encoderDigest());
    std::mt19937 random(1);
    std::normal_distribution<float> normal;
    for (int i = 0; i < cases; ++i) {
        std::vector<float> one(head.mean);
        for (size_t f = 0; f < one.size(); ++f)
            one[f] += normal(random) / head.scale[f];
        one.resize(size_t(head.outputCount()), 0.5F); // a context like any other
        features.add(i + 1, one);
    }
    QElapsedTimer clock;
    for (int round = 0; round < 5; ++round) {
        clock.start();
        const auto verdicts = judge(made->classifier, features);
        std::printf("%d cases, %d classes: %.0f ms\n", cases, made->classifier.way(),
                    double(clock.nsecsElapsed()) / 1e6);
        if (!verdicts)
            return 1;
    }
    return 0;
}
