#include "core/imaging/image_reader.h"
#include "core/task/task_spec.h"

#include <QDirIterator>
#include <QTest>

using namespace vignette;

/// The bundled samples are what a new user sees first: each file must be what its README says.
class SamplesTest : public QObject
{
    Q_OBJECT

    const QString m_folder = QStringLiteral(VIGNETTE_SOURCE_DIR "/resources/samples/");

private Q_SLOTS:
    void initTestCase() { registerImageCodecs(); }
    void cleanupTestCase() { unregisterImageCodecs(); }

    void theTaskLoads()
    {
        const Result<TaskSpec> task = readTask(m_folder + QStringLiteral("task.json"));
        QVERIFY2(task, task ? "" : qPrintable(task.error().message));
        QCOMPARE(task->way(), 4);
        const Result<SupportSet> support = loadSupport(*task, 160);
        QVERIFY2(support, support ? "" : qPrintable(support.error().message));
        for (const std::vector<Image>& images : support->classes) {
            QCOMPARE(images.size(), size_t(5));
            for (const Image& image : images)
                QVERIFY(std::min(image.width, image.height) >= 160);
        }
    }

    void noCaseIsAnExample()
    {
        TaskSpec task = *readTask(m_folder + QStringLiteral("task.json"));
        task.classes.resize(2);
        task.classes[1].examples.clear();
        QDirIterator cases(m_folder + QStringLiteral("cases"), {QStringLiteral("naevus*.jpg")}, QDir::Files);
        while (cases.hasNext())
            task.classes[1].examples.push_back({cases.next(), 0});
        QCOMPARE(task.classes[1].shot(), 6);
        QVERIFY(loadSupport(task, 160));
    }

    void everyCaseIsReadOrRefused()
    {
        int read = 0;
        QStringList refused;
        qint64 bytes = 0;
        QDirIterator files(m_folder + QStringLiteral("cases"), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            bytes += files.fileInfo().size();
            const Result<Image> image = readImage(path);
            if (!image) {
                refused += files.fileName();
                continue;
            }
            ++read;
            QCOMPARE(image->width, 320);
            QCOMPARE(image->height, 240);
            if (path.endsWith(QLatin1String(".dcm")))
                QCOMPARE(image->provenance.sopClassUid, QStringLiteral("1.2.840.10008.5.1.4.1.1.77.1.7"));
        }
        refused.sort();
        QCOMPARE(refused, (QStringList{QStringLiteral("note.txt"), QStringLiteral("truncated.jpg")}));
        QCOMPARE(read, 26);
        QVERIFY(bytes < 1'500'000);
    }
};

QTEST_GUILESS_MAIN(SamplesTest)
#include "samples_test.moc"
