#pragma once

#include "core/base/error.h"
#include "core/base/job_context.h"
#include "core/classifier/prediction.h"
#include "core/evaluation/metrics.h"

#include <optional>
#include <vector>

namespace vignette {

/// A picture whose true class is known, with what the classifier said of it.
struct LabelledCase
{
    int truth = 0;                    ///< class index, or below 0: of none of the classes
    std::vector<float> probabilities; ///< per class, sum 1
    Outcome outcome = Outcome::Uncertain;
    int group = -1; ///< pictures of one patient or lesion have the same; below 0: it belongs to no other
};

/// Below these numbers of pictures a figure is "not enough to estimate": at 10 the interval of a
/// share is still 0.5 wide, and a calibration curve has 10 bins to fill.
constexpr int minimumForShare = 10;
constexpr int minimumForCalibration = 30;
/// Below this number per class a figure is shown, but with a warning: Collins, Ogundimu and Altman
/// (2016) ask for at least 100 events to judge a model.
constexpr int recommendedPerClass = 100;

constexpr int calibrationBins = 10;

inline bool enough(const Proportion& share)
{
    return share.count >= minimumForShare;
}

/// One threshold on the probability of a class: what is at least as probable is called that class.
struct RocPoint
{
    float threshold = 0;
    int truePositives = 0;
    int falsePositives = 0;
};

/// One class against the other classes; pictures of none of the classes take no part, for they are
/// to be refused before it comes to probabilities.
struct RocCurve
{
    int positives = 0;
    int negatives = 0;
    Estimate area;                ///< of positives + negatives pictures
    std::vector<RocPoint> points; ///< from "nothing is called" (threshold above 1) to "everything"
};

/// The best sensitivity of a threshold whose specificity is at least `specificity` (0 to 1), and of
/// such thresholds the highest. It is chosen on the same pictures, so the figure is a little too good.
struct OperatingPoint
{
    float threshold = 0;
    Proportion sensitivity;
    Proportion specificity; ///< that was reached
};
OperatingPoint sensitivityAtSpecificity(const RocCurve& curve, double specificity);

struct CalibrationFigures
{
    std::vector<CalibrationBin> bins;
    /// Over the bins above, 95 % interval by bootstrap over pictures (percentiles of 1000 draws,
    /// always the same ones). With few pictures it is too large even for perfect probabilities.
    Estimate expectedError;
    /// Mean top probability minus share of right top classes: above 0 is too sure of itself.
    Estimate overconfidence;
};

/// Net benefit (Vickers and Elkin 2006) of calling a class from a probability on: true positives
/// per picture, minus false positives weighted by the odds of the threshold.
struct DecisionPoint
{
    double threshold = 0; ///< 0.01 to 0.99
    Estimate netBenefit;
    double ofAll = 0; ///< calling every picture that class; calling none has a net benefit of 0
};

struct ClassFigures
{
    int pictures = 0; ///< of this class
    /// Of the pictures of this class, those named as it: uncertain and refused count as missed.
    Proportion sensitivity;
    /// Of all other pictures, those of none of the classes included, those not named as it.
    Proportion specificity;
    /// Nothing where the class or the others have fewer than minimumForShare pictures.
    std::optional<RocCurve> roc;
    std::vector<DecisionPoint> decisions; ///< empty as above
};

/// How far to trust a classifier, by labelled pictures. Where some belong together the intervals are by a bootstrap
/// over groups, see cluster_bootstrap.h. Else they take pictures as independent: with several of a patient they are too
/// narrow.
struct EvaluationReport
{
    int classCount = 0;
    int pictures = 0; ///< of the classes
    int others = 0;   ///< of none of them
    int groups = 0;   ///< that the intervals are over; 0: over pictures

    /// confusion[row][column]: rows are the classes, then "other"; columns are the class that was
    /// likely, then uncertain, then none of these. See confusionRow() and confusionColumn().
    std::vector<std::vector<int>> confusion;

    Proportion right;           ///< of the pictures of the classes, those named as the right one
    Proportion answered;        ///< of the pictures of the classes, those named as any
    Proportion rightOfAnswered; ///< of all that were named; pictures of none of the classes are wrong
    Proportion topRight;        ///< of the pictures of the classes, right top class whatever the outcome
    Proportion othersRefused;   ///< of pictures of none of the classes, those not named

    std::vector<ClassFigures> classes;             ///< in logit order
    std::optional<CalibrationFigures> calibration; ///< of the pictures of the classes; nothing below
                                                   ///< minimumForCalibration
};

int confusionRow(const LabelledCase& labelled, int classCount);
int confusionColumn(const LabelledCase& labelled, int classCount);

/// Errors: InvalidArgument (no picture, or one with another number of probabilities), Cancelled.
Result<EvaluationReport> evaluateCases(const std::vector<LabelledCase>& cases, int classCount,
                                       const JobContext& job = {});

} // namespace vignette
