#include "core/runtime/workbench.h"

#include "core/evaluation/figure_text.h"
#include "core/runtime/runtime.h"
#include "support.h"
#include "tests/classifier/tiny_network.h"

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

    void aReportTellsTheLastEvaluationOfItsClassifier()
    {
        const Runtime runtime;
        const QTemporaryDir dir;
        for (int i = 0; i < 12; ++i)
            test::writePicture(dir.filePath(QStringLiteral("cases/class-%1/%2.png").arg(i % 2).arg(i)), i);
        Workbench bench(Workbench::Options{QStringLiteral("/nowhere"), {}});
        QVERIFY(QDir(dir.path()).mkdir(QStringLiteral("work")));
        const Classifier classifier = tiny::classifier().value();
        const auto reported = [&] {
            ReportRequest request;
            request.path = dir.filePath(QStringLiteral("report.html"));
            ReviewedCase& entry = request.cases.emplace_back();
            entry.record.row = 1;
            entry.record.path = dir.filePath(QStringLiteral("cases/class-0/0.png"));
            entry.record.state = test::prediction({0.75F, 0.125F, 0.125F});
            const auto written = bench.report(classifier, request).result();
            return written ? QString::fromUtf8(test::readFile(request.path)) : QString();
        };
        QVERIFY(reported().contains(QStringLiteral("not evaluated")));
        const auto evaluation = bench
                                    .evaluateFolder(classifier, dir.filePath(QStringLiteral("cases")), {},
                                                    dir.filePath(QStringLiteral("work")))
                                    .result();
        QVERIFY2(evaluation, evaluation ? "" : qPrintable(evaluation.error().message));
        const QString html = reported();
        QVERIFY(!html.contains(QStringLiteral("not evaluated")));
        QVERIFY(html.contains(QStringLiteral("12 of the classes, 0 of none of them")));
        for (const ReportFigure& figure :
             reportFigures(evaluation->report, {QStringLiteral("Class 0 ä"), QStringLiteral("Class 1 ä"), {}}))
            QVERIFY2(html.contains(figure.value.toHtmlEscaped()), qPrintable(figure.name + figure.value));
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
