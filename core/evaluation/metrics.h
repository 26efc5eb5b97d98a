#pragma once

#include <map>
#include <span>
#include <vector>

namespace vignette {

/// A mean with its 95 % interval, over independent episodes or pictures.
struct Estimate
{
    double mean = 0;
    double low = 0;
    double high = 0;
    int count = 0;
};

/// `values`: one per episode; normal approximation. With fewer than two values the interval is the whole range 0..1.
Estimate estimateMean(std::span<const double> values);

/// Mean of the paired differences a - b with its interval; the spans must be of equal length. With
/// fewer than two pairs the interval is the whole range -1..1.
Estimate estimateDifference(std::span<const double> a, std::span<const double> b);

/// Shares of right answers by class. Episodes that draw from the same classes are not independent: a setting
/// that is better over many episodes need not be so for other classes, one that is over classes is.
class ClassShares
{
public:
    void add(size_t classIndex, bool right);
    /// One per class that was asked for, in the order of their index.
    std::vector<double> shares() const;

private:
    struct Count
    {
        int right = 0;
        int asked = 0;
    };
    std::map<size_t, Count> m_counts;
};

/// Which of several settings to take, from `values[setting][i]` over the same classes or independent episodes,
/// the most cautious setting first: that one, unless a later one is proven better than the one held so
/// far (paired 95 % interval above 0). At least one setting.
size_t mostCautious(std::span<const std::vector<double>> values);

/// A share of a count with its 95 % interval by Wilson (1927), which also holds for few pictures and
/// for shares of 0 and 1. Without any picture the interval is the whole range 0..1.
struct Proportion
{
    int hits = 0;
    int count = 0;
    double value = 0; ///< hits / count
    double low = 0;
    double high = 1;
};

/// `hits` from 0 to `count`.
Proportion estimateProportion(int hits, int count);

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
