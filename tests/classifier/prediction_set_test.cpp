#include "core/classifier/prediction_set.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace vignette;

class PredictionSetTest : public QObject
{
    Q_OBJECT

    static std::vector<float> numbered(int count)
    {
        std::vector<float> values;
        for (int i = count; i > 0; --i)
            values.push_back(float(i) / 100);
        return values;
    }

private Q_SLOTS:
    void thresholdsByHand_data()
    {
        QTest::addColumn<int>("examples");
        QTest::addColumn<int>("rank"); ///< of the least probability that keeps a class; 0: no sets
        QTest::newRow("none") << 0 << 0;
        QTest::newRow("too few") << 8 << 0;
        QTest::newRow("just enough: the worst example sets it") << 9 << 1; // ceil(10 x 0.9) = 9th of 9
        QTest::newRow("one may be outside") << 19 << 2;                    // ceil(20 x 0.9) = 18th of 19
        QTest::newRow("just not") << 18 << 1;                              // ceil(19 x 0.9) = 18th of 18
        QTest::newRow("rounding") << 29 << 3;                              // ceil(30 x 0.9) = 27th of 29
        QTest::newRow("hundred") << 100 << 10;                             // ceil(101 x 0.9) = 91st of 100
    }

    void thresholdsByHand()
    {
        QFETCH(int, examples);
        QFETCH(int, rank);
        const SetCalibration sets = calibrateSets(numbered(examples));
        QCOMPARE(sets.examples, examples);
        QCOMPARE(sets.coverage, rank > 0 ? 0.9 : 0.0);
        QCOMPARE(sets.threshold, float(rank) / 100);
    }

    /// What the method promises: of exchangeable examples and a new one, 90 % cover the new one.
    void exchangeableScoresAreCovered()
    {
        std::mt19937 random(1);
        std::uniform_real_distribution<float> uniform(0, 1);
        for (const int examples : {9, 10, 20, 45}) {
            constexpr int rounds = 20000;
            int covered = 0;
            for (int round = 0; round < rounds; ++round) {
                std::vector<float> own(size_t(examples), 0.0f);
                std::generate(own.begin(), own.end(), [&] { return uniform(random); });
                covered += uniform(random) >= calibrateSets(own).threshold;
            }
            // Three standard deviations of a share of 0.9 in 20,000 rounds; at most 1 / (n + 1) above.
            const double share = double(covered) / rounds;
            QVERIFY2(share > 0.9 - 0.0064, qPrintable(QString::number(share)));
            QVERIFY2(share < 0.9 + 1.0 / (examples + 1) + 0.0064, qPrintable(QString::number(share)));
        }
    }

    void setsAreInOrderAndNeverEmpty()
    {
        const SetCalibration sets{0.9, 0.2f, 9};
        const auto set = [&](std::vector<float> probabilities, Outcome outcome = Outcome::Likely) {
            Prediction prediction;
            prediction.probabilities = std::move(probabilities);
            prediction.outcome = outcome;
            return predictionSet(sets, prediction);
        };
        QCOMPARE(set({0.2f, 0.7f, 0.1f}), (std::vector<int>{1, 0}));
        QCOMPARE(set({0.19f, 0.71f, 0.1f}), (std::vector<int>{1}));
        QCOMPARE(set({0.25f, 0.25f, 0.25f, 0.25f}, Outcome::Uncertain), (std::vector<int>{0, 1, 2, 3}));
        // Ten classes of which none reaches the threshold: the most probable stay, all of them.
        std::vector<float> flat(10, 0.1f);
        QCOMPARE(set(flat).size(), size_t(10));
        flat[3] = 0.15f;
        QCOMPARE(set(flat), std::vector<int>{3});
        QVERIFY(set({0.2f, 0.7f, 0.1f}, Outcome::NoneOfThese).empty());
    }

    void withoutAGuaranteeThereIsNoSet()
    {
        Prediction prediction;
        prediction.outcome = Outcome::Likely;
        prediction.probabilities = {0.6f, 0.4f};
        QVERIFY(predictionSet({}, prediction).empty());
        QVERIFY(predictionSet(calibrateSets(numbered(8)), prediction).empty());
        QVERIFY(predictionSet({0.9, 0.5f, 9}, Prediction()).empty());
    }
};

QTEST_GUILESS_MAIN(PredictionSetTest)
#include "prediction_set_test.moc"
