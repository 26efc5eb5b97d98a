#include "core/base/statistics.h"

#include <QtTest>

using namespace vignette;

/// Expected values from numpy, or by hand where the sum is short.
class StatisticsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void meanHasItsInterval()
    {
        const std::vector<double> values = {0.6, 0.8, 0.7, 0.9};
        const Estimate estimate = estimateMean(values);
        // numpy: mean 0.75, std(ddof=1) 0.1290994, / sqrt(4) * 1.959964 = 0.1265153
        QVERIFY(std::abs(estimate.mean - 0.75) < 1e-12);
        QVERIFY(std::abs(estimate.low - (0.75 - 0.1265153)) < 1e-6);
        QVERIFY(std::abs(estimate.high - (0.75 + 0.1265153)) < 1e-6);
        QCOMPARE(estimate.count, 4);
    }

    void tooFewValuesClaimNothing()
    {
        const std::vector<double> one = {0.9};
        QCOMPARE(estimateMean(one).low, 0.0);
        QCOMPARE(estimateMean(one).high, 1.0);
        QCOMPARE(estimateMean({}).count, 0);
        const std::vector<double> other = {0.4};
        QCOMPARE(estimateDifference(one, other).low, -1.0);
        QCOMPARE(estimateDifference(one, other).high, 1.0);
    }

    void proportionHasItsWilsonInterval()
    {
        // the closed form in double precision (Python)
        const Proportion most = estimateProportion(9, 10);
        QVERIFY(std::abs(most.low - 0.5958500) < 1e-5);
        QVERIFY(std::abs(most.high - 0.9821238) < 1e-5);
        const Proportion all = estimateProportion(20, 20);
        QVERIFY(std::abs(all.low - 0.8388748) < 1e-5);
        QCOMPARE(all.high, 1.0);
        QCOMPARE(estimateProportion(0, 0).high, 1.0);
    }

    void pairedDifferenceIsNarrowerThanItsParts()
    {
        const std::vector<double> a = {0.5, 0.7, 0.9};
        const std::vector<double> b = {0.4, 0.6, 0.8};
        const Estimate difference = estimateDifference(a, b);
        QVERIFY(std::abs(difference.mean - 0.1) < 1e-12);
        QVERIFY(difference.high - difference.low < 1e-9);
    }

    void sharesOfClasses()
    {
        ClassShares shares;
        QVERIFY(shares.shares().empty());
        for (const bool right : {true, false, true, true})
            shares.add(7, right);
        shares.add(2, false);
        QCOMPARE(shares.shares(), (std::vector<double>{0, 0.75}));
    }

    void takesTheMostCautiousThatIsNotProvenWorse()
    {
        const std::vector<double> first = {0.5, 0.7, 0.9, 0.5};
        const std::vector<double> better = {0.6, 0.8, 1.0, 0.6};
        const std::vector<double> uncertain = {0.9, 0.8, 1.0, 0.5};
        using Settings = std::vector<std::vector<double>>;
        QCOMPARE(mostCautious(Settings{first}), size_t(0));
        QCOMPARE(mostCautious(Settings{first, first}), size_t(0));
        QCOMPARE(mostCautious(Settings{first, better, uncertain}), size_t(1));
        QCOMPARE(mostCautious(Settings{better, first, uncertain}), size_t(0));
    }
};

QTEST_GUILESS_MAIN(StatisticsTest)
#include "statistics_test.moc"
