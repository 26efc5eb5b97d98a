#include "core/dicom_out/vl_photograph.h"

#include "core/dicom_out/baseline_jpeg.h"
#include "core/dicom_out/secondary_capture.h"
#include "core/dicom_out/source_instance.h"
#include "core/imaging/file_bytes.h"
#include "core/imaging/image_reader.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcpixel.h>
#include <dcmtk/dcmdata/dcpixseq.h>
#include <dcmtk/dcmdata/dcpxitem.h>
#include <dcmtk/dcmdata/dctk.h>

#include <algorithm>
#include <optional>

namespace vignette {

namespace {

QString dicomDate(const QDate& date)
{
    return date.toString(QStringLiteral("yyyyMMdd"));
}

void putStudy(DcmDataset& dataset, const PhotographStudy& study, const QString& studyUid)
{
    putText(dataset, DCM_SpecificCharacterSet, QStringLiteral("ISO_IR 192"));
    putText(dataset, DCM_PatientName, personName(study.patientName));
    putText(dataset, DCM_PatientID, oneLine(study.patientId));
    putText(dataset, DCM_PatientBirthDate, dicomDate(study.birthDate));
    putText(dataset, DCM_PatientSex, study.sex);
    putText(dataset, DCM_StudyInstanceUID, studyUid);
    putText(dataset, DCM_StudyDate, dicomDate(study.date.isValid() ? study.date : QDate::currentDate()));
    dataset.insertEmptyElement(DCM_StudyTime);
    dataset.insertEmptyElement(DCM_ReferringPhysicianName);
    dataset.insertEmptyElement(DCM_StudyID);
    putText(dataset, DCM_AccessionNumber, oneLine(study.accessionNumber).left(16)); // VR SH
    if (!study.description.isEmpty())
        putText(dataset, DCM_StudyDescription, oneLine(study.description));
}

/// The coded pixels as they are, in one fragment.
void putJpeg(DcmDataset& dataset, const BaselineJpeg& jpeg)
{
    const bool isGray = jpeg.components == 1;
    dataset.putAndInsertUint16(DCM_SamplesPerPixel, Uint16(jpeg.components));
    // The stream tells how its chroma is sampled; the module has one word for all of it (PS3.3 C.8.12.1.1.1).
    putText(dataset, DCM_PhotometricInterpretation,
            isGray ? QStringLiteral("MONOCHROME2") : QStringLiteral("YBR_FULL_422"));
    if (!isGray)
        dataset.putAndInsertUint16(DCM_PlanarConfiguration, 0);
    dataset.putAndInsertUint16(DCM_Rows, Uint16(jpeg.height));
    dataset.putAndInsertUint16(DCM_Columns, Uint16(jpeg.width));
    dataset.putAndInsertUint16(DCM_BitsAllocated, 8);
    dataset.putAndInsertUint16(DCM_BitsStored, 8);
    dataset.putAndInsertUint16(DCM_HighBit, 7);
    dataset.putAndInsertUint16(DCM_PixelRepresentation, 0);
    auto* sequence = new DcmPixelSequence(DCM_PixelSequenceTag);
    sequence->insert(new DcmPixelItem(DCM_PixelItemTag)); // no offset table
    DcmOffsetList offsets;
    QByteArray stream = jpeg.stream;
    sequence->storeCompressedFrame(offsets, reinterpret_cast<Uint8*>(stream.data()), Uint32(stream.size()), 0);
    auto* pixels = new DcmPixelData(DCM_PixelData);
    pixels->putOriginalRepresentation(EXS_JPEGProcess1, nullptr, sequence);
    dataset.insert(pixels, OFTrue);
}

void putLossy(DcmDataset& dataset, const QString& format, double ratio)
{
    const bool isLossless = format == QLatin1String("PNG") || format == QLatin1String("BMP");
    // TIFF, WebP and the like may be either: then nothing is claimed.
    const bool isJpeg = format == QLatin1String("JPEG");
    putText(dataset, DCM_LossyImageCompression,
            isLossless ? QStringLiteral("00")
            : isJpeg   ? QStringLiteral("01")
                       : QString());
    if (isJpeg) {
        putText(dataset, DCM_LossyImageCompressionRatio, QString::number(ratio, 'f', 2));
        putText(dataset, DCM_LossyImageCompressionMethod, QStringLiteral("ISO_10918_1"));
    }
}

} // namespace

Result<Photograph> vlPhotograph(const QString& path, int frame, const PhotographStudy& study, const QString& studyUid,
                                NewInstance instance, const BlankedPixels& blanked)
{
    ReadOptions options;
    options.frame = frame;
    auto picture = readImage(path, options);
    if (!picture)
        return fail(picture.error());
    const auto file = FileBytes::open(path);
    if (!file)
        return fail(file.error());
    const auto jpeg =
        (*file)->whole().transform([&](Bytes bytes) { return blanked.isEmpty() ? baselineJpeg(bytes) : std::nullopt; });
    if (!jpeg)
        return fail(jpeg.error());
    blank(*picture, blanked);

    Photograph photograph;
    photograph.dataset = std::make_unique<DcmDataset>();
    DcmDataset& dataset = *photograph.dataset;
    putStudy(dataset, study, studyUid);
    instance.sopClassUid = QStringLiteral(UID_VLPhotographicImageStorage);
    instance.modality = QStringLiteral("XC"); // external-camera photography
    putNewInstance(dataset, instance);
    putText(dataset, DCM_ImageType, QStringLiteral("ORIGINAL\\PRIMARY"));
    dataset.insertEmptyElement(DCM_PatientOrientation);
    dataset.insertEmptyElement(DCM_Laterality);
    dataset.insertEmptyElement(DCM_AcquisitionContextSequence);
    const double bytes = double(picture->rgb.size());
    if (*jpeg) {
        photograph.coding = PixelCoding::BaselineJpeg;
        putJpeg(dataset, **jpeg);
        putLossy(dataset, QStringLiteral("JPEG"), bytes / double((*jpeg)->stream.size()));
    } else {
        putRgbPixels(dataset, *picture);
        putLossy(dataset, picture->provenance.format, bytes / double(std::max<qint64>(1, (*file)->size())));
    }
    return photograph;
}

} // namespace vignette
