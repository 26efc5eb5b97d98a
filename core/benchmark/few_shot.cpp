#include "core/benchmark/few_shot.h"

#include "core/benchmark/baselines.h"
#include "core/classifier/prediction_set.h"
#include "core/engine/views.h"
#include "core/synthesis/leave_one_out.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <climits>
#include <cmath>

namespace vignette {

namespace {

constexpr int reliabilityBins = 15;

int topClass(const std::vector<float>& scores)
{
    return int(std::ranges::max_element(scores) - scores.begin());
}

/// Another method on some of the episodes.
struct Paired
{
    QString method;
    std::vector<double> accuracy;
    std::vector<double> synthesized; ///< on the same episodes

    MethodResult result() const { return {method, estimateMean(accuracy), estimateDifference(synthesized, accuracy)}; }
};

/// Collects what calibration figures are made of.
class CalibrationTally
{
public:
    void add(const std::vector<float>& logits, float temperature, int truth)
    {
        const float largest = *std::ranges::max_element(logits);
        double sum = 0;
        for (const float logit : logits)
            sum += std::exp(double(logit - largest) / temperature);
        m_confidence.push_back(float(1 / sum));
        m_right.push_back(topClass(logits) == truth);
        m_logLoss += std::log(sum) - double(logits[size_t(truth)] - largest) / temperature;
    }

    CalibrationResult result() const
    {
        return {expectedCalibrationError(m_confidence, m_right, reliabilityBins),
                m_logLoss / double(std::max<size_t>(1, m_right.size())),
                calibrationBinsOf(m_confidence, m_right, reliabilityBins)};
    }

private:
    std::vector<float> m_confidence;
    std::vector<bool> m_right;
    double m_logLoss = 0;
};

/// The queries of an episode, with those that are of none of its classes behind them.
struct Queries
{
    QStringList paths;
    std::vector<int> truth;
    qsizetype outsiders = 0;

    size_t count() const { return truth.size(); }
};

/// Share of the queries of the classes for which `right(i)` holds.
template <typename Function> double shareOf(const Queries& queries, const Function& right)
{
    int hits = 0;
    for (size_t i = 0; i < queries.count(); ++i)
        hits += right(i);
    return double(hits) / double(std::max<size_t>(1, queries.count()));
}

class FewShotEvaluation
{
public:
    FewShotEvaluation(PictureFeatures& pictures, const std::map<QString, ClassText>& texts,
                      const FewShotOptions& options, const JobContext& job)
        : m_engine(pictures.engine()), m_features(pictures), m_texts(texts), m_options(options), m_job(job)
    {
    }

    Result<SettingResult> run(const EpisodeSetting& setting, qint64 done, qint64 total)
    {
        m_setting = &setting;
        m_previous.reset();
        m_tally = {};
        for (const Baseline baseline : allBaselines)
            m_tally.baselines.push_back({baselineName(baseline), {}, {}});
        for (const Variant& variant : m_options.variants)
            m_tally.variants.push_back({variant.name, {}, {}});
        const size_t count = episodeCount(setting);
        const size_t all = setting.episodes.size();
        qint64 judged = 0;
        for (size_t e = 0; e < all; ++e) {
            if (!isAmong(e, count, all))
                continue;
            if (m_job.cancelled())
                return fail(ErrorCode::Cancelled, QCoreApplication::translate("Evaluation", "Cancelled."));
            if (const auto answered = judge(e); !answered)
                return fail(answered.error());
            m_job.progress(done + ++judged, total);
        }
        return result();
    }

    size_t episodeCount(const EpisodeSetting& setting) const
    {
        return m_options.limit > 0 ? std::min<size_t>(m_options.limit, setting.episodes.size())
                                   : setting.episodes.size();
    }

private:
    /// Whether an episode is among `count` of `all`, evenly spaced: files are ordered by classes.
    static bool isAmong(size_t episode, size_t count, size_t all)
    {
        return (episode + 1) * count / all > episode * count / all;
    }

    /// The same of the episodes that are judged at all; at most all of them.
    bool isChosen(size_t episode, int count) const
    {
        const size_t all = m_setting->episodes.size();
        const size_t judged = episodeCount(*m_setting);
        return isAmong(episode * judged / all, std::min<size_t>(size_t(count), judged), judged);
    }

    /// What is gathered over the episodes of a setting.
    struct Tally
    {
        std::vector<double> accuracy;
        std::vector<double> falseRefusal;
        std::vector<double> contradicted;
        CalibrationTally calibrated;
        CalibrationTally uncalibrated;
        std::map<QString, std::map<QString, int>> confusion;
        std::vector<Paired> baselines;
        Paired fineTuned{QStringLiteral("fine-tuned network"), {}, {}};
        std::vector<Paired> variants;
        Paired swapped{QStringLiteral("head of another episode"), {}, {}};
        std::vector<double> domainArea;
        std::vector<double> doubtArea;
        std::vector<double> falseAcceptance;
        std::vector<double> setCoverage;
        std::vector<double> setSize;
    };

