#include "core/imaging/image_reader.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QSet>
#include <QTest>

using namespace vignette;

namespace {

const QString folder = QStringLiteral(VIGNETTE_DATA_DIR "/data/dicom");

QString codeName(ErrorCode code)
{
    static const QStringList names = {
        QStringLiteral("InvalidArgument"), QStringLiteral("InvalidTask"), QStringLiteral("NotFound"),
        QStringLiteral("Unreadable"),      QStringLiteral("NotAnImage"),  QStringLiteral("Unsupported"),
        QStringLiteral("Corrupt"),         QStringLiteral("TooLarge"),    QStringLiteral("WriteFailed"),
        QStringLiteral("Cancelled"),       QStringLiteral("Internal")};
    return names.value(int(code));
}

} // namespace

/// Reads every file of the DICOM test bed and compares with dicom_expected.csv, whose pictures
/// were confirmed by independent decoders (make_dicom_table.py).
class DicomTableTest : public QObject
{
    Q_OBJECT

    QSet<QString> m_listed;

private Q_SLOTS:
    void initTestCase()
    {
        if (!QFile::exists(folder))
            QSKIP("the DICOM test bed (data/dicom under VIGNETTE_DATA_DIR) is not here");
        registerImageCodecs();
    }
    void cleanupTestCase() { unregisterImageCodecs(); }

    void reads_data()
    {
        QTest::addColumn<QStringList>("row");
        QFile table(QStringLiteral(VIGNETTE_SOURCE_DIR "/tests/imaging/dicom_expected.csv"));
        QVERIFY(table.open(QIODevice::ReadOnly));
        table.readLine();
        while (!table.atEnd()) {
            const QStringList row = QString::fromUtf8(table.readLine()).trimmed().split(QLatin1Char(','));
            QVERIFY(row.size() >= 8);
            m_listed.insert(row[0]);
            QTest::newRow(qPrintable(row[0] + QLatin1Char('#') + row[6])) << row;
        }
    }
    void reads()
    {
        QFETCH(QStringList, row);
        ReadOptions options;
        options.frame = row[6].toInt();
        const auto image = readImage(folder + QLatin1Char('/') + row[0], options);
        if (!image) {
            QCOMPARE(codeName(image.error().code), row[1]);
            QCOMPARE(image.error().detail.section(QLatin1Char(':'), 0, 0), row[2]);
            QVERIFY(!image.error().message.isEmpty());
            return;
        }
        QCOMPARE(QString(), row[1]);
        QCOMPARE(image->width, row[3].toInt());
        QCOMPARE(image->height, row[4].toInt());
        QCOMPARE(image->provenance.frameCount, row[5].toInt());
        QCOMPARE(image->rgb.size(), size_t(image->width) * size_t(image->height) * 3);
        const QByteArrayView bytes(image->rgb.data(), qsizetype(image->rgb.size()));
        const QByteArray digest = QCryptographicHash::hash(bytes.toByteArray(), QCryptographicHash::Sha256).toHex();
        QCOMPARE(QString::fromLatin1(digest.left(16)), row[7]);
    }

    void everyFileIsListed()
    {
        QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString name = QDir(folder).relativeFilePath(files.next());
            QVERIFY2(m_listed.contains(name), qPrintable(name));
        }
    }
};

QTEST_GUILESS_MAIN(DicomTableTest)
#include "dicom_table_test.moc"
