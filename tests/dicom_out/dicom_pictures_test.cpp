#include "core/classifier/research_notice.h"
#include "core/dicom_out/dicom_export.h"
#include "core/imaging/image_reader.h"

#include "tests/dicom_out/source_files.h"
#include "tests/dicom_out/written_files.h"
#include "tests/screening/support.h"

#include <QBuffer>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace vignette;
using test::codedManifest;
using test::filesIn;
using test::secret;
using test::verdictOn;

namespace {

Result<SaliencyMap> rightHalf(const Image&, int)
{
    return SaliencyMap{2, 1, {0, 1}};
}

QByteArray jpeg(const QImage& image, int quality = 90)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "JPG", quality))
        qFatal("cannot make a test picture");
    return bytes;
}

QByteArray segment(char marker, const QByteArray& content)
{
    const auto length = int(content.size()) + 2;
    return QByteArray("\xff").append(marker).append(char(length >> 8)).append(char(length & 0xff)).append(content);
}

/// An EXIF block (EXIF 2.3, 4.6) with an orientation and, as its software, the secret.
QByteArray exif(int orientation)
{
    QByteArray block("Exif\0\0MM\0*\0\0\0\x08\0\x02\x01\x12\0\x03\0\0\0\x01", 24);
    block.append('\0').append(char(orientation)).append("\0\0", 2);
    block.append("\x01\x31\0\x02\0\0\0\x0b\0\0\0\x26\0\0\0\0", 16).append(secret.toLatin1());
    return segment('\xe1', block);
}

} // namespace

class DicomPicturesTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    QString at(const QString& name) const { return m_dir.filePath(name); }

    DicomExportRequest request(const QString& folder, const QStringList& files) const
    {
        DicomExportRequest out;
        out.folder = at(folder);
        for (const QString& file : files)
            out.cases.push_back(verdictOn(file, qint64(out.cases.size()) + 1));
        out.photographs.emplace();
        out.photographs->patientId = QStringLiteral("P-1");
        out.photographs->patientName = QStringLiteral("D\u00f6e^Jane");
        out.photographs->birthDate = QDate(1970, 1, 31);
        out.photographs->sex = QStringLiteral("F");
        out.photographs->date = QDate(2026, 11, 2);
        out.photographs->accessionNumber = QStringLiteral("A-1");
        out.photographs->description = QStringLiteral("Photographs of the back");
        return out;
    }

    /// The instance that an export of one photograph makes.
    QString photographOf(const QString& folder, const QString& file, const QByteArray& bytes)
    {
        test::writeFile(at(file), bytes);
        const auto done = exportDicom(codedManifest(), {}, request(folder, {at(file)}));
        if (!done || done->photographs != 1 || done->reports != 1)
            return {};
        return filesIn(at(folder), QStringLiteral("XC.")).value(0);
    }

