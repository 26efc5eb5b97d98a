#include "core/imaging/image_reader.h"
#include "core/task/task_spec.h"

#include <QFile>
#include <QImage>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace vignette;

namespace {

/// Noise, so that no two pictures are alike.
QImage picture(quint32 seed, QSize size = {40, 30})
{
    QImage image(size, QImage::Format_RGB888);
    QRandomGenerator random(seed);
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x)
            image.setPixelColor(x, y, QColor::fromRgb(random.generate() | 0xFF000000));
    return image;
}

} // namespace

class SupportTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    TaskSpec m_task;

    QString save(const QString& name, const QImage& image)
    {
        const QString path = m_folder.filePath(name);
        if (!image.save(path))
            qFatal("cannot write the fixture");
        return path;
    }

private Q_SLOTS:
    void initTestCase() { registerImageCodecs(); }
    void cleanupTestCase() { unregisterImageCodecs(); }

    void init()
    {
        m_task = {};
        for (int k = 0; k < 3; ++k) {
            ClassSpec spec;
            spec.name = QStringLiteral("Class %1").arg(QChar(u'A' + k));
            spec.id = makeClassId(spec.name, {});
            spec.description = QStringLiteral("words");
            for (int i = 0; i < k; ++i)
                spec.examples.push_back({save(QStringLiteral("%1%2.png").arg(k).arg(i), picture(k * 10 + i)), 0});
            m_task.classes.push_back(spec);
        }
    }

    void allExamplesAreDecodedInOrder()
    {
        QList<std::pair<qint64, qint64>> steps;
        const JobContext job({}, [&](qint64 done, qint64 total) { steps += {done, total}; });
        const Result<SupportSet> support = loadSupport(m_task, 160, job);
        QVERIFY2(support, support ? "" : qPrintable(support.error().message));
        QCOMPARE(support->classes.size(), size_t(3));
        for (int k = 0; k < 3; ++k) {
            QCOMPARE(support->classes[k].size(), size_t(k));
            for (int i = 0; i < k; ++i) {
                const Image& image = support->classes[k][i];
                QCOMPARE(image.width, 40);
                QCOMPARE(image.height, 30);
                const QRgb first = picture(k * 10 + i).pixel(0, 0);
                QCOMPARE(qRgb(image.rgb[0], image.rgb[1], image.rgb[2]), first);
            }
        }
        QCOMPARE(steps, (QList<std::pair<qint64, qint64>>{{1, 3}, {2, 3}, {3, 3}}));
    }

    void anInvalidTaskIsNotOpened()
    {
        m_task.classes[0].description.clear();
        QCOMPARE(loadSupport(m_task, 160).error().code, ErrorCode::InvalidTask);
    }

    void aBadExampleIsNamed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("missing") << QByteArray();
        QTest::newRow("text") << QByteArray("This is no picture at all.\n");
        QTest::newRow("cut off") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    }

    void aBadExampleIsNamed()
    {
        QFETCH(QByteArray, bytes);
        const QString path = m_folder.filePath(QStringLiteral("bad.png"));
        QFile::remove(path);
        if (!bytes.isEmpty()) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        }
        m_task.classes[1].examples.push_back({path, 0});
        const Result<SupportSet> support = loadSupport(m_task, 160);
        QVERIFY(!support);
        QVERIFY(support.error().code != ErrorCode::Internal);
        QVERIFY2(support.error().message.contains(QStringLiteral("Class B")) &&
                     support.error().message.contains(QStringLiteral("bad.png")),
                 qPrintable(support.error().message));
    }

    void theSamePictureInTwoClassesIsRefused()
    {
        // Another file format, same pixels: a comparison of files would not see it.
        m_task.classes[0].examples = {{save(QStringLiteral("copy.bmp"), picture(21)), 0}};
        const Result<SupportSet> support = loadSupport(m_task, 160);
        QVERIFY(!support);
        const QString message = support.error().message;
        QVERIFY2(support.error().code == ErrorCode::InvalidTask, qPrintable(message));
        for (const auto& part : {"Class A", "copy.bmp", "Class C", "21.png"})
            QVERIFY2(message.contains(QLatin1String(part)), qPrintable(message));
    }

    void aTransposedPictureIsAnotherOne()
    {
        QImage flat(30, 40, QImage::Format_RGB888);
        flat.fill(Qt::darkRed);
        QImage tall(40, 30, QImage::Format_RGB888);
        tall.fill(Qt::darkRed);
        m_task.classes[0].examples = {{save(QStringLiteral("flat.png"), flat), 0}};
        m_task.classes[1].examples = {{save(QStringLiteral("tall.png"), tall), 0}};
        QVERIFY(loadSupport(m_task, 160));
    }

    void largePicturesAreReduced()
    {
        QImage large(2000, 1000, QImage::Format_RGB888);
        large.fill(QColor(180, 90, 60));
        m_task.classes[0].examples = {{save(QStringLiteral("large.png"), large), 0}};
        const Result<SupportSet> support = loadSupport(m_task, 160);
        QVERIFY(support);
        const Image& image = support->classes[0][0];
        QVERIFY(image.height >= 160 && image.height <= 640);
        QCOMPARE(image.width, image.height * 2);
        QCOMPARE(image.rgb.size(), size_t(image.width) * image.height * 3);
        QCOMPARE(qRgb(image.rgb[0], image.rgb[1], image.rgb[2]), qRgb(180, 90, 60));
        QCOMPARE(loadSupport(m_task, 0)->classes[0][0].width, 2000);
    }

    void cancelStopsAtTheNextPicture()
    {
        int asked = 0;
        const JobContext job([&] { return ++asked > 2; });
        QCOMPARE(loadSupport(m_task, 160, job).error().code, ErrorCode::Cancelled);
        QCOMPARE(asked, 3);
    }

    void aMarkedPartIsTheExample()
    {
        const QImage whole = picture(77, {200, 150});
        m_task.classes[1].examples = {{save(QStringLiteral("whole.png"), whole), 0, Region{40, 30, 80, 60}}};
        const auto support = loadSupport(m_task, 32);
        QVERIFY2(support, support ? "" : qPrintable(support.error().message));
        const Image& image = support->classes[1][0];
        QCOMPARE(QSize(image.width, image.height), QSize(80, 60));
        QCOMPARE(qRgb(image.rgb[0], image.rgb[1], image.rgb[2]), whole.pixel(40, 30));
        // Beyond the picture: as much of it as there is.
        m_task.classes[1].examples[0].region = Region{190, 140, 80, 60};
        QCOMPARE(loadSupport(m_task, 32)->classes[1][0].width, 80);
    }
};

QTEST_GUILESS_MAIN(SupportTest)
#include "support_test.moc"
