#include "core/imaging/decoder.h"
#include "core/imaging/limits.h"
#include "core/imaging/raster_picture.h"
#include "core/imaging/refusal.h"

#include <opencv2/imgproc.hpp>

#include <tiffio.h>

#include <cstdarg>
#include <cstdio>
#include <cstring>
#include <set>

namespace vignette {

namespace {

constexpr size_t mostPages = 10'000;
constexpr uint32_t mostParts = 4'000'000;          ///< strips or tiles of a page
constexpr tmsize_t mostMemory = tmsize_t(1) << 30; ///< of one allocation within libtiff

/// What libtiff reads from.
struct Source
{
    SharedFile file;
    qint64 position = 0;
    QString trouble; ///< libtiff's first complaint
};

tmsize_t readSource(thandle_t handle, void* to, tmsize_t count)
{
    auto* source = static_cast<Source*>(handle);
    const qint64 got = source->file->read(source->position, to, count);
    source->position += got;
    return tmsize_t(got);
}

tmsize_t writeSource(thandle_t, void*, tmsize_t)
{
    return 0;
}

toff_t seekSource(thandle_t handle, toff_t offset, int whence)
{
    auto* source = static_cast<Source*>(handle);
    const qint64 from = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? source->position : source->file->size();
    source->position = from + qint64(offset);
    return toff_t(source->position);
}

int closeSource(thandle_t)
{
    return 0;
}

toff_t sizeOfSource(thandle_t handle)
{
    return toff_t(static_cast<Source*>(handle)->file->size());
}

/// Complaints go into Error::detail instead of to stderr.
int noteTrouble(TIFF*, void* data, const char*, const char* format, va_list arguments)
{
    auto* source = static_cast<Source*>(data);
    if (source->trouble.isEmpty()) {
        char text[256];
        std::vsnprintf(text, sizeof(text), format, arguments);
        source->trouble = QString::fromLatin1(text).simplified();
    }
    return 1;
}

int ignoreWarning(TIFF*, void*, const char*, const char*, va_list)
{
    return 1;
}

template <typename T> T field(TIFF* tiff, uint32_t tag, T fallback)
{
    T value = fallback;
    return TIFFGetFieldDefaulted(tiff, tag, &value) ? value : fallback;
}

/// One directory of the file.
struct Page
{
    toff_t directory = 0;
    uint32_t width = 0;
    uint32_t height = 0;
    int bits = 1;
    int samples = 1;
    int photometric = 0;
    int format = SAMPLEFORMAT_UINT;
    int compression = COMPRESSION_NONE;
    int orientation = 1;
    int opacity = EXTRASAMPLE_UNSPECIFIED; ///< what the first sample beyond the colours means
    bool byPlane = false;
    bool tiled = false;
    bool reduced = false; ///< a smaller copy of another page
    bool mask = false;    ///< says where another page is transparent