    Result<void> judge(size_t number)
    {
        const Episode& episode = m_setting->episodes[number];
        const auto support = m_features.support(episode.support, m_job);
        if (!support)
            return fail(support.error());
        const Queries queries = queriesOf(episode);
        auto emitted = emit(episode, number, *support, m_options.text);
        if (!emitted)
            return fail(emitted.error());
        m_tally.contradicted.push_back(m_contradicted / double(episode.classes.size()));
        if (m_options.sets) {
            const TaskSpec task = episodeTask(episode, number, m_texts, m_options.text, m_options.phrasings);
            const auto tried = leaveOneOut(m_engine, task, *support, m_job);
            if (!tried)
                return fail(tried.error());
            emitted->calibration.sets = calibrateSets(ownProbabilities(*tried));
        }
        const auto answers = predictions(*emitted, queries);
        if (!answers)
            return fail(answers.error());
        const double accuracy = shareOf(queries, [&](size_t i) { return (*answers)[i].label == queries.truth[i]; });
        m_tally.accuracy.push_back(accuracy);
        tallyAnswers(episode, queries, *answers, emitted->calibration.temperature);

        const bool isPaired = isChosen(number, m_options.pairedLimit > 0 ? m_options.pairedLimit : INT_MAX);
        const bool isFineTuned = isChosen(number, m_options.fineTuned);
        if (isPaired) {
            if (const auto done = judgeVariants(episode, number, *support, queries, accuracy); !done)
                return done;
        }
        if (isPaired && m_options.swappedHead) {
            if (const auto done = judgeSwapped(*emitted, queries, accuracy); !done)
                return done;
        }
        if (m_options.baselines || isFineTuned)
            return judgeBaselines(episode, number, *support, queries, *emitted, accuracy, isFineTuned);
        return {};
    }

    void tallyAnswers(const Episode& episode, const Queries& queries, const std::vector<Prediction>& answers,
                      float temperature)
    {
        std::array<std::vector<float>, 2> domain; // of queries of the task, and of others
        std::array<std::vector<float>, 2> doubt;  // the same
        int refusedOutside = 0;
        int sets = 0;
        int covered = 0;
        size_t classesInSets = 0;
        for (size_t i = 0; i < answers.size(); ++i) {
            const Prediction& answer = answers[i];
            const bool isOutside = i >= queries.count();
            domain[isOutside].push_back(answer.domainScore);
            doubt[isOutside].push_back(1 - answer.probabilities[size_t(answer.label)]);
            if (isOutside) {
                refusedOutside += answer.outcome == Outcome::NoneOfThese;
                continue;
            }
            const int truth = queries.truth[i];
            m_tally.calibrated.add(answer.logits, temperature, truth);
            m_tally.uncalibrated.add(answer.logits, 1, truth);
            ++m_tally.confusion[episode.classes[truth]][episode.classes[answer.label]];
            sets += !answer.set.empty();
            covered += std::find(answer.set.begin(), answer.set.end(), truth) != answer.set.end();
            classesInSets += answer.set.size();
        }
        if (sets > 0) {
            m_tally.setCoverage.push_back(double(covered) / sets);
            m_tally.setSize.push_back(double(classesInSets) / sets);
        }
        m_tally.falseRefusal.push_back(
            shareOf(queries, [&](size_t i) { return answers[i].outcome == Outcome::NoneOfThese; }));
        if (!domain[1].empty()) {
            m_tally.falseAcceptance.push_back(1 - double(refusedOutside) / double(domain[1].size()));
            m_tally.domainArea.push_back(areaUnderRoc(domain[1], domain[0]));
            m_tally.doubtArea.push_back(areaUnderRoc(doubt[1], doubt[0]));
        }
    }

    Result<void> judgeVariants(const Episode& episode, size_t number, const EncodedSupport& support,
                               const Queries& queries, double synthesized)
    {
        for (size_t v = 0; v < m_options.variants.size(); ++v) {
            const Variant& variant = m_options.variants[v];
            auto emitted = emit(episode, number, support, variant.text, variant.options);
            if (!emitted)
                return fail(emitted.error());
            if (const auto done = add(m_tally.variants[v], *emitted, queries, synthesized); !done)
                return done;
        }
        return {};
    }

    Result<void> judgeSwapped(const EmittedNetwork& emitted, const Queries& queries, double synthesized)
    {
        const auto other = std::exchange(m_previous, emitted.head);
        if (!other || other->way() != emitted.head.way())
            return {};
        EmittedNetwork swapped = emitted;
        swapped.head = *other;
        return add(m_tally.swapped, swapped, queries, synthesized);
    }

