#include "core/imaging/dicom_file.h"

#include "core/imaging/refusal.h"

#include <dcmtk/dcmdata/dcdeftag.h>
#include <dcmtk/dcmdata/dcistrmf.h>
#include <dcmtk/dcmdata/dcmetinf.h>
#include <dcmtk/dcmdata/dcpixel.h>
#include <dcmtk/dcmdata/dcpixseq.h>
#include <dcmtk/dcmdata/dcpxitem.h>
#include <dcmtk/dcmdata/dcxfer.h>

#include <QFile>
#include <QRegularExpression>

#include <mutex>

namespace vignette {

namespace {

// A deflated file unfolds in memory; a plain one leaves long values on disk.
constexpr qint64 maxBytesRead = qint64(512) << 20;
// Each element takes a few reads and about 150 bytes of memory.
constexpr qint64 maxReads = 6'000'000;
// DCMTK parses nested sequences by recursion; a hundred levels are far more than any file has,
// and this much fits into the smallest stack that a thread gets.
constexpr qint64 maxStack = 128 << 10;

/// Refuses to go on when a file makes the parser recurse, loop or allocate without end.
class GuardedFileStream final : public DcmInputFileStream
{
public:
    explicit GuardedFileStream(const OFFilename& name) : DcmInputFileStream(name) { m_stackStart = stackPosition(); }

    bool exceeded() const { return m_exceeded; }

    OFBool good() const override { return !m_exceeded && DcmInputFileStream::good(); }
    OFCondition status() const override { return m_exceeded ? EC_StreamNotifyClient : DcmInputFileStream::status(); }
    OFBool eos() override { return m_exceeded || DcmInputFileStream::eos(); }
    offile_off_t avail() override { return m_exceeded ? 0 : DcmInputFileStream::avail(); }
    offile_off_t read(void* to, offile_off_t size) override
    {
        m_exceeded |=
            ++m_reads > maxReads || m_bytes > maxBytesRead || std::abs(stackPosition() - m_stackStart) > maxStack;
        if (m_exceeded)
            return 0;
        const offile_off_t count = DcmInputFileStream::read(to, size);
        m_bytes += count;
        return count;
    }

private:
    static qint64 stackPosition()
    {
        volatile char here = 0;
        return qint64(reinterpret_cast<quintptr>(&here));
    }