    bool isGray() const { return photometric == PHOTOMETRIC_MINISBLACK || photometric == PHOTOMETRIC_MINISWHITE; }
    bool isTransparent() const { return opacity != EXTRASAMPLE_UNSPECIFIED; }
};

Page currentPage(TIFF* tiff)
{
    Page page;
    page.directory = TIFFCurrentDirOffset(tiff);
    page.width = field<uint32_t>(tiff, TIFFTAG_IMAGEWIDTH, 0);
    page.height = field<uint32_t>(tiff, TIFFTAG_IMAGELENGTH, 0);
    page.bits = field<uint16_t>(tiff, TIFFTAG_BITSPERSAMPLE, 1);
    page.samples = field<uint16_t>(tiff, TIFFTAG_SAMPLESPERPIXEL, 1);
    page.photometric = field<uint16_t>(tiff, TIFFTAG_PHOTOMETRIC, PHOTOMETRIC_MINISBLACK);
    page.format = field<uint16_t>(tiff, TIFFTAG_SAMPLEFORMAT, SAMPLEFORMAT_UINT);
    page.compression = field<uint16_t>(tiff, TIFFTAG_COMPRESSION, COMPRESSION_NONE);
    page.orientation = field<uint16_t>(tiff, TIFFTAG_ORIENTATION, 1);
    if (page.orientation < 1 || page.orientation > 8)
        page.orientation = 1;
    uint16_t extraCount = 0;
    uint16_t* extraKinds = nullptr;
    if (TIFFGetField(tiff, TIFFTAG_EXTRASAMPLES, &extraCount, &extraKinds) && extraCount > 0)
        page.opacity = extraKinds[0];
    page.byPlane = field<uint16_t>(tiff, TIFFTAG_PLANARCONFIG, PLANARCONFIG_CONTIG) == PLANARCONFIG_SEPARATE;
    page.tiled = TIFFIsTiled(tiff);
    const auto kind = field<uint32_t>(tiff, TIFFTAG_SUBFILETYPE, 0);
    page.reduced = kind & FILETYPE_REDUCEDIMAGE;
    page.mask = kind & FILETYPE_MASK || page.photometric == PHOTOMETRIC_MASK;
    // The older tag for the same (TIFF 6.0, SubfileType).
    uint16_t oldKind = 0;
    if (TIFFGetField(tiff, TIFFTAG_OSUBFILETYPE, &oldKind))
        page.reduced |= oldKind == OFILETYPE_REDUCEDIMAGE;
    return page;
}

class TiffDecoder final : public Decoder
{
public:
    TiffDecoder(SharedFile file, const QString& path)
    {
        m_source.file = std::move(file);
        m_provenance.path = path;
        m_provenance.format = QStringLiteral("TIFF");
    }
    ~TiffDecoder() override
    {
        if (m_tiff)
            TIFFClose(m_tiff);
    }

    Result<void> open();
    Result<Image> frame(const ReadOptions& options) override;

private:
    Result<void> check(const Page& page, qint64 maxPixels) const;
    Result<RasterPicture> commonPicture(const Page& page);
    Result<RasterPicture> plainPicture(const Page& page);
    Result<void> readSamples(const Page& page, int planes, cv::Mat& samples);
    tl::unexpected<Error> refused(Refusal refusal)
    {
        return refuse(refusal, m_source.trouble.isEmpty() ? m_provenance.format : m_source.trouble);
    }

