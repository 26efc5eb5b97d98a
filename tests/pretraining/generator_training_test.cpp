#include "core/pretraining/generator_training.h"
#include "tests/engine/random_engine.h"

#include <QtTest>

using namespace vignette;

namespace {

/// The generator projects features to 128 values, so that there must be as many.
Architecture smallNetwork()
{
    Architecture architecture;
    architecture.stemChannels = 8;
    architecture.stages = {{1, 3, 1, 8, 12, 1, true}, {3, 5, 2, 12, 16, 1, true}};
    architecture.topChannels = 140;
    return architecture;
}

} // namespace

class GeneratorTrainingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        at::manual_seed(4);
        m_engine = test::randomEngine(m_architecture);
        m_engine.temperature = {{int64_t(m_engine.grid.shots.size()), int64_t(m_engine.grid.ways.size())}, {}};
        m_engine.temperature.values.assign(m_engine.grid.shots.size() * m_engine.grid.ways.size(),
                                           100); // so cautious that no other is better for noise
        const auto add = [&](Domain domain, int count, bool heldOut) {
            for (int c = 0; c < count; ++c) {
                const int index = int(m_index.classes.size());
                m_index.classes.push_back({QString::number(index), domain, QString::number(index), heldOut, 12});
                m_words[size_t(index)] = {at::randn({m_architecture.featureCount()})};
                for (int i = 0; i < 12; ++i) {
                    Sample& sample = m_index.samples.emplace_back();
                    sample.domain = domain;
                    sample.classIndex = index;
                }
            }
        };
        add(Domain::Dermoscopy, 2, false);
        add(Domain::Dermoscopy2017, 2, false);
        add(Domain::Clinical, 3, false);
        add(Domain::Clinical, 12, true);
        add(Domain::Other, 2, false);
        m_features = at::randn({int64_t(m_index.samples.size()), m_architecture.featureCount()});
    }

    void nothingIsKeptThatIsNotProven()
    {
        // Nothing can be learned from noise.
        const auto trained = train();
        QVERIFY2(trained, qPrintable(trained ? QString() : trained.error().detail));
        QVERIFY(m_log.last().contains(QStringLiteral("what is kept (nothing)")));
        for (const char* name : {"out.task.weight", "out.class.weight"}) {
            for (const float value : trained->at(name).values)
                QCOMPARE(value, 0.0f);
        }
    }

    void theSameSeedGivesTheSameGenerator()
    {
        const auto one = train();
        const auto other = train();
        QVERIFY(one && other);
        for (const auto& [name, tensor] : *one)
            QVERIFY2(other->at(name).values == tensor.values, name.c_str());
    }

    void aCancelledTrainingSaysSo()
    {
        const auto stopped = train(JobContext([] { return true; }));
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    }

    void tooFewClassesAreRefused()
    {
        const TrainingIndex all = m_index;
        for (TrainingClass& entry : m_index.classes)
            entry.heldOut = false;
        const auto noneHeldOut = train();
        QVERIFY(!noneHeldOut);
        QCOMPARE(noneHeldOut.error().code, ErrorCode::InvalidArgument);
        for (TrainingClass& entry : m_index.classes)
            entry.heldOut = entry.domain == Domain::Clinical;
        const auto noneToTrainOn = train();
        QVERIFY(!noneToTrainOn);
        QCOMPARE(noneToTrainOn.error().code, ErrorCode::InvalidArgument);
        m_index = all;
        for (TrainingClass& entry : m_index.classes) // a domain without classes is passed over
            entry.heldOut = entry.heldOut || entry.domain == Domain::Dermoscopy2017;
        QVERIFY(train());
        m_index = all;
    }

private:
    /// The generator that is kept.
    Result<ParameterSet> train(const JobContext& job = {})
    {
        at::manual_seed(5);
        EngineFile engine = m_engine;
        GeneratorOptions options;
        options.episodes = 16;
        options.queries = 4;
        m_log.clear();
        const auto trained = trainGenerator(
            engine, {m_index, m_features, m_words}, options, [&](const QString& line) { m_log << line; }, job);
        return trained ? Result<ParameterSet>(engine.generator) : fail(trained.error());
    }

    const Architecture m_architecture = smallNetwork();
    EngineFile m_engine;
    TrainingIndex m_index;
    std::map<size_t, std::vector<at::Tensor>> m_words;
    at::Tensor m_features;
    QStringList m_log;
};

QTEST_GUILESS_MAIN(GeneratorTrainingTest)
#include "generator_training_test.moc"
