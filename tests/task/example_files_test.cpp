#include "core/imaging/image_reader.h"
#include "core/task/example_files.h"

#include <QImage>
#include <QtTest>

using namespace vignette;

class ExampleFilesTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    void picture(const QString& name)
    {
        const QString path = m_dir.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QImage image(40, 30, QImage::Format_RGB888);
        image.fill(Qt::red);
        QVERIFY(image.save(path, "PNG"));
    }

private Q_SLOTS:
    void initTestCase()
    {
        registerImageCodecs();
        for (int i = 1; i <= 23; ++i)
            picture(QStringLiteral("task/many/%1.png").arg(i));
        picture(QStringLiteral("task/few/without-suffix"));
        QDir().mkpath(m_dir.filePath(QStringLiteral("task/empty")));
        QFile text(m_dir.filePath(QStringLiteral("task/few/notes.txt")));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("no picture");
    }

    void cleanupTestCase() { unregisterImageCodecs(); }

    void filesAndFoldersByContent()
    {
        const auto found = findExamples(
            {m_dir.filePath(QStringLiteral("task/few")), m_dir.filePath(QStringLiteral("task/many/3.png"))});
        QVERIFY(found.has_value());
        QCOMPARE(found->examples.size(), size_t(2));
        QCOMPARE(found->ignored, 1);
        QCOMPARE(found->surplus, 0);
        QVERIFY(found->examples[0].path.endsWith(QLatin1String("without-suffix")));
    }

    void noMoreThanAClassTakesInNaturalOrder()
    {
        const auto found = findExamples({m_dir.filePath(QStringLiteral("task/many"))});
        QVERIFY(found.has_value());
        QCOMPARE(found->examples.size(), size_t(TaskSpec::maxShot));
        QCOMPARE(found->surplus, 3);
        QVERIFY(found->examples[1].path.endsWith(QLatin1String("/2.png")));
    }

    void foldersBecomeClasses()
    {
        const auto classes = classesFromFolder(m_dir.filePath(QStringLiteral("task")));
        QVERIFY(classes.has_value());
        QCOMPARE(classes->size(), size_t(2));
        QCOMPARE((*classes)[0].name, QStringLiteral("few"));
        QCOMPARE((*classes)[1].shot(), TaskSpec::maxShot);
    }

    void nothingThereIsSaid()
    {
        const auto none = classesFromFolder(m_dir.filePath(QStringLiteral("task/empty")));
        QVERIFY(!none.has_value());
        QCOMPARE(none.error().code, ErrorCode::InvalidTask);
        const auto missing = classesFromFolder(m_dir.filePath(QStringLiteral("nowhere")));
        QVERIFY(!missing.has_value());
        QCOMPARE(missing.error().code, ErrorCode::NotFound);
        const auto cancelled =
            findExamples({m_dir.filePath(QStringLiteral("task/many"))}, JobContext([] { return true; }));
        QVERIFY(!cancelled.has_value());
        QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
    }

    void pastedPicturesGoBesideTheTask()
    {
        picture(QStringLiteral("pasted/one.png"));
        TaskSpec task;
        task.classes.resize(2);
        task.classes[0].examples = {{m_dir.filePath(QStringLiteral("pasted/one.png"))},
                                    {m_dir.filePath(QStringLiteral("task/many/1.png"))}};
        QDir().mkpath(m_dir.filePath(QStringLiteral("saved")));
        const QString path = m_dir.filePath(QStringLiteral("saved/my task.json"));
        const auto own = withOwnPictures(task, m_dir.filePath(QStringLiteral("pasted")), path);
        QVERIFY(own.has_value());
        const QString copy = m_dir.filePath(QStringLiteral("saved/my task-pictures/one.png"));
        QCOMPARE(own->classes[0].examples[0].path, copy);
        QVERIFY(QFile::exists(copy) && QFile::exists(task.classes[0].examples[0].path));
        QCOMPARE(own->classes[0].examples[1], task.classes[0].examples[1]);
        QVERIFY(withOwnPictures(task, m_dir.filePath(QStringLiteral("pasted")), path).has_value()); // again
        QCOMPARE(withOwnPictures(task, {}, path).value(), task);
        const auto failed =
            withOwnPictures(task, m_dir.filePath(QStringLiteral("pasted")), QStringLiteral("/proc/task.json"));
        QVERIFY(!failed.has_value());
        QCOMPARE(failed.error().code, ErrorCode::WriteFailed);
    }
};

QTEST_GUILESS_MAIN(ExampleFilesTest)
#include "example_files_test.moc"
