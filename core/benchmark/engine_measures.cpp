#include "core/benchmark/engine_measures.h"

#include "core/benchmark/few_shot_json.h"
#include "core/benchmark/picture_features.h"
#include "core/classifier/classifier.h"
#include "core/imaging/image_reader.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>

namespace vignette {

namespace {

/// "2-way 3-shot" comes before "2-way 10-shot": numbers of one digit get a zero in front.
QString sortKey(const SettingResult& setting)
{
    static const QRegularExpression digit(QStringLiteral("(?<!\\d)(\\d)(?!\\d)"));
    return QString(setting.name).replace(digit, QStringLiteral("0\\1"));
}

class Measuring
{
public:
    Measuring(const Engine& engine, const std::map<QString, ClassText>& texts, const EngineMeasureOptions& options,
              const std::function<void(const QString&)>& log, const JobContext& job)
        : m_engine(engine), m_texts(texts), m_options(options), m_log(log), m_job(job),
          m_features(engine, options.dataFolder)
    {
    }

    Result<EngineMeasures> run(const QString& engineFile)
    {
        m_out.info = m_engine.info();
        m_out.fileBytes = QFileInfo(engineFile).size();
        m_out.side = m_engine.preprocessing().side;
        for (const QString& path : m_options.benchFiles) {
            auto file = readEpisodes(path);
            if (!file)
                return fail(file.error());
            m_files.push_back(std::move(*file));
        }
        // The quick ones first: a fault in them shows before the hours of the others.
        for (const auto step : {&Measuring::measureTraining, &Measuring::measureEmission, &Measuring::measureRefusal,
                                &Measuring::measureAccuracy}) {
            if (const auto done = (this->*step)(); !done)
                return fail(done.error());
        }
        return std::move(m_out);
    }

private:
    Result<void> measureTraining()
    {
        if (m_options.picturesRead.isEmpty())
            return {};
        QFile list(m_options.picturesRead);
        if (!list.open(QIODevice::ReadOnly))
            return fail(ErrorCode::NotFound, QStringLiteral("The list of training pictures cannot be opened."),
                        list.errorString());
        TrainingPictures training;
        const QStringList lines = QString::fromUtf8(list.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        m_read = QSet<QString>(lines.begin(), lines.end());
        m_read.removeIf([](const QString& path) { return path.contains(QLatin1String("/lesion_masks/")); });
        for (const QString& path : std::as_const(m_read))
            ++training.perSet[path.section(QLatin1Char('/'), 0, 0)];
        QSet<QString> pictures;
        for (const EpisodeFile& file : m_files) {
            for (const EpisodeSetting& setting : file.settings) {
                for (const Episode& episode : setting.episodes) {
                    for (const auto* group : {&episode.support, &episode.query}) {
                        for (const QStringList& paths : *group)
                            pictures.unite(QSet<QString>(paths.begin(), paths.end()));
                    }
                }
            }
        }
        training.benchmarkPictures = int(pictures.size());
        training.shared = int(pictures.intersect(m_read).size());
        m_out.training = training;
        return {};
    }

    Result<Synthesis> synthesize(const Episode& episode, size_t number)
    {
        const auto support = m_features.support(episode.support, m_job);
        if (!support)
            return fail(support.error());
        QElapsedTimer clock;
        clock.start();
        auto synthesis = m_engine.synthesize(episodeTask(episode, number, m_texts, TextUse::True), *support);
        m_seconds.push_back(double(clock.nsecsElapsed()) * 1e-9);
        return synthesis;
    }

    Result<void> measureEmission()
    {
        // A setting with examples, and of it two tasks with as different classes as there are.
        const EpisodeSetting* setting = nullptr;
        for (const EpisodeFile& file : m_files) {
            for (const EpisodeSetting& candidate : file.settings) {
                if (!setting && candidate.episodes.size() > 1 && !candidate.episodes[0].support[0].isEmpty())
                    setting = &candidate;
            }
        }
        if (!setting)
            return {};
        const Episode& first = setting->episodes[0];
        const auto other = std::ranges::max_element(
            setting->episodes.begin() + 1, setting->episodes.end(), {}, [&](const Episode& episode) {
                return std::ranges::count_if(episode.classes,
                                             [&](const QString& name) { return !first.classes.contains(name); });
            });
        const auto a = synthesize(first, 0);
        if (!a)
            return fail(a.error());
        const auto b = synthesize(*other, size_t(other - setting->episodes.begin()));
        if (!b)
            return fail(b.error());
        EmissionProof proof;
        countTensors(a->network, b->network, proof);
        if (const auto done = compareFile(first, *a, proof); !done)
            return done;
        for (size_t e = 0; e < std::min<size_t>(20, setting->episodes.size()); ++e) {
            if (const auto made = synthesize(setting->episodes[e], e); !made)
                return fail(made.error());
        }
        std::ranges::nth_element(m_seconds, m_seconds.begin() + ptrdiff_t(m_seconds.size() / 2));
        proof.synthesisSeconds = m_seconds[m_seconds.size() / 2];
        m_out.emission = proof;
        return {};
    }

    static void countTensors(const EmittedNetwork& a, const EmittedNetwork& b, EmissionProof& proof)
    {
        for (const auto& [name, shape] : a.architecture.parameterShapes()) {
            qint64 count = 1;
            for (const int64_t length : shape)
                count *= length;
            proof.target += count;
        }
        const Head& head = a.head;
        const qint64 f = head.featureCount();
        const qint64 domain = qint64(head.domainBias.size());
        const qint64 early = domain ? qint64(head.domainWeight.size()) / domain : 0;
        proof.target += 2 * f + head.way() * (f + 1) + domain * (early + 1);

        for (const auto& [name, tensor] : *a.backbone) {
            proof.base += qint64(tensor.values.size());
            proof.isBaseShared = proof.isBaseShared && b.backbone->at(name).values == tensor.values;
        }
        const ParameterSet other = b.head.toParameters();
        for (const auto& [name, tensor] : head.toParameters()) {
            ++proof.tensors;
            proof.emitted += qint64(tensor.values.size());
            const bool differs = other.at(name).values != tensor.values;
            proof.differing += differs;
            if (!differs)
                proof.equal << QString::fromStdString(name);
        }
    }

    Result<void> compareFile(const Episode& episode, const Synthesis& synthesis, EmissionProof& proof)
    {
        SupportSet nobody; // names and hashes of examples do not matter for the logits
        nobody.classes.resize(size_t(episode.classes.size()));
        const auto made =
            Classifier::create(synthesis, episodeTask(episode, 0, m_texts, TextUse::True), nobody, m_engine.info());
        if (!made)
            return fail(made.error());
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("proof.vignette"));
        if (const auto saved = made->save(path); !saved)
            return saved;
        proof.fileBytes = QFileInfo(path).size();
        const auto reopened = Classifier::load(path);
        if (!reopened)
            return fail(reopened.error());

        QStringList paths;
        std::vector<Image> images;
        for (const QStringList& queries : episode.query)
            paths << queries;
        for (const QString& query : std::as_const(paths)) {
            auto image = readImage(QDir(m_options.dataFolder).filePath(query));
            if (!image)
                return fail(image.error());
            images.push_back(std::move(*image));
        }
        const auto features = m_features.features(synthesis.network, paths, QueryView::AsIs, m_job);
        const auto before = made->classify(images, m_job);
        const auto after = reopened->classify(images, m_job);
        if (!features || !before || !after)
            return fail(!features ? features.error() : !before ? before.error() : after.error());
        proof.pictures = int(images.size());
        for (size_t i = 0; i < images.size(); ++i) {
            const std::vector<float> emitted = synthesis.network.head.logits((*features)[i]);
            for (size_t k = 0; k < emitted.size(); ++k) {
                proof.reopened =
                    std::max(proof.reopened, std::abs(double((*after)[i].logits[k]) - (*before)[i].logits[k]));
                proof.rounded = std::max(proof.rounded, std::abs(double((*after)[i].logits[k]) - emitted[k]));
            }
        }
        return {};
    }

