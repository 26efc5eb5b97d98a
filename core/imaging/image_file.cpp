#include "core/imaging/image_file.h"

#include "core/base/exception_error.h"
#include "core/imaging/decoder.h"
#include "core/imaging/dicom_file.h"
#include "core/imaging/refusal.h"

#include <algorithm>

namespace vignette {

namespace {

bool isText(const QByteArray& start)
{
    if (start.startsWith("\xef\xbb\xbf") || start.startsWith("\xff\xfe") || start.startsWith("\xfe\xff"))
        return true;
    return std::all_of(start.begin(), start.end(), [](char c) {
        const auto code = uint8_t(c);
        return code >= 0x20 || code == '\n' || code == '\r' || code == '\t' || code == '\f';
    });
}

/// Name of a picture format that is known here but not decoded, else empty.
QString otherFormat(const QByteArray& start)
{
    if (start.startsWith("GIF87a") || start.startsWith("GIF89a"))
        return QStringLiteral("GIF");
    if (start.mid(4, 4) == "jP  " || start.startsWith("\xff\x4f\xff\x51"))
        return QStringLiteral("JPEG 2000");
    if (start.startsWith("8BPS"))
        return QStringLiteral("Photoshop");
    return {};
}

OpenedDecoder openDecoder(const SharedFile& file, const QString& path)
{
    QByteArray start(qsizetype(std::min<qint64>(file->size(), 4096)), '\0');
    start.truncate(file->read(0, start.data(), start.size()));
    const Bytes bytes(reinterpret_cast<const uint8_t*>(start.constData()), size_t(start.size()));
    // First DICOM: its preamble may hold the signature of another format (PS3.10 7.1).
    if (looksLikeDicom(bytes))
        return openDicomPicture(file, path);
    const RasterFormat format = rasterFormat(bytes);
    if (format == RasterFormat::Tiff)
        return openTiff(file, path);
    if (format != RasterFormat::None)
        return openRaster(file, path, format);
    if (const QString name = otherFormat(start); !name.isEmpty())
        return refuse(Refusal::OtherFormat, name);
    if (isText(start))
        return refuse(Refusal::Text);
    return refuse(Refusal::UnknownFormat);
}

/// Libraries report trouble by exceptions of many kinds; none may leave this room.
template <typename Function> auto guarded(const Function& function) -> decltype(function())
{
    try {
        return function();
    } catch (const std::exception& exception) {
        const Error error = errorOf(exception, {});
        return error.code == ErrorCode::TooLarge ? fail(error) : refuse(Refusal::Broken, error.detail.simplified());
    } catch (...) {
        return refuse(Refusal::Failure);
    }
}

} // namespace

ImageFile::ImageFile(std::shared_ptr<FileBytes> file, std::unique_ptr<Decoder> decoder)
    : m_file(std::move(file)),
      m_decoder(std::move(decoder)), m_info{m_decoder->provenance(), m_decoder->announcedFrames()}
{
}

ImageFile::ImageFile(ImageFile&&) noexcept = default;
ImageFile& ImageFile::operator=(ImageFile&&) noexcept = default;
ImageFile::~ImageFile() = default;

Result<ImageFile> ImageFile::open(const QString& path)
{
    return guarded([&]() -> Result<ImageFile> {
        auto file = FileBytes::open(path);
        if (!file)
            return fail(std::move(file.error()));
        auto decoder = openDecoder(*file, path);
        if (!decoder)
            return fail(std::move(decoder.error()));
        return ImageFile(std::move(*file), std::move(*decoder));
    });
}

Result<void> ImageFile::checkFrame(int index) const
{
    if (index >= m_info.provenance.frameCount && index < m_info.announcedFrames)
        return refuse(Refusal::Truncated, QStringLiteral("frame %1").arg(index));
    if (index < 0 || index >= m_info.provenance.frameCount)
        return refuse(Refusal::NoSuchFrame, QString::number(index));
    return {};
}

Result<Image> ImageFile::frame(int index, ReadOptions options) const
{
    return guarded([&]() -> Result<Image> {
        if (auto checked = checkFrame(index); !checked)
            return fail(std::move(checked.error()));
        options.frame = index;
        return m_decoder->frame(options);
    });
}

Result<GrayImage> ImageFile::gray(int index, ReadOptions options) const
{
    return guarded([&]() -> Result<GrayImage> {
        if (auto checked = checkFrame(index); !checked)
            return fail(std::move(checked.error()));
        options.frame = index;
        return m_decoder->gray(options);
    });
}

Result<QByteArray> ImageFile::sha256() const
{
    return guarded([&] { return m_file->sha256(); });
}

} // namespace vignette
