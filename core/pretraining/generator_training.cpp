#include "core/pretraining/generator_training.h"

#include "core/base/exception_error.h"
#include "core/base/statistics.h"
#include "core/benchmark/adam_w.h"
#include "core/engine/generator.h"
#include "core/pretraining/shuffle.h"

#include <ATen/ATen.h>
#include <c10/core/GradMode.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <random>

namespace vignette {

namespace {

struct TrainingEpisode
{
    TaskEvidence task;
    std::vector<size_t> classes;
    at::Tensor queries; ///< Q x F
    at::Tensor labels;  ///< Q
};

int64_t below(std::mt19937_64& random, size_t count)
{
    return int64_t(random() % count);
}

/// Classes of an episode by which it is chosen what is kept.
constexpr int selectionWay = 5;

QString nameOf(Emission emission)
{
    switch (emission) {
    case Emission::TapScale:
        return QStringLiteral("scale of the taps");
    case Emission::WordWeight:
        return QStringLiteral("weight of the words");
    case Emission::Middle:
        return QStringLiteral("middle of the task");
    case Emission::Ridge:
        return QStringLiteral("ridge");
    case Emission::Temperature:
        return QStringLiteral("temperature");
    }
    return {};
}

class Training
{
public:
    Training(EngineFile& engine, const GeneratorData& data, const GeneratorOptions& options)
        : m_engine(engine), m_data(data), m_options(options), m_head(engine), m_rows(data.index.classes.size())
    {
        for (size_t i = 0; i < data.index.samples.size(); ++i)
            m_rows[size_t(data.index.samples[i].classIndex)].push_back(i);
        for (size_t c = 0; c < m_rows.size(); ++c) {
            const TrainingClass& entry = data.index.classes[c];
            (entry.heldOut ? m_heldOut : m_classes[size_t(entry.domain)]).push_back(c);
        }
        m_shares = m_head.dermoscopyShare(data.features);
        m_generator = createGenerator(engine.architecture, principalDirections(GeneratorShape().projection));
    }

    Result<void> check() const
    {
        if (withPictures(m_classes[int(Domain::Clinical)], 2, true).size() < 2)
            return fail(ErrorCode::InvalidArgument,
                        QStringLiteral("There are too few clinical classes with two pictures and a description."));
        if (withPictures(m_heldOut, 10, true).size() < selectionWay)
            return fail(ErrorCode::InvalidArgument,
                        QStringLiteral("There are too few held-out classes with ten pictures and a description."));
        return {};
    }

    Result<void> run(const std::function<void(const QString&)>& log, const JobContext& job)
    {
        TensorMap state;
        for (auto& [name, tensor] : m_generator)
            tensor.requires_grad_(name != "projection");
        AdamW optimizer(m_generator, state, 0.01);
        std::mt19937_64 random(m_options.seed);
        double lossSum = 0;
        double plainSum = 0;
        constexpr int together = 8; // episodes per step
        constexpr int told = 1000;  // episodes between lines of the log
        for (int done = 1; done <= m_options.episodes; ++done) {
            if (job.cancelled())
                return fail(ErrorCode::Cancelled, QStringLiteral("Cancelled."));
            const TrainingEpisode episode = draw(random);
            const ClosedForm plain = m_head.solve(episode.task);
            plainSum += loss(episode, plain, {}).item<double>();
            const TaskParameters emitted = emit(m_engine.architecture, m_generator, episode.task, plain);
            const at::Tensor value = loss(episode, m_head.solve(episode.task, emitted), emitted);
            ((value + m_options.sizeWeight * size(emitted)) / double(together)).backward();
            lossSum += value.item<double>();
            if (done % together == 0)
                optimizer.step(done / together,
                               m_options.learningRate * oneCycle(double(done) / m_options.episodes, 0.1));
            if (done % told == 0) {
                log(QStringLiteral("generator: episode %1, loss %2, closed form alone %3")
                        .arg(done)
                        .arg(lossSum / told, 0, 'f', 4)
                        .arg(plainSum / told, 0, 'f', 4));
                lossSum = plainSum = 0;
            }
            job.progress(done, m_options.episodes);
        }
        for (auto& [name, tensor] : m_generator)
            tensor = tensor.detach();
        choose(log);
        return {};
    }

private:
    /// The `count` directions in which whitened unit vectors of training pictures vary most.
    at::Tensor principalDirections(int64_t count) const
    {
        std::vector<int64_t> rows;
        for (const auto& classes : m_classes) {
            for (size_t c : classes) {
                for (size_t i = 0; i < std::min<size_t>(m_rows[c].size(), 40); ++i)
                    rows.push_back(int64_t(m_rows[c][i]));
            }
        }
        const at::Tensor scores =
            (m_data.features.index_select(0, at::tensor(rows)) - at::tensor(m_engine.featureMean)) *
            at::tensor(m_engine.featureScale);
        const at::Tensor units = unitRows(m_head.whiten(scores));
        const at::Tensor centered = (units - units.mean(0)).to(at::kDouble);
        const at::Tensor covariance = at::matmul(centered.t(), centered) / double(centered.size(0));
        const auto [values, vectors] = at::linalg_eigh(covariance);
        const int64_t f = vectors.size(0);
        const double scale = 1 / std::sqrt(values.slice(0, f - count).mean().item<double>());
        return (vectors.slice(1, f - count).t() * scale).to(at::kFloat).contiguous();
    }

