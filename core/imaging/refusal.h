#pragma once

#include "core/base/error.h"

namespace vignette {

/// Every way in which a picture file is refused. Each has an ErrorCode, a sentence for people and
/// a word that starts Error::detail, so that ledgers and tests can count by reason.
enum class Refusal {
    Missing,        ///< missing
    Directory,      ///< folder
    NotRegular,     ///< special-file: a device, pipe or socket
    CannotOpen,     ///< cannot-open
    Empty,          ///< empty
    Truncated,      ///< truncated
    Broken,         ///< broken
    Implausible,    ///< implausible: claims far more than its bytes can hold
    Text,           ///< text
    UnknownFormat,  ///< unknown-format
    NoPixels,       ///< no-pixels: DICOM without pixel data
    DicomDirectory, ///< directory: a DICOMDIR
    OtherFormat,    ///< other-format: a picture format without decoder here
    TransferSyntax, ///< transfer-syntax
    PixelFormat,    ///< pixel-format
    TooLarge,       ///< too-large
    NoSuchFrame,    ///< frame
    Failure,        ///< failure: out of memory, exception in a library
};

tl::unexpected<Error> refuse(Refusal refusal, const QString& detail = {});

} // namespace vignette