    Source m_source;
    TIFF* m_tiff = nullptr;
    std::vector<Page> m_pages; ///< those that are pictures
};

Result<void> TiffDecoder::open()
{
    const std::unique_ptr<TIFFOpenOptions, decltype(&TIFFOpenOptionsFree)> options(TIFFOpenOptionsAlloc(),
                                                                                   TIFFOpenOptionsFree);
    TIFFOpenOptionsSetMaxSingleMemAlloc(options.get(), mostMemory);
    TIFFOpenOptionsSetErrorHandlerExtR(options.get(), noteTrouble, &m_source);
    TIFFOpenOptionsSetWarningHandlerExtR(options.get(), ignoreWarning, nullptr);
    // Not mapped into memory: the file may lie on a stick that is pulled out. Tables of strips are
    // read when they are needed, so that walking many pages costs little.
    m_tiff = TIFFClientOpenExt("TIFF", "rmDO", &m_source, readSource, writeSource, seekSource, closeSource,
                               sizeOfSource, nullptr, nullptr, options.get());
    if (!m_tiff)
        return refused(Refusal::Broken);
    std::vector<Page> copies;
    std::set<toff_t> seen;
    do {
        const Page page = currentPage(m_tiff);
        if (!seen.insert(page.directory).second)
            break; // the chain of directories is a loop
        if (seen.size() > mostPages)
            return refuse(Refusal::TooLarge, QStringLiteral("more than %1 pages").arg(mostPages));
        if (page.reduced && !page.mask)
            copies.push_back(page);
        else if (!page.mask)
            m_pages.push_back(page);
    } while (TIFFReadDirectory(m_tiff));
    // A copy of nothing is the picture itself, whatever its label says.
    if (m_pages.empty())
        m_pages = std::move(copies);
    if (m_pages.empty())
        return refuse(Refusal::PixelFormat, QStringLiteral("nothing but masks"));
    // A file is refused as a whole when none of its pages can be shown.
    Result<void> first;
    for (const Page& page : m_pages) {
        auto checked = TIFFSetSubDirectory(m_tiff, page.directory) ? check(page, ReadOptions().maxPixels)
                                                                   : Result<void>(refused(Refusal::Broken));
        if (checked) {
            first = {};
            break;
        }
        if (first)
            first = std::move(checked);
    }
    if (!first)
        return first;
    m_provenance.frameCount = int(m_pages.size());
    m_provenance.sourceWidth = int(m_pages.front().width);
    m_provenance.sourceHeight = int(m_pages.front().height);
    return {};
}

/// The page is the current directory.
Result<void> TiffDecoder::check(const Page& page, qint64 maxPixels) const
{
    if (page.width == 0 || page.height == 0)
        return refuse(Refusal::Broken, QStringLiteral("no width or height"));
    if (page.width > maxSide || page.height > maxSide || qint64(page.width) * page.height > maxPixels)
        return refuse(Refusal::TooLarge, QStringLiteral("%1 x %2 pixels").arg(page.width).arg(page.height));
    if (!TIFFIsCODECConfigured(uint16_t(page.compression)))
        return refuse(Refusal::PixelFormat, QStringLiteral("TIFF compression %1").arg(page.compression));
    if (page.bits < 1 || page.bits > 16 || (page.format != SAMPLEFORMAT_UINT && page.format != SAMPLEFORMAT_VOID))
        return refuse(Refusal::PixelFormat,
                      QStringLiteral("%1 bits per channel, sample format %2").arg(page.bits).arg(page.format));
    const uint32_t parts = page.tiled ? TIFFNumberOfTiles(m_tiff) : TIFFNumberOfStrips(m_tiff);
    if (parts > mostParts)
        return refuse(Refusal::Implausible, QStringLiteral("%1 strips or tiles").arg(parts));
    const auto size = uint64_t(m_source.file->size());
    for (uint32_t i = 0; i < parts; ++i) {
        const uint64_t offset = TIFFGetStrileOffset(m_tiff, i);
        if (offset > size || TIFFGetStrileByteCount(m_tiff, i) > size - offset)
            return refuse(Refusal::Truncated, QStringLiteral("TIFF"));
    }
    if (implausible(qint64(page.width) * page.height * page.samples * page.bits / 8, m_source.file->size()))
        return refuse(
            Refusal::Implausible,
            QStringLiteral("%1 x %2 pixels in %3 bytes").arg(page.width).arg(page.height).arg(m_source.file->size()));
    return {};
}

Result<Image> TiffDecoder::frame(const ReadOptions& options)
{
    const Page& page = m_pages[size_t(options.frame)];
    m_source.trouble.clear();
    if (!TIFFSetSubDirectory(m_tiff, page.directory))
        return refused(Refusal::Broken);
    if (auto checked = check(page, options.maxPixels); !checked)
        return fail(std::move(checked.error()));
    // libtiff's own conversion to 8 bits knows whole bytes, and less without colours. It leaves gray
    // without opacity, and takes the white of CIELAB for that of the screen.
    const bool whole = page.bits == 8 || page.bits == 16;
    const bool few = page.bits == 1 || page.bits == 2 || page.bits == 4;
    const bool common = page.isGray()                            ? (whole || few) && !page.isTransparent()
                        : page.photometric == PHOTOMETRIC_CIELAB ? false
                        : page.photometric == PHOTOMETRIC_RGB    ? whole
                                                                 : true;
    auto picture = common ? commonPicture(page) : plainPicture(page);
    if (!picture)
        return fail(std::move(picture.error()));
    picture->orientation = page.orientation;
    Provenance provenance = m_provenance;
    provenance.frame = options.frame;
    provenance.sourceWidth = int(page.width);
    provenance.sourceHeight = int(page.height);
    return toImage(std::move(*picture), provenance);
}

Result<RasterPicture> TiffDecoder::commonPicture(const Page& page)
{
    char reason[1024] = "";
    if (!TIFFRGBAImageOK(m_tiff, reason))
        return refuse(Refusal::PixelFormat, QString::fromLatin1(reason).simplified());
    TIFFRGBAImage image;
    if (!TIFFRGBAImageBegin(&image, m_tiff, 1, reason))
        return refuse(Refusal::PixelFormat, QString::fromLatin1(reason).simplified());
    const std::unique_ptr<TIFFRGBAImage, decltype(&TIFFRGBAImageEnd)> end(&image, TIFFRGBAImageEnd);
    image.req_orientation = image.orientation; // turned later, as all formats are

    RasterPicture picture;
    picture.premultiplied = true; // by libtiff, where the file has not done so
    const int channels = page.isGray() ? 1 : page.isTransparent() ? 4 : 3;
    picture.samples.create(int(page.height), int(page.width), CV_8UC(channels));

    // In bands of whole strips, so that large pictures do not lie in memory twice.
    uint32_t step = page.height;
    if (page.tiled)
        TIFFGetField(m_tiff, TIFFTAG_TILELENGTH, &step);
    else
        TIFFGetFieldDefaulted(m_tiff, TIFFTAG_ROWSPERSTRIP, &step);
    step = std::clamp<uint32_t>(step, 1, page.height);
    const uint32_t rows = std::min(page.height, (256 + step - 1) / step * step);
    std::vector<uint32_t> band(size_t(rows) * page.width);
    for (uint32_t y = 0; y < page.height; y += rows) {
        const uint32_t count = std::min(rows, page.height - y);
        image.row_offset = int(y);
        if (!TIFFRGBAImageGet(&image, band.data(), page.width, count))
            return refused(Refusal::Broken);
        for (uint32_t k = 0; k < count; ++k) {
            const uint32_t* from = band.data() + size_t(k) * page.width;
            uint8_t* to = picture.samples.ptr(int(y + k));
            for (uint32_t x = 0; x < page.width; ++x, to += channels) {
                to[0] = uint8_t(TIFFGetR(from[x]));
                if (channels >= 3) {
                    to[1] = uint8_t(TIFFGetG(from[x]));
                    to[2] = uint8_t(TIFFGetB(from[x]));
                }
                if (channels == 4)
                    to[3] = uint8_t(TIFFGetA(from[x]));
            }
        }
    }
    return picture;
}

/// Turns `count` pixels of a line into 8 bits. Samples follow each other without gaps, high bits
/// first; those of 16 bits are in the machine's order by now.
void unpack(const uint8_t* line, uint32_t count, const Page& page, int channels, uint8_t* to, int step)
{
    const int perPixel = page.byPlane ? 1 : page.samples;
    const uint32_t most = (1u << page.bits) - 1;
    for (uint32_t x = 0; x < count; ++x, to += step) {
        for (int c = 0; c < channels; ++c) {
            const size_t index = size_t(x) * size_t(perPixel) + size_t(c);
            uint32_t value = 0;
            if (page.bits == 16) {
                uint16_t word = 0;
                std::memcpy(&word, line + index * 2, 2);
                value = word;
            } else {
                size_t bit = index * size_t(page.bits);
                for (int left = page.bits; left > 0;) {
                    const int offset = int(bit % 8);
                    const int take = std::min(8 - offset, left);
                    value = value << take | (uint32_t(line[bit / 8]) >> (8 - offset - take) & ((1u << take) - 1));
                    bit += size_t(take);
                    left -= take;
                }
            }
            to[c] = uint8_t((value * 255 + most / 2) / most);
        }
    }
}

/// Fills the channels of `samples` from strips or tiles, plane by plane or all at once.
Result<void> TiffDecoder::readSamples(const Page& page, int planes, cv::Mat& samples)
{
    const int channels = page.byPlane ? 1 : samples.channels();
    uint32_t partWidth = page.width;
    uint32_t partHeight = 1;
    if (page.tiled) {
        TIFFGetField(m_tiff, TIFFTAG_TILEWIDTH, &partWidth);
        TIFFGetField(m_tiff, TIFFTAG_TILELENGTH, &partHeight);
    }
    const tmsize_t lineSize = page.tiled ? TIFFTileRowSize(m_tiff) : TIFFScanlineSize(m_tiff);
    const tmsize_t partSize = page.tiled ? TIFFTileSize(m_tiff) : lineSize;
    const uint64_t lineBits = uint64_t(partWidth) * (page.byPlane ? 1u : unsigned(page.samples)) * unsigned(page.bits);
    if (lineSize <= 0 || partSize <= 0 || partSize > mostMemory || uint64_t(lineSize) * 8 < lineBits ||
        partSize / lineSize < tmsize_t(partHeight))
        return refused(Refusal::Broken);
    std::vector<uint8_t> part(static_cast<size_t>(partSize));
    for (int plane = 0; plane < planes; ++plane) {
        for (uint32_t top = 0; top < page.height; top += partHeight) {
            for (uint32_t left = 0; left < page.width; left += partWidth) {
                const auto sample = uint16_t(plane);
                const bool read = page.tiled ? TIFFReadTile(m_tiff, part.data(), left, top, 0, sample) >= 0
                                             : TIFFReadScanline(m_tiff, part.data(), top, sample) >= 0;
                if (!read)
                    return refused(Refusal::Broken);
                const uint32_t rows = std::min(partHeight, page.height - top);
                for (uint32_t y = 0; y < rows; ++y)
                    unpack(part.data() + size_t(y) * size_t(lineSize), std::min(partWidth, page.width - left), page,
                           channels, samples.ptr(int(top + y), int(left)) + plane, samples.channels());
            }
        }
    }
    return {};
}

/// What libtiff's own conversion does not know: CIELAB, gray with opacity, other depths.
Result<RasterPicture> TiffDecoder::plainPicture(const Page& page)
{
    const bool gray = page.isGray();
    const bool lab = page.photometric == PHOTOMETRIC_CIELAB && page.bits == 8;
    const int channels = !gray ? 3 : page.isTransparent() ? 2 : 1;
    if ((!gray && !lab && page.photometric != PHOTOMETRIC_RGB) || page.samples < channels)
        return refuse(Refusal::PixelFormat, QStringLiteral("TIFF, %1 x %2 bits").arg(page.samples).arg(page.bits));
    cv::Mat samples(int(page.height), int(page.width), CV_8UC(channels));
    if (auto filled = readSamples(page, page.byPlane ? channels : 1, samples); !filled)
        return fail(std::move(filled.error()));
    if (page.photometric == PHOTOMETRIC_MINISWHITE)
        cv::bitwise_xor(samples, channels == 2 ? cv::Scalar(255, 0) : cv::Scalar(255), samples);
    if (lab) {
        cv::bitwise_xor(samples, cv::Scalar(0, 0x80, 0x80), samples); // a and b are signed
        cv::cvtColor(samples, samples, cv::COLOR_Lab2RGB);
    }
    RasterPicture picture;
    picture.premultiplied = page.opacity == EXTRASAMPLE_ASSOCALPHA;
    if (channels == 2) {
        static constexpr int places[] = {0, 0, 0, 1, 0, 2, 1, 3};
        picture.samples.create(samples.size(), CV_8UC4);
        cv::mixChannels(&samples, 1, &picture.samples, 1, places, 4);
    } else {
        picture.samples = samples;
    }
    return picture;
}

} // namespace

OpenedDecoder openTiff(const SharedFile& file, const QString& path)
{
    auto decoder = std::make_unique<TiffDecoder>(file, path);
    if (auto opened = decoder->open(); !opened)
        return fail(std::move(opened.error()));
    return decoder;
}

} // namespace vignette
