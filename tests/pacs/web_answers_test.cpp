#include "archives.h"

#include "core/imaging/image_reader.h"
#include "core/pacs/multipart.h"
#include "core/pacs/pacs_client.h"

#include <QDir>
#include <QFile>
#include <QMutex>
#include <QTest>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace vignette;
using namespace vignette::test;

namespace {

/// A web server that says the same to everybody, or something else to searches for series.
class Stub
{
public:
    explicit Stub(QByteArray answer, QByteArray toSeries = {})
        : m_answer(std::move(answer)), m_toSeries(std::move(toSeries))
    {
        m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof(address);
        auto* any = reinterpret_cast<sockaddr*>(&address);
        if (bind(m_listener, any, size) != 0 || listen(m_listener, 8) != 0 || getsockname(m_listener, any, &size) != 0)
            qFatal("no port");
        m_server.host = QStringLiteral("http://127.0.0.1:%1/web").arg(ntohs(address.sin_port));
        m_server.answerSeconds = 5;
        m_thread = std::thread([this] { serve(); });
    }
    ~Stub()
    {
        ::shutdown(m_listener, SHUT_RDWR);
        m_thread.join();
        ::close(m_listener);
    }
    PacsServer& server() { return m_server; }
    QByteArray asked()
    {
        const QMutexLocker lock(&m_mutex);
        return m_asked;
    }

private:
    void serve()
    {
        for (;;) {
            const int client = ::accept(m_listener, nullptr, nullptr);
            if (client < 0)
                return;
            QByteArray asked;
            char buffer[4096];
            while (!asked.contains("\r\n\r\n")) {
                const ssize_t got = ::recv(client, buffer, sizeof(buffer), 0);
                if (got <= 0)
                    break;
                asked.append(buffer, got);
            }
            {
                const QMutexLocker lock(&m_mutex);
                m_asked += asked;
            }
            const bool isSeries = !m_toSeries.isEmpty() && asked.contains("/series?");
            const QByteArray& answer = isSeries ? m_toSeries : m_answer;
            qsizetype sent = 0;
            while (sent < answer.size()) {
                const ssize_t put =
                    ::send(client, answer.constData() + sent, size_t(answer.size() - sent), MSG_NOSIGNAL);
                if (put <= 0)
                    break;
                sent += put;
            }
            ::close(client);
        }
    }

    QByteArray m_answer;
    QByteArray m_toSeries;
    int m_listener = -1;
    PacsServer m_server;
    QMutex m_mutex;
    QByteArray m_asked;
    std::thread m_thread;
};

QByteArray http(const QByteArray& status, const QByteArray& headers, const QByteArray& body)
{
    return "HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + QByteArray::number(body.size()) +
           "\r\nConnection: close\r\n\r\n" + body;
}

QByteArray json(const QByteArray& body, const QByteArray& headers = {})
{
    return http("200 OK", "Content-Type: application/dicom+json\r\n" + headers, body);
}

const QString study = QStringLiteral("1.2.826.0.1.3680043.10.999.95");

} // namespace

/// Answers of archives that are odd, broken or meant to do harm.
class WebAnswersTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