    /// Those that can be read.
    Result<QStringList> picturesBelow(const QString& folder)
    {
        if (!QFileInfo(folder).isDir())
            return fail(ErrorCode::NotFound, QStringLiteral("The folder \"%1\" does not exist.").arg(folder));
        QStringList paths;
        QDirIterator walk(folder,
                          {QStringLiteral("*.jpg"), QStringLiteral("*.jpeg"), QStringLiteral("*.png"),
                           QStringLiteral("*.bmp"), QStringLiteral("*.tif"), QStringLiteral("*.tiff"),
                           QStringLiteral("*.webp")},
                          QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext())
            paths << QFileInfo(walk.next()).absoluteFilePath();
        paths.sort();
        const qsizetype count = std::min<qsizetype>(paths.size(), m_options.foreignLimit);
        QStringList chosen;
        for (qsizetype i = 0; i < count; ++i) {
            const QString& path = paths[i * paths.size() / count];
            if (const auto picture = m_features.picture(path, QueryView::AsIs))
                chosen << path;
            else
                m_log(QStringLiteral("left out: ") + picture.error().message);
        }
        if (chosen.isEmpty())
            return fail(ErrorCode::NotFound, QStringLiteral("There is no picture in the folder \"%1\".").arg(folder));
        return chosen;
    }

