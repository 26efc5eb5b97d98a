#pragma once

#include <QString>

#include <span>
#include <vector>

namespace vignette {

/// What the synthesized network is measured against: heads on the features of the engine's base
/// network. fine_tuning.h has the baseline that trains that network as well.
enum class Baseline {
    NearestPrototype, ///< cosine to the mean example (Snell et al. 2017, cosine variant); no words
    LogisticHead,     ///< L2-regularised multinomial logistic regression on the examples; no words
    FineTunedHead,    ///< the same, started from (and drawn towards) blendedRows()
    TipAdapter,       ///< words plus a cache of examples, no training (Zhang et al. 2022)
};

constexpr Baseline allBaselines[] = {Baseline::NearestPrototype, Baseline::LogisticHead, Baseline::FineTunedHead,
                                     Baseline::TipAdapter};

/// "nearest prototype", "logistic head", "fine-tuned head", "tip-adapter"
QString baselineName(Baseline baseline);

/// A support set in feature space: unit vectors of length F.
struct UnitSupport
{
    std::vector<std::vector<std::vector<float>>> classes; ///< class, example (each view is one), F
    std::vector<std::vector<float>> words;                ///< class, F; unit or zero
    int shot = 0;                                         ///< pictures per class
};

/// Cosines times this are the logits of baselines that are trained.
constexpr float baselineStretch = 10;

/// Unit rows from examples and words together: mean example + 2 / (1 + shot) x words, so that words
/// weigh as much as one example and less the more is shown. Class, F.
std::vector<std::vector<float>> blendedRows(const UnitSupport& support);

/// A fitted baseline answers for unit feature vectors. Deterministic; const functions are
/// thread-safe.
class FittedBaseline
{
public:
    /// `support` must outlive this object.
    FittedBaseline(Baseline baseline, const UnitSupport& support);

    /// One score per class; the largest is the answer.
    std::vector<float> scores(std::span<const float> unit) const;

private:
    Baseline m_baseline;
    const UnitSupport& m_support;
    std::vector<std::vector<float>> m_rows; ///< class, F; none for TipAdapter
};

} // namespace vignette
