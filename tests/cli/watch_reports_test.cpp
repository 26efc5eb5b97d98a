#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

/// The reports of a folder that is watched: each case gets one, whenever the program is killed.
class WatchReportsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    static QStringList reports(const QString& folder)
    {
        return QDir(folder).entryList({QStringLiteral("SR.*")}, QDir::Files);
    }

    /// Whether a report is of this instance.
    static bool isOf(const QString& report, const QByteArray& instance)
    {
        QFile file(report);
        return file.open(QIODevice::ReadOnly) && file.readAll().contains(instance);
    }

private Q_SLOTS:
    void eachCaseGetsOneReport()
    {
        const QString samples = QStringLiteral(VIGNETTE_SOURCE_DIR "/resources/samples");
        if (!QFile::exists(QStringLiteral(VIGNETTE_SOURCE_DIR "/resources/engine/vignette-engine.safetensors")))
            QSKIP("there is no engine file in resources/engine");
        const QString cli = QStringLiteral(VIGNETTE_CLI);
        const QString classifier = m_dir.filePath(QStringLiteral("x.vignette"));
        QCOMPARE(QProcess::execute(cli, {QStringLiteral("synthesize"), samples + QStringLiteral("/task.json"),
                                         QStringLiteral("--out"), classifier}),
                 0);
        const QString folder = m_dir.filePath(QStringLiteral("incoming"));
        const QString out = m_dir.filePath(QStringLiteral("reports"));
        const QString table = m_dir.filePath(QStringLiteral("results.csv"));
        QVERIFY(QDir().mkpath(folder));
        const QStringList arguments{QStringLiteral("watch"),
                                    classifier,
                                    folder,
                                    QStringLiteral("--out"),
                                    table,
                                    QStringLiteral("--dicom"),
                                    out,
                                    QStringLiteral("--settle"),
                                    QStringLiteral("0.1"),
                                    QStringLiteral("--json")};
        // The instances of the samples, each some times under UIDs of its own.
        QStringList instances;
        for (int copy = 0; copy < 5; ++copy) {
            for (const QString& name :
                 QDir(samples + QStringLiteral("/cases/dicom")).entryList({QStringLiteral("*.dcm")}, QDir::Files)) {
                const QString target = QStringLiteral("%1/%2-%3").arg(folder).arg(copy).arg(name);
                const QString uid = QStringLiteral("1.2.826.0.1.3680043.8.498.77%1").arg(100 + instances.size());
                QVERIFY(QFile::copy(samples + QStringLiteral("/cases/dicom/") + name, target));
                QCOMPARE(
                    QProcess::execute(QStringLiteral("dcmodify"), {QStringLiteral("-nb"), QStringLiteral("-m"),
                                                                   QStringLiteral("SOPInstanceUID=") + uid, target}),
                    0);
                instances += uid;
            }
            QProcess process;
            process.start(cli, arguments);
            QVERIFY(process.waitForStarted());
            process.waitForReadyRead(20000);
            process.waitForFinished(100 * copy);
            process.kill();
            QVERIFY(process.waitForFinished());
        }
        QVERIFY(instances.size() >= 10);
        QProcess process;
        process.start(cli, arguments);
        QTRY_COMPARE_WITH_TIMEOUT(reports(out).size(), instances.size(), 60000);
        QTest::qWait(1500); // and none too many
        QElapsedTimer clock;
        clock.start();
        process.terminate();
        QVERIFY(process.waitForFinished(5000));
        QVERIFY(clock.elapsed() < 1000);
        QCOMPARE(process.exitCode(), 0);
        QCOMPARE(reports(out).size(), instances.size());
        for (const QString& uid : instances) {
            const QStringList all = reports(out);
            const auto count = std::ranges::count_if(
                all, [&](const QString& report) { return isOf(out + QLatin1Char('/') + report, uid.toLatin1()); });
            QVERIFY2(count == 1, qPrintable(uid));
        }
        QVERIFY(QDir(out).entryList({QStringLiteral(".vignette-*")}, QDir::Dirs | QDir::Hidden).isEmpty());
    }
};

QTEST_GUILESS_MAIN(WatchReportsTest)
#include "watch_reports_test.moc"
