#include "core/dicom_out/identity_removal.h"

#include "core/dicom_out/character_set.h"
#include "core/dicom_out/clean_pixels.h"
#include "core/dicom_out/new_instance.h"
#include "core/dicom_out/uid.h"
#include "core/imaging/dicom_file.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dctk.h>

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QRegularExpression>

namespace vignette {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DicomOut)
};

/// Numbers (VR DS and IS) that stay: of series and image, of time within a recording, of grays.
const DcmTagKey numbers[] = {DCM_SeriesNumber,
                             DCM_InstanceNumber,
                             DCM_NumberOfFrames,
                             DCM_FrameTime,
                             DCM_PixelSpacing,
                             DCM_NominalScannedPixelSpacing,
                             DCM_ImagerPixelSpacing,
                             DCM_PixelAspectRatio,
                             DCM_WindowCenter,
                             DCM_WindowWidth,
                             DCM_RescaleIntercept,
                             DCM_RescaleSlope,
                             DCM_LossyImageCompressionRatio};

/// Codes that stay where they are one of those that the standard defines; of several values each.
struct Code
{
    DcmTagKey tag;
    QStringList values;
};

const std::vector<Code>& codes()
{
    static const auto list = [](const char* values) { return QString::fromLatin1(values).split(QLatin1Char(' ')); };
    static const std::vector<Code> all{
        {DCM_ImageType, list("ORIGINAL DERIVED PRIMARY SECONDARY")},
        {DCM_ConversionType, list("DV DI DF WSD SD SI DRW SYN")},
        {DCM_BurnedInAnnotation, list("YES NO")},
        {DCM_RecognizableVisualFeatures, list("YES NO")},
        {DCM_LossyImageCompression, list("00 01")},
        {DCM_LossyImageCompressionMethod,
         list("ISO_10918_1 ISO_14495_1 ISO_15444_1 ISO_13818_2 ISO_14496_10 ISO_23008_2")},
        {DCM_Laterality, list("R L")},
        {DCM_ImageLaterality, list("R L U B")},
        {DCM_PresentationLUTShape, list("IDENTITY INVERSE")},
    };
    return all;
}

/// Type 2 in the modules of patient, study, series and picture: they must be there, but may be empty.
const DcmTagKey emptied[] = {
    DCM_PatientBirthDate,       DCM_PatientSex,      DCM_StudyDate,          DCM_StudyTime,   DCM_StudyID,
    DCM_ReferringPhysicianName, DCM_AccessionNumber, DCM_PatientOrientation, DCM_Manufacturer};

bool isNumbers(const QString& text)
{
    static const QRegularExpression known(QStringLiteral("\\A *[-+0-9.eE]{1,16} *(\\\\ *[-+0-9.eE]{1,16} *)*\\z"));
    return known.match(text).hasMatch();
}

bool isBurnedIn(DcmDataset& dataset)
{
    return dicomCode(dataset, DCM_BurnedInAnnotation) == QLatin1String("YES");
}

QString tagText(const DcmTagKey& tag)
{
    return QString::fromLatin1(tag.toString().c_str());
}

void putCode(DcmItem& sequence, const char* value, const char* meaning)
{
    putText(sequence, DCM_CodeValue, QString::fromLatin1(value));
    putText(sequence, DCM_CodingSchemeDesignator, QStringLiteral("DCM"));
    putText(sequence, DCM_CodeMeaning, QString::fromLatin1(meaning));
}

void copyKnown(DcmDataset& from, DcmDataset& to)
{
    for (const DcmTagKey& tag : numbers) {
        const QString value = QString::fromStdString(textOf(from, tag));
        if (isNumbers(value))
            putText(to, tag, value);
    }
    for (const Code& code : codes()) {
        QStringList values;
        for (const QString& value :
             QString::fromStdString(textOf(from, code.tag)).split(QLatin1Char('\\'), Qt::SkipEmptyParts)) {
            if (code.values.contains(value.trimmed()))
                values += value.trimmed();
        }
        if (!values.isEmpty())
            putText(to, code.tag, values.join(QLatin1Char('\\')));
    }
    // Where frames follow each other in time; what else the pointer could name does not stay.
    DcmAttributeTag* pointer = nullptr;
    DcmElement* element = nullptr;
    DcmTagKey named;
    if (from.findAndGetElement(DCM_FrameIncrementPointer, element).good())
        pointer = dynamic_cast<DcmAttributeTag*>(element);
    if (pointer && pointer->getTagVal(named, 0).good() && named == DCM_FrameTime && to.tagExists(DCM_FrameTime))
        to.putAndInsertTagKey(DCM_FrameIncrementPointer, DCM_FrameTime);
}

QSet<QString> tagsOf(DcmDataset& dataset)
{
    QSet<QString> tags;
    for (DcmObject* at = dataset.nextInContainer(nullptr); at; at = dataset.nextInContainer(at))
        tags.insert(tagText(at->getTag()));
    return tags;
}

} // namespace

