#include "core/classifier/export.h"
#include "core/engine/engine_info.h"
#include "core/screening/review_store.h"
#include "tests/base/kills.h"
#include "tests/cli/kill_files.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace vignette;
using namespace vignette::test;

/// A process that is killed at any moment leaves what was there or what it wrote, and nothing in between. Screenings
/// that are killed have tests of their own, in tests/runtime and main_job_test.
class KillTest : public QObject
{
    Q_OBJECT

    QRandomGenerator m_random{17};

    static QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// Starts kill_victim, lets it write for a while and kills it. Gives what it said.
    QByteArrayList killVictim(const QString& mode, const QString& folder)
    {
        QProcess victim;
        victim.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        victim.start(QStringLiteral(VIGNETTE_KILL_VICTIM), {mode, folder});
        QByteArray said;
        while (!said.contains("ready\n") && victim.waitForReadyRead(60000))
            said += victim.readAllStandardOutput();
        QTest::qSleep(int(m_random.bounded(300)));
        if (victim.state() != QProcess::Running)
            return {}; // it may not end by itself
        victim.kill();
        victim.waitForFinished();
        said += victim.readAllStandardOutput();
        said.truncate(said.lastIndexOf('\n'));
        return said.split('\n').mid(1);
    }

    /// What is in a folder beside the files that are meant to be there.
    static qsizetype strangers(const QDir& folder, const QStringList& expected)
    {
        const QStringList names = folder.entryList(QDir::Files | QDir::Hidden);
        return std::ranges::count_if(names, [&](const QString& name) {
            return !expected.contains(name) && !name.startsWith(QLatin1String("given"));
        });
    }

    /// Makes what the victim takes its classifiers from. Gives `bytes` of each.
    static QByteArrayList makeClassifiers(const QString& folder,
                                          const std::function<QByteArray(const Classifier&, const QString&)>& bytes)
    {
        QByteArrayList all;
        for (int which = 0; which < contents; ++which) {
            const QString path = classifierPath(folder, which);
            const auto made = tiny::classifier(unsigned(which) + 1);
            if (!made || !made->save(path))
                qFatal("cannot make a classifier");
            all += bytes(*Classifier::load(path), path);
        }
        return all;
    }

    static bool isWhole(const QByteArrayList& all, const QString& path)
    {
        return !QFile::exists(path) || all.contains(read(path));
    }

private Q_SLOTS:
    void synthesize()
    {
        const QString samples = QStringLiteral(VIGNETTE_SOURCE_DIR "/resources/samples/task.json");
        if (!QFile::exists(defaultEnginePath()) || !QFile::exists(samples))
            QSKIP("there is no engine file in resources/engine, or there are no samples");
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("x.vignette"));
        const auto start = [&](QProcess& process) {
            process.start(QStringLiteral(VIGNETTE_CLI),
                          {QStringLiteral("synthesize"), samples, QStringLiteral("--out"), path});
        };
        QElapsedTimer clock;
        clock.start();
        QProcess whole;
        start(whole);
        QVERIFY(whole.waitForFinished(120000));
        QCOMPARE(whole.exitCode(), 0);
        const int milliseconds = int(clock.elapsed());
        int killed = 0;
        for (int i = 0; killed < kills(3) && i < 10 * kills(3); ++i) {
            QProcess process;
            start(process);
            // Most of them in the last third, where the file is written.
            const int from = i % 3 ? milliseconds * 2 / 3 : 0;
            if (process.waitForFinished(from + int(m_random.bounded(milliseconds - from + 1)))) {
                QCOMPARE(process.exitCode(), 0);
            } else {
                process.kill();
                process.waitForFinished();
                ++killed;
            }
            const auto classifier = Classifier::load(path);
            QVERIFY2(classifier, qPrintable(classifier ? QString() : classifier.error().detail));
        }
        qInfo("%d kills of %d ms, %lld files left over", killed, milliseconds,
              qint64(strangers(folder.path(), {QStringLiteral("x.vignette")})));
        QCOMPARE(killed, kills(3));
    }

    void save()
    {
        const QTemporaryDir folder;
        const QByteArrayList classifiers =
            makeClassifiers(folder.path(), [](const Classifier&, const QString& path) { return read(path); });
        const QString path = folder.filePath(QStringLiteral("x.vignette"));
        const QString taskPath = folder.filePath(QStringLiteral("task.json"));
        for (int i = 0; i < kills(10); ++i) {
            killVictim(QStringLiteral("save"), folder.path());
            QVERIFY(isWhole(classifiers, path));
            if (!QFile::exists(taskPath))
                continue;
            const auto read = readTaskInWork(taskPath);
            QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
            QVERIFY(read->name == task(0).name || read->name == task(1).name);
            QCOMPARE(read->classes.back().description, read->name.repeated(30));
        }
        QVERIFY(QFile::exists(path) && QFile::exists(taskPath));
        qInfo("%d kills, %lld files left over", kills(10),
              qint64(strangers(folder.path(), {QStringLiteral("x.vignette"), QStringLiteral("task.json")})));
    }

    void exports()
    {
        const QTemporaryDir folder;
        const QByteArrayList models = makeClassifiers(
            folder.path(), [](const Classifier& classifier, const QString&) { return toOnnx(classifier); });
        QByteArrayList tables;
        for (int which = 0; which < contents; ++which) {
            const QString path = folder.filePath(QStringLiteral("given.csv"));
            QVERIFY(writeReviewedCsv(table(path, which)));
            tables += read(path);
        }
        const QString model = folder.filePath(QStringLiteral("x.onnx"));
        const QString results = folder.filePath(QStringLiteral("results.csv"));
        for (int i = 0; i < kills(10); ++i) {
            killVictim(QStringLiteral("export"), folder.path());
            QVERIFY(isWhole(models, model));
            QVERIFY(isWhole(tables, results));
        }
        QVERIFY(QFile::exists(model) && QFile::exists(results));
        qInfo("%d kills, %lld files left over", kills(10),
              qint64(strangers(folder.path(), {QStringLiteral("x.onnx"), QStringLiteral("results.csv")})));
    }

    void review()
    {
        const QTemporaryDir folder;
        QHash<QString, int> stored; // the number that was said last
        int changes = 0;
        for (int i = 0; i < kills(10); ++i) {
            for (const QByteArray& line : killVictim(QStringLiteral("review"), folder.path())) {
                const QByteArrayList words = line.split(' ');
                QCOMPARE(words.size(), 3);
                stored[QString::fromLatin1(words[1])] = words[2].toInt();
                ++changes;
            }
            const auto store = ReviewStore::open(folder.filePath(QStringLiteral("reviews.sqlite")));
            QVERIFY2(store, qPrintable(store ? QString() : store.error().detail));
            for (auto it = stored.begin(); it != stored.end(); ++it) {
                // One more may have been stored, and not been said any more.
                const int found = (*store)->review(it.key()).note.toInt();
                QVERIFY2(found == it.value() || found == it.value() + 1,
                         qPrintable(QStringLiteral("%1: %2 instead of %3").arg(it.key()).arg(found).arg(it.value())));
                it.value() = found;
            }
        }
        QVERIFY(changes > kills(10));
        qInfo("%d kills, %d reviews, none lost", kills(10), changes);
    }
};

QTEST_GUILESS_MAIN(KillTest)
#include "kill_test.moc"
