#pragma once

#include "core/base/error.h"

#include <QLockFile>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace vignette {

/// Where what this user said and has not finished is kept; not made yet. The folder of the settings, in which "~" is
/// the user's own folder and "%u" the name of the user, else the usual one of the system.
QString dataFolder();

/// A folder for the results of work under way, which goes with the object: in the data folder of
/// this user, or in memory where nothing may come on a disk. Paths may name patients, so it is
/// never in the folder for temporary files that all share.
class SessionFolder
{
public:
    /// Also removes what sessions that were killed left behind. Errors: WriteFailed.
    static Result<std::unique_ptr<SessionFolder>> make(bool inMemory);

    QString path() const { return m_folder.path(); }
    QString filePath(const QString& name) const { return m_folder.filePath(name); }

private:
    explicit SessionFolder(const QString& parent);

    QTemporaryDir m_folder;
    QLockFile m_lock; ///< tells a session that lives from one that was killed
};

/// Removes the folders of sessions that were killed.
void removeDeadSessions();

} // namespace vignette