    /// Sum of scores of each picture, and over how many networks.
    struct Scores
    {
        QStringList paths;
        std::map<QString, std::pair<double, int>> sums;

        std::vector<float> means() const
        {
            std::vector<float> out;
            for (const auto& [path, sum] : sums)
                out.push_back(float(sum.first / sum.second));
            return out;
        }
    };

    Result<void> score(const EmittedNetwork& network, const QStringList& without, Scores& scores)
    {
        QStringList paths;
        for (const QString& path : std::as_const(scores.paths)) {
            if (!without.contains(path))
                paths << path;
        }
        const auto features = m_features.features(network, paths, QueryView::AsIs, m_job);
        if (!features)
            return fail(features.error());
        for (qsizetype i = 0; i < paths.size(); ++i) {
            auto& [sum, count] = scores.sums[paths[i]];
            sum += double(network.head.domainScore((*features)[size_t(i)])) / double(network.calibration.foreignAbove);
            ++count;
        }
        return {};
    }

    Result<void> measureRefusal()
    {
        for (const EpisodeFile& file : m_files) {
            std::vector<Scores> foreign(size_t(m_options.foreignFolders.size()));
            for (size_t i = 0; i < foreign.size(); ++i) {
                const auto paths = picturesBelow(m_options.foreignFolders[qsizetype(i)]);
                if (!paths)
                    return fail(paths.error());
                foreign[i].paths = *paths;
            }
            Scores skin;
            QSet<QString> queries;
            for (const EpisodeSetting& setting : file.settings) {
                for (size_t e = 0; e < episodes(setting); ++e) {
                    for (const QStringList& paths : setting.episodes[e].query)
                        queries.unite(QSet<QString>(paths.begin(), paths.end()));
                }
            }
            skin.paths = queries.values();
            skin.paths.sort();
            int networks = 0;
            for (const EpisodeSetting& setting : file.settings) {
                const Episode& episode = setting.episodes.front();
                const auto synthesis = synthesize(episode, 0);
                if (!synthesis)
                    return fail(synthesis.error());
                if (synthesis->network.head.domainBias.empty())
                    return {};
                QStringList examples;
                for (const QStringList& paths : episode.support)
                    examples << paths;
                if (const auto done = score(synthesis->network, examples, skin); !done)
                    return done;
                for (Scores& scores : foreign) {
                    if (const auto done = score(synthesis->network, {}, scores); !done)
                        return done;
                }
                ++networks;
            }
            for (size_t i = 0; i < foreign.size(); ++i)
                addRefusal(file.name, QDir(m_options.foreignFolders[qsizetype(i)]).dirName(), foreign[i].paths,
                           networks, skin.means(), foreign[i].means());
        }
        return {};
    }

    void addRefusal(const QString& bench, const QString& name, const QStringList& paths, int networks,
                    std::vector<float> skin, std::vector<float> foreign)
    {
        std::optional<int> seen;
        if (!m_read.isEmpty())
            seen = int(std::ranges::count_if(paths, [&](const QString& path) {
                return m_read.contains(QDir(m_options.dataFolder).relativeFilePath(path));
            }));
        const auto share = [](const std::vector<float>& scores, bool refused) {
            return estimateProportion(int(std::ranges::count_if(scores, [&](float s) { return (s > 1) == refused; })),
                                      int(scores.size()));
        };
        RefusalMeasures out{bench,
                            name,
                            seen,
                            networks,
                            estimateAreaUnderRoc(foreign, skin),
                            share(skin, true),
                            share(foreign, false),
                            std::move(skin),
                            std::move(foreign)};
        m_log(QStringLiteral("%1: refusal of %2 pictures of %3, area under ROC %4")
                  .arg(bench)
                  .arg(out.foreignScores.size())
                  .arg(name)
                  .arg(out.area.mean, 0, 'f', 3));
        m_out.refusal.push_back(std::move(out));
    }

