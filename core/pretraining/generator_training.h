#pragma once

#include "core/pretraining/engine_builder.h"

#include <ATen/core/Tensor.h>

#include <map>

namespace vignette {

/// What the generator is trained on; N pictures, F features.
struct GeneratorData
{
    const TrainingIndex& index;
    const PictureCache& pictures;
    at::Tensor features; ///< N x F, of the base network
    /// Word prototypes by class, several phrasings each (F), by a map that has not seen the class.
    std::map<size_t, std::vector<at::Tensor>> words;
};

/// Trains the generator on episodes of the classes that are not held out: 2 to 8 ways, 0 to 10 shots,
/// clinical photographs, dermoscopy and other sets. The closed form makes the head; the loss is the
/// cross entropy of random views of the queries through the emitted network.
///
/// `engine` gives base, closed form and temperatures; its own generator is not looked at. How much of
/// the trained generator is kept is chosen on episodes of held-out classes, whole networks emitted; it is
/// written to `engine`.
/// Errors: InvalidArgument (fewer than two clinical classes or five held-out ones with pictures and words), Cancelled
/// (the checkpoint is kept), Corrupt (a checkpoint of another run), Internal.
Result<void> trainGenerator(EngineFile& engine, const GeneratorData& data, const GeneratorOptions& options,
                            const std::function<void(const QString&)>& log, const JobContext& job = {});

} // namespace vignette
