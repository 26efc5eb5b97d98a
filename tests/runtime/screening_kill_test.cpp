#include "core/screening/case_store.h"
#include "dicom_files.h"
#include "support.h"
#include "tests/base/kills.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace vignette;
using namespace vignette::test;

class ScreeningKillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedAtAnyMomentGivesTheSameBytes()
    {
        QTemporaryDir dir;
        const QString cases = dir.filePath(QStringLiteral("cases"));
        for (int i = 0; i < 400; ++i) {
            const QString stem = cases + QStringLiteral("/%1/%2").arg(i % 7).arg(i, 4, 10, QChar(u'0'));
            if (i % 10 == 3)
                writeFile(stem + QStringLiteral(".txt"), "notes");
            else if (i % 10 == 6)
                writePicture(stem + QStringLiteral(".png"), 1); // all the same
            else if (i % 50 == 9)
                writeDicom(stem + QStringLiteral(".dcm"), i, 1 + i % 23, QStringLiteral("1.2.3.%1").arg(i), QString());
            else
                writePicture(stem + QStringLiteral(".png"), i + 2);
        }
        const QString whole = dir.filePath(QStringLiteral("whole.csv"));
        const QString broken = dir.filePath(QStringLiteral("broken.csv"));
        const auto start = [&](QProcess& process, const QString& csv, int pause) {
            process.start(QStringLiteral(VIGNETTE_VICTIM), {csv, cases, QString::number(pause)});
            QVERIFY(process.waitForStarted());
        };
        QProcess uninterrupted;
        start(uninterrupted, whole, 0);
        QVERIFY(uninterrupted.waitForFinished(120000));
        QCOMPARE(uninterrupted.exitCode(), 0);
        const QByteArray expected = readFile(whole);
        QVERIFY(expected.count('\n') > 400);

        QRandomGenerator random(20);
        int killed = 0;
        for (int i = 0; i < kills(20); ++i) {
            QProcess process;
            start(process, broken, 15);
            // Some die while they start, the others after their first rows, at any point of the
            // batches and commits that follow.
            if (i >= 3)
                QVERIFY(process.waitForReadyRead(60000));
            if (process.waitForFinished(i < 3 ? 30 * i : int(random.bounded(45)))) {
                QCOMPARE(process.exitCode(), 0);
                QCOMPARE(readFile(broken), expected);
                QVERIFY(QFile::remove(broken));
                continue;
            }
            process.kill();
            QVERIFY(process.waitForFinished());
            QVERIFY(!QFile::exists(broken));
            ++killed;
        }
        QVERIFY(killed >= kills(20) / 2);
        QProcess last;
        start(last, broken, 0);
        QVERIFY(last.waitForFinished(120000));
        QCOMPARE(last.exitCode(), 0);
        QCOMPARE(readFile(broken), expected);
        QVERIFY(!QFile::exists(broken + QStringLiteral(".vignette-screening.sqlite")));
        // Every finished row has its overlay, whoever wrote it.
        const auto overlays = [](const QString& csv) {
            return QDir(csv + QStringLiteral(".overlays")).entryList({QStringLiteral("*.png")});
        };
        QCOMPARE(overlays(broken), overlays(whole));
        const QByteArray output = last.readAllStandardOutput().trimmed();
        const int resumed = output.mid(output.lastIndexOf(' ') + 1).toInt();
        QVERIFY2(resumed > 0, output);
        qInfo("%d kills, the last run found %d of 400 files finished", killed, resumed);
    }
};

QTEST_GUILESS_MAIN(ScreeningKillTest)
#include "screening_kill_test.moc"
