#include "core/imaging/image_file.h"
#include "tests/imaging/test_pictures.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <sys/stat.h>

using namespace vignette;
using namespace vignette::test;

namespace {

QByteArray bigEndian(uint32_t value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

/// Length, type and data, checksum.
QByteArray pngChunk(const QByteArray& typeAndData)
{
    uint32_t sum = ~0u;
    for (const char c : typeAndData) {
        sum ^= uint8_t(c);
        for (int bit = 0; bit < 8; ++bit)
            sum = sum & 1 ? sum >> 1 ^ 0xedb88320u : sum >> 1;
    }
    return bigEndian(uint32_t(typeAndData.size() - 4)) + typeAndData + bigEndian(~sum);
}

} // namespace

class RasterTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    const cv::Mat m_card = testCard();

    QString put(const QString& name, const QByteArray& bytes) const
    {
        const QString path = m_folder.filePath(name);
        writeFile(path, bytes);
        return path;
    }
    cv::Mat read(const QByteArray& bytes, const ReadOptions& options = {}) const
    {
        const auto image = readImage(put(QStringLiteral("picture"), bytes), options);
        if (!image)
            qWarning() << image.error().message << image.error().detail;
        return image ? toMat(*image) : cv::Mat();
    }
    QString reason(const QByteArray& bytes, const ReadOptions& options = {}) const
    {
        const auto image = readImage(put(QStringLiteral("picture"), bytes), options);
        if (image)
            return QStringLiteral("decoded");
        Q_ASSERT(!image.error().message.isEmpty());
        return image.error().detail.section(QLatin1Char(':'), 0, 0);
    }

private Q_SLOTS:
    void initTestCase() { registerImageCodecs(); }
    void cleanupTestCase() { unregisterImageCodecs(); }

