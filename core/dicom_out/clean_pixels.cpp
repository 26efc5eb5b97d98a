#include "core/dicom_out/clean_pixels.h"

#include "core/dicom_out/baseline_jpeg.h"
#include "core/dicom_out/new_instance.h"
#include "core/imaging/dicom_file.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcpixel.h>
#include <dcmtk/dcmdata/dcpixseq.h>
#include <dcmtk/dcmdata/dcpxitem.h>
#include <dcmtk/dcmdata/dctk.h>

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace vignette {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DicomOut)
};

struct Layout
{
    Uint16 rows = 0;
    Uint16 columns = 0;
    Uint16 samples = 1;
    Uint16 allocated = 8;
    Uint16 planar = 0; ///< 1: one colour after the other
    qint64 frames = 1;
    QString colours;

    size_t bytes() const { return allocated / 8U; }
    size_t frameBytes() const { return size_t(rows) * columns * samples * bytes(); }
};

Result<Layout> layoutOf(DcmDataset& dataset)
{
    Layout layout;
    for (const auto& [tag, value] :
         {std::pair(DCM_Rows, &layout.rows), std::pair(DCM_Columns, &layout.columns),
          std::pair(DCM_SamplesPerPixel, &layout.samples), std::pair(DCM_BitsAllocated, &layout.allocated),
          std::pair(DCM_PlanarConfiguration, &layout.planar)})
        dataset.findAndGetUint16(tag, *value);
    Sint32 frames = 1;
    if (dataset.findAndGetSint32(DCM_NumberOfFrames, frames).good())
        layout.frames = frames;
    layout.colours = dicomCode(dataset, DCM_PhotometricInterpretation);
    static const QStringList known{QStringLiteral("MONOCHROME1"), QStringLiteral("MONOCHROME2"), QStringLiteral("RGB"),
                                   QStringLiteral("YBR_FULL"), QStringLiteral("YBR_FULL_422")};
    const bool isHalf = layout.colours == QLatin1String("YBR_FULL_422");
    const bool isColour = known.indexOf(layout.colours) >= 2;
    if (!known.contains(layout.colours) || layout.samples != (isColour ? 3 : 1) ||
        (layout.allocated != 8 && layout.allocated != 16) || layout.rows == 0 || layout.columns == 0 ||
        layout.frames < 1 || layout.planar > 1 || (isHalf && layout.allocated != 8))
        return fail(ErrorCode::Unsupported, Text::tr("Only pictures in gray or colour, without a palette, can be "
                                                     "freed of their patients."));
    return layout;
}

/// What describes the pixels, but for their size and colours.
void copyDescription(DcmDataset& from, DcmDataset& to)
{
    for (const DcmTagKey& tag : {DCM_Rows, DCM_Columns, DCM_SamplesPerPixel, DCM_BitsAllocated, DCM_BitsStored,
                                 DCM_HighBit, DCM_PixelRepresentation, DCM_PlanarConfiguration}) {
        Uint16 value = 0;
        if (from.findAndGetUint16(tag, value).good())
            to.putAndInsertUint16(tag, value);
    }
}

/// Each frame in one fragment, as JPEG Baseline; false where it is not so.
bool copyJpeg(DcmDataset& from, DcmDataset& to, const Layout& layout)
{
    DcmElement* element = nullptr;
    if (from.findAndGetElement(DCM_PixelData, element).bad())
        return false;
    DcmPixelSequence* sequence = encapsulatedPixels(*static_cast<DcmPixelData*>(element));
    if (!sequence || qint64(sequence->card()) != layout.frames + 1)
        return false;
    auto cleaned = std::make_unique<DcmPixelSequence>(DCM_PixelSequenceTag);
    cleaned->insert(new DcmPixelItem(DCM_PixelItemTag));
    DcmOffsetList offsets;
    for (qint64 frame = 1; frame <= layout.frames; ++frame) {
        DcmPixelItem* item = nullptr;
        Uint8* bytes = nullptr;
        if (sequence->getItem(item, static_cast<unsigned long>(frame)).bad() || item->getUint8Array(bytes).bad() ||
            !bytes)
            return false;
        auto jpeg = baselineJpeg(Bytes(bytes, item->getLength()));
        if (!jpeg || jpeg->width != layout.columns || jpeg->height != layout.rows || jpeg->components != layout.samples)
            return false;
        cleaned->storeCompressedFrame(offsets, reinterpret_cast<Uint8*>(jpeg->stream.data()),
                                      Uint32(jpeg->stream.size()), 0);
    }
    auto* pixels = new DcmPixelData(DCM_PixelData);
    pixels->putOriginalRepresentation(EXS_JPEGProcess1, nullptr, cleaned.release());
    to.insert(pixels, OFTrue);
    return true;
}

