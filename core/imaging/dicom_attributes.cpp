#include "core/imaging/dicom_attributes.h"

#include "core/imaging/dicom_file.h"
#include "core/imaging/refusal.h"

#include <dcmtk/dcmdata/dcdeftag.h>
#include <dcmtk/dcmdata/dcelem.h>
#include <dcmtk/dcmdata/dcmetinf.h>
#include <dcmtk/dcmdata/dcsequen.h>

#include <QCoreApplication>
#include <QLocale>

namespace vignette {

namespace {

constexpr int maxElements = 10'000;
constexpr qsizetype maxCharacters = 1024;
constexpr Uint32 maxTextBytes = 64 << 10; ///< longer values are not even read

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Imaging)
};

QString bytesText(Uint32 length)
{
    return Text::tr("%1 bytes").arg(QLocale().toString(length));
}

/// True where the value is numbers or octets that mean nothing to a reader.
bool isBinary(DcmEVR vr)
{
    switch (vr) {
    case EVR_OB:
    case EVR_OW:
    case EVR_OF:
    case EVR_OD:
    case EVR_OL:
    case EVR_OV:
    case EVR_UN:
    case EVR_ox:
    case EVR_px:
    case EVR_lt:
    case EVR_PixelData:
    case EVR_OverlayData:
        return true;
    default:
        return false;
    }
}

QString valueOf(DcmElement& element, bool utf8)
{
    const Uint32 length = element.getLengthField();
    if (length == 0)
        return {};
    if (isBinary(element.getVR()) || element.getTag().getBaseTag() == DCM_PixelData)
        return length == DCM_UndefinedLength ? Text::tr("compressed data") : bytesText(length);
    if (length > maxTextBytes)
        return bytesText(length);
    OFString text;
    if (element.getOFStringArray(text).bad())
        return bytesText(length);
    QString value = utf8 ? QString::fromUtf8(text.c_str(), qsizetype(text.length()))
                         : QString::fromLatin1(text.c_str(), qsizetype(text.length()));
    value = value.simplified();
    if (value.size() > maxCharacters)
        value = value.left(maxCharacters) + QChar(0x2026);
    return value;
}

/// Walks a data set in its own order.
class Lister
{
public:
    explicit Lister(bool utf8) : m_utf8(utf8) {}

    void list(DcmItem& item, std::vector<DicomAttribute>& to)
    {
        // Not getElement(n): it would walk from the start each time.
        for (DcmObject* at = item.nextInContainer(nullptr); at; at = item.nextInContainer(at)) {
            if (++m_count > maxElements) {
                if (m_count == maxElements + 1)
                    to.push_back({{}, Text::tr("There are more elements than can be listed."), {}, {}, {}});
                return;
            }
            to.push_back(attribute(static_cast<DcmElement&>(*at)));
        }
    }

private:
    DicomAttribute attribute(DcmElement& element)
    {
        DcmTag tag = element.getTag();
        DicomAttribute line;
        line.tag = QStringLiteral("(%1,%2)")
                       .arg(tag.getGroup(), 4, 16, QLatin1Char('0'))
                       .arg(tag.getElement(), 4, 16, QLatin1Char('0'));
        line.name = tag.isPrivate() ? Text::tr("Private") : QString::fromLatin1(tag.getTagName());
        line.vr = QString::fromLatin1(DcmVR(element.getVR()).getValidVRName());
        auto* sequence = dynamic_cast<DcmSequenceOfItems*>(&element);
        if (!sequence) {
            line.value = valueOf(element, m_utf8);
            return line;
        }
        int number = 0;
        for (DcmObject* at = sequence->nextInContainer(nullptr); at && m_count <= maxElements;
             at = sequence->nextInContainer(at)) {
            DicomAttribute item{{}, Text::tr("Item %1").arg(++number), {}, {}, {}};
            if (auto* elements = dynamic_cast<DcmItem*>(at))
                list(*elements, item.children);
            line.children.push_back(std::move(item));
        }
        line.value = Text::tr("Items: %1").arg(number);
        return line;
    }

    bool m_utf8;
    int m_count = 0;
};

} // namespace

Result<std::vector<DicomAttribute>> readDicomAttributes(const QString& path)
{
    try {
        const auto file = FileBytes::open(path);
        if (!file)
            return fail(file.error());
        std::vector<uint8_t> start(size_t(std::min<qint64>((*file)->size(), 4096)));
        start.resize(size_t((*file)->read(0, start.data(), qint64(start.size()))));
        if (!looksLikeDicom(start))
            return refuse(Refusal::UnknownFormat);
        auto dicom = openDicom(*file);
        if (!dicom)
            return fail(dicom.error());
        // Long values stay in the file; converting touches texts only. Without a converter, or
        // with a wrong character set, the bytes are shown as Latin 1.
        OFString declared;
        const bool declares = dicom->dataset->findAndGetOFStringArray(DCM_SpecificCharacterSet, declared).good();
        const bool utf8 = dicom->dataset->convertToUTF8().good();
        // Converting writes its own character set; the list shows the one of the file.
        if (declares)
            dicom->dataset->putAndInsertOFStringArray(DCM_SpecificCharacterSet, declared);
        else
            dicom->dataset->findAndDeleteElement(DCM_SpecificCharacterSet);
        std::vector<DicomAttribute> lines;
        Lister lister(utf8);
        lister.list(*dicom->format->getMetaInfo(), lines);
        lister.list(*dicom->dataset, lines);
        return lines;
    } catch (const std::exception& exception) {
        return refuse(Refusal::Broken, QString::fromLocal8Bit(exception.what()).simplified());
    } catch (...) {
        return refuse(Refusal::Failure);
    }
}

} // namespace vignette
