#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// Arguments and exit codes of the command line; nothing here needs an engine.
class CliTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QByteArray m_out;
    QByteArray m_err;

    int run(const QStringList& arguments)
    {
        QProcess process;
        process.start(QStringLiteral(VIGNETTE_CLI), arguments);
        if (!process.waitForFinished(120000) || process.exitStatus() != QProcess::NormalExit)
            return -1;
        m_out = process.readAllStandardOutput();
        m_err = process.readAllStandardError();
        return process.exitCode();
    }

    QString file(const char* name, const QByteArray& bytes)
    {
        QFile file(m_dir.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write a test file");
        return file.fileName();
    }

private Q_SLOTS:
    void version()
    {
        QCOMPARE(run({QStringLiteral("--version")}), 0);
        QCOMPARE(m_out.trimmed(), QByteArray(VIGNETTE_VERSION));
    }

    void help()
    {
        QCOMPARE(run({QStringLiteral("--help")}), 0);
        for (const char* command :
             {"synthesize", "screen", "evaluate", "export", "export-dicom", "deidentify", "pacs", "inspect",
              "benchmark", "watch", "encode", "merge", "search", "suggest", "audit", "doctor"}) {
            QVERIFY(m_out.contains(command));
        }
        QVERIFY(m_out.contains("Research use only"));
        for (const char* command :
             {"synthesize", "screen", "evaluate", "export", "export-dicom", "deidentify", "pacs", "inspect",
              "benchmark", "watch", "encode", "merge", "search", "suggest", "audit", "doctor"}) {
            QCOMPARE(run({QString::fromLatin1(command), QStringLiteral("--help")}), 0);
            QVERIFY2(m_out.contains(QByteArray("vignette-cli ") + command), m_out);
        }
    }

    void wrongUsageIsTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const auto row = [](const char* name, const char* arguments) {
            QTest::newRow(name) << QString::fromLatin1(arguments).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        };
        row("nothing", "");
        row("no such command", "diagnose x");
        row("no task", "synthesize");
        row("no out", "synthesize task.json");
        row("task missing", "synthesize /nowhere/task.json --out x.vignette");
        row("unknown option", "screen x.vignette folder --out r.csv --fast");
        row("adapted classifier of none", "screen x.vignette folder --out r.csv --classifier y.vignette");
        row("adapted, with overlays", "screen task.json folder --out r.csv --adapt --overlays o");
        row("adapted to nothing", "screen task.json --out r.csv --adapt");
        row("adapted to files and an index", "screen task.json folder --out r.csv --adapt --index i");
        row("suggest of nothing", "suggest task.json");
        row("suggest no picture", "suggest task.json folder --count 0");
        row("no paths", "screen x.vignette --out r.csv");
        row("no results", "screen x.vignette folder");
        row("no folder for DICOM", "export-dicom x.vignette r.csv");
        row("no date", "export-dicom x.vignette r.csv --out d --patient-id 1 --birth-date 31.1.1970");
        row("resume and restart", "screen x.vignette folder --out r.csv --resume --restart");
        row("bad threads", "doctor --threads many");
        row("bad log level", "doctor --log-level loud");
        row("bad device", "screen x.vignette folder --out r.csv --device toaster");
        row("no folder for pictures without patients", "deidentify a.dcm");
        row("no region", "deidentify a.dcm --out d --blank 1,2,3");
        row("pacs without a verb", "pacs");
        row("pacs with another", "pacs delete");
        row("no archive", "pacs echo");
        row("no title of the archive", "pacs echo --host localhost");
        row("title too long", "pacs echo --host localhost --called-ae 12345678901234567");
        row("no port", "pacs echo --host localhost --called-ae A --port many");
        row("no day", "pacs find --host localhost --called-ae A --date 31.12.2026");
        row("no study", "pacs get --host localhost --called-ae A --out d");
        row("no folder for pictures", "pacs get --host localhost --called-ae A --study 1.2");
        row("nothing to send", "pacs store --host localhost --called-ae A");
        row("settings missing", "pacs echo --settings /nowhere.json");
        row("two files", "inspect a b");
        row("no file to export to", "export x.vignette");
        row("nothing to encode", "encode --index d");
        row("no folder for the index", "encode folder");
        row("no index to search", "search x.vignette");
        row("no number of cases", "search x.vignette --index d --top many");
        row("pictures and an index", "screen x.vignette folder --index d --out r.csv");
        row("overlays of an index", "screen x.vignette --index d --out r.csv --overlays o");
        row("nothing to evaluate on", "evaluate x.vignette");
        row("no table of a watch", "watch x.vignette folder");
        row("no time to settle", "watch x.vignette folder --out r.csv --settle long");
        row("no share", "encode folder --index d --share 9/8");
        row("nothing to merge", "merge --index d");
        row("no folder to merge into", "merge a b");
        row("no index to merge", "merge /nowhere.index --index d");
        row("no reviews to audit", "audit /nowhere/reviews.sqlite");
        row("the audit in the place of the reviews", "audit /etc/passwd --out /etc/passwd");
        row("no data for a benchmark", "benchmark --episodes e.json");
    }
    void wrongUsageIsTwo()
    {
        QFETCH(QStringList, arguments);
        QCOMPARE(run(arguments), 2);
        QVERIFY(!m_err.isEmpty());
    }

    void badClassifierIsThree()
    {
        const QString bad = file("bad.vignette", "this is no classifier");
        QCOMPARE(run({QStringLiteral("inspect"), bad}), 3);
        QCOMPARE(run({QStringLiteral("inspect"), QStringLiteral("/nowhere.vignette")}), 3);
        QCOMPARE(run({QStringLiteral("screen"), bad, m_dir.path(), QStringLiteral("--out"),
                      m_dir.filePath(QStringLiteral("r.csv"))}),
                 3);
        QVERIFY(!QFile::exists(m_dir.filePath(QStringLiteral("r.csv"))));
        const QString model = m_dir.filePath(QStringLiteral("m.onnx"));
        QCOMPARE(run({QStringLiteral("export"), bad, QStringLiteral("--out"), model}), 3);
        QVERIFY(!QFile::exists(model));
    }

    void errorsAreJsonToo()
    {
        const QString bad = file("bad.vignette", "this is no classifier");
        QCOMPARE(run({QStringLiteral("inspect"), bad, QStringLiteral("--json")}), 3);
        const QJsonObject object = QJsonDocument::fromJson(m_out).object();
        QCOMPARE(object[QStringLiteral("exit_code")].toInt(), 3);
        QVERIFY(!object[QStringLiteral("error")].toObject()[QStringLiteral("message")].toString().isEmpty());
    }

    void badTaskIsTwo()
    {
        const QString task = file("task.json", "{\"classes\": 3}");
        QCOMPARE(run({QStringLiteral("synthesize"), task, QStringLiteral("--out"),
                      m_dir.filePath(QStringLiteral("x.vignette"))}),
                 2);
    }

    void episodesAreStillEvaluated()
    {
        const QStringList arguments = {
            QStringLiteral("--episodes"), QStringLiteral("/nowhere.json"), QStringLiteral("--data"), m_dir.path(),
            QStringLiteral("--text"),     QStringLiteral("none"),          QStringLiteral("--json")};
        QCOMPARE(run(QStringList{QStringLiteral("benchmark")} + arguments), 2);
        const QByteArray output = m_out;
        QCOMPARE(run(QStringList{QStringLiteral("evaluate")} + arguments), 2);
        QCOMPARE(m_out, output);
        QVERIFY2(m_err.contains("vignette-cli benchmark"), m_err);
    }

    void doctorReports()
    {
        const int code = run({QStringLiteral("doctor"), QStringLiteral("--json")});
        QVERIFY(code == 0 || code == 3); // 3 without an engine
        const QJsonObject report = QJsonDocument::fromJson(m_out).object();
        QVERIFY(report[QStringLiteral("findings")].toObject().contains(QStringLiteral("blas")));
        QVERIFY(report[QStringLiteral("warnings")].isArray());
    }

    void doctorWritesAReportForSupport()
    {
        const QString path = m_dir.filePath(QStringLiteral("MARKER report.txt"));
        const int code = run({QStringLiteral("doctor"), QStringLiteral("--report"), path});
        QVERIFY(code == 0 || code == 3);
        QFile report(path);
        QVERIFY(report.open(QIODevice::ReadOnly));
        const QByteArray text = report.readAll();
        QVERIFY(text.contains("blas: ") && text.contains("engine_file: <path "));
        QVERIFY(!text.contains(QDir::homePath().toUtf8() + '/'));
        QCOMPARE(run({QStringLiteral("doctor"), QStringLiteral("--report"), QStringLiteral("/nowhere/report.txt")}), 1);
    }
};

QTEST_GUILESS_MAIN(CliTest)
#include "cli_test.moc"
