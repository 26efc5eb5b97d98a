#include "core/dicom_out/secondary_capture.h"

#include "core/dicom_out/source_instance.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dctk.h>

namespace vignette {

namespace {

DcmItem* newItem(DcmItem& parent, const DcmTagKey& sequence)
{
    DcmItem* item = nullptr;
    parent.findOrCreateSequenceItem(sequence, item, -2);
    return item;
}

} // namespace

void putRgbPixels(DcmDataset& dataset, const Image& picture)
{
    dataset.putAndInsertUint16(DCM_SamplesPerPixel, 3);
    putText(dataset, DCM_PhotometricInterpretation, QStringLiteral("RGB"));
    dataset.putAndInsertUint16(DCM_PlanarConfiguration, 0);
    dataset.putAndInsertUint16(DCM_Rows, Uint16(picture.height));
    dataset.putAndInsertUint16(DCM_Columns, Uint16(picture.width));
    dataset.putAndInsertUint16(DCM_BitsAllocated, 8);
    dataset.putAndInsertUint16(DCM_BitsStored, 8);
    dataset.putAndInsertUint16(DCM_HighBit, 7);
    dataset.putAndInsertUint16(DCM_PixelRepresentation, 0);
    dataset.putAndInsertUint8Array(DCM_PixelData, picture.rgb.data(), static_cast<unsigned long>(picture.rgb.size()));
}

std::unique_ptr<DcmDataset> secondaryCapture(const Image& picture, const SourceInstance& source, NewInstance instance,
                                             const QString& description)
{
    auto dataset = std::make_unique<DcmDataset>();
    copyElements(*source.patientAndStudy, *dataset);
    instance.sopClassUid = QStringLiteral(UID_SecondaryCaptureImageStorage);
    instance.modality = QStringLiteral("OT");
    putNewInstance(*dataset, instance);
    for (const DcmTagKey& tag : {DCM_BurnedInAnnotation, DCM_RecognizableVisualFeatures, DCM_LossyImageCompression,
                                 DCM_LossyImageCompressionRatio, DCM_LossyImageCompressionMethod}) {
        if (source.image->tagExistsWithValue(tag))
            source.image->findAndInsertCopyOfElement(tag, dataset.get());
    }
    putText(*dataset, DCM_ConversionType, QStringLiteral("WSD")); // workstation
    putText(*dataset, DCM_ImageType, QStringLiteral("DERIVED\\SECONDARY"));
    dataset->insertEmptyElement(DCM_PatientOrientation);
    dataset->insertEmptyElement(DCM_Laterality);
    putText(*dataset, DCM_DerivationDescription, description);
    DcmItem* reference = newItem(*dataset, DCM_SourceImageSequence);
    putText(*reference, DCM_ReferencedSOPClassUID, source.sopClassUid);
    putText(*reference, DCM_ReferencedSOPInstanceUID, source.instanceUid);
    if (source.frame > 0)
        putText(*reference, DCM_ReferencedFrameNumber, QString::number(source.frame));
    DcmItem* purpose = newItem(*reference, DCM_PurposeOfReferenceCodeSequence); // of PS3.16 CID 7202
    putText(*purpose, DCM_CodeValue, QStringLiteral("121322"));
    putText(*purpose, DCM_CodingSchemeDesignator, QStringLiteral("DCM"));
    putText(*purpose, DCM_CodeMeaning, QStringLiteral("Source image for image processing operation"));
    putRgbPixels(*dataset, picture);
    return dataset;
}

} // namespace vignette
