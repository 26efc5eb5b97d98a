#include "archives.h"
#include "proxy.h"

#include "core/imaging/dicom_file.h"
#include "core/imaging/image_reader.h"
#include "core/pacs/pacs_client.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>
#include <QUrl>

#include <algorithm>
#include <csignal>

using namespace vignette;
using namespace vignette::test;

namespace {

const QString study = QStringLiteral("1.2.826.0.1.3680043.10.999.91");
const QString largeStudy = QStringLiteral("1.2.826.0.1.3680043.10.999.92");
constexpr int pictures = 12;
constexpr int largePictures = 8;

PacsServer by(const Proxy& proxy, PacsServer server)
{
    QUrl url(server.host);
    url.setPort(proxy.port());
    server.host = url.toString();
    return server;
}

} // namespace

/// An archive that speaks DICOMweb: what a clinic does with it, and what goes wrong.
class WebTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<Archive> m_archive;
    std::unique_ptr<Archive> m_secure;
    std::optional<Certificates> m_certificates;

    RetrieveRequest request(const char* folder, const QString& uid = study) const
    {
        RetrieveRequest request;
        request.studyUid = uid;
        request.folder = m_dir.filePath(QString::fromLatin1(folder));
        return request;
    }
    QStringList filesOf(const char* folder) const
    {
        QStringList paths;
        for (const QString& name : namesIn(m_dir.filePath(QString::fromLatin1(folder))))
            paths += m_dir.filePath(QString::fromLatin1(folder)) + QLatin1Char('/') + name;
        return paths;
    }
    int wholeFiles(const char* folder) const
    {
        int whole = 0;
        for (const QString& path : filesOf(folder)) {
            const auto file = openDicom(path);
            if (!file || !file->complete || !path.endsWith(QLatin1String(".dcm")))
                return -1;
            ++whole;
        }
        return whole;
    }

#define ARCHIVE_OR_SKIP(archive)                                                                                       \
    if (!(archive))                                                                                                    \
    QSKIP("Orthanc, its plugin for DICOMweb, storescu or openssl is not installed")
#define VERIFY_DONE(result)                                                                                            \
    QVERIFY2(result, qPrintable((result) ? QString() : (result).error().message + (result).error().detail))
#define VERIFY_FAILED(result, expected, words)                                                                         \
    do {                                                                                                               \
        const auto& checked = (result);                                                                                \
        QVERIFY(!checked);                                                                                             \
        QVERIFY2(checked.error().code == (expected) && checked.error().message.contains(QLatin1String(words)),         \
                 qPrintable(checked.error().message + QStringLiteral(" | ") + checked.error().detail));                \
    } while (false)

