#include "dicom_files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dctk.h>

#include <vector>

namespace vignette::test {

namespace {

void save(DcmFileFormat& format, const QString& path)
{
    QDir().mkpath(QFileInfo(path).path());
    if (format.saveFile(QFile::encodeName(path).constData(), EXS_LittleEndianExplicit).bad())
        qFatal("cannot write a test DICOM file");
}

} // namespace

void writeDicom(const QString& path, int seed, int frames, const QString& instanceUid, const QString& patient)
{
    constexpr int side = 16;
    DcmFileFormat format;
    DcmDataset* data = format.getDataset();
    const QByteArray who = patient.toLatin1();
    data->putAndInsertString(DCM_SOPClassUID, UID_MultiframeTrueColorSecondaryCaptureImageStorage);
    data->putAndInsertString(DCM_SOPInstanceUID, instanceUid.toLatin1().constData());
    data->putAndInsertString(DCM_StudyInstanceUID, "1.2.826.0.1.3680043.10.999.1");
    data->putAndInsertString(DCM_SeriesInstanceUID, "1.2.826.0.1.3680043.10.999.2");
    data->putAndInsertString(DCM_Modality, "OT");
    data->putAndInsertString(DCM_PatientName, who.constData());
    data->putAndInsertString(DCM_PatientID, who.constData());
    data->putAndInsertString(DCM_ImageComments, who.constData());
    data->putAndInsertUint16(DCM_SamplesPerPixel, 3);
    data->putAndInsertString(DCM_PhotometricInterpretation, "RGB");
    data->putAndInsertUint16(DCM_PlanarConfiguration, 0);
    data->putAndInsertUint16(DCM_Rows, side);
    data->putAndInsertUint16(DCM_Columns, side);
    data->putAndInsertUint16(DCM_BitsAllocated, 8);
    data->putAndInsertUint16(DCM_BitsStored, 8);
    data->putAndInsertUint16(DCM_HighBit, 7);
    data->putAndInsertUint16(DCM_PixelRepresentation, 0);
    data->putAndInsertString(DCM_NumberOfFrames, QByteArray::number(frames).constData());
    std::vector<Uint8> pixels(size_t(side) * side * 3 * size_t(frames));
    for (size_t i = 0; i < pixels.size(); ++i)
        pixels[i] = Uint8((i * 7 + size_t(seed) * 31 + i / 768 * 17) % 256);
    data->putAndInsertUint8Array(DCM_PixelData, pixels.data(), pixels.size());
    save(format, path);
}

void writeDicomDir(const QString& path, const QStringList& references)
{
    DcmFileFormat format;
    DcmDataset* data = format.getDataset();
    data->putAndInsertString(DCM_SOPClassUID, UID_MediaStorageDirectoryStorage);
    data->putAndInsertString(DCM_SOPInstanceUID, "1.2.826.0.1.3680043.10.999.3");
    auto* records = new DcmSequenceOfItems(DCM_DirectoryRecordSequence);
    for (const QString& reference : references) {
        auto* record = new DcmItem;
        record->putAndInsertUint16(DCM_RecordInUseFlag, 0xFFFF);
        record->putAndInsertString(DCM_DirectoryRecordType, reference.isEmpty() ? "PATIENT" : "IMAGE");
        if (!reference.isEmpty())
            record->putAndInsertString(DCM_ReferencedFileID, reference.toLatin1().constData());
        records->append(record);
    }
    data->insert(records);
    save(format, path);
}

} // namespace vignette::test
