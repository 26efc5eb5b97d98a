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
#include "core/engine/engine.h"
#include "core/runtime/decode_pool.h"
#include "core/runtime/runtime.h"
#include "core/screening/screening.h"

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
    auto file = readTensorFile(QStringLiteral(VIGNETTE_DATA_DIR "/models/efficientnet_b0_imagenet.safetensors"));
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
        std::fprintf(stderr, "%s\n%s\n", qPrintable(classifier.error().message), qPrintable(classifier.error().detail));
        std::exit(2);
    }
    return *classifier;
}

/// The bare loop, taken in turns with the screening itself: a machine that gets busy in between
/// would else decide the ratio.
class BareLoop
{
public:
    explicit BareLoop(const ScreeningModel& model) : m_encode(model.encode)
    {
        const size_t side = size_t(model.preprocessing.side);
        m_input.resize(side * side * 3 * batch);
        for (size_t i = 0; i < m_input.size(); ++i)
            m_input[i] = float(std::sin(double(i % 1009)));
    }

    void round()
    {
        QElapsedTimer whole;
        whole.start();
        // Not counted: in this time the decode pool fills its queue and falls asleep.
        (void)m_encode(m_input, batch, {});
        QElapsedTimer clock;
        clock.start();
        const double cpu = cpuSeconds();
        for (int i = 0; i < 4; ++i)
            (void)m_encode(m_input, batch, {});
        m_seconds += double(clock.nsecsElapsed()) / 1e9;
        m_cpuSeconds += cpuSeconds() - cpu;
        m_pictures += 4 * batch;
        m_wholeSeconds += double(whole.nsecsElapsed()) / 1e9;
    }

    double rate() const { return m_pictures / m_seconds; }
    double cpuPerPicture() const { return m_cpuSeconds / m_pictures; }
    double wholeSeconds() const { return m_wholeSeconds; }
    double wholeCpuSeconds() const { return m_cpuSeconds * 5 / 4; }

    static double cpuSeconds()
    {
        rusage usage{};
        getrusage(RUSAGE_SELF, &usage);
        return double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
               1e-6 * double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec);
    }

private:
    decltype(ScreeningModel::encode) m_encode;
    std::vector<float> m_input;
    double m_pictures = 0;
    double m_seconds = 0;
    double m_cpuSeconds = 0;
    double m_wholeSeconds = 0;
};

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
    const QString folder = arguments.value(1, QStringLiteral(VIGNETTE_DATA_DIR "/data/ham10000/images"));
    const auto loaded = arguments.size() > 2 ? Classifier::load(arguments[2]) : Result<Classifier>(madeUpClassifier());
    if (!loaded) {
        std::fprintf(stderr, "%s\n", qPrintable(loaded.error().message));
        return 3;
    }
    ScreeningModel model = screeningModel(*loaded);
    BareLoop bare(model);
    model.encode = [&bare, turn = 0, encode = model.encode](std::span<const float> input, int count,
                                                            const JobContext& job) mutable {
        if (turn++ % 20 == 10)
            bare.round();
        return encode(input, count, job);
    };

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
        estimates.push_back({double(clock.elapsed()) / 1000, progress.secondsLeft, residentMegabytes()});
    };
    const double cpuBefore = BareLoop::cpuSeconds();
    const auto summary = runScreening(model, request, openDecodePool(), callbacks);
    const double cpu = BareLoop::cpuSeconds() - cpuBefore - bare.wholeCpuSeconds();
    if (!summary) {
        std::fprintf(stderr, "%s\n%s\n", qPrintable(summary.error().message), qPrintable(summary.error().detail));
        return 1;
    }

    const double frames = double(summary->likely + summary->uncertain + summary->noneOfThese);
    const double rate = frames / (summary->seconds - bare.wholeSeconds());
    std::printf("%.0f pictures, %d px, batch %d\n", frames, model.preprocessing.side, batch);
    std::printf("bare inference loop  %7.1f images/s  %6.2f ms CPU/image\n", bare.rate(), 1000 * bare.cpuPerPicture());
    std::printf("screening            %7.1f images/s  %6.2f ms CPU/image\n", rate, 1000 * cpu / frames);
    std::printf("ratio                %7.2f by wall clock, %.2f by CPU time\n", rate / bare.rate(),
                bare.cpuPerPicture() / (cpu / frames));

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
