#include "core/engine/lesion_finder.h"

#include <ATen/ATen.h>

#include <QTest>

#include <cmath>
#include <numeric>

using namespace vignette;

namespace {

at::Tensor tensorOf(const FloatTensor& tensor)
{
    return at::tensor(at::ArrayRef<float>(tensor.values)).reshape(tensor.shape);
}

FloatTensor randomTensor(std::vector<int64_t> shape, double size)
{
    const at::Tensor values = at::randn(shape) * size;
    return {shape, {values.data_ptr<float>(), values.data_ptr<float>() + values.numel()}};
}

ParameterSet randomParameters(int64_t channels)
{
    return {{"input.weight", randomTensor({7, channels}, 0.1)},
            {"context.weight", randomTensor({7, channels}, 0.1)},
            {"input.bias", randomTensor({7}, 0.5)},
            {"conv1.weight", randomTensor({5, 7, 3, 3}, 0.3)},
            {"conv1.bias", randomTensor({5}, 0.5)},
            {"conv2.weight", randomTensor({5, 5, 3, 3}, 0.3)},
            {"conv2.bias", randomTensor({5}, 0.5)},
            {"output.weight", randomTensor({3, 5}, 1)},
            {"output.bias", randomTensor({3}, 1)}};
}

/// Maps as the base network has them for a square picture of `side`.
std::vector<FeatureMap> randomMaps(int side)
{
    const Architecture architecture = Architecture::efficientNetB0();
    std::vector<FeatureMap> maps;
    int stride = 2;
    for (const StageSpec& stage : architecture.stages) {
        stride *= stage.stride;
        if (stage.tap)
            maps.push_back({side / stride, side / stride, stage.outChannels, {}});
    }
    maps.push_back({side / stride, side / stride, architecture.topChannels, {}});
    for (FeatureMap& map : maps)
        map.values = randomTensor({map.height, map.width, map.channels}, 1).values;
    return maps;
}

/// 1 x C x H x W.
at::Tensor tensorOf(const FeatureMap& map)
{
    return at::tensor(map.values).reshape({1, map.height, map.width, map.channels}).permute({0, 3, 1, 2});
}

double largestDifference(const std::vector<float>& values, const at::Tensor& expected)
{
    return (at::tensor(values) - expected.reshape({-1})).abs().max().item<double>();
}

} // namespace

class LesionFinderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { at::manual_seed(3); }

    /// The same layers written with ATen's own functions.
    void answersAsItsLayersWould_data()
    {
        QTest::addColumn<int>("side");
        QTest::newRow("64") << 64;
        QTest::newRow("160") << 160;
        QTest::newRow("224") << 224;
    }
    void answersAsItsLayersWould()
    {
        QFETCH(int, side);
        const Architecture architecture = Architecture::efficientNetB0();
        QCOMPARE(LesionFinder::inputChannels(architecture), 2 * 40 + 80 + 112 + 320);
        const ParameterSet p = randomParameters(LesionFinder::inputChannels(architecture));
        const auto finder = LesionFinder::create(architecture, p);
        QVERIFY(finder);
        const std::vector<FeatureMap> maps = randomMaps(side);
        const int grid = side / 16;

        const at::Tensor fine = tensorOf(maps[0]);
        const at::Tensor mean = at::avg_pool2d(fine, {2, 2});
        const at::Tensor deviation =
            (at::avg_pool2d((fine - at::upsample_nearest2d(mean, {2 * grid, 2 * grid})).square(), {2, 2})).sqrt();
        const at::Tensor x = at::cat({mean, deviation, tensorOf(maps[1]), tensorOf(maps[2]),
                                      at::upsample_bilinear2d(tensorOf(maps[4]), {grid, grid}, false)},
                                     1);
        const auto as1x1 = [&](const char* name) { return tensorOf(p.at(name)).unsqueeze(2).unsqueeze(3); };
        at::Tensor h = at::conv2d(x, as1x1("input.weight"), tensorOf(p.at("input.bias"))) +
                       at::conv2d(x.mean({2, 3}, true), as1x1("context.weight"));
        h = at::relu(h);
        for (const std::string name : {"conv1", "conv2"})
            h = at::relu(at::conv2d(at::replication_pad2d(h, {1, 1, 1, 1}), tensorOf(p.at(name + ".weight")),
                                    tensorOf(p.at(name + ".bias"))));
        const at::Tensor expected = at::conv2d(h, as1x1("output.weight"), tensorOf(p.at("output.bias")))[0];

        const LesionFinder::Answer answer = finder->find(maps);
        QCOMPARE(answer.side, grid);
        QVERIFY(largestDifference(answer.lesion, expected[0]) < 1e-3);
        QVERIFY(largestDifference(answer.evidence, expected[1]) < 1e-3);
        QVERIFY(largestDifference(answer.subject, expected[2]) < 1e-3);

        const at::Tensor middle = (at::arange(grid) + 0.5) / grid - 0.5;
        const at::Tensor distance = middle.square().unsqueeze(0) + middle.square().unsqueeze(1);
        const at::Tensor weights =
            at::sigmoid(1.5 * expected[1] - 1) * at::sigmoid(expected[2]) * (distance / (-2 * 0.35 * 0.35)).exp();
        QVERIFY(largestDifference(placeWeights(answer, grid), weights / weights.sum()) < 1e-5);
        const at::Tensor finer =
            at::upsample_bilinear2d(weights.reshape({1, 1, grid, grid}), {2 * grid, 2 * grid}, false);
        QVERIFY(largestDifference(placeWeights(answer, 2 * grid), finer / finer.sum()) < 1e-5);
        const at::Tensor coarser = at::avg_pool2d(weights.reshape({1, 1, grid, grid}), {2, 2});
        QVERIFY(largestDifference(placeWeights(answer, grid / 2), coarser / coarser.sum()) < 1e-5);
    }

    /// A subject that is everywhere alike leaves the Gaussian about the middle.
    void nothingFoundIsTheMiddle()
    {
        LesionFinder::Answer answer{10, std::vector<float>(100), std::vector<float>(100), std::vector<float>(100)};
        const std::vector<float> weights = placeWeights(answer, 10);
        QVERIFY(std::abs(std::accumulate(weights.begin(), weights.end(), 0.0) - 1) < 1e-5);
        QVERIFY(weights[44] > weights[0] * 5);
        QVERIFY(std::abs(weights[44] - weights[55]) < 1e-7);
    }

    /// Far outside of what was seen in training: finite weights all the same.
    void extremeAnswers()
    {
        LesionFinder::Answer answer{10, std::vector<float>(100), std::vector<float>(100, -1e4f),
                                    std::vector<float>(100, -1e4f)};
        for (const int side : {5, 10, 20}) {
            for (const float weight : placeWeights(answer, side))
                QVERIFY(std::isfinite(weight));
        }
    }

    void wrongTensorsAreRefused()
    {
        const Architecture architecture = Architecture::efficientNetB0();
        const ParameterSet good = randomParameters(LesionFinder::inputChannels(architecture));
        QVERIFY(LesionFinder::create(architecture, good));
        for (const auto& [name, tensor] : good) {
            ParameterSet without = good;
            without.erase(name);
            QCOMPARE(LesionFinder::create(architecture, without).error().code, ErrorCode::Corrupt);
            ParameterSet other = good;
            other[name] = randomTensor({2, 3}, 1);
            QCOMPARE(LesionFinder::create(architecture, other).error().code, ErrorCode::Corrupt);
        }
        ParameterSet more = good;
        more["extra"] = randomTensor({1}, 1);
        QCOMPARE(LesionFinder::create(architecture, more).error().code, ErrorCode::Corrupt);
        QCOMPARE(LesionFinder::create(architecture, {}).error().code, ErrorCode::Corrupt);
    }
};

QTEST_GUILESS_MAIN(LesionFinderTest)
#include "lesion_finder_test.moc"