Result<CleanPicture> IdentityRemoval::clean(const QString& path)
{
    const auto file = openDicom(path);
    if (!file)
        return fail(file.error());
    DcmDataset& from = *file->dataset;
    const QString sopClass = dicomCode(from, DCM_SOPClassUID);
    if (!dcmIsImageStorageSOPClassUID(sopClass.toLatin1().constData()) || !file->complete)
        return fail(ErrorCode::Unsupported, Text::tr("The file holds no whole picture in DICOM."));
    if (isBurnedIn(from) && m_rules.blanked.isEmpty() && !m_rules.allowBurnedIn)
        return fail(ErrorCode::InvalidArgument,
                    Text::tr("The file says that names are written into the picture. Blank the region where they "
                             "are, or allow it if there are none."));
    CleanPicture picture{std::make_unique<DcmDataset>(), {}};
    DcmDataset& to = *picture.dataset;
    copyKnown(from, to);
    if (auto replaced = replace(from, to, sopClass); !replaced)
        return fail(replaced.error());
    const QSet<QString> before = tagsOf(from);
    Uint16 columns = 0;
    Uint16 rows = 0;
    from.findAndGetUint16(DCM_Columns, columns);
    from.findAndGetUint16(DCM_Rows, rows);
    const auto coding = copyCleanPixels(from, to, m_rules.blanked.in({columns, rows}));
    if (!coding)
        return fail(coding.error());
    picture.coding = *coding;
    if (!m_rules.blanked.isEmpty())
        putText(to, DCM_BurnedInAnnotation, QStringLiteral("NO"));
    count(before, from, to);
    return picture;
}

Result<void> IdentityRemoval::replace(DcmDataset& from, DcmDataset& to, const QString& sopClass)
{
    for (const DcmTagKey& tag : emptied)
        to.insertEmptyElement(tag, OFFalse);
    if (!to.tagExists(DCM_Laterality) && !to.tagExists(DCM_ImageLaterality))
        to.insertEmptyElement(DCM_Laterality);
    if (sopClass == QLatin1String(UID_VLPhotographicImageStorage))
        to.insertEmptyElement(DCM_AcquisitionContextSequence);
    // Must have a value in some pictures (PS3.3 C.8.12.1); the profile puts any in.
    putText(to, DCM_ContentDate, QStringLiteral("19000101"));
    putText(to, DCM_ContentTime, QStringLiteral("000000"));
    putText(to, DCM_SOPClassUID, sopClass);
    static const QRegularExpression modality(QStringLiteral("\\A[A-Z]{2,6}\\z"));
    const QString kind = dicomCode(from, DCM_Modality);
    putText(to, DCM_Modality, modality.match(kind).hasMatch() ? kind : QStringLiteral("OT"));
    for (const DcmTagKey& tag : {DCM_SOPInstanceUID, DCM_SeriesInstanceUID, DCM_StudyInstanceUID}) {
        const QString uid = dicomCode(from, tag);
        if (!isUid(uid))
            return fail(ErrorCode::Unsupported, Text::tr("The file does not say which picture of which study it is."));
        putText(to, tag, m_rules.keepUids ? uid : newUidOf(uid));
    }
    const QString name = newNameOf(QString::fromStdString(textOf(from, DCM_IssuerOfPatientID)) + QLatin1Char('\n') +
                                   QString::fromStdString(textOf(from, DCM_PatientID)));
    putText(to, DCM_PatientName, QStringLiteral("Subject^") + name);
    putText(to, DCM_PatientID, name);
    declare(to);
    return {};
}

void IdentityRemoval::declare(DcmDataset& to) const
{
    putText(to, DCM_PatientIdentityRemoved, QStringLiteral("YES"));
    putText(to, DCM_LongitudinalTemporalInformationModified, QStringLiteral("REMOVED"));
    putText(to, DCM_DeidentificationMethod, QStringLiteral("Vignette " VIGNETTE_VERSION));
    const auto method = [&to](const char* value, const char* meaning) {
        DcmItem* item = nullptr;
        if (to.findOrCreateSequenceItem(DCM_DeidentificationMethodCodeSequence, item, -2).good())
            putCode(*item, value, meaning);
    };
    method("113100", "Basic Application Confidentiality Profile");
    if (!m_rules.blanked.isEmpty())
        method("113101", "Clean Pixel Data Option");
    if (m_rules.keepUids)
        method("113110", "Retain UIDs Option");
}

QString IdentityRemoval::newUidOf(const QString& uid)
{
    QString& known = m_uids[uid];
    if (known.isEmpty())
        known = newUid();
    return known;
}

QString IdentityRemoval::newNameOf(const QString& patient)
{
    QString& known = m_names[patient];
    if (known.isEmpty())
        known = QStringLiteral("S%1").arg(QRandomGenerator::system()->generate64(), 16, 16, QLatin1Char('0')).toUpper();
    return known;
}

/// Both data sets after the pixels were copied, and what the file had before.
void IdentityRemoval::count(const QSet<QString>& before, DcmDataset& from, DcmDataset& to)
{
    for (DcmObject* at = from.nextInContainer(nullptr); at; at = from.nextInContainer(at)) {
        DcmTag tag = at->getTag();
        if (!before.contains(tagText(tag)))
            continue;
        auto& change = m_changes[tagText(tag)];
        const bool isNamed = !tag.isPrivate() && !tag.isUnknownVR();
        change.name = isNamed ? QString::fromLatin1(tag.getTagName()) : tagText(tag);
        const bool isText = tag.getBaseTag() != DCM_PixelData;
        if (!to.tagExists(tag))
            ++change.removed;
        else if (!isText || textOf(from, tag) == textOf(to, tag))
            ++change.kept;
        else
            ++change.replaced;
    }
}

} // namespace vignette
