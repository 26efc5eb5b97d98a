#include "core/evaluation/evaluation_report.h"

#include <QtTest>

#include <cmath>
#include <random>

using namespace vignette;

namespace {

LabelledCase labelled(int truth, std::vector<float> probabilities, Outcome outcome = Outcome::Likely)
{
    return {truth, std::move(probabilities), outcome};
}

bool near(double a, double b, double within)
{
    return std::abs(a - b) <= within;
}

/// Uniform in 0..1, the same on every system.
double uniform(std::mt19937_64& random)
{
    return double(random() >> 11U) * 0x1p-53;
}

double normal(std::mt19937_64& random)
{
    return std::sqrt(-2 * std::log(1 - uniform(random))) * std::cos(2 * M_PI * uniform(random));
}

/// Two classes; the probability of the second is right by construction: it is of the second class
/// that often.
std::vector<LabelledCase> calibrated(int count, uint64_t seed)
{
    std::mt19937_64 random(seed);
    std::vector<LabelledCase> cases;
    for (int i = 0; i < count; ++i) {
        const double p = uniform(random);
        cases.push_back(labelled(uniform(random) < p ? 1 : 0, {float(1 - p), float(p)}));
    }
    return cases;
}

} // namespace

class EvaluationReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wilsonIntervalsAsPublished()
    {
        // Newcombe (1998), "Two-sided confidence intervals for the single proportion", table I,
        // method 3.
        struct
        {
            int hits, count;
            double low, high;
        } const rows[] = {
            {81, 263, 0.2553, 0.3662}, {15, 148, 0.0624, 0.1605}, {0, 20, 0.0, 0.1611}, {1, 29, 0.0061, 0.1718}};
        for (const auto& row : rows) {
            const Proportion share = estimateProportion(row.hits, row.count);
            QVERIFY(near(share.low, row.low, 5e-5));
            QVERIFY(near(share.high, row.high, 5e-5));
            QVERIFY(near(share.value, double(row.hits) / row.count, 1e-12));
            // What is missed is the mirror image.
            const Proportion missed = estimateProportion(row.count - row.hits, row.count);
            QVERIFY(near(missed.low, 1 - share.high, 1e-12));
        }
        QCOMPARE(estimateProportion(0, 0).low, 0.0);
        QCOMPARE(estimateProportion(0, 0).high, 1.0);
        QCOMPARE(estimateProportion(7, 7).high, 1.0);
        QVERIFY(estimateProportion(7, 7).low < 0.7);
    }

    void rocIntervalHoldsTheTrueAreaAsOftenAsItClaims()
    {
        // Two normal distributions one apart: the area is Phi(1 / sqrt 2) = 0.76025.
        std::mt19937_64 random(3);
        int held = 0;
        const int runs = 1000;
        for (int run = 0; run < runs; ++run) {
            std::vector<float> positive(25);
            std::vector<float> negative(40);
            for (float& score : positive)
                score = float(normal(random) + 1);
            for (float& score : negative)
                score = float(normal(random));
            const Estimate area = estimateAreaUnderRoc(positive, negative);
            QCOMPARE(area.count, 65);
            QVERIFY(area.low < area.mean && area.mean < area.high);
            held += area.low <= 0.76025 && 0.76025 <= area.high;
        }
        QVERIFY2(held > 0.93 * runs && held < 0.97 * runs, qPrintable(QString::number(held)));
    }

    void perfectRocStillHasAnInterval()
    {
        const Estimate area = estimateAreaUnderRoc(std::vector<float>(10, 1.0F), std::vector<float>(10, 0.0F));
        QCOMPARE(area.mean, 1.0);
        QCOMPARE(area.high, 1.0);
        // Below the area by z standard errors of Hanley and McNeil at the limit itself.
        const double t = area.low;
        const double variance = t * (1 - t) / 100 * (1 + 9 * ((1 - t) / (2 - t) + t / (1 + t)));
        QVERIFY(near((1 - t) / std::sqrt(variance), 1.959964, 1e-6));
        const Estimate reversed = estimateAreaUnderRoc(std::vector<float>(10, 0.0F), std::vector<float>(10, 1.0F));
        QVERIFY(near(reversed.high, 1 - area.low, 1e-9));
        QCOMPARE(estimateAreaUnderRoc({}, {1}).high, 1.0);
    }

    void confusionAndSharesByHand()
    {
        const std::vector<LabelledCase> cases = {
            labelled(0, {0.9F, 0.1F}),                        // right
            labelled(0, {0.6F, 0.4F}, Outcome::Uncertain),    // top class right, not answered
            labelled(0, {0.2F, 0.8F}),                        // wrong
            labelled(1, {0.3F, 0.7F}),                        // right
            labelled(1, {0.4F, 0.6F}, Outcome::NoneOfThese),  // refused although of the task
            labelled(-1, {0.1F, 0.9F}),                       // foreign, taken for the second
            labelled(-1, {0.5F, 0.5F}, Outcome::NoneOfThese), // foreign, refused
            labelled(-1, {0.5F, 0.5F}, Outcome::Uncertain),   // foreign, not answered
        };
        const auto report = evaluateCases(cases, 2);
        QVERIFY(report);
        const std::vector<std::vector<int>> expected = {{1, 1, 1, 0}, {0, 1, 0, 1}, {0, 1, 1, 1}};
        QCOMPARE(report->confusion, expected);
        QCOMPARE(report->pictures, 5);
        QCOMPARE(report->others, 3);
        const auto is = [](const Proportion& share, int hits, int count) {
            return share.hits == hits && share.count == count;
        };
        QVERIFY(is(report->right, 2, 5));
        QVERIFY(is(report->answered, 3, 5));
        QVERIFY(is(report->rightOfAnswered, 2, 4));
        QVERIFY(is(report->topRight, 4, 5));
        QVERIFY(is(report->othersRefused, 2, 3));
        QVERIFY(is(report->classes[0].sensitivity, 1, 3));
        QVERIFY(is(report->classes[0].specificity, 5, 5));
        QVERIFY(is(report->classes[1].sensitivity, 1, 2));
        QVERIFY(is(report->classes[1].specificity, 4, 6));
        // Too few for everything else, and said so.
        QVERIFY(!enough(report->right));
        QVERIFY(!report->classes[0].roc);
        QVERIFY(report->classes[0].decisions.empty());
        QVERIFY(!report->calibration);
    }

    void rocPointsAndOperatingPointByHand()
    {
        // Class 1 scores .95, .85, ... of ten positives against .90, .80, ... of ten negatives.
        std::vector<LabelledCase> cases;
        for (int i = 0; i < 10; ++i) {
            const float high = 0.95F - 0.1F * float(i);
            const float low = high - 0.05F;
            cases.push_back(labelled(1, {1 - high, high}));
            cases.push_back(labelled(0, {1 - low, low}));
        }
        const auto report = evaluateCases(cases, 2);
        QVERIFY(report && report->classes[1].roc);
        const RocCurve& curve = *report->classes[1].roc;
        QCOMPARE(curve.points.size(), size_t(21));
        QCOMPARE(curve.points.back().truePositives, 10);
        QCOMPARE(curve.points.back().falsePositives, 10);
        QVERIFY(near(curve.area.mean, 0.55, 1e-9)); // 10 + 9 + ... + 1 of 100 pairs
        // Two false positives of ten are allowed: the third positive is above them still.
        const OperatingPoint point = sensitivityAtSpecificity(curve, 0.8);
        QCOMPARE(point.sensitivity.hits, 3);
        QCOMPARE(point.specificity.hits, 8);
        QCOMPARE(sensitivityAtSpecificity(curve, 1).sensitivity.hits, 1);
        QCOMPARE(sensitivityAtSpecificity(curve, 0).sensitivity.hits, 10);
        QCOMPARE(sensitivityAtSpecificity(curve, 0.9).specificity.hits, 9);
        // Lower thresholds that find no more are not taken.
        QCOMPARE(sensitivityAtSpecificity(curve, 0).specificity.hits, 1);
        // With two classes one curve is the other, seen from the far side.
        QVERIFY(near(report->classes[0].roc->area.mean, curve.area.mean, 1e-9));
    }

    void equalScoresCannotBeToldApart()
    {
        std::vector<LabelledCase> cases;
        for (int i = 0; i < 20; ++i)
            cases.push_back(labelled(i % 2, {0.5F, 0.5F}));
        const auto report = evaluateCases(cases, 2);
        QVERIFY(report);
        QCOMPARE(report->classes[0].roc->points.size(), size_t(2));
        QCOMPARE(report->classes[0].roc->area.mean, 0.5);
        QCOMPARE(sensitivityAtSpecificity(*report->classes[0].roc, 0.5).sensitivity.hits, 0);
    }

    void netBenefitByHand()
    {
        // 10 of class 1 at 0.8, 30 of class 0: ten of them at 0.6, twenty at 0.1.
        std::vector<LabelledCase> cases;
        for (int i = 0; i < 40; ++i) {
            const float p = i < 10 ? 0.8F : (i < 20 ? 0.6F : 0.1F);
            cases.push_back(labelled(i < 10 ? 1 : 0, {1 - p, p}));
        }
        const auto report = evaluateCases(cases, 2);
        QVERIFY(report);
        const auto& curve = report->classes[1].decisions;
        QCOMPARE(curve.size(), size_t(99));
        const auto at = [&](double threshold) { return curve[size_t(std::lround(threshold * 100)) - 1]; };
        QVERIFY(near(at(0.5).netBenefit.mean, 10.0 / 40 - 10.0 / 40, 1e-12));
        QVERIFY(near(at(0.25).netBenefit.mean, 10.0 / 40 - 10.0 / 40 / 3, 1e-12));
        QVERIFY(near(at(0.7).netBenefit.mean, 0.25, 1e-12)); // only true positives are left
        QVERIFY(near(at(0.9).netBenefit.mean, 0, 1e-12));    // nothing is called
        QVERIFY(near(at(0.05).netBenefit.mean, at(0.05).ofAll, 1e-12));
        QVERIFY(near(at(0.25).ofAll, 0, 1e-12)); // the threshold is the prevalence
        QCOMPARE(at(0.5).netBenefit.count, 40);
        QVERIFY(at(0.7).netBenefit.low < 0.25 && at(0.7).netBenefit.high > 0.25);
    }

    void calibratedProbabilitiesAreFoundCalibrated()
    {
        const auto report = evaluateCases(calibrated(4000, 5), 2);
        QVERIFY(report && report->calibration);
        const CalibrationFigures& figures = *report->calibration;
        QVERIFY(figures.expectedError.mean < 0.03);
        QVERIFY(figures.expectedError.low < figures.expectedError.high);
        QCOMPARE(figures.expectedError.count, 4000);
        QVERIFY(figures.overconfidence.low < 0 && figures.overconfidence.high > 0);
        QCOMPARE(int(figures.bins.size()), calibrationBins);
        int inBins = 0;
        for (const CalibrationBin& bin : figures.bins) {
            inBins += bin.right.count;
            if (bin.right.count > 0) {
                QVERIFY(bin.meanConfidence >= bin.low && bin.meanConfidence <= bin.high);
                QVERIFY(near(bin.right.value, bin.meanConfidence, 0.06));
            }
        }
        QCOMPARE(inBins, 4000);
    }

    void overconfidenceIsFound()
    {
        std::vector<LabelledCase> cases;
        for (int i = 0; i < 100; ++i)
            cases.push_back(labelled(i < 60 ? 1 : 0, {0.05F, 0.95F}));
        const auto report = evaluateCases(cases, 2);
        QVERIFY(report && report->calibration);
        QVERIFY(near(report->calibration->expectedError.mean, 0.35, 1e-6));
        QVERIFY(near(report->calibration->overconfidence.mean, 0.35, 1e-6));
        QVERIFY(report->calibration->overconfidence.low > 0.2);
        QCOMPARE(report->calibration->bins[9].right.hits, 60);
    }

    void orderOfThePicturesDoesNotMatter()
    {
        auto cases = calibrated(300, 8);
        const auto forward = evaluateCases(cases, 2);
        std::ranges::reverse(cases);
        const auto backward = evaluateCases(cases, 2);
        QVERIFY(forward && backward);
        QCOMPARE(backward->confusion, forward->confusion);
        QVERIFY(near(backward->classes[1].roc->area.low, forward->classes[1].roc->area.low, 1e-9));
        QVERIFY(near(backward->calibration->expectedError.mean, forward->calibration->expectedError.mean, 1e-6));
        QVERIFY(near(backward->classes[0].decisions[30].netBenefit.mean,
                     forward->classes[0].decisions[30].netBenefit.mean, 1e-9));
    }

    void picturesThatBelongTogetherCountAsOne()
    {
        // Each picture four times says no more than once.
        const auto once = calibrated(100, 8);
        std::vector<LabelledCase> fourTimes;
        for (int i = 0; i < 400; ++i) {
            fourTimes.push_back(once[size_t(i % 100)]);
            fourTimes.back().group = i % 100;
        }
        const auto alone = evaluateCases(once, 2);
        const auto together = evaluateCases(fourTimes, 2);
        for (LabelledCase& one : fourTimes)
            one.group = -1;
        const auto apart = evaluateCases(fourTimes, 2);
        QVERIFY(alone && together && apart);
        QCOMPARE(together->groups, 100);
        QCOMPARE(apart->groups, 0);
        QCOMPARE(together->topRight.hits, apart->topRight.hits);
        const auto width = [](const auto& figure) { return figure.high - figure.low; };
        const auto isAsAlone = [&](const auto& one, const auto& several, const auto& tooSure) {
            return std::abs(width(several) / width(one) - 1) < 0.15 && width(tooSure) < 0.7 * width(several);
        };
        QVERIFY(isAsAlone(alone->topRight, together->topRight, apart->topRight));
        QVERIFY(
            isAsAlone(alone->classes[0].sensitivity, together->classes[0].sensitivity, apart->classes[0].sensitivity));
        QVERIFY(isAsAlone(alone->classes[1].roc->area, together->classes[1].roc->area, apart->classes[1].roc->area));
        QVERIFY(isAsAlone(alone->calibration->overconfidence, together->calibration->overconfidence,
                          apart->calibration->overconfidence));
        QVERIFY(isAsAlone(alone->classes[1].decisions[40].netBenefit, together->classes[1].decisions[40].netBenefit,
                          apart->classes[1].decisions[40].netBenefit));
        QVERIFY(width(together->calibration->expectedError) > 1.3 * width(apart->calibration->expectedError));

        // All right: twenty pictures of two patients are two patients.
        std::vector<LabelledCase> right;
        for (int i = 0; i < 20; ++i) {
            right.push_back(labelled(0, {0.9F, 0.1F}));
            right.back().group = i % 2;
        }
        const Proportion two = estimateProportion(2, 2);
        const auto report = evaluateCases(right, 2);
        QVERIFY(report && near(report->topRight.low, two.low, 1e-9));
        QCOMPARE(report->topRight.high, 1.0);
    }

    void faultsAreErrors()
    {
        QVERIFY(!evaluateCases({}, 2));
        QVERIFY(!evaluateCases({labelled(2, {0.5F, 0.5F})}, 2));
        const auto mixed = evaluateCases({labelled(0, {1.0F})}, 2);
        QVERIFY(!mixed);
        QCOMPARE(mixed.error().code, ErrorCode::InvalidArgument);
        const auto stopped = evaluateCases(calibrated(100, 1), 2, JobContext([] { return true; }));
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(EvaluationReportTest)
#include "evaluation_report_test.moc"
