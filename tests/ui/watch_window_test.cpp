#include "core/engine/engine_info.h"
#include "core/runtime/runtime.h"
#include "tests/dicom_out/source_files.h"
#include "tests/screening/support.h"
#include "tests/ui/window_helpers.h"
#include "ui/screen/watch_dialog.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLineEdit>
#include <QTemporaryDir>

#include <memory>

using namespace vignette;
using namespace vignette::test;

/// A folder that is watched from the window.
class WatchWindowTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Runtime> m_runtime;
    std::unique_ptr<Workbench> m_bench;

    static QStringList filesBelow(const QString& folder)
    {
        QStringList names;
        QDirIterator at(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (at.hasNext())
            names += at.next();
        return names;
    }

private Q_SLOTS:
    void initTestCase()
    {
        isolate(QStringLiteral("watch-window-test"));
        m_runtime = std::make_unique<Runtime>();
        if (!QFile::exists(defaultEnginePath()))
            QSKIP("The engine file is not here.");
        m_bench = std::make_unique<Workbench>();
    }
    void cleanupTestCase()
    {
        m_bench.reset();
        m_runtime.reset();
    }

    void whatComesIsShown_data()
    {
        QTest::addColumn<bool>("isPrivate");
        QTest::newRow("as usual") << false;
        QTest::newRow("private mode") << true;
    }
    void whatComesIsShown()
    {
        QFETCH(bool, isPrivate);
        const QTemporaryDir dir;
        const QString incoming = dir.filePath(QStringLiteral("incoming"));
        const QString table = dir.filePath(QStringLiteral("results.csv"));
        const QString reports = dir.filePath(QStringLiteral("reports"));
        QVERIFY(QDir().mkpath(incoming));
        writePicture(incoming + QStringLiteral("/old.png"), 1);

        TestWindow window(*m_bench);
        window.show();
        window.session.setPrivate(isPrivate);
        window.session.open(samples() + QStringLiteral("/task.json"));
        window.session.synthesize();
        QTRY_VERIFY_WITH_TIMEOUT(window.hasClassifier() && !window.isBusy(), patience);
        const QStringList before = filesBelow(dataFolder());

        auto* dialog = openDialog<WatchDialog>(window, QStringLiteral("&Watch a folder…"));
        QVERIFY(dialog);
        QCOMPARE(showsText(*dialog, QStringLiteral("Private mode")), isPrivate);
        click(*dialog, QStringLiteral("Start watching"));
        QVERIFY(showsText(*dialog, QStringLiteral("Choose the folder")));
        named<QLineEdit>(*dialog, QStringLiteral("Folder to watch"))->setText(incoming);
        auto* csv = named<QLineEdit>(*dialog, QStringLiteral("Table of results"));
        csv->setText(incoming + QStringLiteral("/results.csv"));
        click(*dialog, QStringLiteral("Start watching"));
        QVERIFY(dialog->isVisible()); // would be taken for what comes
        csv->setText(table);
        named<QLineEdit>(*dialog, QStringLiteral("DICOM reports into"))->setText(reports);
        picture(*dialog, QStringLiteral("watch-dialog"));
        click(*dialog, QStringLiteral("Start watching"));

        QTRY_COMPARE_WITH_TIMEOUT(window.cases().count(), 1, patience);
        QVERIFY(window.session.isWatching());
        QVERIFY(showsText(window, QStringLiteral("Watching")));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(table), patience);
        writePicture(incoming + QStringLiteral("/new.png"), 2);
        writeSource({.path = incoming + QStringLiteral("/new.dcm"), .seed = 3});
        QTRY_COMPARE_WITH_TIMEOUT(window.cases().count(), 3, patience);
        picture(window, QStringLiteral("watch"));
        QTRY_COMPARE_WITH_TIMEOUT(int(filesBelow(reports).size()), 1, patience); // of the DICOM picture
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                QFile file(table);
                return file.open(QIODevice::ReadOnly) && file.readAll().contains("new.png");
            }(),
            patience);
        if (isPrivate)
            QCOMPARE(filesBelow(dataFolder()), before);

        QVERIFY(QDir().rename(incoming, incoming + QStringLiteral("-away")));
        QTRY_VERIFY_WITH_TIMEOUT(showsText(window, QStringLiteral("is waited for")), patience);
        QVERIFY(QDir().rename(incoming + QStringLiteral("-away"), incoming));
        QTRY_VERIFY_WITH_TIMEOUT(showsText(window, QStringLiteral("as they come")), patience);

        entry(window, QStringLiteral("Stop &watching"))->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!window.isBusy() && !window.session.isWatching(), patience);
        QCOMPARE(window.cases().count(), 3);
        QVERIFY(entry(window, QStringLiteral("&Watch a folder…")));
        writePicture(incoming + QStringLiteral("/late.png"), 4);
        QTest::qWait(4000); // longer than a picture took before
        QCOMPARE(window.cases().count(), 3);
    }
};

QTEST_MAIN(WatchWindowTest)
#include "watch_window_test.moc"
