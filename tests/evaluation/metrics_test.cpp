#include "core/evaluation/metrics.h"

#include <QtTest>

using namespace vignette;

/// Expected values from scikit-learn 1.5 and numpy, or by hand where the sum is short.
class MetricsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rocAreaCountsPairs()
    {
        // roc_auc_score([1,1,1,0,0,0], [.9,.8,.3,.3,.2,.85]) = 0.7222222
        QVERIFY(std::abs(areaUnderRoc({0.9f, 0.8f, 0.3f}, {0.3f, 0.2f, 0.85f}) - 6.5 / 9) < 1e-9);
        QCOMPARE(areaUnderRoc({1, 2}, {0, 0}), 1.0);
        QCOMPARE(areaUnderRoc({}, {1}), 0.5);
    }

    void binsHoldWhatFallsIntoThem()
    {
        // sklearn.calibration.calibration_curve([1, 0, 1, 1], [.95, .95, .55, .55], n_bins=10):
        // (array([1. , 0.5]), array([0.55, 0.95]))
        const std::vector<float> confidence = {0.95f, 0.95f, 0.55f, 0.55f};
        const auto bins = calibrationBinsOf(confidence, {true, false, true, true}, 10);
        QCOMPARE(bins.size(), size_t(10));
        QVERIFY(std::abs(bins[5].meanConfidence - 0.55) < 1e-6);
        QCOMPARE(bins[5].right.value, 1.0);
        QCOMPARE(bins[9].right.hits, 1);
        QCOMPARE(bins[9].right.count, 2);
        QCOMPARE(bins[0].right.count, 0);
        QCOMPARE(bins[0].meanConfidence, 0.0);
        QVERIFY(std::abs(bins[9].low - 0.9) < 1e-9);
        QCOMPARE(bins[9].high, 1.0);
    }

    void calibrationErrorOfKnownBins()
    {
        // One bin at 0.95 that is right half of the time, one at 0.55 that is always right.
        const std::vector<float> confidence = {0.95f, 0.95f, 0.55f, 0.55f};
        const std::vector<bool> correct = {true, false, true, true};
        QVERIFY(std::abs(expectedCalibrationError(confidence, correct, 10) - (0.9 + 0.9) / 4) < 1e-6);
        QCOMPARE(expectedCalibrationError({}, {}), 0.0);
        const std::vector<float> sure = {1.0f};
        QCOMPARE(expectedCalibrationError(sure, {true}), 0.0);
    }
};

QTEST_GUILESS_MAIN(MetricsTest)
#include "metrics_test.moc"
