#include "core/imaging/gray_image.h"
#include "tests/imaging/test_pictures.h"

#include <dcmtk/dcmdata/dcdeftag.h>
#include <dcmtk/dcmdata/dcrleerg.h>
#include <dcmtk/dcmdata/dcrlerp.h>
#include <dcmtk/dcmdata/dcuid.h>
#include <dcmtk/dcmjpeg/djencode.h>
#include <dcmtk/dcmjpeg/djrplol.h>
#include <dcmtk/dcmjpeg/djrploss.h>
#include <dcmtk/dcmjpls/djencode.h>
#include <dcmtk/dcmjpls/djrparam.h>

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace vignette;
using namespace vignette::test;

namespace {

cv::Mat planar(const cv::Mat& picture)
{
    std::vector<cv::Mat> planes;
    cv::split(picture, planes);
    cv::Mat result;
    cv::vconcat(planes, result);
    return result;
}

/// Y1 Y2 Cb Cr for each pair of pixels, chroma of the two averaged.
QByteArray halfChroma(const cv::Mat& ybr)
{
    QByteArray bytes;
    for (int y = 0; y < ybr.rows; ++y) {
        for (int x = 0; x < ybr.cols; x += 2) {
            const auto& a = ybr.at<cv::Vec3b>(y, x);
            const auto& b = ybr.at<cv::Vec3b>(y, x + 1);
            bytes.append(char(a[0])).append(char(b[0]));
            bytes.append(char((a[1] + b[1] + 1) / 2)).append(char((a[2] + b[2] + 1) / 2));
        }
    }
    return bytes;
}

} // namespace

class DicomTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    const cv::Mat m_card = testCard();
    const QString m_path = m_folder.filePath(QStringLiteral("object"));

    cv::Mat read(const ReadOptions& options = {}) const
    {
        const auto image = readImage(m_path, options);
        if (!image)
            qWarning() << image.error().message << image.error().detail;
        return image ? toMat(*image) : cv::Mat();
    }
    QString reason(const ReadOptions& options = {}) const
    {
        const auto image = readImage(m_path, options);
        return image ? QStringLiteral("decoded") : image.error().detail.section(QLatin1Char(':'), 0, 0);
    }
    int gray(int x, const ReadOptions& options = {}) const
    {
        const auto image = readImage(m_path, options);
        return image ? image->rgb[size_t(x) * 3] : -1;
    }
    /// Encodes the card with one of DCMTK's encoders.
    void saveCoded(E_TransferSyntax syntax, const DcmRepresentationParameter* parameter,
                   int planarConfiguration = 0) const
    {
        DcmFileFormat file;
        const cv::Mat pixels = planarConfiguration ? planar(m_card) : m_card;
        fill(*file.getDataset(), {.planar = planarConfiguration, .pixels = bytesOf(pixels)});
        const OFCondition status = file.getDataset()->chooseRepresentation(syntax, parameter);
        QVERIFY2(status.good(), status.text());
        save(file, m_path, syntax);
    }
    DicomRecipe ramp(const char* photometric, const QByteArray& values) const
    {
        return {.rows = 1, .columns = int(values.size()), .samples = 1, .photometric = photometric, .pixels = values};
    }

