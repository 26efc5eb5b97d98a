#include "archives.h"
#include "proxy.h"

#include "core/imaging/dicom_file.h"
#include "core/imaging/image_reader.h"
#include "tests/base/full_disk.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <arpa/inet.h>
#include <atomic>
#include <csignal>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace vignette;
using namespace vignette::test;

namespace {

const QString study = QStringLiteral("1.2.826.0.1.3680043.10.999.81");
const QString largeStudy = QStringLiteral("1.2.826.0.1.3680043.10.999.82");
const QString foreignStudy = QStringLiteral("1.2.826.0.1.3680043.10.999.83");
constexpr int pictures = 24;

/// A server that takes connections, says `words` to each and nothing else.
class Mute
{
public:
    explicit Mute(QByteArray words = {}, int backlog = 8) : m_words(std::move(words))
    {
        m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof(address);
        auto* any = reinterpret_cast<sockaddr*>(&address);
        if (bind(m_listener, any, size) != 0 || listen(m_listener, backlog) != 0 ||
            getsockname(m_listener, any, &size) != 0)
            qFatal("no port");
        m_port = ntohs(address.sin_port);
        if (!m_words.isEmpty())
            m_thread = std::thread([this] {
                m_client = ::accept(m_listener, nullptr, nullptr);
                ::send(m_client, m_words.constData(), size_t(m_words.size()), MSG_NOSIGNAL);
            });
    }
    ~Mute()
    {
        ::shutdown(m_listener, SHUT_RDWR);
        if (m_thread.joinable())
            m_thread.join();
        for (const int socket : {m_listener, m_client}) {
            if (socket >= 0)
                ::close(socket);
        }
        for (const int socket : m_callers)
            ::close(socket);
    }
    int port() const { return m_port; }

    /// Connects until no connection comes about any more: what comes now waits for ever.
    void crowd()
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        address.sin_port = htons(uint16_t(m_port));
        for (int i = 0; i < 16; ++i) {
            m_callers.push_back(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
            ::connect(m_callers.back(), reinterpret_cast<const sockaddr*>(&address), sizeof(address));
        }
        QTest::qWait(100);
    }

private:
    QByteArray m_words;
    int m_listener = -1;
    int m_client = -1;
    int m_port = 0;
    std::vector<int> m_callers;
    std::thread m_thread;
};

PacsServer serverAt(int port)
{
    PacsServer server;
    server.host = QStringLiteral("127.0.0.1");
    server.port = port;
    server.calledAe = QStringLiteral("ARCHIVE");
    return server;
}

/// Cancelled `ms` after it was made.
class Impatient
{
public:
    explicit Impatient(int ms) : m_ms(ms) { m_clock.start(); }
    JobContext job()
    {
        return JobContext([this] { return m_clock.elapsed() >= m_ms; });
    }
    qint64 late() const { return m_clock.elapsed() - m_ms; }

private:
    int m_ms;
    QElapsedTimer m_clock;
};

} // namespace

/// What goes wrong between a clinic and its archive: each has a sentence, and no file is ever half.
class PacsFaultsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<Archive> m_archive;

    RetrieveRequest request(const char* folder) const
    {
        RetrieveRequest request;
        request.studyUid = study;
        request.folder = m_dir.filePath(QString::fromLatin1(folder));
        return request;
    }

    /// Names of the files, each of them whole.
    static QStringList wholeFiles(const QString& folder)
    {
        QStringList names = namesIn(folder);
        for (const QString& name : names) {
            const auto file = openDicom(folder + QLatin1Char('/') + name);
            if (!name.endsWith(QLatin1String(".dcm")) || !file || !file->complete)
                return {QStringLiteral("broken: ") + name};
        }
        return names;
    }

#define ARCHIVE_OR_SKIP()                                                                                              \
    if (!m_archive)                                                                                                    \
    QSKIP("Orthanc, or storescu, is not installed")
#define VERIFY_FAILED(result, expected)                                                                                \
    do {                                                                                                               \
        const auto& checked = (result);                                                                                \
        QVERIFY(!checked);                                                                                             \
        QVERIFY2(checked.error().code == (expected) && !checked.error().message.isEmpty(),                             \
                 qPrintable(checked.error().message + QStringLiteral(" | ") + checked.error().detail));                \
    } while (false)

