#include "archives.h"

#include "core/imaging/image_reader.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace vignette;
using namespace vignette::test;

/// 2,000 instances come in whole; the rate beside that of DCMTK's own getscu is printed, as machines are shared.
class PacsRateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asFastAsGetscu_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("Orthanc") << int(ArchiveKind::Orthanc);
        QTest::newRow("dcmqrscp") << int(ArchiveKind::DcmQrScp);
    }
    void asFastAsGetscu()
    {
        QFETCH(int, kind);
        constexpr int pictures = 200; // in each of ten studies: dcmqrscp keeps no more of one
        constexpr int studies = 10;
        // Without it DCMTK's programs wait 40 ms for each answer, which would be no match.
        qputenv("TCP_NODELAY", "1");
        const auto archive = Archive::start(ArchiveKind(kind));
        if (!archive || !isInstalled(QStringLiteral("getscu")))
            QSKIP("this archive, or a program of DCMTK, is not installed");
        registerImageCodecs();
        QTemporaryDir dir;
        QStringList uids;
        for (int i = 0; i < studies; ++i) {
            uids += QStringLiteral("1.2.826.0.1.3680043.10.999.6.%1").arg(i + 1);
            const QString folder = dir.filePath(uids.back());
            writeStudy(folder, uids.back(), pictures, 100); // 77 KB each
            QVERIFY(fill(*archive, folder));
            QDir(folder).removeRecursively();
        }
        const PacsServer server = archive->server();
        qint64 theirs = 0;
        qint64 ours = 0;
        for (const QString& uid : uids) {
            QElapsedTimer clock;
            const QString theirFolder = dir.filePath(uid + QStringLiteral(" getscu"));
            QDir().mkpath(theirFolder);
            clock.start();
            QVERIFY(output(QStringLiteral("getscu"),
                           {QStringLiteral("-S"), QStringLiteral("+B"), QStringLiteral("-aet"), server.ownAe,
                            QStringLiteral("-aec"), server.calledAe, QStringLiteral("-od"), theirFolder,
                            QStringLiteral("-k"), QStringLiteral("QueryRetrieveLevel=STUDY"), QStringLiteral("-k"),
                            QStringLiteral("StudyInstanceUID=") + uid, server.host, QString::number(server.port)}));
            theirs += clock.elapsed();
            QCOMPARE(namesIn(theirFolder).size(), pictures);
            RetrieveRequest request;
            request.studyUid = uid;
            request.folder = dir.filePath(uid + QStringLiteral(" ours"));
            clock.restart();
            const auto summary = retrieveInstances(server, request);
            ours += clock.elapsed();
            QVERIFY2(summary, qPrintable(summary ? QString() : summary.error().detail));
            QCOMPARE(summary->received, pictures);
            QDir(theirFolder).removeRecursively();
            QDir(request.folder).removeRecursively();
        }
        const double rate = double(theirs) / double(std::max<qint64>(ours, 1));
        qInfo("%d instances: getscu %.1f s, ours %.1f s: %.0f %% of its rate", studies * pictures,
              double(theirs) / 1000, double(ours) / 1000, 100 * rate);
    }
};

QTEST_GUILESS_MAIN(PacsRateTest)

#include "pacs_rate_test.moc"
