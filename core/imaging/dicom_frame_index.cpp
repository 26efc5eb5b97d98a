#include "core/imaging/dicom_frame_index.h"

#include "core/imaging/limits.h"
#include "core/imaging/refusal.h"

#include <dcmtk/dcmdata/dcdeftag.h>
#include <dcmtk/dcmdata/dcfcache.h>
#include <dcmtk/dcmdata/dcmetinf.h>
#include <dcmtk/dcmdata/dcpixel.h>
#include <dcmtk/dcmdata/dcpixseq.h>
#include <dcmtk/dcmdata/dcpxitem.h>
#include <dcmtk/dcmdata/dcuid.h>

#include <array>
#include <cstring>

namespace vignette {

namespace {

constexpr size_t fragmentPiece = size_t(16) << 20;

/// Reads part of a value that may still lie in the file.
bool readValue(DcmElement& element, qint64 offset, qint64 count, uint8_t* to)
{
    if (offset < 0 || count < 0 || offset + count > qint64(element.getLengthField()))
        return false;
    DcmFileCache cache;
    return element.getPartialValue(to, Uint32(offset), Uint32(count), &cache, EBO_LittleEndian).good();
}

} // namespace

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

bool hasWholeChroma(const PixelModule& module, qint64 nativeSize)
{
    return module.halfChroma() && nativeSize >= module.pixels() * module.samples * module.frames;
}

Result<FrameIndex> FrameIndex::build(DcmPixelData& pixels, const PixelModule& module)
{
    FrameIndex index;
    index.m_pixels = &pixels;
    if (DcmPixelSequence* sequence = encapsulatedPixels(pixels)) {
        index.m_compressed = true;
        if (auto found = index.indexFragments(*sequence, module.frames); !found)
            return fail(std::move(found.error()));
        return index;
    }
    index.m_nativeSize = pixels.getLengthField();
    const qint64 there = index.m_nativeSize * 8 / module.frameBits();
    if (there < 1)
        return refuse(
            Refusal::Truncated,
            QStringLiteral("pixel data has %1 of %2 bytes").arg(index.m_nativeSize).arg((module.frameBits() + 7) / 8));
    index.m_frames = int(std::min<qint64>(there, module.frames));
    return index;
}

Result<std::vector<uint8_t>> FrameIndex::nativeBytes(qint64 offset, qint64 count) const
{
    std::vector<uint8_t> bytes(static_cast<size_t>(count));
    if (!readValue(*m_pixels, offset, count, bytes.data()))
        return refuse(Refusal::Truncated, QStringLiteral("pixel data"));
    return bytes;
}

Result<void> FrameIndex::indexFragments(DcmPixelSequence& sequence, int announced)
{
    // Not getItem(n): it would walk from the start each time.
    DcmPixelItem* table = nullptr;
    for (DcmObject* at = sequence.nextInContainer(nullptr); at; at = sequence.nextInContainer(at)) {
        auto* item = dynamic_cast<DcmPixelItem*>(at);
        if (item && !table)
            table = item;
        else if (item)
            m_fragments.push_back(item);
    }
    if (m_fragments.empty())
        return refuse(Refusal::Truncated, QStringLiteral("no fragments"));
    const auto frames = size_t(announced);
    if (frames == 1)
        m_starts = {0};
    else if (table)
        m_starts = tableStarts(*table, frames);
    if (m_starts.size() != frames) {
        // Without a table each frame begins with the start marker of its code stream.
        m_starts.clear();
        for (size_t k = 0; k < m_fragments.size(); ++k) {
            std::array<uint8_t, 2> start{};
            const bool marked = readValue(*m_fragments[k], 0, 2, start.data()) && start[0] == 0xff &&
                                (start[1] == 0xd8 || start[1] == 0x4f);
            if (marked)
                m_starts.push_back(k);
        }
        // Run-length coded frames have no marker, but one fragment each (PS3.5 A.4.2).
        if (m_starts.empty()) {
            for (size_t k = 0; k < std::min(frames, m_fragments.size()); ++k)
                m_starts.push_back(k);
        }
    }
    m_frames = int(m_starts.size());
    return {};
}

/// Offset tables are only trusted when each of their entries hits the start of a fragment (PS3.5 A.4).
std::vector<size_t> FrameIndex::tableStarts(DcmPixelItem& table, size_t frames) const
{
    if (m_fragments.size() < frames || table.getLengthField() != frames * 4)
        return {};
    std::vector<uint8_t> offsets(frames * 4);
    if (!readValue(table, 0, qint64(offsets.size()), offsets.data()))
        return {};
    std::vector<size_t> starts;
    uint64_t position = 0;
    for (size_t k = 0; k < m_fragments.size() && starts.size() < frames; ++k) {
        uint32_t wanted = 0;
        std::memcpy(&wanted, offsets.data() + starts.size() * 4, 4);
        if (wanted == position)
            starts.push_back(k);
        position += 8 + uint64_t(m_fragments[k]->getLengthField());
    }
    return starts;
}

Result<std::vector<uint8_t>> FrameIndex::codeStream(int frame) const
{
    const size_t first = m_starts[size_t(frame)];
    const size_t end = size_t(frame) + 1 < m_starts.size() ? m_starts[size_t(frame) + 1] : m_fragments.size();
    std::vector<uint8_t> stream;
    for (size_t k = first; k < end; ++k) {
        const size_t length = m_fragments[k]->getLengthField();
        const size_t at = stream.size();
        if (at + length > size_t(maxRasterFileBytes))
            return refuse(Refusal::TooLarge, QStringLiteral("compressed frame"));
        // Piece by piece: a fragment may claim far more than there is in the file.
        for (size_t done = 0; done < length;) {
            const size_t some = std::min(length - done, fragmentPiece);
            stream.resize(at + done + some);
            if (!readValue(*m_fragments[k], qint64(done), qint64(some), stream.data() + at + done))
                return refuse(Refusal::Truncated, QStringLiteral("fragment"));
            done += some;
        }
    }
    return stream;
}

} // namespace vignette
