#include "archives.h"
#include "proxy.h"

#include "core/runtime/runtime.h"
#include "core/runtime/workbench.h"

#include <QElapsedTimer>
#include <QTest>

using namespace vignette;
using namespace vignette::test;

/// The archive as the window reaches it.
class PacsWorkbenchTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<Runtime> m_runtime;
    std::unique_ptr<Archive> m_archive;

private Q_SLOTS:
    void initTestCase()
    {
        m_runtime = std::make_unique<Runtime>();
        m_archive = Archive::start(ArchiveKind::Orthanc);
        if (!m_archive)
            QSKIP("Orthanc, or storescu, is not installed");
    }
    void cleanupTestCase()
    {
        m_archive.reset();
        m_runtime.reset();
    }

    void goesThereAndBack()
    {
        const QString study = QStringLiteral("1.2.826.0.1.3680043.10.999.51");
        const QStringList files = writeStudy(m_dir.filePath(QStringLiteral("study")), study, 5);
        const PacsServer server = m_archive->server();
        Workbench bench;
        QVERIFY(bench.echoArchive(server).result());
        const auto stored = bench.storeInstances(server, files).result();
        QVERIFY(stored && stored->failures.empty());
        const auto studies = bench.findStudies(server, {}).result();
        QVERIFY(studies);
        QCOMPARE(studies->studies.size(), size_t(1));
        const auto series = bench.findSeries(server, study).result();
        QVERIFY(series);
        QCOMPARE(series->size(), size_t(1));
        RetrieveRequest request;
        request.studyUid = study;
        request.folder = m_dir.filePath(QStringLiteral("got"));
        auto retrieval = bench.retrieveInstances(server, request);
        const auto summary = retrieval.result();
        QVERIFY(summary);
        QCOMPARE(summary->received, 5);
        QCOMPARE(retrieval.progressValue(), 5);
        QCOMPARE(retrieval.progressMaximum(), 5);
    }

    void theEndOfTheBenchCancels()
    {
        const Proxy proxy(m_archive->server().port, {.stallAfter = 1});
        PacsServer server = m_archive->server();
        server.port = proxy.port();
        QElapsedTimer clock;
        QFuture<Result<FoundStudies>> search;
        {
            Workbench bench;
            search = bench.findStudies(server, {});
            QTest::qWait(500);
            QVERIFY(!search.isFinished());
            clock.start();
        }
        QVERIFY2(clock.elapsed() < 1000, qPrintable(QString::number(clock.elapsed())));
        QVERIFY(search.isFinished());
        QVERIFY(search.resultCount() == 0 || search.result().error().code == ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(PacsWorkbenchTest)

#include "pacs_workbench_test.moc"
