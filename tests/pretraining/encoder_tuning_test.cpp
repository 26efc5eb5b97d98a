#include "core/pretraining/encoder_tuning.h"
#include "tests/engine/random_network.h"

#include <ATen/ATen.h>

#include <QTemporaryDir>
#include <QtTest>

#include <random>

using namespace vignette;

namespace {

/// Two clinical classes of ten coloured pictures each, and one held out.
struct SmallSet
{
    TrainingIndex index;
    PictureCache pictures;
    std::map<QString, ClassText> texts;

    SmallSet()
    {
        std::mt19937 random(5);
        pictures.side = 24;
        for (const char* name : {"red", "blue", "held-out"}) {
            const QString className = QString::fromLatin1(name);
            index.classes.push_back(
                {className, Domain::Clinical, className, className == QStringLiteral("held-out"), 10});
            texts[className] = {className, {}, {}, {}, {QStringLiteral("colours:") + className}};
            for (int i = 0; i < 10; ++i) {
                Sample& sample = index.samples.emplace_back();
                sample.path = className + QString::number(i);
                sample.classIndex = int(index.classes.size()) - 1;
                for (int pixel = 0; pixel < 24 * 24; ++pixel) {
                    for (size_t channel : {0, 1, 2})
                        pictures.rgb.push_back(
                            uint8_t(random() % 100 + (channel == index.classes.size() - 1 ? 150 : 0)));
                }
            }
        }
    }
};

Architecture smallNetwork()
{
    Architecture architecture;
    architecture.stemChannels = 8;
    architecture.stages = {
        {1, 3, 1, 8, 8, 1, false}, {1, 3, 1, 8, 8, 1, false}, {1, 3, 1, 8, 8, 1, false}, {3, 5, 2, 8, 16, 2, true}};
    architecture.topChannels = 20;
    return architecture;
}

TuningOptions fewSteps(const QString& checkpoint = {})
{
    TuningOptions options;
    options.steps = 10;
    options.batch = 8;
    options.side = 24;
    options.checkpoint = checkpoint;
    return options;
}

} // namespace

class EncoderTuningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        at::manual_seed(3);
        m_initial = test::randomParameters(m_architecture);
        auto unbroken = tune(fewSteps());
        QVERIFY2(unbroken, qPrintable(unbroken ? QString() : unbroken.error().detail));
        m_unbroken = std::move(*unbroken);
    }

    void changesAllButTheFirstStages()
    {
        for (const auto& [name, tensor] : m_initial) {
            const bool first = name.starts_with("stem.") || name.starts_with("stacks.0.") ||
                               name.starts_with("stacks.1.") || name.starts_with("stacks.2.");
            QCOMPARE(m_unbroken.at(name).values == tensor.values, first);
        }
    }

    void aResumedRunEndsAsAnUnbrokenOne()
    {
        const QTemporaryDir folder;
        const TuningOptions options = fewSteps(folder.filePath(QStringLiteral("checkpoint")));
        int steps = 0;
        const auto stopped =
            tune(options, JobContext([&] { return steps >= 4; }, [&](qint64 done, qint64) { steps = int(done); }));
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QCOMPARE(steps, 4);
        const auto resumed = tune(options);
        QVERIFY(resumed);
        for (const auto& [name, tensor] : m_unbroken)
            QVERIFY2(resumed->at(name).values == tensor.values, name.c_str());
    }

    void anotherSeedGivesOtherWeights()
    {
        TuningOptions options = fewSteps();
        options.seed = 2;
        const auto other = tune(options);
        QVERIFY(other);
        QVERIFY(other->at("top.weight").values != m_unbroken.at("top.weight").values);
    }

    void aCheckpointOfAnotherRunIsRefused()
    {
        const QTemporaryDir folder;
        TuningOptions options = fewSteps(folder.filePath(QStringLiteral("checkpoint")));
        QVERIFY(tune(options));
        options.steps = 12;
        const auto refused = tune(options);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Corrupt);
    }

    void aBrokenCheckpointIsRefused()
    {
        const QTemporaryDir folder;
        const TuningOptions options = fewSteps(folder.filePath(QStringLiteral("checkpoint")));
        QFile file(options.checkpoint);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no tensors");
        file.close();
        QVERIFY(!tune(options));
    }

private:
    Result<ParameterSet> tune(const TuningOptions& options, const JobContext& job = {}) const
    {
        return tuneEncoder(
            m_architecture, m_initial, {}, m_set.index, m_set.pictures, m_set.texts, options, [](const QString&) {},
            job);
    }

    const Architecture m_architecture = smallNetwork();
    const SmallSet m_set;
    ParameterSet m_initial;
    ParameterSet m_unbroken;
};

QTEST_GUILESS_MAIN(EncoderTuningTest)
#include "encoder_tuning_test.moc"
