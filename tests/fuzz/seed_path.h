#pragma once

#include <QDir>
#include <QFile>
#include <QString>

#include <type_traits>

namespace vignette::fuzz {

/// The value; a seed that cannot be made ends the program.
template <typename Answer> auto sound(Answer answer)
{
    if (!answer)
        qFatal("%s (%s)", qPrintable(answer.error().message), qPrintable(answer.error().detail));
    if constexpr (!std::is_void_v<typename Answer::value_type>)
        return std::move(*answer);
}

/// FOLDER/KIND/NAME, where nothing is yet.
inline QString seedPath(const QString& folder, const char* kind, const QString& name)
{
    const QDir seeds(folder + QLatin1Char('/') + QLatin1String(kind));
    seeds.mkpath(QStringLiteral("."));
    const QString path = seeds.filePath(name);
    QFile::remove(path);
    return path;
}

} // namespace vignette::fuzz
