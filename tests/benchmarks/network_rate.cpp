// Pictures per second of the base network: our executor, the same network as ATen calls, and,
// where onnxruntime_rate.sh gives the command of a peer, ONNX Runtime. The rounds take turns, so
// that a noisy machine is equally unfair to all; medians are printed, and the processor time per
// picture, which other programs disturb less.

#include "core/base/safetensors.h"
#include "core/engine/network.h"
#include "core/engine/network_torch.h"
#include "tests/engine/random_network.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <c10/core/InferenceMode.h>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QProcess>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>

#if defined(__linux__)
#include <malloc.h>
#include <sys/resource.h>
#endif

using namespace vignette;

namespace {

struct Round
{
    double rate = 0;    ///< pictures per second
    double cpuTime = 0; ///< milliseconds of all threads per picture
};

double cpuSeconds()
{
#if defined(__linux__)
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
           1e-6 * double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec);
#else
    return 0;
#endif
}

Round measure(const std::function<void()>& batch, int pictures, double seconds)
{
    using Clock = std::chrono::steady_clock;
    batch();
    const double cpuBefore = cpuSeconds();
    const auto before = Clock::now();
    double elapsed = 0;
    int done = 0;
    do {
        batch();
        done += pictures;
        elapsed = std::chrono::duration<double>(Clock::now() - before).count();
    } while (elapsed < seconds);
    return {done / elapsed, 1000 * (cpuSeconds() - cpuBefore) / done};
}

/// The peer answers "BATCH SIDE SECONDS" with "RATE CPU_MILLISECONDS".
Round askPeer(QProcess& peer, int batch, int side, double seconds)
{
    peer.write(QStringLiteral("%1 %2 %3\n").arg(batch).arg(side).arg(seconds).toLatin1());
    while (!peer.canReadLine()) {
        if (!peer.waitForReadyRead(120000))
            qFatal("The peer does not answer.");
    }
    const QList<QByteArray> words = peer.readLine().simplified().split(' ');
    if (words.size() != 2)
        qFatal("The peer's answer is not understood.");
    return {words[0].toDouble(), words[1].toDouble()};
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const size_t middle = values.size() / 2;
    return values.size() % 2 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

ParameterSet baseParameters()
{
    const QString path = QStringLiteral(VIGNETTE_DATA_DIR "/models/efficientnet_b0_imagenet.safetensors");
    if (auto file = readTensorFile(path)) {
        file->tensors.erase("head.weight");
        file->tensors.erase("head.bias");
        return file->tensors;
    }
    std::puts("No base weights in the data folder: random ones.");
    return test::randomParameters(Architecture::efficientNetB0());
}

} // namespace

int main(int argc, char** argv)
{
#if defined(__GLIBC__)
    // Without this ATen spends its time in page faults; the program does the same at start.
    mallopt(M_MMAP_THRESHOLD, 1 << 30);
    mallopt(M_TRIM_THRESHOLD, 1 << 30);
#endif
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Rate of the base network on the CPU"));
    parser.addHelpOption();
    parser.addOptions({
        {QStringLiteral("batch"), QStringLiteral("Pictures per call"), QStringLiteral("n"), QStringLiteral("16,32")},
        {QStringLiteral("side"), QStringLiteral("Input side"), QStringLiteral("px"), QStringLiteral("160")},
        {QStringLiteral("threads"), QStringLiteral("Threads"), QStringLiteral("n"), QStringLiteral("2")},
        {QStringLiteral("rounds"), QStringLiteral("Rounds of each"), QStringLiteral("n"), QStringLiteral("7")},
        {QStringLiteral("seconds"), QStringLiteral("Length of a round"), QStringLiteral("s"), QStringLiteral("2")},
        {QStringLiteral("only"), QStringLiteral("Measure our executor alone")},
        {QStringLiteral("peer"), QStringLiteral("Command that runs ONNX Runtime"), QStringLiteral("command")},
    });
    parser.process(app);
    const int side = parser.value(QStringLiteral("side")).toInt();
    const int threads = parser.value(QStringLiteral("threads")).toInt();
    const int rounds = std::max(1, parser.value(QStringLiteral("rounds")).toInt());
    const double seconds = parser.value(QStringLiteral("seconds")).toDouble();
    at::set_num_threads(threads);

    const Architecture architecture = Architecture::efficientNetB0();
    const ParameterSet parameters = baseParameters();
    const auto network = Network::create(architecture, parameters);
    if (!network)
        qFatal("The network could not be made.");
    const TensorMap tensors = toTensors(parameters, at::kCPU);

    QProcess peer;
    if (parser.isSet(QStringLiteral("peer"))) {
        peer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        peer.startCommand(parser.value(QStringLiteral("peer")));
        if (!peer.waitForStarted())
            qFatal("The peer does not start.");
    }

    std::printf("EfficientNet-B0, %d px, %d threads, medians of %d rounds\n", side, threads, rounds);
    for (const QString& word : parser.value(QStringLiteral("batch")).split(QLatin1Char(','))) {
        const int batch = std::max(1, word.toInt());
        const auto input = test::randomInput(batch, side);
        struct Contender
        {
            const char* name;
            std::function<Round()> run;
            std::vector<double> rates;
            std::vector<double> cpuTimes;
        };
        std::vector<Contender> contenders;
        contenders.push_back({"Vignette",
                              [&] {
                                  return measure(
                                      [&] {
                                          if (!network->features(input, batch, side))
                                              qFatal("The network failed.");
                                      },
                                      batch, seconds);
                              },
                              {},
                              {}});
        if (!parser.isSet(QStringLiteral("only")))
            contenders.push_back(
                {"ATen eager, channels-last",
                 [&] {
                     const c10::InferenceMode guard;
                     const at::Tensor images =
                         at::from_blob(const_cast<float*>(input.data()), {batch, side, side, 3}).permute({0, 3, 1, 2});
                     return measure([&] { forwardFeatures(architecture, tensors, images); }, batch, seconds);
                 },
                 {},
                 {}});
        if (peer.state() == QProcess::Running)
            contenders.push_back({"ONNX Runtime", [&] { return askPeer(peer, batch, side, seconds); }, {}, {}});
        for (int round = 0; round < rounds; ++round) {
            for (Contender& contender : contenders) {
                const Round result = contender.run();
                contender.rates.push_back(result.rate);
                contender.cpuTimes.push_back(result.cpuTime);
            }
        }
        const double rate = median(contenders.front().rates);
        const double cpuTime = median(contenders.front().cpuTimes);
        std::printf("batch %d\n", batch);
        for (const Contender& contender : contenders)
            std::printf("  %-26s %7.1f images/s  %6.2f ms CPU/image  Vignette is %.2f x by wall "
                        "clock, %.2f x by CPU time\n",
                        contender.name, median(contender.rates), median(contender.cpuTimes),
                        rate / median(contender.rates), median(contender.cpuTimes) / cpuTime);
        std::fflush(stdout);
    }
    peer.closeWriteChannel();
    if (peer.state() == QProcess::Running)
        peer.waitForFinished(5000);
    return 0;
}
