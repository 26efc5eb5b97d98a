#pragma once

#include "core/base/error.h"
#include "core/imaging/raster_header.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace vignette {

/// An opened regular file, read by position or whole. It stays the same file when its name is given
/// to another meanwhile. One thread at a time.
class FileBytes
{
public:
    /// Errors: NotFound, NotAnImage (folder, device, pipe), Unreadable (not allowed, empty).
    static Result<std::shared_ptr<FileBytes>> open(const QString& path);
    ~FileBytes();
    FileBytes(const FileBytes&) = delete;
    FileBytes& operator=(const FileBytes&) = delete;

    qint64 size() const { return m_size; }

    /// The number of bytes read: fewer than asked for at the end of the file, 0 on an error.
    qint64 read(qint64 at, void* to, qint64 count) const;

    /// All bytes, which are kept from the first call on. Errors: TooLarge (see maxRasterFileBytes),
    /// Unreadable.
    Result<Bytes> whole();

    /// Of all bytes, read in pieces. Errors: Unreadable.
    Result<QByteArray> sha256() const;

private:
    FileBytes(int descriptor, qint64 size) : m_descriptor(descriptor), m_size(size) {}

    int m_descriptor;
    qint64 m_size;
    QByteArray m_whole;
};

} // namespace vignette
