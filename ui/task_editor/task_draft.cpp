#include "ui/task_editor/task_draft.h"

#include <QDir>
#include <QFile>

namespace vignette {

namespace {

constexpr int windows = 8; ///< that can be open at once with a draft

} // namespace

TaskDraft::TaskDraft(const QString& folder)
{
    QDir().mkpath(folder);
    const QDir directory(folder);
    for (int i = 1; i <= windows && !m_leftBehind; ++i) {
        const QString path = directory.filePath(QStringLiteral("draft-%1.json").arg(i));
        // Of two free ones the one with a draft in it is taken.
        const bool hasDraft = QFile::exists(path);
        if (m_lock && !hasDraft)
            continue;
        auto lock = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
        lock->setStaleLockTime(0);
        if (!lock->tryLock(0))
            continue;
        if (hasDraft) {
            QFile file(path);
            if (file.open(QIODevice::ReadOnly)) {
                if (auto task = parseTask(file.readAll(), folder))
                    m_leftBehind = std::move(*task);
            }
        }
        m_lock = std::move(lock);
        m_path = path;
    }
}

Result<void> TaskDraft::keep(const TaskSpec& task)
{
    m_leftBehind.reset();
    return m_path.isEmpty() ? Result<void>() : writeTask(task, m_path);
}

void TaskDraft::forget()
{
    m_leftBehind.reset();
    if (!m_path.isEmpty())
        QFile::remove(m_path);
}

} // namespace vignette
