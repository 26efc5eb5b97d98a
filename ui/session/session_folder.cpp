#include "ui/session/session_folder.h"

#include "core/base/private_files.h"
#include "ui/common/shared_settings.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QStorageInfo>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace vignette {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SessionFolder)
};

/// In a folder that others use too the name says whose it is.
constexpr QLatin1String namePattern("vignette-session-*");
constexpr QLatin1String nameTemplate("/vignette-session-XXXXXX");
constexpr QLatin1String lockName("lock");

/// A folder that is never written to a disk, of this user alone where there is one; else empty.
QString folderInMemory()
{
    for (const QString& folder :
         {QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation), QStringLiteral("/dev/shm")}) {
        if (!folder.isEmpty() && QFileInfo(folder).isWritable() && QStorageInfo(folder).fileSystemType() == "tmpfs")
            return folder;
    }
    return {};
}

bool isMine(const QFileInfo& folder)
{
#ifdef Q_OS_UNIX
    return folder.ownerId() == geteuid();
#else
    return folder.isWritable();
#endif
}

} // namespace

QString dataFolder()
{
    QString chosen = settingValue(settingKey::dataFolder).toString().trimmed();
    if (chosen == QLatin1String("~") || chosen.startsWith(QLatin1String("~/")))
        chosen.replace(0, 1, QDir::homePath());
    chosen.replace(QLatin1String("%u"), QFileInfo(QDir::homePath()).fileName());
    // What is no place of its own would lie wherever the program was started.
    if (QDir::isAbsolutePath(chosen))
        return QDir::cleanPath(chosen);
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
}

SessionFolder::SessionFolder(const QString& parent)
    : m_folder(parent + nameTemplate), m_lock(m_folder.filePath(lockName))
{
    m_lock.setStaleLockTime(0); // however long it lasts
}

Result<std::unique_ptr<SessionFolder>> SessionFolder::make(bool inMemory)
{
    removeDeadSessions();
    const QString parent = inMemory ? folderInMemory() : dataFolder();
    if (parent.isEmpty())
        return fail(ErrorCode::WriteFailed,
                    Text::tr("This computer has no folder in memory, so nothing can be screened in "
                             "private mode."));
    if (!inMemory)
        makePrivateFolder(parent);
    std::unique_ptr<SessionFolder> session(new SessionFolder(parent));
    if (!session->m_folder.isValid() || !session->m_lock.tryLock(0))
        return fail(ErrorCode::WriteFailed,
                    Text::tr("There is no room to keep the results: your data folder cannot be written."),
                    session->m_folder.errorString());
    return session;
}

void removeDeadSessions()
{
    for (const QString& parent : {folderInMemory(), dataFolder()}) {
        if (parent.isEmpty())
            continue;
        for (const QFileInfo& found : QDir(parent).entryInfoList({namePattern}, QDir::Dirs | QDir::NoSymLinks)) {
            QLockFile lock(found.filePath() + QLatin1Char('/') + lockName);
            lock.setStaleLockTime(0);
            // One without a lock is just being made, by another program; or it was killed in that moment.
            const bool unborn =
                !QFile::exists(lock.fileName()) && found.lastModified().secsTo(QDateTime::currentDateTime()) < 60;
            if (isMine(found) && !unborn && lock.tryLock(0))
                QDir(found.filePath()).removeRecursively();
        }
    }
}

} // namespace vignette
