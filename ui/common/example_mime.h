#pragma once

#include "core/task/task_spec.h"

#include <vector>

class QMimeData;

namespace vignette {

/// Pictures that are dragged within the program, with their frames; for other programs their files.
QMimeData* toMime(const std::vector<Example>& examples);

/// Empty where they come from elsewhere: whose files are dropped is for the one they are dropped on.
std::vector<Example> examplesOf(const QMimeData& data);

} // namespace vignette
