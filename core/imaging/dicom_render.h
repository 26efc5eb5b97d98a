#pragma once

#include "core/imaging/dicom_decode.h"
#include "core/imaging/gray_image.h"

class DcmDataset;

namespace vignette {

/// Turns stored values into what is to be seen: rescaling, window or table, palette, colour space
/// (PS3.3 C.7.6.3, C.7.9, C.11). The data set must outlive it.
class DicomRenderer
{
public:
    explicit DicomRenderer(DcmDataset& dataset);

    /// The frame in 8-bit RGB, without provenance. Errors: Unreadable, Unsupported.
    Result<Image> render(StoredFrame frame, int number, const ReadOptions& options) const;

    /// As readGray().
    Result<GrayImage> gray(StoredFrame frame, int number) const;

private:
    struct Prepared;
    DcmItem* functionalGroup(int frame, const DcmTagKey& group) const;
    void copyTransformations(int frame, DcmDataset& to) const;
    Result<Prepared> prepare(StoredFrame frame, int number, bool windowGiven) const;

    DcmDataset& m_dataset;
    DcmItem* m_shared = nullptr;
    std::vector<DcmItem*> m_perFrame; ///< functional groups (PS3.3 C.7.6.16)
};

} // namespace vignette
