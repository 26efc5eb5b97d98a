#include "archives.h"

#include "core/base/csv.h"
#include "core/engine/engine_info.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace vignette;
using namespace vignette::test;

namespace {

const QString study = QStringLiteral("1.2.826.0.1.3680043.10.999.61");
constexpr int pictures = 6;

} // namespace

/// vignette-cli pacs, and that nothing goes over the network where no archive is given.
class PacsCliTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<Archive> m_archive;
    QByteArray m_out;
    QByteArray m_err;

    int run(const QStringList& arguments, const QString& program = QStringLiteral(VIGNETTE_CLI))
    {
        QProcess process;
        process.start(program, arguments);
        if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
            return -1;
        m_out = process.readAllStandardOutput();
        m_err = process.readAllStandardError();
        return process.exitCode();
    }

    QStringList pacs(const QStringList& verb) const
    {
        const PacsServer server = m_archive->server();
        // Of an option that is given twice the last one counts.
        return QStringList{QStringLiteral("pacs"),           verb.front(),
                           QStringLiteral("--host"),         server.host,
                           QStringLiteral("--port"),         QString::number(server.port),
                           QStringLiteral("--called-ae"),    server.calledAe,
                           QStringLiteral("--storage-port"), QString::number(server.storagePort)} +
               verb.mid(1);
    }

    QJsonObject json() const { return QJsonDocument::fromJson(m_out).object(); }

    /// System calls of a run that concern internet sockets.
    QByteArray networkCalls(const QStringList& arguments)
    {
        const QString log = m_dir.filePath(QStringLiteral("strace"));
        run(QStringList{QStringLiteral("-f"), QStringLiteral("-e"), QStringLiteral("trace=socket,connect,sendto"),
                        QStringLiteral("-o"), log, QStringLiteral(VIGNETTE_CLI)} +
                arguments,
            QStringLiteral("strace"));
        QFile file(log);
        QByteArray calls;
        if (!file.open(QIODevice::ReadOnly))
            return "strace wrote nothing";
        for (const QByteArray& line : file.readAll().split('\n')) {
            if (line.contains("AF_INET") || line.contains("AF_NETLINK"))
                calls += line + '\n';
        }
        return calls;
    }

#define ARCHIVE_OR_SKIP()                                                                                              \
    if (!m_archive)                                                                                                    \
    QSKIP("Orthanc, or storescu, is not installed")