    Result<void> judgeBaselines(const Episode& episode, size_t number, const EncodedSupport& support,
                                const Queries& queries, const EmittedNetwork& emitted, double synthesized,
                                bool isFineTuned)
    {
        const auto base = baseNetwork(episode, number, emitted.head.mean);
        if (!base)
            return fail(base.error());
        const UnitSupport units = unitSupport(episode, support, base->head);
        if (m_options.baselines) {
            const auto features = m_features.features(emitted, queries.paths, m_options.view, m_job);
            if (!features)
                return fail(features.error());
            std::vector<std::vector<float>> pictures;
            for (size_t i = 0; i < queries.count(); ++i)
                pictures.push_back(base->head.unitScores((*features)[i]));
            for (size_t b = 0; b < std::size(allBaselines); ++b) {
                const FittedBaseline fitted(allBaselines[b], units);
                m_tally.baselines[b].accuracy.push_back(shareOf(
                    queries, [&](size_t i) { return topClass(fitted.scores(pictures[i])) == queries.truth[i]; }));
                m_tally.baselines[b].synthesized.push_back(synthesized);
            }
        }
        if (!isFineTuned || units.shot == 0)
            return {};

        EmittedNetwork start = *base;
        start.head.weight.clear();
        for (const std::vector<float>& row : blendedRows(units)) {
            for (const float value : row)
                start.head.weight.push_back(baselineStretch * value);
        }
        std::fill(start.head.bias.begin(), start.head.bias.end(), 0.0f);
        const size_t size = size_t(start.preprocessing.side) * start.preprocessing.side * 3;
        std::vector<float> pictures;
        std::vector<int> labels;
        for (size_t k = 0; k < episode.support.size(); ++k) {
            for (const QString& path : episode.support[k]) {
                const auto pixels = m_features.picture(path, QueryView::AsIs);
                if (!pixels)
                    return fail(pixels.error());
                pictures.resize(pictures.size() + size);
                normalize(**pixels, start.preprocessing, std::span(pictures).last(size));
                labels.push_back(int(k));
            }
        }
        FineTuning options = m_options.fineTuning;
        options.seed += number;
        const auto tuned = fineTune(start, pictures, labels, options, m_job);
        return tuned ? add(m_tally.fineTuned, tuned->network, queries, synthesized) : fail(tuned.error());
    }

    /// Accuracy of another network on the same queries.
    Result<void> add(Paired& paired, const EmittedNetwork& network, const Queries& queries, double synthesized)
    {
        const auto answers = predictions(network, queries);
        if (!answers)
            return fail(answers.error());
        paired.accuracy.push_back(shareOf(queries, [&](size_t i) { return (*answers)[i].label == queries.truth[i]; }));
        paired.synthesized.push_back(synthesized);
        return {};
    }

    Result<EmittedNetwork> emit(const Episode& episode, size_t number, const EncodedSupport& support, TextUse text,
                                const SynthesisOptions& options = {})
    {
        auto synthesis =
            m_engine.synthesize(episodeTask(episode, number, m_texts, text, m_options.phrasings), support, options);
        if (!synthesis)
            return fail(synthesis.error());
        m_contradicted = double(std::ranges::count_if(synthesis->readings, &TextReading::contradicted));
        return std::move(synthesis->network);
    }

    /// The engine's base network, untouched by any example; the rows of its head are the words alone.
    /// Features are taken about `mean`, the middle of the task, as the synthesized head takes them.
    Result<EmittedNetwork> baseNetwork(const Episode& episode, size_t number, const std::vector<float>& mean)
    {
        EncodedSupport nothing;
        nothing.classes.resize(episode.support.size());
        auto synthesis = m_engine.synthesize(episodeTask(episode, number, m_texts, m_options.text, m_options.phrasings),
                                             nothing, {.generator = false});
        if (!synthesis)
            return fail(synthesis.error());
        synthesis->network.head.mean = mean;
        return std::move(synthesis->network);
    }

    static UnitSupport unitSupport(const Episode& episode, const EncodedSupport& support, const Head& words)
    {
        UnitSupport out;
        const size_t f = words.mean.size();
        out.shot = int(episode.support.front().size());
        for (size_t k = 0; k < support.classes.size(); ++k) {
            auto& units = out.classes.emplace_back();
            for (const std::vector<float>& encoded : support.classes[k]) {
                const size_t outputs = encoded.size() / size_t(viewCount);
                for (size_t view = 0; view < size_t(viewCount); ++view)
                    units.push_back(words.unitScores({encoded.data() + view * outputs, f}));
            }
            std::vector<float> row(words.weight.begin() + ptrdiff_t(k * f),
                                   words.weight.begin() + ptrdiff_t((k + 1) * f));
            double sum = 0;
            for (const float value : row)
                sum += double(value) * value;
            for (float& value : row)
                value = sum > 0 ? float(value / std::sqrt(sum)) : 0;
            out.words.push_back(std::move(row));
        }
        return out;
    }

