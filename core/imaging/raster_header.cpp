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
    uint64_t u64(size_t at) const { return number<uint64_t>(at); }
    uint32_t u24(size_t at) const { return u16(at) | uint32_t(u8(at + 2)) << 16; }
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

/// Orientation in the first directory of an EXIF block (a small TIFF file).
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
    if (headerSize == 12) {
        width = bmp.u16(18);
        height = bmp.u16(20);
        bits = bmp.u16(24);
    } else if (headerSize >= 36) {
        width = int32_t(bmp.u32(18));
        height = int32_t(bmp.u32(22));
        bits = bmp.u16(28);
        compression = bmp.u32(30);
    }
    height = std::abs(height);
    if (width <= 0 || height <= 0 || width > INT32_MAX || height > INT32_MAX)
        return {};
    header.width = int(width);
    header.height = int(height);
    header.channels = std::max(1, bits / 8);
    header.bitDepth = std::min(bits, 8);
    // Only what is not run-length coded has a size that can be told beforehand.
    if (compression == 0 || compression == 3) {
        const int64_t row = (width * bits + 31) / 32 * 4;
        header.complete = int64_t(bytes.size()) >= int64_t(bmp.u32(10)) + row * height;
    }
    return header;
}

std::optional<RasterHeader> parseWebP(Bytes bytes)
{
    const Reader webp(bytes, false);
    RasterHeader header;
    header.format = RasterFormat::WebP;
    header.complete = uint64_t(webp.u32(4)) + 8 <= bytes.size();
    if (webp.has(12, "VP8X", 4)) {
        header.width = int(webp.u24(24)) + 1;
        header.height = int(webp.u24(27)) + 1;
    } else if (webp.has(12, "VP8L", 4)) {
        const uint32_t size = webp.u32(21);
        header.width = int(size & 0x3fff) + 1;
        header.height = int(size >> 14 & 0x3fff) + 1;
    } else if (webp.has(12, "VP8 ", 4)) {
        header.width = webp.u16(26) & 0x3fff;
        header.height = webp.u16(28) & 0x3fff;
    } else {
        return {};
    }
    for (size_t at = 12; at + 8 <= bytes.size();) {
        const size_t length = webp.u32(at + 4);
        if (webp.has(at, "EXIF", 4) && length <= bytes.size() - at - 8)
            header.orientation = exifOrientation(bytes.subspan(at + 8, length));
        at += 8 + length + (length & 1);
    }
    return header;
}

/// One image file directory of a TIFF file, classic or big (TIFF 6.0 section 2).
class TiffFile
{
public:
    explicit TiffFile(QFile& file) : m_file(file)
    {
        const QByteArray start = read(0, 16);
        m_bigEndian = start.startsWith('M');
        const Reader reader = on(start);
        m_big = reader.u16(2) == 43;
        m_first = m_big ? reader.u64(8) : reader.u32(4);
    }

    uint64_t firstDirectory() const { return m_first; }

    struct Directory
    {
        QByteArray bytes;
        uint64_t entries = 0;
        uint64_t next = 0;
    };

    std::optional<Directory> directory(uint64_t offset) const
    {
        const QByteArray count = read(offset, m_big ? 8 : 2);
        if (count.size() != (m_big ? 8 : 2))
            return {};
        Directory result;
        result.entries = m_big ? on(count).u64(0) : on(count).u16(0);
        if (result.entries == 0 || result.entries > 4096)
            return {};
        const qint64 size = qint64(result.entries) * entrySize();
        result.bytes = read(offset + count.size(), size + (m_big ? 8 : 4));
        if (result.bytes.size() < size)
            return {};
        const Reader tail = on(result.bytes);
        result.next = m_big ? tail.u64(size) : tail.u32(size);
        return result;
    }