private Q_SLOTS:
    void initTestCase()
    {
        writeStudy(m_dir.filePath(QStringLiteral("study")), study, pictures);
        m_archive = Archive::start(ArchiveKind::Orthanc);
    }
    void cleanupTestCase()
    {
        m_archive.reset();
    }

    void storesFindsAndGets()
    {
        ARCHIVE_OR_SKIP();
        QCOMPARE(run(pacs({QStringLiteral("echo")})), 0);
        QVERIFY2(m_out.contains("ARCHIVE"), m_out);

        QStringList files;
        for (const QString& name : namesIn(m_dir.filePath(QStringLiteral("study"))))
            files += m_dir.filePath(QStringLiteral("study/") + name);
        QCOMPARE(run(pacs(QStringList{QStringLiteral("store"), QStringLiteral("--json")} + files)), 0);
        QCOMPARE(json()[QStringLiteral("stored")].toInt(), pictures);

        QCOMPARE(run(pacs({QStringLiteral("find"), QStringLiteral("--patient-name"), QStringLiteral("M*")})), 0);
        QVERIFY2(m_out.contains(study.toUtf8()) && m_out.contains("M\u00fcller^J\u00f6rg"), m_out);
        QCOMPARE(run(pacs({QStringLiteral("find"), QStringLiteral("--csv"), QStringLiteral("--date"),
                           QStringLiteral("2026-10-01..2026-11-30")})),
                 0);
        const auto rows = parseCsv(QString::fromUtf8(m_out));
        QCOMPARE(rows.size(), size_t(2));
        QCOMPARE(rows[1].value(0), study);
        QCOMPARE(rows[1].size(), rows[0].size());
        QCOMPARE(run(pacs({QStringLiteral("find"), QStringLiteral("--json"), QStringLiteral("--date"),
                           QStringLiteral("..2026-10-31")})),
                 0);
        QVERIFY(json()[QStringLiteral("studies")].toArray().isEmpty());
        QCOMPARE(run(pacs({QStringLiteral("find"), QStringLiteral("--study"), study})), 0);
        QVERIFY2(m_out.contains(study.toUtf8() + ".7"), m_out);

        for (const bool moves : {false, true}) {
            const QString folder = m_dir.filePath(moves ? QStringLiteral("moved") : QStringLiteral("got"));
            QStringList verb{QStringLiteral("get"),   QStringLiteral("--study"), study, QStringLiteral("--out"), folder,
                             QStringLiteral("--json")};
            if (moves)
                verb += QStringLiteral("--move");
            QCOMPARE(run(pacs(verb)), 0);
            QCOMPARE(json()[QStringLiteral("received")].toInt(), pictures);
            QCOMPARE(namesIn(folder).size(), pictures);
            QCOMPARE(run(pacs(verb)), 0);
            QCOMPARE(json()[QStringLiteral("already_there")].toInt(), pictures);
            QCOMPARE(namesIn(folder).size(), pictures);
        }
    }

    void screenedWhileItComes()
    {
        ARCHIVE_OR_SKIP();
        if (!QFile::exists(defaultEnginePath()))
            QSKIP("The engine file is not here");
        const QString classifier = m_dir.filePath(QStringLiteral("fetched.vignette"));
        const QString table = m_dir.filePath(QStringLiteral("fetched.csv"));
        QVERIFY2(run({QStringLiteral("synthesize"), QStringLiteral(VIGNETTE_SAMPLES "/task.json"),
                      QStringLiteral("--out"), classifier}) == 0,
                 m_err);
        QStringList verb{QStringLiteral("get"),
                         QStringLiteral("--study"),
                         study,
                         QStringLiteral("--out"),
                         m_dir.filePath(QStringLiteral("screened")),
                         QStringLiteral("--json"),
                         QStringLiteral("--screen"),
                         classifier};
        QCOMPARE(run(pacs(verb)), 2); // without a table
        verb += {QStringLiteral("--results"), table};
        QVERIFY2(run(pacs(verb)) == 0, m_err);
        QCOMPARE(json()[QStringLiteral("received")].toInt(), pictures);
        QVERIFY(json().contains(QStringLiteral("screened_while_fetching")));
        const auto rows = readCsv(table);
        QVERIFY(rows);
        QCOMPARE(rows->size(), size_t(pictures + 1));
        // Once more it goes on where it was.
        QVERIFY2(run(pacs(verb)) == 0, m_err);
        QCOMPARE(json()[QStringLiteral("already_there")].toInt(), pictures);
        QCOMPARE(readCsv(table)->size(), size_t(pictures + 1));
    }

    void whatIsPlanned()
    {
        ARCHIVE_OR_SKIP();
        QCOMPARE(run(pacs({QStringLiteral("find"), QStringLiteral("--worklist"), QStringLiteral("--modality"),
                           QStringLiteral("XC"), QStringLiteral("--json")})),
                 0);
        QVERIFY2(json()[QStringLiteral("planned")].isArray() && m_err.contains("Nothing is planned"), m_err);
    }

    void theSameOverDicomWeb()
    {
        const auto web = Archive::start(ArchiveKind::OrthancWeb);
        if (!web)
            QSKIP("Orthanc, or its plugin for DICOMweb, is not installed");
        const auto write = [&](const char* name, const QString& text) {
            QFile file(m_dir.filePath(QString::fromLatin1(name)));
            return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0;
        };
        const PacsServer server = web->server();
        QVERIFY(write("word", server.password + QLatin1Char('\n')) && write("false-word", QStringLiteral("x\n")));
        QVERIFY(write("web.json", QStringLiteral(R"({"servers": {"clinic": {"host": "%1", "user": "%2",
                                                     "password_file": "word"}}})")
                                      .arg(server.host, server.user)));
        const auto verb = [&](const QStringList& rest) {
            return QStringList{QStringLiteral("pacs"), rest.front(), QStringLiteral("--settings"),
                               m_dir.filePath(QStringLiteral("web.json"))} +
                   rest.mid(1);
        };
        QCOMPARE(run(verb({QStringLiteral("echo")})), 0);
        QStringList files;
        for (const QString& name : namesIn(m_dir.filePath(QStringLiteral("study"))))
            files += m_dir.filePath(QStringLiteral("study/") + name);
        QCOMPARE(run(verb(QStringList{QStringLiteral("store"), QStringLiteral("--json")} + files)), 0);
        QCOMPARE(json()[QStringLiteral("stored")].toInt(), pictures);
        QCOMPARE(run(verb({QStringLiteral("find"), QStringLiteral("--patient-name"), QStringLiteral("M*")})), 0);
        QVERIFY2(m_out.contains(study.toUtf8()), m_out);
        QCOMPARE(run(verb({QStringLiteral("get"), QStringLiteral("--study"), study, QStringLiteral("--out"),
                           m_dir.filePath(QStringLiteral("by-web")), QStringLiteral("--json")})),
                 0);
        QCOMPARE(json()[QStringLiteral("received")].toInt(), pictures);
        QCOMPARE(run(verb({QStringLiteral("echo"), QStringLiteral("--password-file"),
                           m_dir.filePath(QStringLiteral("false-word"))})),
                 1);
        QVERIFY2(m_err.contains("password"), m_err);
        QCOMPARE(run(verb({QStringLiteral("echo"), QStringLiteral("--token-file"), QStringLiteral("/nowhere")})), 2);
        QCOMPARE(run({QStringLiteral("pacs"), QStringLiteral("echo"), QStringLiteral("--host"),
                      QStringLiteral("http://pacs.example/web"), QStringLiteral("--user"), QStringLiteral("me")}),
                 2);
    }

    void archivesOfASettingsFile()
    {
        ARCHIVE_OR_SKIP();
        const PacsServer server = m_archive->server();
        const QString path = m_dir.filePath(QStringLiteral("archives.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QStringLiteral(R"({"servers": {"clinic": {"host": "%1", "port": %2, "called_ae": "%3"}}})")
                       .arg(server.host)
                       .arg(server.port)
                       .arg(server.calledAe)
                       .toUtf8());
        file.close();
        const QStringList echo{QStringLiteral("pacs"), QStringLiteral("echo"), QStringLiteral("--settings"), path};
        QCOMPARE(run(echo), 0);
        QCOMPARE(run(echo + QStringList{QStringLiteral("--server"), QStringLiteral("clinic")}), 0);
        QCOMPARE(run(echo + QStringList{QStringLiteral("--server"), QStringLiteral("ward")}), 2);
        QCOMPARE(run(echo + QStringList{QStringLiteral("--ae"), QStringLiteral("STRANGER")}), 1);
    }

    void failuresHaveOneSentence()
    {
        ARCHIVE_OR_SKIP();
        QCOMPARE(run(pacs({QStringLiteral("echo"), QStringLiteral("--ae"), QStringLiteral("STRANGER")})), 1);
        // The sentence and its detail; nothing of DCMTK's own log.
        QVERIFY2(m_err.count('\n') <= 2 && !m_err.startsWith("E: ") && !m_err.contains("\nE: "), m_err);
        QCOMPARE(run(pacs({QStringLiteral("echo"), QStringLiteral("--json"), QStringLiteral("--called-ae"),
                           QStringLiteral("NOBODY")})),
                 1);
        QCOMPARE(json()[QStringLiteral("error")].toObject()[QStringLiteral("code")].toString(),
                 QStringLiteral("unreachable"));
    }

    void nothingIsLoggedOfPatients()
    {
        ARCHIVE_OR_SKIP();
        QCOMPARE(run(pacs({QStringLiteral("get"), QStringLiteral("--study"), study, QStringLiteral("--out"),
                           m_dir.filePath(QStringLiteral("logged")), QStringLiteral("--log-level"),
                           QStringLiteral("debug")})),
                 0);
        QCOMPARE(m_err, QByteArray());
    }

    /// The way from a task to reports, where there is no network and where one would be seen.
    void theWorkNeedsNoNetwork()
    {
        if (!QFile::exists(defaultEnginePath()))
            QSKIP("The engine file is not here");
        const QString samples = QStringLiteral(VIGNETTE_SAMPLES);
        const QStringList alone{QStringLiteral("-r"), QStringLiteral("-n"), QStringLiteral(VIGNETTE_CLI)};
        if (run(alone + QStringList{QStringLiteral("--version")}, QStringLiteral("unshare")) != 0)
            QSKIP("A network namespace cannot be made here");
        const QString classifier = m_dir.filePath(QStringLiteral("sample.vignette"));
        const QString table = m_dir.filePath(QStringLiteral("sample.csv"));
        const QList<QStringList> steps{
            {QStringLiteral("synthesize"), samples + QStringLiteral("/task.json"), QStringLiteral("--out"), classifier},
            {QStringLiteral("screen"), classifier, samples + QStringLiteral("/cases/dicom"), QStringLiteral("--out"),
             table},
            {QStringLiteral("export-dicom"), classifier, table, QStringLiteral("--out"),
             m_dir.filePath(QStringLiteral("reports"))}};
        for (const QStringList& step : steps)
            QVERIFY2(run(alone + step, QStringLiteral("unshare")) == 0, m_err);
        QVERIFY(!namesIn(m_dir.filePath(QStringLiteral("reports"))).isEmpty());
        if (isInstalled(QStringLiteral("strace"))) {
            QFile::remove(table);
            QCOMPARE(networkCalls(steps[1]), QByteArray());
        }
    }

    void noNetworkWithoutAnArchive()
    {
        if (!isInstalled(QStringLiteral("strace")))
            QSKIP("strace is not installed");
        // That a call would be seen.
        const QByteArray seen =
            networkCalls({QStringLiteral("pacs"), QStringLiteral("echo"), QStringLiteral("--host"),
                          QStringLiteral("127.0.0.1"), QStringLiteral("--port"), QString::number(freePort()),
                          QStringLiteral("--called-ae"), QStringLiteral("A")});
        if (!seen.contains("connect("))
            QSKIP("strace may not look into processes here");
        for (const QStringList& arguments :
             {QStringList{QStringLiteral("doctor")}, QStringList{QStringLiteral("pacs"), QStringLiteral("echo")},
              QStringList{QStringLiteral("pacs"), QStringLiteral("find"), QStringLiteral("--help")},
              QStringList{QStringLiteral("inspect"), m_dir.filePath(QStringLiteral("study/0.dcm"))}})
            QCOMPARE(networkCalls(arguments), QByteArray());
    }
};

QTEST_GUILESS_MAIN(PacsCliTest)

#include "pacs_cli_test.moc"
