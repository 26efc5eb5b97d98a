#pragma once

#include "core/base/error.h"

#include <QString>

#include <vector>

namespace vignette {

/// One data element of a DICOM file, or one item of a sequence, to be read by a person. Values may
/// name the patient: for the screen only, never for logs or files.
struct DicomAttribute
{
    QString tag;                          ///< "(0010,0020)"; empty for an item of a sequence
    QString name;                         ///< of the data dictionary; "Item 1" for an item
    QString vr;                           ///< value representation, two letters; empty for an item
    QString value;                        ///< several values are separated by \; binary data is told by its length
    std::vector<DicomAttribute> children; ///< items of a sequence, elements of an item
};

/// All elements of a DICOM file, meta information first. Long values are cut at 1024 characters,
/// and no more than 10 000 elements are listed; the last line says so then.
/// Errors: NotFound, Unreadable, NotAnImage (not DICOM). Thread-safe.
Result<std::vector<DicomAttribute>> readDicomAttributes(const QString& path);

} // namespace vignette
