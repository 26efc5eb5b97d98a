#pragma once

#include "core/task/task_spec.h"

#include <QLockFile>

#include <memory>
#include <optional>

namespace vignette {

/// The task that is being edited, kept on disk so that a crash or a power cut loses nothing. Each
/// running window has a file of its own; one that no window holds any more was left behind.
class TaskDraft
{
public:
    /// `folder` is made if it is missing. Where it cannot be written nothing is kept.
    explicit TaskDraft(const QString& folder);

    /// What an earlier run left behind, until keep() or forget().
    std::optional<TaskSpec> leftBehind() const { return m_leftBehind; }
    Result<void> keep(const TaskSpec& task);
    void forget();

private:
    QString m_path; ///< empty: nothing can be kept
    std::unique_ptr<QLockFile> m_lock;
    std::optional<TaskSpec> m_leftBehind;
};

} // namespace vignette
