#pragma once

#include "core/base/statistics.h"

#include <span>
#include <vector>

namespace vignette {

/// Expected calibration error over `bins` equal-width bins of the top probability (Guo et al. 2017):
/// 0 is perfect. `confidence` and `correct` are per picture.
double expectedCalibrationError(std::span<const float> confidence, const std::vector<bool>& correct, int bins = 15);

/// Pictures whose top probability lies in a range, and how often the top class was right.
struct CalibrationBin
{
    double low = 0; ///< of the range; the next bin begins where it ends
    double high = 0;
    double meanConfidence = 0; ///< 0 where the bin is empty
    Proportion right;
};

/// The `bins` bins of a reliability diagram, from 0 to 1; arguments as above.
std::vector<CalibrationBin> calibrationBinsOf(std::span<const float> confidence, const std::vector<bool>& correct,
                                              int bins);

/// Area under the ROC curve of `positive` scores against `negative` ones (ties count half).
double areaUnderRoc(std::vector<float> positive, std::vector<float> negative);

/// The same with its 95 % interval: the variance of Hanley and McNeil (1982), inverted as Wilson
/// does for shares (Newcombe 2006, "Confidence intervals for an effect size measure based on the
/// Mann-Whitney statistic, part 2", method 5), so that an area of 1 still has an interval.
/// `count` is the number of all pictures; without positives or negatives the interval is 0..1.
Estimate estimateAreaUnderRoc(std::vector<float> positive, std::vector<float> negative);

} // namespace vignette
