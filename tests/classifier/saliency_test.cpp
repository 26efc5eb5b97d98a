#include "core/classifier/saliency.h"
#include "tests/classifier/tiny_network.h"

#include <QTest>

#include <span>

using namespace vignette;

namespace {

double largestDifference(const std::vector<float>& a, const std::vector<float>& b)
{
    double largest = 0;
    for (size_t i = 0; i < a.size(); ++i)
        largest = std::max(largest, double(std::abs(a[i] - b[i])));
    return largest;
}

} // namespace

class SaliencyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsWeightedMapsOfOneSize()
    {
        const std::vector<FeatureMap> maps = {{2, 1, 2, {1, 2, 3, 5}, {0.5, 0.5}}, {2, 1, 1, {6, 0}, {0.5, 0.5}}};
        // 1*1 + 2*-1 = -1 and 3*1 + 5*-1 = -2, mean -1.5; 6 and 0, mean 3.
        const SaliencyMap map = evidence(maps, std::vector<float>{1, -1, 1});
        QCOMPARE(map.width, 2);
        QCOMPARE(map.height, 1);
        QCOMPARE(map.values, (std::vector<float>{3.5f, -3.5f}));
    }

    void coarseMapsAreSpreadOverTheFinest()
    {
        const std::vector<FeatureMap> maps = {{4, 4, 1, std::vector<float>(16, 0), std::vector<float>(16, 1.0f / 16)},
                                              {2, 1, 1, {3, 1}, {0.5, 0.5}}};
        const SaliencyMap map = evidence(maps, std::vector<float>{1, 1});
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
        SaliencyMap map{2, 2, std::vector<float>(4, -1)};
        toHeat(map);
        QCOMPARE(map.values, std::vector<float>(4, 0));
    }

    /// What the places say adds up to what the classifier says.
    void theSumOfTheEvidenceIsTheLogit()
    {
        const Synthesis synthesis = tiny::synthesis(5);
        const EmittedNetwork& emitted = synthesis.network;
        const auto network = Network::create(emitted.architecture, *emitted.backbone);
        QVERIFY(network);
        const Image image = tiny::picture(33, 33, 4);
        std::vector<float> input(image.rgb.size());
        preprocess(image, emitted.preprocessing, input);
        const auto maps = network->featureMaps(input, 33);
        const auto features = network->features(input, 1, 33);
        QVERIFY(maps && features);
        const Head& head = emitted.head;
        const std::vector<float> logits = head.logits(*features);
        double length = 0;
        for (size_t i = 0; i < features->size(); ++i)
            length += std::pow(double((*features)[i] - head.mean[i]) * head.scale[i], 2);
        length = std::sqrt(length);
        for (int k = 0; k < tiny::way; ++k) {
            const std::vector<float> weights = channelWeights(head, k);
            double sum = 0; // over places and maps, less what an average picture gives
            size_t channel = 0;
            for (const FeatureMap& map : *maps) {
                for (size_t p = 0; p < map.weights.size(); ++p) {
                    for (size_t c = 0; c < size_t(map.channels); ++c)
                        sum += double(map.weights[p]) * weights[channel + c] *
                               (map.values[p * size_t(map.channels) + c] - head.mean[channel + c]);
                }
                channel += size_t(map.channels);
            }
            double meanLogit = 0;
            double meanBias = 0;
            for (int j = 0; j < tiny::way; ++j) {
                meanLogit += logits[size_t(j)] / tiny::way;
                meanBias += head.bias[size_t(j)] / tiny::way;
            }
            const double expected = logits[size_t(k)] - meanLogit - (head.bias[size_t(k)] - meanBias);
            QVERIFY2(std::abs(sum / length - expected) < 1e-4,
                     qPrintable(QStringLiteral("%1 instead of %2").arg(sum / length).arg(expected)));
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

QTEST_GUILESS_MAIN(SaliencyTest)
#include "saliency_test.moc"
