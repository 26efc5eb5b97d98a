#include "core/imaging/raster_header.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace vignette {

namespace {

/// Reads numbers from bytes; outside of them there are only zeros.
class Reader
{
public:
    Reader(Bytes bytes, bool bigEndian) : m_bytes(bytes), m_bigEndian(bigEndian) {}

    uint16_t u16(size_t at) const { return number<uint16_t>(at); }
    uint32_t u32(size_t at) const { return number<uint32_t>(at); }
    uint8_t u8(size_t at) const { return at < m_bytes.size() ? m_bytes[at] : 0; }

    bool has(size_t at, const char* text, size_t length) const
    {
        return at <= m_bytes.size() && m_bytes.size() - at >= length &&
               std::memcmp(m_bytes.data() + at, text, length) == 0;
    }

private:
    template <typename T> T number(size_t at) const
    {
        if (m_bytes.size() < sizeof(T) || at > m_bytes.size() - sizeof(T))
            return 0;
        return m_bigEndian ? qFromBigEndian<T>(m_bytes.data() + at) : qFromLittleEndian<T>(m_bytes.data() + at);
    }

    Bytes m_bytes;
    bool m_bigEndian;
};

int validOrientation(int value)
{
    return value >= 1 && value <= 8 ? value : 1;
}

} // namespace

int exifOrientation(Bytes block)
{
    if (block.size() >= 6 && std::memcmp(block.data(), "Exif\0\0", 6) == 0)
        block = block.subspan(6);
    if (block.size() < 8)
        return 1;
    const Reader tiff(block, block[0] == 'M');
    const size_t directory = tiff.u32(4);
    const int entries = tiff.u16(directory);
    for (int i = 0; i < entries; ++i) {
        const size_t entry = directory + 2 + size_t(i) * 12;
        if (tiff.u16(entry) == 0x0112)
            return validOrientation(tiff.u16(entry + 8));
    }
    return 1;
}

std::optional<RasterHeader> parsePng(Bytes bytes)
{
    const Reader png(bytes, true);
    RasterHeader header;
    header.format = RasterFormat::Png;
    header.complete = false;
    if (!png.has(12, "IHDR", 4))
        return {};
    header.width = int(std::min<uint32_t>(png.u32(16), INT32_MAX));
    header.height = int(std::min<uint32_t>(png.u32(20), INT32_MAX));
    header.bitDepth = png.u8(24);
    static constexpr int channels[] = {1, 0, 3, 1, 2, 0, 4, 0};
    header.channels = channels[png.u8(25) & 7];
    for (size_t at = 8; at + 12 <= bytes.size();) {
        const size_t length = png.u32(at);
        if (length > bytes.size() - at - 12)
            break;
        if (png.has(at + 4, "IEND", 4)) {
            header.complete = true;
            break;
        }
        if (png.has(at + 4, "eXIf", 4))
            header.orientation = exifOrientation(bytes.subspan(at + 8, length));
        at += 12 + length;
    }
    return header;
}

std::optional<RasterHeader> parseBmp(Bytes bytes)
{
    const Reader bmp(bytes, false);
    RasterHeader header;
    header.format = RasterFormat::Bmp;
    const uint32_t headerSize = bmp.u32(14);
    int64_t width = 0;
    int64_t height = 0;
    int bits = 0;
    uint32_t compression = 0;
    int64_t stored = 0; ///< bytes of run-length coded pixels
    if (headerSize == 12) {
        width = bmp.u16(18);
        height = bmp.u16(20);
        bits = bmp.u16(24);
    } else if (headerSize >= 16) {
        width = int32_t(bmp.u32(18));
        height = int32_t(bmp.u32(22));
        bits = bmp.u16(28);
        compression = headerSize >= 20 ? bmp.u32(30) : 0;
        stored = headerSize >= 24 ? bmp.u32(34) : 0;
    }
    height = std::abs(height);
    if (width <= 0 || height <= 0 || width > INT32_MAX || height > INT32_MAX)
        return {};
    header.width = int(width);
    header.height = int(height);
    header.channels = std::max(1, bits / 8);
    header.bitDepth = std::min(bits, 8);
    // Compressed in other ways, or in those of OS/2, and 2 or 64 bits are very rare.
    static constexpr int depths[] = {1, 4, 8, 16, 24, 32};
    header.supported = compression <= (headerSize == 64 ? 2 : 3) && headerSize <= 124 &&
                       std::ranges::find(depths, bits) != std::end(depths);
    const int64_t room = int64_t(bytes.size()) - bmp.u32(10);
    header.complete = room >= stored;
    if (compression == 0 || compression == 3) {
        // Divided, since what a header claims in all may be beyond 64 bits.
        const int64_t line = (width * bits + 31) / 32 * 4;
        header.complete = room >= 0 && (line == 0 || height <= room / line);
    }
    return header;
}

