#pragma once

#include "core/engine/engine_file.h"

#include <ATen/core/Tensor.h>

#include <vector>

/// The part of synthesis that is a formula: prototypes from examples and words. Differentiable in
/// nothing, so it is computed once per task. Private to engine and pretraining.
namespace vignette {

/// Cosine logits are stretched by this before calibration's temperature.
constexpr double logitScale = 16;

/// One task as tensors; K classes, F features.
struct TaskEvidence
{
    std::vector<at::Tensor> examples; ///< per class n x F raw features, picture by picture, as many views of each
    std::vector<int> shots;           ///< pictures per class, 0 or more; n is a multiple of it
    at::Tensor words;                 ///< K x F from textPrototype(), rows of 0 for no words
    double dermoscopy = 0;            ///< share of dermoscopy in the examples, 0 to 1
};

struct ClosedForm
{
    at::Tensor mean;               ///< F, what z-scores are taken about
    at::Tensor directions;         ///< N x F, whitened unit vector of every row of `examples`, in order
    at::Tensor classMeans;         ///< K x F, their mean per class; 0 where there is no example
    at::Tensor words;              ///< K x F, as in the evidence, brought to a mean length of 1
    at::Tensor prototypes;         ///< K x F, of unit length on average; 0 where nothing is known of a class
    std::vector<float> textWeight; ///< K, kappa: how much the words count against one example
    double exampleLength = 0;      ///< mean length of the class means; 0 without examples
};

/// The fitted tensors of an engine that the formula needs.
class ClosedFormHead
{
public:
    explicit ClosedFormHead(const EngineFile& file);

    /// `textWeight` below 0: the engine's own, by shot and domain.
    ClosedForm solve(const TaskEvidence& task, double textWeight = -1) const;

    /// Emitted rows, K x F: logits are rows . z / |z|.
    at::Tensor rows(const at::Tensor& prototypes) const;

    /// z / |z| of raw features about `mean`.
    at::Tensor unitScores(const at::Tensor& features, const at::Tensor& mean) const;

    /// Rows times I - V^T V, see EngineFile::whitening.
    at::Tensor whiten(const at::Tensor& rows) const;

    /// Share of dermoscopy of each row of raw features, 0 to 1.
    at::Tensor dermoscopyShare(const at::Tensor& features) const;

private:
    at::Tensor m_clinicalMean;
    at::Tensor m_dermoscopyMean;
    at::Tensor m_scale;
    at::Tensor m_whitening;
    at::Tensor m_axis;
    at::Tensor m_gate;
    double m_gateOffset = 0;
    double m_textFactor = 1;
    std::vector<float> m_textWeight;
};

/// Rows times I - V^T V, V being `whitening`, see EngineFile::whitening.
at::Tensor whiten(const at::Tensor& rows, const at::Tensor& whitening);

/// Rows divided by their length; rows of 0 stay 0.
at::Tensor unitRows(const at::Tensor& rows);

at::Tensor toTensor(const FloatTensor& tensor);
FloatTensor toFloatTensor(const at::Tensor& tensor);

} // namespace vignette
