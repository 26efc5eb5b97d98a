#pragma once

#include "core/base/error.h"

#include <QString>

#include <memory>

class DcmDataset;

namespace vignette {

enum class PixelCoding { Native, BaselineJpeg };

/// Writes an instance as a DICOM file (PS3.10, section 7), in Explicit VR Little Endian or JPEG
/// Baseline. The file appears whole or not at all. Its name is "SR." or the like with the SOP Instance
/// UID, as archives name them: nothing of the patient. Errors: WriteFailed. Thread-safe.
Result<void> writeInstance(std::unique_ptr<DcmDataset> dataset, PixelCoding coding, const QString& folder,
                           const QString& prefix);

} // namespace vignette
