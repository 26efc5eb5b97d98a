#pragma once

#include "core/engine/engine_file.h"

#include <ATen/core/Tensor.h>

#include <vector>

/// The part of synthesis that is a formula: prototypes from examples and words. Differentiable in TaskParameters.
/// Private to engine and pretraining.
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

/// What the generator may change in the formula, each a factor; a tensor that is not defined stands for 1.
struct TaskParameters
{
    at::Tensor tapScale;    ///< T, on the scale of the features of each tap
    at::Tensor wordWeight;  ///< K, on the weight of words
    at::Tensor middle;      ///< on the pictures that the middle of the task is believed by
    at::Tensor ridge;       ///< on the strength of the ridge
    at::Tensor temperature; ///< on the temperature of calibration
};

struct ClosedForm
{
    at::Tensor mean;          ///< F, what z-scores are taken about
    at::Tensor scale;         ///< F, what they are multiplied with
    at::Tensor directions;    ///< N x F, whitened unit vector of every row of `examples`, in order
    at::Tensor classMeans;    ///< K x F, their mean per class; 0 where there is no example
    at::Tensor words;         ///< K x F, as in the evidence, brought to a mean length of 1
    at::Tensor prototypes;    ///< K x F, of unit length on average; 0 where nothing is known of a class
    at::Tensor textWeight;    ///< K, kappa: how much the words count against one example
    double exampleLength = 0; ///< mean length of the class means; 0 without examples
};

/// The fitted tensors of an engine that the formula needs.
class ClosedFormHead
{
public:
    explicit ClosedFormHead(const EngineFile& file);

    /// `textWeight` below 0: the engine's own, by shot and domain.
    ClosedForm solve(const TaskEvidence& task, const TaskParameters& parameters = {}, double textWeight = -1) const;

    /// The engine's weight of words against `shot` examples, for a share of dermoscopy.
    double textWeight(int shot, double dermoscopy) const;

    /// Emitted rows, K x F: logits are rows . z / |z|.
    at::Tensor rows(const at::Tensor& prototypes) const;

    /// Cosine logits of raw features, N x K.
    at::Tensor logits(const at::Tensor& features, const ClosedForm& solved) const;

    /// Rows times I - V^T V, see EngineFile::whitening.
    at::Tensor whiten(const at::Tensor& rows) const;

    /// Share of dermoscopy of each row of raw features, 0 to 1.
    at::Tensor dermoscopyShare(const at::Tensor& features) const;

private:
    at::Tensor m_clinicalMean;
    at::Tensor m_dermoscopyMean;
    at::Tensor m_scale;
    std::vector<int64_t> m_tapSizes;
    at::Tensor m_whitening;
    at::Tensor m_axis;
    at::Tensor m_gate;
    double m_gateOffset = 0;
    double m_textFactor = 1;
    std::vector<float> m_textWeight;
};

/// Rows times I - V^T V, V being `whitening`, see EngineFile::whitening.
at::Tensor whiten(const at::Tensor& rows, const at::Tensor& whitening);

/// Channels of each tapped map in the feature vector, in order.
std::vector<int64_t> tapSizes(const Architecture& architecture);

/// Rows divided by their length; rows of 0 stay 0.
at::Tensor unitRows(const at::Tensor& rows);

at::Tensor toTensor(const FloatTensor& tensor);
FloatTensor toFloatTensor(const at::Tensor& tensor);

} // namespace vignette
