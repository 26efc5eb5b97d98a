#include "ui/jobs/session_folder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QStorageInfo>

namespace vignette {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SessionFolder)
};

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

} // namespace

Result<std::unique_ptr<QTemporaryDir>> sessionFolder(bool inMemory)
{
    const QString parent =
        inMemory ? folderInMemory() : QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    if (parent.isEmpty())
        return fail(ErrorCode::WriteFailed,
                    Text::tr("This computer has no folder in memory, so nothing can be screened in "
                             "private mode."));
    QDir().mkpath(parent);
    auto folder = std::make_unique<QTemporaryDir>(parent + QStringLiteral("/session-XXXXXX"));
    if (!folder->isValid())
        return fail(ErrorCode::WriteFailed,
                    Text::tr("There is no room to keep the results: your data folder cannot be written."),
                    folder->errorString());
    return folder;
}

} // namespace vignette
