#pragma once

#include "core/imaging/file_bytes.h"
#include "core/imaging/gray_image.h"
#include "core/imaging/image_reader.h"

#include <algorithm>
#include <memory>

namespace vignette {

/// One opened picture file, its header parsed. Frames are decoded from it in any order. It may
/// throw; ImageFile turns that into errors. One thread at a time.
class Decoder
{
public:
    virtual ~Decoder() = default;

    /// With frame 0. What decoding finds out (one channel only, say) is in Image::provenance.
    const Provenance& provenance() const { return m_provenance; }

    /// What the file says, where it holds fewer frames than that; else as provenance() has it.
    int announcedFrames() const { return std::max(m_announced, m_provenance.frameCount); }

    /// `options.frame` is within the frames that provenance() tells of.
    virtual Result<Image> frame(const ReadOptions& options) = 0;

    /// As readGray().
    virtual Result<GrayImage> gray(const ReadOptions& options);

protected:
    Provenance m_provenance;
    int m_announced = 1;
};

using OpenedDecoder = Result<std::unique_ptr<Decoder>>;
using SharedFile = std::shared_ptr<FileBytes>;

/// One for each kind of content; `path` is for provenance only.
OpenedDecoder openRaster(const SharedFile& file, const QString& path, RasterFormat format);
OpenedDecoder openTiff(const SharedFile& file, const QString& path);
OpenedDecoder openDicomPicture(const SharedFile& file, const QString& path);

} // namespace vignette