    void losslessFormats_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("format");
        QTest::newRow("png") << encode(".png", m_card) << QStringLiteral("PNG");
        QTest::newRow("bmp") << encode(".bmp", m_card) << QStringLiteral("BMP");
        QTest::newRow("tiff") << encode(".tiff", m_card) << QStringLiteral("TIFF");
        QTest::newRow("plain tiff") << tiff({m_card}) << QStringLiteral("TIFF");
        QTest::newRow("webp") << encode(".webp", m_card, {cv::IMWRITE_WEBP_QUALITY, 101}) << QStringLiteral("WebP");
    }
    void losslessFormats()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, format);
        // The suffix says nothing.
        const auto image = readImage(put(QStringLiteral("picture.jpg"), bytes));
        QVERIFY(image);
        QCOMPARE(meanError(toMat(*image), m_card), 0.0);
        QCOMPARE(image->provenance.format, format);
        QCOMPARE(image->provenance.sourceWidth, 96);
        QCOMPARE(image->provenance.sourceHeight, 64);
        QCOMPARE(image->provenance.frameCount, 1);
        const auto info = probeImage(put(QStringLiteral("picture.txt"), bytes));
        QVERIFY(info);
        QCOMPARE(info->provenance.format, format);
        QCOMPARE(info->provenance.sourceWidth, 96);
    }

    void jpeg()
    {
        const cv::Mat picture = read(encode(".jpg", m_card, {cv::IMWRITE_JPEG_QUALITY, 95}));
        QVERIFY(meanError(picture, m_card) <= 6);
        const QByteArray progressive =
            encode(".jpg", m_card, {cv::IMWRITE_JPEG_QUALITY, 95, cv::IMWRITE_JPEG_PROGRESSIVE, 1});
        QVERIFY(meanError(read(progressive), m_card) <= 6);
    }

    void exifOrientation_data()
    {
        QTest::addColumn<int>("orientation");
        for (int orientation = 1; orientation <= 8; ++orientation)
            QTest::addRow("%d", orientation) << orientation;
    }
    void exifOrientation()
    {
        QFETCH(int, orientation);
        const cv::Mat stored = storedForOrientation(m_card, orientation);
        const QByteArray jpeg = encode(".jpg", stored, {cv::IMWRITE_JPEG_QUALITY, 95});
        QVERIFY(meanError(read(withExif(jpeg, orientation)), m_card) <= 6);
        QCOMPARE(meanError(read(tiff({stored}, orientation)), m_card), 0.0);
        cv::Mat wide;
        stored.convertTo(wide, CV_16U, 257);
        QCOMPARE(meanError(read(tiff({wide}, orientation)), m_card), 0.0);

        // The same block in the chunk that PNG and WebP have for it.
        const QByteArray block = withExif(jpeg, orientation).mid(12, 26);
        QByteArray png = encode(".png", stored);
        png.insert(33, pngChunk(QByteArray("eXIf", 4) + block));
        QCOMPARE(meanError(read(png), m_card), 0.0);
    }

    void grayAndDepth()
    {
        cv::Mat gray;
        cv::cvtColor(m_card, gray, cv::COLOR_RGB2GRAY);
        cv::Mat expected;
        cv::cvtColor(gray, expected, cv::COLOR_GRAY2RGB);
        cv::Mat deep;
        gray.convertTo(deep, CV_16U, 257);
        cv::Mat deepColour;
        m_card.convertTo(deepColour, CV_16U, 257);
        QCOMPARE(meanError(read(encode(".png", gray)), expected), 0.0);
        QCOMPARE(meanError(read(encode(".png", deep)), expected), 0.0);
        QCOMPARE(meanError(read(encode(".png", deepColour)), m_card), 0.0);
        QCOMPARE(meanError(read(tiff({gray})), expected), 0.0);
        QCOMPARE(meanError(read(tiff({deep})), expected), 0.0);
        QCOMPARE(meanError(read(tiff({deepColour})), m_card), 0.0);
        QVERIFY(meanError(read(encode(".jpg", gray)), expected) <= 6);
        QVERIFY(readImage(put(QStringLiteral("g"), encode(".png", gray)))->provenance.grayscale);
        QVERIFY(!readImage(put(QStringLiteral("c"), encode(".png", m_card)))->provenance.grayscale);
    }

    void transparencyLiesOnWhite()
    {
        cv::Mat rgba(8, 8, CV_8UC4, cv::Scalar(200, 100, 0, 0));
        rgba.rowRange(0, 4).setTo(cv::Scalar(200, 100, 0, 128));
        rgba.colRange(0, 4).setTo(cv::Scalar(200, 100, 0, 255));
        cv::Mat expected(8, 8, CV_8UC3, cv::Scalar(255, 255, 255));
        expected.rowRange(0, 4).setTo(cv::Scalar(227, 177, 127));
        expected.colRange(0, 4).setTo(cv::Scalar(200, 100, 0));
        QVERIFY(meanError(read(encode(".png", rgba)), expected) <= 0.5);
        QVERIFY(meanError(read(encode(".webp", rgba, {cv::IMWRITE_WEBP_QUALITY, 101})), expected) <= 0.5);
        QVERIFY(meanError(read(tiff({rgba})), expected) <= 1);
        cv::Mat deep;
        rgba.convertTo(deep, CV_16U, 257);
        QVERIFY(meanError(read(encode(".png", deep)), expected) <= 0.5);
        QVERIFY(meanError(read(tiff({deep})), expected) <= 1);
    }

    void tiffPages()
    {
        cv::Mat second;
        cv::flip(m_card, second, 0);
        const QByteArray bytes = tiff({m_card, second, m_card(cv::Rect(0, 0, 32, 32)).clone()});
        ReadOptions options;
        for (const cv::Mat& expected : {m_card, second, m_card(cv::Rect(0, 0, 32, 32)).clone()}) {
            QCOMPARE(meanError(read(bytes, options), expected), 0.0);
            ++options.frame;
        }
        QCOMPARE(reason(bytes, options), QStringLiteral("frame"));
        options.frame = -1;
        QCOMPARE(reason(bytes, options), QStringLiteral("frame"));
        QCOMPARE(probeImage(put(QStringLiteral("p"), bytes))->provenance.frameCount, 3);
    }

    void tiffPagesThatLoop()
    {
        QByteArray bytes = tiff({m_card, m_card});
        // The last directory leads back to the first.
        bytes.replace(bytes.size() - 4, 4, bytes.mid(4, 4));
        const auto file = ImageFile::open(put(QStringLiteral("loop"), bytes));
        QVERIFY(file);
        QCOMPARE(file->info().provenance.frameCount, 2);
        QCOMPARE(meanError(toMat(*file->frame(1)), m_card), 0.0);
    }

    void transparentColourKey()
    {
        // PNG without an alpha channel, in which one colour is not seen (tRNS).
        cv::Mat picture(8, 8, CV_8UC3, cv::Scalar(200, 100, 0));
        picture.colRange(0, 4).setTo(cv::Scalar(10, 20, 30));
        QByteArray png = encode(".png", picture);
        png.insert(33, pngChunk(QByteArray("tRNS\0\x0a\0\x14\0\x1e", 10)));
        picture.colRange(0, 4).setTo(cv::Scalar(255, 255, 255));
        QCOMPARE(meanError(read(png), picture), 0.0);
    }

    void largePlainWebPIsSound()
    {
        const QByteArray bytes = encode(".webp", cv::Mat(8000, 8125, CV_8UC3, cv::Scalar(200, 100, 50)));
        QVERIFY(bytes.size() < 8000 * 8125 * 3 / 2000);
        const auto image = readImage(put(QStringLiteral("large"), bytes));
        QVERIFY(image);
        QCOMPARE(image->width, 8125);
        QVERIFY(std::abs(image->rgb[0] - 200) <= 4);
    }

    void picturesOfTelephones()
    {
        const QString folder = QStringLiteral(VIGNETTE_SOURCE_DIR "/tests/imaging/data/");
        const QStringList turns = {QString(), QStringLiteral("-turned"), QStringLiteral("-mirrored")};
        for (const char* suffix : {"heic", "avif", "jxl"}) {
            for (const QString& turn : turns) {
                const QString name = QStringLiteral("card") + turn + QLatin1Char('.') + QLatin1String(suffix);
                const QByteArray bytes = readFile(folder + name);
                QVERIFY2(!bytes.isEmpty(), qPrintable(name));
                const double error = meanError(read(bytes), m_card);
                QVERIFY2(error <= 8, qPrintable(name + QString::number(error)));
                for (qsizetype size = 16; size < bytes.size(); size += 37)
                    QVERIFY2(!readImage(put(QStringLiteral("cut"), bytes.left(size))), qPrintable(name));
            }
        }
    }

    void openedOnce()
    {
        const QByteArray bytes = tiff({m_card, m_card(cv::Rect(0, 0, 32, 32)).clone()});
        const QString path = put(QStringLiteral("once"), bytes);
        const auto file = ImageFile::open(path);
        QVERIFY(file);
        // The name may be gone: nothing is opened again.
        QVERIFY(QFile::remove(path));
        QCOMPARE(file->frame(1)->width, 32);
        QCOMPARE(file->frame(0)->width, 96);
        QCOMPARE(*file->sha256(), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
        QCOMPARE(file->frame(2).error().code, ErrorCode::InvalidArgument);
    }

    void reducedScale()
    {
        cv::Mat large;
        cv::resize(m_card, large, cv::Size(1920, 1280));
        const QByteArray bytes = encode(".jpg", large);
        for (const int atLeast : {0, 100, 160, 300, 640, 641, 2000}) {
            ReadOptions options;
            options.atLeast = atLeast;
            const auto image = readImage(put(QStringLiteral("large.jpg"), bytes), options);
            QVERIFY(image);
            QVERIFY(image->height >= std::min(atLeast, 1280));
            QVERIFY(atLeast != 160 || image->height == 160);
            QVERIFY(atLeast != 641 || image->height == 1280);
            QCOMPARE(image->provenance.sourceWidth, 1920);
        }
    }

    void refusals()
    {
        const auto code = [](const QString& path) { return readImage(path).error().code; };
        QCOMPARE(code(m_folder.filePath(QStringLiteral("nothing.png"))), ErrorCode::NotFound);
        QCOMPARE(code(m_folder.path()), ErrorCode::NotAnImage);
        QCOMPARE(reason({}), QStringLiteral("empty"));
        QCOMPARE(reason("just words\n"), QStringLiteral("text"));
        QCOMPARE(reason("BMW makes cars, and this is prose of some length."), QStringLiteral("text"));
        QCOMPARE(reason(QByteArray("\x01\x02\x03\x00\x05", 5)), QStringLiteral("unknown-format"));
        QCOMPARE(reason("GIF89a\x01\x00\x01\x00"), QStringLiteral("other-format"));
        QCOMPARE(reason(QByteArray("\0\0\0\x18"
                                   "ftypheic\0\0\0\0",
                                   16)),
                 QStringLiteral("broken"));
        QCOMPARE(reason(encode(".jpg", m_card).left(3)), QStringLiteral("broken"));
        cv::Mat real(8, 8, CV_32FC3, cv::Scalar(0.5, 0.5, 0.5));
        QCOMPARE(reason(encode(".tiff", real)), QStringLiteral("pixel-format"));
#ifdef Q_OS_UNIX
        // Opening a pipe would wait for ever.
        const QString pipe = m_folder.filePath(QStringLiteral("pipe.png"));
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QCOMPARE(code(pipe), ErrorCode::NotAnImage);
#endif
    }

    void limitsHoldBeforeDecoding()
    {
        ReadOptions options;
        options.maxPixels = 96 * 64 - 1;
        for (const char* suffix : {".png", ".jpg", ".bmp", ".tiff", ".webp"})
            QCOMPARE(reason(encode(suffix, m_card), options), QStringLiteral("too-large"));
        // Headers that claim what the file cannot hold.
        QByteArray png = encode(".png", m_card);
        png.replace(16, 8, bigEndian(60000) + bigEndian(60000));
        QCOMPARE(reason(png), QStringLiteral("too-large"));
        png.replace(16, 8, bigEndian(12000) + bigEndian(12000));
        QCOMPARE(reason(png), QStringLiteral("implausible"));
    }

    void truncatedFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("jpeg") << encode(".jpg", m_card);
        QTest::newRow("progressive") << encode(".jpg", m_card, {cv::IMWRITE_JPEG_PROGRESSIVE, 1});
        QTest::newRow("jpeg with exif") << withExif(encode(".jpg", m_card), 6);
        QTest::newRow("png") << encode(".png", m_card);
        QTest::newRow("bmp") << encode(".bmp", m_card);
        QTest::newRow("tiff") << encode(".tiff", m_card);
        QTest::newRow("plain tiff") << tiff({m_card});
        QTest::newRow("webp") << encode(".webp", m_card);
        QTest::newRow("lossless webp") << encode(".webp", m_card, {cv::IMWRITE_WEBP_QUALITY, 101});
    }
    void truncatedFilesAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(reason(bytes), QStringLiteral("decoded"));
        for (qsizetype size = 0; size < bytes.size(); size += size < 200 ? 1 : 61) {
            const auto image = readImage(put(QStringLiteral("cut"), bytes.left(size)));
            QVERIFY2(!image, qPrintable(QString::number(size)));
            QVERIFY(image.error().code == ErrorCode::Unreadable || image.error().code == ErrorCode::NotAnImage);
        }
    }
};

QTEST_GUILESS_MAIN(RasterTest)
#include "raster_test.moc"
