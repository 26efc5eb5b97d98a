#include "core/base/private_files.h"

#include <QDir>
#include <QFile>

namespace vignette {

bool makePrivateFolder(const QString& path)
{
    return QDir().mkpath(path) && QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

bool makePrivateFile(const QString& path)
{
    constexpr QFile::Permissions owner = QFile::ReadOwner | QFile::WriteOwner;
    // Made closed, not closed after it was made: nobody can open it in between.
    return QFile(path).open(QIODevice::ReadWrite | QIODevice::NewOnly, owner) ||
           (QFile::exists(path) && QFile::setPermissions(path, owner));
}

} // namespace vignette
