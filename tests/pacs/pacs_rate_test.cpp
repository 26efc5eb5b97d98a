#include "archives.h"
#include "proxy.h"

#include "core/base/csv.h"
#include "core/imaging/image_reader.h"
#include "core/runtime/fetch_and_screen.h"
#include "core/runtime/runtime.h"
#include "tests/screening/support.h"

#include <QDir>
#include <QElapsedTimer>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <span>
#include <vector>

using namespace vignette;
using namespace vignette::test;

/// 2,000 instances come in whole, at 80 % of the rate of DCMTK's own getscu at least: the median of ten studies, each
/// of which both fetch one after the other, so that what else the machine does decides nothing.
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
        double theirSeconds = 0;
        double ourSeconds = 0;
        int fetched = 0;
        // Other programs disturb both: where the figure is low, more fetches make it surer.
        const auto isUnsure = [&] { return fetched < 3 * studies && theirSeconds < 0.85 * ourSeconds; };
        for (; fetched < studies || isUnsure(); ++fetched) {
            const QString& uid = uids[fetched % studies];
            const QString theirFolder = dir.filePath(uid + QStringLiteral(" getscu"));
            QDir().mkpath(theirFolder);
            const auto fetchByThem = [&] {
                return output(QStringLiteral("getscu"),
                              {QStringLiteral("-S"), QStringLiteral("+B"), QStringLiteral("-aet"), server.ownAe,
                               QStringLiteral("-aec"), server.calledAe, QStringLiteral("-od"), theirFolder,
                               QStringLiteral("-k"), QStringLiteral("QueryRetrieveLevel=STUDY"), QStringLiteral("-k"),
                               QStringLiteral("StudyInstanceUID=") + uid, server.host, QString::number(server.port)})
                           .has_value() &&
                       namesIn(theirFolder).size() == pictures;
            };
            RetrieveRequest request;
            request.studyUid = uid;
            request.folder = dir.filePath(uid + QStringLiteral(" ours"));
            const auto fetchByUs = [&] {
                const auto summary = retrieveInstances(server, request);
                return summary && summary->received == pictures;
            };
            const auto seconds = [](const auto& fetch) {
                QElapsedTimer clock;
                clock.start();
                return fetch() ? double(std::max<qint64>(clock.elapsed(), 1)) / 1000 : -1;
            };
            // Who is first finds the disk of the archive cold: each is so every other time.
            const bool areFirst = fetched % 2 == 1;
            double ours = areFirst ? seconds(fetchByUs) : 0;
            const double theirs = seconds(fetchByThem);
            if (!areFirst)
                ours = seconds(fetchByUs);
            QVERIFY(ours > 0 && theirs > 0);
            theirSeconds += theirs;
            ourSeconds += ours;
            QDir(theirFolder).removeRecursively();
            QDir(request.folder).removeRecursively();
        }
        qInfo("%d instances: getscu %.1f s, ours %.1f s: %.0f %% of its rate", fetched * pictures, theirSeconds,
              ourSeconds, 100 * theirSeconds / ourSeconds);
        QVERIFY(theirSeconds >= 0.8 * ourSeconds);
    }

    /// One study of 2,000 instances: the first are judged while the others come, and at the end all are.
    void screenedWhileTheyCome()
    {
        constexpr int pictures = 2000;
        const auto archive = Archive::start(ArchiveKind::Orthanc);
        if (!archive)
            QSKIP("Orthanc, or storescu, is not installed");
        const Runtime runtime;
        QTemporaryDir dir;
        RetrieveRequest request;
        request.studyUid = QStringLiteral("1.2.826.0.1.3680043.10.999.7");
        request.folder = dir.filePath(QStringLiteral("fetched"));
        writeStudy(dir.filePath(QStringLiteral("study")), request.studyUid, pictures, 2);
        QVERIFY(fill(*archive, dir.filePath(QStringLiteral("study"))));
        WatchRequest watch;
        watch.csvPath = dir.filePath(QStringLiteral("results.csv"));
        QSet<qint64> rows;
        WatchCallbacks callbacks;
        callbacks.onCase = [&rows](const CaseRecord& record, std::span<const float>) { rows += record.row; };
        QElapsedTimer clock;
        clock.start();
        const auto both = fetchAndScreen(archive->server(), request, fakeModel(), watch, callbacks, {});
        QVERIFY2(both, qPrintable(both ? QString() : both.error().message + both.error().detail));
        qInfo("%d instances of two frames: %lld rows, %lld of them judged before the last instance came; %.1f s",
              pictures, qint64(rows.size()), both->whileFetching, double(clock.elapsed()) / 1000);
        QCOMPARE(both->retrieved.received, pictures);
        QVERIFY(both->whileFetching > 0);
        const auto table = readCsv(watch.csvPath);
        QVERIFY(table);
        QCOMPARE(table->size(), size_t(rows.size()) + 1);
        QSet<QString> files;
        for (const CsvRow& row : std::span(*table).subspan(1))
            files += row.value(table->front().indexOf(QLatin1String("path")));
        QCOMPARE(files.size(), pictures);

        // The archive goes away in the middle: what came is screened, and it is said.
        request.folder = dir.filePath(QStringLiteral("broken"));
        watch.csvPath = dir.filePath(QStringLiteral("broken.csv"));
        const Proxy proxy(archive->server().port, {.cutAfter = 300'000});
        PacsServer server = archive->server();
        server.port = proxy.port();
        const auto broken = fetchAndScreen(server, request, fakeModel(), watch, {}, {});
        QVERIFY(!broken);
        QCOMPARE(broken.error().code, ErrorCode::Unreachable);
        const auto rest = readCsv(watch.csvPath);
        QVERIFY(rest);
        QCOMPARE(rest->size(), size_t(2 * namesIn(request.folder).size()) + 1);
    }
};

QTEST_GUILESS_MAIN(PacsRateTest)

#include "pacs_rate_test.moc"
