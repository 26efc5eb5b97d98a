#pragma once

#include "core/base/error.h"
#include "core/base/job_context.h"
#include "core/base/statistics.h"
#include "core/classifier/prediction.h"
#include "core/engine/emitted_network.h"
#include "core/task/task_spec.h"

#include <optional>
#include <vector>

namespace vignette {

class Engine;

/// What a classifier says of its own examples, each judged by a classifier made without it.
struct LeaveOneOut
{
    std::vector<std::vector<Prediction>> predictions; ///< class, example
    Proportion accuracy; ///< share of examples whose most likely class is their own; count: examples
    int answered = 0;    ///< of these, how many were named (neither uncertain nor none of these)
};

/// Nothing where a class has fewer than two examples: without its only one it would be judged by
/// its words alone, which says little about the classifier that is used. The figures are rather
/// low than high: each classifier has one example less. `support` as from Engine::encode(), in the
/// shape of `task`. Errors: InvalidTask, Cancelled.
Result<std::optional<LeaveOneOut>> leaveOneOut(const Engine& engine, const TaskSpec& task,
                                               const EncodedSupport& support, const JobContext& job = {});

/// What each example got for its own class, for calibrateSets(); empty where `tried` is.
std::vector<float> ownProbabilities(const std::optional<LeaveOneOut>& tried);

} // namespace vignette
