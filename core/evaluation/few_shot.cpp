#include "core/evaluation/few_shot.h"

#include "core/evaluation/baselines.h"
#include "core/imaging/image_reader.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <cmath>
#include <map>
#include <memory>

namespace vignette {

namespace {

class FewShotEvaluation
{
public:
    FewShotEvaluation(const Engine& engine, const std::map<QString, ClassText>& texts,
                      const FewShotOptions& options, const JobContext& job)
        : m_engine(engine), m_texts(texts), m_options(options), m_job(job)
    {
    }

    Result<SettingResult> run(const EpisodeSetting& setting, qint64 done, qint64 total)
    {
        SettingResult result;
        result.name = setting.name;
        std::vector<std::vector<double>> baselines(std::size(allBaselines));
        std::vector<float> confidences;
        std::vector<bool> hits;
        const size_t count = episodeCount(setting);
        for (size_t e = 0; e < count; ++e) {
            if (m_job.cancelled())
                return fail(ErrorCode::Cancelled, QCoreApplication::translate("Evaluation", "Cancelled."));
            const Episode& episode = setting.episodes[e];
            const auto support = encodeSupport(episode);
            if (!support)
                return fail(support.error());
            const TaskSpec task = taskOf(episode, e);
            const auto synthesis = m_engine.synthesize(task, *support);
            if (!synthesis)
                return fail(synthesis.error());
            const auto network = networkOf(synthesis->network);
            if (!network)
                return fail(network.error());
            const auto fitted = m_options.baselines ? fitBaselines(task, *support, synthesis->network.head)
                                                    : Baselines{};
            int right = 0;
            int queries = 0;
            std::vector<int> baselineRight(fitted.methods.size(), 0);
            for (int k = 0; k < task.way(); ++k) {
                for (const QString& path : episode.query[k]) {
                    const auto features = queryFeatures(path, **network);
                    if (!features)
                        return fail(features.error());
                    const std::vector<float> logits = synthesis->network.head.logits(**features);
                    const float confidence = topProbability(logits, synthesis->network.calibration.temperature);
                    const bool hit = topClass(logits) == k;
                    right += hit;
                    ++queries;
                    confidences.push_back(confidence);
                    hits.push_back(hit);
                    if (!fitted.methods.empty()) {
                        const std::vector<float> unit = unitOf(**features, synthesis->network.head);
                        for (size_t b = 0; b < fitted.methods.size(); ++b)
                            baselineRight[b] += topClass(fitted.methods[b].scores(unit)) == k;
                    }
                }
            }
            result.perEpisode.push_back(double(right) / std::max(1, queries));
            for (size_t b = 0; b < baselineRight.size(); ++b)
                baselines[b].push_back(double(baselineRight[b]) / std::max(1, queries));
            m_job.progress(done + qint64(e) + 1, total);
        }
        result.accuracy = estimateMean(result.perEpisode);
        result.calibrationError = expectedCalibrationError(confidences, hits);
        for (size_t b = 0; m_options.baselines && b < std::size(allBaselines); ++b)
            result.baselines.push_back({baselineName(allBaselines[b]), estimateMean(baselines[b]),
                                        estimateDifference(result.perEpisode, baselines[b])});
        return result;
    }

    size_t episodeCount(const EpisodeSetting& setting) const
    {
        return m_options.limit > 0 ? std::min<size_t>(m_options.limit, setting.episodes.size())
                                   : setting.episodes.size();
    }

private:
    struct Baselines
    {
        std::shared_ptr<UnitSupport> support;
        std::vector<FittedBaseline> methods;
    };

    static int topClass(const std::vector<float>& scores)
    {
        return int(std::max_element(scores.begin(), scores.end()) - scores.begin());
    }

    static float topProbability(const std::vector<float>& logits, float temperature)
    {
        const float largest = *std::max_element(logits.begin(), logits.end());
        float sum = 0;
        for (float logit : logits)
            sum += std::exp((logit - largest) / temperature);
        return 1 / sum;
    }

    static std::vector<float> unitOf(std::span<const float> features, const Head& head)
    {
        std::vector<float> unit(features.size());
        double sum = 0;
        for (size_t i = 0; i < unit.size(); ++i) {
            unit[i] = (features[i] - head.mean[i]) * head.scale[i];
            sum += double(unit[i]) * unit[i];
        }
        const float length = float(std::max(std::sqrt(sum), 1e-12));
        for (float& value : unit)
            value /= length;
        return unit;
    }

    /// Shuffled: every class gets the words of the next one, by an offset that varies by episode.
    TaskSpec taskOf(const Episode& episode, size_t number) const
    {
        TaskSpec task;
        const qsizetype way = episode.classes.size();
        for (qsizetype k = 0; k < way; ++k) {
            ClassSpec entry;
            entry.id = episode.classes[k];
            entry.name = episode.classes[k];
            const qsizetype offset = way > 1 ? 1 + qsizetype(number) % (way - 1) : 0;
            const qsizetype teller = m_options.text == TextUse::Shuffled ? (k + offset) % way : k;
            const ClassText* text = findDescription(m_texts, episode.classes[teller]);
            if (text && m_options.text != TextUse::None)
                entry.description = text->description();
            task.classes.push_back(std::move(entry));
        }
        return task;
    }