private Q_SLOTS:
    void initTestCase()
    {
        registerImageCodecs();
        writeStudy(m_dir.filePath(QStringLiteral("study")), study, pictures);
        writeStudy(m_dir.filePath(QStringLiteral("large")), largeStudy, 1, 4000);
        writeStudy(m_dir.filePath(QStringLiteral("foreign")), foreignStudy, 1);
        m_archive = Archive::start(ArchiveKind::Orthanc);
        if (m_archive) {
            QVERIFY(fill(*m_archive, m_dir.filePath(QStringLiteral("study"))));
            QVERIFY(fill(*m_archive, m_dir.filePath(QStringLiteral("large"))));
        }
    }
    void cleanupTestCase()
    {
        m_archive.reset();
        unregisterImageCodecs();
    }

    void nobodyListens()
    {
        const auto answered = echoArchive(serverAt(freePort()));
        VERIFY_FAILED(answered, ErrorCode::Unreachable);
        QVERIFY(answered.error().message.contains(QLatin1String("127.0.0.1")));
    }

    void noSuchComputer()
    {
        PacsServer server = serverAt(104);
        server.host = QStringLiteral("no-such-archive.invalid");
        server.connectSeconds = 3;
        VERIFY_FAILED(echoArchive(server), ErrorCode::Unreachable);
    }

    void aServerThatIsNoArchive()
    {
        const Mute web("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
        VERIFY_FAILED(echoArchive(serverAt(web.port())), ErrorCode::Unreachable);
    }

    void aServerThatSaysNothing()
    {
        const Mute mute;
        PacsServer server = serverAt(mute.port());
        server.answerSeconds = 1;
        QElapsedTimer clock;
        clock.start();
        VERIFY_FAILED(echoArchive(server), ErrorCode::Unreachable);
        QVERIFY(clock.elapsed() < 5000);
    }

    void cancelledWhileItConnects()
    {
        Mute mute({}, 0);
        mute.crowd();
        Impatient person(300);
        const auto answered = echoArchive(serverAt(mute.port()), person.job());
        VERIFY_FAILED(answered, ErrorCode::Cancelled);
        QVERIFY2(person.late() < 1000, qPrintable(QString::number(person.late())));
    }

    void cancelledWhileItWaits()
    {
        const Mute mute;
        Impatient person(300);
        const auto answered = echoArchive(serverAt(mute.port()), person.job());
        VERIFY_FAILED(answered, ErrorCode::Cancelled);
        QVERIFY2(person.late() < 1000, qPrintable(QString::number(person.late())));
    }

    void slowServersAreWaitedFor()
    {
        ARCHIVE_OR_SKIP();
        const Proxy proxy(m_archive->server().port, {.delayMs = 20});
        PacsServer server = m_archive->server();
        server.port = proxy.port();
        server.answerSeconds = 10;
        const auto summary = retrieveInstances(server, request("slow"));
        QVERIFY2(summary, qPrintable(summary ? QString() : summary.error().detail));
        QCOMPARE(summary->received, pictures);
        if (const auto said = differences(m_dir.filePath(QStringLiteral("study")), request("slow").folder))
            QCOMPARE(*said, QByteArray());
    }

    void aStallEndsByItself()
    {
        ARCHIVE_OR_SKIP();
        const Proxy proxy(m_archive->server().port, {.stallAfter = 20'000});
        PacsServer server = m_archive->server();
        server.port = proxy.port();
        server.answerSeconds = 1;
        const auto summary = retrieveInstances(server, request("stalled"));
        VERIFY_FAILED(summary, ErrorCode::Unreachable);
        const QStringList files = wholeFiles(request("stalled").folder);
        QVERIFY2(!files.isEmpty() && files.size() < pictures, qPrintable(files.join(QLatin1Char(' '))));
        QVERIFY(!files.front().startsWith(QLatin1String("broken")));
    }

    void cancelledInTheMiddle()
    {
        ARCHIVE_OR_SKIP();
        const Proxy proxy(m_archive->server().port, {.stallAfter = 20'000});
        PacsServer server = m_archive->server();
        server.port = proxy.port();
        server.answerSeconds = 60;
        Impatient person(2000);
        const auto summary = retrieveInstances(server, request("cancelled"), person.job());
        VERIFY_FAILED(summary, ErrorCode::Cancelled);
        QVERIFY2(person.late() < 1000, qPrintable(QString::number(person.late())));
        const QStringList files = wholeFiles(request("cancelled").folder);
        QVERIFY(!files.isEmpty() && !files.front().startsWith(QLatin1String("broken")));
    }

    void aBrokenRetrievalGoesOn()
    {
        ARCHIVE_OR_SKIP();
        const RetrieveRequest wanted = request("broken");
        {
            const Proxy proxy(m_archive->server().port, {.cutAfter = 30'000});
            PacsServer server = m_archive->server();
            server.port = proxy.port();
            VERIFY_FAILED(retrieveInstances(server, wanted), ErrorCode::Unreachable);
        }
        const QStringList before = wholeFiles(wanted.folder);
        QVERIFY(!before.isEmpty() && !before.front().startsWith(QLatin1String("broken")));
        const auto summary = retrieveInstances(m_archive->server(), wanted);
        QVERIFY(summary);
        QCOMPARE(summary->alreadyThere, before.size());
        QCOMPARE(summary->received, pictures - before.size());
        QCOMPARE(wholeFiles(wanted.folder).size(), pictures);
        if (const auto said = differences(m_dir.filePath(QStringLiteral("study")), wanted.folder))
            QCOMPARE(*said, QByteArray());
    }

    void killedInTheMiddle_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("Orthanc") << int(ArchiveKind::Orthanc);
        QTest::newRow("dcmqrscp") << int(ArchiveKind::DcmQrScp);
    }
    void killedInTheMiddle()
    {
        QFETCH(int, kind);
        const auto victim = Archive::start(ArchiveKind(kind));
        if (!victim)
            QSKIP("this archive, or storescu, is not installed");
        QVERIFY(fill(*victim, m_dir.filePath(QStringLiteral("study"))));
        const auto group = pid_t(victim->processGroup());
        RetrieveRequest wanted = request("killed");
        wanted.folder += QString::fromLatin1(QTest::currentDataTag());
        {
            const Proxy proxy(victim->server().port,
                              {.delayMs = 5, .atBytes = [group] { ::kill(-group, SIGKILL); }, .callAfter = 15'000});
            PacsServer server = victim->server();
            server.port = proxy.port();
            const auto summary = retrieveInstances(server, wanted);
            VERIFY_FAILED(summary, ErrorCode::Unreachable);
        }
        const QStringList files = wholeFiles(wanted.folder);
        QVERIFY2(files.isEmpty() || !files.front().startsWith(QLatin1String("broken")), qPrintable(files.value(0)));
        QVERIFY(files.size() < pictures);
    }

    void fullDisk()
    {
        ARCHIVE_OR_SKIP();
        for (const auto way : {RetrieveRequest::Way::Get, RetrieveRequest::Way::Move}) {
            RetrieveRequest wanted = request("full");
            wanted.way = way;
            const auto summary = [&] {
                const FullDisk disk(1000);
                return retrieveInstances(m_archive->server(), wanted);
            }();
            VERIFY_FAILED(summary, ErrorCode::WriteFailed);
            QCOMPARE(namesIn(wanted.folder), QStringList());
        }
    }

    void tooMuch()
    {
        ARCHIVE_OR_SKIP();
        RetrieveRequest wanted = request("too large");
        wanted.studyUid = largeStudy;
        wanted.largestFile = 1000;
        VERIFY_FAILED(retrieveInstances(m_archive->server(), wanted), ErrorCode::TooLarge);
        QCOMPARE(namesIn(wanted.folder), QStringList());
        wanted = request("too many");
        wanted.mostFiles = 3;
        VERIFY_FAILED(retrieveInstances(m_archive->server(), wanted), ErrorCode::TooLarge);
        QCOMPARE(wholeFiles(wanted.folder).size(), 3);
    }

    void strangersAtTheStoragePort()
    {
        ARCHIVE_OR_SKIP();
        // The archive sends all, and its last word never comes.
        const Proxy proxy(m_archive->server().port, {.stallAfter = 1});
        PacsServer server = m_archive->server();
        server.port = proxy.port();
        RetrieveRequest wanted = request("strangers");
        wanted.way = RetrieveRequest::Way::Move;
        std::atomic<bool> isCancelled = false;
        std::atomic<int> came = 0;
        wanted.onFile = [&came](const QString&) { ++came; };
        Result<RetrieveSummary> summary = fail(ErrorCode::Internal, {});
        std::thread work([&] {
            summary = retrieveInstances(server, wanted, JobContext([&isCancelled] { return isCancelled.load(); }));
        });
        const auto knock = [&](const QString& title) {
            return output(QStringLiteral("storescu"),
                          {QStringLiteral("-aec"), title, server.host, QString::number(server.storagePort),
                           m_dir.filePath(QStringLiteral("foreign/0.dcm"))});
        };
        const bool hasCome = QTest::qWaitFor([&came] { return came == pictures; }, 30'000);
        const bool wrongTitle = knock(QStringLiteral("SOMEBODY")).has_value();
        const bool wrongStudy = knock(server.ownAe).has_value();
        isCancelled = true;
        work.join();
        QVERIFY(hasCome);
        QVERIFY(!wrongTitle);
        QVERIFY(!wrongStudy);
        VERIFY_FAILED(summary, ErrorCode::Cancelled);
        QCOMPARE(wholeFiles(wanted.folder).size(), pictures);
        if (const auto said = differences(m_dir.filePath(QStringLiteral("study")), wanted.folder))
            QCOMPARE(*said, QByteArray());
    }

    void theStoragePortIsTaken()
    {
        ARCHIVE_OR_SKIP();
        const Mute other;
        PacsServer server = m_archive->server();
        server.storagePort = other.port();
        RetrieveRequest wanted = request("taken");
        wanted.way = RetrieveRequest::Way::Move;
        const auto summary = retrieveInstances(server, wanted);
        VERIFY_FAILED(summary, ErrorCode::Unreachable);
        QVERIFY(summary.error().message.contains(QString::number(other.port())));
    }

    void theArchiveDoesNotKnowWhereTo()
    {
        const auto archive = Archive::start(ArchiveKind::DcmQrScp);
        if (!archive)
            QSKIP("dcmqrscp, or storescu, is not installed");
        QVERIFY(fill(*archive, m_dir.filePath(QStringLiteral("study"))));
        PacsServer server = archive->server();
        server.ownAe = QStringLiteral("STRANGER");
        RetrieveRequest wanted = request("unknown");
        wanted.way = RetrieveRequest::Way::Move;
        const auto summary = retrieveInstances(server, wanted);
        VERIFY_FAILED(summary, ErrorCode::Unreachable);
        QVERIFY2(summary.error().detail.contains(QLatin1String("0xa801")), qPrintable(summary.error().detail));
    }

    void sendingBreaksOff()
    {
        ARCHIVE_OR_SKIP();
        const Proxy proxy(m_archive->server().port, {.cutAfter = 900});
        PacsServer server = m_archive->server();
        server.port = proxy.port();
        QStringList files;
        for (const QString& name : namesIn(m_dir.filePath(QStringLiteral("study"))))
            files += m_dir.filePath(QStringLiteral("study/") + name);
        const auto summary = storeInstances(server, files);
        QVERIFY2(summary, qPrintable(summary ? QString() : summary.error().detail));
        QVERIFY(!summary->failures.empty());
        QCOMPARE(summary->stored + qint64(summary->failures.size()), pictures);
        for (const auto& failure : summary->failures)
            QCOMPARE(failure.error.code, ErrorCode::Unreachable);
    }

    void largeFilesAreSentAndCancelled()
    {
        ARCHIVE_OR_SKIP();
        const QString folder = m_dir.filePath(QStringLiteral("sent"));
        const QString uid = largeStudy + QStringLiteral(".9");
        const QStringList files = writeStudy(folder, uid, 1, 8000);
        {
            const Proxy proxy(m_archive->server().port, {.clientDelayMs = 5});
            PacsServer server = m_archive->server();
            server.port = proxy.port();
            Impatient person(500);
            VERIFY_FAILED(storeInstances(server, files, person.job()), ErrorCode::Cancelled);
            QVERIFY2(person.late() < 1000, qPrintable(QString::number(person.late())));
        }
        StudyQuery query;
        query.studyUid = uid;
        const auto found = findStudies(m_archive->server(), query);
        QVERIFY(found && found->studies.empty());
        RetrieveRequest wanted = request("sent back");
        wanted.studyUid = uid;
        const auto sent = storeInstances(m_archive->server(), files);
        QVERIFY(sent && sent->failures.empty());
        QVERIFY(retrieveInstances(m_archive->server(), wanted));
        if (const auto said = differences(folder, wanted.folder))
            QCOMPARE(*said, QByteArray());
    }

    void foldersOfOthersAreLeftAlone()
    {
        ARCHIVE_OR_SKIP();
        const RetrieveRequest wanted = request("shared");
        QVERIFY(QDir().mkpath(wanted.folder));
        QFile file(wanted.folder + QStringLiteral("/theirs"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto open = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup;
        QVERIFY(QFile::setPermissions(wanted.folder, open));
        VERIFY_FAILED(retrieveInstances(m_archive->server(), wanted), ErrorCode::InvalidArgument);
        QVERIFY(QFile::permissions(wanted.folder) & QFile::ReadGroup);
        QCOMPARE(namesIn(wanted.folder), QStringList{QStringLiteral("theirs")});
    }

    void leftoversOfKilledRetrievalsGo()
    {
        ARCHIVE_OR_SKIP();
        const RetrieveRequest wanted = request("leftovers");
        QVERIFY(QDir().mkpath(wanted.folder));
        QFile::setPermissions(wanted.folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QFile file(wanted.folder + QStringLiteral("/.incoming-AbCdEf"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("half a picture") > 0);
        file.close();
        QVERIFY(retrieveInstances(m_archive->server(), wanted));
        QCOMPARE(wholeFiles(wanted.folder).size(), pictures);
    }
};

QTEST_GUILESS_MAIN(PacsFaultsTest)

#include "pacs_faults_test.moc"
