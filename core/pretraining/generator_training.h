#pragma once

#include "core/engine/engine_file.h"
#include "core/pretraining/dataset.h"

#include <ATen/core/Tensor.h>

#include <functional>
#include <map>
#include <vector>

namespace vignette {

struct GeneratorOptions
{
    int episodes = 16000;
    int queries = 32;           ///< per episode
    double learningRate = 1e-3; ///< peak of the one-cycle schedule
    double sizeWeight = 0.02;   ///< of the mean square of the logarithms of what is emitted
    double noWords = 0.3;       ///< share of episodes with examples but no words
    uint64_t seed = 1;
};

/// What the generator is trained on; N pictures, F features.
struct GeneratorData
{
    const TrainingIndex& index;
    at::Tensor features; ///< N x F, of the base network
    /// Word prototypes by class, several phrasings each (F), by a map that has not seen the class.
    std::map<size_t, std::vector<at::Tensor>> words;
};

/// Trains the generator end to end through the closed form, on episodes of the classes that are not held out: 2 to 8
/// ways, 0 to 10 shots, clinical photographs, dermoscopy and other sets. The loss is the cross entropy of the queries
/// at the engine's temperatures. Features are the base network's, which depend on no task, so that an episode costs
/// milliseconds.
///
/// `engine` gives closed form and temperatures. What is emitted is kept only where it is proven, each part by itself,
/// on episodes of held-out classes (interval over classes): by accuracy, the temperature by log loss. The generator is
/// written to `engine`. Deterministic in the seed on one thread count.
/// Errors: InvalidArgument (fewer than two clinical classes or five held-out ones with pictures and words), Cancelled,
/// Internal.
Result<void> trainGenerator(EngineFile& engine, const GeneratorData& data, const GeneratorOptions& options,
                            const std::function<void(const QString&)>& log, const JobContext& job = {});

} // namespace vignette
