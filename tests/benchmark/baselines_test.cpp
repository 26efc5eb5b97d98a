#include "core/benchmark/baselines.h"

#include <QtTest>

#include <cmath>

using namespace vignette;

/// By hand, on vectors of two numbers.
class BaselinesTest : public QObject
{
    Q_OBJECT

    static UnitSupport twoClasses()
    {
        UnitSupport support;
        support.classes = {{{1, 0}}, {{0, 1}}};
        support.words = {{0, 1}, {0, 0}};
        support.shot = 1;
        return support;
    }

private Q_SLOTS:
    void wordsWeighAsMuchAsOneExample()
    {
        const auto rows = blendedRows(twoClasses());
        QVERIFY(std::abs(rows[0][0] - std::sqrt(0.5f)) < 1e-6f);
        QVERIFY(std::abs(rows[0][1] - std::sqrt(0.5f)) < 1e-6f);
        QCOMPARE(rows[1], (std::vector<float>{0, 1}));
    }

    void withoutExamplesTheWordsDecide()
    {
        UnitSupport support = twoClasses();
        support.classes = {{}, {}};
        support.shot = 0;
        const FittedBaseline fitted(Baseline::FineTunedHead, support);
        QCOMPARE(fitted.scores(std::vector<float>{0, 1}), (std::vector<float>{1, 0}));
        const FittedBaseline blind(Baseline::LogisticHead, support);
        QCOMPARE(blind.scores(std::vector<float>{0, 1}), (std::vector<float>{0, 0}));
    }

    void theLogisticHeadSeparatesTheExamples()
    {
        const UnitSupport support = twoClasses();
        for (const Baseline baseline : {Baseline::LogisticHead, Baseline::FineTunedHead}) {
            const FittedBaseline fitted(baseline, support);
            for (size_t k = 0; k < 2; ++k) {
                const auto scores = fitted.scores(support.classes[k][0]);
                // Cross entropy of stretched scores, near 0 after training.
                QVERIFY(std::log1p(std::exp(baselineStretch * (scores[1 - k] - scores[k]))) < 0.05);
            }
        }
    }

    void tipAdapterAddsWordsAndExamples()
    {
        const UnitSupport support = twoClasses();
        const FittedBaseline own(Baseline::TipAdapter, support);
        const auto scores = own.scores(std::vector<float>{0, 1});
        QVERIFY(std::abs(scores[0] - (1 + std::exp(-5.5f))) < 1e-6f);
        QVERIFY(std::abs(scores[1] - 1) < 1e-6f);
    }
};

QTEST_GUILESS_MAIN(BaselinesTest)
#include "baselines_test.moc"