    Queries queriesOf(const Episode& episode) const
    {
        Queries queries;
        for (size_t k = 0; k < episode.query.size(); ++k) {
            queries.paths << episode.query[k];
            queries.truth.insert(queries.truth.end(), size_t(episode.query[k].size()), int(k));
        }
        // The pictures of the other classes, from the episodes that come next.
        const auto& all = m_setting->episodes;
        const size_t self = size_t(&episode - all.data());
        for (size_t step = 1; step < all.size() && queries.outsiders < m_options.outsiders; ++step) {
            const Episode& other = all[(self + step) % all.size()];
            for (qsizetype k = 0; k < other.classes.size() && queries.outsiders < m_options.outsiders; ++k) {
                const QStringList& paths = other.query[size_t(k)];
                if (episode.classes.contains(other.classes[k]) || paths.isEmpty() ||
                    queries.paths.contains(paths.first()))
                    continue;
                queries.paths << paths.first();
                ++queries.outsiders;
            }
        }
        return queries;
    }

    Result<std::vector<Prediction>> predictions(const EmittedNetwork& network, const Queries& queries)
    {
        const auto features = m_features.features(network, queries.paths, m_options.view, m_job);
        if (!features)
            return fail(features.error());
        std::vector<Prediction> out;
        for (const std::vector<float>& picture : *features)
            out.push_back(predict(network.head, network.calibration, picture));
        return out;
    }

    SettingResult result() const
    {
        SettingResult out;
        out.name = m_setting->name;
        out.accuracy = estimateMean(m_tally.accuracy);
        out.calibrated = m_tally.calibrated.result();
        out.uncalibrated = m_tally.uncalibrated.result();
        out.falseRefusal = estimateMean(m_tally.falseRefusal);
        out.contradicted = estimateMean(m_tally.contradicted);
        out.perEpisode = m_tally.accuracy;
        out.confusion = m_tally.confusion;
        for (const Paired& paired : m_tally.baselines) {
            if (!paired.accuracy.empty())
                out.baselines.push_back(paired.result());
        }
        if (!m_tally.fineTuned.accuracy.empty())
            out.baselines.push_back(m_tally.fineTuned.result());
        for (const Paired& paired : m_tally.variants)
            out.variants.push_back(paired.result());
        if (!m_tally.swapped.accuracy.empty())
            out.swappedHead = m_tally.swapped.result();
        if (!m_tally.domainArea.empty())
            out.noneOfThese = {estimateMean(m_tally.domainArea), estimateMean(m_tally.doubtArea),
                               estimateMean(m_tally.falseAcceptance)};
        if (!m_tally.setCoverage.empty())
            out.sets = {estimateMean(m_tally.setCoverage), estimateMean(m_tally.setSize).mean};
        return out;
    }

    const Engine& m_engine;
    PictureFeatures& m_features;
    const std::map<QString, ClassText>& m_texts;
    const FewShotOptions& m_options;
    const JobContext& m_job;
    const EpisodeSetting* m_setting = nullptr;
    std::optional<Head> m_previous; ///< of the episode before
    Tally m_tally;
    double m_contradicted = 0; ///< classes of what was emitted last
};

} // namespace

TaskSpec episodeTask(const Episode& episode, size_t number, const std::map<QString, ClassText>& texts, TextUse use,
                     int phrasings)
{
    TaskSpec task;
    const qsizetype way = episode.classes.size();
    const qsizetype offset = way > 1 ? 1 + qsizetype(number) % (way - 1) : 0;
    for (qsizetype k = 0; k < way; ++k) {
        ClassSpec entry;
        entry.id = episode.classes[k];
        entry.name = episode.classes[k];
        const qsizetype teller = use == TextUse::Shuffled ? (k + offset) % way : k;
        const ClassText* text = findDescription(texts, episode.classes[teller]);
        if (text && use != TextUse::None) {
            entry.description = text->description();
            if (phrasings > 1 && !text->paraphrase.isEmpty())
                entry.otherDescriptions = {text->otherDescription()};
        }
        task.classes.push_back(std::move(entry));
    }
    return task;
}

Result<std::vector<SettingResult>> evaluateFewShot(PictureFeatures& pictures, const EpisodeFile& episodes,
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
    FewShotEvaluation evaluation(pictures, texts, options, job);
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
