#pragma once

#include "core/base/statistics.h"

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace vignette {

/// 95 % intervals of figures over pictures that come in groups, such as several of one patient, which are more alike
/// than pictures drawn one by one: whole groups are drawn with replacement (percentiles of 1000 draws, always the same
/// ones; Field and Welsh 2007, "Bootstrapping clustered data"). No interval gets narrower than it was. Thread-safe.
class ClusterBootstrap
{
public:
    /// The group of each picture; one below 0 is a group of its own.
    explicit ClusterBootstrap(const std::vector<int>& groups);

    int groupCount() const { return m_groupCount; }
    /// Some group has more than one picture.
    bool isNeeded() const { return m_groupCount < int(m_groupOf.size()); }

    /// Widens the interval of a share, where `counted` and `hit` say of each picture whether it counts and is a hit.
    /// Where all or none are hits every draw is the same, and each group counts as one picture.
    void widen(Proportion& share, const std::vector<bool>& counted, const std::vector<bool>& hit) const;

    /// Widens the interval of a mean of one value per picture.
    void widen(Estimate& mean, std::span<const double> values) const;

    /// Widens the interval of a figure that is computed from pictures, given by their indices; a draw of which it is
    /// not a number is passed over.
    void widen(Estimate& figure, const std::function<double(std::span<const int> pictures)>& figureOf) const;

private:
    std::vector<double> ratios(std::span<const double> numerators, std::span<const double> denominators) const;

    std::vector<int> m_groupOf; ///< of each picture, from 0
    int m_groupCount = 0;
    std::vector<std::vector<uint16_t>> m_draws; ///< how often each group is in each draw
};

} // namespace vignette
