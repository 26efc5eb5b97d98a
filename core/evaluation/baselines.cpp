#include "core/evaluation/baselines.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace vignette {

namespace {

float dot(std::span<const float> a, std::span<const float> b)
{
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0f);
}

std::vector<float> softmax(std::vector<float> scores)
{
    const float largest = *std::max_element(scores.begin(), scores.end());
    float sum = 0;
    for (float& score : scores)
        sum += score = std::exp(score - largest);
    for (float& score : scores)
        score /= sum;
    return scores;
}

std::vector<std::vector<float>> prototypes(const UnitSupport& support)
{
    std::vector<std::vector<float>> rows;
    for (size_t k = 0; k < support.classes.size(); ++k) {
        std::vector<float> row(support.words[k].size(), 0);
        for (const auto& example : support.classes[k]) {
            for (size_t i = 0; i < row.size(); ++i)
                row[i] += example[i];
        }
        const float length = std::sqrt(dot(row, row));
        for (float& value : row)
            value /= std::max(length, 1e-12f);
        rows.push_back(std::move(row));
    }
    return rows;
}

/// Gradient descent on mean cross entropy of 10 x cosine-scaled scores plus L2; starts at zero, so
/// it is deterministic. 200 steps are enough for the loss to settle on at most a few hundred rows.
std::vector<std::vector<float>> logisticRows(const UnitSupport& support)
{
    constexpr float stretch = 10;
    constexpr float decay = 1e-3f;
    const size_t f = support.words.front().size();
    const size_t way = support.classes.size();
    std::vector<std::vector<float>> rows(way, std::vector<float>(f, 0));
    size_t count = 0;
    for (const auto& examples : support.classes)
        count += examples.size();
    if (count == 0)
        return rows;
    for (int step = 0; step < 200; ++step) {
        std::vector<std::vector<float>> gradient(way, std::vector<float>(f, 0));
        for (size_t k = 0; k < way; ++k) {
            for (const auto& example : support.classes[k]) {
                std::vector<float> scores;
                for (const auto& row : rows)
                    scores.push_back(stretch * dot(row, example));
                scores = softmax(std::move(scores));
                for (size_t j = 0; j < way; ++j) {
                    const float slope = (scores[j] - float(j == k)) * stretch / float(count);
                    for (size_t i = 0; i < f; ++i)
                        gradient[j][i] += slope * example[i];
                }
            }
        }
        for (size_t j = 0; j < way; ++j) {
            for (size_t i = 0; i < f; ++i)
                rows[j][i] -= 0.1f * (gradient[j][i] + decay * rows[j][i]);
        }
    }
    return rows;
}

} // namespace

QString baselineName(Baseline baseline)
{
    switch (baseline) {
    case Baseline::NearestPrototype: return QStringLiteral("nearest prototype");
    case Baseline::LogisticHead: return QStringLiteral("logistic head");
    case Baseline::TipAdapter: return QStringLiteral("tip-adapter");
    }
    return {};
}

FittedBaseline::FittedBaseline(Baseline baseline, const UnitSupport& support)
    : m_baseline(baseline), m_support(support)
{
    if (baseline == Baseline::NearestPrototype)
        m_rows = prototypes(support);
    else if (baseline == Baseline::LogisticHead)
        m_rows = logisticRows(support);
}

std::vector<float> FittedBaseline::scores(std::span<const float> unit) const
{
    std::vector<float> out;
    if (m_baseline == Baseline::TipAdapter) {
        // Sharpness and blend as in the paper's defaults.
        constexpr float sharpness = 5.5f;
        for (size_t k = 0; k < m_support.classes.size(); ++k) {
            float score = dot(unit, m_support.words[k]);
            float cache = 0;
            for (const auto& example : m_support.classes[k])
                cache += std::exp(-sharpness * (1 - dot(unit, example)));
            out.push_back(score + cache / float(std::max<size_t>(1, m_support.classes[k].size())));
        }
        return out;
    }
    for (const auto& row : m_rows)
        out.push_back(dot(unit, row));
    return out;
}

} // namespace vignette
