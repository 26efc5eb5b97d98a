#include "core/imaging/dicom_reader.h"

#include "core/imaging/dicom_file.h"
#include "core/imaging/dicom_palette.h"
#include "core/imaging/jpeg2000.h"
#include "core/imaging/limits.h"
#include "core/imaging/refusal.h"

#include <dcmtk/dcmdata/dcdeftag.h>
#include <dcmtk/dcmdata/dcelem.h>
#include <dcmtk/dcmdata/dcfcache.h>
#include <dcmtk/dcmdata/dcmetinf.h>
#include <dcmtk/dcmdata/dcpixel.h>
#include <dcmtk/dcmdata/dcpixseq.h>
#include <dcmtk/dcmdata/dcpxitem.h>
#include <dcmtk/dcmdata/dcuid.h>
#include <dcmtk/dcmdata/dcxfer.h>
#include <dcmtk/dcmimage/diregist.h>
#include <dcmtk/dcmimgle/dcmimage.h>

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace vignette {

namespace {

/// The image pixel module (PS3.3 C.7.6.3), checked.
struct PixelModule
{
    int rows = 0;
    int columns = 0;
    int samples = 1;
    int bitsAllocated = 8;
    int bitsStored = 8;
    int highBit = 7;
    bool isSigned = false;
    bool planar = false;
    int frames = 1;
    QString photometric;

    int bytesPerSample() const { return bitsAllocated / 8; }
    qint64 pixels() const { return qint64(rows) * columns; }
    bool halfChroma() const { return photometric.endsWith(QLatin1String("_422")); }
    /// One frame as stored without compression.
    qint64 frameBits() const
    {
        if (halfChroma())
            return qint64(rows) * ((columns + 1) / 2) * 4 * 8;
        return pixels() * samples * bitsAllocated;
    }
};

/// One frame without compression, interleaved unless the module says planar.
struct Frame
{
    PixelModule module;
    std::vector<uint8_t> bytes;
};

int number(DcmItem& item, const DcmTagKey& tag, int fallback)
{
    Uint16 value = 0;
    return item.findAndGetUint16(tag, value).good() ? value : fallback;
}

/// Integer strings in the wild carry letters ("1A"); what can be read of them counts.
int frameCount(DcmItem& item)
{
    OFString text;
    if (item.findAndGetOFString(DCM_NumberOfFrames, text).bad())
        return 1;
    return int(std::clamp(std::strtol(text.c_str(), nullptr, 10), 1L, 10'000'000L));
}

Result<PixelModule> pixelModule(DcmItem& item, qint64 maxPixels)
{
    PixelModule module;
    module.rows = number(item, DCM_Rows, 0);
    module.columns = number(item, DCM_Columns, 0);
    module.samples = number(item, DCM_SamplesPerPixel, 1);
    module.bitsAllocated = number(item, DCM_BitsAllocated, 8);
    module.bitsStored = number(item, DCM_BitsStored, module.bitsAllocated);
    module.isSigned = number(item, DCM_PixelRepresentation, 0) == 1;
    module.planar = number(item, DCM_PlanarConfiguration, 0) == 1 && module.samples > 1;
    module.frames = frameCount(item);
    module.photometric = dicomCode(item, DCM_PhotometricInterpretation);
    if (module.bitsStored < 1 || module.bitsStored > module.bitsAllocated)
        module.bitsStored = module.bitsAllocated;
    module.highBit = number(item, DCM_HighBit, module.bitsStored - 1);
    if (module.highBit < module.bitsStored - 1 || module.highBit >= module.bitsAllocated)
        module.highBit = module.bitsStored - 1;

    if (module.rows == 0 || module.columns == 0)
        return refuse(Refusal::Broken, QStringLiteral("no rows or columns"));
    if (module.pixels() > maxPixels)
        return refuse(Refusal::TooLarge, QStringLiteral("%1 x %2 pixels").arg(module.columns).arg(module.rows));
    const bool bit = module.bitsAllocated == 1 && module.samples == 1;
    if ((module.samples != 1 && module.samples != 3) ||
        (!bit && module.bitsAllocated != 8 && module.bitsAllocated != 16 && module.bitsAllocated != 32))
        return refuse(Refusal::PixelFormat,
                      QStringLiteral("%1 samples of %2 bits").arg(module.samples).arg(module.bitsAllocated));
    static const QSet<QString> gray = {QStringLiteral("MONOCHROME1"), QStringLiteral("MONOCHROME2"),
                                       QStringLiteral("PALETTE COLOR")};
    static const QSet<QString> colour = {QStringLiteral("RGB"),          QStringLiteral("YBR_FULL"),
                                         QStringLiteral("YBR_FULL_422"), QStringLiteral("YBR_PARTIAL_422"),
                                         QStringLiteral("YBR_ICT"),      QStringLiteral("YBR_RCT")};
    const bool known = gray.contains(module.photometric) || colour.contains(module.photometric);
    if (!known && !module.photometric.isEmpty())
        return refuse(Refusal::PixelFormat, module.photometric);
    // The number of samples is what the bytes obey; the label may be wrong or missing.
    if (module.samples == 1 && !gray.contains(module.photometric))
        module.photometric = QStringLiteral("MONOCHROME2");
    if (module.samples == 3 && !colour.contains(module.photometric))
        module.photometric = QStringLiteral("RGB");
    if (module.halfChroma() && module.bitsAllocated != 8)
        return refuse(Refusal::PixelFormat, module.photometric + QStringLiteral(" with 16 bits"));
    return module;
}

Result<DcmPixelData*> pixelData(const DicomFile& file)
{
    DcmItem& item = *file.dataset;
    const QString sopClass = dicomCode(item, DCM_SOPClassUID);
    const QString mediaClass = dicomCode(*file.format->getMetaInfo(), DCM_MediaStorageSOPClassUID);
    if (mediaClass == QLatin1String(UID_MediaStorageDirectoryStorage) || item.tagExists(DCM_DirectoryRecordSequence))
        return refuse(Refusal::DicomDirectory);
    if (item.tagExists(DCM_FloatPixelData) || item.tagExists(DCM_DoubleFloatPixelData))
        return refuse(Refusal::PixelFormat, QStringLiteral("floating point pixel data"));
    DcmElement* element = nullptr;
    if (item.findAndGetElement(DCM_PixelData, element).bad() || !dynamic_cast<DcmPixelData*>(element)) {
        // An image cut off before its pixels is damaged; a report never had any.
        if (!file.complete)
            return refuse(Refusal::Truncated, QStringLiteral("DICOM without pixel data"));
        return refuse(Refusal::NoPixels,
                      QString::fromLatin1(dcmFindNameOfUID(sopClass.toLatin1().constData(), "unknown class")));
    }
    if (!item.tagExists(DCM_Rows) && !item.tagExists(DCM_Columns))
        return refuse(Refusal::NoPixels, QStringLiteral("pixel data without rows and columns"));
    return static_cast<DcmPixelData*>(element);
}

/// Reads part of a value that may still lie in the file.
bool readValue(DcmElement& element, qint64 offset, qint64 count, uint8_t* to, DcmFileCache& cache)
{
    if (offset < 0 || count < 0 || offset + count > qint64(element.getLengthField()))
        return false;
    return element.getPartialValue(to, Uint32(offset), Uint32(count), &cache, EBO_LittleEndian).good();
}

/// True when bytes of unclear colour space are luminance and chrominance: converted, they stay
/// within the range of RGB, and Cb and Cr do not rise and fall together as green and blue do.
bool looksLikeChroma(const Frame& frame)
{
    const auto pixels = size_t(frame.module.pixels());
    const size_t step = frame.module.planar ? 1 : 3;
    const size_t plane = frame.module.planar ? pixels : 1;
    size_t outside = 0;
    double sum[2] = {};
    double squares[2] = {};
    double product = 0;
    for (size_t i = 0; i < pixels; ++i) {
        const uint8_t* at = frame.bytes.data() + i * step;
        const double y = at[0];
        const double cb = at[plane] - 128.0;
        const double cr = at[2 * plane] - 128.0;
        const auto [low, high] = std::minmax({y + 1.402 * cr, y - 0.3441 * cb - 0.7141 * cr, y + 1.772 * cb});
        outside += low < -16 || high > 271;
        sum[0] += cb;
        sum[1] += cr;
        squares[0] += cb * cb;
        squares[1] += cr * cr;
        product += cb * cr;
    }
    const auto n = double(pixels);
    const double covariance = product / n - sum[0] * sum[1] / (n * n);
    const double variances =
        (squares[0] / n - sum[0] * sum[0] / (n * n)) * (squares[1] / n - sum[1] * sum[1] / (n * n));
    const bool together = covariance > 0.5 * std::sqrt(std::max(variances, 1e-9));
    return double(outside) < 0.01 * n && !together;
}

/// Doubles the chroma of Y1 Y2 Cb Cr groups (PS3.3 C.7.6.3.1.2).
void expandChroma(Frame& frame)
{
    const int columns = frame.module.columns;
    std::vector<uint8_t> full(size_t(frame.module.pixels()) * 3);
    const uint8_t* from = frame.bytes.data();
    uint8_t* to = full.data();
    for (int y = 0; y < frame.module.rows; ++y) {
        for (int x = 0; x < columns; x += 2, from += 4) {
            for (int k = 0; k < std::min(2, columns - x); ++k, to += 3) {
                to[0] = from[k];
                to[1] = from[2];
                to[2] = from[3];
            }
        }
    }
    frame.bytes = std::move(full);
    frame.module.photometric.chop(4);
}

Result<Frame> nativeFrame(DcmPixelData& pixels, const PixelModule& module, int index, E_TransferSyntax syntax)
{
    DcmFileCache cache;
    const qint64 length = pixels.getLengthField();
    Frame frame{module, {}};
    // A label of halved chroma on a buffer that holds all of it is a common fault of exporters
    // that decompressed the pixels and left the label.
    const qint64 fullBytes = module.pixels() * module.samples;
    const bool wrongLabel = module.halfChroma() && length >= fullBytes * module.frames;
    if (wrongLabel)
        frame.module.photometric.chop(4);

    const qint64 firstBit = index * frame.module.frameBits();
    const qint64 firstByte = firstBit / 8 & ~qint64(1); // words are swapped in pairs
    qint64 endByte = (firstBit + frame.module.frameBits() + 7) / 8;
    if (endByte > length)
        return refuse(Refusal::Truncated, QStringLiteral("pixel data has %1 of %2 bytes").arg(length).arg(endByte));
    endByte = std::min(length, (endByte + 1) & ~qint64(1));
    std::vector<uint8_t> bytes(size_t(endByte - firstByte));
    if (!readValue(pixels, firstByte, endByte - firstByte, bytes.data(), cache))
        return refuse(Refusal::Truncated, QStringLiteral("pixel data"));

    if (module.bitsAllocated == 1) {
        // Frames of single bits do not start at whole bytes (PS3.5 8.1.1).
        frame.bytes.resize(size_t(module.pixels()));
        const qint64 shift = firstBit - firstByte * 8;
        for (size_t i = 0; i < frame.bytes.size(); ++i) {
            const size_t bit = i + size_t(shift);
            frame.bytes[i] = bytes[bit / 8] >> (bit % 8) & 1;
        }
        frame.module.bitsAllocated = 8;
    } else {
        const qint64 skip = firstBit / 8 - firstByte;
        bytes.erase(bytes.begin(), bytes.begin() + skip);
        bytes.resize(size_t(frame.module.frameBits() / 8));
        frame.bytes = std::move(bytes);
    }
    // DCMTK swaps words of two bytes, the file holds numbers of four.
    if (module.bitsAllocated == 32 && DcmXfer(syntax).isBigEndian()) {
        for (size_t i = 0; i + 3 < frame.bytes.size(); i += 4) {
            std::swap(frame.bytes[i], frame.bytes[i + 2]);
            std::swap(frame.bytes[i + 1], frame.bytes[i + 3]);
        }
    }
    if (wrongLabel && !looksLikeChroma(frame))
        frame.module.photometric = QStringLiteral("RGB");
    else if (frame.module.halfChroma())
        expandChroma(frame);
    return frame;
}

/// Which fragments make up a frame: [first, last). Offset tables are only trusted when each of
/// their entries hits the start of a fragment (PS3.5 A.4).
Result<std::pair<int, int>> fragmentsOfFrame(DcmPixelSequence& sequence, int frames, int index)
{
    const int fragments = int(sequence.card()) - 1;
    if (fragments < 1)
        return refuse(Refusal::Truncated, QStringLiteral("no fragments"));
    if (frames == 1)
        return std::pair(1, fragments + 1);
    if (fragments == frames)
        return std::pair(index + 1, index + 2);
    if (fragments < frames)
        return refuse(Refusal::Truncated, QStringLiteral("%1 fragments for %2 frames").arg(fragments).arg(frames));

    const auto bounds = [&](const std::vector<int>& starts) {
        const auto next = size_t(index) + 1;
        return std::pair(starts[size_t(index)], next < starts.size() ? starts[next] : fragments + 1);
    };
    DcmFileCache cache;
    DcmPixelItem* table = nullptr;
    sequence.getItem(table, 0);
    if (table && table->getLengthField() == Uint32(frames) * 4) {
        std::vector<uint8_t> offsets(size_t(frames) * 4);
        std::vector<int> starts;
        if (readValue(*table, 0, qint64(offsets.size()), offsets.data(), cache)) {
            uint64_t position = 0;
            for (int k = 1; k <= fragments && starts.size() < size_t(frames); ++k) {
                uint32_t wanted = 0;
                std::memcpy(&wanted, offsets.data() + starts.size() * 4, 4);
                if (wanted == position)
                    starts.push_back(k);
                DcmPixelItem* item = nullptr;
                if (sequence.getItem(item, k).bad() || !item)
                    break;
                position += 8 + uint64_t(item->getLengthField());
            }
        }
        if (starts.size() == size_t(frames))
            return bounds(starts);
    }
    // Without a table each frame begins with the start marker of its code stream.
    std::vector<int> starts;
    for (int k = 1; k <= fragments; ++k) {
        DcmPixelItem* item = nullptr;
        std::array<uint8_t, 2> start{};
        if (sequence.getItem(item, k).good() && item && item->getLengthField() >= 2 &&
            readValue(*item, 0, 2, start.data(), cache) && start[0] == 0xff && (start[1] == 0xd8 || start[1] == 0x4f))
            starts.push_back(k);
    }
    if (starts.size() != size_t(frames))
        return refuse(Refusal::Broken, QStringLiteral("%1 code streams for %2 frames").arg(starts.size()).arg(frames));
    return bounds(starts);
}

Result<std::vector<uint8_t>> codeStream(DcmPixelSequence& sequence, int frames, int index)
{
    const auto range = fragmentsOfFrame(sequence, frames, index);
    if (!range)
        return fail(range.error());
    DcmFileCache cache;
    std::vector<uint8_t> stream;
    for (int k = range->first; k < range->second; ++k) {
        DcmPixelItem* item = nullptr;
        if (sequence.getItem(item, k).bad() || !item)
            return refuse(Refusal::Broken, QStringLiteral("fragment"));
        const size_t length = item->getLengthField();
        const size_t at = stream.size();
        if (at + length > size_t(maxRasterFileBytes))
            return refuse(Refusal::TooLarge, QStringLiteral("compressed frame"));
        if (length == 0)
            continue;
        stream.resize(at + length);
        if (!readValue(*item, 0, qint64(length), stream.data() + at, cache))
            return refuse(Refusal::Truncated, QStringLiteral("fragment"));
    }
    return stream;
}

void put(DcmItem& item, const PixelModule& module)
{
    item.putAndInsertUint16(DCM_SamplesPerPixel, Uint16(module.samples));
    item.putAndInsertString(DCM_PhotometricInterpretation, module.photometric.toLatin1().constData());
    item.putAndInsertUint16(DCM_Rows, Uint16(module.rows));
    item.putAndInsertUint16(DCM_Columns, Uint16(module.columns));
    item.putAndInsertUint16(DCM_BitsAllocated, Uint16(module.bitsAllocated));
    item.putAndInsertUint16(DCM_BitsStored, Uint16(module.bitsStored));
    item.putAndInsertUint16(DCM_HighBit, Uint16(module.highBit));
    item.putAndInsertUint16(DCM_PixelRepresentation, module.isSigned ? 1 : 0);
    if (module.samples > 1)
        item.putAndInsertUint16(DCM_PlanarConfiguration, module.planar ? 1 : 0);
}

/// Whether a JPEG stream with three components holds luminance and chrominance. Its own markers
/// come before the label of the data set, which exporters often leave wrong.
bool storesChroma(const JpegHeader& jpeg, bool declared)
{
    if (jpeg.isLossless())
        return declared;
    if (jpeg.adobeTransform >= 0)
        return jpeg.adobeTransform == 1;
    if (jpeg.ids[0] == 'R' && jpeg.ids[1] == 'G' && jpeg.ids[2] == 'B')
        return false;
    return jpeg.jfif || jpeg.subsampled || declared;
}

/// A data set of one frame in one fragment, decoded by DCMTK (JPEG, JPEG-LS, RLE).
Result<Frame> dcmtkFrame(const std::vector<uint8_t>& stream, PixelModule module, E_TransferSyntax syntax)
{
    if (syntax != EXS_RLELossless) {
        const auto jpeg = parseJpeg(stream);
        if (!jpeg)
            return refuse(Refusal::Broken, QStringLiteral("no JPEG header"));
        if (jpeg->width != module.columns || jpeg->height != module.rows || jpeg->components != module.samples ||
            jpeg->precision > module.bitsAllocated)
            return refuse(Refusal::Broken, QStringLiteral("JPEG picture is %1 x %2 x %3, %4 bits")
                                               .arg(jpeg->width)
                                               .arg(jpeg->height)
                                               .arg(jpeg->components)
                                               .arg(jpeg->precision));
        // DCMTK searches the frame header in a way that never ends on some damaged streams
        // (DJCodecDecoder::scanJpegDataForBitDepth, TEM marker).
        if (!jpeg->tidy)
            return refuse(Refusal::Broken, QStringLiteral("JPEG header"));
        const bool isJpegLs = jpeg->process == 0xf7;
        if (module.samples == 3 && !isJpegLs) {
            const bool declared = module.photometric.startsWith(QLatin1String("YBR"));
            module.photometric = storesChroma(*jpeg, declared) ? QStringLiteral("YBR_FULL") : QStringLiteral("RGB");
        }
    }
    DcmDataset dataset;
    put(dataset, module);
    auto sequence = std::make_unique<DcmPixelSequence>(DCM_PixelSequenceTag);
    auto table = std::make_unique<DcmPixelItem>(DCM_PixelItemTag);
    auto fragment = std::make_unique<DcmPixelItem>(DCM_PixelItemTag);
    std::vector<uint8_t> even(stream);
    if (even.size() % 2)
        even.push_back(0);
    fragment->putUint8Array(even.data(), Uint32(even.size()));
    sequence->insert(table.release());
    sequence->insert(fragment.release());
    auto pixels = std::make_unique<DcmPixelData>(DCM_PixelData);
    pixels->putOriginalRepresentation(syntax, nullptr, sequence.release());
    if (dataset.insert(pixels.get()).bad())
        return refuse(Refusal::Failure, QStringLiteral("pixel data"));
    DcmPixelData* inserted = pixels.release();
    const OFCondition status = dataset.chooseRepresentation(EXS_LittleEndianExplicit, nullptr);
    if (status.bad())
        return refuse(Refusal::Broken, QString::fromLatin1(status.text()));

    auto decoded = pixelModule(dataset, module.pixels());
    if (!decoded)
        return fail(decoded.error());
    Frame frame{*decoded, {}};
    const qint64 expected = frame.module.frameBits() / 8;
    frame.bytes.resize(size_t(expected));
    DcmFileCache cache;
    if (frame.module.rows != module.rows || frame.module.columns != module.columns ||
        !readValue(*inserted, 0, expected, frame.bytes.data(), cache))
        return refuse(Refusal::Truncated, QStringLiteral("decoded frame"));
    if (frame.module.halfChroma())
        frame.module.photometric.chop(4); // DCMTK's decoders deliver chroma in full
    return frame;
}

Result<Frame> jpeg2000Frame(const std::vector<uint8_t>& stream, const PixelModule& module)
{
    auto picture = decodeJpeg2000(stream, {module.columns, module.rows, module.samples, module.bytesPerSample()});
    if (!picture)
        return fail(picture.error());
    Frame frame{module, std::move(picture->samples)};
    frame.module.planar = false;
    if (picture->colourTransformed)
        frame.module.photometric = QStringLiteral("RGB");
    else if (frame.module.halfChroma())
        frame.module.photometric.chop(4);
    return frame;
}

bool isJpeg2000(const QString& syntax)
{
    static const QSet<QString> uids = {
        QStringLiteral("1.2.840.10008.1.2.4.90"), QStringLiteral("1.2.840.10008.1.2.4.91"),
        QStringLiteral("1.2.840.10008.1.2.4.92"), QStringLiteral("1.2.840.10008.1.2.4.93"),
        // High-throughput JPEG 2000
        QStringLiteral("1.2.840.10008.1.2.4.201"), QStringLiteral("1.2.840.10008.1.2.4.202"),
        QStringLiteral("1.2.840.10008.1.2.4.203")};
    return uids.contains(syntax);
}

bool hasDcmtkDecoder(E_TransferSyntax syntax)
{
    switch (syntax) {
    case EXS_JPEGProcess1:
    case EXS_JPEGProcess2_4:
    case EXS_JPEGProcess6_8:
    case EXS_JPEGProcess10_12:
    case EXS_JPEGProcess14:
    case EXS_JPEGProcess14SV1:
    case EXS_JPEGLSLossless:
    case EXS_JPEGLSLossy:
    case EXS_RLELossless:
        return true;
    default:
        return false;
    }
}

Result<Frame> storedFrame(const DicomFile& file, DcmPixelData& pixels, const PixelModule& module, int index)
{
    const E_TransferSyntax syntax = file.dataset->getOriginalXfer();
    DcmPixelSequence* sequence = encapsulatedPixels(pixels);
    if (!sequence)
        return nativeFrame(pixels, module, index, syntax);
    if (module.bitsAllocated == 1)
        return refuse(Refusal::PixelFormat, QStringLiteral("compressed single bits"));
    const auto stream = codeStream(*sequence, module.frames, index);
    if (!stream)
        return fail(stream.error());
    if (implausible(module.pixels() * module.samples * module.bytesPerSample(), qint64(stream->size())))
        return refuse(
            Refusal::Implausible,
            QStringLiteral("%1 x %2 pixels in %3 bytes").arg(module.columns).arg(module.rows).arg(stream->size()));
    if (isJpeg2000(file.transferSyntaxUid))
        return jpeg2000Frame(*stream, module);
    if (hasDcmtkDecoder(syntax))
        return dcmtkFrame(*stream, module, syntax);
    return refuse(Refusal::TransferSyntax, file.transferSyntaxUid);
}

/// Item of a functional group, of the frame itself or shared (PS3.3 C.7.6.16).
DcmItem* functionalGroup(DcmDataset& dataset, int frame, const DcmTagKey& group)
{
    DcmItem* item = nullptr;
    DcmItem* result = nullptr;
    if (dataset.findAndGetSequenceItem(DCM_PerFrameFunctionalGroupsSequence, item, frame).good() &&
        item->findAndGetSequenceItem(group, result).good())
        return result;
    if (dataset.findAndGetSequenceItem(DCM_SharedFunctionalGroupsSequence, item).good() &&
        item->findAndGetSequenceItem(group, result).good())
        return result;
    return nullptr;
}

/// What turns stored values into gray or palette colours, for one frame.
void copyTransformations(DcmDataset& from, int frame, DcmDataset& to)
{
    const auto copy = [&to](DcmItem* item, std::initializer_list<DcmTagKey> tags) {
        for (const DcmTagKey& tag : tags) {
            if (item && !to.tagExists(tag))
                item->findAndInsertCopyOfElement(tag, &to);
        }
    };
    const auto rescale = {DCM_RescaleIntercept, DCM_RescaleSlope, DCM_ModalityLUTSequence};
    const auto window = {DCM_WindowCenter, DCM_WindowWidth, DCM_VOILUTSequence, DCM_VOILUTFunction};
    copy(functionalGroup(from, frame, DCM_PixelValueTransformationSequence), rescale);
    copy(functionalGroup(from, frame, DCM_FrameVOILUTSequence), window);
    copy(&from, rescale);
    copy(&from, window);
}

void chooseWindow(DicomImage& picture, const PixelModule& module, const std::optional<GrayWindow>& window)
{
    if (window && window->width >= 1)
        picture.setWindow(window->center, window->width);
    else if (module.bitsStored == 1)
        picture.setWindow(1, 1);
    else if (picture.getWindowCount() > 0 && picture.setWindow(0))
        return;
    else if (picture.getVoiLutCount() > 0 && picture.setVoiLut(0))
        return;
    else
        picture.setMinMaxWindow();
}

/// A frame with all that says how its values are to be seen. The data set must outlive it.
Result<std::unique_ptr<DicomImage>> dicomImage(DcmDataset& source, int index, Frame frame, DcmDataset& dataset)
{
    // YBR_RCT and YBR_ICT name JPEG 2000's own transforms, which are undone by now.
    if (frame.module.photometric == QLatin1String("YBR_RCT") || frame.module.photometric == QLatin1String("YBR_ICT"))
        frame.module.photometric = QStringLiteral("RGB");
    put(dataset, frame.module);
    copyTransformations(source, index, dataset);
    if (frame.module.photometric == QLatin1String("PALETTE COLOR") && !copyPalette(source, dataset))
        return refuse(Refusal::Broken, QStringLiteral("palette"));
    OFCondition status;
    if (frame.module.bitsAllocated == 8) {
        status = dataset.putAndInsertUint8Array(DCM_PixelData, frame.bytes.data(), frame.bytes.size());
    } else {
        if (frame.bytes.size() % 2)
            frame.bytes.push_back(0);
        status = dataset.putAndInsertUint16Array(DCM_PixelData, reinterpret_cast<const Uint16*>(frame.bytes.data()),
                                                 frame.bytes.size() / 2);
    }
    if (status.bad())
        return refuse(Refusal::Failure, QString::fromLatin1(status.text()));
    frame.bytes = {};
    auto picture = std::make_unique<DicomImage>(&dataset, EXS_LittleEndianExplicit, CIF_MayDetachPixelData);
    if (picture->getStatus() != EIS_Normal)
        return refuse(Refusal::Broken, QString::fromLatin1(DicomImage::getString(picture->getStatus())));
    return picture;
}

/// Lets DCMTK turn stored values into 8-bit RGB.
Result<Image> render(DcmDataset& source, int index, Frame frame, const ReadOptions& options)
{
    DcmDataset dataset;
    const PixelModule module = frame.module;
    const auto made = dicomImage(source, index, std::move(frame), dataset);
    if (!made)
        return fail(made.error());
    DicomImage& picture = **made;
    if (picture.isMonochrome())
        chooseWindow(picture, module, options.window);
    Image image;
    image.width = int(picture.getWidth());
    image.height = int(picture.getHeight());
    const auto pixels = size_t(module.pixels());
    const size_t channels = picture.isMonochrome() ? 1 : 3;
    std::vector<uint8_t> out(pixels * channels);
    if (size_t(image.width) * size_t(image.height) != pixels || picture.getOutputDataSize(8) != out.size() ||
        !picture.getOutputData(out.data(), out.size(), 8))
        return refuse(Refusal::Broken, QStringLiteral("no output"));
    if (channels == 3) {
        image.rgb = std::move(out);
    } else {
        image.rgb.resize(pixels * 3);
        for (size_t i = 0; i < pixels; ++i)
            std::memset(image.rgb.data() + i * 3, out[i], 3);
    }
    return image;
}

Provenance provenance(const QString& path, const DicomFile& file, const PixelModule& module)
{
    DcmDataset& dataset = *file.dataset;
    Provenance result;
    result.path = path;
    result.frameCount = module.frames;
    result.sourceWidth = module.columns;
    result.sourceHeight = module.rows;
    result.format = QStringLiteral("DICOM");
    result.transferSyntaxUid = file.transferSyntaxUid;
    result.photometricInterpretation = dicomCode(dataset, DCM_PhotometricInterpretation);
    result.sopClassUid = dicomCode(dataset, DCM_SOPClassUID);
    result.studyUid = dicomCode(dataset, DCM_StudyInstanceUID);
    result.seriesUid = dicomCode(dataset, DCM_SeriesInstanceUID);
    result.instanceUid = dicomCode(dataset, DCM_SOPInstanceUID);
    result.modality = dicomCode(dataset, DCM_Modality);
    const QString polarised = dicomCode(dataset, DCM_LightSourcePolarization);
    if (polarised == QLatin1String("YES"))
        result.polarisation = QStringLiteral("Yes");
    else if (polarised == QLatin1String("NO"))
        result.polarisation = QStringLiteral("No");
    result.immersion = dicomCode(dataset, DCM_ImmersionMedia);
    result.grayscale = module.samples == 1 && module.photometric.startsWith(QLatin1String("MONOCHROME"));
    return result;
}

} // namespace

Result<ImageInfo> probeDicom(const QString& path)
{
    const auto file = openDicom(path);
    if (!file)
        return fail(file.error());
    const auto pixels = pixelData(*file);
    if (!pixels)
        return fail(pixels.error());
    const auto module = pixelModule(*file->dataset, std::numeric_limits<qint64>::max());
    if (!module)
        return fail(module.error());
    if (encapsulatedPixels(**pixels) && !isJpeg2000(file->transferSyntaxUid) &&
        !hasDcmtkDecoder(file->dataset->getOriginalXfer()))
        return refuse(Refusal::TransferSyntax, file->transferSyntaxUid);
    return ImageInfo{provenance(path, *file, *module)};
}

namespace {

struct OpenedFrame
{
    DicomFile file;
    PixelModule module;
    Frame frame;
};

Result<OpenedFrame> openFrame(const QString& path, const ReadOptions& options)
{
    auto file = openDicom(path);
    if (!file)
        return fail(file.error());
    const auto pixels = pixelData(*file);
    if (!pixels)
        return fail(pixels.error());
    const auto module = pixelModule(*file->dataset, options.maxPixels);
    if (!module)
        return fail(module.error());
    if (options.frame < 0 || options.frame >= module->frames)
        return refuse(Refusal::NoSuchFrame, QString::number(options.frame));
    auto frame = storedFrame(*file, **pixels, *module, options.frame);
    if (!frame)
        return fail(frame.error());
    return OpenedFrame{std::move(*file), *module, std::move(*frame)};
}

/// Values of any type that DCMTK may hold them in.
bool copyValues(const DiPixel& pixels, std::vector<float>& to)
{
    const auto copy = [&]<typename T>(T) {
        const auto* from = static_cast<const T*>(pixels.getData());
        std::copy_n(from, to.size(), to.begin());
        return true;
    };
    if (!pixels.getData() || pixels.getCount() < to.size())
        return false;
    switch (pixels.getRepresentation()) {
    case EPR_Uint8:
        return copy(Uint8());
    case EPR_Sint8:
        return copy(Sint8());
    case EPR_Uint16:
        return copy(Uint16());
    case EPR_Sint16:
        return copy(Sint16());
    case EPR_Uint32:
        return copy(Uint32());
    case EPR_Sint32:
        return copy(Sint32());
    }
    return false;
}

} // namespace

Result<GrayImage> readGrayDicom(const QString& path, const ReadOptions& options)
{
    auto opened = openFrame(path, options);
    if (!opened)
        return fail(opened.error());
    const PixelModule module = opened->frame.module;
    DcmDataset dataset;
    const auto made = dicomImage(*opened->file.dataset, options.frame, std::move(opened->frame), dataset);
    if (!made)
        return fail(made.error());
    DicomImage& picture = **made;
    if (!picture.isMonochrome())
        return fail(ErrorCode::InvalidArgument, QCoreApplication::translate("Imaging", "The picture has colours."));
    GrayImage gray;
    gray.width = int(picture.getWidth());
    gray.height = int(picture.getHeight());
    gray.values.resize(size_t(gray.width) * size_t(gray.height));
    const DiPixel* values = picture.getInterData();
    if (!values || gray.values.empty() || !copyValues(*values, gray.values))
        return refuse(Refusal::Broken, QStringLiteral("no output"));
    const auto [low, high] = std::ranges::minmax_element(gray.values);
    gray.minimum = *low;
    gray.maximum = *high;
    gray.inverted = module.photometric == QLatin1String("MONOCHROME1");
    chooseWindow(picture, module, {});
    if (picture.getWindow(gray.window.center, gray.window.width) == 0)
        gray.window = fullWindow(gray.minimum, gray.maximum);
    return gray;
}

Result<Image> readDicom(const QString& path, const ReadOptions& options)
{
    auto opened = openFrame(path, options);
    if (!opened)
        return fail(opened.error());
    auto image = render(*opened->file.dataset, options.frame, std::move(opened->frame), options);
    if (!image)
        return image;
    image->provenance = provenance(path, opened->file, opened->module);
    image->provenance.frame = options.frame;
    return image;
}

} // namespace vignette
