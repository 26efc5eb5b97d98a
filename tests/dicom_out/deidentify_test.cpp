#include "markers.h"
#include "source_files.h"
#include "written_files.h"

#include "core/dicom_out/deidentify.h"
#include "core/dicom_out/instance_file.h"
#include "core/dicom_out/photograph_study.h"
#include "core/dicom_out/uid.h"
#include "core/dicom_out/vl_photograph.h"
#include "core/imaging/image_reader.h"
#include "tests/base/full_disk.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcpixel.h>
#include <dcmtk/dcmdata/dcpixseq.h>
#include <dcmtk/dcmdata/dcpxitem.h>
#include <dcmtk/dcmdata/dctk.h>

#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace vignette;
using namespace vignette::test;

namespace {

const QByteArray marker = "MARK";
const QString study = QStringLiteral("1.2.826.0.1.3680043.10.999.41");

void saveAs(DcmFileFormat& format, const QString& path, E_TransferSyntax syntax)
{
    if (format.saveFile(QFile::encodeName(path).constData(), syntax).bad())
        qFatal("cannot write a test file");
}

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class DeidentifyTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    QString at(const char* name) const { return m_dir.filePath(QString::fromLatin1(name)); }

    QString source(const char* name, int seed = 0)
    {
        SourceRecipe recipe;
        recipe.path = at(name);
        recipe.seed = seed;
        recipe.studyUid = study;
        recipe.instanceUid = QStringLiteral("%1.7.%2").arg(study).arg(seed + 1);
        writeSource(recipe);
        return recipe.path;
    }

    DeidentifyRequest requestFor(const QStringList& files, const char* folder) const
    {
        DeidentifyRequest request;
        request.files = files;
        request.folder = at(folder);
        request.allowBurnedIn = true; // as the test files have it
        return request;
    }

private Q_SLOTS:
    void initTestCase() { registerImageCodecs(); }
    void cleanupTestCase() { unregisterImageCodecs(); }

    void noMarkerStays()
    {
        const QString path = source("MARK marked.dcm");
        DcmFileFormat format;
        QVERIFY(format.loadFile(QFile::encodeName(path).constData()).good());
        format.loadAllDataIntoMemory();
        DcmDataset& data = *format.getDataset();
        const int count = putMarkers(data, marker);
        QVERIFY2(count >= 1000, qPrintable(QString::number(count)));
        data.putAndInsertString(DcmTag(0x0029, 0x0010, EVR_LO), "MARK VENDOR");
        data.putAndInsertString(DcmTag(0x0029, 0x1001, EVR_LO), "MARK private");
        data.putAndInsertString(DcmTag(0x6000, 0x0022, EVR_LO), "MARK overlay");
        data.putAndInsertString(DCM_BurnedInAnnotation, "NO");
        // Behind the last pixel.
        const Uint8* pixels = nullptr;
        unsigned long size = 0;
        QVERIFY(data.findAndGetUint8Array(DCM_PixelData, pixels, &size).good());
        QByteArray longer(reinterpret_cast<const char*>(pixels), qsizetype(size));
        longer += "MARK behind!";
        data.putAndInsertUint8Array(DCM_PixelData, reinterpret_cast<const Uint8*>(longer.constData()),
                                    static_cast<unsigned long>(longer.size()));
        saveAs(format, path, EXS_LittleEndianExplicit);
        QVERIFY(read(path).count(marker) >= count);

        const auto summary = deidentify(requestFor({path}, "markers"));
        QVERIFY(summary);
        for (const auto& failure : summary->failures)
            qWarning("%s", qPrintable(failure.error.message));
        QCOMPARE(summary->written, 1);
        const QStringList files = filesIn(at("markers"));
        QCOMPARE(files.size(), 1);
        QVERIFY(!files.front().section(QLatin1Char('/'), -1).contains(QLatin1String("MARK")));
        const QByteArray bytes = read(files.front());
        QVERIFY2(!bytes.contains(marker), bytes.mid(bytes.indexOf(marker) - 20, 60).toHex());
        QVERIFY(!bytes.contains(study.toLatin1()));
        QCOMPARE(summary->changes[QStringLiteral("(0010,0010)")].name, QStringLiteral("PatientName"));
        QCOMPARE(summary->changes[QStringLiteral("(0010,0010)")].replaced, 1);
        QCOMPARE(summary->changes[QStringLiteral("(0029,1001)")].removed, 1);
        QCOMPARE(summary->changes[QStringLiteral("(7fe0,0010)")].kept, 1);
    }