    /// The values of an entry, at most `limit` of them.
    std::vector<uint64_t> values(const Directory& directory, uint16_t tag, uint64_t limit) const
    {
        const Reader reader = on(directory.bytes);
        for (uint64_t i = 0; i < directory.entries; ++i) {
            const size_t entry = i * entrySize();
            if (reader.u16(entry) != tag)
                continue;
            const int type = reader.u16(entry + 2);
            const uint64_t stored = m_big ? reader.u64(entry + 4) : reader.u32(entry + 4);
            const uint64_t count = std::min(stored, limit);
            const size_t size = type == 1 ? 1 : type == 3 ? 2 : type == 4 ? 4 : type == 16 ? 8 : 0;
            const size_t inlineSize = m_big ? 8 : 4;
            const size_t field = entry + (m_big ? 12 : 8);
            if (size == 0)
                return {};
            QByteArray data = directory.bytes.mid(qsizetype(field), qsizetype(inlineSize));
            if (stored > inlineSize / size)
                data = read(m_big ? reader.u64(field) : reader.u32(field), qint64(count * size));
            std::vector<uint64_t> result(std::min<uint64_t>(count, uint64_t(data.size()) / size));
            const Reader at = on(data);
            for (size_t k = 0; k < result.size(); ++k) {
                result[k] = size == 1   ? at.u8(k)
                            : size == 2 ? at.u16(k * 2)
                            : size == 4 ? at.u32(k * 4)
                                        : at.u64(k * 8);
            }
            return result;
        }
        return {};
    }

private:
    QByteArray read(uint64_t offset, qint64 size) const
    {
        if (offset > uint64_t(m_file.size()) || !m_file.seek(qint64(offset)))
            return {};
        return m_file.read(std::min(size, m_file.size() - qint64(offset)));
    }
    Reader on(const QByteArray& bytes) const
    {
        return {Bytes(reinterpret_cast<const uint8_t*>(bytes.constData()), size_t(bytes.size())), m_bigEndian};
    }
    qint64 entrySize() const { return m_big ? 20 : 12; }

    QFile& m_file;
    bool m_bigEndian = false;
    bool m_big = false;
    uint64_t m_first = 0;
};

} // namespace

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

std::optional<RasterHeader> parseTiff(QFile& file, int page)
{
    static constexpr int mostPages = 10000;
    const TiffFile tiff(file);
    std::optional<RasterHeader> result;
    int pages = 0;
    // Offsets that only grow or jump are both legal; the cap ends loops.
    for (uint64_t offset = tiff.firstDirectory(); offset != 0 && pages < mostPages; ++pages) {
        const auto directory = tiff.directory(offset);
        if (!directory)
            break;
        offset = directory->next;
        if (pages != page)
            continue;
        const auto first = [&](uint16_t tag, uint64_t fallback) {
            const auto values = tiff.values(*directory, tag, 1);
            return values.empty() ? fallback : values.front();
        };
        RasterHeader header;
        header.format = RasterFormat::Tiff;
        header.width = int(std::min<uint64_t>(first(256, 0), INT32_MAX));
        header.height = int(std::min<uint64_t>(first(257, 0), INT32_MAX));
        header.bitDepth = int(std::min<uint64_t>(first(258, 1), 64));
        header.channels = int(std::min<uint64_t>(first(277, 1), 64));
        header.orientation = validOrientation(int(first(274, 1) & 0xff));
        header.floatingPoint = first(339, 1) == 3;
        const bool tiled = !tiff.values(*directory, 324, 1).empty();
        static constexpr uint64_t mostParts = 4'000'000;
        const auto offsets = tiff.values(*directory, tiled ? 324 : 273, mostParts);
        const auto sizes = tiff.values(*directory, tiled ? 325 : 279, mostParts);
        header.complete = !offsets.empty();
        for (size_t i = 0; i < std::min(offsets.size(), sizes.size()); ++i) {
            const auto size = uint64_t(file.size());
            header.complete &= offsets[i] <= size && sizes[i] <= size - offsets[i];
        }
        result = header;
    }
    if (result)
        result->pages = pages;
    else if (pages > 0 && page >= pages)
        result = RasterHeader{.format = RasterFormat::Tiff, .pages = pages};
    return result;
}

std::optional<RasterHeader> parseRaster(Bytes bytes)
{
    switch (rasterFormat(bytes)) {
    case RasterFormat::Png:
        return parsePng(bytes);
    case RasterFormat::Bmp:
        return parseBmp(bytes);
    case RasterFormat::WebP:
        return parseWebP(bytes);
    case RasterFormat::Jpeg:
        break;
    default:
        return {};
    }
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
    header.orientation = jpeg->orientation;
    header.complete = jpeg->complete;
    header.invertedCmyk = jpeg->adobeTransform >= 0;
    return header;
}

} // namespace vignette
