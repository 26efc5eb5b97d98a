#include "markers.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dctk.h>

#include <QSet>
#include <QString>

#include <vector>

namespace vignette::test {

int putMarkers(DcmItem& item, const QByteArray& marker)
{
    static const QSet<QString> needed{QStringLiteral("SOPClassUID"),
                                      QStringLiteral("SOPInstanceUID"),
                                      QStringLiteral("StudyInstanceUID"),
                                      QStringLiteral("SeriesInstanceUID"),
                                      QStringLiteral("PhotometricInterpretation"),
                                      QStringLiteral("PixelData"),
                                      QStringLiteral("SpecificCharacterSet"),
                                      QStringLiteral("BurnedInAnnotation")};
    int count = 0;
    std::vector<DcmTagKey> keys;
    DcmDataDictionary& dictionary = dcmDataDict.wrlock();
    for (auto at = dictionary.normalBegin(); at != dictionary.normalEnd(); ++at) {
        const DcmTagKey key = (*at)->getKey();
        if (key.getGroup() > 0x0002 && key.getGroup() != 0xfffe && !(*at)->getPrivateCreator())
            keys.push_back(key);
    }
    dcmDataDict.wrunlock();
    for (const DcmTagKey& key : keys) {
        DcmTag tag(key);
        const QString name = QString::fromLatin1(tag.getTagName());
        if (needed.contains(name))
            continue;
        const QByteArray text = marker + QByteArray::number(++count);
        bool isPut = true;
        switch (tag.getEVR()) {
        case EVR_AE:
        case EVR_CS:
        case EVR_LO:
        case EVR_LT:
        case EVR_PN:
        case EVR_SH:
        case EVR_ST:
        case EVR_UC:
        case EVR_UR:
        case EVR_UT:
        case EVR_DA:
        case EVR_TM:
        case EVR_DT:
        case EVR_AS:
        case EVR_DS:
        case EVR_IS:
            isPut = name != QLatin1String("NumberOfFrames") && item.putAndInsertString(tag, text.constData()).good();
            break;
        case EVR_OB:
        case EVR_UN:
            isPut = item.putAndInsertUint8Array(tag, reinterpret_cast<const Uint8*>(text.constData()),
                                                static_cast<unsigned long>(text.size() / 2 * 2))
                        .good();
            break;
        case EVR_SQ: {
            DcmItem* inner = nullptr;
            isPut = item.findOrCreateSequenceItem(tag, inner, -2).good() &&
                    inner->putAndInsertString(DCM_CodeMeaning, text.constData()).good();
            break;
        }
        default:
            isPut = false;
        }
        count -= !isPut;
    }
    return count;
}

} // namespace vignette::test
