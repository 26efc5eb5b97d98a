#pragma once

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cstdint>
#include <cstdlib>

/// What the targets of libFuzzer share. Each is a function that reads one input as a file of its kind and ends the
/// process where an answer makes no sense; all that a file may lead to is a result or an error with a sentence.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size);

namespace vignette::fuzz {

/// Like assert(), in every build.
inline void require(bool holds)
{
    if (!holds)
        std::abort();
}

template <typename Answer> bool isSound(const Answer& answer)
{
    require(answer || !answer.error().message.isEmpty());
    return answer.has_value();
}

/// A folder of this process; TMPDIR says on which disk.
inline const QString& folder()
{
    static int count = 0;
    static const QCoreApplication application(count, nullptr); // Qt SQL finds its driver through it
    static const QTemporaryDir made;
    static const QString path = made.path();
    return path;
}

/// The bytes as a file with that name, in the place of the last.
inline QString inputFile(const uint8_t* data, size_t size, const char* name = "input")
{
    const QString path = QDir(folder()).filePath(QLatin1String(name));
    QFile file(path);
    require(file.open(QIODevice::WriteOnly) && file.write(reinterpret_cast<const char*>(data), qint64(size)) >= 0);
    return path;
}

inline QByteArray bytes(const uint8_t* data, size_t size)
{
    return {reinterpret_cast<const char*>(data), qsizetype(size)};
}

/// A database as a file without the side files that another input left.
inline QString inputDatabase(const uint8_t* data, size_t size, const char* name)
{
    const QString path = inputFile(data, size, name);
    for (const char* side : {"-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(side));
    return path;
}

} // namespace vignette::fuzz
