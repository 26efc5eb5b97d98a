#include "source_files.h"

#include "tests/screening/dicom_files.h"
#include "tests/screening/support.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dctk.h>

#include <QDirIterator>
#include <QFile>

namespace vignette::test {

void writeSource(const SourceRecipe& recipe)
{
    writeDicom(recipe.path, recipe.seed, recipe.frames, recipe.instanceUid, secret);
    DcmFileFormat format;
    const QByteArray file = QFile::encodeName(recipe.path);
    if (format.loadFile(file.constData()).bad())
        qFatal("cannot read a test DICOM file");
    format.loadAllDataIntoMemory();
    DcmDataset& data = *format.getDataset();
    const auto put = [&data](const DcmTagKey& tag, const QString& value) {
        data.putAndInsertString(tag, value.toLatin1().constData());
    };
    put(DCM_SpecificCharacterSet, QString::fromLatin1(recipe.characterSet));
    put(DCM_StudyInstanceUID, recipe.studyUid);
    put(DCM_SeriesInstanceUID, recipe.studyUid + QStringLiteral(".7"));
    put(DCM_PatientName, recipe.patientName);
    put(DCM_PatientID, QStringLiteral("P-0815"));
    put(DCM_IssuerOfPatientID, QStringLiteral("Clinic"));
    put(DCM_PatientBirthDate, QString::fromLatin1(recipe.birthDate));
    put(DCM_PatientSex, QStringLiteral("F"));
    put(DCM_PatientAge, QStringLiteral("056Y"));
    put(DCM_StudyDate, QStringLiteral("20261101"));
    put(DCM_StudyTime, QStringLiteral("101112"));
    put(DCM_StudyID, QStringLiteral("S1"));
    put(DCM_AccessionNumber, QStringLiteral("A-17"));
    put(DCM_ReferringPhysicianName, QStringLiteral("Lang^Eva"));
    put(DCM_StudyDescription, QStringLiteral("Dermoscopy"));
    put(DCM_BurnedInAnnotation, QStringLiteral("YES"));
    put(DCM_LossyImageCompression, QStringLiteral("01"));
    put(DCM_LossyImageCompressionRatio, QStringLiteral("12.5"));
    put(DCM_LossyImageCompressionMethod, QStringLiteral("ISO_10918_1"));
    for (const DcmTagKey& tag :
         {DCM_PatientComments, DCM_OtherPatientNames, DCM_PatientAddress, DCM_ImageComments, DCM_SeriesDescription,
          DCM_OperatorsName, DCM_InstitutionName, DCM_StationName, DCM_ProtocolName, DCM_DeviceSerialNumber,
          DCM_DerivationDescription, DCM_RequestingPhysician, DCM_AdditionalPatientHistory})
        put(tag, secret);
    data.putAndInsertString(DcmTag(0x0029, 0x0010, EVR_LO), "VENDOR");
    data.putAndInsertString(DcmTag(0x0029, 0x1001, EVR_LO), secret.toLatin1().constData());
    data.putAndInsertString(DcmTag(0x0011, 0x0010, EVR_LO), secret.toLatin1().constData());
    if (format.saveFile(file.constData(), EXS_LittleEndianExplicit).bad())
        qFatal("cannot write a test DICOM file");
}

Manifest codedManifest()
{
    Manifest out;
    out.taskName = QStringLiteral("Pigmented lesions");
    out.digest = QStringLiteral("0123456789abcdef").repeated(4);
    out.engine.name = QStringLiteral("engine-x");
    out.engine.version = QStringLiteral("9.8");
    out.engine.sha256 = QStringLiteral("fedcba9876543210").repeated(4);
    out.classes.resize(3);
    out.classes[0].id = QStringLiteral("melanoma");
    out.classes[0].name = QStringLiteral("Melanom \u2013 b\u00f6sartig");
    out.classes[0].codes = {{QStringLiteral("ICD-10"), QStringLiteral("C43")},
                            {QStringLiteral("SNOMED CT"), QStringLiteral("372244006")}};
    out.classes[1].id = QStringLiteral("naevus");
    out.classes[1].name = QStringLiteral("Naevus");
    out.classes[1].codes = {{QStringLiteral("ICD-10"), QStringLiteral("D22")}};
    out.classes[2].id = QStringLiteral("a-class-without-any-code");
    out.classes[2].name = QStringLiteral("Without\\a code");
    return out;
}

ReviewedCase verdictOn(const QString& path, qint64 row, int frame)
{
    ReviewedCase out;
    out.record.row = row;
    out.record.path = path;
    out.record.frame = frame;
    Prediction verdict = prediction({0.7F, 0.1234567F, 1.1754944e-38F});
    verdict.logits = {1.5F, -0.25F, -87.33655F};
    verdict.set = {0, 2};
    out.record.state = verdict;
    return out;
}

QStringList filesIn(const QString& folder, const QString& prefix)
{
    QStringList found;
    QDirIterator files(folder, {prefix + QLatin1Char('*')}, QDir::Files | QDir::Hidden);
    while (files.hasNext())
        found += files.next();
    found.sort();
    return found;
}

} // namespace vignette::test