    qint64 m_stackStart = 0;
    qint64 m_reads = 0;
    qint64 m_bytes = 0;
    bool m_exceeded = false;
};

bool isVr(const uint8_t* at)
{
    static const std::array<std::array<char, 3>, 34> names = {
        {"AE", "AS", "AT", "CS", "DA", "DS", "DT", "FL", "FD", "IS", "LO", "LT", "OB", "OD", "OF", "OL", "OV",
         "OW", "PN", "SH", "SL", "SQ", "SS", "ST", "SV", "TM", "UC", "UI", "UL", "UN", "UR", "US", "UT", "UV"}};
    return std::any_of(names.begin(), names.end(),
                       [at](const auto& name) { return at[0] == uint8_t(name[0]) && at[1] == uint8_t(name[1]); });
}

/// Walks the elements at the start as one encoding would have them.
bool plausibleElements(Bytes bytes, bool explicitVr, bool bigEndian)
{
    const auto u16 = [&](size_t at) {
        return bigEndian ? uint32_t(bytes[at]) << 8 | bytes[at + 1] : uint32_t(bytes[at + 1]) << 8 | bytes[at];
    };
    const auto u32 = [&](size_t at) { return bigEndian ? u16(at) << 16 | u16(at + 2) : u16(at + 2) << 16 | u16(at); };
    static constexpr int enough = 3;
    uint32_t last = 0;
    int elements = 0;
    for (size_t at = 0; at + 12 <= bytes.size() && elements < enough; ++elements) {
        const uint32_t tag = u16(at) << 16 | u16(at + 2);
        const bool firstGroup = u16(at) == 0x0002 || u16(at) == 0x0008;
        if (tag <= last || (elements == 0 && !firstGroup))
            return false;
        last = tag;
        size_t length = 0;
        size_t header = 8;
        if (explicitVr) {
            if (!isVr(bytes.data() + at + 4))
                return false;
            const char first = char(bytes[at + 4]);
            const char second = char(bytes[at + 5]);
            const bool wide = first == 'O' || (first == 'S' && (second == 'Q' || second == 'V')) ||
                              (first == 'U' && second != 'I' && second != 'L' && second != 'S');
            header = wide ? 12 : 8;
            length = wide ? u32(at + 8) : u16(at + 6);
        } else {
            length = u32(at + 4);
        }
        // What follows a long value lies beyond the bytes at hand.
        if (length > 1024)
            return explicitVr && elements > 0;
        at += header + length;
    }
    return elements == enough;
}

/// When a file ends early, DCMTK leaves the last value with its full length and whatever lay in
/// memory before. Takes it away, while the state of the transfer is still known.
void dropUnreadPixels(DcmDataset& dataset)
{
    DcmElement* element = nullptr;
    if (dataset.findAndGetElement(DCM_PixelData, element).bad())
        return;
    auto* pixels = dynamic_cast<DcmPixelData*>(element);
    DcmPixelSequence* sequence = pixels ? encapsulatedPixels(*pixels) : nullptr;
    if (!sequence) {
        if (element->transferState() != ERW_ready)
            dataset.findAndDeleteElement(DCM_PixelData);
        return;
    }
    DcmPixelItem* last = nullptr;
    if (sequence->card() > 0 && sequence->getItem(last, sequence->card() - 1).good() &&
        last->transferState() != ERW_ready && sequence->remove(last).good())
        delete last;
}

} // namespace

DcmPixelSequence* encapsulatedPixels(DcmPixelData& pixels)
{
    E_TransferSyntax syntax = EXS_Unknown;
    const DcmRepresentationParameter* parameter = nullptr;
    pixels.getOriginalRepresentationKey(syntax, parameter);
    DcmPixelSequence* sequence = nullptr;
    if (pixels.getEncapsulatedRepresentation(syntax, parameter, sequence).bad())
        return nullptr;
    return sequence;
}

void silenceDcmtk()
{
    static std::once_flag once;
    std::call_once(once, [] { OFLog::configure(OFLogger::OFF_LOG_LEVEL); });
}

bool looksLikeDicom(Bytes start)
{
    if (start.size() >= 132 && std::memcmp(start.data() + 128, "DICM", 4) == 0)
        return true;
    if (start.size() < 12)
        return false;
    // Meta information is explicit little endian; the data set alone may be any of three.
    return plausibleElements(start, true, false) || plausibleElements(start, false, false) ||
           plausibleElements(start, true, true);
}

Result<DicomFile> openDicom(const QString& path)
{
    silenceDcmtk();
    GuardedFileStream stream(OFFilename(QFile::encodeName(path).constData()));
    if (!stream.good())
        return refuse(Refusal::CannotOpen);
    DicomFile file;
    file.format = std::make_unique<DcmFileFormat>();
    file.format->transferInit();
    const OFCondition status = file.format->read(stream, EXS_Unknown, EGL_noChange, DCM_MaxReadLength);
    if (status.bad())
        dropUnreadPixels(*file.format->getDataset());
    file.format->transferEnd();
    if (stream.exceeded())
        return refuse(Refusal::Implausible, QStringLiteral("DICOM nesting or number of elements"));
    file.dataset = file.format->getDataset();
    file.complete = status.good();
    if (!file.dataset || file.dataset->card() == 0)
        return refuse(Refusal::Broken, QString::fromLatin1(status.text()));
    file.transferSyntaxUid = dicomCode(*file.format->getMetaInfo(), DCM_TransferSyntaxUID);
    if (file.transferSyntaxUid.isEmpty())
        file.transferSyntaxUid = QString::fromLatin1(DcmXfer(file.dataset->getOriginalXfer()).getXferID());
    return file;
}

QString dicomCode(DcmItem& item, const DcmTagKey& tag)
{
    OFString text;
    if (item.findAndGetOFString(tag, text).bad())
        return {};
    const QString value = QString::fromLatin1(text.c_str(), qsizetype(text.length())).trimmed();
    static const QRegularExpression allowed(QStringLiteral("\\A(?:[A-Z0-9_ ]{1,16}|[0-9.]{1,64})\\z"));
    return allowed.match(value).hasMatch() ? value : QString();
}

} // namespace vignette