/// Black is the lowest value, or in MONOCHROME1 the highest; in YBR luma 0 with chroma in the middle.
void blacken(QByteArray& frame, const Layout& layout, const QRect& region, int bitsStored)
{
    const QRect inside = region.intersected(QRect(0, 0, layout.columns, layout.rows));
    const bool isInverse = layout.colours == QLatin1String("MONOCHROME1");
    const bool isYbr = layout.colours == QLatin1String("YBR_FULL");
    const unsigned brightest = (1U << bitsStored) - 1;
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        for (int x = inside.left(); x <= inside.right(); ++x) {
            for (int sample = 0; sample < layout.samples; ++sample) {
                const size_t pixel = size_t(y) * layout.columns + size_t(x);
                const size_t at = layout.planar ? size_t(sample) * layout.rows * layout.columns + pixel
                                                : pixel * layout.samples + size_t(sample);
                const unsigned value = isInverse ? brightest : isYbr && sample > 0 ? (brightest + 1) / 2 : 0;
                for (size_t byte = 0; byte < layout.bytes(); ++byte) // little endian
                    frame[qsizetype(at * layout.bytes() + byte)] = char(value >> (8 * byte) & 0xffU);
            }
        }
    }
}

} // namespace

Result<PixelCoding> copyCleanPixels(DcmDataset& from, DcmDataset& to, const std::vector<QRect>& blanked)
{
    auto layout = layoutOf(from);
    if (!layout)
        return fail(layout.error());
    if (blanked.empty() && from.getOriginalXfer() == EXS_JPEGProcess1 && copyJpeg(from, to, *layout)) {
        copyDescription(from, to);
        putText(to, DCM_PhotometricInterpretation, layout->colours);
        return PixelCoding::BaselineJpeg;
    }
    if (DcmXfer(from.getOriginalXfer()).isEncapsulated() &&
        (from.chooseRepresentation(EXS_LittleEndianExplicit, nullptr).bad() ||
         !from.canWriteXfer(EXS_LittleEndianExplicit)))
        return fail(ErrorCode::Unsupported, Text::tr("The picture is compressed in a way that cannot be undone here."));
    // Decoding may have changed the colours.
    layout = layoutOf(from);
    if (!layout)
        return fail(layout.error());
    if (layout->colours == QLatin1String("YBR_FULL_422"))
        return fail(ErrorCode::Unsupported, Text::tr("The colours of the picture are stored in a way that cannot be "
                                                     "read here."));
    DcmElement* element = nullptr;
    Uint8* bytes = nullptr;
    Uint16* words = nullptr;
    const size_t needed = layout->frameBytes() * size_t(layout->frames);
    const bool isThere =
        from.findAndGetElement(DCM_PixelData, element).good() && element->getLength() >= needed &&
        (element->getVR() == EVR_OW ? element->getUint16Array(words).good() : element->getUint8Array(bytes).good());
    if (!isThere)
        return fail(ErrorCode::Corrupt, Text::tr("Pixels are missing in this file."));
    // DCMTK keeps words in the order of this computer, which is little endian as is the file.
    static_assert(Q_BYTE_ORDER == Q_LITTLE_ENDIAN);
    const auto* source = words ? reinterpret_cast<const char*>(words) : reinterpret_cast<const char*>(bytes);
    QByteArray pixels(source, qsizetype(needed));
    Uint16 stored = layout->allocated;
    from.findAndGetUint16(DCM_BitsStored, stored);
    for (qint64 frame = 0; frame < layout->frames && !blanked.empty(); ++frame) {
        const auto frameBytes = qsizetype(layout->frameBytes());
        QByteArray part = pixels.mid(frame * frameBytes, frameBytes);
        for (const QRect& region : blanked)
            blacken(part, *layout, region, std::min<int>(stored, layout->allocated));
        pixels.replace(frame * frameBytes, frameBytes, part);
    }
    copyDescription(from, to);
    putText(to, DCM_PhotometricInterpretation, layout->colours);
    if (layout->allocated == 16)
        to.putAndInsertUint16Array(DCM_PixelData, reinterpret_cast<const Uint16*>(pixels.constData()),
                                   static_cast<unsigned long>(pixels.size() / 2));
    else
        to.putAndInsertUint8Array(DCM_PixelData, reinterpret_cast<const Uint8*>(pixels.constData()),
                                  static_cast<unsigned long>(pixels.size()));
    return PixelCoding::Native;
}

} // namespace vignette
