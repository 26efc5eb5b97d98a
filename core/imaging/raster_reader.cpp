#include "core/imaging/raster_reader.h"

#include "core/imaging/limits.h"
#include "core/imaging/refusal.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

namespace vignette {

namespace {

QString formatName(RasterFormat format)
{
    switch (format) {
    case RasterFormat::Jpeg:
        return QStringLiteral("JPEG");
    case RasterFormat::Png:
        return QStringLiteral("PNG");
    case RasterFormat::Tiff:
        return QStringLiteral("TIFF");
    case RasterFormat::Bmp:
        return QStringLiteral("BMP");
    case RasterFormat::WebP:
        return QStringLiteral("WebP");
    case RasterFormat::None:
        break;
    }
    return {};
}

struct Opened
{
    RasterHeader header;
    QByteArray bytes; ///< empty for TIFF, which is read page by page from the file
};

Result<Opened> open(QFile& file, RasterFormat format, int frame, qint64 maxPixels)
{
    if (frame < 0)
        return refuse(Refusal::NoSuchFrame, QString::number(frame));
    Opened opened;
    std::optional<RasterHeader> header;
    if (format == RasterFormat::Tiff) {
        header = parseTiff(file, frame);
    } else {
        if (file.size() > maxRasterFileBytes)
            return refuse(Refusal::TooLarge, QStringLiteral("%1 bytes").arg(file.size()));
        file.seek(0);
        opened.bytes = file.readAll();
        header =
            parseRaster(Bytes(reinterpret_cast<const uint8_t*>(opened.bytes.constData()), size_t(opened.bytes.size())));
    }
    if (!header)
        return refuse(Refusal::Broken, formatName(format) + QStringLiteral(" without a header"));
    opened.header = *header;
    if (frame >= header->pages)
        return refuse(Refusal::NoSuchFrame, QString::number(frame));
    if (header->width <= 0 || header->height <= 0)
        return refuse(Refusal::Broken, QStringLiteral("no width or height"));
    const qint64 pixels = qint64(header->width) * header->height;
    if (pixels > maxPixels || header->width > maxSide || header->height > maxSide)
        return refuse(Refusal::TooLarge, QStringLiteral("%1 x %2 pixels").arg(header->width).arg(header->height));
    if (!header->complete)
        return refuse(Refusal::Truncated, formatName(format));
    if (header->floatingPoint || header->bitDepth > 16 || (format == RasterFormat::Jpeg && header->bitDepth != 8))
        return refuse(Refusal::PixelFormat, QStringLiteral("%1 bits per channel").arg(header->bitDepth));
    if (implausible(pixels * header->channels * header->bitDepth / 8, file.size()))
        return refuse(
            Refusal::Implausible,
            QStringLiteral("%1 x %2 pixels in %3 bytes").arg(header->width).arg(header->height).arg(file.size()));
    return opened;
}

Provenance provenance(const QFile& file, const RasterHeader& header, int frame)
{
    Provenance result;
    result.path = file.fileName();
    result.frame = frame;
    result.frameCount = header.pages;
    result.sourceWidth = header.width;
    result.sourceHeight = header.height;
    result.format = formatName(header.format);
    result.grayscale = header.channels == 1 && header.format == RasterFormat::Jpeg;
    return result;
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

cv::Mat decode(const QFile& file, const Opened& opened, const ReadOptions& options)
{
    const RasterHeader& header = opened.header;
    if (header.format == RasterFormat::Tiff) {
        std::vector<cv::Mat> pages;
        cv::imreadmulti(QFile::encodeName(file.fileName()).toStdString(), pages, options.frame, 1,
                        cv::IMREAD_UNCHANGED);
        return pages.empty() ? cv::Mat() : pages.front();
    }
    const cv::Mat raw(1, int(opened.bytes.size()), CV_8UC1, const_cast<char*>(opened.bytes.constData()));
    switch (header.format) {
    case RasterFormat::Jpeg:
        return cv::imdecode(raw, jpegFlags(header, options.atLeast));
    case RasterFormat::Bmp: // the fourth byte is seldom opacity
        return cv::imdecode(raw, cv::IMREAD_COLOR);
    default:
        return cv::imdecode(raw, cv::IMREAD_UNCHANGED);
    }
}

/// Any channel count and depth to 8-bit BGR, transparency on white.
cv::Mat toBgr8(cv::Mat picture, bool premultiplied)
{
    if (picture.depth() == CV_16U)
        picture.convertTo(picture, CV_8U, 1.0 / 257);
    if (picture.depth() != CV_8U)
        return {};
    cv::Mat bgr;
    if (picture.channels() == 1) {
        cv::cvtColor(picture, bgr, cv::COLOR_GRAY2BGR);
    } else if (picture.channels() == 3) {
        bgr = picture;
    } else if (picture.channels() == 4) {
        bgr.create(picture.size(), CV_8UC3);
        for (int y = 0; y < picture.rows; ++y) {
            const uint8_t* from = picture.ptr(y);
            uint8_t* to = bgr.ptr(y);
            for (int x = 0; x < picture.cols; ++x, from += 4, to += 3) {
                const int alpha = from[3];
                for (int c = 0; c < 3; ++c) {
                    const int colour = premultiplied ? from[c] * 255 : from[c] * alpha;
                    to[c] = uint8_t(std::min(255, (colour + (255 - alpha) * 255 + 127) / 255));
                }
            }
        }
    }
    return bgr;
}

/// Undoes the rotation and mirroring that EXIF orientation describes.
cv::Mat upright(cv::Mat picture, int orientation)
{
    if (orientation >= 5)
        cv::transpose(picture, picture);
    static constexpr int none = 2;
    static constexpr int flips[] = {none, none, 1, -1, 0, none, 1, -1, 0};
    if (flips[orientation] != none)
        cv::flip(picture, picture, flips[orientation]);
    return picture;
}

} // namespace

Result<ImageInfo> probeRaster(QFile& file, RasterFormat format)
{
    auto opened = open(file, format, 0, std::numeric_limits<qint64>::max());
    if (!opened)
        return fail(std::move(opened.error()));
    return ImageInfo{provenance(file, opened->header, 0)};
}

Result<Image> readRaster(QFile& file, RasterFormat format, const ReadOptions& options)
{
    auto opened = open(file, format, options.frame, options.maxPixels);
    if (!opened)
        return fail(std::move(opened.error()));
    const RasterHeader& header = opened->header;
    Image image;
    image.provenance = provenance(file, header, options.frame);
    cv::Mat picture = decode(file, *opened, options);
    opened->bytes.clear();
    if (picture.empty())
        return refuse(Refusal::Broken, image.provenance.format);
    image.provenance.grayscale |= picture.channels() == 1;
    if (header.format == RasterFormat::Jpeg && header.channels == 4 && !header.invertedCmyk)
        return refuse(Refusal::PixelFormat, QStringLiteral("CMYK without an Adobe marker"));
    picture = toBgr8(picture, header.format == RasterFormat::Tiff && header.bitDepth <= 8);
    if (picture.empty())
        return refuse(Refusal::PixelFormat, image.provenance.format);
    // OpenCV turns TIFF pages by itself, whatever the flags say.
    if (header.format != RasterFormat::Tiff)
        picture = upright(picture, header.orientation);
    image.width = picture.cols;
    image.height = picture.rows;
    image.rgb.resize(size_t(picture.cols) * size_t(picture.rows) * 3);
    cv::Mat rgb(picture.rows, picture.cols, CV_8UC3, image.rgb.data());
    cv::cvtColor(picture, rgb, cv::COLOR_BGR2RGB);
    return image;
}

} // namespace vignette
