#include "core/base/program_files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace vignette {

QString programFile(const QString& name)
{
    const QString folder = QCoreApplication::applicationDirPath();
    const QString beside = folder + QLatin1Char('/') + name;
    const QString path =
        QFileInfo::exists(beside) ? beside : QDir::cleanPath(folder + QStringLiteral("/../share/vignette/") + name);
    // Without links: results name the files as they lie.
    const QString real = QFileInfo(path).canonicalFilePath();
    return real.isEmpty() ? path : real;
}

} // namespace vignette