    /// Those of `classes` that have at least `count` pictures, and words if they are `needed`.
    std::vector<size_t> withPictures(const std::vector<size_t>& classes, size_t count, bool needed) const
    {
        std::vector<size_t> out;
        for (size_t c : classes) {
            if (m_rows[c].size() >= count && (!needed || m_data.words.contains(c)))
                out.push_back(c);
        }
        return out;
    }

    TaskEvidence evidence(const std::vector<size_t>& classes, int shot, bool useWords, std::mt19937_64& random,
                          std::vector<std::vector<size_t>>& rest) const
    {
        TaskEvidence task;
        std::vector<at::Tensor> words;
        std::vector<int64_t> shown;
        for (size_t c : classes) {
            std::vector<size_t> rows = m_rows[c];
            shuffle(rows, random);
            const std::vector<int64_t> support(rows.begin(), rows.begin() + shot);
            rest.emplace_back(rows.begin() + shot, rows.end());
            task.examples.push_back(m_data.features.index_select(0, at::tensor(support)));
            task.shots.push_back(shot);
            shown.insert(shown.end(), support.begin(), support.end());
            const auto found = m_data.words.find(c);
            words.push_back(useWords && found != m_data.words.end() ? found->second[below(random, found->second.size())]
                                                                    : at::zeros({m_data.features.size(1)}));
        }
        task.words = at::stack(words);
        task.dermoscopy = shown.empty() ? 0 : m_shares.index_select(0, at::tensor(shown)).mean().item<double>();
        return task;
    }

    /// Cross entropy at the temperature of the engine.
    at::Tensor loss(const TrainingEpisode& episode, const ClosedForm& solved, const TaskParameters& emitted) const
    {
        const std::vector<int>& shots = episode.task.shots;
        const size_t cell = m_engine.grid.cell(*std::ranges::min_element(shots), int(shots.size()));
        at::Tensor logits = m_head.logits(episode.queries, solved) / double(m_engine.temperature.values[cell]);
        if (emitted.temperature.defined())
            logits = logits / emitted.temperature;
        return at::cross_entropy_loss(logits, episode.labels);
    }

    static at::Tensor size(const TaskParameters& emitted)
    {
        return emitted.tapScale.log().square().mean() + emitted.wordWeight.log().square().mean() +
               emitted.middle.log().square() + emitted.ridge.log().square() + emitted.temperature.log().square();
    }

    TrainingEpisode draw(std::mt19937_64& random) const
    {
        // Domains by what the engine is for; their classes are too different in number to be drawn alike.
        static constexpr int domains[] = {2, 2, 2, 2, 2, 2, 0, 0, 1, 3};
        static constexpr int shots[] = {0, 1, 1, 2, 3, 5, 5, 10};
        int shot = 0;
        std::vector<size_t> classes;
        while (classes.size() < 2) { // check() has seen to it that some domain has them
            const int domain = domains[below(random, std::size(domains))];
            shot = shots[below(random, std::size(shots))];
            if (domain == int(Domain::Other))
                shot = std::max(shot, 1); // without words there must be pictures
            classes = withPictures(m_classes[domain], size_t(shot) + 2, shot == 0);
        }
        shuffle(classes, random);
        const size_t way = std::min<size_t>(classes.size(), size_t(2 + below(random, 7)));
        classes.resize(way);
        const bool useWords = shot == 0 || double(random() >> 11) * 0x1.0p-53 >= m_options.noWords;
        TrainingEpisode episode;
        std::vector<std::vector<size_t>> rest;
        episode.task = evidence(classes, shot, useWords, random, rest);
        std::vector<int64_t> queries;
        std::vector<int64_t> labels;
        for (int q = 0; q < m_options.queries; ++q) {
            const size_t k = size_t(q) % way;
            queries.push_back(int64_t(rest[k][size_t(below(random, rest[k].size()))]));
            labels.push_back(int64_t(k));
        }
        episode.classes = classes;
        episode.queries = m_data.features.index_select(0, at::tensor(queries));
        episode.labels = at::tensor(labels);
        return episode;
    }

    /// Episodes of held-out classes: 0, 1 and 5 shots.
    std::vector<TrainingEpisode> heldOutEpisodes() const
    {
        constexpr int count = 600;
        std::vector<TrainingEpisode> out;
        std::vector<size_t> classes = withPictures(m_heldOut, 10, true);
        std::mt19937_64 random(m_options.seed + 17);
        for (int e = 0; e < count; ++e) {
            const int shot = e % 3 == 0 ? 0 : e % 3 == 1 ? 1 : 5;
            const int way = e / 3 % 2 ? selectionWay : 2;
            shuffle(classes, random);
            TrainingEpisode& episode = out.emplace_back();
            episode.classes.assign(classes.begin(), classes.begin() + way);
            std::vector<std::vector<size_t>> rest;
            episode.task = evidence(episode.classes, shot, true, random, rest);
            std::vector<int64_t> queries;
            std::vector<int64_t> labels;
            for (size_t k = 0; k < size_t(way); ++k) {
                for (size_t q = 0; q < 5; ++q) {
                    queries.push_back(int64_t(rest[k][q]));
                    labels.push_back(int64_t(k));
                }
            }
            episode.queries = m_data.features.index_select(0, at::tensor(queries));
            episode.labels = at::tensor(labels);
        }
        return out;
    }

