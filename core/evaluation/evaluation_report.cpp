#include "core/evaluation/evaluation_report.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>
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

std::vector<DecisionPoint> decisionCurve(const std::vector<Scored>& scored)
{
    const double n = double(scored.size());
    const double prevalence = double(std::ranges::count_if(scored, &Scored::positive)) / n;
    std::vector<DecisionPoint> points;
    std::vector<double> gains(scored.size());
    for (int percent = 1; percent <= 99; ++percent) {
        DecisionPoint point;
        point.threshold = percent / 100.0;
        const double odds = point.threshold / (1 - point.threshold);
        std::ranges::transform(scored, gains.begin(), [&](const Scored& one) {
            if (double(one.score) < point.threshold)
                return 0.0;
            return one.positive ? 1.0 : -odds;
        });
        point.netBenefit = estimateMean(gains);
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
    return report;
}

} // namespace vignette
