#pragma once

#include <QString>

#include <span>
#include <vector>

namespace vignette {

/// What the synthesized network is measured against, on the same features.
enum class Baseline {
    NearestPrototype, ///< cosine to the mean example (Snell et al. 2017, cosine variant); no words
    LogisticHead,     ///< L2-regularised multinomial logistic regression on the examples; no words
    TipAdapter,       ///< words plus a cache of examples, no training (Zhang et al. 2022)
};

constexpr Baseline allBaselines[] = {Baseline::NearestPrototype, Baseline::LogisticHead, Baseline::TipAdapter};

/// "nearest prototype", "logistic head", "tip-adapter"
QString baselineName(Baseline baseline);

/// A support set in feature space: unit vectors of length F.
struct UnitSupport
{
    std::vector<std::vector<std::vector<float>>> classes; ///< class, example (each view is one), F
    std::vector<std::vector<float>> words;                ///< class, F; unit or zero
};

/// A fitted baseline answers for unit feature vectors.
class FittedBaseline
{
public:
    FittedBaseline(Baseline baseline, const UnitSupport& support);

    /// One score per class; the largest is the answer.
    std::vector<float> scores(std::span<const float> unit) const;

private:
    Baseline m_baseline;
    const UnitSupport& m_support;
    std::vector<std::vector<float>> m_rows; ///< class, F (+ bias for LogisticHead)
};

} // namespace vignette
