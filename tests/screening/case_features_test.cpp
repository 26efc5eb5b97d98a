#include "core/classifier/classifier.h"
#include "core/runtime/runtime.h"
#include "core/screening/case_features.h"
#include "support.h"
#include "tests/classifier/tiny_network.h"

#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace vignette;
using namespace vignette::test;

namespace {

/// A classifier of the same encoder with other classes.
Classifier another()
{
    Synthesis synthesis = tiny::synthesis(1);
    synthesis.network.head = tiny::head(synthesis.network.architecture.featureCount(), 9, 2);
    const TaskSpec task = tiny::task(2);
    return Classifier::create(synthesis, task, tiny::support(task), tiny::engine()).value();
}

Prediction says(Outcome outcome, int label, std::vector<int> set = {})
{
    Prediction said;
    said.outcome = outcome;
    said.label = label;
    said.set = std::move(set);
    return said;
}

} // namespace

class CaseFeaturesTest : public QObject
{
    Q_OBJECT

    const Runtime m_runtime;

private Q_SLOTS:
    void judgingAnewIsScreeningAgainToTheBit()
    {
        const QTemporaryDir dir;
        for (int i = 0; i < 40; ++i)
            writePicture(dir.filePath(QStringLiteral("cases/%1.png").arg(i, 3, 10, QLatin1Char('0'))), i);
        writeFile(dir.filePath(QStringLiteral("cases/005.txt")), "no picture");
        const Classifier first = tiny::classifier().value();
        const Classifier second = another();
        const auto screened = [&](const Classifier& classifier, CaseFeatures& features) {
            std::vector<CaseRecord> records;
            ScreeningRequest request;
            request.paths = {dir.filePath(QStringLiteral("cases"))};
            request.csvPath = dir.filePath(QStringLiteral("results.csv"));
            request.batch = 7;
            ScreeningCallbacks callbacks;
            callbacks.onCase = [&](const CaseRecord& record, std::span<const float> values) {
                records.push_back(record);
                QCOMPARE(values.empty(), record.prediction() == nullptr);
                if (!values.empty())
                    features.add(record.row, values);
            };
            const auto summary = runScreening(screeningModel(classifier), request, callbacks);
            if (!summary)
                qFatal("%s", qPrintable(summary.error().message));
            return records;
        };
        CaseFeatures features(first.encoderDigest());
        CaseFeatures others(second.encoderDigest());
        screened(first, features);
        const std::vector<CaseRecord> wanted = screened(second, others);
        QCOMPARE(features.count(), 40);
        QVERIFY(features.isComplete());
        const auto verdicts = judge(second, features);
        QVERIFY(verdicts);
        QCOMPARE(verdicts->size(), size_t(40));
        for (const CaseVerdict& verdict : *verdicts) {
            const CaseRecord& record = wanted[size_t(verdict.row - 1)];
            QVERIFY(record.prediction());
            QCOMPARE(verdict.prediction.logits, record.prediction()->logits);
            QCOMPARE(verdict.prediction.probabilities, record.prediction()->probabilities);
            QCOMPARE(verdict.prediction.domainScore, record.prediction()->domainScore);
            QCOMPARE(verdict.prediction.outcome, record.prediction()->outcome);
            QCOMPARE(verdict.prediction.set, record.prediction()->set);
            QCOMPARE(verdict.reason, record.reason);
        }
        QCOMPARE(judge(second, features, JobContext([] { return true; })).error().code, ErrorCode::Cancelled);
        const CaseFeatures foreign(QStringLiteral("of another encoder"));
        QCOMPARE(judge(second, foreign).error().code, ErrorCode::InvalidArgument);
        CaseFeatures shorter(second.encoderDigest());
        shorter.add(1, std::vector<float>(3, 0.5F));
        QCOMPARE(judge(second, shorter).error().code, ErrorCode::InvalidArgument);
    }

    void whatIsBeyondTheBoundIsNotKept()
    {
        CaseFeatures features(QStringLiteral("any"));
        for (int i = 0; i < CaseFeatures::mostCases; ++i)
            features.add(i + 1, std::vector<float>{float(i % 100), 0.5F});
        QVERIFY(features.isComplete());
        features.add(CaseFeatures::mostCases + 1, std::vector<float>{1, 2});
        QVERIFY(!features.isComplete());
        QCOMPARE(features.count(), CaseFeatures::mostCases);
        QCOMPARE(features.read(510, 4),
                 (std::vector<float>{10, 0.5F, 11, 0.5F, 12, 0.5F, 13, 0.5F})); // over two blocks
        QCOMPARE(features.rows().back(), qint64(CaseFeatures::mostCases));
    }

    void someAreSpreadEvenlyAndWithoutThoseNotWanted()
    {
        CaseFeatures features(QStringLiteral("digest"));
        for (qint64 row = 1; row <= 100; ++row)
            features.add(row, std::array{float(row), 0.5F});
        const auto firsts = [&](int most, const QSet<qint64>& without) {
            const std::vector<float> some = features.readSome(most, without);
            QList<int> out;
            for (size_t i = 0; i < some.size(); i += 2)
                out += int(some[i]);
            return out;
        };
        QCOMPARE(firsts(100, {}).size(), 100);
        QCOMPARE(firsts(4, {}), (QList<int>{1, 26, 51, 76}));
        QCOMPARE(firsts(4, {1, 2, 26}), (QList<int>{3, 28, 52, 76}));
        QCOMPARE(firsts(1000, {7}).size(), 99);
        QVERIFY(!firsts(1000, {7}).contains(7));
    }

    void whatAReaderIsToldDecidesWhetherAVerdictChanged()
    {
        const QStringList ids{QStringLiteral("a"), QStringLiteral("b")};
        const QStringList turned{QStringLiteral("b"), QStringLiteral("a")};
        const Prediction a = says(Outcome::Likely, 0);
        QVERIFY(!saysOther(a, ids, a, ids));
        QVERIFY(!saysOther(a, ids, says(Outcome::Likely, 1), turned)); // the class has moved
        QVERIFY(saysOther(a, ids, a, turned));
        QVERIFY(saysOther(a, ids, says(Outcome::Likely, 0, {0, 1}), ids)); // not told apart any more
        QVERIFY(saysOther(a, ids, says(Outcome::Uncertain, 0), ids));
        QVERIFY(!saysOther(says(Outcome::NoneOfThese, 0), ids, says(Outcome::NoneOfThese, 1), ids));
    }
};

QTEST_GUILESS_MAIN(CaseFeaturesTest)
#include "case_features_test.moc"