    void patientsAndStudiesStayTogether()
    {
        const QStringList files{source("one.dcm", 1), source("two.dcm", 2)};
        const auto summary = deidentify(requestFor(files, "together"));
        QVERIFY(summary);
        QCOMPARE(summary->written, 2);
        QSet<QString> studies, series, instances, patients;
        for (const QString& path : filesIn(at("together"))) {
            const auto values = readElements(path);
            studies += values[QStringLiteral("StudyInstanceUID")];
            series += values[QStringLiteral("SeriesInstanceUID")];
            instances += values[QStringLiteral("SOPInstanceUID")];
            patients += values[QStringLiteral("PatientID")];
            QCOMPARE(values[QStringLiteral("PatientName")],
                     QStringLiteral("Subject^") + values[QStringLiteral("PatientID")]);
            QCOMPARE(values[QStringLiteral("PatientIdentityRemoved")], QStringLiteral("YES"));
            QCOMPARE(values[QStringLiteral("DeidentificationMethodCodeSequence[0].CodeValue")],
                     QStringLiteral("113100"));
            for (const char* name : {"PatientBirthDate", "StudyDate", "AccessionNumber", "ReferringPhysicianName"})
                QCOMPARE(values[QString::fromLatin1(name)], QString());
            for (const QString& value : values)
                QVERIFY2(!value.contains(secret) && !value.contains(QLatin1String("0815")), qPrintable(value));
        }
        QCOMPARE(studies.size() + series.size() + patients.size(), 3);
        QCOMPARE(instances.size(), 2);
        QVERIFY(!studies.contains(study));

        DeidentifyRequest request = requestFor(files, "kept");
        request.keepUids = true;
        QVERIFY(deidentify(request));
        for (const QString& path : filesIn(at("kept")))
            QCOMPARE(readElements(path)[QStringLiteral("StudyInstanceUID")], study);
    }

    void pixelsStayTheSame()
    {
        const QString path = source("same.dcm", 5);
        QVERIFY(deidentify(requestFor({path}, "same")));
        QCOMPARE(readPixels(filesIn(at("same")).front()).image.rgb, readPixels(path).image.rgb);
    }

