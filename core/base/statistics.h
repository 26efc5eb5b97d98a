#pragma once

#include <map>
#include <span>
#include <vector>

/// Means and shares with their 95 % intervals. Plain functions of numbers, thread-safe.
namespace vignette {

/// Two-sided 95 % quantile of the normal distribution.
constexpr double z95 = 1.959964;

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

} // namespace vignette
