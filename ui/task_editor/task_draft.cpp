#include "ui/task_editor/task_draft.h"

#include <QDir>
#include <QFile>

namespace vignette {

namespace {

constexpr int slotCount = 16; ///< windows that are open, and drafts that are left behind

std::optional<TaskSpec> readDraft(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    auto task = parseTask(file.readAll(), QFileInfo(path).path());
    return task ? std::optional(std::move(*task)) : std::nullopt;
}

} // namespace

TaskDraft::TaskDraft(const QString& folder)
{
    QDir().mkpath(folder);
    const QDir directory(folder);
    for (int i = 1; i <= slotCount && (m_own.path.isEmpty() || !m_leftBehind); ++i) {
        Slot slot{directory.filePath(QStringLiteral("draft-%1.json").arg(i)), nullptr};
        slot.lock = std::make_unique<QLockFile>(slot.path + QStringLiteral(".lock"));
        slot.lock->setStaleLockTime(0);
        if (!slot.lock->tryLock(0))
            continue;
        const bool isUsed = QFile::exists(slot.path);
        if (!isUsed && m_own.path.isEmpty()) {
            m_own = std::move(slot);
        } else if (isUsed && !m_leftBehind) {
            m_leftBehind = readDraft(slot.path);
            if (m_leftBehind)
                m_left = std::move(slot);
        }
    }
}

void TaskDraft::dropLeftBehind()
{
    m_leftBehind.reset();
    if (!m_left.path.isEmpty())
        QFile::remove(m_left.path);
    m_left = {};
}

Result<void> TaskDraft::keep(const TaskSpec& task)
{
    return m_own.path.isEmpty() ? Result<void>() : writeTask(task, m_own.path);
}

void TaskDraft::forget()
{
    if (!m_own.path.isEmpty())
        QFile::remove(m_own.path);
}

} // namespace vignette
