#include "core/base/program_files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace vignette {

QString programFile(const QString& name)
{
    const QString folder = QCoreApplication::applicationDirPath();
    const QString beside = folder + QLatin1Char('/') + name;
    return QFileInfo::exists(beside) ? beside : QDir::cleanPath(folder + QStringLiteral("/../share/vignette/") + name);
}

} // namespace vignette
