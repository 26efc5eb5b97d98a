#pragma once

#include "core/imaging/dicom_frame_index.h"

#include <cstdint>
#include <vector>

namespace vignette {

/// One frame without compression, interleaved unless the module says planar.
struct StoredFrame
{
    PixelModule module;
    std::vector<uint8_t> bytes;
};

/// True where pixels of this transfer syntax can be decoded.
bool hasDecoder(const DicomFile& file);

/// Reads and decodes one frame (`number` is within the index): native, or JPEG, JPEG-LS and RLE by
/// DCMTK, or JPEG 2000 by OpenJPEG. Errors: Unreadable, Unsupported.
Result<StoredFrame> decodeFrame(const DicomFile& file, const FrameIndex& index, const PixelModule& module, int number);

} // namespace vignette
