#include "core/dicom_out/baseline_jpeg.h"

#include <QtEndian>

#include <cstring>

namespace vignette {

namespace {

constexpr uint8_t startOfImage = 0xd8;
constexpr uint8_t endOfImage = 0xd9;
constexpr uint8_t startOfScan = 0xda;

/// Segments that a decoder of baseline pictures reads: SOF0, DHT, DQT, DRI, SOS (ITU T.81, table B.1).
bool isNeeded(uint8_t marker)
{
    return marker == 0xc0 || marker == 0xc4 || marker == 0xdb || marker == 0xdd || marker == startOfScan;
}

/// Where the entropy-coded data that begin at `at` end: at a marker that is no restart and no stuffing.
size_t endOfScan(Bytes file, size_t at)
{
    for (; at + 1 < file.size(); ++at) {
        const uint8_t next = file[at + 1];
        if (file[at] == 0xff && next != 0 && next != 0xff && (next < 0xd0 || next > 0xd7))
            return at;
    }
    return file.size();
}

bool isYCbCr(const JpegHeader& header)
{
    const bool namedRgb = header.ids[0] == 'R' && header.ids[1] == 'G' && header.ids[2] == 'B';
    return header.adobeTransform == 1 || (header.adobeTransform < 0 && (header.jfif || !namedRgb));
}

} // namespace

std::optional<BaselineJpeg> baselineJpeg(Bytes file)
{
    const auto header = parseJpeg(file);
    if (!header || header->process != 0xc0 || header->precision != 8 || !header->complete || !header->tidy ||
        header->orientation != 1 || header->width < 1 || header->height < 1 ||
        (header->components != 1 && !(header->components == 3 && isYCbCr(*header))))
        return {};
    BaselineJpeg jpeg;
    jpeg.width = header->width;
    jpeg.height = header->height;
    jpeg.components = header->components;
    jpeg.stream.append("\xff\xd8", 2);
    const auto append = [&](size_t from, size_t to) {
        jpeg.stream.append(reinterpret_cast<const char*>(file.data()) + from, qsizetype(to - from));
    };
    for (size_t at = 2; at + 2 <= file.size();) {
        if (file[at] != 0xff)
            return {};
        const uint8_t marker = file[at + 1];
        if (marker == 0xff) { // fill byte
            ++at;
            continue;
        }
        if (marker == endOfImage) {
            jpeg.stream.append("\xff\xd9", 2);
            return jpeg;
        }
        if (marker == startOfImage || at + 4 > file.size())
            return {};
        const size_t length = qFromBigEndian<uint16_t>(file.data() + at + 2);
        size_t end = at + 2 + length;
        if (length < 2 || end > file.size())
            return {};
        if (marker == startOfScan)
            end = endOfScan(file, end);
        if (isNeeded(marker))
            append(at, end);
        at = end;
    }
    return {};
}

} // namespace vignette
