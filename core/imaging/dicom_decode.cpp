#include "core/imaging/dicom_decode.h"

#include "core/imaging/jpeg2000.h"
#include "core/imaging/limits.h"
#include "core/imaging/refusal.h"

#include <dcmtk/dcmdata/dcdeftag.h>
#include <dcmtk/dcmdata/dcpixel.h>
#include <dcmtk/dcmdata/dcpixseq.h>
#include <dcmtk/dcmdata/dcpxitem.h>
#include <dcmtk/dcmdata/dcxfer.h>

#include <QSet>

#include <algorithm>
#include <cmath>

namespace vignette {

namespace {

/// True when bytes of unclear colour space are luminance and chrominance: converted, they stay
/// within the range of RGB, and Cb and Cr do not rise and fall together as green and blue do.
bool looksLikeChroma(const StoredFrame& frame)
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
void expandChroma(StoredFrame& frame)
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

Result<StoredFrame> nativeFrame(const FrameIndex& index, const PixelModule& module, int number, E_TransferSyntax syntax)
{
    StoredFrame frame{module, {}};
    const bool wrongLabel = hasWholeChroma(module, index.nativeSize());
    if (wrongLabel)
        frame.module.photometric.chop(4);

    const qint64 firstBit = number * frame.module.frameBits();
    const qint64 firstByte = firstBit / 8 & ~qint64(1); // words are swapped in pairs
    const qint64 endByte = (firstBit + frame.module.frameBits() + 7) / 8;
    auto bytes = index.nativeBytes(firstByte, std::min(index.nativeSize(), (endByte + 1) & ~qint64(1)) - firstByte);
    if (!bytes)
        return fail(std::move(bytes.error()));

    if (module.bitsAllocated == 1) {
        // Frames of single bits do not start at whole bytes (PS3.5 8.1.1).
        frame.bytes.resize(size_t(module.pixels()));
        const qint64 shift = firstBit - firstByte * 8;
        for (size_t i = 0; i < frame.bytes.size(); ++i) {
            const size_t bit = i + size_t(shift);
            frame.bytes[i] = (*bytes)[bit / 8] >> (bit % 8) & 1;
        }
        frame.module.bitsAllocated = 8;
    } else {
        const qint64 skip = firstBit / 8 - firstByte;
        bytes->erase(bytes->begin(), bytes->begin() + skip);
        bytes->resize(size_t(frame.module.frameBits() / 8));
        frame.bytes = std::move(*bytes);
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
Result<StoredFrame> dcmtkFrame(const std::vector<uint8_t>& stream, PixelModule module, E_TransferSyntax syntax)
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
        if (!jpeg->complete)
            return refuse(Refusal::Truncated, QStringLiteral("JPEG stream"));
        // The stream knows best how many bits there are; DCMTK's JPEG-LS insists that the data set agrees.
        if (module.bitsAllocated == 16 && jpeg->precision <= 8 && jpeg->process == 0xf7)
            module.bitsAllocated = 8;
        if (jpeg->process == 0xf7) {
            module.bitsStored = jpeg->precision;
            module.highBit = jpeg->precision - 1;
        }
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
    putPixelModule(dataset, module);
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

    auto decoded = readPixelModule(dataset);
    if (!decoded)
        return fail(decoded.error());
    StoredFrame frame{*decoded, {}};
    const qint64 expected = frame.module.frameBits() / 8;
    frame.bytes.resize(size_t(expected));
    if (frame.module.rows != module.rows || frame.module.columns != module.columns ||
        expected > qint64(inserted->getLengthField()) ||
        inserted->getPartialValue(frame.bytes.data(), 0, Uint32(expected), nullptr, EBO_LittleEndian).bad())
        return refuse(Refusal::Truncated, QStringLiteral("decoded frame"));
    if (frame.module.halfChroma())
        frame.module.photometric.chop(4); // DCMTK's decoders deliver chroma in full
    return frame;
}

Result<StoredFrame> jpeg2000Frame(const std::vector<uint8_t>& stream, const PixelModule& module)
{
    auto picture = decodeJpeg2000(stream, {module.columns, module.rows, module.samples, module.bytesPerSample()});
    if (!picture)
        return fail(picture.error());
    StoredFrame frame{module, std::move(picture->samples)};
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

/// A code stream of 8 bits in a data set that tells of fewer: the high bits belong to the picture.
void believeSamples(StoredFrame& frame)
{
    PixelModule& module = frame.module;
    if (module.bitsAllocated != 8 || module.isSigned || module.bitsStored == 8)
        return;
    const int most = (1 << module.bitsStored) - 1;
    if (std::ranges::any_of(frame.bytes, [most](uint8_t value) { return value > most; })) {
        module.bitsStored = 8;
        module.highBit = 7;
    }
}

} // namespace

bool hasDecoder(const DicomFile& file)
{
    return isJpeg2000(file.transferSyntaxUid) || hasDcmtkDecoder(file.dataset->getOriginalXfer());
}

Result<StoredFrame> decodeFrame(const DicomFile& file, const FrameIndex& index, const PixelModule& module, int number)
{
    const E_TransferSyntax syntax = file.dataset->getOriginalXfer();
    if (!index.isCompressed())
        return nativeFrame(index, module, number, syntax);
    if (module.bitsAllocated == 1)
        return refuse(Refusal::PixelFormat, QStringLiteral("compressed single bits"));
    const auto stream = index.codeStream(number);
    if (!stream)
        return fail(stream.error());
    if (implausible(module.pixels() * module.samples * module.bytesPerSample(), qint64(stream->size())))
        return refuse(
            Refusal::Implausible,
            QStringLiteral("%1 x %2 pixels in %3 bytes").arg(module.columns).arg(module.rows).arg(stream->size()));
    auto frame =
        isJpeg2000(file.transferSyntaxUid) ? jpeg2000Frame(*stream, module) : dcmtkFrame(*stream, module, syntax);
    if (frame)
        believeSamples(*frame);
    return frame;
}

} // namespace vignette
