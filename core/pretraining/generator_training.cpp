#include "core/pretraining/generator_training.h"

#include "core/benchmark/adam_w.h"
#include "core/engine/generator.h"
#include "core/evaluation/metrics.h"
#include "core/imaging/preprocess.h"
#include "core/pretraining/augmentation.h"
#include "core/pretraining/shuffle.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <c10/core/GradMode.h>

#include <QElapsedTimer>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <random>

namespace vignette {

namespace {

struct TrainingEpisode
{
    TaskEvidence task;
    std::vector<size_t> queries; ///< samples
    std::vector<int64_t> labels;
};

int64_t below(std::mt19937_64& random, size_t count)
{
    return int64_t(random() % count);
}

/// Classes of an episode by which the share of the generator is chosen.
constexpr int selectionWay = 5;

class Training
{
public:
    Training(EngineFile& engine, const GeneratorData& data, const GeneratorOptions& options)
        : m_engine(engine), m_data(data), m_options(options), m_head(engine),
          m_base(toTensors(engine.backbone, at::kCPU)), m_rows(data.index.classes.size())
    {
        for (size_t i = 0; i < data.index.samples.size(); ++i)
            m_rows[data.index.samples[i].classIndex].push_back(i);
        for (size_t c = 0; c < m_rows.size(); ++c) {
            const TrainingClass& entry = data.index.classes[c];
            (entry.heldOut ? m_heldOut : m_classes[int(entry.domain)]).push_back(c);
        }
        m_shares = m_head.dermoscopyShare(data.features);
        m_generator = createGenerator(engine.architecture, m_base, principalDirections(GeneratorShape().projection));
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

    Result<void> resume()
    {
        if (m_options.checkpoint.isEmpty() || !QFileInfo::exists(m_options.checkpoint))
            return {};
        const auto file = readTensorFile(m_options.checkpoint);
        if (!file)
            return fail(file.error());
        if (file->metadata.at(QStringLiteral("run")) != runName())
            return fail(ErrorCode::Corrupt,
                        QStringLiteral("The checkpoint \"%1\" belongs to a run with other settings.")
                            .arg(m_options.checkpoint));
        m_done = file->metadata.at(QStringLiteral("episode")).toInt();
        for (auto& [name, tensor] : toTensors(file->tensors, at::kCPU)) {
            if (name.starts_with("parameter."))
                m_generator[name.substr(10)] = tensor;
            else
                m_state[name] = tensor;
        }
        return {};
    }

    Result<void> run(const std::function<void(const QString&)>& log, const JobContext& job)
    {
        for (auto& [name, tensor] : m_generator)
            tensor.requires_grad_(name != "projection");
        AdamW optimizer(m_generator, m_state, 0.01);
        QElapsedTimer clock;
        clock.start();
        double lossSum = 0;
        double gainSum = 0;
        int compared = 0;
        double sizeSum = 0;
        int since = 0;
        constexpr int together = 2; // episodes per step
        while (m_done < m_options.episodes) {
            if (m_done % together == 0 && job.cancelled()) { // between steps: a checkpoint holds no gradients
                const auto saved = save();
                return saved ? fail(ErrorCode::Cancelled, QStringLiteral("Cancelled.")) : fail(saved.error());
            }
            // Seeded by episode, so that a resumed run draws what an unbroken one would have drawn.
            std::mt19937_64 random(m_options.seed * 1'000'003 + uint64_t(m_done));
            const TrainingEpisode episode = draw(random);
            const ClosedForm solved = m_head.solve(episode.task);
            const at::Tensor input = views(episode, random());
            const TensorMap emitted = emitBackbone(m_engine.architecture, m_base, m_generator, episode.task, solved);
            const at::Tensor target = at::tensor(episode.labels);
            const at::Tensor value =
                at::cross_entropy_loss(logits(forwardFeatures(m_engine.architecture, emitted, input), solved), target);
            const at::Tensor size = emissionSize(m_base, emitted);
            ((value + m_options.sizeWeight * size) / double(together)).backward();
            ++m_done;
            if (m_done % together == 0)
                optimizer.step(m_done / together,
                               m_options.learningRate * oneCycle(double(m_done) / m_options.episodes, 0.1));
            {
                const at::NoGradGuard guard;
                if (m_done % 8 == 0) { // what the base makes of the same views
                    gainSum += at::cross_entropy_loss(
                                   logits(forwardFeatures(m_engine.architecture, m_base, input), solved), target)
                                   .item<double>() -
                               value.item<double>();
                    ++compared;
                }
            }
            lossSum += value.item<double>();
            sizeSum += size.item<double>();
            ++since;
            if (m_done % 80 == 0) {
                log(QStringLiteral("episode %1 loss %2, %3 less than the base on every eighth, size %4 episodes/s %5")
                        .arg(m_done)
                        .arg(lossSum / since, 0, 'f', 4)
                        .arg(gainSum / compared, 0, 'f', 4)
                        .arg(sizeSum / since, 0, 'g', 3)
                        .arg(1000.0 * since / double(clock.restart()), 0, 'f', 2));
                lossSum = gainSum = sizeSum = 0;
                since = compared = 0;
            }
            if (m_done % 200 == 0 || m_done == m_options.episodes) {
                if (const auto saved = save(); !saved)
                    return fail(saved.error());
            }
            job.progress(m_done, m_options.episodes);
        }
        for (auto& [name, tensor] : m_generator)
            tensor = tensor.detach();
        return chooseStrength(log, job);
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
        const at::Tensor units = unitRows(m_head.whiten(
            m_head.unitScores(m_data.features.index_select(0, at::tensor(rows)), at::tensor(m_engine.featureMean))));
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
        for (int q = 0; q < m_options.queries; ++q) {
            const size_t k = size_t(q) % way;
            episode.queries.push_back(rest[k][below(random, rest[k].size())]);
            episode.labels.push_back(int64_t(k));
        }
        return episode;
    }

    at::Tensor views(const TrainingEpisode& episode, uint64_t seed) const
    {
        const int side = m_options.side;
        const size_t size = size_t(side) * side * 3;
        const int64_t count = int64_t(episode.queries.size());
        const at::Tensor values = at::empty({count, side, side, 3});
        float* out = values.data_ptr<float>();
        at::parallel_for(0, count, 1, [&](int64_t begin, int64_t end) {
            for (int64_t i = begin; i < end; ++i)
                randomView(m_data.pictures.picture(episode.queries[i]), m_data.pictures.side, seed + uint64_t(i), side,
                           m_engine.preprocessing, {out + i * size, size});
        });
        return values.permute({0, 3, 1, 2});
    }

    at::Tensor logits(const at::Tensor& features, const ClosedForm& solved) const
    {
        return at::matmul(m_head.unitScores(features, solved.mean), m_head.rows(solved.prototypes).t());
    }

    /// Whole networks on held-out classes, by the share of the generator that is kept.
    Result<void> chooseStrength(const std::function<void(const QString&)>& log, const JobContext& job)
    {
        const at::NoGradGuard guard;
        std::vector<size_t> classes = withPictures(m_heldOut, 10, true);
        constexpr std::array strengths = {0.0, 0.1, 0.3, 0.6, 1.0}; // shares of what is emitted around the base
        std::array<ClassShares, strengths.size()> hits;
        std::mt19937_64 random(m_options.seed + 17);
        for (int e = 0; e < 180; ++e) {
            const int shot = e % 3 == 0 ? 0 : e % 3 == 1 ? 1 : 5;
            shuffle(classes, random);
            std::vector<std::vector<size_t>> rest;
            const TaskEvidence task =
                evidence({classes.begin(), classes.begin() + selectionWay}, shot, true, random, rest);
            const ClosedForm solved = m_head.solve(task);
            std::vector<size_t> queries;
            std::vector<int> labels;
            for (int k = 0; k < selectionWay; ++k) {
                for (size_t q = 0; q < 5; ++q) {
                    queries.push_back(rest[k][q]);
                    labels.push_back(k);
                }
            }
            const int side = m_engine.preprocessing.side;
            std::vector<float> input(queries.size() * size_t(side) * side * 3);
            for (size_t i = 0; i < queries.size(); ++i)
                upright(queries[i], side, {input.data() + i * size_t(side) * side * 3, size_t(side) * side * 3});
            for (size_t i = 0; i < strengths.size(); ++i) {
                const TensorMap emitted =
                    emitBackbone(m_engine.architecture, m_base, scaled(strengths[i]), task, solved);
                const auto network = Network::create(m_engine.architecture, toParameters(emitted));
                if (!network)
                    return fail(network.error());
                const auto features = network->features(input, int(queries.size()), side, job);
                if (!features)
                    return fail(features.error());
                const at::Tensor found =
                    logits(at::tensor(at::ArrayRef<float>(*features)).reshape({int64_t(queries.size()), -1}), solved);
                const at::Tensor answers = found.argmax(1);
                for (size_t q = 0; q < queries.size(); ++q)
                    hits[i].add(classes[labels[q]], answers[int64_t(q)].item<int64_t>() == labels[q]);
            }
        }
        std::array<std::vector<double>, strengths.size()> right; // by class
        std::ranges::transform(hits, right.begin(), &ClassShares::shares);
        // Every parameter is the task's: at 0 there would be no generator. What is emitted can harm classes
        // that are unlike the held-out ones, so that more of it has to be proven.
        const double kept = strengths[1 + mostCautious(std::span(right).subspan(1))];
        for (size_t i = 0; i < strengths.size(); ++i) {
            const Estimate gain = estimateDifference(right[i], right.front());
            log(QStringLiteral("generator at %1: held-out 5-way 0/1/5-shot accuracy %2, less base %3 (%4 to %5)")
                    .arg(strengths[i])
                    .arg(estimateMean(right[i]).mean, 0, 'f', 4)
                    .arg(gain.mean, 0, 'f', 4)
                    .arg(gain.low, 0, 'f', 4)
                    .arg(gain.high, 0, 'f', 4));
        }
        log(QStringLiteral("generator kept at %1").arg(kept));
        m_engine.generator = toParameters(scaled(kept));
        return {};
    }

    /// All that is emitted goes through the codes.
    TensorMap scaled(double strength) const
    {
        TensorMap out = m_generator;
        out["code"] = out.at("code") * strength;
        return out;
    }

    void upright(size_t sample, int side, std::span<float> out) const
    {
        Image image;
        image.width = image.height = m_data.pictures.side;
        const uint8_t* pixels = m_data.pictures.picture(sample);
        image.rgb.assign(pixels, pixels + size_t(image.width) * image.height * 3);
        Preprocessing preprocessing = m_engine.preprocessing;
        preprocessing.side = side;
        preprocess(image, preprocessing, out);
    }

    QString runName() const
    {
        return QStringLiteral("episodes %1 queries %2 side %3 seed %4 samples %5")
            .arg(m_options.episodes)
            .arg(m_options.queries)
            .arg(m_options.side)
            .arg(m_options.seed)
            .arg(m_data.index.samples.size());
    }

    Result<void> save() const
    {
        if (m_options.checkpoint.isEmpty())
            return {};
        TensorFile file;
        file.metadata[QStringLiteral("run")] = runName();
        file.metadata[QStringLiteral("episode")] = QString::number(m_done);
        for (auto& [name, tensor] : toParameters(m_generator))
            file.tensors.emplace("parameter." + name, tensor);
        for (auto& [name, tensor] : toParameters(m_state))
            file.tensors.emplace(name, tensor);
        return writeTensorFile(m_options.checkpoint, file);
    }

    EngineFile& m_engine;
    const GeneratorData& m_data;
    const GeneratorOptions& m_options;
    ClosedFormHead m_head;
    TensorMap m_base;
    TensorMap m_generator;
    TensorMap m_state;
    std::vector<std::vector<size_t>> m_rows;                 ///< samples of each class
    std::vector<std::vector<size_t>> m_classes{domainCount}; ///< by domain, trained on
    std::vector<size_t> m_heldOut;
    at::Tensor m_shares; ///< of dermoscopy, per sample
    int m_done = 0;
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
        if (const auto resumed = training.resume(); !resumed)
            return resumed;
        return training.run(log, job);
    } catch (const std::exception& error) {
        return fail(ErrorCode::Internal, QStringLiteral("The training of the generator stopped."),
                    QString::fromUtf8(error.what()));
    }
}

} // namespace vignette
