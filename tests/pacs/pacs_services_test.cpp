#include "archives.h"
#include "proxy.h"

#include "core/imaging/dicom_file.h"
#include "core/imaging/image_reader.h"
#include "tests/base/full_disk.h"

#include <QDir>
#include <QTest>

#include <csignal>
#include <map>

using namespace vignette;
using namespace vignette::test;

namespace {

constexpr int pictures = 12;

enum Service { Find, Get, Move, Store };
enum Fault { WrongTitle, Refused, CutOff, Stalled, Killed, Slow };

} // namespace

/// Each service of each archive with each fault: there is a sentence, nothing is half, and the same once more brings
/// all there is, once.
class PacsServicesTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    std::map<int, std::unique_ptr<Archive>> m_archives;
    int m_rows = 0;

    static QString studyOf(int number) { return QStringLiteral("1.2.826.0.1.3680043.10.999.90.%1").arg(number); }

    QStringList filesOf(const QString& study) const
    {
        QStringList files;
        for (const QString& name : namesIn(m_dir.filePath(study)))
            files += m_dir.filePath(study) + QLatin1Char('/') + name;
        return files;
    }

    /// What went wrong, in a sentence; empty where nothing did.
    QString ask(Service service, const PacsServer& server, const QString& study, const QString& folder) const
    {
        if (service == Find) {
            StudyQuery query;
            query.studyUid = study;
            const auto found = findStudies(server, query);
            if (found)
                return found->studies.size() == 1 ? QString() : QStringLiteral("not one study");
            return found.error().code == ErrorCode::Unreachable ? found.error().message : QString();
        }
        if (service == Store) {
            const auto sent = storeInstances(server, filesOf(study));
            if (!sent)
                return sent.error().code == ErrorCode::Unreachable ? sent.error().message : QString();
            if (sent->stored + qint64(sent->failures.size()) != pictures)
                qFatal("files were lost sight of");
            return sent->failures.empty() ? QString() : sent->failures.front().error.message;
        }
        RetrieveRequest request;
        request.studyUid = study;
        request.folder = folder;
        request.way = service == Move ? RetrieveRequest::Way::Move : RetrieveRequest::Way::Get;
        const auto got = retrieveInstances(server, request);
        return got || got.error().code != ErrorCode::Unreachable ? QString() : got.error().message;
    }

    static bool isSentence(const QString& text)
    {
        return text.contains(QLatin1Char(' ')) && (text.endsWith(QLatin1Char('.')) || text.endsWith(QLatin1Char('?')));
    }

    static bool isAnyBroken(const QString& folder)
    {
        for (const QString& name : namesIn(folder)) {
            const auto file = openDicom(folder + QLatin1Char('/') + name);
            if (!name.endsWith(QLatin1String(".dcm")) || !file || !file->complete)
                return true;
        }
        return false;
    }

