#include "core/imaging/dicom_file.h"

#include "core/imaging/refusal.h"

#include <dcmtk/dcmdata/dcdeftag.h>
#include <dcmtk/dcmdata/dcistrma.h>
#include <dcmtk/dcmdata/dcmetinf.h>
#include <dcmtk/dcmdata/dcobject.h>
#include <dcmtk/dcmdata/dcpixel.h>
#include <dcmtk/dcmdata/dcpixseq.h>
#include <dcmtk/dcmdata/dcpxitem.h>
#include <dcmtk/dcmdata/dcxfer.h>

#include <QRegularExpression>
#include <QtEndian>

#include <array>
#include <cstring>
#include <mutex>
#include <optional>

namespace vignette {

namespace {

// A deflated file unfolds in memory; a plain one leaves long values on disk.
constexpr qint64 maxBytesRead = qint64(256) << 20;
// Each element takes a few reads and about 150 bytes of memory.
constexpr qint64 maxReads = 6'000'000;
// DCMTK parses nested sequences by recursion; a hundred levels are far more than any file has,
// and this much fits into the smallest stack that a thread gets.
constexpr qint64 maxStack = 128 << 10;

constexpr qint64 metaLengthAt = 140; ///< value of (0002,0000)
using MetaLength = std::optional<uint32_t>;

bool isVr(const uint8_t* at)
{
    static const std::array<std::array<char, 3>, 34> names = {
        {"AE", "AS", "AT", "CS", "DA", "DS", "DT", "FL", "FD", "IS", "LO", "LT", "OB", "OD", "OF", "OL", "OV",
         "OW", "PN", "SH", "SL", "SQ", "SS", "ST", "SV", "TM", "UC", "UI", "UL", "UN", "UR", "US", "UT", "UV"}};
    return std::any_of(names.begin(), names.end(),
                       [at](const auto& name) { return at[0] == uint8_t(name[0]) && at[1] == uint8_t(name[1]); });
}

/// Whether the length takes four bytes, behind two reserved ones (PS3.5 7.1.2).
bool hasWideLength(const uint8_t* vr)
{
    return vr[0] == 'O' || (vr[0] == 'S' && (vr[1] == 'Q' || vr[1] == 'V')) ||
           (vr[0] == 'U' && vr[1] != 'I' && vr[1] != 'L' && vr[1] != 'S');
}

/// The length of the meta information (PS3.10 7.1) by its elements, where (0002,0000) says another.
MetaLength mendedMetaLength(Bytes start)
{
    static constexpr size_t first = metaLengthAt - 8;
    if (start.size() < first + 12 || std::memcmp(start.data() + 128, "DICM\2\0\0\0UL\4\0", 12) != 0)
        return {};
    const auto declared = qFromLittleEndian<uint32_t>(start.data() + metaLengthAt);
    for (size_t at = first + 12; at + 12 <= start.size();) {
        const uint8_t* element = start.data() + at;
        if (qFromLittleEndian<uint16_t>(element) != 2) {
            const auto actual = uint32_t(at - first - 12);
            return actual == declared ? MetaLength() : MetaLength(actual);
        }
        if (!isVr(element + 4))
            return {};
        at += hasWideLength(element + 4) ? 12 + size_t(qFromLittleEndian<uint32_t>(element + 8))
                                         : 8 + size_t(qFromLittleEndian<uint16_t>(element + 6));
    }
    return {};
}

/// Hands the bytes of an opened file to DCMTK.
class FileProducer final : public DcmProducer
{
public:
    FileProducer(std::shared_ptr<FileBytes> file, qint64 at, const MetaLength& metaLength)
        : m_file(std::move(file)), m_at(at), m_metaLength(metaLength)
    {
    }

