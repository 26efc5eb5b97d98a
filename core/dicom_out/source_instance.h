#pragma once

#include "core/base/error.h"

#include <QString>

#include <memory>

class DcmDataset;

namespace vignette {

/// The image that a report or an overlay is of, and what it hands down to them.
struct SourceInstance
{
    /// The patient, general study and patient study modules (PS3.3 C.7.1.1, C.7.2.1, C.7.2.2) in UTF-8,
    /// as far as they tell patient and study: no comment, no sequence, no private attribute. Dates and
    /// times that are none, and a sex or an age that DICOM does not know, are empty.
    std::shared_ptr<DcmDataset> patientAndStudy;
    /// SOP class and instance, modality, rows and columns for an image library (PS3.16 TID 1602), and what
    /// an image derived from it inherits: burned in annotation, recognizable features, lossy compression
    /// (PS3.3 C.7.6.1).
    std::shared_ptr<DcmDataset> image;
    QString sopClassUid;
    QString instanceUid;
    QString seriesUid;
    QString studyUid;
    int frame = 0; ///< number from 1, as references count; 0 means the whole instance
};

/// Reads it from a file; `frame` counts from 0. Errors: those of openDicom(), Unsupported where study,
/// series, instance or SOP class are not told, or text is in a character set that cannot be read.
/// Thread-safe.
Result<SourceInstance> readSource(const QString& path, int frame);

/// The same of a data set that was made.
Result<SourceInstance> sourceOf(DcmDataset& dataset, int frame);

} // namespace vignette
