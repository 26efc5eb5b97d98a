#include "core/evaluation/metrics.h"

#include <algorithm>
#include <cmath>

namespace vignette {

Estimate estimateMean(std::span<const double> values)
{
    Estimate estimate{0, 0, 1, int(values.size())};
    if (values.empty())
        return estimate;
    const double n = double(values.size());
    for (double value : values)
        estimate.mean += value / n;
    if (values.size() < 2)
        return estimate;
    double squares = 0;
    for (double value : values)
        squares += (value - estimate.mean) * (value - estimate.mean);
    const double half = 1.959964 * std::sqrt(squares / (n - 1) / n);
    estimate.low = estimate.mean - half;
    estimate.high = estimate.mean + half;
    return estimate;
}

Estimate estimateProportion(int hits, int trials)
{
    if (trials <= 0)
        return {0, 0, 1, 0};
    constexpr double z = 1.959964;
    const double n = trials;
    const double p = hits / n;
    const double scale = 1 / (1 + z * z / n);
    const double center = (p + z * z / (2 * n)) * scale;
    const double half = z * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n)) * scale;
    return {p, std::max(0.0, center - half), std::min(1.0, center + half), trials};
}

Estimate estimateDifference(std::span<const double> a, std::span<const double> b)
{
    std::vector<double> differences(a.size());
    std::transform(a.begin(), a.end(), b.begin(), differences.begin(), std::minus<>());
    return estimateMean(differences);
}

double expectedCalibrationError(std::span<const float> confidence, const std::vector<bool>& correct, int bins)
{
    std::vector<double> confidenceSum(bins, 0);
    std::vector<double> correctSum(bins, 0);
    for (size_t i = 0; i < confidence.size(); ++i) {
        const int bin = std::clamp(int(confidence[i] * float(bins)), 0, bins - 1);
        confidenceSum[bin] += confidence[i];
        correctSum[bin] += correct[i];
    }
    double error = 0;
    for (int bin = 0; bin < bins; ++bin)
        error += std::abs(confidenceSum[bin] - correctSum[bin]);
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

} // namespace vignette