    void compressionIsUndone()
    {
        const QString path = source("whole.dcm", 6);
        const QString compressed = at("rle.dcm");
        QProcess program;
        program.start(QStringLiteral("dcmcrle"), {path, compressed});
        if (!program.waitForFinished(60'000) || program.error() == QProcess::FailedToStart)
            QSKIP("dcmcrle of DCMTK is not installed");
        QCOMPARE(readPixels(compressed).transferSyntax, QStringLiteral("1.2.840.10008.1.2.5"));
        const auto summary = deidentify(requestFor({compressed}, "undone"));
        QVERIFY(summary);
        QCOMPARE(summary->written, 1);
        const auto written = readPixels(filesIn(at("undone")).front());
        QCOMPARE(written.transferSyntax, QStringLiteral("1.2.840.10008.1.2.1"));
        QCOMPARE(written.image.rgb, readPixels(path).image.rgb);
    }

    void namesInJpegGo()
    {
        // A photograph as an instance, a comment in its coded pixels.
        QImage picture(64, 48, QImage::Format_RGB888);
        picture.fill(Qt::darkYellow);
        const QString photo = at("photo.jpg");
        QVERIFY(picture.save(photo, "JPEG", 90));
        PhotographStudy patient;
        patient.patientId = QStringLiteral("MARK1");
        NewInstance instance;
        instance.instanceUid = newUid();
        instance.seriesUid = newUid();
        auto made = vlPhotograph(photo, 0, patient, newUid(), instance);
        QVERIFY(made);
        QVERIFY(made->coding == PixelCoding::BaselineJpeg);
        QVERIFY(QDir().mkpath(at("jpeg")));
        QVERIFY(writeInstance(std::move(made->dataset), made->coding, at("jpeg"), QStringLiteral("XC")));
        const QString path = filesIn(at("jpeg")).front();
        DcmFileFormat format;
        QVERIFY(format.loadFile(QFile::encodeName(path).constData()).good());
        format.loadAllDataIntoMemory();
        QByteArray stream = readPixels(path).coded;
        const QByteArray comment = QByteArray("\xff\xfe\x00\x0c", 4) + "MARK name!";
        stream.insert(2, comment);
        auto* sequence = new DcmPixelSequence(DCM_PixelSequenceTag);
        sequence->insert(new DcmPixelItem(DCM_PixelItemTag));
        DcmOffsetList offsets;
        sequence->storeCompressedFrame(offsets, reinterpret_cast<Uint8*>(stream.data()), Uint32(stream.size()), 0);
        auto* pixels = new DcmPixelData(DCM_PixelData);
        pixels->putOriginalRepresentation(EXS_JPEGProcess1, nullptr, sequence);
        format.getDataset()->insert(pixels, OFTrue);
        saveAs(format, path, EXS_JPEGProcess1);
        QVERIFY(read(path).contains("MARK name!"));

        const auto summary = deidentify(requestFor({path}, "no names"));
        QVERIFY(summary);
        QCOMPARE(summary->written, 1);
        const QString written = filesIn(at("no names")).front();
        QVERIFY(!read(written).contains(marker));
        QCOMPARE(readPixels(written).transferSyntax, QStringLiteral("1.2.840.10008.1.2.4.50"));
        QCOMPARE(readPixels(written).image.rgb, readPixels(path).image.rgb);

        QProcess judge;
        judge.start(QStringLiteral("dciodvfy"), {QStringLiteral("-new"), written});
        if (!judge.waitForFinished(60'000) || judge.error() == QProcess::FailedToStart)
            QSKIP("dciodvfy of dicom3tools is not installed");
        const QByteArray said = judge.readAllStandardError() + judge.readAllStandardOutput();
        QVERIFY2(!said.contains("Error"), said);
    }

    void regionsBecomeBlack()
    {
        const QString path = source("blank.dcm", 3);
        DeidentifyRequest request = requestFor({path}, "blank");
        request.allowBurnedIn = false;
        const auto refused = deidentify(request);
        QVERIFY(refused);
        QCOMPARE(refused->written, 0);
        QCOMPARE(refused->failures.size(), size_t(1));
        QCOMPARE(refused->failures.front().error.code, ErrorCode::InvalidArgument);

        request.blanked.regions = {QRect(0, 0, 5, 3), QRect(14, 14, 100, 100)};
        QVERIFY(deidentify(request)->failures.empty());
        const Image before = readPixels(path).image;
        const QString written = filesIn(at("blank")).front();
        const Image after = readPixels(written).image;
        QCOMPARE(after.rgb.size(), before.rgb.size());
        for (int y = 0; y < after.height; ++y) {
            for (int x = 0; x < after.width; ++x) {
                const bool isBlank = (x < 5 && y < 3) || (x >= 14 && y >= 14);
                for (size_t c = 0; c < 3; ++c) {
                    const size_t i = (size_t(y) * size_t(after.width) + size_t(x)) * 3 + c;
                    QCOMPARE(int(after.rgb[i]), isBlank ? 0 : int(before.rgb[i]));
                }
            }
        }
        const auto values = readElements(written);
        QCOMPARE(values[QStringLiteral("BurnedInAnnotation")], QStringLiteral("NO"));
        QCOMPARE(values[QStringLiteral("DeidentificationMethodCodeSequence[1].CodeValue")], QStringLiteral("113101"));
    }

    void whatIsNoPictureIsToldAndNothingIsHalf()
    {
        const QString text = at("note.txt");
        QFile file(text);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no DICOM") > 0);
        file.close();
        const QString path = source("fine.dcm");
        const auto summary = deidentify(requestFor({text, path}, "some"));
        QVERIFY(summary);
        QCOMPARE(summary->written, 1);
        QCOMPARE(summary->failures.front().path, text);
        QCOMPARE(deidentify(requestFor({path}, ".")).error().code, ErrorCode::InvalidArgument);
        const auto full = [&] {
            const FullDisk disk(100);
            return deidentify(requestFor({path}, "full"));
        }();
        QVERIFY(!full);
        QCOMPARE(full.error().code, ErrorCode::WriteFailed);
        QCOMPARE(filesIn(at("full")), QStringList());
    }
};

QTEST_GUILESS_MAIN(DeidentifyTest)

#include "deidentify_test.moc"
