#pragma once

#include "core/engine/emitted_network.h"
#include "core/task/task_spec.h"

namespace vignette {

/// Sentences for the clinician about example pictures that a classifier should not be made from:
/// smaller than the network sees, blurred, twice in one class, or unlike anything that the engine
/// was trained on (another modality). Examples are named by their number in the class, from 1: the sentences go
/// out with the classifier, and names of files may name patients. `support` and `encoded` in the shape of `task`.
QStringList supportWarnings(const TaskSpec& task, const SupportSet& support, const EncodedSupport& encoded,
                            const EmittedNetwork& network);

} // namespace vignette
