#include "core/benchmark/baselines.h"

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace vignette {

namespace {

float dot(std::span<const float> a, std::span<const float> b)
{
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0f);
}

void makeUnit(std::vector<float>& row)
{
    const float length = std::sqrt(dot(row, row));
    for (float& value : row)
        value /= std::max(length, 1e-12f);
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
        makeUnit(row);
        rows.push_back(std::move(row));
    }
    return rows;
}

at::Tensor toTensor(const std::vector<std::vector<float>>& rows)
{
    at::Tensor out = at::empty({int64_t(rows.size()), int64_t(rows.front().size())});
    for (size_t i = 0; i < rows.size(); ++i)
        std::ranges::copy(rows[i], out.data_ptr<float>() + i * rows[i].size());
    return out;
}

/// Gradient descent on the mean cross entropy of stretched cosines plus half the squared distance
/// to `start`, from there. 200 steps are enough for the loss to settle on at most a few hundred rows.
std::vector<std::vector<float>> logisticRows(const UnitSupport& support, std::vector<std::vector<float>> start)
{
    constexpr float decay = 1e-3f;
    std::vector<std::vector<float>> examples;
    std::vector<int64_t> labels;
    for (size_t k = 0; k < support.classes.size(); ++k) {
        examples.insert(examples.end(), support.classes[k].begin(), support.classes[k].end());
        labels.insert(labels.end(), support.classes[k].size(), int64_t(k));
    }
    if (examples.empty())
        return start;
    const c10::InferenceMode guard;
    const at::Tensor units = toTensor(examples);
    const at::Tensor truth = at::one_hot(at::tensor(labels), int64_t(start.size())).to(at::kFloat);
    const at::Tensor from = toTensor(start);
    at::Tensor rows = from.clone();
    for (int step = 0; step < 200; ++step) {
        const at::Tensor probabilities = at::softmax(baselineStretch * at::matmul(units, rows.t()), 1);
        const at::Tensor slope = (probabilities - truth) * (baselineStretch / double(labels.size()));
        rows.sub_(0.1 * (at::matmul(slope.t(), units) + decay * (rows - from)));
    }
    for (size_t k = 0; k < start.size(); ++k)
        std::copy_n(rows.data_ptr<float>() + k * start[k].size(), start[k].size(), start[k].begin());
    return start;
}

} // namespace

QString baselineName(Baseline baseline)
{
    switch (baseline) {
    case Baseline::NearestPrototype:
        return QStringLiteral("nearest prototype");
    case Baseline::LogisticHead:
        return QStringLiteral("logistic head");
    case Baseline::FineTunedHead:
        return QStringLiteral("fine-tuned head");
    case Baseline::TipAdapter:
        return QStringLiteral("tip-adapter");
    }
    return {};
}

std::vector<std::vector<float>> blendedRows(const UnitSupport& support)
{
    std::vector<std::vector<float>> rows = prototypes(support);
    const float weight = 2 / (1 + float(support.shot));
    for (size_t k = 0; k < rows.size(); ++k) {
        for (size_t i = 0; i < rows[k].size(); ++i)
            rows[k][i] += weight * support.words[k][i];
        makeUnit(rows[k]);
    }
    return rows;
}

FittedBaseline::FittedBaseline(Baseline baseline, const UnitSupport& support) : m_baseline(baseline), m_support(support)
{
    if (baseline == Baseline::NearestPrototype)
        m_rows = prototypes(support);
    else if (baseline == Baseline::LogisticHead)
        m_rows = logisticRows(support, {support.words.size(), std::vector<float>(support.words.front().size(), 0)});
    else if (baseline == Baseline::FineTunedHead)
        m_rows = logisticRows(support, blendedRows(support));
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