private Q_SLOTS:
    void initTestCase() { registerImageCodecs(); }
    void cleanupTestCase() { unregisterImageCodecs(); }

    void theOverlayIsDerivedFromItsSource()
    {
        const QString source = at(QStringLiteral("in/frames.dcm"));
        test::writeSource({.path = source, .seed = 3, .frames = 3});
        auto wanted = request(QStringLiteral("overlay"), {});
        wanted.photographs.reset();
        wanted.overlays = true;
        wanted.cases = {verdictOn(source, 1, 1), verdictOn(source, 2, 2)};
        std::get<Prediction>(wanted.cases[1].record.state).outcome = Outcome::NoneOfThese; // looks for nothing
        const auto done = exportDicom(codedManifest(), rightHalf, wanted);
        QVERIFY(done);
        QCOMPARE(done->overlays, 1);
        const QString file = filesIn(wanted.folder, QStringLiteral("SC.")).value(0);
        const auto elements = test::readElements(file);
        const auto value = [&elements](const char* name) { return elements.value(QString::fromLatin1(name)); };
        QCOMPARE(value("SOPClassUID"), QStringLiteral("1.2.840.10008.5.1.4.1.1.7"));
        QCOMPARE(value("StudyInstanceUID"), QStringLiteral("1.2.826.0.1.3680043.10.999.40"));
        QCOMPARE(value("PatientName"), QStringLiteral("M\u00fcller^J\u00f6rg"));
        QCOMPARE(value("ImageType"), QStringLiteral("DERIVED\\SECONDARY"));
        QCOMPARE(value("ConversionType"), QStringLiteral("WSD"));
        QVERIFY(value("DerivationDescription").contains(codedManifest().classes[0].name));
        QVERIFY(value("DerivationDescription").contains(researchUseNotice()));
        QCOMPARE(value("SourceImageSequence[0].ReferencedSOPInstanceUID"),
                 QStringLiteral("1.2.826.0.1.3680043.10.999.50"));
        QCOMPARE(value("SourceImageSequence[0].ReferencedSOPClassUID"), QStringLiteral("1.2.840.10008.5.1.4.1.1.7.4"));
        QCOMPARE(value("SourceImageSequence[0].ReferencedFrameNumber"), QStringLiteral("2"));
        // What stands in the pixels of the source stands in those of the overlay.
        QCOMPARE(value("BurnedInAnnotation"), QStringLiteral("YES"));
        QCOMPARE(value("LossyImageCompression"), QStringLiteral("01"));
        QCOMPARE(value("LossyImageCompressionRatio"), QStringLiteral("12.5"));
        QCOMPARE(value("PhotometricInterpretation"), QStringLiteral("RGB"));
        const QString report = filesIn(wanted.folder, QStringLiteral("SR.")).value(0);
        QVERIFY(value("SeriesInstanceUID") != test::readElements(report)[QStringLiteral("SeriesInstanceUID")]);

        const Image overlay = test::readPixels(file).image;
        const auto original = readImage(source, {.frame = 1});
        QVERIFY(original);
        QCOMPARE(QSize(overlay.width, overlay.height), QSize(16, 16));
        const auto pixel = [](const Image& image, int x) {
            return std::vector(&image.rgb[size_t(x) * 3], &image.rgb[size_t(x) * 3] + 3);
        };
        QCOMPARE(pixel(overlay, 0), pixel(*original, 0));
        QVERIFY(pixel(overlay, 15) != pixel(*original, 15));
    }

    void aBaselineJpegKeepsItsPixelsAndNothingElse()
    {
        const QByteArray plain = jpeg(test::picture(4, 96, 64));
        QByteArray full = plain.left(2) + exif(1) +
                          segment('\xe1', "http://ns.adobe.com/xap/1.0/" + QByteArray(1, '\0') + secret.toLatin1()) +
                          segment('\xed', "Photoshop 3.0" + secret.toLatin1()) + segment('\xfe', secret.toLatin1()) +
                          plain.mid(2) + secret.toLatin1();
        const QString file = photographOf(QStringLiteral("jpeg"), secret + QStringLiteral(".jpg"), full);
        QVERIFY(!file.isEmpty());
        for (const QString& written : filesIn(at(QStringLiteral("jpeg"))))
            QVERIFY(!(written.toLatin1() + test::readFile(written)).contains(secret.toLatin1()));
        const auto read = test::readPixels(file);
        QCOMPARE(read.transferSyntax, QStringLiteral("1.2.840.10008.1.2.4.50"));
        // The same coded pixels: what follows the first table is in the plain file byte by byte.
        const QByteArray coded = plain.mid(plain.indexOf("\xff\xdb"));
        QVERIFY(read.coded.startsWith(QByteArray("\xff\xd8\xff\xdb")));
        QVERIFY(read.coded.mid(2).startsWith(coded));
        const auto original = readImage(at(secret + QStringLiteral(".jpg")));
        QVERIFY(original);
        QCOMPARE(QSize(read.image.width, read.image.height), QSize(96, 64));
        // Decoders differ in how they spread half chroma, not in what they read.
        qint64 difference = 0;
        for (size_t i = 0; i < original->rgb.size(); ++i)
            difference += std::abs(int(original->rgb[i]) - int(read.image.rgb[i]));
        QVERIFY(difference < 3 * qint64(original->rgb.size()));
        const auto elements = test::readElements(file);
        QCOMPARE(elements[QStringLiteral("LossyImageCompression")], QStringLiteral("01"));
        QCOMPARE(elements[QStringLiteral("LossyImageCompressionMethod")], QStringLiteral("ISO_10918_1"));
    }

    void otherPicturesAreStoredAsTheyAreSeen()
    {
        const QImage card = test::picture(6, 48, 32);
        QByteArray png;
        QBuffer buffer(&png);
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QVERIFY(card.save(&buffer, "PNG"));
        const QByteArray plain = jpeg(card);
        const std::pair<const char*, QByteArray> files[] = {
            {"card.png", png}, {"turned.jpg", plain.left(2) + exif(6) + plain.mid(2)}, // stored on its side
        };
        for (const auto& [name, bytes] : files) {
            const QString file =
                photographOf(QStringLiteral("out-") + QString::fromLatin1(name), QString::fromLatin1(name), bytes);
            QVERIFY2(!file.isEmpty(), name);
            const auto original = readImage(at(QString::fromLatin1(name)));
            const auto read = test::readPixels(file);
            QVERIFY(original);
            QCOMPARE(read.transferSyntax, QStringLiteral("1.2.840.10008.1.2.1"));
            QCOMPARE(QSize(read.image.width, read.image.height), QSize(original->width, original->height));
            QVERIFY2(read.image.rgb == original->rgb, name);
            QVERIFY(!test::readFile(file).contains(secret.toLatin1()));
            const bool isPng = bytes == png;
            QCOMPARE(test::readElements(file)[QStringLiteral("LossyImageCompression")],
                     isPng ? QStringLiteral("00") : QStringLiteral("01"));
        }
    }

    void aBrokenJpegIsNoInstance()
    {
        const QByteArray whole = jpeg(test::picture(8, 96, 64));
        test::writeFile(at(QStringLiteral("broken.jpg")), whole.left(whole.size() / 2));
        const auto done =
            exportDicom(codedManifest(), {}, request(QStringLiteral("broken"), {at(QStringLiteral("broken.jpg"))}));
        QVERIFY(done);
        QCOMPARE(done->failures.size(), size_t(1));
        QCOMPARE(filesIn(at(QStringLiteral("broken"))), QStringList());
    }

    void photographsHaveAStudyOfTheirOwn()
    {
        for (const char* name : {"one.png", "two.png"})
            test::writePicture(at(QString::fromLatin1(name)), name[0]);
        const QString source = at(QStringLiteral("in/mixed.dcm"));
        test::writeSource({.path = source});
        const auto wanted =
            request(QStringLiteral("own"), {at(QStringLiteral("one.png")), source, at(QStringLiteral("two.png"))});
        const auto done = exportDicom(codedManifest(), {}, wanted);
        QVERIFY(done);
        QCOMPARE(done->photographs, 2);
        QCOMPARE(done->reports, 3);
        QSet<QString> studies, series;
        QStringList instances;
        for (const QString& file : filesIn(wanted.folder, QStringLiteral("XC."))) {
            const auto elements = test::readElements(file);
            const auto value = [&elements](const char* name) { return elements.value(QString::fromLatin1(name)); };
            QCOMPARE(value("SOPClassUID"), QStringLiteral("1.2.840.10008.5.1.4.1.1.77.1.4"));
            QCOMPARE(value("Modality"), QStringLiteral("XC"));
            QCOMPARE(value("PatientID"), QStringLiteral("P-1"));
            QCOMPARE(value("PatientName"), QStringLiteral("D\u00f6e^Jane"));
            QCOMPARE(value("PatientBirthDate"), QStringLiteral("19700131"));
            QCOMPARE(value("PatientSex"), QStringLiteral("F"));
            QCOMPARE(value("StudyDate"), QStringLiteral("20261102"));
            QCOMPARE(value("AccessionNumber"), QStringLiteral("A-1"));
            QCOMPARE(value("StudyDescription"), QStringLiteral("Photographs of the back"));
            QVERIFY(elements.contains(QStringLiteral("AcquisitionContextSequence")));
            studies += value("StudyInstanceUID");
            series += value("SeriesInstanceUID");
            instances += value("SOPInstanceUID");
        }
        QCOMPARE(studies.size(), 1);
        QCOMPARE(series.size(), 1);
        int ofPhotographs = 0;
        for (const QString& file : filesIn(wanted.folder, QStringLiteral("SR."))) {
            const auto report = test::readReport(file);
            QVERIFY(report.valid);
            if (!studies.contains(test::readElements(file)[QStringLiteral("StudyInstanceUID")]))
                continue;
            ++ofPhotographs;
            QVERIFY(instances.removeOne(report.measurements.front().imageInstance));
            QCOMPARE(report.measurements.front().imageClass, QStringLiteral("1.2.840.10008.5.1.4.1.1.77.1.4"));
        }
        QCOMPARE(ofPhotographs, 2);
    }

    void withoutAPatientPhotographsAreSkipped()
    {
        const QString picture = at(QStringLiteral("skipped.png"));
        test::writePicture(picture, 9);
        auto wanted = request(QStringLiteral("skipped"), {picture, picture});
        wanted.photographs.reset();
        const auto done = exportDicom(codedManifest(), {}, wanted);
        QVERIFY(done);
        QCOMPARE(done->photographsSkipped, 2);
        QCOMPARE(done->reports, 0);
        QCOMPARE(filesIn(wanted.folder), QStringList());
    }
};

QTEST_GUILESS_MAIN(DicomPicturesTest)

#include "dicom_pictures_test.moc"
