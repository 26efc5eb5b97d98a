#include "core/evaluation/metrics.h"

#include <algorithm>
#include <cmath>

namespace vignette {

namespace {

/// The sign change of `f` between `inside`, where f is negative, and `outside`.
template <typename Function> double rootBetween(double inside, double outside, const Function& f)
{
    for (int step = 0; step < 60; ++step) {
        const double middle = (inside + outside) / 2;
        (f(middle) < 0 ? inside : outside) = middle;
    }
    return (inside + outside) / 2;
}

} // namespace

std::vector<CalibrationBin> calibrationBinsOf(std::span<const float> confidence, const std::vector<bool>& correct,
                                              int bins)
{
    std::vector<CalibrationBin> out(size_t(std::max(0, bins)));
    std::vector<int> hits(out.size(), 0);
    for (size_t i = 0; i < confidence.size(); ++i) {
        const auto bin = size_t(std::clamp(int(confidence[i] * float(bins)), 0, bins - 1));
        out[bin].meanConfidence += double(confidence[i]);
        ++out[bin].right.count;
        hits[bin] += correct[i];
    }
    for (size_t bin = 0; bin < out.size(); ++bin) {
        const int count = out[bin].right.count;
        out[bin] = {double(bin) / bins, double(bin + 1) / bins, count > 0 ? out[bin].meanConfidence / count : 0,
                    estimateProportion(hits[bin], count)};
    }
    return out;
}

double expectedCalibrationError(std::span<const float> confidence, const std::vector<bool>& correct, int bins)
{
    double error = 0;
    for (const CalibrationBin& bin : calibrationBinsOf(confidence, correct, bins))
        error += std::abs(bin.meanConfidence - bin.right.value) * bin.right.count;
    return confidence.empty() ? 0 : error / double(confidence.size());
}

double areaUnderRoc(std::vector<float> positive, std::vector<float> negative)
{
    if (positive.empty() || negative.empty())
        return 0.5;
    std::sort(negative.begin(), negative.end());
    double wins = 0;
    for (float score : positive) {
        const auto [low, high] = std::equal_range(negative.begin(), negative.end(), score);
        wins += double(low - negative.begin()) + 0.5 * double(high - low);
    }
    return wins / (double(positive.size()) * double(negative.size()));
}

Estimate estimateAreaUnderRoc(std::vector<float> positive, std::vector<float> negative)
{
    const double m = double(positive.size());
    const double n = double(negative.size());
    Estimate estimate{0.5, 0, 1, int(positive.size() + negative.size())};
    if (positive.empty() || negative.empty())
        return estimate;
    const double area = areaUnderRoc(std::move(positive), std::move(negative));
    const double meanOthers = (m + n) / 2 - 1;
    // Negative where `theta` lies inside the interval.
    const auto outside = [&](double theta) {
        const double variance =
            theta * (1 - theta) / (m * n) * (1 + meanOthers * ((1 - theta) / (2 - theta) + theta / (1 + theta)));
        return (area - theta) * (area - theta) - z95 * z95 * variance;
    };
    estimate.mean = area;
    estimate.low = area == 0 ? 0 : rootBetween(area, 0, outside);
    estimate.high = area == 1 ? 1 : rootBetween(area, 1, outside);
    return estimate;
}

} // namespace vignette
