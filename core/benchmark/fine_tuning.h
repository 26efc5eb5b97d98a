#pragma once

#include "core/base/error.h"
#include "core/base/job_context.h"
#include "core/engine/emitted_network.h"

#include <cstdint>
#include <span>
#include <vector>

namespace vignette {

/// The defaults are common ones, not searched on any benchmark; the model card uses them.
struct FineTuning
{
    int steps = 40;
    int batch = 16;                 ///< at least; the whole support where that is larger, up to 32
    double learningRate = 1e-4;     ///< of the backbone, at its peak
    double headLearningRate = 1e-3; ///< of the rows of the head, at its peak
    double weightDecay = 0.01;
    uint64_t seed = 0;
};

struct FineTunedNetwork
{
    EmittedNetwork network;
    std::vector<double> losses; ///< mean cross entropy of each step's batch, before the step
};

/// The baseline of most practitioners: every parameter of `start` but the scaling of the features
/// is trained on the support set by AdamW (Loshchilov and Hutter 2019), one-cycle rate, each
/// picture under random flips and quarter turns. Never used by the product, which takes no step.
///
/// `pictures`: labels.size() x side x side x 3, see preprocess(). Reproducible in the seed on one
/// machine and thread count. Errors: InvalidArgument (no picture, a label that is no row of the
/// head, another size), Cancelled, Internal.
Result<FineTunedNetwork> fineTune(const EmittedNetwork& start, std::span<const float> pictures,
                                  const std::vector<int>& labels, const FineTuning& options,
                                  const JobContext& job = {});

} // namespace vignette
