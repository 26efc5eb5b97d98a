#pragma once

#include "core/base/error.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcostrma.h>

#include <QString>
#include <QTemporaryFile>

#include <memory>

namespace vignette {

/// The folder that instances come into. Names tell nothing of the patient. For one thread.
class InstanceFolder
{
public:
    /// Makes it, and takes away what a retrieval that was killed left behind. Errors: WriteFailed, InvalidArgument.
    static Result<InstanceFolder> open(const QString& path);

    QString pathOf(const QString& instanceUid) const;
    /// Whether a whole file of this instance is there.
    bool contains(const QString& instanceUid) const;
    const QString& path() const { return m_path; }

private:
    explicit InstanceFolder(QString path) : m_path(std::move(path)) {}
    QString m_path;
};

/// A file that comes in: without a name, or under one of its own, until keep(); gone if that is not called.
class IncomingFile
{
public:
    /// Errors: WriteFailed.
    static Result<std::unique_ptr<IncomingFile>> create(const InstanceFolder& folder);
    ~IncomingFile();

    /// Preamble and meta information (PS3.10 7.1).
    Result<void> writeMeta(const QString& sopClassUid, const QString& instanceUid, const char* transferSyntax);
    DcmOutputStream& stream();
    /// Whether all that was written so far got into the file. Errors: WriteFailed.
    Result<void> flush();
    /// To read what was written; gives it no name.
    QString path() const { return QStringLiteral("/proc/self/fd/%1").arg(m_file.handle()); }
    Result<void> keep(const QString& path);

private:
    class Stream;
    IncomingFile() = default;
    Error writeError() const;

    QTemporaryFile m_file;
    std::unique_ptr<Stream> m_stream;
};

} // namespace vignette