private Q_SLOTS:
    void initTestCase() { registerImageCodecs(); }
    void cleanupTestCase() { unregisterImageCodecs(); }

    void statusesHaveTheirSentence_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QString>("words");
        QTest::newRow("401") << QByteArray("401 Unauthorized") << QStringLiteral("password");
        QTest::newRow("403") << QByteArray("403 Forbidden") << QStringLiteral("not allow");
        QTest::newRow("404") << QByteArray("404 Not Found") << QStringLiteral("address");
        QTest::newRow("302") << QByteArray("302 Found") << QStringLiteral("another address");
        QTest::newRow("503") << QByteArray("503 Busy") << QStringLiteral("busy");
        QTest::newRow("507") << QByteArray("507 Full") << QStringLiteral("no room");
        QTest::newRow("500") << QByteArray("500 Oops") << QStringLiteral("could not");
    }
    void statusesHaveTheirSentence()
    {
        QFETCH(QByteArray, status);
        QFETCH(QString, words);
        Stub stub(
            http(status, "Location: http://127.0.0.1:1/elsewhere\r\nWWW-Authenticate: Basic realm=\"x\"\r\n", "no"));
        const auto answered = echoArchive(stub.server());
        QVERIFY(!answered);
        QVERIFY2(answered.error().message.contains(words), qPrintable(answered.error().message));
        QVERIFY2(answered.error().detail.contains(QString::fromLatin1(status.left(3))),
                 qPrintable(answered.error().detail));
    }

    void whoWeAreIsSaid()
    {
        Stub token(json("[]"));
        token.server().token = QStringLiteral("abc.def-123");
        QVERIFY(echoArchive(token.server()));
        QVERIFY2(token.asked().contains("Authorization: Bearer abc.def-123\r\n"), token.asked());
        Stub basic(json("[]"));
        basic.server().user = QStringLiteral("j\u00f6rg");
        basic.server().password = QStringLiteral("a:b");
        QVERIFY(echoArchive(basic.server()));
        QVERIFY2(basic.asked().contains("Authorization: Basic " + QByteArray("j\xc3\xb6rg:a:b").toBase64()),
                 basic.asked());
        Stub nobody(json("[]"));
        QVERIFY(echoArchive(nobody.server()));
        QVERIFY2(!nobody.asked().contains("Authorization"), nobody.asked());
    }

    void secretsDoNotGoInTheOpen()
    {
        PacsServer server;
        server.host = QStringLiteral("http://pacs.example/dicom-web");
        QVERIFY(checkServer(server));
        server.token = QStringLiteral("abc");
        QVERIFY(!checkServer(server));
        server.host = QStringLiteral("https://pacs.example/dicom-web");
        QVERIFY(checkServer(server));
        server.user = QStringLiteral("both");
        QVERIFY(!checkServer(server));
        server.user.clear();
        for (const char16_t* wrong : {u"a b", u"a\r\nX: y", u"\u00e4"}) {
            server.token = QString::fromUtf16(wrong);
            QVERIFY(!checkServer(server));
        }
        server.token.clear();
        for (const char* wrong : {"ftp://pacs.example", "https://", "https://me:word@pacs.example", "https://a b",
                                  "https://pacs.example/?a=b"}) {
            server.host = QString::fromLatin1(wrong);
            QVERIFY2(!checkServer(server), wrong);
        }
    }

    void whatIsLookedForIsNoAddress()
    {
        Stub stub(json("[]"));
        StudyQuery query;
        query.patientId = QStringLiteral("1&limit=7#/../+%41");
        QVERIFY(findStudies(stub.server(), query));
        QVERIFY2(stub.asked().contains("PatientID=1%26limit%3D7%23%2F..%2F%2B%2541"), stub.asked());
    }

    void oddAnswers_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("studies"); // below 0: an error
        QTest::newRow("nothing") << QByteArray() << 0;
        QTest::newRow("none") << QByteArray("[]") << 0;
        QTest::newRow("no JSON") << QByteArray("<html>welcome</html>") << -1;
        QTest::newRow("cut off") << QByteArray("[{\"0020000D\":{\"vr\":\"UI\",\"Val") << -1;
        QTest::newRow("of another kind") << QByteArray("[1, null, [], \"x\", {\"0020000D\": 3}]") << 0;
        QTest::newRow("a UID that is a path")
            << QByteArray("[{\"0020000D\":{\"vr\":\"UI\",\"Value\":[\"../../etc\"]}}]") << 0;
        QTest::newRow("too deep") << QByteArray(5000, '[') + QByteArray(5000, ']') << -1;
        QTest::newRow("a study") << QByteArray("[{\"0020000D\":{\"vr\":\"UI\",\"Value\":[\"1.2\"]},"
                                               "\"00100010\":{\"vr\":\"PN\",\"Value\":[{\"Ideographic\":\"x\"}]},"
                                               "\"00201208\":{\"vr\":\"IS\",\"Value\":[\"3\"]}}]")
                                 << 1;
    }
    void oddAnswers()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, studies);
        Stub stub(json(body));
        const auto found = findStudies(stub.server(), {});
        QCOMPARE(found ? int(found->studies.size()) : -1, studies);
        if (!found)
            QVERIFY2(found.error().message.contains(QLatin1String("not DICOMweb")), qPrintable(found.error().message));
    }

    void tooMuchIsNotTaken()
    {
        Stub stub(json("[\"" + QByteArray(70 << 20, 'x') + "\"]"));
        const auto found = findStudies(stub.server(), {});
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::TooLarge);
    }

    void anArchiveThatTellsNotAll()
    {
        Stub stub(json("[{\"0020000D\":{\"vr\":\"UI\",\"Value\":[\"1.2\"]}}]", "Warning: 299 pacs: more\r\n"));
        const auto found = findStudies(stub.server(), {});
        QVERIFY(found && found->isCut);
    }

    void pagesThatAreNoPictures()
    {
        RetrieveRequest request;
        request.studyUid = study;
        request.folder = m_dir.filePath(QStringLiteral("page"));
        for (const QByteArray& type : {QByteArray("text/html"), QByteArray("multipart/related"),
                                       QByteArray("multipart/related; boundary=other")}) {
            Stub stub(http("200 OK", "Content-Type: " + type + "\r\n", QByteArray(100'000, 'x')), json("[]"));
            const auto got = retrieveInstances(stub.server(), request);
            QVERIFY(!got);
            QVERIFY2(got.error().code == ErrorCode::Unreachable && !got.error().message.isEmpty(),
                     qPrintable(got.error().message));
        }
        QVERIFY(namesIn(request.folder).isEmpty());
    }

    void picturesThatWereNotAskedFor()
    {
        const QStringList paths =
            writeStudy(m_dir.filePath(QStringLiteral("foreign")), study + QStringLiteral(".1"), 1);
        QFile file(paths.front());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray body = "--b\r\nContent-Type: application/dicom\r\n\r\n" + file.readAll() + "\r\n--b--";
        Stub stub(http("200 OK", "Content-Type: multipart/related; boundary=b\r\n", body), json("[]"));
        RetrieveRequest request;
        request.studyUid = study;
        request.folder = m_dir.filePath(QStringLiteral("asked"));
        const auto got = retrieveInstances(stub.server(), request);
        QVERIFY2(got, qPrintable(got ? QString() : got.error().message + got.error().detail));
        QCOMPARE(got->refused, 1);
        QVERIFY(namesIn(request.folder).isEmpty());
    }

    void whatTheArchiveDoesNotTake()
    {
        const QStringList paths = writeStudy(m_dir.filePath(QStringLiteral("sent")), study, 1);
        Stub stub(http("409 Conflict", "Content-Type: application/dicom+json\r\n",
                       "{\"00081198\":{\"vr\":\"SQ\",\"Value\":[{\"00081197\":{\"vr\":\"US\",\"Value\":[42752]}}]}}"));
        const auto stored = storeInstances(stub.server(), paths);
        QVERIFY(stored);
        QCOMPARE(stored->stored, 0);
        QCOMPARE(int(stored->failures.size()), 1);
        QVERIFY2(stored->failures.front().error.message.contains(QLatin1String("no room")),
                 qPrintable(stored->failures.front().error.message));
    }

    /// A message that is cut at any place comes out the same.
    void piecesOfAnySize()
    {
        const QByteArray message =
            "preamble\r\n--=_b \t\r\nContent-Type: application/dicom\r\nA: b\r\n\r\none\r\n--=_\r\n"
            "\r\n--=_b\r\n\r\n\r\n--=_b\r\nX: y\r\n\r\nthree\r\n--=_b--\r\nbehind";
        const QList<QByteArray> expected{"one\r\n--=_\r\n", "", "three"};
        for (qsizetype size = 1; size <= message.size(); ++size) {
            QList<QByteArray> parts;
            int open = 0;
            MultipartReader reader("=_b", {[&]() -> Result<void> {
                                               parts += QByteArray();
                                               ++open;
                                               return {};
                                           },
                                           [&](const char* bytes, qsizetype count) -> Result<void> {
                                               parts.last().append(bytes, count);
                                               return {};
                                           },
                                           [&]() -> Result<void> {
                                               --open;
                                               return {};
                                           }});
            for (qsizetype at = 0; at < message.size(); at += size) {
                QVERIFY(!reader.isComplete() || at > message.indexOf("--=_b--"));
                QVERIFY(reader.take(message.mid(at, size)));
            }
            QVERIFY(reader.isComplete());
            QCOMPARE(parts, expected);
            QCOMPARE(open, 0);
        }
    }

    void boundaries()
    {
        QCOMPARE(multipartBoundary("multipart/related; type=\"application/dicom\"; boundary=\"a b\""), "a b");
        QCOMPARE(multipartBoundary("Multipart/Related; Boundary=ab; type=x"), "ab");
        QCOMPARE(multipartBoundary("multipart/related;boundary=ab"), "ab");
        QCOMPARE(multipartBoundary("multipart/related"), QByteArray());
        QCOMPARE(multipartBoundary("application/dicom; boundary=x"), QByteArray());
        QCOMPARE(multipartBoundary("multipart/related; boundary=" + QByteArray(1000, 'x')), QByteArray());
    }

    void headersWithoutEnd()
    {
        MultipartReader reader("b", {[]() -> Result<void> { return {}; },
                                     [](const char*, qsizetype) -> Result<void> { return {}; },
                                     []() -> Result<void> { return {}; }});
        Result<void> taken = reader.take("--b\r\n");
        for (int i = 0; i < 100 && taken; ++i)
            taken = reader.take(QByteArray(4096, 'h'));
        QVERIFY(!taken);
    }
};

QTEST_GUILESS_MAIN(WebAnswersTest)

#include "web_answers_test.moc"
