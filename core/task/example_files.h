#pragma once

#include "core/base/job_context.h"
#include "core/task/task_spec.h"

#include <QStringList>

namespace vignette {

/// Pictures that were dropped or chosen for one class.
struct FoundExamples
{
    std::vector<Example> examples; ///< at most TaskSpec::maxShot, in the order of the names
    int ignored = 0;               ///< files that hold no picture
    int surplus = 0;               ///< pictures beyond TaskSpec::maxShot
};

/// Looks for pictures among files and in folders (not below them), by content, without decoding
/// them. Errors: Cancelled.
Result<FoundExamples> findExamples(const QStringList& paths, const JobContext& job = {});

/// One class for each folder in `folder` that holds pictures, named after it, in the order of the
/// names; at most TaskSpec::maxWay. Errors: NotFound (no such folder), InvalidTask (no folder in it
/// holds pictures), Cancelled.
Result<std::vector<ClassSpec>> classesFromFolder(const QString& folder, const JobContext& job = {});

/// The task with copies of those examples that lie in `folder`, which is not to last; the copies are
/// made beside the task file that will be written: in "X-pictures" for "X.json".
/// Errors: Unreadable, WriteFailed.
Result<TaskSpec> withOwnPictures(TaskSpec task, const QString& folder, const QString& taskPath);

} // namespace vignette
