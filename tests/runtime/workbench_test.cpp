#include "core/runtime/workbench.h"

#include "core/runtime/runtime.h"
#include "support.h"

#include <QTemporaryDir>
#include <QTest>

using namespace vignette;

class WorkbenchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void errorsComeAsValues()
    {
        const Runtime runtime;
        QTemporaryDir dir;
        Workbench bench(Workbench::Options{dir.filePath(QStringLiteral("no-engine")), {}});
        const auto engine = bench.loadEngine().result();
        QVERIFY(!engine);
        QVERIFY(!engine.error().message.isEmpty());
        QCOMPARE(bench.synthesize(TaskSpec()).result().error().code, ErrorCode::InvalidTask);
        QVERIFY(!bench.loadClassifier(dir.filePath(QStringLiteral("no.vignette"))).result());
        test::writeFile(dir.filePath(QStringLiteral("bad.vignette")), "bad");
        QVERIFY(!bench.loadClassifier(dir.filePath(QStringLiteral("bad.vignette"))).result());
    }

    void destructorCancelsAndWaits()
    {
        const Runtime runtime;
        QList<QFuture<Result<EngineInfo>>> futures;
        {
            Workbench bench(Workbench::Options{QStringLiteral("/nowhere"), {}});
            for (int i = 0; i < 50; ++i)
                futures += bench.loadEngine();
        }
        for (const auto& future : futures)
            QVERIFY(future.isFinished());
    }

    void doctorNamesWhatItRunsOn()
    {
        const Runtime runtime;
        const DoctorReport report = doctor(QStringLiteral("cpu"));
        QSet<QString> keys;
        for (const Finding& finding : report.findings) {
            QVERIFY(!finding.title.isEmpty());
            keys.insert(finding.key);
        }
        for (const char* key : {"version", "device", "blas", "threads", "libtorch", "dcmtk", "dicom_dictionary",
                                "opencv", "qt", "engine"})
            QVERIFY2(keys.contains(QString::fromLatin1(key)), key);
    }
};

QTEST_GUILESS_MAIN(WorkbenchTest)
#include "workbench_test.moc"