    Result<Image> read(const QString& path) const
    {
        auto image = readImage(QDir(m_options.dataFolder).filePath(path));
        if (!image)
            return fail(image.error().code, path + QStringLiteral(": ") + image.error().message,
                        image.error().detail);
        return image;
    }

    Result<EncodedSupport> encodeSupport(const Episode& episode)
    {
        EncodedSupport support;
        for (const QStringList& paths : episode.support) {
            support.classes.emplace_back();
            for (const QString& path : paths) {
                auto found = m_encoded.find(path);
                if (found == m_encoded.end()) {
                    const auto image = read(path);
                    if (!image)
                        return fail(image.error());
                    auto encoded = m_engine.encode({&*image, 1}, m_job);
                    if (!encoded)
                        return fail(encoded.error());
                    found = m_encoded.emplace(path, std::move(encoded->front())).first;
                }
                support.classes.back().push_back(found->second);
            }
        }
        return support;
    }

    Result<const Network*> networkOf(const EmittedNetwork& emitted)
    {
        if (emitted.backbone != m_backbone) {
            auto network = Network::create(emitted.architecture, *emitted.backbone);
            if (!network)
                return fail(network.error());
            m_network = std::move(*network);
            m_backbone = emitted.backbone;
            m_preprocessing = emitted.preprocessing;
            m_queries.clear();
        }
        return &m_network;
    }

    Result<const std::vector<float>*> queryFeatures(const QString& path, const Network& network)
    {
        auto found = m_queries.find(path);
        if (found == m_queries.end()) {
            const auto image = read(path);
            if (!image)
                return fail(image.error());
            const int side = m_preprocessing.side;
            std::vector<float> input(size_t(side) * side * 3);
            preprocess(*image, m_preprocessing, input);
            auto features = network.features(input, 1, side, m_job);
            if (!features)
                return fail(features.error());
            found = m_queries.emplace(path, std::move(*features)).first;
        }
        return &found->second;
    }

    Baselines fitBaselines(const TaskSpec& task, const EncodedSupport& support, const Head& head) const
    {
        Baselines out;
        out.support = std::make_shared<UnitSupport>();
        const size_t f = head.mean.size();
        EncodedSupport nothing;
        nothing.classes.resize(support.classes.size());
        const auto wordsAlone = m_engine.synthesize(task, nothing);
        for (size_t k = 0; k < support.classes.size(); ++k) {
            auto& units = out.support->classes.emplace_back();
            for (const auto& encoded : support.classes[k]) {
                for (size_t view = 0; (view + 1) * f <= encoded.size(); ++view)
                    units.push_back(unitOf({encoded.data() + view * f, f}, head));
            }
            std::vector<float> words(f, 0);
            if (wordsAlone) {
                const float* row = wordsAlone->network.head.weight.data() + k * f;
                double sum = 0;
                for (size_t i = 0; i < f; ++i)
                    sum += double(row[i]) * row[i];
                for (size_t i = 0; i < f && sum > 0; ++i)
                    words[i] = float(row[i] / std::sqrt(sum));
            }
            out.support->words.push_back(std::move(words));
        }
        for (const Baseline baseline : allBaselines)
            out.methods.emplace_back(baseline, *out.support);
        return out;
    }

    const Engine& m_engine;
    const std::map<QString, ClassText>& m_texts;
    const FewShotOptions& m_options;
    const JobContext& m_job;
    std::map<QString, std::vector<float>> m_encoded; ///< all views, by the engine
    std::map<QString, std::vector<float>> m_queries; ///< upright, by the emitted backbone
    std::shared_ptr<const ParameterSet> m_backbone;
    Network m_network;
    Preprocessing m_preprocessing;
};

} // namespace

Result<std::vector<SettingResult>> evaluateFewShot(const Engine& engine, const EpisodeFile& episodes,
                                                   const std::map<QString, ClassText>& texts,
                                                   const FewShotOptions& options, const JobContext& job)
{
    std::vector<const EpisodeSetting*> chosen;
    for (const EpisodeSetting& setting : episodes.settings) {
        if (options.settings.isEmpty() || options.settings.contains(setting.name))
            chosen.push_back(&setting);
    }
    if (chosen.empty())
        return fail(ErrorCode::InvalidArgument,
                    QCoreApplication::translate("Evaluation", "The episode file has no setting \"%1\".")
                        .arg(options.settings.join(QStringLiteral(", "))));
    FewShotEvaluation evaluation(engine, texts, options, job);
    qint64 total = 0;
    for (const EpisodeSetting* setting : chosen)
        total += qint64(evaluation.episodeCount(*setting));
    std::vector<SettingResult> results;
    qint64 done = 0;
    for (const EpisodeSetting* setting : chosen) {
        auto result = evaluation.run(*setting, done, total);
        if (!result)
            return fail(result.error());
        results.push_back(std::move(*result));
        done += qint64(evaluation.episodeCount(*setting));
    }
    return results;
}

} // namespace vignette
