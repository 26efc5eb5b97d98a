#include "core/base/statistics.h"

#include <algorithm>
#include <cmath>
#include <functional>

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
    const double half = z95 * std::sqrt(squares / (n - 1) / n);
    estimate.low = estimate.mean - half;
    estimate.high = estimate.mean + half;
    return estimate;
}

Estimate estimateDifference(std::span<const double> a, std::span<const double> b)
{
    std::vector<double> differences(a.size());
    std::transform(a.begin(), a.end(), b.begin(), differences.begin(), std::minus<>());
    Estimate estimate = estimateMean(differences);
    if (differences.size() < 2)
        estimate.low = -1;
    return estimate;
}

void ClassShares::add(size_t classIndex, bool right)
{
    Count& count = m_counts[classIndex];
    count.right += right;
    ++count.asked;
}

std::vector<double> ClassShares::shares() const
{
    std::vector<double> out;
    for (const auto& [classIndex, count] : m_counts)
        out.push_back(double(count.right) / count.asked);
    return out;
}

size_t mostCautious(std::span<const std::vector<double>> values)
{
    size_t held = 0;
    for (size_t i = 1; i < values.size(); ++i) {
        if (estimateDifference(values[i], values[held]).low > 0)
            held = i;
    }
    return held;
}

Proportion estimateProportion(int hits, int count)
{
    Proportion share{hits, count};
    if (count <= 0)
        return share;
    const double n = count;
    const double p = hits / n;
    const double z2 = z95 * z95;
    const double middle = (p + z2 / (2 * n)) / (1 + z2 / n);
    const double half = z95 / (1 + z2 / n) * std::sqrt(p * (1 - p) / n + z2 / (4 * n * n));
    share.value = p;
    // Exact at the ends, where rounding would leave the range.
    share.low = hits == 0 ? 0 : middle - half;
    share.high = hits == count ? 1 : middle + half;
    return share;
}

} // namespace vignette
