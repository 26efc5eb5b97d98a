#include "core/base/log.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace vignette;

class LogTest : public QObject
{
    Q_OBJECT

private:
    static QString written(const QString& folder)
    {
        stopLogFile();
        return readLogFiles(folder);
    }

private Q_SLOTS:
    void initTestCase() { startLog(); }

    void namesDoNotReachTheLog_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("marker");
        QTest::newRow("path") << "cannot open /data/MARKER Hans/lesion 1.jpg: no such file"
                              << "MARKER";
        QTest::newRow("end of a path with spaces") << "cannot open /data/x/Hans MARKER.jpg"
                                                   << "MARKER";
        QTest::newRow("Windows") << R"(cannot open C:\scans\MARKER)"
                                 << "MARKER";
        QTest::newRow("network drive") << R"(\\server\MARKER\x.jpg)"
                                       << "MARKER";
        QTest::newRow("address") << "file:///home/MARKER/x.jpg"
                                 << "MARKER";
        QTest::newRow("quoted") << "\"MARKER, Hans\" is no picture"
                                << "MARKER";
        QTest::newRow("quote that does not end") << "cut: \"MARKER, Ha"
                                                 << "MARKER";
        QTest::newRow("typographic") << "„MARKER“ and “MARKER”"
                                     << "MARKER";
        QTest::newRow("uid") << "instance 1.2.840.113619.2.55.3 twice"
                             << "113619";
    }
    void namesDoNotReachTheLog()
    {
        QFETCH(QString, text);
        QFETCH(QString, marker);
        QTemporaryDir folder;
        QVERIFY(startLogFile(folder.path()));
        logError(logRuntime(), Error{ErrorCode::Unreadable, text, text});
        qWarning().noquote() << text;
        const QString log = written(folder.path());
        QCOMPARE(log.count(QLatin1Char('\n')), 2);
        QVERIFY2(!log.contains(marker), qPrintable(log));
    }

    void whatHelpsStays()
    {
        QCOMPARE(withoutNames(QStringLiteral("disk I/O error, code 10, version 3.6.7, 50 %")),
                 QStringLiteral("disk I/O error, code 10, version 3.6.7, 50 %"));
        const QString one = withoutNames(QStringLiteral("cannot read /a/b.jpg: too short"));
        QVERIFY(one.startsWith(QLatin1String("cannot read <path ")) && one.endsWith(QLatin1String(">: too short")));
        QCOMPARE(withoutNames(QStringLiteral("cannot read /a/b.jpg: too short")), one);
        QVERIFY(withoutNames(QStringLiteral("cannot read /a/c.jpg: too short")) != one);
    }

    void cancellingIsNoFault()
    {
        QTemporaryDir folder;
        QVERIFY(startLogFile(folder.path()));
        logError(logRuntime(), Error{ErrorCode::Cancelled, {}, {}});
        QCOMPARE(written(folder.path()), QString());
    }

    void fileIsOfTheUserAlone()
    {
        QTemporaryDir folder;
        QVERIFY(startLogFile(folder.path()));
        qCInfo(logRuntime) << "hello";
        QCOMPARE(QFile::permissions(folder.filePath(QStringLiteral("vignette.log"))) &
                     (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
        QVERIFY(written(folder.path()).contains(QLatin1String("info vignette.runtime: hello")));
    }

    void nothingIsWrittenAfterTheStop()
    {
        QTemporaryDir folder;
        QVERIFY(startLogFile(folder.path()));
        stopLogFile();
        qCInfo(logRuntime) << "hello";
        QCOMPARE(readLogFiles(folder.path()), QString());
    }

    void sizeIsBounded()
    {
        QTemporaryDir folder;
        QVERIFY(startLogFile(folder.path()));
        const QString line(900, QLatin1Char('x'));
        for (int i = 0; i < 5000; ++i)
            qCInfo(logRuntime).noquote() << i << line;
        qCInfo(logRuntime) << "the last";
        qint64 bytes = 0;
        const QFileInfoList files = QDir(folder.path()).entryInfoList(QDir::Files);
        for (const QFileInfo& file : files)
            bytes += file.size();
        QCOMPARE(files.size(), 3);
        QVERIFY2(bytes > 2'000'000 && bytes <= 3 * (1 << 20), qPrintable(QString::number(bytes)));
        QVERIFY(written(folder.path()).endsWith(QLatin1String("the last\n")));
    }

    void linesOfThreadsStayWhole()
    {
        QTemporaryDir folder;
        QVERIFY(startLogFile(folder.path()));
        const auto talk = [] {
            for (int i = 0; i < 200; ++i)
                qCInfo(logScreening) << "a line of" << i;
        };
        std::thread one(talk);
        std::thread two(talk);
        one.join();
        two.join();
        const QStringList lines = written(folder.path()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 400);
        for (const QString& line : lines)
            QVERIFY2(line.contains(QLatin1String("Z info vignette.screening: a line of ")), qPrintable(line));
    }

    void levels()
    {
        QVERIFY(setLogLevel(QStringLiteral("warning")));
        QVERIFY(!logRuntime().isInfoEnabled() && logRuntime().isWarningEnabled());
        QVERIFY(setLogLevel(QStringLiteral("debug")));
        QVERIFY(logRuntime().isDebugEnabled());
        QVERIFY(setLogLevel(QStringLiteral("off")));
        QVERIFY(!logRuntime().isCriticalEnabled());
        QCOMPARE(setLogLevel(QStringLiteral("loud")).error().code, ErrorCode::InvalidArgument);
        QVERIFY(setLogLevel(QStringLiteral("info")));
    }

    void folderThatCannotBeWritten()
    {
        QTemporaryDir folder;
        QFile blocker(folder.filePath(QStringLiteral("file")));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        QCOMPARE(startLogFile(blocker.fileName()).error().code, ErrorCode::WriteFailed);
    }
};

QTEST_GUILESS_MAIN(LogTest)
#include "log_test.moc"
