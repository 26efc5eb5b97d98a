#include "archives.h"

#include "core/imaging/image_reader.h"

#include <QElapsedTimer>
#include <QTest>

using namespace vignette;
using namespace vignette::test;

namespace {

const QString study = QStringLiteral("1.2.826.0.1.3680043.10.999.91");
constexpr int pictures = 6;

} // namespace

/// Connections with certificates, and what must not become one.
class PacsTlsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    std::optional<Certificates> m_certificates;
    std::unique_ptr<Archive> m_orthanc;
    std::unique_ptr<Archive> m_plain;

    static void verifyRefused(const PacsServer& server, ErrorCode code)
    {
        QElapsedTimer clock;
        clock.start();
        const auto answered = echoArchive(server);
        QVERIFY(!answered);
        QVERIFY2(answered.error().code == code && !answered.error().message.isEmpty(),
                 qPrintable(answered.error().message + QStringLiteral(" | ") + answered.error().detail));
        if (server.tls.on)
            QVERIFY2(answered.error().message.contains(QLatin1String("secure connection")) ||
                         code == ErrorCode::InvalidArgument,
                     qPrintable(answered.error().message));
    }

#define ARCHIVE_OR_SKIP()                                                                                              \
    if (!m_orthanc)                                                                                                    \
    QSKIP("openssl, storescu or Orthanc is not installed")

private Q_SLOTS:
    void initTestCase()
    {
        registerImageCodecs();
        writeStudy(m_dir.filePath(QStringLiteral("study")), study, pictures);
        m_certificates = makeCertificates(m_dir.path());
        if (!m_certificates)
            return;
        m_orthanc = Archive::start(ArchiveKind::Orthanc, m_certificates);
        m_plain = Archive::start(ArchiveKind::DcmQrScp);
    }
    void cleanupTestCase()
    {
        m_orthanc.reset();
        m_plain.reset();
        unregisterImageCodecs();
    }

    void sentAndFetched()
    {
        ARCHIVE_OR_SKIP();
        const PacsServer server = m_orthanc->server();
        const auto answered = echoArchive(server);
        QVERIFY2(answered, qPrintable(answered ? QString() : answered.error().message + answered.error().detail));
        QStringList files;
        for (const QString& name : namesIn(m_dir.filePath(QStringLiteral("study"))))
            files += m_dir.filePath(QStringLiteral("study/") + name);
        const auto sent = storeInstances(server, files);
        QVERIFY2(sent, qPrintable(sent ? QString() : sent.error().detail));
        QCOMPARE(sent->stored, pictures);
        const auto found = findStudies(server, {});
        QVERIFY(found);
        QCOMPARE(found->studies.size(), size_t(1));
        for (const auto way : {RetrieveRequest::Way::Get, RetrieveRequest::Way::Move}) {
            const bool moves = way == RetrieveRequest::Way::Move;
            RetrieveRequest request;
            request.studyUid = study;
            request.folder = m_dir.filePath(moves ? QStringLiteral("moved") : QStringLiteral("got"));
            request.way = way;
            const auto summary = retrieveInstances(server, request);
            QVERIFY2(summary, qPrintable(summary ? QString() : summary.error().message + summary.error().detail));
            QCOMPARE(summary->received, pictures);
            if (const auto said = differences(m_dir.filePath(QStringLiteral("study")), request.folder))
                QCOMPARE(*said, QByteArray());
        }
    }

    void archivesOfStrangersAreNotTrusted()
    {
        ARCHIVE_OR_SKIP();
        PacsServer server = m_orthanc->server();
        server.tls.authorities = m_certificates->stranger;
        verifyRefused(server, ErrorCode::Unreachable);
        server.tls.anyName = true;
        verifyRefused(server, ErrorCode::Unreachable);
    }

    void theNameInTheCertificateCounts()
    {
        ARCHIVE_OR_SKIP();
        PacsServer server = m_orthanc->server();
        server.host = QStringLiteral("localhost"); // the certificate is of 127.0.0.1
        verifyRefused(server, ErrorCode::Unreachable);
        server.tls.anyName = true;
        const auto answered = echoArchive(server);
        QVERIFY2(answered, qPrintable(answered ? QString() : answered.error().detail));
    }

    void archivesDoNotTrustStrangers()
    {
        ARCHIVE_OR_SKIP();
        PacsServer server = m_orthanc->server();
        server.tls.certificate = m_certificates->foreign;
        server.tls.key = m_certificates->foreignKey;
        verifyRefused(server, ErrorCode::Unreachable);
        server.tls.certificate.clear();
        server.tls.key.clear();
        verifyRefused(server, ErrorCode::Unreachable);
    }

    void oneSideIsNotSecure()
    {
        ARCHIVE_OR_SKIP();
        PacsServer server = m_orthanc->server();
        server.tls = {};
        server.answerSeconds = 3;
        verifyRefused(server, ErrorCode::Unreachable);
        server = m_orthanc->server();
        server.port = m_plain->server().port;
        server.answerSeconds = 3;
        verifyRefused(server, ErrorCode::Unreachable);
    }

    void filesDoNotFit()
    {
        ARCHIVE_OR_SKIP();
        PacsServer server = m_orthanc->server();
        server.tls.key = m_certificates->foreignKey;
        verifyRefused(server, ErrorCode::InvalidArgument);
        server = m_orthanc->server();
        server.tls.authorities = m_dir.filePath(QStringLiteral("nothing.pem"));
        verifyRefused(server, ErrorCode::NotFound);
        server.tls.authorities = m_dir.filePath(QStringLiteral("study/0.dcm"));
        verifyRefused(server, ErrorCode::InvalidArgument);
        server = m_orthanc->server();
        server.tls.authorities.clear();
        verifyRefused(server, ErrorCode::InvalidArgument);
    }
};

QTEST_GUILESS_MAIN(PacsTlsTest)

#include "pacs_tls_test.moc"
