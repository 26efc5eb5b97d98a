#include "core/base/csv.h"
#include "support.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace vignette;
using namespace vignette::test;

/// A folder that is watched, by a program of its own.
class WatchTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_folder;
    QString m_table;

    void start(QProcess& process, int milliseconds = 0)
    {
        process.start(QStringLiteral(VIGNETTE_WATCH_VICTIM), {m_folder, m_table, QString::number(milliseconds)});
        QVERIFY(process.waitForStarted());
    }

    /// The table's rows by their paths: outcome. No path may stand there twice.
    QMap<QString, QString> rows()
    {
        QMap<QString, QString> found;
        const auto table = readCsv(m_table);
        for (size_t i = 1; table && i < table->size(); ++i) {
            const QString path = (*table)[i][0];
            if (found.contains(path))
                return {};
            found[path] = (*table)[i][5];
        }
        return found;
    }

    QString in(const QString& name) { return m_folder + QLatin1Char('/') + name; }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_folder = m_dir->filePath(QStringLiteral("incoming"));
        m_table = m_dir->filePath(QStringLiteral("results.csv"));
        QVERIFY(QDir().mkpath(m_folder));
    }

    void screensWhatComes()
    {
        writePicture(in(QStringLiteral("old.png")), 1);
        QProcess process;
        start(process);
        QTRY_COMPARE_WITH_TIMEOUT(rows().size(), 1, 10000);
        writePicture(in(QStringLiteral("new.png")), 2);
        writePicture(in(QStringLiteral("sub/folder/deep.png")), 3);
        writeFile(in(QStringLiteral("notes.txt")), "notes");
        writePicture(in(QStringLiteral("half.png")), 4);
        QVERIFY(QFile::resize(in(QStringLiteral("half.png")), 60));
        QFile::copy(in(QStringLiteral("old.png")), in(QStringLiteral("same.png")));
        writePicture(in(QStringLiteral(".hidden.png")), 5);
        QVERIFY(QFile::copy(in(QStringLiteral("new.png")), in(QStringLiteral("copying.png.part"))));
        QTRY_COMPARE_WITH_TIMEOUT(rows().size(), 6, 10000);
        QCOMPARE(rows()[in(QStringLiteral("same.png"))], QStringLiteral("duplicate"));
        QCOMPARE(rows()[in(QStringLiteral("half.png"))], QStringLiteral("unreadable"));
        QCOMPARE(rows()[in(QStringLiteral("notes.txt"))], QStringLiteral("not_an_image"));
        QVERIFY(readFile(m_table + QStringLiteral(".ledger.csv")).contains("half.png,unreadable,"));
        // A copy that got its name; one that goes away stays in the table.
        writePicture(m_dir->filePath(QStringLiteral("six.png")), 6);
        QVERIFY(QFile::copy(m_dir->filePath(QStringLiteral("six.png")), in(QStringLiteral("unfinished.png.part"))));
        QVERIFY(QFile::rename(in(QStringLiteral("unfinished.png.part")), in(QStringLiteral("finished.png"))));
        QVERIFY(QFile::remove(in(QStringLiteral("new.png"))));
        QTRY_VERIFY_WITH_TIMEOUT(rows().contains(in(QStringLiteral("finished.png"))), 10000);
        QVERIFY(rows().contains(in(QStringLiteral("new.png"))));
        QCOMPARE(rows().size(), 7);
        QElapsedTimer clock;
        clock.start();
        process.terminate();
        QVERIFY(process.waitForFinished(5000));
        QVERIFY2(clock.elapsed() < 1000, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(process.exitCode(), 0);
    }

    void aFileThatIsWrittenIsWaitedFor()
    {
        QProcess process;
        start(process);
        writePicture(in(QStringLiteral("whole.png")), 7);
        const QByteArray bytes = readFile(in(QStringLiteral("whole.png")));
        QFile slow(in(QStringLiteral("slow.png")));
        QVERIFY(slow.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        for (int i = 0; i < 15; ++i) { // longer than the time to settle
            const qsizetype part = bytes.size() / 15;
            QVERIFY(slow.write(bytes.mid(i * part, i == 14 ? -1 : part)) > 0);
            QTest::qWait(100);
            QVERIFY(!rows().contains(slow.fileName()));
        }
        slow.close();
        QTRY_VERIFY_WITH_TIMEOUT(rows().contains(slow.fileName()), 10000);
        QCOMPARE(rows()[slow.fileName()], QStringLiteral("duplicate")); // whole: the same bytes as the other
        process.terminate();
        QVERIFY(process.waitForFinished(5000));
    }

    void aShareThatGoesAwayIsWaitedFor()
    {
        writePicture(in(QStringLiteral("a.png")), 1);
        QProcess process;
        start(process);
        QTRY_COMPARE_WITH_TIMEOUT(rows().size(), 1, 10000);
        QVERIFY(QDir().rename(m_folder, m_folder + QStringLiteral("-away")));
        QByteArray said;
        const auto isGone = [&] { return (said += process.readAllStandardOutput()).contains("gone"); };
        QTRY_VERIFY_WITH_TIMEOUT(isGone(), 10000);
        QVERIFY(QDir().rename(m_folder + QStringLiteral("-away"), m_folder));
        writePicture(in(QStringLiteral("b.png")), 2);
        QTRY_COMPARE_WITH_TIMEOUT(rows().size(), 2, 10000);
        process.terminate();
        QVERIFY(process.waitForFinished(5000));
        QCOMPARE(process.exitCode(), 0);
    }

    void killedAtAnyMomentNothingIsLostOrDoubled()
    {
        QRandomGenerator random(5);
        int kills = 0;
        constexpr int pictures = 240;
        for (int round = 0; round < 12; ++round) {
            for (int i = 20 * round; i < 20 * (round + 1); ++i)
                writePicture(in(QStringLiteral("%1/%2.png").arg(i % 4).arg(i)), i);
            QProcess process;
            start(process, 30);
            process.waitForReadyRead(1500);
            if (round % 3 == 0)
                QTest::qWait(300); // at rest
            QVERIFY(!process.waitForFinished(int(random.bounded(60))));
            process.kill();
            QVERIFY(process.waitForFinished());
            ++kills;
        }
        QProcess process;
        start(process);
        QTRY_COMPARE_WITH_TIMEOUT(rows().size(), pictures, 30000);
        process.terminate();
        QVERIFY(process.waitForFinished(5000));
        // Each has the verdict of a plain screening.
        ScreeningRequest request;
        request.paths = {m_folder};
        request.csvPath = m_dir->filePath(QStringLiteral("plain.csv"));
        QVERIFY(runScreening(fakeModel(), request));
        QByteArrayList watched = readFile(m_table).split('\n');
        QByteArrayList plain = readFile(request.csvPath).split('\n');
        std::ranges::sort(watched);
        std::ranges::sort(plain);
        QCOMPARE(watched, plain);
        QCOMPARE(kills, 12);
    }

    void aTableWithoutItsStoreIsNotReplaced()
    {
        QProcess process;
        start(process);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_table), 10000);
        process.terminate();
        QVERIFY(process.waitForFinished(5000));
        QVERIFY(QFile::remove(m_table + QStringLiteral(".vignette-watch.sqlite")));
        const QByteArray before = readFile(m_table);
        start(process);
        QVERIFY(process.waitForFinished(5000));
        QCOMPARE(process.exitCode(), 1);
        QCOMPARE(readFile(m_table), before);
        m_table = in(QStringLiteral("results.csv")); // among the pictures
        start(process);
        QVERIFY(process.waitForFinished(5000));
        QCOMPARE(process.exitCode(), 1);
    }
};

QTEST_GUILESS_MAIN(WatchTest)
#include "watch_test.moc"