private Q_SLOTS:
    void initTestCase()
    {
        registerImageCodecs();
        qputenv("TCP_NODELAY", "1"); // without it the programs of DCMTK wait 40 ms for each answer
    }
    void cleanupTestCase()
    {
        m_archives.clear();
        unregisterImageCodecs();
    }

    void everyFaultIsTold_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("service");
        QTest::addColumn<int>("fault");
        for (const auto& [kind, archive] :
             {std::pair(ArchiveKind::Orthanc, "Orthanc"), std::pair(ArchiveKind::DcmQrScp, "dcmqrscp")}) {
            for (const auto& [service, verb] :
                 {std::pair(Find, "find"), std::pair(Get, "get"), std::pair(Move, "move"), std::pair(Store, "store")}) {
                for (const auto& [fault, what] :
                     {std::pair(WrongTitle, "wrong AE title"), std::pair(Refused, "refused"),
                      std::pair(CutOff, "cut off"), std::pair(Stalled, "stalled"), std::pair(Killed, "killed"),
                      std::pair(Slow, "slow")})
                    QTest::addRow("%s %s %s", archive, verb, what) << int(kind) << int(service) << int(fault);
            }
        }
    }
    void everyFaultIsTold()
    {
        QFETCH(int, kind);
        QFETCH(int, service);
        QFETCH(int, fault);
        // One that is killed is of no use any more.
        auto own = fault == Killed ? Archive::start(ArchiveKind(kind)) : nullptr;
        if (fault != Killed && !m_archives[kind])
            m_archives[kind] = Archive::start(ArchiveKind(kind));
        const Archive* archive = own ? own.get() : m_archives[kind].get();
        if (!archive)
            QSKIP("this archive, or storescu, is not installed");
        const QString study = studyOf(++m_rows);
        const QString folder = m_dir.filePath(QStringLiteral("got %1").arg(m_rows));
        writeStudy(m_dir.filePath(study), study, pictures, 2); // of two frames: none is compressed
        if (service != Store)
            QVERIFY(fill(*archive, m_dir.filePath(study)));

        PacsServer server = archive->server();
        const qint64 some = service == Get ? 12'000 : service == Store ? 900 : service == Move ? 400 : 100;
        Proxy::Manners manners;
        if (fault == WrongTitle) {
            server.calledAe = QStringLiteral("NOBODY");
        } else if (fault == Refused) {
            server.port = freePort();
        } else if (fault == CutOff) {
            manners.cutAfter = some;
        } else if (fault == Stalled) {
            manners.stallAfter = some;
            server.answerSeconds = 1;
        } else if (fault == Slow) {
            manners.delayMs = 5;
        } else {
            const auto group = pid_t(archive->processGroup());
            manners.delayMs = 5;
            manners.atBytes = [group] { ::kill(-group, SIGKILL); };
            manners.callAfter = service == Move ? 200 : some;
        }
        QString said;
        {
            std::optional<Proxy> proxy;
            if (fault != WrongTitle && fault != Refused) {
                proxy.emplace(archive->server().port, manners);
                server.port = proxy->port();
            }
            said = ask(Service(service), server, study, folder);
        }
        QVERIFY(!isAnyBroken(folder));
        if (fault == Slow) {
            QCOMPARE(said, QString());
        } else if (fault == Killed && said.isEmpty()) {
            QCOMPARE(namesIn(folder).size(), pictures); // it had sent all before it died
        } else {
            QVERIFY2(isSentence(said), qPrintable(said));
            if (fault == WrongTitle)
                QVERIFY2(said.contains(QLatin1String("NOBODY")), qPrintable(said));
        }
        if (fault == Killed)
            return;

        // Once more, without the fault: nothing is lost, nothing doubled.
        QCOMPARE(ask(Service(service), archive->server(), study, folder), QString());
        RetrieveRequest all;
        all.studyUid = study;
        all.folder = service == Get || service == Move ? folder : folder + QStringLiteral(" back");
        QVERIFY(retrieveInstances(archive->server(), all));
        QCOMPARE(namesIn(all.folder).size(), pictures);
        if (const auto different = differences(m_dir.filePath(study), all.folder))
            QCOMPARE(*different, QByteArray());
    }

    /// The disk of the archive, which holds little of a file of 3 MB.
    void theArchiveIsFull_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("Orthanc") << int(ArchiveKind::Orthanc);
        QTest::newRow("dcmqrscp") << int(ArchiveKind::DcmQrScp);
    }
    void theArchiveIsFull()
    {
        QFETCH(int, kind);
        const QString study = studyOf(++m_rows);
        const QStringList large = writeStudy(m_dir.filePath(study), study, 1, 4000);
        const auto archive = [&] {
            const FullDisk disk(2 << 20); // inherited
            return Archive::start(ArchiveKind(kind));
        }();
        if (!archive)
            QSKIP("this archive, or storescu, is not installed");
        const auto sent = storeInstances(archive->server(), large);
        QString said = sent ? QString() : sent.error().message;
        if (sent && !sent->failures.empty())
            said = sent->failures.front().error.message;
        QVERIFY(!sent || sent->stored == 0);
        QVERIFY2(isSentence(said), qPrintable(said));
    }

    /// Our own disk, by either archive and way.
    void ourDiskIsFull_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("service");
        for (const auto& [kind, archive] :
             {std::pair(ArchiveKind::Orthanc, "Orthanc"), std::pair(ArchiveKind::DcmQrScp, "dcmqrscp")}) {
            QTest::addRow("%s get", archive) << int(kind) << int(Get);
            QTest::addRow("%s move", archive) << int(kind) << int(Move);
        }
    }
    void ourDiskIsFull()
    {
        QFETCH(int, kind);
        QFETCH(int, service);
        if (!m_archives[kind])
            QSKIP("this archive, or storescu, is not installed");
        const QString study = studyOf(++m_rows);
        writeStudy(m_dir.filePath(study), study, pictures, 2);
        QVERIFY(fill(*m_archives[kind], m_dir.filePath(study)));
        RetrieveRequest request;
        request.studyUid = study;
        request.folder = m_dir.filePath(QStringLiteral("full %1").arg(m_rows));
        request.way = service == Move ? RetrieveRequest::Way::Move : RetrieveRequest::Way::Get;
        const auto got = [&] {
            const FullDisk disk(1000);
            return retrieveInstances(m_archives[kind]->server(), request);
        }();
        QVERIFY(!got);
        QCOMPARE(got.error().code, ErrorCode::WriteFailed);
        QVERIFY(isSentence(got.error().message));
        QCOMPARE(namesIn(request.folder), QStringList());
        QVERIFY(retrieveInstances(m_archives[kind]->server(), request));
        QCOMPARE(namesIn(request.folder).size(), pictures);
    }
};

QTEST_GUILESS_MAIN(PacsServicesTest)

#include "pacs_services_test.moc"
