#pragma once

#include "core/base/error.h"

#include <QMap>
#include <QString>

namespace vignette {

/// What became of an attribute on the way out, over all pictures; values are not told.
struct AttributeChange
{
    QString name;        ///< "PatientName", "EXIF", or the number of a private or unknown attribute
    qint64 kept = 0;     ///< as it was
    qint64 replaced = 0; ///< by an empty, a new or a neutral value
    qint64 removed = 0;
};
/// By number, "(0010,0010)", or by name where it is none of DICOM; of the data set itself, not of items.
using AttributeChanges = QMap<QString, AttributeChange>;

/// As a table. Errors: WriteFailed.
Result<void> writeChanges(const QString& path, const AttributeChanges& changes);
/// The same under a name of which there is no file yet: "deidentified.csv", "deidentified-2.csv". Gives its path.
Result<QString> writeChangesInto(const QString& folder, const AttributeChanges& changes);

/// Adds what the file of a picture says beside its pixels as removed: attributes of DICOM, and of JPEG, PNG and WebP
/// the blocks "EXIF", "XMP" and so on; of other formats all of it is one entry. A file that cannot be read adds
/// nothing.
void addRemoved(AttributeChanges& changes, const QString& path);

} // namespace vignette
