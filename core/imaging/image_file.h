#pragma once

#include "core/imaging/gray_image.h"
#include "core/imaging/image_reader.h"

#include <memory>

namespace vignette {

class Decoder;
class FileBytes;

/// A picture file that is opened and parsed once, for readers of many frames:
///
///     const auto file = ImageFile::open(path);
///     for (int i = 0; file && i < file->info().provenance.frameCount; ++i)
///         use(file->frame(i));
///
/// Movable. One thread at a time; frames in any order.
class ImageFile
{
public:
    /// Errors: as for readImage(), as far as they concern the whole file.
    static Result<ImageFile> open(const QString& path);
    ImageFile(ImageFile&&) noexcept;
    ImageFile& operator=(ImageFile&&) noexcept;
    ~ImageFile();

    const ImageInfo& info() const { return m_info; }

    /// As readImage() and readGray(); `options.frame` is ignored.
    Result<Image> frame(int index, ReadOptions options = {}) const;
    Result<GrayImage> gray(int index, ReadOptions options = {}) const;

    /// Of the bytes of the file. Errors: Unreadable.
    Result<QByteArray> sha256() const;

private:
    Result<void> checkFrame(int index) const;
    ImageFile(std::shared_ptr<FileBytes> file, std::unique_ptr<Decoder> decoder);

    std::shared_ptr<FileBytes> m_file;
    std::unique_ptr<Decoder> m_decoder;
    ImageInfo m_info;
};

} // namespace vignette