private Q_SLOTS:
    void initTestCase()
    {
        registerImageCodecs();
        DJEncoderRegistration::registerCodecs();
        DJLSEncoderRegistration::registerCodecs();
        DcmRLEEncoderRegistration::registerCodecs();
        if (!imageCodecWarning().isEmpty())
            qWarning() << imageCodecWarning();
    }
    void cleanupTestCase()
    {
        DcmRLEEncoderRegistration::cleanup();
        DJLSEncoderRegistration::cleanup();
        DJEncoderRegistration::cleanup();
        unregisterImageCodecs();
        // The pair may be used again.
        registerImageCodecs();
        unregisterImageCodecs();
    }

    void nativeColour_data()
    {
        QTest::addColumn<QByteArray>("photometric");
        QTest::addColumn<int>("planarConfiguration");
        QTest::addColumn<QByteArray>("pixels");
        const cv::Mat ybr = toYbr(m_card);
        QTest::newRow("RGB") << QByteArray("RGB") << 0 << bytesOf(m_card);
        QTest::newRow("RGB by plane") << QByteArray("RGB") << 1 << bytesOf(planar(m_card));
        QTest::newRow("YBR_FULL") << QByteArray("YBR_FULL") << 0 << bytesOf(ybr);
        QTest::newRow("YBR_FULL by plane") << QByteArray("YBR_FULL") << 1 << bytesOf(planar(ybr));
        QTest::newRow("YBR_FULL_422") << QByteArray("YBR_FULL_422") << 0 << halfChroma(ybr);
        // Labels that decompressing exporters left behind.
        QTest::newRow("422 that is YBR_FULL") << QByteArray("YBR_FULL_422") << 0 << bytesOf(ybr);
        QTest::newRow("422 that is RGB") << QByteArray("YBR_FULL_422") << 0 << bytesOf(m_card);
        QTest::newRow("RCT that is RGB") << QByteArray("YBR_RCT") << 0 << bytesOf(m_card);
        QTest::newRow("ICT that is RGB") << QByteArray("YBR_ICT") << 0 << bytesOf(m_card);
        QTest::newRow("gray that is RGB") << QByteArray("MONOCHROME2") << 0 << bytesOf(m_card);
    }
    void nativeColour()
    {
        QFETCH(QByteArray, photometric);
        QFETCH(int, planarConfiguration);
        QFETCH(QByteArray, pixels);
        for (const auto syntax : {EXS_LittleEndianExplicit, EXS_LittleEndianImplicit, EXS_BigEndianExplicit,
                                  EXS_DeflatedLittleEndianExplicit}) {
            saveDicom(m_path, {.planar = planarConfiguration, .photometric = photometric.constData(), .pixels = pixels},
                      syntax);
            const double error = meanError(read(), m_card);
            QVERIFY2(error <= 2, qPrintable(QString::number(error)));
        }
    }

    void deepColour()
    {
        cv::Mat deep;
        m_card.convertTo(deep, CV_16U, 257);
        for (const auto syntax : {EXS_LittleEndianExplicit, EXS_BigEndianExplicit}) {
            saveDicom(m_path, {.bits = 16, .pixels = bytesOf(deep)}, syntax);
            QVERIFY(meanError(read(), m_card) <= 1);
        }
    }

    void palette()
    {
        // 96 x 64 pixels, one entry for each of the 64 rows of a column of the card.
        cv::Mat index(64, 96, CV_8UC1);
        cv::Mat expected(64, 96, CV_8UC3);
        std::array<std::vector<Uint16>, 3> tables;
        for (int y = 0; y < 64; ++y) {
            const auto& colour = m_card.at<cv::Vec3b>(y, 40);
            index.row(y).setTo(y);
            expected.row(y).setTo(cv::Scalar(colour[0], colour[1], colour[2]));
            for (int c = 0; c < 3; ++c)
                tables[size_t(c)].push_back(Uint16(colour[c] * 257));
        }
        DcmFileFormat file;
        DcmDataset& dataset = *file.getDataset();
        fill(dataset, {.samples = 1, .photometric = "PALETTE COLOR", .pixels = bytesOf(index)});
        const Uint16 descriptor[] = {64, 0, 16};
        const DcmTagKey descriptors[] = {DCM_RedPaletteColorLookupTableDescriptor,
                                         DCM_GreenPaletteColorLookupTableDescriptor,
                                         DCM_BluePaletteColorLookupTableDescriptor};
        const DcmTagKey data[] = {DCM_RedPaletteColorLookupTableData, DCM_GreenPaletteColorLookupTableData,
                                  DCM_BluePaletteColorLookupTableData};
        const DcmTagKey segmented[] = {DCM_SegmentedRedPaletteColorLookupTableData,
                                       DCM_SegmentedGreenPaletteColorLookupTableData,
                                       DCM_SegmentedBluePaletteColorLookupTableData};
        for (int c = 0; c < 3; ++c) {
            dataset.putAndInsertUint16Array(DcmTag(descriptors[c], EVR_US), descriptor, 3);
            dataset.putAndInsertUint16Array(DcmTag(data[c], EVR_OW), tables[size_t(c)].data(), 64);
        }
        save(file, m_path, EXS_LittleEndianExplicit);
        QVERIFY(meanError(read(), expected) <= 1);

        // The same table in segments: 31 single values, a line of one step, then a copied run.
        for (int c = 0; c < 3; ++c) {
            const auto& table = tables[size_t(c)];
            std::vector<Uint16> segments = {0, 63};
            segments.insert(segments.end(), table.begin(), table.begin() + 63);
            segments.insert(segments.end(), {1, 1, table[63]});
            dataset.findAndDeleteElement(data[c]);
            dataset.putAndInsertUint16Array(DcmTag(segmented[c], EVR_OW), segments.data(),
                                            static_cast<unsigned long>(segments.size()));
        }
        save(file, m_path, EXS_LittleEndianExplicit);
        QVERIFY(meanError(read(), expected) <= 1);

        // Broken tables are refused.
        const Uint16 nonsense[] = {2, 5, 0, 0, 2, 9, 8, 7};
        dataset.putAndInsertUint16Array(DcmTag(segmented[1], EVR_OW), nonsense, 8);
        save(file, m_path, EXS_LittleEndianExplicit);
        QCOMPARE(reason(), QStringLiteral("broken"));
        dataset.findAndDeleteElement(segmented[1]);
        save(file, m_path, EXS_LittleEndianExplicit);
        QCOMPARE(reason(), QStringLiteral("broken"));
    }

    void compressedColour()
    {
        const DJ_RPLossy lossy(95);
        for (const auto syntax : {EXS_JPEGProcess1, EXS_JPEGProcess2_4}) {
            saveCoded(syntax, &lossy);
            QVERIFY(meanError(read(), m_card) <= 6);
        }
        const DJ_RPLossless lossless;
        saveCoded(EXS_JPEGProcess14SV1, &lossless);
        QVERIFY(meanError(read(), m_card) <= 2);
        const DcmRLERepresentationParameter rle;
        const DJLSRepresentationParameter losslessLs(0, OFTrue);
        const DJLSRepresentationParameter nearLs(2, OFFalse);
        for (const int planarConfiguration : {0, 1}) {
            saveCoded(EXS_RLELossless, &rle, planarConfiguration);
            QVERIFY(meanError(read(), m_card) <= 2);
            saveCoded(EXS_JPEGLSLossless, &losslessLs, planarConfiguration);
            QVERIFY(meanError(read(), m_card) <= 2);
            saveCoded(EXS_JPEGLSLossy, &nearLs, planarConfiguration);
            QVERIFY(meanError(read(), m_card) <= 6);
        }
    }

    void jpegMarkersComeBeforeTheLabel()
    {
        // A camera's JPEG (JFIF, luminance and chrominance) in an object that says RGB.
        const QByteArray jpeg = encode(".jpg", m_card, {cv::IMWRITE_JPEG_QUALITY, 95});
        for (const char* label : {"RGB", "YBR_FULL", "YBR_FULL_422", "YBR_ICT"}) {
            saveEncapsulated(m_path, {.photometric = label}, EXS_JPEGProcess1, {jpeg});
            QVERIFY(meanError(read(), m_card) <= 6);
        }
        QCOMPARE(readImage(m_path)->provenance.photometricInterpretation, QStringLiteral("YBR_ICT"));
    }

    void endlessHeaderIsRefused()
    {
        // DCMTK's search for the frame header does not get past a TEM marker.
        const QByteArray jpeg = encode(".jpg", m_card);
        const QByteArray marker("\xff\x01", 2);
        saveEncapsulated(m_path, {.photometric = "YBR_FULL"}, EXS_JPEGProcess1, {jpeg.left(2) + marker + jpeg.mid(2)});
        QCOMPARE(reason(), QStringLiteral("broken"));
    }

    void jpeg2000()
    {
        const QByteArray jp2 = encode(".jp2", m_card);
        QVERIFY(!jp2.isEmpty());
        const qsizetype start = jp2.indexOf("jp2c") + 4;
        const QByteArray stream = jp2.mid(start);
        const qsizetype half = stream.size() / 2 & ~qsizetype(1);
        for (const QByteArray& whole : {jp2, stream}) {
            saveEncapsulated(m_path, {.photometric = "YBR_RCT"}, EXS_JPEG2000LosslessOnly, {whole});
            QVERIFY(meanError(read(), m_card) <= 2);
        }
        // One frame in pieces; then two frames in pieces, with a good, a bad and no offset table.
        saveEncapsulated(m_path, {.photometric = "RGB"}, EXS_JPEG2000, {stream.left(half), stream.mid(half)});
        QVERIFY(meanError(read(), m_card) <= 2);
        cv::Mat turned;
        cv::flip(m_card, turned, -1);
        const QByteArray other = encode(".jp2", turned);
        const QByteArray second = other.mid(other.indexOf("jp2c") + 4);
        const uint32_t offset = uint32_t(16 + stream.size() + stream.size() % 2);
        for (const auto& table : {std::vector<uint32_t>{0, offset}, std::vector<uint32_t>{0, 7}, {}}) {
            saveEncapsulated(m_path, {.frames = 2}, EXS_JPEG2000, {stream.left(half), stream.mid(half), second}, table);
            QVERIFY(meanError(read(), m_card) <= 2);
            QVERIFY(meanError(read({.frame = 1}), turned) <= 2);
        }
        // Frames are believed as far as there are code streams for them, be they fewer or more.
        saveEncapsulated(m_path, {.frames = 3}, EXS_JPEG2000, {stream, second});
        QVERIFY(meanError(read({.frame = 1}), turned) <= 2);
        QCOMPARE(reason({.frame = 2}), QStringLiteral("truncated"));
        QCOMPARE(probeImage(m_path)->provenance.frameCount, 2);
        QCOMPARE(probeImage(m_path)->announcedFrames, 3);
        saveEncapsulated(m_path, {.frames = 2}, EXS_JPEG2000, {stream, stream, second});
        QVERIFY(meanError(read({.frame = 2}), turned) <= 2);
        QCOMPARE(probeImage(m_path)->provenance.frameCount, 3);
        saveEncapsulated(m_path, {.rows = 65}, EXS_JPEG2000, {stream});
        QCOMPARE(reason(), QStringLiteral("broken"));
        saveEncapsulated(m_path, {.samples = 1}, EXS_JPEG2000, {stream});
        QCOMPARE(reason(), QStringLiteral("broken"));
        saveEncapsulated(m_path, {}, EXS_JPEG2000, {stream.left(stream.size() * 2 / 3)});
        QCOMPARE(reason(), QStringLiteral("broken"));
    }

    void manyFrames()
    {
        QByteArray pixels;
        for (int frame = 0; frame < 5; ++frame)
            pixels += QByteArray(96 * 64 * 3, char(frame * 50));
        saveDicom(m_path, {.frames = 5, .pixels = pixels});
        const auto info = probeImage(m_path);
        QVERIFY(info);
        QCOMPARE(info->provenance.frameCount, 5);
        for (int frame = 0; frame < 5; ++frame)
            QCOMPARE(gray(0, {.frame = frame}), frame * 50);
        QCOMPARE(reason({.frame = 5}), QStringLiteral("frame"));
        QCOMPARE(reason({.frame = -1}), QStringLiteral("frame"));
        // Fewer frames than promised: those that are there can be read.
        saveDicom(m_path, {.frames = 6, .pixels = pixels});
        QCOMPARE(gray(0, {.frame = 4}), 200);
        QCOMPARE(reason({.frame = 5}), QStringLiteral("truncated"));
    }

    void singleBits()
    {
        // Two frames of 3 x 3: the second begins in the middle of a byte.
        saveDicom(m_path, {.rows = 3,
                           .columns = 3,
                           .samples = 1,
                           .bits = 1,
                           .frames = 2,
                           .photometric = "MONOCHROME2",
                           .pixels = QByteArray("\x55\x03\x02\x00", 4)});
        QCOMPARE(gray(0), 255);
        QCOMPARE(gray(1), 0);
        QCOMPARE(gray(8), 255);
        QCOMPARE(gray(0, {.frame = 1}), 255);
        QCOMPARE(gray(1, {.frame = 1}), 0);
        QCOMPARE(gray(8, {.frame = 1}), 255);
    }

    void grayWindows()
    {
        const QByteArray values("\x0a\x32\x64\x96", 4); // 10 50 100 150
        saveDicom(m_path, ramp("MONOCHROME2", values));
        QCOMPARE(gray(0), 0);
        QCOMPARE(gray(3), 255);
        QVERIFY(std::abs(gray(2) - 255 * 90 / 140) <= 1);
        QVERIFY(readImage(m_path)->provenance.grayscale);
        saveDicom(m_path, ramp("MONOCHROME1", values));
        QCOMPARE(gray(0), 255);
        QCOMPARE(gray(3), 0);

        DcmFileFormat file;
        DcmDataset& dataset = *file.getDataset();
        fill(dataset, ramp("MONOCHROME2", values));
        dataset.putAndInsertString(DCM_RescaleSlope, "2");
        dataset.putAndInsertString(DCM_RescaleIntercept, "-100");
        dataset.putAndInsertString(DCM_WindowCenter, "50\\0");
        dataset.putAndInsertString(DCM_WindowWidth, "200\\1");
        save(file, m_path, EXS_LittleEndianExplicit);
        // -80, 0, 100, 200 in a window from -50 to 150
        QCOMPARE(gray(0), 0);
        QVERIFY(std::abs(gray(1) - 64) <= 1);
        QVERIFY(std::abs(gray(2) - 191) <= 1);
        QCOMPARE(gray(3), 255);
        ReadOptions options;
        options.window = GrayWindow{100, 100};
        QCOMPARE(gray(1, options), 0);
        QVERIFY(std::abs(gray(2, options) - 128) <= 1);
        QCOMPARE(gray(3, options), 255);
    }

    void smallSlopesAndWindows()
    {
        // 10, 50, 100, 150 in steps of 0.001: whole numbers would leave nothing of them.
        DcmFileFormat file;
        DcmDataset& dataset = *file.getDataset();
        fill(dataset, ramp("MONOCHROME2", QByteArray("\x0a\x32\x64\x96", 4)));
        dataset.putAndInsertString(DCM_RescaleSlope, "0.001");
        dataset.putAndInsertString(DCM_RescaleIntercept, "0.1");
        save(file, m_path, EXS_LittleEndianExplicit);
        QCOMPARE(gray(0), 0);
        QVERIFY(std::abs(gray(2) - 255 * 90 / 140) <= 1);
        QCOMPARE(gray(3), 255);
        const auto values = readGray(m_path);
        QVERIFY(values);
        QVERIFY(std::abs(values->minimum - 0.11F) < 1e-5F && std::abs(values->maximum - 0.25F) < 1e-5F);
        QCOMPARE(applyWindow(*values, values->window)[3], uint8_t(255));

        dataset.putAndInsertString(DCM_WindowCenter, "0.175"); // 0.15 to 0.2: 50 to 100
        dataset.putAndInsertString(DCM_WindowWidth, "0.05");
        save(file, m_path, EXS_LittleEndianExplicit);
        QCOMPARE(gray(0), 0);
        QVERIFY(gray(1) <= 1);
        QVERIFY(gray(2) >= 254);
        ReadOptions options;
        options.window = GrayWindow{0.2, 0.1}; // 0.15 to 0.25
        QVERIFY(std::abs(gray(2, options) - 128) <= 2);
        dataset.putAndInsertString(DCM_RescaleSlope, "-0.001");
        dataset.putAndInsertString(DCM_RescaleIntercept, "0.25"); // 0.24 0.2 0.15 0.1
        save(file, m_path, EXS_LittleEndianExplicit);
        QCOMPARE(gray(0), 255);
        QVERIFY(gray(1) >= 254);
        QVERIFY(gray(2) <= 1);
    }

    void paddingIsLeftOutOfTheWindow()
    {
        DcmFileFormat file;
        DcmDataset& dataset = *file.getDataset();
        const int16_t values[] = {-32768, 100, 150, 200};
        fill(dataset, {.rows = 1,
                       .columns = 4,
                       .samples = 1,
                       .bits = 16,
                       .isSigned = true,
                       .photometric = "MONOCHROME2",
                       .pixels = QByteArray(reinterpret_cast<const char*>(values), 8)});
        dataset.putAndInsertSint16(DcmTag(DCM_PixelPaddingValue, EVR_SS), -32768);
        save(file, m_path, EXS_LittleEndianExplicit);
        QCOMPARE(gray(0), 0);
        QCOMPARE(gray(1), 0);
        QVERIFY(std::abs(gray(2) - 128) <= 1);
        QVERIFY(gray(3) >= 254);
    }

    void paletteOf8BitsThatClaims16()
    {
        DcmFileFormat file;
        DcmDataset& dataset = *file.getDataset();
        fill(dataset, ramp("PALETTE COLOR", QByteArray("\0\1", 2)));
        const Uint16 descriptor[] = {2, 0, 16};
        const Uint16 table[] = {10, 200};
        for (const auto& [where, data] :
             {std::pair(DCM_RedPaletteColorLookupTableDescriptor, DCM_RedPaletteColorLookupTableData),
              std::pair(DCM_GreenPaletteColorLookupTableDescriptor, DCM_GreenPaletteColorLookupTableData),
              std::pair(DCM_BluePaletteColorLookupTableDescriptor, DCM_BluePaletteColorLookupTableData)}) {
            dataset.putAndInsertUint16Array(DcmTag(where, EVR_US), descriptor, 3);
            dataset.putAndInsertUint16Array(DcmTag(data, EVR_OW), table, 2);
        }
        save(file, m_path, EXS_LittleEndianExplicit);
        QVERIFY(std::abs(gray(0) - 10) <= 1);
        QVERIFY(std::abs(gray(1) - 200) <= 1);
    }

    void wrongLengthOfTheHeader()
    {
        saveDicom(m_path, {.pixels = bytesOf(m_card)});
        const QByteArray whole = readFile(m_path);
        const auto length = qFromLittleEndian<quint32>(whole.constData() + 140);
        for (const int wrong : {1000, 4, -8, -20}) {
            QByteArray bytes = whole;
            qToLittleEndian(quint32(int(length) + wrong), bytes.data() + 140);
            writeFile(m_path, bytes);
            QVERIFY2(meanError(read(), m_card) == 0, qPrintable(QString::number(wrong)));
        }
    }

    void oddAndHalfFragments()
    {
        QByteArray jpeg = encode(".jpg", m_card, {cv::IMWRITE_JPEG_QUALITY, 95});
        if (jpeg.size() % 2 == 0)
            jpeg = withExif(jpeg, 1); // and a byte more
        if (jpeg.size() % 2 == 0)
            jpeg.insert(2, QByteArray("\xff\xfe\0\x03x", 5));
        QVERIFY(jpeg.size() % 2 == 1);
        saveEncapsulated(m_path, {.photometric = "YBR_FULL"}, EXS_JPEGProcess1, {jpeg});
        // Without the byte that makes its length even.
        QByteArray bytes = readFile(m_path);
        const qsizetype at = bytes.indexOf(jpeg);
        QVERIFY(at > 0);
        bytes.remove(at + jpeg.size(), 1);
        qToLittleEndian(quint32(jpeg.size()), bytes.data() + at - 4);
        writeFile(m_path, bytes);
        QVERIFY(meanError(read(), m_card) <= 6);
        // Half of a picture must not be shown as a whole one.
        saveEncapsulated(m_path, {.photometric = "YBR_FULL"}, EXS_JPEGProcess1, {jpeg.left(jpeg.size() / 2 & ~1)});
        QCOMPARE(reason(), QStringLiteral("truncated"));
    }

    void jpegLsOfFewerBits()
    {
        const DJLSRepresentationParameter lossless(0, OFTrue);
        cv::Mat gray;
        cv::cvtColor(m_card, gray, cv::COLOR_RGB2GRAY);
        cv::Mat expected;
        cv::cvtColor(gray, expected, cv::COLOR_GRAY2RGB);
        DcmFileFormat file;
        DcmDataset& dataset = *file.getDataset();
        fill(dataset, {.samples = 1, .photometric = "MONOCHROME2", .pixels = bytesOf(gray)});
        dataset.putAndInsertString(DCM_WindowCenter, "128");
        dataset.putAndInsertString(DCM_WindowWidth, "256");
        QVERIFY(dataset.chooseRepresentation(EXS_JPEGLSLossless, &lossless).good());
        for (const auto& [allocated, stored] : {std::pair(16, 8), std::pair(16, 16), std::pair(8, 7)}) {
            dataset.putAndInsertUint16(DCM_BitsAllocated, Uint16(allocated));
            dataset.putAndInsertUint16(DCM_BitsStored, Uint16(stored));
            dataset.putAndInsertUint16(DCM_HighBit, Uint16(stored - 1));
            save(file, m_path, EXS_JPEGLSLossless);
            QVERIFY2(meanError(read(), expected) <= 1, qPrintable(QString::number(allocated)));
        }
    }

    void tilesArePutTogether()
    {
        // Four tiles of 48 x 32, in rows; then by positions, in another order.
        std::vector<QByteArray> tiles;
        for (const cv::Point at : {cv::Point(0, 0), cv::Point(48, 0), cv::Point(0, 32), cv::Point(48, 32)})
            tiles.push_back(bytesOf(m_card(cv::Rect(at, cv::Size(48, 32))).clone()));
        const QByteArray inRows = tiles[0] + tiles[1] + tiles[2] + tiles[3];
        const auto make = [&](const QByteArray& pixels, int frames) {
            auto file = std::make_unique<DcmFileFormat>();
            fill(*file->getDataset(), {.rows = 32, .columns = 48, .frames = frames, .pixels = pixels});
            file->getDataset()->putAndInsertUint32(DCM_TotalPixelMatrixColumns, 96);
            file->getDataset()->putAndInsertUint32(DCM_TotalPixelMatrixRows, 64);
            return file;
        };
        auto full = make(inRows + inRows, 8);
        full->getDataset()->putAndInsertString(DCM_DimensionOrganizationType, "TILED_FULL");
        save(*full, m_path, EXS_LittleEndianExplicit);
        QCOMPARE(meanError(read({.frame = 1}), m_card), 0.0);
        QCOMPARE(probeImage(m_path)->provenance.frameCount, 2);
        QCOMPARE(probeImage(m_path)->provenance.sourceWidth, 96);
        auto part = make(inRows.left(inRows.size() / 2), 2);
        part->getDataset()->putAndInsertString(DCM_DimensionOrganizationType, "TILED_FULL");
        save(*part, m_path, EXS_LittleEndianExplicit);
        QCOMPARE(reason(), QStringLiteral("truncated"));

        auto sparse = make(tiles[3] + tiles[0] + tiles[2] + tiles[1], 4);
        const cv::Point places[] = {{49, 33}, {1, 1}, {1, 33}, {49, 1}};
        for (int k = 0; k < 4; ++k) {
            DcmItem* group = nullptr;
            DcmItem* plane = nullptr;
            sparse->getDataset()->findOrCreateSequenceItem(DCM_PerFrameFunctionalGroupsSequence, group, k);
            group->findOrCreateSequenceItem(DCM_PlanePositionSlideSequence, plane, 0);
            plane->putAndInsertSint32(DCM_ColumnPositionInTotalImagePixelMatrix, places[k].x);
            plane->putAndInsertSint32(DCM_RowPositionInTotalImagePixelMatrix, places[k].y);
        }
        save(*sparse, m_path, EXS_LittleEndianExplicit);
        QCOMPARE(meanError(read(), m_card), 0.0);
        QCOMPARE(probeImage(m_path)->provenance.frameCount, 1);
        // Tiles over each other have no order that is plain.
        DcmItem* plane = nullptr;
        DcmItem* group = nullptr;
        sparse->getDataset()->findAndGetSequenceItem(DCM_PerFrameFunctionalGroupsSequence, group, 3);
        group->findAndGetSequenceItem(DCM_PlanePositionSlideSequence, plane);
        plane->putAndInsertSint32(DCM_ColumnPositionInTotalImagePixelMatrix, 1);
        save(*sparse, m_path, EXS_LittleEndianExplicit);
        QCOMPARE(reason(), QStringLiteral("pixel-format"));
    }

    void claimedFramesAreNotBelieved()
    {
        DcmFileFormat file;
        fill(*file.getDataset(), {.frames = 2, .pixels = bytesOf(m_card)});
        for (const char* claim : {"100000", "2147483648", "99999999999"}) {
            file.getDataset()->putAndInsertString(DCM_NumberOfFrames, claim);
            save(file, m_path, EXS_LittleEndianExplicit);
            QCOMPARE(probeImage(m_path)->provenance.frameCount, 1);
            QCOMPARE(meanError(read(), m_card), 0.0);
        }
    }

    void deflatedBombIsRefused()
    {
        // 300 MB of zeros in a file of 300 kB.
        QByteArray pixels(300 << 20, '\0');
        saveDicom(m_path, {.rows = 10240, .columns = 10240, .frames = 1, .pixels = pixels},
                  EXS_DeflatedLittleEndianExplicit);
        pixels.clear();
        QVERIFY(QFileInfo(m_path).size() < 1 << 20);
        QCOMPARE(reason(), QStringLiteral("too-large"));
    }

    void whatADeflatedFileOnlyClaimsTakesNoMemory()
    {
        const auto afterMeta = [](const QByteArray& file) {
            return 144 + qsizetype(qFromLittleEndian<quint32>(file.constData() + 140));
        };
        saveDicom(m_path, {.pixels = bytesOf(m_card)}, EXS_DeflatedLittleEndianExplicit);
        QByteArray file = readFile(m_path);
        file.truncate(afterMeta(file));
        saveDicom(m_path, {.pixels = bytesOf(m_card)});
        QByteArray dataset = readFile(m_path);
        dataset.remove(0, afterMeta(dataset));
        const qsizetype pixels = dataset.indexOf(QByteArray("\xe0\x7f\x10\x00", 4)) + 8;
        qToLittleEndian<quint32>(0x7ffffff0, dataset.data() + pixels);
        // One block that is stored as it is (RFC 1951 3.2.4).
        const auto length = quint16(dataset.size());
        QCOMPARE(qsizetype(length), dataset.size());
        char block[] = {1, 0, 0, 0, 0};
        qToLittleEndian<quint16>(length, block + 1);
        qToLittleEndian<quint16>(quint16(~length), block + 3);
        writeFile(m_path, file + QByteArray(block, 5) + dataset);
        const auto mostMegabytes = [] {
            const QByteArray status = readFile(QStringLiteral("/proc/self/status"));
            return status.mid(status.indexOf("VmPeak:") + 7).trimmed().split(' ').first().toLongLong() / 1024;
        };
        const qint64 before = mostMegabytes();
        QCOMPARE(reason(), QStringLiteral("truncated"));
        QVERIFY(mostMegabytes() - before < 500);
    }

    void constantGrayIsNoFailure()
    {
        saveDicom(m_path, ramp("MONOCHROME2", QByteArray(4, 7)));
        QVERIFY(gray(0) >= 0);
    }

    void missingBitsStored()
    {
        DcmFileFormat file;
        fill(*file.getDataset(), {.pixels = bytesOf(m_card)});
        file.getDataset()->findAndDeleteElement(DCM_BitsStored);
        file.getDataset()->findAndDeleteElement(DCM_HighBit);
        file.getDataset()->findAndDeleteElement(DCM_PhotometricInterpretation);
        save(file, m_path, EXS_LittleEndianExplicit);
        QCOMPARE(meanError(read(), m_card), 0.0);
    }

    void provenance()
    {
        DcmFileFormat file;
        DcmDataset& dataset = *file.getDataset();
        fill(dataset, {.pixels = bytesOf(m_card)});
        dataset.putAndInsertString(DCM_SOPClassUID, UID_DermoscopicPhotographyImageStorage);
        dataset.putAndInsertString(DCM_PatientName, "Zyxomma^Petiolatum");
        dataset.putAndInsertString(DCM_LightSourcePolarization, "YES");
        dataset.putAndInsertString(DCM_ImmersionMedia, "ALCOHOL");
        dataset.putAndInsertString(DCM_StudyInstanceUID, "Zyxomma");
        save(file, m_path, EXS_LittleEndianExplicit);
        const auto image = readImage(m_path);
        QVERIFY(image);
        const Provenance& p = image->provenance;
        QCOMPARE(p.format, QStringLiteral("DICOM"));
        QCOMPARE(p.sopClassUid, QStringLiteral("1.2.840.10008.5.1.4.1.1.77.1.7"));
        QCOMPARE(p.instanceUid, QStringLiteral("1.2.3.4.5"));
        QCOMPARE(p.seriesUid, QStringLiteral("1.2.3.4"));
        QCOMPARE(p.modality, QStringLiteral("XC"));
        QCOMPARE(p.polarisation, QStringLiteral("Yes"));
        QCOMPARE(p.immersion, QStringLiteral("ALCOHOL"));
        QCOMPARE(p.transferSyntaxUid, QStringLiteral("1.2.840.10008.1.2.1"));
        // What is no UID is not passed on: it might be a name.
        QVERIFY(p.studyUid.isEmpty());
    }

    void spacingOfThePixels()
    {
        const auto spacing = [&](auto change) {
            DcmFileFormat file;
            DcmDataset& dataset = *file.getDataset();
            fill(dataset, {.pixels = bytesOf(m_card)});
            change(dataset);
            save(file, m_path, EXS_LittleEndianExplicit);
            const auto image = readImage(m_path);
            return image ? image->provenance.spacing : std::nullopt;
        };
        const auto of = [&](const DcmTagKey& tag, const char* value) {
            return spacing([&](DcmDataset& dataset) { dataset.putAndInsertString(tag, value); });
        };
        const PixelSpacing expected{.across = 0.25, .down = 0.5}; // rows come first
        QCOMPARE(of(DCM_PixelSpacing, "0.5\\0.25"), std::optional(expected));
        QCOMPARE(of(DCM_NominalScannedPixelSpacing, "0.5\\0.25"), std::optional(expected));
        QVERIFY(!of(DCM_ImagerPixelSpacing, "0.5\\0.25")); // at the detector, not in what was photographed
        QVERIFY(!of(DCM_PatientID, "x"));
        for (const char* wrong : {"0.5", "0\\0.25", "-1\\0.25", "0.5\\1e300", "nan\\0.25", "x\\y", ""})
            QVERIFY2(!of(DCM_PixelSpacing, wrong), wrong);
        QCOMPARE(spacing([](DcmDataset& dataset) {
                     DcmItem* shared = nullptr;
                     DcmItem* measures = nullptr;
                     dataset.findOrCreateSequenceItem(DCM_SharedFunctionalGroupsSequence, shared);
                     shared->findOrCreateSequenceItem(DCM_PixelMeasuresSequence, measures);
                     measures->putAndInsertString(DCM_PixelSpacing, "0.5\\0.25");
                 }),
                 std::optional(expected));
    }

    void withoutMetaInformation()
    {
        DcmFileFormat file;
        fill(*file.getDataset(), {.pixels = bytesOf(m_card)});
        for (const auto syntax : {EXS_LittleEndianExplicit, EXS_LittleEndianImplicit, EXS_BigEndianExplicit}) {
            const OFCondition status = file.saveFile(QFile::encodeName(m_path).constData(), syntax, EET_UndefinedLength,
                                                     EGL_recalcGL, EPD_noChange, 0, 0, EWM_dataset);
            QVERIFY(status.good());
            QCOMPARE(meanError(read(), m_card), 0.0);
        }
    }

    void notPictures()
    {
        DcmFileFormat file;
        DcmDataset& dataset = *file.getDataset();
        dataset.putAndInsertString(DCM_SOPClassUID, UID_BasicTextSRStorage);
        dataset.putAndInsertString(DCM_SOPInstanceUID, "1.2.3");
        save(file, m_path, EXS_LittleEndianExplicit);
        QCOMPARE(reason(), QStringLiteral("no-pixels"));
        QCOMPARE(readImage(m_path).error().code, ErrorCode::NotAnImage);
        dataset.putAndInsertString(DCM_SOPClassUID, UID_MediaStorageDirectoryStorage);
        save(file, m_path, EXS_LittleEndianExplicit);
        QCOMPARE(reason(), QStringLiteral("directory"));
        QCOMPARE(probeImage(m_path).error().code, ErrorCode::NotAnImage);
    }

    void unsupported()
    {
        saveEncapsulated(m_path, {}, EXS_MPEG2MainProfileAtMainLevel, {QByteArray(64, 'x')});
        QCOMPARE(reason(), QStringLiteral("transfer-syntax"));
        QCOMPARE(probeImage(m_path).error().code, ErrorCode::Unsupported);
        saveDicom(m_path, {.samples = 4, .photometric = "CMYK", .pixels = QByteArray(96 * 64 * 4, 'x')});
        QCOMPARE(reason(), QStringLiteral("pixel-format"));
        saveDicom(m_path, {.rows = 2,
                           .columns = 2,
                           .samples = 1,
                           .bits = 64,
                           .photometric = "MONOCHROME2",
                           .pixels = QByteArray(32, 'x')});
        QCOMPARE(reason(), QStringLiteral("pixel-format"));
        DcmFileFormat file;
        fill(*file.getDataset(), {.samples = 1, .bits = 32, .photometric = "MONOCHROME2"});
        const float value = 1;
        file.getDataset()->putAndInsertFloat32Array(DCM_FloatPixelData, &value, 1);
        save(file, m_path, EXS_LittleEndianExplicit);
        QCOMPARE(reason(), QStringLiteral("pixel-format"));
    }

    void limits()
    {
        saveDicom(m_path, {.pixels = bytesOf(m_card)});
        ReadOptions options;
        options.maxPixels = 96 * 64 - 1;
        QCOMPARE(reason(options), QStringLiteral("too-large"));
        saveDicom(m_path, {.rows = 65535, .columns = 65535, .pixels = bytesOf(m_card)});
        QCOMPARE(reason(), QStringLiteral("too-large"));
        saveDicom(m_path, {.rows = 10000, .columns = 10000, .pixels = bytesOf(m_card)});
        QCOMPARE(reason(), QStringLiteral("truncated"));
        saveEncapsulated(m_path, {.rows = 10000, .columns = 10000}, EXS_RLELossless, {bytesOf(m_card)});
        QCOMPARE(reason(), QStringLiteral("implausible"));
    }

    void deepNestingIsRefused()
    {
        // Sequences within sequences, as many as fit into a megabyte.
        DcmFileFormat file;
        fill(*file.getDataset(), {.pixels = bytesOf(m_card)});
        save(file, m_path, EXS_LittleEndianImplicit);
        QByteArray bytes = readFile(m_path);
        const QByteArray level("\x08\x00\x15\x11\xff\xff\xff\xff\xfe\xff\x00\xe0\xff\xff\xff\xff", 16);
        const qsizetype at = bytes.indexOf(QByteArray("\x08\x00\x60\x00\x02\x00\x00\x00XC", 10));
        QVERIFY(at > 0);
        bytes.insert(at + 10, level.repeated(65536));
        writeFile(m_path, bytes);
        QCOMPARE(reason(), QStringLiteral("implausible"));
    }

    void trailingZerosDoNoHarm()
    {
        saveDicom(m_path, {.pixels = bytesOf(m_card)});
        writeFile(m_path, readFile(m_path) + QByteArray(4096, '\0'));
        QCOMPARE(meanError(read(), m_card), 0.0);
    }

    void truncatedFilesAreRefused_data()
    {
        QTest::addColumn<int>("syntax");
        QTest::newRow("explicit") << int(EXS_LittleEndianExplicit);
        QTest::newRow("implicit") << int(EXS_LittleEndianImplicit);
        QTest::newRow("big endian") << int(EXS_BigEndianExplicit);
        QTest::newRow("deflated") << int(EXS_DeflatedLittleEndianExplicit);
        QTest::newRow("jpeg") << int(EXS_JPEGProcess1);
        QTest::newRow("jpeg lossless") << int(EXS_JPEGProcess14SV1);
        QTest::newRow("jpeg-ls") << int(EXS_JPEGLSLossless);
        QTest::newRow("rle") << int(EXS_RLELossless);
    }
    void truncatedFilesAreRefused()
    {
        QFETCH(int, syntax);
        const DJ_RPLossy lossy(90);
        saveCoded(E_TransferSyntax(syntax), syntax == EXS_JPEGProcess1 ? &lossy : nullptr);
        const QByteArray bytes = readFile(m_path);
        QCOMPARE(reason(), QStringLiteral("decoded"));
        // The last delimiter may be missing: nothing of the picture is.
        for (qsizetype size = 0; size < bytes.size() - 10; size += size < 1200 ? 7 : 211) {
            writeFile(m_path, bytes.left(size));
            const auto image = readImage(m_path);
            QVERIFY2(!image, qPrintable(QStringLiteral("%1 of %2").arg(size).arg(bytes.size())));
            QVERIFY2(image.error().code == ErrorCode::Unreadable || image.error().code == ErrorCode::NotAnImage,
                     qPrintable(QString::number(size) + image.error().detail));
        }
    }
};

QTEST_GUILESS_MAIN(DicomTest)
#include "dicom_test.moc"