    OFBool good() const override { return OFTrue; }
    OFCondition status() const override { return EC_Normal; }
    OFBool eos() override { return m_at >= m_file->size(); }
    offile_off_t avail() override { return m_file->size() - m_at; }
    offile_off_t skip(offile_off_t count) override
    {
        count = std::clamp<offile_off_t>(count, 0, avail());
        m_at += count;
        return count;
    }
    void putback(offile_off_t count) override { m_at -= count; }
    offile_off_t read(void* to, offile_off_t count) override
    {
        const qint64 start = m_at;
        while (count > 0) {
            if (m_at < m_bufferStart || m_at >= m_bufferStart + m_bufferSize) {
                if (count >= qint64(m_buffer.size())) { // long values go straight to their place
                    m_at += m_file->read(m_at, static_cast<char*>(to) + (m_at - start), count);
                    break;
                }
                m_bufferStart = m_at;
                m_bufferSize = m_file->read(m_at, m_buffer.data(), qint64(m_buffer.size()));
                if (m_bufferSize <= 0)
                    break;
                mendMetaLength();
            }
            const qint64 inBuffer = m_at - m_bufferStart;
            const qint64 some = std::min<qint64>(count, m_bufferSize - inBuffer);
            std::memcpy(static_cast<char*>(to) + (m_at - start), m_buffer.data() + inBuffer, size_t(some));
            m_at += some;
            count -= some;
        }
        return m_at - start;
    }

private:
    void mendMetaLength()
    {
        for (qint64 i = 0; m_metaLength && i < 4; ++i) {
            const qint64 place = metaLengthAt + i - m_bufferStart;
            if (place >= 0 && place < m_bufferSize)
                m_buffer[size_t(place)] = uint8_t(*m_metaLength >> (8 * i));
        }
    }

    std::shared_ptr<FileBytes> m_file;
    qint64 m_at;
    MetaLength m_metaLength;
    std::array<uint8_t, 4096> m_buffer;
    qint64 m_bufferStart = 0;
    qint64 m_bufferSize = 0;
};

class FileStream : public DcmInputStream
{
public:
    FileStream(const std::shared_ptr<FileBytes>& file, qint64 at, const MetaLength& metaLength = {})
        : DcmInputStream(&m_producer), m_file(file), m_start(at), m_producer(file, at, metaLength)
    {
    }

    DcmInputStreamFactory* newFactory() const override;
    bool isDeflated() const { return currentProducer() != &m_producer; }

protected:
    std::shared_ptr<FileBytes> m_file;

private:
    qint64 m_start;
    FileProducer m_producer;
};

/// Refuses to go on when a file makes the parser recurse, loop or allocate without end.
class GuardedStream final : public FileStream
{
public:
    /// DCMTK makes room for whatever length a deflated value claims. With `passOver` long ones are unfolded and thrown
    /// away: once that was done to the end, the lengths are true.
    GuardedStream(const std::shared_ptr<FileBytes>& file, const MetaLength& metaLength, bool passOver)
        : FileStream(file, 0, metaLength), m_passOver(passOver), m_stackStart(stackPosition())
    {
    }

    DcmInputStreamFactory* newFactory() const override;

    bool tooDeep() const { return m_tooDeep; }   ///< or too many elements
    bool tooLarge() const { return m_tooLarge; } ///< once unfolded

    OFBool good() const override { return !exceeded() && DcmInputStream::good(); }
    OFCondition status() const override { return exceeded() ? EC_StreamNotifyClient : DcmInputStream::status(); }
    OFBool eos() override { return exceeded() || DcmInputStream::eos(); }
    offile_off_t avail() override { return exceeded() ? 0 : DcmInputStream::avail(); }
    offile_off_t read(void* to, offile_off_t size) override
    {
        m_tooDeep |= ++m_reads > maxReads || std::abs(stackPosition() - m_stackStart) > maxStack;
        if (exceeded())
            return 0;
        return counted(size, DcmInputStream::read(to, std::min(size, room())));
    }
    offile_off_t skip(offile_off_t size) override
    {
        if (!isDeflated())
            return DcmInputStream::skip(size);
        return exceeded() ? 0 : counted(size, DcmInputStream::skip(std::min(size, room())));
    }

private:
    offile_off_t room() const { return maxBytesRead - m_bytes; }
    /// A file that was cut off may claim any length: it is too large only where the bytes are there.
    offile_off_t counted(offile_off_t wanted, offile_off_t count)
    {
        m_tooLarge |= count == room() && wanted > room();
        m_bytes += count;
        return count;
    }
    static qint64 stackPosition()
    {
        volatile char here = 0;
        return qint64(reinterpret_cast<quintptr>(&here));
    }
    bool exceeded() const { return m_tooDeep || m_tooLarge; }

