#include "core/screening/ledger.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>

#include <algorithm>

namespace vignette {

QString fileStatusKey(FileStatus status)
{
    switch (status) {
    case FileStatus::Loaded:
        return QStringLiteral("loaded");
    case FileStatus::Duplicate:
        return QStringLiteral("duplicate");
    case FileStatus::NotAnImage:
        return QStringLiteral("not_an_image");
    case FileStatus::Unreadable:
        break;
    }
    return QStringLiteral("unreadable");
}

qint64& LedgerCounts::of(FileStatus status)
{
    switch (status) {
    case FileStatus::Loaded:
        return loaded;
    case FileStatus::Duplicate:
        return duplicate;
    case FileStatus::NotAnImage:
        return notAnImage;
    case FileStatus::Unreadable:
        break;
    }
    return unreadable;
}

LedgerEntry loadedEntry(const QString& path, const Provenance& provenance, const QByteArray& sha256)
{
    return {path,
            FileStatus::Loaded,
            {},
            sha256,
            provenance.studyUid,
            provenance.seriesUid,
            provenance.instanceUid,
            std::max(1, provenance.frameCount)};
}

LedgerEntry refusedEntry(const QString& path, const Error& error)
{
    LedgerEntry entry;
    entry.path = path;
    entry.status = error.code == ErrorCode::NotAnImage ? FileStatus::NotAnImage : FileStatus::Unreadable;
    entry.reason = error.message;
    return entry;
}

Result<QByteArray> hashFile(const QString& path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return fail(ErrorCode::Unreadable, QCoreApplication::translate("Screening", "The file cannot be read."),
                    file.errorString());
    return hash.result();
}

} // namespace vignette
