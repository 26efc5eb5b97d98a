#include "core/evaluation/evaluation_report.h"

#include "core/evaluation/cluster_bootstrap.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>
#include <iterator>
#include <limits>
#include <numeric>
#include <random>

namespace vignette {

namespace {

constexpr int bootstrapDraws = 1000;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(EvaluationReport)
};

int topClass(const LabelledCase& labelled)
{
    return int(std::ranges::max_element(labelled.probabilities) - labelled.probabilities.begin());
}

/// Probability of one class and whether the picture is of it.
struct Scored
{
    float score = 0;
    bool positive = false;
};

RocCurve rocCurve(std::vector<Scored> scored)
{
    std::ranges::sort(scored, std::greater<>(), &Scored::score);
    RocCurve curve;
    curve.points.push_back({2.0F, 0, 0});
    std::vector<float> positives;
    std::vector<float> negatives;
    for (size_t i = 0; i < scored.size(); ++i) {
        (scored[i].positive ? positives : negatives).push_back(scored[i].score);
        // Equal scores cannot be told apart by any threshold.
        if (i + 1 == scored.size() || scored[i + 1].score != scored[i].score)
            curve.points.push_back({scored[i].score, int(positives.size()), int(negatives.size())});
    }
    curve.positives = int(positives.size());
    curve.negatives = int(negatives.size());
    curve.area = estimateAreaUnderRoc(std::move(positives), std::move(negatives));
    return curve;
}

/// What calling a class from a threshold on gains by each picture, see DecisionPoint.
std::vector<double> gainsAt(double threshold, const std::vector<Scored>& scored)
{
    const double odds = threshold / (1 - threshold);
    std::vector<double> gains(scored.size());
    std::ranges::transform(scored, gains.begin(), [&](const Scored& one) {
        if (double(one.score) < threshold)
            return 0.0;
        return one.positive ? 1.0 : -odds;
    });
    return gains;
}

std::vector<DecisionPoint> decisionCurve(const std::vector<Scored>& scored)
{
    const double n = double(scored.size());
    const double prevalence = double(std::ranges::count_if(scored, &Scored::positive)) / n;
    std::vector<DecisionPoint> points;
    for (int percent = 1; percent <= 99; ++percent) {
        DecisionPoint point;
        point.threshold = percent / 100.0;
        const double odds = point.threshold / (1 - point.threshold);
        point.netBenefit = estimateMean(gainsAt(point.threshold, scored));
        point.ofAll = prevalence - (1 - prevalence) * odds;
        points.push_back(point);
    }
    return points;
}

Result<CalibrationFigures> calibrationOf(const std::vector<LabelledCase>& cases, const JobContext& job)
{
    CalibrationFigures calibration;
    std::vector<float> confidence;
    std::vector<bool> right;
    std::vector<double> confidences;
    std::vector<double> rights;
    for (const LabelledCase& labelled : cases) {
        if (labelled.truth < 0)
            continue;
        const int top = topClass(labelled);
        const float probability = labelled.probabilities[size_t(top)];
        const bool isRight = top == labelled.truth;
        confidence.push_back(probability);
        right.push_back(isRight);
        confidences.push_back(double(probability));
        rights.push_back(isRight);
    }
    calibration.bins = calibrationBinsOf(confidence, right, calibrationBins);
    calibration.overconfidence = estimateDifference(confidences, rights);

    // The library's distributions differ between systems; the remainder does not.
    std::mt19937_64 random(1);
    std::vector<double> errors;
    std::vector<float> drawnConfidence(confidence.size());
    std::vector<bool> drawnRight(right.size());
    for (int draw = 0; draw < bootstrapDraws; ++draw) {
        if (job.cancelled())
            return fail(ErrorCode::Cancelled, Text::tr("The evaluation was stopped."));
        for (size_t i = 0; i < confidence.size(); ++i) {
            const size_t from = random() % confidence.size();
            drawnConfidence[i] = confidence[from];
            drawnRight[i] = right[from];
        }
        errors.push_back(expectedCalibrationError(drawnConfidence, drawnRight, calibrationBins));
    }
    std::ranges::sort(errors);
    calibration.expectedError = {expectedCalibrationError(confidence, right, calibrationBins),
                                 errors[bootstrapDraws / 40], errors[bootstrapDraws * 39 / 40 - 1],
                                 int(confidence.size())};
    return calibration;
}

/// The intervals of a report over groups of pictures.
Result<void> widen(EvaluationReport& report, const std::vector<LabelledCase>& cases, const JobContext& job)
{
    const auto groupsOf = [](const std::vector<LabelledCase>& some) {
        std::vector<int> groups;
        for (const LabelledCase& labelled : some)
            groups.push_back(labelled.group);
        return groups;
    };
    const ClusterBootstrap all(groupsOf(cases));
    if (!all.isNeeded())
        return {};
    report.groups = all.groupCount();
    const auto share = [&](Proportion& figure, auto isCounted, auto isHit) {
        std::vector<bool> counted, hit;
        for (const LabelledCase& labelled : cases) {
            counted.push_back(isCounted(labelled));
            hit.push_back(isHit(labelled));
        }
        all.widen(figure, counted, hit);
    };
    const int ways = report.classCount;
    const auto ofClass = [](const LabelledCase& one) { return one.truth >= 0; };
    const auto named = [ways](const LabelledCase& one) { return confusionColumn(one, ways) < ways; };
    const auto namedRight = [&](const LabelledCase& one) {
        return ofClass(one) && confusionColumn(one, ways) == one.truth;
    };
    share(report.right, ofClass, namedRight);
    share(report.answered, ofClass, named);
    share(report.rightOfAnswered, named, namedRight);
    share(report.topRight, ofClass, [](const LabelledCase& one) { return topClass(one) == one.truth; });
    share(report.othersRefused, std::not_fn(ofClass), std::not_fn(named));

    // Curves and calibration are of the pictures of the classes.
    std::vector<LabelledCase> classCases;
    std::ranges::copy_if(cases, std::back_inserter(classCases), ofClass);
    const ClusterBootstrap within(groupsOf(classCases));
    for (int k = 0; k < ways; ++k) {
        if (job.cancelled())
            return fail(ErrorCode::Cancelled, Text::tr("The evaluation was stopped."));
        ClassFigures& figures = report.classes[size_t(k)];
        const auto isThis = [k](const LabelledCase& one) { return one.truth == k; };
        const auto calledThis = [k, ways](const LabelledCase& one) { return confusionColumn(one, ways) == k; };
        share(figures.sensitivity, isThis, calledThis);
        share(figures.specificity, std::not_fn(isThis), std::not_fn(calledThis));
        if (!figures.roc || !within.isNeeded())
            continue;
        std::vector<Scored> scored;
        for (const LabelledCase& one : classCases)
            scored.push_back({one.probabilities[size_t(k)], isThis(one)});
        within.widen(figures.roc->area, [&scored](std::span<const int> drawn) {
            std::vector<float> positives, negatives;
            for (const int i : drawn)
                (scored[size_t(i)].positive ? positives : negatives).push_back(scored[size_t(i)].score);
            const bool both = !positives.empty() && !negatives.empty();
            return both ? areaUnderRoc(std::move(positives), std::move(negatives))
                        : std::numeric_limits<double>::quiet_NaN();
        });
        for (DecisionPoint& point : figures.decisions)
            within.widen(point.netBenefit, gainsAt(point.threshold, scored));
    }
    if (!report.calibration || !within.isNeeded())
        return {};
    std::vector<double> overconfidence;
    std::vector<float> confidence;
    for (const LabelledCase& one : classCases) {
        confidence.push_back(one.probabilities[size_t(topClass(one))]);
        overconfidence.push_back(double(confidence.back()) - (topClass(one) == one.truth));
    }
    within.widen(report.calibration->overconfidence, overconfidence);
    within.widen(report.calibration->expectedError, [&](std::span<const int> drawn) {
        std::vector<float> drawnConfidence;
        std::vector<bool> drawnRight;
        for (const int i : drawn) {
            drawnConfidence.push_back(confidence[size_t(i)]);
            drawnRight.push_back(topClass(classCases[size_t(i)]) == classCases[size_t(i)].truth);
        }
        return expectedCalibrationError(drawnConfidence, drawnRight, calibrationBins);
    });
    return {};
}

} // namespace