    bool m_passOver;
    qint64 m_stackStart;
    qint64 m_reads = 0;
    qint64 m_bytes = 0;
    bool m_tooDeep = false;
    bool m_tooLarge = false;
};

/// How DCMTK comes back to a value that it left in the file.
class StreamFactory final : public DcmInputStreamFactory
{
public:
    StreamFactory(std::shared_ptr<FileBytes> file, qint64 at) : m_file(std::move(file)), m_at(at) {}

    DcmInputStream* create() const override { return new FileStream(m_file, m_at); }
    DcmInputStreamFactory* clone() const override { return new StreamFactory(m_file, m_at); }
    DcmInputStreamFactoryType ident() const override { return DFT_DcmInputFileStreamFactory; }

private:
    std::shared_ptr<FileBytes> m_file;
    qint64 m_at;
};

DcmInputStreamFactory* FileStream::newFactory() const
{
    // What is deflated cannot be found again by its place in the file.
    return isDeflated() ? nullptr : new StreamFactory(m_file, m_start + tell());
}

DcmInputStreamFactory* GuardedStream::newFactory() const
{
    return isDeflated() && m_passOver ? new StreamFactory(m_file, m_file->size()) : FileStream::newFactory();
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
            const bool wide = hasWideLength(bytes.data() + at + 4);
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

/// In a file that ends early. Who asks for such a value would get memory for all that it claims.
void dropValuesLongerThanTheFile(DcmItem& root, qint64 size)
{
    std::vector<std::pair<DcmItem*, DcmElement*>> found;
    DcmStack stack;
    while (root.nextObject(stack, OFTrue).good()) {
        auto* element = dynamic_cast<DcmElement*>(stack.top());
        auto* parent = stack.card() > 1 ? dynamic_cast<DcmItem*>(stack.elem(1)) : &root;
        const bool hasFragments =
            dynamic_cast<DcmPixelData*>(element) && element->getLengthField() == DCM_UndefinedLength;
        if (element && parent && element->isLeaf() && !hasFragments && qint64(element->getLengthField()) > size)
            found.emplace_back(parent, element);
    }
    for (const auto& [parent, element] : found)
        delete parent->remove(element);
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
    std::call_once(once, [] {
        OFLog::configure(OFLogger::OFF_LOG_LEVEL);
        // It lengthens values of an odd length while they are read, and then misses what follows.
        dcmEnableAutomaticInputDataCorrection.set(OFFalse);
    });
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

Result<DicomFile> openDicom(const QString& path, const DcmTagKey& stop)
{
    const auto file = FileBytes::open(path);
    if (!file)
        return fail(file.error());
    return openDicom(*file, stop);
}

Result<DicomFile> openDicom(const std::shared_ptr<FileBytes>& bytes, const DcmTagKey& stop)
{
    silenceDcmtk();
    std::vector<uint8_t> start(size_t(std::min<qint64>(bytes->size(), 16384)));
    start.resize(size_t(bytes->read(0, start.data(), qint64(start.size()))));
    DicomFile file;
    OFCondition status = EC_Normal;
    for (const bool passOver : {true, false}) {
        GuardedStream stream(bytes, mendedMetaLength(start), passOver);
        file.format = std::make_unique<DcmFileFormat>();
        file.format->transferInit();
        status = file.format->readUntilTag(stream, EXS_Unknown, EGL_noChange, DCM_MaxReadLength, stop);
        if (status.bad())
            dropUnreadPixels(*file.format->getDataset());
        file.format->transferEnd();
        if (status.bad()) {
            const qint64 most = stream.isDeflated() ? maxBytesRead : bytes->size();
            dropValuesLongerThanTheFile(*file.format->getMetaInfo(), most);
            dropValuesLongerThanTheFile(*file.format->getDataset(), most);
        }
        if (stream.tooLarge())
            return refuse(Refusal::TooLarge, QStringLiteral("unfolded DICOM"));
        if (stream.tooDeep())
            return refuse(Refusal::Implausible, QStringLiteral("DICOM nesting or number of elements"));
        if (status.bad() || !stream.isDeflated())
            break;
    }
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
