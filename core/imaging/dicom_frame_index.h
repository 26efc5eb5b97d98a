#pragma once

#include "core/imaging/dicom_file.h"
#include "core/imaging/dicom_pixel_module.h"

#include <vector>

class DcmPixelItem;

namespace vignette {

/// The element that holds the picture. Errors: NotAnImage where there is none (a report, a DICOMDIR),
/// Unreadable where the file ends before it, Unsupported for floating point.
Result<DcmPixelData*> pixelData(const DicomFile& file);

/// Where the frames of an instance lie, found out once for all of them. The data set must outlive it.
class FrameIndex
{
public:
    /// Frames are believed as far as there are bytes for them, whatever the header announces: fewer
    /// where data are missing, more where there are more code streams than announced.
    /// Errors: Unreadable where not a single frame is there.
    static Result<FrameIndex> build(DcmPixelData& pixels, const PixelModule& module);

    int frames() const { return m_frames; }
    bool isCompressed() const { return m_compressed; }

    /// Bytes [offset, offset + count) of pixels without compression; words are little endian.
    Result<std::vector<uint8_t>> nativeBytes(qint64 offset, qint64 count) const;
    qint64 nativeSize() const { return m_nativeSize; }

    /// The fragments of a compressed frame, joined.
    Result<std::vector<uint8_t>> codeStream(int frame) const;

private:
    Result<void> indexFragments(DcmPixelSequence& sequence, int announced);
    std::vector<size_t> tableStarts(DcmPixelItem& table, size_t frames) const;

    DcmPixelData* m_pixels = nullptr;
    bool m_compressed = false;
    qint64 m_nativeSize = 0;
    int m_frames = 0;
    std::vector<DcmPixelItem*> m_fragments;
    std::vector<size_t> m_starts; ///< first fragment of each frame
};

/// Whether the bytes of native pixels hold all chroma although the label says that half of it is
/// left out: a common fault of exporters that decompressed the pixels and left the label.
bool hasWholeChroma(const PixelModule& module, qint64 nativeSize);

} // namespace vignette
