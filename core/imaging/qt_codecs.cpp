#include "core/imaging/raster_codecs.h"
#include "core/imaging/refusal.h"

#include <QBuffer>
#include <QImageReader>
#include <QtEndian>

#include <opencv2/core.hpp>

#include <algorithm>
#include <bit>

namespace vignette {

namespace {

Result<QImage> read(const QByteArray& bytes, const char* format)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    QImage image = reader.read();
    if (image.isNull())
        return refuse(Refusal::Broken, reader.errorString());
    return image;
}

QByteArray view(Bytes bytes)
{
    return QByteArray::fromRawData(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size()));
}

RasterPicture picture(QImage image, QImage::Format format, int type)
{
    image.convertTo(format);
    RasterPicture result;
    result.samples = cv::Mat(image.height(), image.width(), type, image.bits(), size_t(image.bytesPerLine())).clone();
    return result;
}

/// The file with the second header in a length that Qt knows: the fields that shorter headers of
/// Windows and OS/2 lack are zero. Bit masks follow the first 40 bytes of all of them.
QByteArray withKnownHeader(const QByteArray& bytes)
{
    const auto size = qFromLittleEndian<uint32_t>(bytes.constData() + 14);
    static constexpr uint32_t known[] = {12, 40, 64, 108, 124};
    const uint32_t* next = std::ranges::lower_bound(known, size);
    if (size == 52 || size == 56) // with masks, which the 64 bytes of OS/2 have not
        next = known + 3;
    if (next == std::end(known) || *next == size)
        return bytes;
    const uint32_t more = *next - size;
    QByteArray longer = bytes;
    longer.insert(qsizetype(14 + size), QByteArray(qsizetype(more), '\0'));
    qToLittleEndian(*next, longer.data() + 14);
    qToLittleEndian(qFromLittleEndian<uint32_t>(bytes.constData() + 10) + more, longer.data() + 10);
    return longer;
}

/// Qt leaves bit fields of fewer than 8 bits at the top of a byte, so that their white is not white.
void widenFields(const QByteArray& bytes, cv::Mat& samples)
{
    const auto u32 = [&](qsizetype at) {
        return at + 4 <= bytes.size() ? qFromLittleEndian<uint32_t>(bytes.constData() + at) : 0;
    };
    const uint32_t depth = u32(26) >> 16;
    const uint32_t compression = u32(30);
    if (u32(14) < 40 || !(depth == 16 || (depth == 32 && compression == 3)))
        return;
    cv::Mat table(1, 256, CV_8UC(samples.channels()));
    for (int c = 0; c < samples.channels(); ++c) {
        const int bits = c == 3             ? 8
                         : compression == 3 ? std::popcount(u32(54 + 4 * c)) // masks follow 40 bytes of header
                                            : 5;
        const int lost = 8 - std::clamp(bits, 1, 8);
        for (int value = 0; value < 256; ++value)
            table.ptr()[value * samples.channels() + c] = uint8_t(((value >> lost) * 255) / (255 >> lost));
    }
    cv::LUT(samples, table, samples);
}

} // namespace

Result<RasterPicture> decodePng(Bytes bytes)
{
    auto image = read(view(bytes), "png");
    if (!image)
        return fail(image.error());
    if (image->hasAlphaChannel())
        return picture(std::move(*image), QImage::Format_RGBA8888, CV_8UC4);
    const bool gray = bytes.size() > 25 && bytes[25] == 0; // colour type
    return gray ? picture(std::move(*image), QImage::Format_Grayscale8, CV_8UC1)
                : picture(std::move(*image), QImage::Format_RGB888, CV_8UC3);
}

Result<RasterPicture> decodeBmp(Bytes bytes)
{
    const QByteArray file = withKnownHeader(view(bytes));
    auto image = read(file, "bmp");
    if (!image)
        return fail(image.error());
    RasterPicture result = image->hasAlphaChannel() ? picture(*image, QImage::Format_RGBA8888, CV_8UC4)
                                                    : picture(*image, QImage::Format_RGB888, CV_8UC3);
    // Many programs declare opacity and leave it zero.
    bool visible = result.samples.channels() == 3;
    for (int y = 0; y < result.samples.rows && !visible; ++y) {
        const auto* row = result.samples.ptr<cv::Vec4b>(y);
        visible = std::any_of(row, row + result.samples.cols, [](const cv::Vec4b& pixel) { return pixel[3] != 0; });
    }
    if (!visible)
        result = picture(std::move(*image), QImage::Format_RGB888, CV_8UC3);
    widenFields(file, result.samples);
    return result;
}

} // namespace vignette
