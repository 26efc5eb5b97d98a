#pragma once

#include "core/screening/case_features.h"

#include <vector>

namespace vignette {

/// All cases of a screening that have a verdict, by another classifier.
struct JudgedAnew
{
    std::vector<CaseVerdict> verdicts;
    /// CaseRecord::row of those that say something else than before, but for examples of the task, which tell nothing
    /// of how it does.
    std::vector<qint64> changed;
};

} // namespace vignette