int confusionRow(const LabelledCase& labelled, int classCount)
{
    return labelled.truth < 0 ? classCount : labelled.truth;
}

int confusionColumn(const LabelledCase& labelled, int classCount)
{
    switch (labelled.outcome) {
    case Outcome::Likely:
        return topClass(labelled);
    case Outcome::Uncertain:
        return classCount;
    case Outcome::NoneOfThese:
        break;
    }
    return classCount + 1;
}

OperatingPoint sensitivityAtSpecificity(const RocCurve& curve, double specificity)
{
    const RocPoint* best = &curve.points.front();
    for (const RocPoint& point : curve.points) {
        // Points are in the order of falling specificity and rising sensitivity. The slack is for
        // products such as 0.9 * 10, which are not whole in binary.
        if (curve.negatives - point.falsePositives < specificity * curve.negatives - 1e-9)
            break;
        if (point.truePositives > best->truePositives)
            best = &point;
    }
    return {best->threshold, estimateProportion(best->truePositives, curve.positives),
            estimateProportion(curve.negatives - best->falsePositives, curve.negatives)};
}

Result<EvaluationReport> evaluateCases(const std::vector<LabelledCase>& cases, int classCount, const JobContext& job)
{
    if (cases.empty())
        return fail(ErrorCode::InvalidArgument, Text::tr("There is no labelled picture that could be read."));
    for (const LabelledCase& labelled : cases) {
        if (classCount < 1 || labelled.truth >= classCount || labelled.probabilities.size() != size_t(classCount))
            return fail(ErrorCode::InvalidArgument,
                        Text::tr("The labels and the answers are not of the same classes."));
    }

    EvaluationReport report;
    report.classCount = classCount;
    const auto ways = size_t(classCount);
    report.confusion.assign(ways + 1, std::vector<int>(ways + 2, 0));
    int right = 0;
    int topRight = 0;
    for (const LabelledCase& labelled : cases) {
        const int row = confusionRow(labelled, classCount);
        const int column = confusionColumn(labelled, classCount);
        ++report.confusion[size_t(row)][size_t(column)];
        ++(row == classCount ? report.others : report.pictures);
        right += row == column && row < classCount;
        topRight += labelled.truth == topClass(labelled);
    }

    const auto named = [&](size_t row) {
        const auto& counts = report.confusion[row];
        return std::accumulate(counts.begin(), counts.begin() + classCount, 0);
    };
    int answered = 0;
    for (size_t row = 0; row < ways; ++row)
        answered += named(row);
    const int othersNamed = named(ways);
    report.right = estimateProportion(right, report.pictures);
    report.answered = estimateProportion(answered, report.pictures);
    report.rightOfAnswered = estimateProportion(right, answered + othersNamed);
    report.topRight = estimateProportion(topRight, report.pictures);
    report.othersRefused = estimateProportion(report.others - othersNamed, report.others);

    for (size_t k = 0; k < ways; ++k) {
        if (job.cancelled())
            return fail(ErrorCode::Cancelled, Text::tr("The evaluation was stopped."));
        ClassFigures figures;
        std::vector<Scored> scored;
        for (const LabelledCase& labelled : cases) {
            if (labelled.truth >= 0)
                scored.push_back({labelled.probabilities[k], labelled.truth == int(k)});
        }
        figures.pictures = int(std::ranges::count_if(scored, &Scored::positive));
        int called = 0;
        for (const auto& row : report.confusion)
            called += row[k];
        const int hits = report.confusion[k][k];
        const int rest = int(cases.size()) - figures.pictures;
        figures.sensitivity = estimateProportion(hits, figures.pictures);
        figures.specificity = estimateProportion(rest - (called - hits), rest);
        if (figures.pictures >= minimumForShare && report.pictures - figures.pictures >= minimumForShare) {
            figures.decisions = decisionCurve(scored);
            figures.roc = rocCurve(std::move(scored));
        }
        report.classes.push_back(std::move(figures));
    }
    if (report.pictures >= minimumForCalibration) {
        auto calibration = calibrationOf(cases, job);
        if (!calibration)
            return fail(calibration.error());
        report.calibration = std::move(*calibration);
    }
    if (auto widened = widen(report, cases, job); !widened)
        return fail(widened.error());
    return report;
}

} // namespace vignette
