#pragma once

#include "core/task/task_spec.h"

#include <QImage>
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

    /// What an earlier run left behind; offered again at each start until it is taken over.
    const std::optional<TaskSpec>& leftBehind() const { return m_leftBehind; }
    /// From now on it is the draft of this window, with its pasted pictures.
    void takeOver();

    Result<void> keep(const TaskSpec& task);
    void forget();  ///< pasted pictures stay: undone edits may need them
    void discard(); ///< and with it the pasted pictures

    /// Keeps a picture that is no file until the task is saved or discarded, under a name that says
    /// nothing. Gives its path. Errors: WriteFailed.
    Result<QString> keepPicture(const QImage& picture);
    QString pictureFolder() const; ///< of pasted pictures; empty where nothing can be kept

private:
    struct Slot
    {
        QString path; ///< empty: none
        std::unique_ptr<QLockFile> lock;
    };

    static void clear(const Slot& slot);

    Slot m_own;
    Slot m_left;
    std::optional<TaskSpec> m_leftBehind;
};

} // namespace vignette