private Q_SLOTS:
    void initTestCase()
    {
        registerImageCodecs();
        writeStudy(m_dir.filePath(QStringLiteral("study")), study, pictures);
        writeStudy(m_dir.filePath(QStringLiteral("large")), largeStudy, largePictures, 2000); // 1.5 MB each
        m_archive = Archive::start(ArchiveKind::OrthancWeb);
        m_certificates = makeCertificates(m_dir.path());
        if (m_certificates)
            m_secure = Archive::start(ArchiveKind::OrthancWeb, m_certificates);
        if (!m_archive)
            return;
        const auto stored = storeInstances(m_archive->server(), filesOf("large"));
        VERIFY_DONE(stored);
        QCOMPARE(int(stored->stored), largePictures);
    }
    void cleanupTestCase()
    {
        m_archive.reset();
        m_secure.reset();
        unregisterImageCodecs();
    }

    void storedFoundAndFetched_data()
    {
        QTest::addColumn<bool>("secure");
        QTest::newRow("http") << false;
        QTest::newRow("https") << true;
    }
    void storedFoundAndFetched()
    {
        QFETCH(bool, secure);
        const Archive* archive = secure ? m_secure.get() : m_archive.get();
        ARCHIVE_OR_SKIP(archive);
        const PacsServer server = archive->server();
        VERIFY_DONE(echoArchive(server));

        QFile note(m_dir.filePath(QStringLiteral("note.txt")));
        QVERIFY(note.open(QIODevice::WriteOnly) && note.write("no DICOM") > 0);
        note.close();
        qint64 told = 0;
        const auto stored = storeInstances(server, filesOf("study") + QStringList{note.fileName()},
                                           JobContext({}, [&](qint64 done, qint64) { told = done; }));
        VERIFY_DONE(stored);
        QCOMPARE(int(stored->stored), pictures);
        QCOMPARE(int(stored->failures.size()), 1);
        QCOMPARE(stored->failures.front().path, note.fileName());
        QCOMPARE(told, pictures + 1);

        StudyQuery query;
        query.patientName = QStringLiteral("M\u00fcller^J*");
        query.modality = QStringLiteral("OT");
        query.from = query.to = QDate(2026, 11, 1);
        const auto found = findStudies(server, query);
        VERIFY_DONE(found);
        const auto one = std::ranges::find(found->studies, study, &FoundStudy::studyUid);
        QVERIFY(one != found->studies.end());
        QCOMPARE(one->patientName, QStringLiteral("M\u00fcller^J\u00f6rg"));
        QCOMPARE(one->patientId, QStringLiteral("P-0815"));
        QCOMPARE(one->birthDate, QDate(1970, 1, 31));
        QCOMPARE(one->date, QDate(2026, 11, 1));
        QCOMPARE(one->accession, QStringLiteral("A-17"));
        QCOMPARE(one->description, QStringLiteral("Dermoscopy"));
        QCOMPARE(one->modalities, QStringList{QStringLiteral("OT")});
        QCOMPARE(one->instances, pictures);
        for (const auto& [key, value] :
             {std::pair(&StudyQuery::patientId, "P-0816"), std::pair(&StudyQuery::patientName, "N*"),
              std::pair(&StudyQuery::accession, "A-18"), std::pair(&StudyQuery::modality, "XC")}) {
            StudyQuery none;
            none.*key = QString::fromLatin1(value);
            const auto nothing = findStudies(server, none);
            VERIFY_DONE(nothing);
            QVERIFY2(nothing->studies.empty(), value);
        }
        const auto series = findSeries(server, study);
        VERIFY_DONE(series);
        QVERIFY(!series->empty());

        const char* folder = secure ? "got-https" : "got-http";
        RetrieveRequest wanted = request(folder);
        int files = 0;
        wanted.onFile = [&](const QString&) { ++files; };
        qint64 total = 0;
        const auto got = retrieveInstances(server, wanted, JobContext({}, [&](qint64, qint64 all) { total = all; }));
        VERIFY_DONE(got);
        QCOMPARE(got->received, pictures);
        QCOMPARE(got->failed, 0);
        QCOMPARE(files, pictures);
        QCOMPARE(total, pictures);
        QCOMPARE(wholeFiles(folder), pictures);
        // In the compression that they have.
        if (const auto different = differences(m_dir.filePath(QStringLiteral("study")), wanted.folder))
            QCOMPARE(*different, QByteArray());
        const auto again = retrieveInstances(server, request(folder));
        VERIFY_DONE(again);
        QCOMPARE(again->alreadyThere, pictures);
        QCOMPARE(wholeFiles(folder), pictures);

        RetrieveRequest part = request(secure ? "series-https" : "series-http");
        part.seriesUid = series->front().seriesUid;
        const auto ofSeries = retrieveInstances(server, part);
        VERIFY_DONE(ofSeries);
        QCOMPARE(int(ofSeries->received), series->front().instances);
    }

    void answersAreCutAtTheLimit()
    {
        ARCHIVE_OR_SKIP(m_archive);
        StudyQuery query;
        query.limit = 1;
        VERIFY_DONE(storeInstances(m_archive->server(), filesOf("study")));
        const auto found = findStudies(m_archive->server(), query);
        VERIFY_DONE(found);
        QCOMPARE(int(found->studies.size()), 1);
        QVERIFY(found->isCut);
    }

    void nothingOfAStudy()
    {
        ARCHIVE_OR_SKIP(m_archive);
        VERIFY_FAILED(retrieveInstances(m_archive->server(), request("none", study + QStringLiteral(".7"))),
                      ErrorCode::NotFound, "nothing of this study");
    }

    void wrongPassword()
    {
        ARCHIVE_OR_SKIP(m_archive);
        PacsServer server = m_archive->server();
        server.password = QStringLiteral("wrong");
        VERIFY_FAILED(echoArchive(server), ErrorCode::Unreachable, "password");
        VERIFY_FAILED(findStudies(server, {}), ErrorCode::Unreachable, "password");
        VERIFY_FAILED(retrieveInstances(server, request("locked")), ErrorCode::Unreachable, "password");
        VERIFY_FAILED(storeInstances(server, filesOf("study")), ErrorCode::Unreachable, "password");
        QCOMPARE(wholeFiles("locked"), 0);
    }

    void anotherAddress()
    {
        ARCHIVE_OR_SKIP(m_archive);
        PacsServer server = m_archive->server();
        server.host += QStringLiteral("/elsewhere");
        VERIFY_FAILED(echoArchive(server), ErrorCode::NotFound, "address");
    }

    void nobodyListens()
    {
        PacsServer server;
        server.host = QStringLiteral("http://127.0.0.1:%1/dicom-web").arg(freePort());
        VERIFY_FAILED(echoArchive(server), ErrorCode::Unreachable, "Nothing answers at 127.0.0.1");
        server.host = QStringLiteral("http://nowhere.invalid/dicom-web");
        VERIFY_FAILED(echoArchive(server), ErrorCode::Unreachable, "nowhere.invalid");
    }

    void certificatesAreLookedAt()
    {
        ARCHIVE_OR_SKIP(m_secure);
        PacsServer server = m_secure->server();
        server.tls.authorities = m_certificates->stranger;
        VERIFY_FAILED(echoArchive(server), ErrorCode::Unreachable, "secure connection");
        server.tls.authorities.clear(); // the system does not trust it either
        VERIFY_FAILED(echoArchive(server), ErrorCode::Unreachable, "secure connection");
        server.tls.anyName = true; // its name is not what is wrong
        VERIFY_FAILED(echoArchive(server), ErrorCode::Unreachable, "secure connection");
        server = m_secure->server();
        server.host.replace(QLatin1String("127.0.0.1"), QLatin1String("localhost"));
        VERIFY_FAILED(echoArchive(server), ErrorCode::Unreachable, "secure connection");
        server.tls.anyName = true;
        VERIFY_DONE(echoArchive(server));
        server.tls.authorities = m_dir.filePath(QStringLiteral("note.txt"));
        VERIFY_FAILED(echoArchive(server), ErrorCode::InvalidArgument, "PEM");
    }

    void killedInTheMiddle()
    {
        ARCHIVE_OR_SKIP(m_archive);
        auto archive = Archive::start(ArchiveKind::OrthancWeb);
        VERIFY_DONE(storeInstances(archive->server(), filesOf("large")));
        const Proxy proxy(archive->server().port, {.atBytes = [&] { ::kill(-pid_t(archive->processGroup()), SIGKILL); },
                                                   .callAfter = 3'000'000});
        VERIFY_FAILED(retrieveInstances(by(proxy, archive->server()), request("killed", largeStudy)),
                      ErrorCode::Unreachable, "broke off");
        const int came = wholeFiles("killed"); // none of them half
        QVERIFY2(came >= 1 && came < largePictures, qPrintable(QString::number(came)));
        // What came stays, and the rest comes from where it can be had.
        const auto rest = retrieveInstances(m_archive->server(), request("killed", largeStudy));
        VERIFY_DONE(rest);
        QCOMPARE(rest->alreadyThere, came);
        QCOMPARE(rest->received, largePictures - came);
    }

    void sendingBreaksOff()
    {
        ARCHIVE_OR_SKIP(m_archive);
        auto archive = Archive::start(ArchiveKind::OrthancWeb);
        int done = 0;
        const auto stored = storeInstances(archive->server(), filesOf("large"), JobContext({}, [&](qint64, qint64) {
                                               if (++done == 3)
                                                   archive->kill();
                                           }));
        VERIFY_DONE(stored);
        QCOMPARE(int(stored->stored), 3);
        QCOMPARE(int(stored->failures.size()), largePictures - 3);
        QVERIFY(!stored->failures.front().error.message.isEmpty());
    }

    void slowArchives()
    {
        ARCHIVE_OR_SKIP(m_archive);
        PacsServer server = m_archive->server();
        server.answerSeconds = 1;
        {
            const Proxy patient(server.port, {.delayMs = 1});
            const auto got = retrieveInstances(by(patient, server), request("slow", largeStudy));
            VERIFY_DONE(got);
            QCOMPARE(got->received, largePictures);
        }
        const Proxy stalled(server.port, {.stallAfter = 2'000'000});
        QElapsedTimer clock;
        clock.start();
        VERIFY_FAILED(retrieveInstances(by(stalled, server), request("stalled", largeStudy)), ErrorCode::Unreachable,
                      "in time");
        QVERIFY(clock.elapsed() < 10'000);
        QVERIFY(wholeFiles("stalled") >= 0);
    }

    void cancelled()
    {
        ARCHIVE_OR_SKIP(m_archive);
        const Proxy stalled(m_archive->server().port, {.stallAfter = 1'000'000});
        QElapsedTimer clock;
        clock.start();
        constexpr int afterMs = 1500;
        const JobContext job([&] { return clock.elapsed() >= afterMs; });
        VERIFY_FAILED(retrieveInstances(by(stalled, m_archive->server()), request("cancelled", largeStudy), job),
                      ErrorCode::Cancelled, "cancelled");
        QVERIFY2(clock.elapsed() < afterMs + 500, qPrintable(QString::number(clock.elapsed())));
    }

    void limitsAreKept()
    {
        ARCHIVE_OR_SKIP(m_archive);
        RetrieveRequest few = request("few", largeStudy);
        few.mostFiles = 3;
        VERIFY_FAILED(retrieveInstances(m_archive->server(), few), ErrorCode::TooLarge, "more than 3");
        QCOMPARE(wholeFiles("few"), 3);
        RetrieveRequest small = request("small", largeStudy);
        small.largestFile = 100'000;
        VERIFY_FAILED(retrieveInstances(m_archive->server(), small), ErrorCode::TooLarge, "more than is allowed");
        QCOMPARE(wholeFiles("small"), 0);
    }
};

QTEST_GUILESS_MAIN(WebTest)

#include "web_test.moc"
