// Screening a folder against the bare inference loop in the same run, with peak memory and how good
// the estimate of the remaining time was.
//
//   screening_rate [FOLDER] [X.vignette]
//
// Without a classifier file the base network with a made-up head of three classes is used: rates do
// not depend on what it answers. Acceptance: ratio at least 0.8, memory under 1 GB and flat,
// estimate within 20 %.

#include "core/base/safetensors.h"
#include "core/classifier/classifier.h"
#include "core/runtime/runtime.h"
#include "core/runtime/screening.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <vector>

#include <sys/resource.h>
#include <unistd.h>

using namespace vignette;

namespace {

constexpr int batch = 32;

Classifier madeUpClassifier()
{
    auto file = readTensorFile(
        QStringLiteral(VIGNETTE_DATA_DIR "/models/efficientnet_b0_imagenet.safetensors"));
    if (!file) {
        std::fprintf(stderr, "No base weights in the data folder; give a classifier file.\n");
        std::exit(2);
    }
    file->tensors.erase("head.weight");
    file->tensors.erase("head.bias");
    Synthesis synthesis;
    EmittedNetwork& network = synthesis.network;
    network.architecture = Architecture::efficientNetB0();
    network.backbone = std::make_shared<ParameterSet>(std::move(file->tensors));
    const size_t features = size_t(network.architecture.featureCount());
    network.head.mean.assign(features, 0);
    network.head.scale.assign(features, 1);
    network.head.bias.assign(3, 0);
    for (size_t i = 0; i < 3 * features; ++i)
        network.head.weight.push_back(float(std::sin(double(i))));
    TaskSpec task;
    task.name = QStringLiteral("Rate");
    SupportSet support;
    for (int k = 0; k < 3; ++k) {
        ClassSpec one;
        one.id = QStringLiteral("class-%1").arg(k);
        one.name = one.id;
        one.description = one.id;
        task.classes.push_back(one);
        support.classes.emplace_back();
    }
    EngineInfo engine;
    engine.name = QStringLiteral("none");
    auto classifier = Classifier::create(synthesis, task, support, engine);
    if (!classifier) {
        std::fprintf(stderr, "%s\n%s\n", qPrintable(classifier.error().message),
                     qPrintable(classifier.error().detail));
        std::exit(2);
    }
    return *classifier;
}

double bareRate(const ScreeningModel& model, double seconds)
{
    const size_t side = size_t(model.preprocessing.side);
    std::vector<float> input(side * side * 3 * batch);
    for (size_t i = 0; i < input.size(); ++i)
        input[i] = float(std::sin(double(i % 1009)));
    if (!model.classify(input, batch, {}))
        std::exit(1);
    QElapsedTimer clock;
    clock.start();
    int done = 0;
    while (double(clock.elapsed()) < 1000 * seconds) {
        (void)model.classify(input, batch, {});
        done += batch;
    }
    return 1000.0 * done / double(clock.elapsed());
}

double residentMegabytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray line = file.readLine();
    return line.split(' ').value(1).toDouble() * double(sysconf(_SC_PAGESIZE)) / 1e6;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const Runtime runtime;
    const QStringList arguments = QCoreApplication::arguments();
    const QString folder =
        arguments.value(1, QStringLiteral(VIGNETTE_DATA_DIR "/data/ham10000/images"));
    const auto loaded = arguments.size() > 2 ? Classifier::load(arguments[2])
                                             : Result<Classifier>(madeUpClassifier());
    if (!loaded) {
        std::fprintf(stderr, "%s\n", qPrintable(loaded.error().message));
        return 3;
    }
    const ScreeningModel model = screeningModel(*loaded);

    const double before = bareRate(model, 15);
    QTemporaryDir results;
    ScreeningRequest request;
    request.paths = {folder};
    request.csvPath = results.filePath(QStringLiteral("results.csv"));
    request.batch = batch;
    struct Estimate
    {
        double at;
        double left;
        double resident;
    };
    std::vector<Estimate> estimates;
    QElapsedTimer clock;
    clock.start();
    ScreeningCallbacks callbacks;
    callbacks.onProgress = [&](const ScreeningProgress& progress) {
        estimates.push_back(
            {double(clock.elapsed()) / 1000, progress.secondsLeft, residentMegabytes()});
    };
    const auto summary = runScreening(model, request, callbacks);
    if (!summary) {
        std::fprintf(stderr, "%s\n%s\n", qPrintable(summary.error().message),
                     qPrintable(summary.error().detail));
        return 1;
    }
    const double after = bareRate(model, 15);

    const double frames = double(summary->accepted + summary->uncertain + summary->noneOfThese);
    const double rate = frames / summary->seconds;
    const double bare = (before + after) / 2;
    std::printf("%.0f pictures, %d px, batch %d\n", frames, model.preprocessing.side, batch);
    std::printf("bare inference loop  %7.1f images/s before, %7.1f after\n", before, after);
    std::printf("screening            %7.1f images/s, ratio %.2f\n", rate, rate / bare);

    std::vector<double> errors;
    double residentQuarter = 0;
    double residentEnd = 0;
    for (const Estimate& estimate : estimates) {
        const double done = estimate.at / summary->seconds;
        const double left = summary->seconds - estimate.at;
        if (estimate.left >= 0 && done > 0.1 && done < 0.9)
            errors.push_back(std::abs(estimate.left - left) / left);
        if (done < 0.25)
            residentQuarter = estimate.resident;
        residentEnd = estimate.resident;
    }
    if (!errors.empty()) {
        std::sort(errors.begin(), errors.end());
        std::printf("remaining time, from 10 to 90 %% of the run: error %.0f %% median, %.0f %% "
                    "at the 95th percentile\n",
                    100 * errors[errors.size() / 2], 100 * errors[errors.size() * 95 / 100]);
    }
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("memory: peak %.0f MB; %.0f MB after a quarter of the run, %.0f MB at its end\n",
                double(usage.ru_maxrss) * 1024 / 1e6, residentQuarter, residentEnd);
    return 0;
}
