#include "core/evaluation/cluster_bootstrap.h"

#include <algorithm>
#include <cmath>
#include <random>
#include <unordered_map>

namespace vignette {

namespace {

constexpr size_t drawCount = 1000;

/// To the middle 95 % of the values of the draws, where these reach further.
template <typename Figure> void widenTo(Figure& figure, std::vector<double> values)
{
    std::erase_if(values, [](double value) { return !std::isfinite(value); });
    if (values.empty())
        return;
    std::ranges::sort(values);
    figure.low = std::min(figure.low, values[values.size() / 40]);
    figure.high = std::max(figure.high, values[(values.size() * 39 - 1) / 40]);
}

} // namespace

ClusterBootstrap::ClusterBootstrap(const std::vector<int>& groups)
{
    std::unordered_map<int, int> known;
    for (const int group : groups) {
        const auto found = group < 0 ? known.end() : known.find(group);
        m_groupOf.push_back(found != known.end() ? found->second : m_groupCount);
        if (found != known.end())
            continue;
        if (group >= 0)
            known.emplace(group, m_groupCount);
        ++m_groupCount;
    }
    if (!isNeeded())
        return;
    // The library's distributions differ between systems; the remainder does not.
    std::mt19937_64 random(1);
    m_draws.assign(drawCount, std::vector<uint16_t>(size_t(m_groupCount)));
    for (auto& draw : m_draws) {
        for (int i = 0; i < m_groupCount; ++i)
            ++draw[random() % size_t(m_groupCount)];
    }
}

/// Of each draw, the sum of the numerators by the sum of the denominators.
std::vector<double> ClusterBootstrap::ratios(std::span<const double> numerators,
                                             std::span<const double> denominators) const
{
    const auto groups = size_t(m_groupCount);
    std::vector<double> above(groups), below(groups);
    for (size_t i = 0; i < m_groupOf.size(); ++i) {
        above[size_t(m_groupOf[i])] += numerators[i];
        below[size_t(m_groupOf[i])] += denominators[i];
    }
    std::vector<double> out;
    for (const auto& draw : m_draws) {
        double sumAbove = 0, sumBelow = 0;
        for (size_t g = 0; g < draw.size(); ++g) {
            sumAbove += draw[g] * above[g];
            sumBelow += draw[g] * below[g];
        }
        out.push_back(sumAbove / sumBelow); // not a number where the draw has no picture that counts
    }
    return out;
}

void ClusterBootstrap::widen(Proportion& share, const std::vector<bool>& counted, const std::vector<bool>& hit) const
{
    if (share.hits == 0 || share.hits == share.count) {
        std::vector<bool> seen(m_draws.front().size());
        for (size_t i = 0; i < m_groupOf.size(); ++i) {
            if (counted[i])
                seen[size_t(m_groupOf[i])] = true;
        }
        const int count = int(std::ranges::count(seen, true));
        const Proportion wide = estimateProportion(share.hits == 0 ? 0 : count, count);
        share.low = std::min(share.low, wide.low);
        share.high = std::max(share.high, wide.high);
        return;
    }
    std::vector<double> numerators, denominators;
    for (size_t i = 0; i < m_groupOf.size(); ++i) {
        denominators.push_back(counted[i]);
        numerators.push_back(counted[i] && hit[i]);
    }
    widenTo(share, ratios(numerators, denominators));
}

void ClusterBootstrap::widen(Estimate& mean, std::span<const double> values) const
{
    widenTo(mean, ratios(values, std::vector<double>(values.size(), 1.0)));
}

void ClusterBootstrap::widen(Estimate& figure,
                             const std::function<double(std::span<const int> pictures)>& figureOf) const
{
    std::vector<std::vector<int>> members(m_draws.front().size());
    for (size_t i = 0; i < m_groupOf.size(); ++i)
        members[size_t(m_groupOf[i])].push_back(int(i));
    std::vector<double> values;
    std::vector<int> pictures;
    for (const auto& draw : m_draws) {
        pictures.clear();
        for (size_t g = 0; g < draw.size(); ++g) {
            for (int times = 0; times < draw[g]; ++times)
                pictures.insert(pictures.end(), members[g].begin(), members[g].end());
        }
        values.push_back(figureOf(pictures));
    }
    widenTo(figure, std::move(values));
}

} // namespace vignette
