#include "archives.h"

#include "core/dicom_out/uid.h"
#include "core/imaging/dicom_file.h"
#include "core/imaging/image_reader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace vignette;
using namespace vignette::test;

namespace {

const QString study = QStringLiteral("1.2.826.0.1.3680043.10.999.71");
const QString otherStudy = QStringLiteral("1.2.826.0.1.3680043.10.999.72");
constexpr int pictures = 12;

} // namespace

/// What a clinic does with its archive, with two archives that are not ours.
class PacsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<Archive> m_orthanc;
    std::unique_ptr<Archive> m_qrscp;

    Archive* archive() const
    {
        return QByteArrayView(QTest::currentDataTag()).startsWith("Orthanc") ? m_orthanc.get() : m_qrscp.get();
    }
    QString folder(const char* name)
    {
        return m_dir.filePath(QString::fromLatin1(name) + QString::fromLatin1(QTest::currentDataTag()));
    }
    static void bothArchives()
    {
        QTest::addColumn<int>("unused");
        QTest::newRow("Orthanc") << 0;
        QTest::newRow("dcmqrscp") << 0;
    }

#define ARCHIVE_OR_SKIP()                                                                                              \
    if (!archive())                                                                                                    \
    QSKIP("this archive, or storescu, is not installed")