    /// By class: shares of right answers, and mean log loss.
    struct HeldOut
    {
        std::vector<double> right;
        std::vector<double> logLoss;
    };

    HeldOut judge(const std::vector<TrainingEpisode>& episodes, std::span<const Emission> kept) const
    {
        const TensorMap generator = keepEmissions(m_engine.architecture, m_generator, kept);
        ClassShares shares;
        std::map<size_t, std::pair<double, int>> losses;
        for (const TrainingEpisode& episode : episodes) {
            const TaskParameters emitted =
                emit(m_engine.architecture, generator, episode.task, m_head.solve(episode.task));
            const ClosedForm solved = m_head.solve(episode.task, emitted);
            const size_t cell = m_engine.grid.cell(episode.task.shots.front(), int(episode.task.shots.size()));
            const at::Tensor logits = m_head.logits(episode.queries, solved) /
                                      (double(m_engine.temperature.values[cell]) * emitted.temperature);
            const at::Tensor answers = logits.argmax(1);
            const at::Tensor logs = at::log_softmax(logits, 1);
            for (int64_t q = 0; q < answers.size(0); ++q) {
                const int64_t truth = episode.labels[q].item<int64_t>();
                const size_t owner = episode.classes[size_t(truth)];
                shares.add(owner, answers[q].item<int64_t>() == truth);
                losses[owner].first -= logs[q][truth].item<double>();
                ++losses[owner].second;
            }
        }
        HeldOut out{shares.shares(), {}};
        for (const auto& [owner, loss] : losses)
            out.logLoss.push_back(loss.first / loss.second);
        return out;
    }

    void choose(const std::function<void(const QString&)>& log)
    {
        const at::NoGradGuard guard;
        const std::vector<TrainingEpisode> episodes = heldOutEpisodes();
        const HeldOut nothing = judge(episodes, {});
        const auto tell = [&](const QString& name, const HeldOut& with) {
            const Estimate accuracy = estimateDifference(with.right, nothing.right);
            const Estimate loss = estimateDifference(nothing.logLoss, with.logLoss);
            log(QStringLiteral("generator, %1: held-out accuracy %2, more than the closed form alone by %3 (%4 to %5) "
                               "points; log loss less by %6 (%7 to %8)")
                    .arg(name)
                    .arg(100 * estimateMean(with.right).mean, 0, 'f', 2)
                    .arg(100 * accuracy.mean, 0, 'f', 2)
                    .arg(100 * accuracy.low, 0, 'f', 2)
                    .arg(100 * accuracy.high, 0, 'f', 2)
                    .arg(loss.mean, 0, 'f', 4)
                    .arg(loss.low, 0, 'f', 4)
                    .arg(loss.high, 0, 'f', 4));
            return std::pair(accuracy, loss);
        };
        std::vector<Emission> kept;
        for (const Emission emission : emissions) {
            const auto [accuracy, loss] = tell(nameOf(emission), judge(episodes, std::span(&emission, 1)));
            if (emission == Emission::Temperature ? loss.low > 0 : accuracy.low > 0)
                kept.push_back(emission);
        }
        tell(QStringLiteral("all of it"), judge(episodes, emissions));
        QStringList names;
        for (const Emission emission : kept)
            names << nameOf(emission);
        tell(QStringLiteral("what is kept (%1)")
                 .arg(names.isEmpty() ? QStringLiteral("nothing") : names.join(QStringLiteral(", "))),
             judge(episodes, kept));
        m_engine.generator = toParameters(keepEmissions(m_engine.architecture, m_generator, kept));
    }

    EngineFile& m_engine;
    const GeneratorData& m_data;
    const GeneratorOptions& m_options;
    ClosedFormHead m_head;
    TensorMap m_generator;
    std::vector<std::vector<size_t>> m_rows;                 ///< samples of each class
    std::vector<std::vector<size_t>> m_classes{domainCount}; ///< by domain, trained on
    std::vector<size_t> m_heldOut;
    at::Tensor m_shares; ///< of dermoscopy, per sample
};

} // namespace

Result<void> trainGenerator(EngineFile& engine, const GeneratorData& data, const GeneratorOptions& options,
                            const std::function<void(const QString&)>& log, const JobContext& job)
{
    try {
        at::manual_seed(options.seed);
        Training training(engine, data, options);
        if (const auto enough = training.check(); !enough)
            return enough;
        return training.run(log, job);
    } catch (const std::exception& error) {
        return fail(errorOf(error, QStringLiteral("The training of the generator stopped.")));
    }
}

} // namespace vignette
