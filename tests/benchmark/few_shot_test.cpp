#include "core/benchmark/few_shot_json.h"
#include "core/imaging/image_reader.h"
#include "core/runtime/runtime.h"
#include "tests/benchmark/sample_episodes.h"

#include <QtTest>

#include <cmath>

using namespace vignette;

/// On the bundled phantoms and the engine that ships.
class FewShotTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Runtime> m_runtime;
    std::shared_ptr<const Engine> m_engine;
    SampleEpisodes m_samples;

    std::vector<SettingResult> evaluate(const FewShotOptions& options)
    {
        PictureFeatures pictures(*m_engine, {});
        auto results = evaluateFewShot(pictures, m_samples.file, m_samples.texts, options);
        if (!results)
            qFatal("%s", qPrintable(results.error().message));
        return std::move(*results);
    }

    EmittedNetwork emit(const Episode& episode)
    {
        EncodedSupport support;
        PictureFeatures features(*m_engine, {});
        for (const QStringList& paths : episode.support) {
            support.classes.emplace_back();
            for (const QString& path : paths)
                support.classes.back().push_back(**features.encoded(path, {}));
        }
        return m_engine->synthesize(episodeTask(episode, 0, m_samples.texts, TextUse::True), support)->network;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_runtime = std::make_unique<Runtime>();
        const auto engine = Engine::load(defaultEnginePath());
        QVERIFY(engine.has_value());
        m_engine = *engine;
        QCOMPARE(m_samples.file.settings.size(), size_t(2));
    }

    void picturesInABatchAreJudgedAsAlone()
    {
        const Episode& episode = m_samples.file.settings[0].episodes[0];
        const EmittedNetwork emitted = emit(episode);
        QStringList paths = episode.query[0] + episode.query[1];
        paths << paths.first(); // one twice
        PictureFeatures features(*m_engine, {});
        const auto batch = features.features(emitted, paths, QueryView::AsIs, {});
        QVERIFY(batch.has_value());
        QCOMPARE(qsizetype(batch->size()), paths.size());
        const auto network = Network::create(emitted.architecture, *emitted.backbone);
        const int side = emitted.preprocessing.side;
        for (qsizetype i = 0; i < paths.size(); ++i) {
            std::vector<float> input(size_t(side) * side * 3);
            preprocess(*readImage(paths[i]), emitted.preprocessing, input);
            const auto alone = network->features(input, 1, side);
            for (size_t f = 0; f < alone->size(); ++f)
                QVERIFY(std::abs((*alone)[f] - (*batch)[size_t(i)][f]) < 1e-5f);
        }
    }

    void littleMemoryChangesNothing()
    {
        const Episode& episode = m_samples.file.settings[0].episodes[0];
        const EmittedNetwork emitted = emit(episode);
        PictureFeatures roomy(*m_engine, {});
        PictureFeatures tight(*m_engine, {}, 1000);
        const QStringList paths = episode.query[0] + episode.query[1];
        for (int round = 0; round < 2; ++round)
            QCOMPARE(*tight.features(emitted, paths, QueryView::AsIs, {}),
                     *roomy.features(emitted, paths, QueryView::AsIs, {}));
        QCOMPARE(**tight.encoded(paths[0], {}), **roomy.encoded(paths[0], {}));
    }

    void everythingIsMeasuredOnTheSameEpisodes()
    {
        FewShotOptions options;
        options.baselines = true;
        options.swappedHead = true;
        options.outsiders = 2;
        options.pairedLimit = 3;
        options.variants = {{QStringLiteral("no words"), TextUse::None}, {QStringLiteral("same"), TextUse::True}};
        const SettingResult result = evaluate(options)[1];
        QCOMPARE(result.accuracy.count, 4);
        QCOMPARE(result.baselines.size(), size_t(4));
        QCOMPARE(result.baselines[2].method, QStringLiteral("fine-tuned head"));
        QCOMPARE(result.baselines[2].accuracy.count, 4);
        QCOMPARE(result.variants[1].accuracy.count, 3);
        QCOMPARE(result.variants[1].advantage.mean, 0.0);
        // The first has no predecessor.
        QVERIFY(result.swappedHead.has_value());
        QCOMPARE(result.swappedHead->accuracy.count, 2);
        QVERIFY(result.noneOfThese.has_value());
        QCOMPARE(result.noneOfThese->domainArea.count, 4);

        int queries = 0;
        int right = 0;
        for (const auto& [truth, answers] : result.confusion) {
            for (const auto& [answer, count] : answers) {
                queries += count;
                right += truth == answer ? count : 0;
            }
        }
        QCOMPARE(queries, 4 * 2 * 3);
        QVERIFY(std::abs(double(right) / queries - result.accuracy.mean) < 1e-9);
        int inBins = 0;
        for (const CalibrationBin& bin : result.calibrated.bins)
            inBins += bin.right.count;
        QCOMPARE(inBins, queries);
        QVERIFY(result.calibrated.negativeLogLikelihood > 0);

        const QJsonObject json = toJson(result);
        for (const char* key : {"accuracy", "low", "high", "episodes", "calibration_error", "per_episode", "baselines",
                                "reliability", "confusion", "swapped_head", "none_of_these"})
            QVERIFY2(json.contains(QLatin1String(key)), key);
    }

    /// Files are ordered by class: the first episodes would be of some classes only.
    void aLimitTakesEpisodesEvenlySpaced()
    {
        FewShotOptions options;
        const std::vector<double> all = evaluate(options)[1].perEpisode;
        QCOMPARE(all.size(), size_t(4));
        options.limit = 2;
        const std::vector<double> some = evaluate(options)[1].perEpisode;
        QCOMPARE(some, (std::vector<double>{all[1], all[3]}));
    }

    void setsAreThereWhereTheExamplesAreEnough()
    {
        EpisodeFile file{QStringLiteral("phantoms"), {m_samples.file.settings[1]}}; // 2 classes x 2 examples
        Episode all = file.settings[0].episodes[0];
        const Episode& others = file.settings[0].episodes[2];
        all.classes << others.classes;
        all.support.insert(all.support.end(), others.support.begin(), others.support.end());
        all.query.insert(all.query.end(), others.query.begin(), others.query.end());
        for (size_t k = 0; k < all.query.size(); ++k)
            all.support[k] << all.query[k].takeFirst();
        file.settings.push_back({QStringLiteral("4-way 3-shot"), {all}});

        FewShotOptions options;
        options.limit = 1;
        options.sets = true;
        PictureFeatures pictures(*m_engine, {});
        const auto results = evaluateFewShot(pictures, file, m_samples.texts, options);
        QVERIFY(results && results->size() == 2);
        QVERIFY(!results->front().sets);
        const auto& sets = results->back().sets;
        QVERIFY(sets && sets->coverage.mean > 0.5 && sets->size >= 1 && sets->size <= 4);
        QVERIFY(toJson(results->back()).contains(QStringLiteral("prediction_sets")));
    }

    void shuffledWordsAreThoseOfAnotherClass()
    {
        const Episode& episode = m_samples.file.settings[0].episodes[0];
        for (size_t number = 0; number < 3; ++number) {
            const TaskSpec own = episodeTask(episode, number, m_samples.texts, TextUse::True);
            const TaskSpec other = episodeTask(episode, number, m_samples.texts, TextUse::Shuffled);
            QVERIFY(!own.classes[0].description.isEmpty());
            for (size_t k = 0; k < 2; ++k)
                QVERIFY(own.classes[k].description != other.classes[k].description);
            QVERIFY(episodeTask(episode, number, m_samples.texts, TextUse::None).classes[0].description.isEmpty());
        }
    }

    void aSecondPhrasingIsTheParaphrase()
    {
        const Episode& episode = m_samples.file.settings[0].episodes[0];
        auto texts = m_samples.texts;
        for (auto& [name, text] : texts)
            text.paraphrase = QStringLiteral("other words for ") + name;
        const ClassSpec one = episodeTask(episode, 0, texts, TextUse::True).classes[0];
        const ClassSpec two = episodeTask(episode, 0, texts, TextUse::True, 2).classes[0];
        QCOMPARE(two.description, one.description);
        QVERIFY(one.otherDescriptions.isEmpty());
        QCOMPARE(two.otherDescriptions, QStringList(QStringLiteral("other words for ") + episode.classes[0]));
    }

    void fineTuningLowersTheLossAndCanBeRepeated()
    {
        const Episode& episode = m_samples.file.settings[1].episodes[0];
        EmittedNetwork start = emit(episode);
        std::fill(start.head.weight.begin(), start.head.weight.end(), 0.0f);
        const size_t size = size_t(start.preprocessing.side) * start.preprocessing.side * 3;
        std::vector<float> pictures;
        std::vector<int> labels;
        for (int k = 0; k < 2; ++k) {
            for (const QString& path : episode.support[size_t(k)]) {
                pictures.resize(pictures.size() + size);
                preprocess(*readImage(path), start.preprocessing, std::span(pictures).last(size));
                labels.push_back(k);
            }
        }
        FineTuning options;
        options.steps = 6;
        options.batch = 4;
        options.headLearningRate = 0.1;
        const auto tuned = fineTune(start, pictures, labels, options);
        QVERIFY(tuned.has_value());
        QCOMPARE(tuned->losses.size(), size_t(6));
        QVERIFY(std::abs(tuned->losses.front() - std::log(2.0)) < 1e-4); // a head of zeros knows nothing
        QVERIFY(tuned->losses.back() < 0.9 * tuned->losses.front());
        QVERIFY(tuned->network.backbone->at("stem.weight").values != start.backbone->at("stem.weight").values);
        const auto again = fineTune(start, pictures, labels, options);
        QCOMPARE(again->losses, tuned->losses);
        options.seed = 1;
        QVERIFY(fineTune(start, pictures, labels, options)->losses != tuned->losses);

        labels.back() = 2;
        const auto wrong = fineTune(start, pictures, labels, options);
        QVERIFY(!wrong.has_value());
        QCOMPARE(wrong.error().code, ErrorCode::InvalidArgument);
        labels.back() = 1;
        const auto cancelled = fineTune(start, pictures, labels, options, JobContext([] { return true; }));
        QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
    }

    void unknownSettingsAreRefused()
    {
        FewShotOptions options;
        options.settings = {QStringLiteral("9-way")};
        PictureFeatures pictures(*m_engine, {});
        const auto results = evaluateFewShot(pictures, m_samples.file, m_samples.texts, options);
        QVERIFY(!results.has_value());
        QCOMPARE(results.error().code, ErrorCode::InvalidArgument);
    }
};

QTEST_GUILESS_MAIN(FewShotTest)
#include "few_shot_test.moc"
