#include "core/classifier/saliency.h"
#include "tests/classifier/tiny_network.h"

#include <QTest>

#include <span>

using namespace vignette;

namespace {

/// out(x, y) = in(source(x, y)), on a square of `side` with `channels` values a pixel.
template <typename Value> std::vector<Value> moved(const std::vector<Value>& in, int side, int channels, int view)
{
    std::vector<Value> out(in.size());
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            int sx = view & 1 ? side - 1 - x : x;
            int sy = view & 2 ? side - 1 - y : y;
            if (view & 4)
                std::swap(sx, sy);
            for (int c = 0; c < channels; ++c)
                out[size_t((y * side + x) * channels + c)] = in[size_t((sy * side + sx) * channels + c)];
        }
    }
    return out;
}

double largestDifference(const std::vector<float>& a, const std::vector<float>& b)
{
    double largest = 0;
    for (size_t i = 0; i < a.size(); ++i)
        largest = std::max(largest, double(std::abs(a[i] - b[i])));
    return largest;
}

} // namespace

class TestSaliency : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsWeightedMapsOfOneSize()
    {
        const std::vector<FeatureMap> maps = {{2, 1, 2, {1, 2, 3, 5}}, {2, 1, 1, {6, 0}}};
        // 1*1 + 2*-1 = -1 and 3*1 + 5*-1 = -2, mean -1.5; 6 and 0, mean 3.
        const SaliencyMap map = evidence({}, maps, std::vector<float>{1, -1, 1});
        QCOMPARE(map.width, 2);
        QCOMPARE(map.height, 1);
        QCOMPARE(map.values, (std::vector<float>{3.5f, -3.5f}));
    }

    void coarseMapsAreSpreadOverTheFinest()
    {
        const std::vector<FeatureMap> maps = {{4, 4, 1, std::vector<float>(16, 0)}, {2, 1, 1, {3, 1}}};
        const SaliencyMap map = evidence({}, maps, std::vector<float>{1, 1});
        QCOMPARE(map.width, 4);
        QCOMPARE(map.height, 4);
        for (int y = 0; y < 4; ++y) {
            QCOMPARE(map.values[size_t(y * 4)], 1.0f);
            QCOMPARE(map.values[size_t(y * 4 + 3)], -1.0f);
        }
    }

    void weightsForgetWhatAllClassesShare()
    {
        Head head = tiny::head(5, 3);
        const auto before = channelWeights(head, 1);
        for (size_t i = 0; i < head.weight.size(); ++i)
            head.weight[i] += float(i % 5);
        QVERIFY(largestDifference(before, channelWeights(head, 1)) < 1e-5);
    }

    void nothingSpeaksForTheClass()
    {
        const std::vector<float> input(2 * 2 * 3);
        const auto map = averagedSaliency(input, 2, [](std::span<const float>) {
            return Result<SaliencyMap>(SaliencyMap{2, 2, std::vector<float>(4, -1)});
        });
        QVERIFY(map);
        QCOMPARE(map->values, std::vector<float>(4, 0));
    }

    void everyViewIsTurnedBack()
    {
        // Evidence that is the picture itself must come back as the picture.
        std::vector<float> input;
        for (int i = 0; i < 9; ++i)
            input.insert(input.end(), {float(i), 0, 0});
        const auto map = averagedSaliency(input, 3, [](std::span<const float> view) {
            SaliencyMap out{3, 3, {}};
            for (size_t i = 0; i < view.size(); i += 3)
                out.values.push_back(view[i]);
            return Result<SaliencyMap>(out);
        });
        QVERIFY(map);
        for (size_t i = 0; i < 9; ++i)
            QCOMPARE(map->values[i], float(i) / 8);
    }

    void followsFlipsAndTurns()
    {
        for (int side : {33, 40}) {
            Synthesis synthesis = tiny::synthesis(5);
            synthesis.network.preprocessing.side = side;
            const TaskSpec task = tiny::task();
            const auto classifier = Classifier::create(synthesis, task, tiny::support(task), tiny::engine());
            QVERIFY(classifier);
            for (unsigned seed = 0; seed < 3; ++seed) {
                const Image image = tiny::picture(side, side, seed);
                for (int k = 0; k < tiny::way; ++k) {
                    const auto plain = classifier->saliency(image, k);
                    QVERIFY(plain);
                    for (int view = 1; view < 8; ++view) {
                        Image turned = image;
                        turned.rgb = moved(image.rgb, side, 3, view);
                        const auto map = classifier->saliency(turned, k);
                        QVERIFY(map);
                        QCOMPARE(map->width, plain->width);
                        QVERIFY(largestDifference(map->values, moved(plain->values, plain->width, 1, view)) < 1e-3);
                    }
                }
            }
        }
    }

    void repeatIsIdentical()
    {
        const auto classifier = tiny::classifier();
        QVERIFY(classifier);
        const Image image = tiny::picture(60, 40, 3);
        const auto first = classifier->saliency(image, 1);
        QVERIFY(first);
        QCOMPARE(int(first->values.size()), first->width * first->height);
        for (float value : first->values)
            QVERIFY(value >= 0 && value <= 1);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(classifier->saliency(image, 1)->values, first->values);
    }

    void changesWithTheWeightsAndTheClass()
    {
        const Image image = tiny::picture(60, 40, 3);
        const auto a = tiny::classifier(1);
        const auto b = tiny::classifier(2);
        QVERIFY(a && b);
        const auto trained = a->saliency(image, 0);
        QVERIFY(trained);
        QVERIFY(largestDifference(trained->values, b->saliency(image, 0)->values) > 0.1);
        QVERIFY(largestDifference(trained->values, a->saliency(image, 1)->values) > 0.1);
    }
};

QTEST_GUILESS_MAIN(TestSaliency)
#include "test_saliency.moc"
