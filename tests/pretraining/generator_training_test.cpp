#include "core/pretraining/generator_training.h"
#include "tests/engine/random_engine.h"

#include <QTemporaryDir>
#include <QtTest>

#include <random>

using namespace vignette;

namespace {

constexpr int side = 32;

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
        m_engine.preprocessing.side = side;
        m_pictures.side = side;
        std::mt19937 random(6);
        const auto add = [&](Domain domain, int count, bool heldOut) {
            for (int c = 0; c < count; ++c) {
                const int index = int(m_index.classes.size());
                m_index.classes.push_back({QString::number(index), domain, QString::number(index), heldOut, 12});
                m_words[size_t(index)] = {at::randn({m_architecture.featureCount()})};
                for (int i = 0; i < 12; ++i) {
                    Sample& sample = m_index.samples.emplace_back();
                    sample.domain = domain;
                    sample.classIndex = index;
                    for (int value = 0; value < side * side * 3; ++value)
                        m_pictures.rgb.push_back(uint8_t(random() % 256));
                }
            }
        };
        add(Domain::Dermoscopy, 2, false);
        add(Domain::Dermoscopy2017, 2, false);
        add(Domain::Clinical, 3, false);
        add(Domain::Clinical, 12, true);
        add(Domain::Other, 2, false);
        m_features = at::randn({int64_t(m_index.samples.size()), m_architecture.featureCount()});
        const auto trained = train(fewEpisodes());
        QVERIFY2(trained, qPrintable(trained ? QString() : trained.error().detail));
        m_unbroken = *trained;
    }

    void keepsTheLeastThatIsNotProvenWorse()
    {
        // Nothing can be learned from noise: of what is emitted, the least share is kept.
        QVERIFY(m_log.contains(QStringLiteral("generator kept at 0.1")));
        double size = 0;
        for (float value : m_unbroken.at("code").values)
            size += std::abs(value);
        QVERIFY(size > 0);
    }

    void aResumedRunEndsAsAnUnbrokenOne()
    {
        const QTemporaryDir folder;
        const GeneratorOptions options = fewEpisodes(folder.filePath(QStringLiteral("checkpoint")));
        int episodes = 0;
        // Two episodes make a step: the gradient of the third must not be lost.
        const auto stopped = train(
            options, JobContext([&] { return episodes >= 3; }, [&](qint64 done, qint64) { episodes = int(done); }));
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        const auto resumed = train(options);
        QVERIFY(resumed);
        for (const auto& [name, tensor] : m_unbroken)
            QVERIFY2(resumed->at(name).values == tensor.values, name.c_str());
    }

    void tooFewClassesAreRefused()
    {
        const TrainingIndex all = m_index;
        for (TrainingClass& entry : m_index.classes)
            entry.heldOut = false;
        const auto noneHeldOut = train(fewEpisodes());
        QVERIFY(!noneHeldOut);
        QCOMPARE(noneHeldOut.error().code, ErrorCode::InvalidArgument);
        for (TrainingClass& entry : m_index.classes)
            entry.heldOut = entry.domain == Domain::Clinical;
        const auto noneToTrainOn = train(fewEpisodes());
        QVERIFY(!noneToTrainOn);
        QCOMPARE(noneToTrainOn.error().code, ErrorCode::InvalidArgument);
        m_index = all;
        for (TrainingClass& entry : m_index.classes) // a domain without classes is passed over
            entry.heldOut = entry.heldOut || entry.domain == Domain::Dermoscopy2017;
        QVERIFY(train(fewEpisodes()));
        m_index = all;
    }

    void aCheckpointOfAnotherRunIsRefused()
    {
        const QTemporaryDir folder;
        GeneratorOptions options = fewEpisodes(folder.filePath(QStringLiteral("checkpoint")));
        QVERIFY(train(options));
        options.seed = 2;
        const auto refused = train(options);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Corrupt);
    }

private:
    static GeneratorOptions fewEpisodes(const QString& checkpoint = {})
    {
        GeneratorOptions options;
        options.episodes = 8;
        options.queries = 4;
        options.side = side;
        options.checkpoint = checkpoint;
        return options;
    }

    /// The generator that is kept.
    Result<ParameterSet> train(const GeneratorOptions& options, const JobContext& job = {})
    {
        at::manual_seed(5);
        EngineFile engine = m_engine;
        const GeneratorData data{m_index, m_pictures, m_features, m_words};
        m_log.clear();
        const auto trained = trainGenerator(
            engine, data, options, [&](const QString& line) { m_log << line; }, job);
        return trained ? Result<ParameterSet>(engine.generator) : fail(trained.error());
    }

    const Architecture m_architecture = smallNetwork();
    EngineFile m_engine;
    TrainingIndex m_index;
    PictureCache m_pictures;
    std::map<size_t, std::vector<at::Tensor>> m_words;
    at::Tensor m_features;
    ParameterSet m_unbroken;
    QStringList m_log;
};

QTEST_GUILESS_MAIN(GeneratorTrainingTest)
#include "generator_training_test.moc"
