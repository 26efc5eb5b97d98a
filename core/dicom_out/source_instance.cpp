#include "core/dicom_out/source_instance.h"

#include "core/dicom_out/character_set.h"
#include "core/dicom_out/new_instance.h"
#include "core/imaging/dicom_file.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dctk.h>

#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>

#include <string>

namespace vignette {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DicomOut)
};

/// Type 2 in the patient and general study modules: they must be there, but may be empty.
const DcmTagKey required[] = {DCM_PatientName,    DCM_PatientID, DCM_PatientBirthDate,       DCM_PatientSex,
                              DCM_StudyDate,      DCM_StudyTime, DCM_ReferringPhysicianName, DCM_StudyID,
                              DCM_AccessionNumber};
const DcmTagKey optional[] = {DCM_IssuerOfPatientID, DCM_StudyDescription, DCM_PatientAge, DCM_PatientSize,
                              DCM_PatientWeight};
/// What an image made from another one must admit to as well.
const DcmTagKey inherited[] = {DCM_BurnedInAnnotation, DCM_RecognizableVisualFeatures, DCM_LossyImageCompression,
                               DCM_LossyImageCompressionRatio, DCM_LossyImageCompressionMethod};

/// True where a value is there.
bool copy(DcmItem& from, const DcmTagKey& tag, DcmItem& to)
{
    const std::string value = textOf(from, tag);
    return !value.empty() && to.putAndInsertString(tag, value.c_str()).good();
}

/// Dates and times as they were written before 1993 (PS3.5 6.2, DA and TM) become those of today; what is
/// none, and a sex or an age that DICOM does not know, is not handed on.
void mend(DcmItem& item)
{
    const auto mended = [&item](const DcmTagKey& tag, const auto& convert) {
        const std::string value = textOf(item, tag);
        if (const std::string better = convert(value); better != value)
            item.putAndInsertString(tag, better.c_str());
    };
    const auto date = [](std::string value) -> std::string {
        std::erase(value, '.');
        return QDate::fromString(QString::fromStdString(value), QStringLiteral("yyyyMMdd")).isValid() ? value : "";
    };
    const auto time = [](std::string value) -> std::string {
        std::erase(value, ':');
        static const QRegularExpression known(QStringLiteral("\\A\\d\\d(\\d\\d(\\d\\d(\\.\\d{1,6})?)?)?\\z"));
        return known.match(QString::fromStdString(value)).hasMatch() ? value : "";
    };
    const auto sex = [](const std::string& value) -> std::string {
        return value == "M" || value == "F" || value == "O" ? value : "";
    };
    const auto age = [](const std::string& value) -> std::string {
        static const QRegularExpression known(QStringLiteral("\\A\\d{3}[DWMY]\\z"));
        return known.match(QString::fromStdString(value)).hasMatch() ? value : "";
    };
    mended(DCM_PatientBirthDate, date);
    mended(DCM_StudyDate, date);
    mended(DCM_StudyTime, time);
    mended(DCM_PatientSex, sex);
    mended(DCM_PatientAge, age);
}

} // namespace

Result<SourceInstance> readSource(const QString& path, int frame)
{
    const auto file = openDicom(path);
    if (!file)
        return fail(file.error());
    return sourceOf(*file->dataset, frame);
}

Result<SourceInstance> sourceOf(DcmDataset& dataset, int frame)
{
    SourceInstance source;
    source.sopClassUid = dicomCode(dataset, DCM_SOPClassUID);
    source.instanceUid = dicomCode(dataset, DCM_SOPInstanceUID);
    source.seriesUid = dicomCode(dataset, DCM_SeriesInstanceUID);
    source.studyUid = dicomCode(dataset, DCM_StudyInstanceUID);
    for (const QString* uid : {&source.sopClassUid, &source.instanceUid, &source.seriesUid, &source.studyUid}) {
        if (!uid->contains(QLatin1Char('.')))
            return fail(ErrorCode::Unsupported,
                        Text::tr("The file does not say which study, series and instance it is. "
                                 "Nothing can refer to it."));
    }
    source.patientAndStudy = std::make_shared<DcmDataset>();
    DcmDataset& shared = *source.patientAndStudy;
    copy(dataset, DCM_SpecificCharacterSet, shared);
    for (const DcmTagKey& tag : required) {
        if (!copy(dataset, tag, shared))
            shared.insertEmptyElement(tag);
    }
    for (const DcmTagKey& tag : optional)
        copy(dataset, tag, shared);
    if (copy(dataset, DCM_DeidentificationMethod, shared)) // one goes with the other
        copy(dataset, DCM_PatientIdentityRemoved, shared);
    if (!toUtf8(shared))
        return fail(ErrorCode::Unsupported,
                    Text::tr("The name of the patient or the study is in a character set that cannot be read."));
    mend(shared);
    putText(shared, DCM_StudyInstanceUID, source.studyUid);

    source.image = std::make_shared<DcmDataset>();
    putText(*source.image, DCM_SOPClassUID, source.sopClassUid);
    putText(*source.image, DCM_SOPInstanceUID, source.instanceUid);
    putText(*source.image, DCM_Modality, dicomCode(dataset, DCM_Modality));
    for (const DcmTagKey& tag : {DCM_Rows, DCM_Columns}) {
        Uint16 count = 0;
        if (dataset.findAndGetUint16(tag, count).good())
            source.image->putAndInsertUint16(tag, count);
    }
    for (const DcmTagKey& tag : inherited)
        copy(dataset, tag, *source.image);

    // The pictures of a slide are put together from frames, which are its tiles.
    Sint32 frames = 1;
    dataset.findAndGetSint32(DCM_NumberOfFrames, frames);
    if (frames > 1 && !dataset.tagExistsWithValue(DCM_TotalPixelMatrixColumns))
        source.frame = frame + 1;
    return source;
}

} // namespace vignette
