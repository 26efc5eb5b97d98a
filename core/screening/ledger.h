#pragma once

#include "core/base/error.h"
#include "core/imaging/image.h"

#include <QByteArray>
#include <QString>

namespace vignette {

/// How a file that was met ends. Every file ends as exactly one of these.
enum class FileStatus {
    Loaded,     ///< a picture, or several frames, that got verdicts
    Duplicate,  ///< same bytes, or same SOP instance, as a file that was loaded before it
    NotAnImage, ///< text, DICOM report, device, ...
    Unreadable, ///< broken, missing, too large, or of a kind without decoder; see the reason
};

/// "loaded", "duplicate", "not_an_image", "unreadable": in files, never translated.
QString fileStatusKey(FileStatus status);

/// One line of the import ledger.
struct LedgerEntry
{
    QString path; ///< absolute
    FileStatus status = FileStatus::Unreadable;
    QString reason;    ///< for people; empty where the file was loaded
    QByteArray sha256; ///< of the file's bytes; empty where it was not loaded
    QString studyUid;  ///< DICOM only, as are the next two
    QString seriesUid;
    QString instanceUid;
    int frameCount = 0; ///< at least 1 where the file was loaded, else 0
};

/// The sums of a ledger.
struct LedgerCounts
{
    qint64 loaded = 0;
    qint64 duplicate = 0;
    qint64 notAnImage = 0;
    qint64 unreadable = 0;

    qint64 total() const { return loaded + duplicate + notAnImage + unreadable; }
    qint64& of(FileStatus status);
    bool operator==(const LedgerCounts&) const = default;
};

/// The line of a file whose first frame was decoded.
LedgerEntry loadedEntry(const QString& path, const Provenance& provenance, const QByteArray& sha256);

/// The line of a file that was refused, with the reason the error gives.
LedgerEntry refusedEntry(const QString& path, const Error& error);

/// SHA-256 of a file's bytes, read in pieces. Errors: Unreadable.
Result<QByteArray> hashFile(const QString& path);

} // namespace vignette
