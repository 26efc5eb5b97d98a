#include "core/base/safetensors.h"
#include "core/engine/cpu/executor.h"
#include "core/engine/network.h"
#include "core/engine/network_torch.h"
#include "tests/engine/random_network.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <c10/core/InferenceMode.h>

#include <QFile>
#include <QTest>

#include <algorithm>
#include <chrono>
#include <mutex>
#include <numeric>
#include <set>
#include <thread>

using namespace vignette;
using test::randomInput;
using test::randomParameters;

namespace {

/// Small, with everything the full network has, and channel counts that are no multiple of 8.
Architecture smallNetwork()
{
    Architecture architecture;
    architecture.stemChannels = 12;
    architecture.stages = {
        {1, 3, 1, 12, 20, 1, true},  {3, 3, 2, 20, 20, 2, false}, {4, 5, 2, 20, 44, 2, true},
        {2, 7, 1, 44, 44, 1, false}, {1, 5, 2, 44, 61, 1, true},
    };
    architecture.topChannels = 90;
    architecture.poolingWidth = 0.3;
    return architecture;
}

/// What a test runs on, by name.
Architecture network(const QString& name)
{
    if (name == QLatin1String("small"))
        return smallNetwork();
    return name == QLatin1String("B0") ? Architecture::efficientNetB0() : Architecture::efficientNetB0().withFinder();
}

at::Tensor toTensor(const std::vector<float>& input, int count, int side)
{
    return at::from_blob(const_cast<float*>(input.data()), {count, side, side, 3}).permute({0, 3, 1, 2});
}

std::vector<float> oracle(const Architecture& architecture, const ParameterSet& parameters,
                          const std::vector<float>& input, int count, int side)
{
    const c10::InferenceMode guard;
    const at::Tensor out =
        forwardFeatures(architecture, toTensors(parameters, at::kCPU), toTensor(input, count, side)).contiguous();
    return {out.data_ptr<float>(), out.data_ptr<float>() + out.numel()};
}

/// Largest difference over the size of the expected values (root of mean square).
double relativeError(std::span<const float> actual, std::span<const float> expected)
{
    if (actual.size() != expected.size())
        return std::numeric_limits<double>::infinity();
    double worst = 0;
    double squares = 0;
    for (size_t i = 0; i < actual.size(); ++i) {
        const double difference = std::abs(double(actual[i]) - expected[i]);
        worst = std::isfinite(difference) ? std::max(worst, difference) : std::numeric_limits<double>::infinity();
        squares += double(expected[i]) * expected[i];
    }
    return worst / std::sqrt(squares / double(expected.size()));
}

} // namespace

class NetworkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { at::set_num_threads(2); }

    void agreesWithTheReference_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("side");
        QTest::addColumn<int>("count");
        for (const char* name : {"small", "B0", "B0 with finder"}) {
            for (const int side : {32, 33, 97, 160, 224}) {
                if (!network(QLatin1String(name)).takesSide(side))
                    continue;
                for (const int count : {1, 2, 7})
                    QTest::addRow("%s %d px x %d", name, side, count) << QString::fromLatin1(name) << side << count;
            }
        }
    }

    void agreesWithTheReference()
    {
        QFETCH(QString, name);
        QFETCH(int, side);
        QFETCH(int, count);
        const Architecture architecture = ::network(name);
        const ParameterSet parameters = randomParameters(architecture);
        const auto input = randomInput(count, side);
        const auto expected = oracle(architecture, parameters, input, count, side);

        const auto network = Network::create(architecture, parameters);
        QVERIFY(network);
        for (const int threads : {1, 2}) {
            at::set_num_threads(threads);
            const auto features = network->features(input, count, side);
            QVERIFY(features);
            QVERIFY2(relativeError(*features, expected) < 1e-4,
                     qPrintable(QString::number(relativeError(*features, expected))));
        }
    }

    void portableKernelsAgree()
    {
        const Architecture architecture = smallNetwork();
        const ParameterSet parameters = randomParameters(architecture);
        const auto executor = cpu::Executor::create(architecture, parameters, true);
        if (!executor)
            QSKIP("This compiler has no vector extensions.");
        QCOMPARE(executor->kernelName(), "portable");
        const auto input = randomInput(5, 97);
        std::vector<float> features;
        QVERIFY(executor->features(input, 5, 97, {}, features));
        QVERIFY(relativeError(features, oracle(architecture, parameters, input, 5, 97)) < 1e-4);
    }

    void sameForAnyThreadsAndBatch()
    {
        const Architecture architecture = Architecture::efficientNetB0();
        const auto network = Network::create(architecture, randomParameters(architecture));
        QVERIFY(network);
        constexpr int side = 65;
        constexpr int count = 19;
        const auto input = randomInput(count, side);
        at::set_num_threads(1);
        const auto whole = network->features(input, count, side);
        QVERIFY(whole);
        for (const int threads : {1, 2, 5}) {
            at::set_num_threads(threads);
            QCOMPARE(*network->features(input, count, side), *whole);
            for (const int batch : {1, 2, 6}) {
                std::vector<float> parts;
                for (int first = 0; first < count; first += batch) {
                    const int n = std::min(batch, count - first);
                    const size_t picture = size_t(side) * side * 3;
                    const auto part =
                        network->features(std::span(input).subspan(first * picture, n * picture), n, side);
                    QVERIFY(part);
                    parts.insert(parts.end(), part->begin(), part->end());
                }
                QCOMPARE(parts, *whole);
            }
        }
    }

    void sideMayChangeBetweenCalls()
    {
        const Architecture architecture = smallNetwork();
        const ParameterSet parameters = randomParameters(architecture);
        const auto network = Network::create(architecture, parameters);
        QVERIFY(network);
        for (const int side : {224, 32, 161, 33, 224}) {
            const auto input = randomInput(3, side);
            QVERIFY(relativeError(*network->features(input, 3, side),
                                  oracle(architecture, parameters, input, 3, side)) < 1e-4);
        }
    }

    void picturesAreSharedAmongThreads()
    {
        const Architecture architecture = smallNetwork();
        const auto executor = cpu::Executor::create(architecture, randomParameters(architecture), true);
        if (!executor)
            QSKIP("This compiler has no vector extensions.");
        std::mutex mutex;
        std::set<std::thread::id> seen;
        const JobContext job({}, [&](qint64, qint64) {
            {
                const std::lock_guard lock(mutex);
                seen.insert(std::this_thread::get_id());
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(20)); // so that one cannot take all
        });
        std::vector<float> features;
        QVERIFY(executor->features(randomInput(8, 32), 8, 32, job, features));
        QCOMPARE(seen.size(), size_t(2)); // see init()
    }

    void callsFromSeveralThreads()
    {
        const Architecture architecture = smallNetwork();
        const auto network = Network::create(architecture, randomParameters(architecture));
        QVERIFY(network);
        const auto input = randomInput(6, 64);
        const auto expected = *network->features(input, 6, 64);
        std::vector<std::vector<float>> results(4);
        std::vector<std::thread> threads;
        for (auto& result : results)
            threads.emplace_back([&] { result = *network->features(input, 6, 64); });
        for (auto& thread : threads)
            thread.join();
        for (const auto& result : results)
            QCOMPARE(result, expected);
    }

    void mapsAgreeWithTheReferenceAndTheFeatures_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("side");
        for (const char* name : {"small", "B0", "B0 with finder"}) {
            for (const int side : {32, 97, 160}) {
                if (network(QLatin1String(name)).takesSide(side))
                    QTest::addRow("%s %d px", name, side) << QString::fromLatin1(name) << side;
            }
        }
    }

    void mapsAgreeWithTheReferenceAndTheFeatures()
    {
        QFETCH(QString, name);
        QFETCH(int, side);
        const Architecture architecture = ::network(name);
        const ParameterSet parameters = randomParameters(architecture);
        const auto network = Network::create(architecture, parameters);
        QVERIFY(network);
        const auto input = randomInput(1, side);
        const auto maps = network->featureMaps(input, side);
        QVERIFY(maps);
        const c10::InferenceMode guard;
        const TensorMap tensors = toTensors(parameters, at::kCPU);
        const auto expected = forwardMaps(architecture, tensors, toTensor(input, 1, side));
        const auto weights = placeWeights(architecture, tensors, expected);
        QCOMPARE(maps->size(), expected.size());
        std::vector<float> means;
        for (size_t i = 0; i < maps->size(); ++i) {
            const FeatureMap& map = (*maps)[i];
            const at::Tensor plain = expected[i][0].permute({1, 2, 0}).contiguous();
            QCOMPARE(map.height, int(plain.size(0)));
            QCOMPARE(map.width, int(plain.size(1)));
            QCOMPARE(map.channels, int(plain.size(2)));
            QVERIFY(relativeError(map.values, {plain.data_ptr<float>(), size_t(plain.numel())}) < 1e-4);
            const at::Tensor places = weights[i].contiguous();
            QVERIFY(relativeError(map.weights, {places.data_ptr<float>(), size_t(places.numel())}) < 1e-4);
            QVERIFY(std::abs(std::accumulate(map.weights.begin(), map.weights.end(), 0.0) - 1) < 1e-5);
            for (int c = 0; c < map.channels; ++c) {
                double sum = 0;
                for (size_t p = 0; p < map.weights.size(); ++p)
                    sum += double(map.weights[p]) * map.values[p * size_t(map.channels) + size_t(c)];
                means.push_back(float(sum));
            }
        }
        for (int tap = 0; tap < (architecture.contextCount() > 0 ? architecture.finder.contextTaps : 0); ++tap) {
            const FeatureMap& map = (*maps)[size_t(tap)];
            const std::vector<float> line = architecture.contextWeights(map.width);
            for (int c = 0; c < map.channels; ++c) {
                double sum = 0;
                for (int p = 0; p < map.width * map.height; ++p)
                    sum += double(line[size_t(p / map.width)]) * line[size_t(p % map.width)] *
                           map.values[size_t(p) * size_t(map.channels) + size_t(c)];
                means.push_back(float(sum));
            }
        }
        QCOMPARE(int(means.size()), architecture.outputCount());
        QVERIFY(relativeError(*network->features(input, 1, side), means) < 1e-5);
    }

    void poolingIsAboutTheCentre()
    {
        Architecture architecture = smallNetwork();
        for (const double width : {0.0, 0.1, 0.3}) {
            architecture.poolingWidth = width;
            for (const int n : {1, 2, 5, 20}) {
                const std::vector<float> weights = architecture.poolingWeights(n);
                QCOMPARE(int(weights.size()), n);
                QVERIFY(std::abs(std::accumulate(weights.begin(), weights.end(), 0.0) - 1) < 1e-6);
                for (int i = 0; i < n; ++i)
                    QVERIFY(std::abs(weights[i] - weights[n - 1 - i]) < 1e-6f);
                QVERIFY(width == 0 ? weights.front() == weights[n / 2] : weights.front() <= weights[n / 2]);
            }
        }
    }

    void largeActivationsStayFinite()
    {
        const Architecture architecture = smallNetwork();
        const auto network = Network::create(architecture, randomParameters(architecture));
        QVERIFY(network);
        for (const float size : {1e4f, 1e10f}) {
            auto input = randomInput(1, 32);
            for (float& value : input)
                value *= size;
            const auto features = network->features(input, 1, 32);
            QVERIFY(features);
            for (const float value : *features)
                QVERIFY(std::isfinite(value));
        }
    }

    void refusesWrongInput()
    {
        const Architecture architecture = smallNetwork();
        ParameterSet parameters = randomParameters(architecture);
        const auto network = Network::create(architecture, parameters);
        QVERIFY(network);
        const auto input = randomInput(2, 32);
        QCOMPARE(network->features(input, 3, 32).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(network->features(input, -1, 32).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(network->features(randomInput(1, 31), 1, 31).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(network->features({}, 1, 1 << 20).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(network->featureMaps(input, 32).error().code, ErrorCode::InvalidArgument);
        QVERIFY(network->features({}, 0, 32)->empty());
        parameters.erase("top.bias");
        QCOMPARE(Network::create(architecture, parameters).error().code, ErrorCode::Corrupt);
    }

    void stopsWhenCancelled()
    {
        const Architecture architecture = Architecture::efficientNetB0();
        const auto network = Network::create(architecture, randomParameters(architecture));
        QVERIFY(network);
        const auto input = randomInput(40, 32);
        std::atomic<int> asked = 0;
        const JobContext job([&] { return ++asked > 5; });
        QCOMPARE(network->features(input, 40, 32, job).error().code, ErrorCode::Cancelled);
        QVERIFY(asked < 20);
    }

    void tellsProgress()
    {
        const Architecture architecture = smallNetwork();
        const auto network = Network::create(architecture, randomParameters(architecture));
        QVERIFY(network);
        std::atomic<qint64> last = 0;
        const JobContext job({}, [&](qint64 done, qint64 total) {
            QCOMPARE(total, 9);
            if (done > last)
                last = done;
        });
        QVERIFY(network->features(randomInput(9, 32), 9, 32, job));
        QCOMPARE(last.load(), 9);
    }

    void baseNetworkFindsItsExpectedClasses()
    {
        const QString path = QStringLiteral(VIGNETTE_DATA_DIR "/models/efficientnet_b0_imagenet.safetensors");
        if (!QFile::exists(path))
            QSKIP("The ImageNet weights are not in VIGNETTE_DATA_DIR/models.");
        auto file = readTensorFile(path);
        QVERIFY(file);
        const FloatTensor weight = file->tensors.at("head.weight");
        const FloatTensor bias = file->tensors.at("head.bias");
        file->tensors.erase("head.weight");
        file->tensors.erase("head.bias");
        Architecture architecture = Architecture::efficientNetB0();
        architecture.poolingWidth = 0; // as it was trained on ImageNet
        const auto network = Network::create(architecture, file->tensors);
        QVERIFY(network);

        // The input and the answers that the file's metadata gives for a check.
        constexpr int side = 224;
        constexpr float mean[] = {123.675f, 116.28f, 103.53f};
        constexpr float deviation[] = {58.395f, 57.12f, 57.375f};
        std::vector<float> input;
        for (int i = 0; i < side; ++i) {
            for (int j = 0; j < side; ++j) {
                for (int c = 0; c < 3; ++c)
                    input.push_back((float((7 * i + 3 * j + 50 * c) % 256) - mean[c]) / deviation[c]);
            }
        }
        const auto features = network->features(input, 1, side);
        QVERIFY(features);
        const float* top = features->data() + architecture.featureCount() - 1280;
        std::vector<float> logits(bias.values);
        for (size_t k = 0; k < logits.size(); ++k)
            logits[k] += std::inner_product(top, top + 1280, weight.values.begin() + k * 1280, 0.f);
        std::vector<int> order(logits.size());
        std::iota(order.begin(), order.end(), 0);
        std::sort(order.begin(), order.end(), [&](int a, int b) { return logits[a] > logits[b]; });
        constexpr int expected[] = {905, 753, 904, 807, 854};
        constexpr float expectedLogits[] = {7.1675f, 4.007f, 3.3345f, 3.283f, 3.2387f};
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(order[i], expected[i]);
            QVERIFY(std::abs(logits[order[i]] - expectedLogits[i]) < 2e-3f);
        }
    }
};

QTEST_GUILESS_MAIN(NetworkTest)
#include "network_test.moc"