private Q_SLOTS:
    void initTestCase()
    {
        registerImageCodecs();
        QCOMPARE(writeStudy(m_dir.filePath(QStringLiteral("study")), study, pictures).size(), pictures);
        QCOMPARE(writeStudy(m_dir.filePath(QStringLiteral("other")), otherStudy, 2).size(), 2);
        m_orthanc = Archive::start(ArchiveKind::Orthanc);
        m_qrscp = Archive::start(ArchiveKind::DcmQrScp);
        for (const Archive* one : {m_orthanc.get(), m_qrscp.get()}) {
            if (one) {
                QVERIFY(fill(*one, m_dir.filePath(QStringLiteral("study"))));
                QVERIFY(fill(*one, m_dir.filePath(QStringLiteral("other"))));
            }
        }
    }

    void cleanupTestCase()
    {
        m_orthanc.reset();
        m_qrscp.reset();
        unregisterImageCodecs();
    }

    void echoes_data()
    {
        bothArchives();
    }
    void echoes()
    {
        ARCHIVE_OR_SKIP();
        const auto answered = echoArchive(archive()->server());
        QVERIFY2(answered, qPrintable(answered ? QString() : answered.error().message + answered.error().detail));
    }

    void wrongTitlesAreTold_data()
    {
        bothArchives();
    }
    void wrongTitlesAreTold()
    {
        ARCHIVE_OR_SKIP();
        PacsServer server = archive()->server();
        server.calledAe = QStringLiteral("NOBODY");
        const auto answered = echoArchive(server);
        QVERIFY(!answered);
        QCOMPARE(answered.error().code, ErrorCode::Unreachable);
        QVERIFY2(answered.error().message.contains(QLatin1String("NOBODY")), qPrintable(answered.error().message));
        QVERIFY(!answered.error().detail.isEmpty());
    }

    void strangersAreTold()
    {
        if (!m_orthanc)
            QSKIP("Orthanc is not installed");
        PacsServer server = m_orthanc->server();
        server.ownAe = QStringLiteral("STRANGER");
        const auto answered = echoArchive(server);
        QVERIFY(!answered);
        QCOMPARE(answered.error().code, ErrorCode::Unreachable);
        QVERIFY2(!answered.error().message.isEmpty() && !answered.error().detail.isEmpty(),
                 qPrintable(answered.error().detail));
    }

    void studiesAreFound_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("matches");
        for (const char* kind : {"Orthanc", "dcmqrscp"}) {
            const auto row = [kind](const char* what, int key, const char16_t* value, int matches) {
                QTest::addRow("%s %s", kind, what) << key << QString::fromUtf16(value) << matches;
            };
            row("all", 0, u"", 2);
            row("id", 1, u"P-0815", 2);
            row("no such id", 1, u"P-0816", 0);
            row("name with an umlaut", 2, u"Müller^Jörg", 2);
            row("part of a name", 2, u"M*", 2);
            row("no such name", 2, u"N*", 0);
            row("accession", 3, u"A-17", 2);
            row("no such accession", 3, u"A-18", 0);
            row("modality", 4, u"OT", 2);
            row("no such modality", 4, u"XC", 0);
            row("that day", 5, u"2026-11-01", 2);
            row("since that day", 6, u"2026-11-01", 2);
            row("since the next", 6, u"2026-11-02", 0);
            row("until the day before", 7, u"2026-10-31", 0);
            row("until that day", 7, u"2026-11-01", 2);
        }
    }
    void studiesAreFound()
    {
        ARCHIVE_OR_SKIP();
        QFETCH(int, key);
        QFETCH(QString, value);
        QFETCH(int, matches);
        const QDate date = QDate::fromString(value, Qt::ISODate);
        StudyQuery query;
        switch (key) {
        case 1:
            query.patientId = value;
            break;
        case 2:
            query.patientName = value;
            break;
        case 3:
            query.accession = value;
            break;
        case 4:
            query.modality = value;
            break;
        case 5:
            query.from = query.to = date;
            break;
        case 6:
            query.from = date;
            break;
        case 7:
            query.to = date;
            break;
        default:
            break;
        }
        // It compares names byte by byte, and has them in Latin-1.
        if (QByteArrayView(QTest::currentDataTag()) == "dcmqrscp name with an umlaut")
            query.patientName = QStringLiteral("M*^J*");
        const auto found = findStudies(archive()->server(), query);
        QVERIFY2(found, qPrintable(found ? QString() : found.error().detail));
        QCOMPARE(int(found->studies.size()), matches);
        QVERIFY(!found->isCut);
        for (const FoundStudy& one : found->studies) {
            QVERIFY(one.studyUid == study || one.studyUid == otherStudy);
            QCOMPARE(one.patientId, QStringLiteral("P-0815"));
            QCOMPARE(one.patientName, QStringLiteral("M\u00fcller^J\u00f6rg"));
            QCOMPARE(one.birthDate, QDate(1970, 1, 31));
            QCOMPARE(one.date, QDate(2026, 11, 1));
            QCOMPARE(one.accession, QStringLiteral("A-17"));
            QCOMPARE(one.description, QStringLiteral("Dermoscopy"));
            if (!query.modality.isEmpty())
                QCOMPARE(one.modalities, QStringList{QStringLiteral("OT")});
        }
    }

    void anAnswerIsCutAtTheLimit_data()
    {
        bothArchives();
    }
    void anAnswerIsCutAtTheLimit()
    {
        ARCHIVE_OR_SKIP();
        StudyQuery query;
        query.limit = 1;
        const auto found = findStudies(archive()->server(), query);
        QVERIFY2(found, qPrintable(found ? QString() : found.error().detail));
        QCOMPARE(found->studies.size(), size_t(1));
        QVERIFY(found->isCut);
    }

    void seriesAreFound_data()
    {
        bothArchives();
    }
    void seriesAreFound()
    {
        ARCHIVE_OR_SKIP();
        const auto found = findSeries(archive()->server(), study);
        QVERIFY2(found, qPrintable(found ? QString() : found.error().detail));
        QCOMPARE(found->size(), size_t(1));
        QCOMPARE(found->front().seriesUid, study + QStringLiteral(".7"));
        QCOMPARE(found->front().modality, QStringLiteral("OT"));
    }

    void studiesAreFetched_data()
    {
        QTest::addColumn<bool>("moves");
        for (const char* kind : {"Orthanc", "dcmqrscp"}) {
            QTest::addRow("%s get", kind) << false;
            QTest::addRow("%s move", kind) << true;
        }
    }
    void studiesAreFetched()
    {
        ARCHIVE_OR_SKIP();
        QFETCH(bool, moves);
        RetrieveRequest request;
        request.studyUid = study;
        request.folder = folder("fetched ");
        request.way = moves ? RetrieveRequest::Way::Move : RetrieveRequest::Way::Get;
        QSet<QString> told;
        request.onFile = [&told](const QString& path) { told.insert(QFileInfo(path).fileName()); };
        qint64 done = 0;
        qint64 total = 0;
        const JobContext job({}, [&](qint64 d, qint64 t) { std::tie(done, total) = std::pair(d, t); });
        const auto summary = retrieveInstances(archive()->server(), request, job);
        QVERIFY2(summary, qPrintable(summary ? QString() : summary.error().message + summary.error().detail));
        // It sends in one transfer syntax only, so that one kind is left, and told of.
        const bool isLimited = QByteArrayView(QTest::currentDataTag()) == "dcmqrscp move";
        const qint64 sendable = isLimited ? pictures - pictures / 3 : pictures;
        QCOMPARE(summary->received, sendable);
        QCOMPARE(summary->failed, pictures - sendable);
        QCOMPARE(summary->refused + summary->alreadyThere, 0);
        QCOMPARE(done, sendable);
        QCOMPARE(total, pictures);

        const QStringList names = namesIn(request.folder);
        QCOMPARE(names.size(), sendable);
        QCOMPARE(QSet<QString>(names.begin(), names.end()), told);
        static const QRegularExpression neutral(QStringLiteral("^[0-9a-f]{32}\\.dcm$"));
        for (const QString& name : names) {
            QVERIFY2(neutral.match(name).hasMatch(), qPrintable(name));
            const QString path = request.folder + QLatin1Char('/') + name;
            QCOMPARE(int(QFile::permissions(path)) & 0x0777,
                     int(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser) & 0x0777);
            QVERIFY(readImage(path));
        }
        QCOMPARE(int(QFile::permissions(request.folder)) & 0x0077, 0);
        const auto said = differences(m_dir.filePath(QStringLiteral("study")), request.folder);
        if (said) {
            QCOMPARE(said->count("in one folder only"), pictures - sendable);
            QCOMPARE(said->count('\n'), pictures - sendable);
        } else {
            qInfo("pydicom is not installed: the bytes of the instances were not compared");
        }

        // Once more: nothing is doubled, and a file that was damaged meanwhile comes back whole.
        const QString damaged = request.folder + QLatin1Char('/') + names.front();
        QVERIFY(QFile::resize(damaged, QFileInfo(damaged).size() / 2));
        const auto again = retrieveInstances(archive()->server(), request);
        QVERIFY(again);
        QCOMPARE(again->received, 1);
        QCOMPARE(again->alreadyThere, sendable - 1);
        QCOMPARE(namesIn(request.folder), names);
        QVERIFY(readImage(damaged));
    }

    void whatIsNotThereIsTold_data()
    {
        QTest::addColumn<bool>("moves");
        for (const char* kind : {"Orthanc", "dcmqrscp"}) {
            QTest::addRow("%s get", kind) << false;
            QTest::addRow("%s move", kind) << true;
        }
    }
    void whatIsNotThereIsTold()
    {
        ARCHIVE_OR_SKIP();
        QFETCH(bool, moves);
        RetrieveRequest request;
        request.studyUid = QStringLiteral("1.2.3.4");
        request.folder = folder("nothing ");
        request.way = moves ? RetrieveRequest::Way::Move : RetrieveRequest::Way::Get;
        const auto summary = retrieveInstances(archive()->server(), request);
        QVERIFY(!summary);
        QVERIFY2(!summary.error().message.isEmpty(), qPrintable(summary.error().detail));
        QCOMPARE(namesIn(request.folder), QStringList());
    }

    void resultsAreSent_data()
    {
        bothArchives();
    }
    void resultsAreSent()
    {
        ARCHIVE_OR_SKIP();
        const QString sentStudy = QStringLiteral("1.2.826.0.1.3680043.10.999.73");
        const QString sent = folder("sent ");
        QStringList paths = writeStudy(sent, sentStudy, 7);
        const QString text = m_dir.filePath(QStringLiteral("note.txt"));
        QFile note(text);
        QVERIFY(note.open(QIODevice::WriteOnly) && note.write("no DICOM") > 0);
        note.close();
        const auto summary = storeInstances(archive()->server(), paths + QStringList{text});
        QVERIFY2(summary, qPrintable(summary ? QString() : summary.error().message + summary.error().detail));
        for (const auto& failure : summary->failures)
            qInfo("%s: %s", qPrintable(failure.error.message), qPrintable(failure.error.detail));
        QCOMPARE(summary->stored, 7);
        QCOMPARE(summary->failures.size(), size_t(1));
        QCOMPARE(summary->failures.front().path, text);

        // What is in the archive now, as DCMTK's own client fetches it.
        const QString back = folder("back ");
        QDir().mkpath(back);
        const PacsServer server = archive()->server();
        const auto got =
            output(QStringLiteral("getscu"),
                   {QStringLiteral("-S"), QStringLiteral("+B"), QStringLiteral("-aet"), server.ownAe,
                    QStringLiteral("-aec"), server.calledAe, QStringLiteral("-od"), back, QStringLiteral("-k"),
                    QStringLiteral("QueryRetrieveLevel=STUDY"), QStringLiteral("-k"),
                    QStringLiteral("StudyInstanceUID=") + sentStudy, server.host, QString::number(server.port)});
        QVERIFY(got);
        // It asks for instances without compression only; those with are compared by our own retrieval.
        QVERIFY(namesIn(back).size() >= 4);
        RetrieveRequest request;
        request.studyUid = sentStudy;
        request.folder = folder("own back ");
        const auto own = retrieveInstances(server, request);
        QVERIFY(own);
        QCOMPARE(own->received, 7);
        if (const auto said = differences(sent, request.folder))
            QCOMPARE(*said, QByteArray());
    }

    void settingsAreRead()
    {
        const QString path = m_dir.filePath(QStringLiteral("servers.json"));
        const auto write = [&](const QByteArray& text) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        };
        write(R"({"servers": {"clinic": {"host": "pacs.example", "port": 11112, "called_ae": "ARCHIVE",
                  "tls": {"authorities": "ca.pem"}}, "ward": {"host": "h", "called_ae": "W"}}})");
        const auto clinic = readServer(path, QStringLiteral("clinic"));
        QVERIFY(clinic);
        QCOMPARE(clinic->host, QStringLiteral("pacs.example"));
        QCOMPARE(clinic->port, 11112);
        QCOMPARE(clinic->ownAe, QStringLiteral("VIGNETTE"));
        QVERIFY(clinic->tls.on);
        QCOMPARE(clinic->tls.authorities, m_dir.filePath(QStringLiteral("ca.pem")));
        QCOMPARE(readServer(path, QStringLiteral("ward"))->port, 104);
        QVERIFY(!readServer(path, QString()));
        for (const QByteArray& wrong :
             {QByteArray("{}"), QByteArray("[1]"), QByteArray(R"({"servers": {"a": {"host": 3}}})"),
              QByteArray(R"({"servers": {"a": {"host": "h", "called_ae": "A", "prot": 3}}})"),
              QByteArray(R"({"servers": {"a": {"host": "h", "called_ae": "A", "port": 70000}}})"),
              QByteArray(R"({"servers": {"a": {"host": "h", "called_ae": "A", "tls": {}}}})"),
              QByteArray(R"({"servers": {"a": {"host": "h", "called_ae": "A", "port": 1.5}}})")}) {
            write(wrong);
            const auto read = readServer(path, QString());
            QVERIFY2(!read, wrong);
            QCOMPARE(read.error().code, ErrorCode::InvalidArgument);
        }
    }
};

QTEST_GUILESS_MAIN(PacsTest)

#include "pacs_test.moc"
