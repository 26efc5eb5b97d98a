#include "core/imaging/decoder.h"
#include "core/imaging/limits.h"
#include "core/imaging/raster_codecs.h"
#include "core/imaging/refusal.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <QCoreApplication>

namespace vignette {

namespace {

QString formatName(RasterFormat format)
{
    switch (format) {
    case RasterFormat::Jpeg:
        return QStringLiteral("JPEG");
    case RasterFormat::Png:
        return QStringLiteral("PNG");
    case RasterFormat::Bmp:
        return QStringLiteral("BMP");
    case RasterFormat::WebP:
        return QStringLiteral("WebP");
    case RasterFormat::Heif:
        return QStringLiteral("HEIC");
    case RasterFormat::Avif:
        return QStringLiteral("AVIF");
    case RasterFormat::JpegXl:
        return QStringLiteral("JPEG XL");
    case RasterFormat::Tiff:
    case RasterFormat::None:
        break;
    }
    return {};
}

Result<RasterHeader> readHeader(Bytes bytes, RasterFormat format)
{
    std::optional<RasterHeader> header;
    switch (format) {
    case RasterFormat::WebP:
        return webpHeader(bytes);
    case RasterFormat::Heif:
    case RasterFormat::Avif:
        return heifHeader(bytes);
    case RasterFormat::JpegXl:
        return jpegXlHeader(bytes);
    case RasterFormat::Jpeg:
        header = parseJpegFile(bytes);
        break;
    case RasterFormat::Png:
        header = parsePng(bytes);
        break;
    default:
        header = parseBmp(bytes);
    }
    if (!header)
        return refuse(Refusal::Broken, formatName(format) + QStringLiteral(" without a header"));
    return *header;
}

/// How far few bytes can go differs: a plain area costs JPEG, PNG and BMP a bit per block or more, the
/// others next to nothing.
bool isWasteful(RasterFormat format)
{
    return format == RasterFormat::Jpeg || format == RasterFormat::Png || format == RasterFormat::Bmp;
}

int jpegFlags(const RasterHeader& header, int atLeast)
{
    const int shorter = std::min(header.width, header.height);
    int flags = cv::IMREAD_COLOR;
    if (atLeast > 0 && shorter / 8 >= atLeast)
        flags = cv::IMREAD_REDUCED_COLOR_8;
    else if (atLeast > 0 && shorter / 4 >= atLeast)
        flags = cv::IMREAD_REDUCED_COLOR_4;
    else if (atLeast > 0 && shorter / 2 >= atLeast)
        flags = cv::IMREAD_REDUCED_COLOR_2;
    return flags | cv::IMREAD_IGNORE_ORIENTATION;
}

Result<RasterPicture> decodeJpeg(Bytes bytes, const RasterHeader& header, int atLeast)
{
    if (header.channels == 4 && !header.invertedCmyk)
        return refuse(Refusal::PixelFormat, QStringLiteral("CMYK without an Adobe marker"));
    const cv::Mat raw(1, int(bytes.size()), CV_8UC1, const_cast<uint8_t*>(bytes.data()));
    RasterPicture picture;
    picture.samples = cv::imdecode(raw, jpegFlags(header, atLeast));
    if (picture.samples.empty())
        return refuse(Refusal::Broken, QStringLiteral("JPEG"));
    cv::cvtColor(picture.samples, picture.samples, cv::COLOR_BGR2RGB);
    return picture;
}

/// A format whose files are read whole and hold one picture.
class RasterDecoder final : public Decoder
{
public:
    RasterDecoder(SharedFile file, Bytes bytes, const RasterHeader& header, const QString& path)
        : m_file(std::move(file)), m_bytes(bytes), m_header(header)
    {
        m_provenance.path = path;
        m_provenance.sourceWidth = header.width;
        m_provenance.sourceHeight = header.height;
        m_provenance.format = formatName(header.format);
        m_provenance.grayscale = header.channels == 1 && header.format == RasterFormat::Jpeg;
    }

    Result<void> check(qint64 maxPixels) const
    {
        const qint64 pixels = qint64(m_header.width) * m_header.height;
        const auto size = QStringLiteral("%1 x %2 pixels").arg(m_header.width).arg(m_header.height);
        if (m_header.width <= 0 || m_header.height <= 0)
            return refuse(Refusal::Broken, QStringLiteral("no width or height"));
        if (pixels > maxPixels || m_header.width > maxSide || m_header.height > maxSide)
            return refuse(Refusal::TooLarge, size);
        if (!m_header.complete)
            return refuse(Refusal::Truncated, m_provenance.format);
        if (!m_header.supported)
            return refuse(Refusal::PixelFormat, m_provenance.format);
        if (isWasteful(m_header.format) &&
            implausible(pixels * m_header.channels * m_header.bitDepth / 8, qint64(m_bytes.size())))
            return refuse(Refusal::Implausible, size + QStringLiteral(" in %1 bytes").arg(m_bytes.size()));
        return {};
    }

    Result<Image> frame(const ReadOptions& options) override
    {
        if (auto checked = check(options.maxPixels); !checked)
            return fail(std::move(checked.error()));
        auto picture = decode(options);
        if (!picture)
            return fail(std::move(picture.error()));
        picture->orientation = m_header.orientation;
        return toImage(std::move(*picture), m_provenance);
    }

private:
    Result<RasterPicture> decode(const ReadOptions& options) const
    {
        switch (m_header.format) {
        case RasterFormat::Jpeg:
            return decodeJpeg(m_bytes, m_header, options.atLeast);
        case RasterFormat::Png:
            return decodePng(m_bytes);
        case RasterFormat::WebP:
            return decodeWebP(m_bytes);
        case RasterFormat::Heif:
        case RasterFormat::Avif:
            return decodeHeif(m_bytes);
        case RasterFormat::JpegXl:
            return decodeJpegXl(m_bytes, m_header);
        default:
            return decodeBmp(m_bytes);
        }
    }

    SharedFile m_file;
    Bytes m_bytes; ///< of m_file
    RasterHeader m_header;
};

} // namespace

Result<GrayImage> Decoder::gray(const ReadOptions& options)
{
    const auto image = frame(options);
    if (!image)
        return fail(image.error());
    if (!image->provenance.grayscale)
        return fail(ErrorCode::InvalidArgument, QCoreApplication::translate("Imaging", "The picture has colours."));
    GrayImage gray;
    gray.width = image->width;
    gray.height = image->height;
    gray.values.resize(size_t(image->width) * size_t(image->height));
    for (size_t i = 0; i < gray.values.size(); ++i)
        gray.values[i] = image->rgb[3 * i];
    const auto [low, high] = std::ranges::minmax_element(gray.values);
    gray.minimum = *low;
    gray.maximum = *high;
    gray.window = fullWindow(0, 255);
    return gray;
}

OpenedDecoder openRaster(const SharedFile& file, const QString& path, RasterFormat format)
{
    const auto bytes = file->whole();
    if (!bytes)
        return fail(bytes.error());
    auto header = readHeader(*bytes, format);
    if (!header)
        return fail(std::move(header.error()));
    header->format = format;
    auto decoder = std::make_unique<RasterDecoder>(file, *bytes, *header, path);
    if (auto checked = decoder->check(ReadOptions().maxPixels); !checked)
        return fail(std::move(checked.error()));
    return decoder;
}

} // namespace vignette
