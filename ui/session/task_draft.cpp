#include "ui/session/task_draft.h"

#include "core/base/private_files.h"
#include "core/base/save_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QPainter>
#include <QSaveFile>
#include <QUuid>

namespace vignette {

namespace {

constexpr int slotCount = 16; ///< windows that are open, and drafts that are left behind

/// Where the pasted pictures of a draft lie.
QString picturesOf(const QString& draft)
{
    return draft.chopped(int(qstrlen(".json"))) + QStringLiteral("-pictures");
}

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
    makePrivateFolder(folder);
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
            discard(); // pictures of a window that crashed after its task was saved
        } else if (isUsed && !m_leftBehind) {
            m_leftBehind = readDraft(slot.path);
            if (m_leftBehind)
                m_left = std::move(slot);
        }
    }
}

void TaskDraft::takeOver()
{
    if (!m_leftBehind)
        return;
    discard();
    m_own = std::move(m_left);
    m_left = {};
    m_leftBehind.reset();
}

Result<void> TaskDraft::keep(const TaskSpec& task)
{
    if (m_own.path.isEmpty())
        return {};
    return writeTask(task, m_own.path).map([this] { makePrivateFile(m_own.path); });
}

void TaskDraft::forget()
{
    if (!m_own.path.isEmpty())
        QFile::remove(m_own.path);
}

void TaskDraft::discard()
{
    clear(m_own);
}

void TaskDraft::clear(const Slot& slot)
{
    if (slot.path.isEmpty())
        return;
    QFile::remove(slot.path);
    QDir(picturesOf(slot.path)).removeRecursively();
}

QString TaskDraft::pictureFolder() const
{
    return m_own.path.isEmpty() ? QString() : picturesOf(m_own.path);
}

Result<QString> TaskDraft::keepPicture(const QImage& picture)
{
    const QString folder = pictureFolder();
    const QString name = QStringLiteral("pasted-%1.png").arg(QUuid::createUuid().toString(QUuid::Id128).left(12));
    QSaveFile file(folder + QLatin1Char('/') + name);
    // Pixels alone: what the clipboard says beside them (a title, an author) is left out.
    QImage bare(picture.size(), QImage::Format_RGB32);
    bare.fill(Qt::white);
    QPainter(&bare).drawImage(QRect(QPoint(), bare.size()), picture);
    if (folder.isEmpty() || !makePrivateFolder(folder) || !file.open(QIODevice::WriteOnly) ||
        !bare.save(&file, "PNG") || !commitFile(file))
        return fail(ErrorCode::WriteFailed,
                    QCoreApplication::translate("TaskDraft", "The picture cannot be kept: your data folder cannot be "
                                                             "written. Save it as a file and drop that here."),
                    file.errorString());
    return file.fileName();
}

} // namespace vignette
