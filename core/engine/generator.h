#pragma once

#include "core/engine/closed_form.h"
#include "core/engine/network_torch.h"

/// The generator of SGPS (arXiv 2511.14082): a transformer over one token per example, per class,
/// per block of the target network and for the task, which emits every parameter of the target
/// network's convolutions; its head is that of closed_form.h. From nothing this is out of reach (GHN-3
/// reaches chance on ImageNet), so it emits around a learned base B. For each convolution, as a matrix of one
/// row per output channel:
///   W = (1 + gain) * (B + U diag(a) V),  b = (1 + gain) * b0 + offset
/// with gain = G c, offset = H c, a = A c for the code c of the convolution's block. V is a
/// dictionary of kernels for depthwise convolutions. All codes start at 0: an untrained generator
/// emits the base.
///
/// Tokens carry no position: any number of classes and examples, in any order.
/// Private to engine and pretraining.
namespace vignette {

struct GeneratorShape
{
    int64_t projection = 128; ///< width of a projected feature vector
    int64_t width = 96;       ///< of a token, a multiple of 24 (the width of an attention head)
    int64_t layers = 2;
    int64_t code = 12; ///< of a block
    int64_t rank = 2;  ///< of U diag(a) V
};

/// Fresh generator tensors; `projection` is P x F. Uses the global random generator of ATen.
TensorMap createGenerator(const Architecture& architecture, const TensorMap& base, const at::Tensor& projection,
                          const GeneratorShape& shape = {});

/// Whether these tensors are a generator for that architecture with F features: names and shapes.
bool isGenerator(const Architecture& architecture, const TensorMap& generator);

/// What is emitted for one task, by the names of `base`. Differentiable in the generator's tensors.
TensorMap emitBackbone(const Architecture& architecture, const TensorMap& base, const TensorMap& generator,
                       const TaskEvidence& task, const ClosedForm& solved, const SynthesisOptions& options = {});

/// Mean square of gains and offsets over the base's own size: what training keeps small.
at::Tensor emissionSize(const TensorMap& base, const TensorMap& emitted);

} // namespace vignette
