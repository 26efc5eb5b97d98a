#include "core/engine/engine.h"
#include "core/pretraining/engine_builder.h"
#include "tests/engine/random_network.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <random>

using namespace vignette;

namespace {

constexpr int side = 32;
constexpr int picturesOfAClass = 12;

/// Whitening asks for 192 features, the generator for 128.
Architecture smallNetwork()
{
    Architecture architecture;
    architecture.stemChannels = 8;
    architecture.stages = {{1, 3, 1, 8, 8, 1, false},  {2, 3, 2, 8, 8, 1, false},  {2, 3, 2, 8, 16, 1, true},
                           {2, 3, 2, 16, 16, 1, true}, {2, 3, 1, 16, 24, 1, true}, {2, 3, 2, 24, 24, 1, true},
                           {1, 3, 1, 24, 32, 1, true}};
    architecture.topChannels = 200;
    return architecture;
}

} // namespace

/// From the features of pictures to an engine file that loads and makes classifiers.
class EngineBuilderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto tiny =
            readTensorFile(QStringLiteral(VIGNETTE_SOURCE_DIR "/tests/engine/data/text_tiny_bert.safetensors"));
        QVERIFY(tiny);
        m_input.architecture = smallNetwork();
        m_input.preprocessing.side = side;
        m_input.encoder = test::randomParameters(m_input.architecture);
        ParameterSet finder = test::randomParameters(m_input.architecture.withFinder());
        std::erase_if(finder, [](const auto& entry) { return !entry.first.starts_with("finder."); });
        m_input.sentenceEncoder = tiny->tensors;
        m_input.vocabulary = tiny->metadata.at(QStringLiteral("text.vocabulary"));
        m_input.version = QStringLiteral("0");
        m_input.date = QStringLiteral("2026-01-01");
        m_input.folder = m_folder.path();
        add(Domain::Dermoscopy, 3, false);
        add(Domain::Dermoscopy2017, 2, false);
        add(Domain::Clinical, 8, false);
        add(Domain::Clinical, 11, true);
        add(Domain::Other, 2, false);
        // Both are used where they are there.
        QVERIFY(writeTensorFile(m_folder.filePath(QStringLiteral("finder.safetensors")), {{}, finder}));
        QVERIFY(writeTensorFile(m_folder.filePath(QStringLiteral("features.safetensors")),
                                {{}, {{"features", m_features}}}));
    }

    void buildsAnEngineThatLoads()
    {
        GeneratorOptions options;
        options.episodes = 8;
        options.queries = 4;
        QStringList log;
        const auto built =
            buildEngine({}, m_index, m_texts, m_input, {}, options, [&](const QString& line) { log << line; });
        QVERIFY2(built, qPrintable(built ? QString() : built.error().detail));
        // The knots, and a share of the words that the shots may ask for.
        QCOMPARE(built->temperature.shape, (std::vector<int64_t>{7, 5}));
        QCOMPARE(built->textWeight.size(), size_t(21));
        QCOMPARE(built->textMap.anchors.shape[0], int64_t(3 * m_texts.size()));
        // Where there were too few pictures the cell below stands in.
        const auto& temperature = built->temperature.values;
        QCOMPARE(temperature[built->grid.cell(20, 2)], temperature[built->grid.cell(10, 2)]);
        QVERIFY(std::ranges::all_of(temperature, [](float value) { return value >= 0.3f && value < 12; }));
        QVERIFY(built->foreignAbove > 0);
        QVERIFY(!built->calibrationSource.contains(QStringLiteral("%%")));
        QVERIFY(log.filter(QStringLiteral("text map: 39 descriptions of 13 classes")).size() == 1); // without held-out
        QVERIFY(log.filter(QStringLiteral("text map: 72 descriptions of 24 classes")).size() == 1);

        const QString path = m_folder.filePath(QStringLiteral("engine.safetensors"));
        const auto written = writeEngineFile(path, *built);
        QVERIFY2(written, qPrintable(written ? QString() : written.error().detail));
        const auto unsealed = Engine::load(path);
        QVERIFY(!unsealed);
        QCOMPARE(unsealed.error().code, ErrorCode::Corrupt);
        const auto sealed = sealEngineFile(path);
        QVERIFY2(sealed, qPrintable(sealed ? QString() : sealed.error().detail));
        const auto engine = Engine::load(path);
        QVERIFY2(engine, qPrintable(engine ? QString() : engine.error().detail));
        TaskSpec task;
        task.classes.resize(2);
        task.classes[0].description = QStringLiteral("red papule");
        task.classes[1].description = QStringLiteral("blue nodule");
        const auto made = (*engine)->synthesize(task, EncodedSupport{{{}, {}}});
        QVERIFY(made);
        QVERIFY(made->network.calibration.temperature > 0);
    }

private:
    void add(Domain domain, int count, bool heldOut)
    {
        static const char* const colours[] = {"red", "brown", "white", "yellow", "blue", "black"};
        static const char* const lesions[] = {"papule", "plaque", "nodule", "ulcer", "macule"};
        const int64_t f = m_input.architecture.withFinder().outputCount();
        for (int c = 0; c < count; ++c) {
            const int index = int(m_index.classes.size());
            TrainingClass& entry = m_index.classes.emplace_back();
            entry.name = QString::number(index);
            entry.domain = domain;
            entry.heldOut = heldOut;
            entry.count = picturesOfAClass;
            if (domain != Domain::Other) {
                entry.textName = entry.name;
                ClassText& text = m_texts[entry.name];
                text.clinical = QStringLiteral("A %1 %2, number %3.")
                                    .arg(QLatin1String(colours[index % 6]), QLatin1String(lesions[index % 5]))
                                    .arg(index);
                text.paraphrase = QStringLiteral("%1 and %2").arg(QLatin1String(lesions[index % 5])).arg(index);
                text.dermoscopy = QStringLiteral("Dots.");
            }
            std::vector<float> middle;
            for (int64_t i = 0; i < f; ++i)
                middle.push_back(float(m_normal(m_random)) + (domain == Domain::Clinical ? 0 : 1));
            for (int i = 0; i < picturesOfAClass; ++i) {
                Sample& sample = m_index.samples.emplace_back();
                sample.domain = domain;
                sample.classIndex = index;
                for (float value : middle)
                    m_features.values.push_back(value + float(m_normal(m_random)));
            }
        }
        m_features.shape = {int64_t(m_index.samples.size()), f};
    }

    QTemporaryDir m_folder;
    BuilderInput m_input;
    TrainingIndex m_index;
    std::map<QString, ClassText> m_texts;
    FloatTensor m_features;
    std::mt19937 m_random{4};
    std::normal_distribution<double> m_normal;
};

QTEST_GUILESS_MAIN(EngineBuilderTest)
#include "engine_builder_test.moc"