RasterFormat rasterFormat(Bytes start)
{
    const Reader reader(start, false);
    if (reader.has(0, "\xff\xd8\xff", 3))
        return RasterFormat::Jpeg;
    if (reader.has(0, "\x89PNG\r\n\x1a\n", 8))
        return RasterFormat::Png;
    if (reader.has(0, "II*\0", 4) || reader.has(0, "MM\0*", 4) || reader.has(0, "II+\0", 4) ||
        reader.has(0, "MM\0+", 4))
        return RasterFormat::Tiff;
    // "BM" alone also begins prose; the size of the second header is a small known number.
    if (reader.has(0, "BM", 2) && start.size() >= 18 && reader.u32(14) >= 12 && reader.u32(14) <= 256)
        return RasterFormat::Bmp;
    if (reader.has(0, "RIFF", 4) && reader.has(8, "WEBP", 4))
        return RasterFormat::WebP;
    if (reader.has(4, "ftyp", 4)) {
        static constexpr const char* heif[] = {"heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1"};
        if (reader.has(8, "avif", 4) || reader.has(8, "avis", 4))
            return RasterFormat::Avif;
        if (std::ranges::any_of(heif, [&](const char* brand) { return reader.has(8, brand, 4); }))
            return RasterFormat::Heif;
    }
    if (reader.has(0, "\xff\x0a", 2) || reader.has(0, "\0\0\0\x0cJXL ", 8))
        return RasterFormat::JpegXl;
    return RasterFormat::None;
}

std::optional<JpegHeader> parseJpeg(Bytes stream)
{
    const Reader reader(stream, true);
    JpegHeader header;
    bool found = false;
    size_t at = 2;
    while (at + 1 < stream.size()) {
        const auto* marker = static_cast<const uint8_t*>(std::memchr(stream.data() + at, 0xff, stream.size() - at - 1));
        if (!marker)
            break;
        const size_t gap = size_t(marker - stream.data()) - at;
        at += gap + 1;
        const uint8_t code = stream[at];
        // Segments that stand before a frame header: DHT, DAC, DQT, DRI, APPn, COM.
        const bool table = code == 0xc4 || code == 0xcc || code == 0xdb || code == 0xdd ||
                           (code >= 0xe0 && code <= 0xef) || code == 0xfe;
        const bool frame = (code >= 0xc0 && code <= 0xcf && !table && code != 0xc8) || code == 0xf7;
        header.tidy &= found || (gap == 0 && (table || frame));
        // Stuffed bytes, fill bytes and restart markers belong to entropy-coded data.
        if (code < 0x80 || code == 0xff || (code >= 0xd0 && code <= 0xd7))
            continue;
        ++at;
        if (code == 0xd9) {
            header.complete = found && header.scans > 0;
            break;
        }
        if (code == 0xd8)
            continue;
        const size_t length = reader.u16(at);
        if (length < 2 || length > stream.size() - at)
            break;
        const Bytes segment = stream.subspan(at + 2, length - 2);
        const Reader body(segment, true);
        if (frame && !found) {
            found = true;
            header.process = code;
            header.precision = body.u8(0);
            header.height = body.u16(1);
            header.width = body.u16(3);
            header.components = body.u8(5);
            for (int c = 0; c < std::min(header.components, 4); ++c) {
                header.ids[c] = body.u8(6 + c * 3);
                header.subsampled |= body.u8(7 + c * 3) != body.u8(7);
            }
        } else if (code == 0xe0 && body.has(0, "JFIF", 5)) {
            header.jfif = true;
        } else if (code == 0xe1 && !found && body.has(0, "Exif\0\0", 6)) {
            header.orientation = exifOrientation(segment);
        } else if (code == 0xee && body.has(0, "Adobe", 5) && segment.size() >= 12) {
            header.adobeTransform = body.u8(11);
        } else if (code == 0xda) {
            ++header.scans;
        }
        at += length;
    }
    if (!found)
        return {};
    return header;
}

std::optional<RasterHeader> parseJpegFile(Bytes bytes)
{
    const auto jpeg = parseJpeg(bytes);
    if (!jpeg)
        return {};
    // A real progressive file has about ten scans; thousands only cost time.
    static constexpr int mostScans = 200;
    RasterHeader header;
    header.format = RasterFormat::Jpeg;
    header.width = jpeg->width;
    header.height = jpeg->scans > mostScans ? 0 : jpeg->height;
    header.channels = jpeg->components;
    header.bitDepth = jpeg->precision;
    header.supported = jpeg->precision == 8;
    header.orientation = jpeg->orientation;
    header.complete = jpeg->complete;
    header.invertedCmyk = jpeg->adobeTransform >= 0;
    return header;
}

} // namespace vignette
