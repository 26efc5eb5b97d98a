#include "core/imaging/file_bytes.h"

#include "core/base/file_path.h"
#include "core/imaging/limits.h"
#include "core/imaging/refusal.h"

#include <QCryptographicHash>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace vignette {

Result<std::shared_ptr<FileBytes>> FileBytes::open(const QString& path)
{
    // Without O_NONBLOCK, opening a pipe would wait for someone to write to it.
    const int descriptor = ::open(pathBytes(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    if (descriptor < 0) {
        if (errno == ENOENT || errno == ENOTDIR || errno == ELOOP)
            return refuse(Refusal::Missing);
        if (errno == ENXIO) // a socket
            return refuse(Refusal::NotRegular);
        return refuse(Refusal::CannotOpen, QString::fromLocal8Bit(std::strerror(errno)));
    }
    struct stat status = {};
    const bool known = ::fstat(descriptor, &status) == 0;
    std::shared_ptr<FileBytes> file(new FileBytes(descriptor, status.st_size));
    if (!known)
        return refuse(Refusal::CannotOpen);
    if (S_ISDIR(status.st_mode))
        return refuse(Refusal::Directory);
    if (!S_ISREG(status.st_mode))
        return refuse(Refusal::NotRegular);
    if (status.st_size == 0)
        return refuse(Refusal::Empty);
    return file;
}

FileBytes::~FileBytes()
{
    ::close(m_descriptor);
}

qint64 FileBytes::read(qint64 at, void* to, qint64 count) const
{
    qint64 done = 0;
    while (done < count) {
        const ssize_t got = ::pread(m_descriptor, static_cast<char*>(to) + done, size_t(count - done), at + done);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            break;
        done += got;
    }
    return done;
}

Result<Bytes> FileBytes::whole()
{
    if (m_size > maxRasterFileBytes)
        return refuse(Refusal::TooLarge, QStringLiteral("%1 bytes").arg(m_size));
    if (m_whole.isEmpty()) {
        QByteArray bytes(m_size, Qt::Uninitialized);
        if (read(0, bytes.data(), m_size) != m_size)
            return refuse(Refusal::CannotOpen, QStringLiteral("read error"));
        m_whole = std::move(bytes);
    }
    return Bytes(reinterpret_cast<const uint8_t*>(m_whole.constData()), size_t(m_whole.size()));
}

Result<QByteArray> FileBytes::sha256() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!m_whole.isEmpty()) {
        hash.addData(m_whole);
        return hash.result();
    }
    QByteArray piece(qsizetype(std::min<qint64>(m_size, 1 << 20)), Qt::Uninitialized);
    for (qint64 at = 0; at < m_size;) {
        const qint64 count = read(at, piece.data(), piece.size());
        if (count == 0)
            return refuse(Refusal::CannotOpen, QStringLiteral("read error"));
        hash.addData(QByteArrayView(piece.constData(), count));
        at += count;
    }
    return hash.result();
}

} // namespace vignette
