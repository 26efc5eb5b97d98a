#pragma once

#include "core/engine/closed_form.h"
#include "core/engine/network_torch.h"

#include <array>
#include <span>

/// The generator of SGPS (arXiv 2511.14082): a transformer over one token per example, per class and for the task.
/// What it emits around the closed form of closed_form.h is what a task may change there (TaskParameters), and through
/// it every row of the head: the base network's maps, and with them the features, depend on the engine alone, so that a
/// picture is encoded once for all tasks. It is trained end to end through the closed form, see
/// core/pretraining/generator_training.h; untrained it emits 1 everywhere.
///
/// Tokens carry no position: any number of classes and examples, in any order.
/// Private to engine and pretraining.
namespace vignette {

struct GeneratorShape
{
    int64_t projection = 128; ///< width of a projected feature vector
    int64_t width = 96;       ///< of a token, a multiple of 24 (the width of an attention head)
    int64_t layers = 2;
};

/// What can be emitted, for ablations: rows of the last layers.
enum class Emission { TapScale, WordWeight, Middle, Ridge, Temperature };
constexpr std::array emissions = {Emission::TapScale, Emission::WordWeight, Emission::Middle, Emission::Ridge,
                                  Emission::Temperature};

/// Fresh generator tensors; `projection` is P x F. Uses the global random generator of ATen.
TensorMap createGenerator(const Architecture& architecture, const at::Tensor& projection,
                          const GeneratorShape& shape = {});

/// Whether these tensors are a generator for that architecture with F features: names and shapes.
bool isGenerator(const Architecture& architecture, const TensorMap& generator);

/// What is emitted for one task, from what the closed form says without it. Differentiable in the generator's tensors.
TaskParameters emit(const Architecture& architecture, const TensorMap& generator, const TaskEvidence& task,
                    const ClosedForm& solved);

/// The generator that emits what is `kept` and 1 for the rest.
TensorMap keepEmissions(const Architecture& architecture, const TensorMap& generator, std::span<const Emission> kept);

} // namespace vignette