    Result<void> measureAccuracy()
    {
        FewShotOptions options;
        options.baselines = true;
        options.limit = m_options.limit;
        options.variants = cardVariants();
        options.swappedHead = true;
        options.pairedLimit = m_options.pairedLimit;
        options.outsiders = 5;
        m_out.fineTuning = options.fineTuning;
        for (const EpisodeFile& file : m_files) {
            BenchMeasures bench{file.name, {}};
            for (const EpisodeSetting& setting : file.settings) {
                QElapsedTimer clock;
                clock.start();
                options.settings = {setting.name};
                // Minutes of training for each setting: only where few-shot methods are compared.
                const qsizetype shot = setting.episodes.empty() ? 0 : setting.episodes.front().support.front().size();
                options.fineTuned = shot == 1 || shot == 5 ? m_options.fineTuned : 0;
                auto results = evaluateFewShot(m_features, file, m_texts, options, m_job);
                if (!results)
                    return fail(results.error());
                const Estimate& accuracy = results->front().accuracy;
                m_log(QStringLiteral("%1 %2: %3 % (%4 to %5), %6 episodes, %7 s")
                          .arg(file.name, setting.name)
                          .arg(100 * accuracy.mean, 0, 'f', 1)
                          .arg(100 * accuracy.low, 0, 'f', 1)
                          .arg(100 * accuracy.high, 0, 'f', 1)
                          .arg(accuracy.count)
                          .arg(double(clock.elapsed()) / 1000, 0, 'f', 0));
                bench.settings.push_back(std::move(results->front()));
            }
            std::ranges::sort(bench.settings, {}, sortKey);
            m_out.benches.push_back(std::move(bench));
        }
        return {};
    }

    size_t episodes(const EpisodeSetting& setting) const
    {
        return m_options.limit > 0 ? std::min(size_t(m_options.limit), setting.episodes.size())
                                   : setting.episodes.size();
    }

    const Engine& m_engine;
    const std::map<QString, ClassText>& m_texts;
    const EngineMeasureOptions& m_options;
    const std::function<void(const QString&)>& m_log;
    const JobContext& m_job;
    PictureFeatures m_features;
    std::vector<EpisodeFile> m_files;
    QSet<QString> m_read; ///< by training
    std::vector<double> m_seconds;
    EngineMeasures m_out;
};

} // namespace

const std::vector<Variant>& cardVariants()
{
    static const std::vector<Variant> variants = {
        {QStringLiteral("shuffled words"), TextUse::Shuffled, {}},
        {QStringLiteral("no words"), TextUse::None, {}},
        {QStringLiteral("closed form alone"), TextUse::True, {.generator = false}},
        {QStringLiteral("closed form alone, no words"), TextUse::None, {.generator = false}},
    };
    return variants;
}

Result<EngineMeasures> measureEngine(const Engine& engine, const QString& engineFile,
                                     const std::map<QString, ClassText>& texts, const EngineMeasureOptions& options,
                                     const std::function<void(const QString&)>& log, const JobContext& job)
{
    return Measuring(engine, texts, options, log, job).run(engineFile);
}

QJsonObject toJson(const EngineMeasures& measures)
{
    QJsonObject json{{QStringLiteral("engine"), measures.info.sha256},
                     {QStringLiteral("engine_bytes"), measures.fileBytes}};
    QJsonObject benches;
    for (const BenchMeasures& bench : measures.benches) {
        QJsonObject settings;
        for (const SettingResult& setting : bench.settings)
            settings[setting.name] = toJson(setting);
        benches[bench.name] = settings;
    }
    json[QStringLiteral("benchmarks")] = benches;
    if (const auto& proof = measures.emission)
        json[QStringLiteral("emission")] = QJsonObject{{QStringLiteral("emitted"), proof->emitted},
                                                       {QStringLiteral("target"), proof->target},
                                                       {QStringLiteral("tensors"), proof->tensors},
                                                       {QStringLiteral("differing"), proof->differing},
                                                       {QStringLiteral("base"), proof->base},
                                                       {QStringLiteral("base_is_shared"), proof->isBaseShared},
                                                       {QStringLiteral("file_bytes"), proof->fileBytes},
                                                       {QStringLiteral("pictures"), proof->pictures},
                                                       {QStringLiteral("reopened"), proof->reopened},
                                                       {QStringLiteral("rounded"), proof->rounded},
                                                       {QStringLiteral("synthesis_seconds"), proof->synthesisSeconds}};
    QJsonArray refusal;
    for (const RefusalMeasures& entry : measures.refusal)
        refusal +=
            QJsonObject{{QStringLiteral("benchmark"), entry.bench},
                        {QStringLiteral("foreign"), entry.foreign},
                        {QStringLiteral("networks"), entry.networks},
                        {QStringLiteral("seen_in_training"), entry.seen ? QJsonValue(*entry.seen) : QJsonValue()},
                        {QStringLiteral("skin_pictures"), entry.falseRefusal.count},
                        {QStringLiteral("foreign_pictures"), entry.falseAcceptance.count},
                        {QStringLiteral("area"), entry.area.mean},
                        {QStringLiteral("low"), entry.area.low},
                        {QStringLiteral("high"), entry.area.high},
                        {QStringLiteral("false_refusal"), entry.falseRefusal.value},
                        {QStringLiteral("false_acceptance"), entry.falseAcceptance.value}};
    json[QStringLiteral("refusal")] = refusal;
    return json;
}

} // namespace vignette
