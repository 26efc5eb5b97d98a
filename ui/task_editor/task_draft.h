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

    /// What an earlier run left behind; offered again at each start until it is dropped.
    const std::optional<TaskSpec>& leftBehind() const { return m_leftBehind; }
    void dropLeftBehind();

    Result<void> keep(const TaskSpec& task);
    void forget();

private:
    struct Slot
    {
        QString path; ///< empty: none
        std::unique_ptr<QLockFile> lock;
    };

    Slot m_own;
    Slot m_left;
    std::optional<TaskSpec> m_leftBehind;
};

} // namespace vignette
