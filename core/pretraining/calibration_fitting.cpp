#include "core/pretraining/calibration_fitting.h"

#include "core/engine/generator.h"
#include "core/evaluation/metrics.h"
#include "core/pretraining/shuffle.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>

namespace vignette {

namespace {

/// Q x way, and the temperature that the generator emits.
struct Judged
{
    at::Tensor logits;
    double temperature = 1;
};

/// By the closed form alone where `generator` is empty.
Judged judge(const EngineFile& engine, const ClosedFormHead& head, const TensorMap& generator,
             const FeatureEpisode& episode)
{
    ClosedForm solved = head.solve(episode.task);
    if (generator.empty())
        return {head.logits(episode.queries, solved)};
    const TaskParameters emitted = emit(engine.architecture, generator, episode.task, solved);
    solved = head.solve(episode.task, emitted);
    return {head.logits(episode.queries, solved), emitted.temperature.item<double>()};
}

/// Largest logit that all but 1.25 % of the queries exceed.
float falseRefusalQuantile(const at::Tensor& logits)
{
    const at::Tensor sorted = std::get<0>(logits.amax(1).sort());
    return sorted[int64_t(0.0125 * double(sorted.size(0)))].item<float>();
}

/// By which softmax(logits / temperature) has the least cross entropy.
double bestTemperature(const at::Tensor& logits, const at::Tensor& labels)
{
    double best = 1;
    double bestLoss = 1e9;
    for (double temperature = 0.3; temperature < 12; temperature *= 1.06) {
        const double loss = at::cross_entropy_loss(logits / temperature, labels).item<double>();
        if (loss < bestLoss) {
            bestLoss = loss;
            best = temperature;
        }
    }
    return best;
}

double calibrationError(const at::Tensor& logits, const at::Tensor& labels)
{
    const at::Tensor right = logits.argmax(1).eq(labels);
    std::vector<bool> hits;
    for (int64_t i = 0; i < right.size(0); ++i)
        hits.push_back(right[i].item<bool>());
    return expectedCalibrationError(toFloatTensor(at::softmax(logits, 1).amax(1)).values, hits);
}

/// What is added to noneBelow for dermoscopy, whose pictures have more in common, and less with any one prototype.
/// There are no held-out classes of it: the four of HAM10000, which the base knows, stand in, and only a lower
/// threshold is believed.
float dermoscopyNoneShift(const EngineFile& engine, const ClosedFormHead& head, const TensorMap& generator,
                          EpisodeSource& episodes, const std::vector<TrainingClass>& classes,
                          const std::vector<float>& noneBelow)
{
    std::vector<size_t> dermoscopy;
    for (size_t c = 0; c < classes.size(); ++c) {
        if (classes[c].domain == Domain::Dermoscopy)
            dermoscopy.push_back(c);
    }
    double shift = 0;
    for (int shot : {1, 3, 5}) {
        std::vector<at::Tensor> rows;
        for (FeatureEpisode& episode : episodes.draw(dermoscopy, 2, shot, 150)) {
            episode.task.dermoscopy = 1;
            rows.push_back(judge(engine, head, generator, episode).logits);
        }
        shift += (falseRefusalQuantile(at::cat(rows)) - noneBelow[engine.grid.cell(shot, 2)]) / 3;
    }
    return float(std::min(shift, 0.0));
}

} // namespace

std::vector<size_t> EpisodeSource::heldOutClasses() const
{
    const std::vector<TrainingClass>& classes = m_data.features.index.classes;
    std::vector<size_t> out;
    for (size_t c = 0; c < classes.size(); ++c) {
        if (classes[c].heldOut && m_data.texts.contains(classes[c].textName))
            out.push_back(c);
    }
    return out;
}

const at::Tensor& EpisodeSource::words(size_t classIndex)
{
    auto found = m_words.find(classIndex);
    if (found == m_words.end()) {
        const QString description = m_data.texts.at(m_data.features.index.classes[classIndex].textName).description();
        found = m_words.emplace(classIndex, at::tensor(m_map.prototype(m_data.textFeatures.of(description)))).first;
    }
    return found->second;
}

std::vector<FeatureEpisode> EpisodeSource::draw(const std::vector<size_t>& from, int way, int shot, int count)
{
    const TrainingFeatures& features = m_data.features;
    std::vector<size_t> classes;
    std::ranges::copy_if(from, std::back_inserter(classes),
                         [&](size_t c) { return int(features.rows[c].size()) >= shot + 4; });
    std::vector<FeatureEpisode> episodes;
    for (int e = 0; e < count && int(classes.size()) >= way; ++e) {
        FeatureEpisode episode;
        std::vector<at::Tensor> prototypes;
        std::vector<at::Tensor> queries;
        std::vector<int64_t> labels;
        shuffle(classes, m_random);
        for (int k = 0; k < way; ++k) {
            std::vector<int64_t> rows = features.rows[classes[k]];
            shuffle(rows, m_random);
            const int asked = std::min<int>(5, int(rows.size()) - shot);
            const std::vector<int64_t> support(rows.begin(), rows.begin() + shot);
            const std::vector<int64_t> query(rows.begin() + shot, rows.begin() + shot + asked);
            episode.task.examples.push_back(features.raw.index_select(0, at::tensor(support)));
            episode.task.shots.push_back(shot);
            prototypes.push_back(words(classes[k]));
            episode.classes.push_back(classes[k]);
            queries.push_back(features.raw.index_select(0, at::tensor(query)));
            labels.insert(labels.end(), query.size(), k);
        }
        episode.task.words = at::stack(prototypes);
        episode.queries = at::cat(queries);
        episode.labels = at::tensor(labels);
        episodes.push_back(std::move(episode));
    }
    return episodes;
}

std::vector<float> chooseTextWeight(const ClosedFormHead& head, EpisodeSource& episodes,
                                    const std::function<void(const QString&)>& log)
{
    constexpr std::array weights = {0.0, 0.5, 1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0};
    const std::vector<size_t> classes = episodes.heldOutClasses();
    std::vector<float> byShot(21, 1);
    double previous = 1;
    int previousShot = 0;
    for (int shot : {1, 2, 3, 5, 10}) {
        auto drawn = episodes.draw(classes, 5, shot, 500);
        std::ranges::move(episodes.draw(classes, 2, shot, 500), std::back_inserter(drawn));
        if (drawn.empty()) // too few held-out pictures for this many: what was found for fewer stands in
            break;
        std::array<std::vector<double>, weights.size()> right; // by class
        QString line;
        for (size_t i = 0; i < weights.size(); ++i) {
            ClassShares shares;
            for (const FeatureEpisode& episode : drawn) {
                const ClosedForm solved = head.solve(episode.task, {}, weights[i]);
                const at::Tensor hit = head.logits(episode.queries, solved).argmax(1).eq(episode.labels);
                for (int64_t q = 0; q < hit.size(0); ++q)
                    shares.add(episode.classes[episode.labels[q].item<int64_t>()], hit[q].item<bool>());
            }
            right[i] = shares.shares();
            line += QStringLiteral(" %1:%2").arg(weights[i]).arg(100 * estimateMean(right[i]).mean, 0, 'f', 1);
        }
        const double best = weights[mostCautious(right)];
        log(QStringLiteral("text weight, held-out 5-way and 2-way %1-shot: %2 from").arg(shot).arg(best) + line);
        for (int k = previousShot + 1; k <= shot; ++k)
            byShot[k] =
                float(previousShot ? previous + (best - previous) * (k - previousShot) / (shot - previousShot) : best);
        previous = best;
        previousShot = shot;
    }
    std::fill(byShot.begin() + previousShot, byShot.end(), float(previous));
    return byShot;
}

FittedCalibration fitCalibration(const EngineFile& engine, EpisodeSource& episodes,
                                 const std::vector<TrainingClass>& classes,
                                 const std::function<void(const QString&)>& log)
{
    const CalibrationGrid& grid = engine.grid;
    const ClosedFormHead head(engine);
    const TensorMap generator = toTensors(engine.generator, at::kCPU);
    const std::vector<size_t> heldOut = episodes.heldOutClasses();
    std::vector<float> temperatures;
    std::vector<float> none;
    for (int shot : grid.shots) {
        for (int way : grid.ways) {
            const auto drawn = episodes.draw(heldOut, way, shot, 150);
            if (drawn.empty()) {
                // Too few held-out pictures for this many: the nearest cell below stands in.
                const size_t from = temperatures.size() >= grid.ways.size() ? temperatures.size() - grid.ways.size()
                                                                            : temperatures.size() - 1;
                temperatures.push_back(temperatures.at(from));
                none.push_back(none.at(from));
                continue;
            }
            std::vector<at::Tensor> rows;
            std::vector<at::Tensor> cooled; // by what the generator says
            std::vector<at::Tensor> labels;
            for (const FeatureEpisode& episode : drawn) {
                const Judged judged = judge(engine, head, generator, episode);
                rows.push_back(judged.logits);
                cooled.push_back(judged.logits / judged.temperature);
                labels.push_back(episode.labels);
            }
            const at::Tensor all = at::cat(cooled);
            const at::Tensor target = at::cat(labels);
            const double temperature = bestTemperature(all, target);
            temperatures.push_back(float(temperature));
            none.push_back(falseRefusalQuantile(at::cat(rows)));
            log(QStringLiteral("held-out %1-way %2-shot: accuracy %3, temperature %4, calibration error %5 (before %6)")
                    .arg(way)
                    .arg(shot)
                    .arg(all.argmax(1).eq(target).to(at::kFloat).mean().item<double>(), 0, 'f', 3)
                    .arg(temperature, 0, 'f', 2)
                    .arg(calibrationError(all / temperature, target), 0, 'f', 3)
                    .arg(calibrationError(all, target), 0, 'f', 3));
        }
    }
    FittedCalibration out;
    out.noneShift = dermoscopyNoneShift(engine, head, generator, episodes, classes, none);
    log(QStringLiteral("none of these: below %1 at 2-way 1-shot, %2 at 5-way 5-shot; dermoscopy %3 more")
            .arg(none[grid.cell(1, 2)])
            .arg(none[grid.cell(5, 5)])
            .arg(out.noneShift));
    const std::vector<int64_t> shape = {int64_t(grid.shots.size()), int64_t(grid.ways.size())};
    out.temperature = {shape, temperatures};
    out.noneBelow = {shape, none};
    out.uncertainBelow = 0.6f;
    out.source =
        QStringLiteral("temperature by way and shot from episodes of %1 classes that the engine was not tuned on; "
                       "uncertain below a calibrated probability of 0.6; foreign above the 99.0 % quantile of "
                       "pictures of those classes, none of these below the 1.25 % quantile of their largest logit")
            .arg(heldOut.size());
    return out;
}

} // namespace vignette
