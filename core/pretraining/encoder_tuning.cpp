#include "core/pretraining/encoder_tuning.h"

#include "core/benchmark/adam_w.h"
#include "core/engine/network_torch.h"
#include "core/imaging/image_reader.h"
#include "core/imaging/preprocess.h"
#include "core/pretraining/augmentation.h"
#include "core/pretraining/lesion_measures.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <c10/core/GradMode.h>

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QSet>

#include <atomic>
#include <cmath>
#include <random>

namespace vignette {

namespace {

/// The first stages see edges and colours, which need no tuning; without their gradients a step takes
/// two thirds of the time.
bool isFrozen(const std::string& name)
{
    return name.starts_with("stem.") || name.starts_with("stacks.0.") || name.starts_with("stacks.1.") ||
           name.starts_with("stacks.2.") || name.starts_with("finder.");
}

/// Small views first, full ones later (progressive learning, Tan and Le 2021, section 4).
int sideAt(const TuningOptions& options, int step)
{
    return step >= options.steps * 0.6 ? options.side : options.side * 3 / 4;
}

/// Draws samples with replacement, by domain share and class weight. Dermoscopy has few classes, onto
/// which features collapse if its share is large; site, age and lesion measures work against that.
class Sampler
{
public:
    explicit Sampler(const TrainingIndex& index)
    {
        static constexpr double share[domainCount] = {0.13, 0.05, 0.77, 0.05};
        std::vector<double> domainWeight(domainCount, 0);
        const auto classWeight = [&](const TrainingClass& c) { return std::pow(c.count, 0.3); };
        for (const TrainingClass& c : index.classes)
            domainWeight[int(c.domain)] += c.heldOut ? 0 : classWeight(c);
        double sum = 0;
        for (const Sample& sample : index.samples) {
            const TrainingClass& c = index.classes[sample.classIndex];
            const int domain = int(c.domain);
            sum += c.heldOut ? 0 : share[domain] * classWeight(c) / domainWeight[domain] / c.count;
            m_cumulative.push_back(sum);
        }
    }

    size_t draw(std::mt19937_64& random) const
    {
        const double at = double(random() >> 11) * 0x1.0p-53 * m_cumulative.back();
        return size_t(std::upper_bound(m_cumulative.begin(), m_cumulative.end() - 1, at) - m_cumulative.begin());
    }

private:
    std::vector<double> m_cumulative;
};

struct Batch
{
    at::Tensor input;
    std::vector<int64_t> domain;
    std::vector<int64_t> label; ///< within the domain
    at::Tensor attributes;      ///< N x A
    at::Tensor hasText;         ///< N
    at::Tensor site;            ///< N, -1 where unknown
    at::Tensor measured;        ///< N x M, age and lesion measures in units of their deviation
    at::Tensor isMeasured;      ///< N x M
};

/// Age and lesion measures of every sample as z-scores, and which of them are known.
struct Measures
{
    static constexpr int64_t count = 1 + lesionMeasureCount;
    at::Tensor values; ///< samples x count
    at::Tensor known;  ///< samples x count

    static Result<Measures> read(const QString& dataFolder, const TrainingIndex& index, const JobContext& job)
    {
        const int64_t samples = int64_t(index.samples.size());
        Measures out{at::zeros({samples, count}), at::zeros({samples, count})};
        const QDir data(dataFolder);
        std::atomic<bool> failed = false;
        at::parallel_for(0, samples, 16, [&](int64_t begin, int64_t end) {
            for (int64_t i = begin; i < end && !job.cancelled(); ++i) {
                const Sample& sample = index.samples[i];
                float* value = out.values.data_ptr<float>() + i * count;
                float* known = out.known.data_ptr<float>() + i * count;
                if (!std::isnan(sample.age)) {
                    value[0] = sample.age;
                    known[0] = 1;
                }
                if (sample.maskPath.isEmpty())
                    continue;
                const auto picture = readImage(data.filePath(sample.path));
                const auto mask = readImage(data.filePath(sample.maskPath));
                if (!picture || !mask) {
                    failed = true;
                    continue;
                }
                if (const auto measures = measureLesion(*picture, *mask)) {
                    std::copy(measures->begin(), measures->end(), value + 1);
                    std::fill_n(known + 1, measures->size(), 1.0f);
                }
            }
        });
        if (job.cancelled())
            return fail(ErrorCode::Cancelled, QStringLiteral("Cancelled."));
        if (failed)
            return fail(ErrorCode::Unreadable, QStringLiteral("A lesion mask of HAM10000 cannot be read."));
        const at::Tensor total = out.known.sum(0).clamp_min(1);
        const at::Tensor mean = out.values.sum(0) / total;
        const at::Tensor deviation = (((out.values - mean).square() * out.known).sum(0) / total).sqrt() + 1e-6;
        out.values = ((out.values - mean) / deviation).clamp(-3, 3);
        return out;
    }
};

/// Everything about labels that does not change between steps.
struct Labels
{
    Measures measures;
    at::Tensor site; ///< samples
    std::vector<int64_t> labelOfClass;
    std::vector<int64_t> classesOfDomain = std::vector<int64_t>(domainCount, 0);
    at::Tensor attributesOfClass; ///< classes x A
    at::Tensor hasText;           ///< classes

    Labels(const TrainingIndex& index, const std::map<QString, ClassText>& texts, Measures known)
        : measures(std::move(known))
    {
        std::vector<int64_t> sites;
        for (const Sample& sample : index.samples)
            sites.push_back(sample.site);
        site = at::tensor(sites);
        std::map<QString, int64_t> attributeIndex;
        for (const auto& [name, text] : texts) {
            for (const QString& attribute : text.attributes)
                attributeIndex.try_emplace(attribute, int64_t(attributeIndex.size()));
        }
        const int64_t count = int64_t(index.classes.size());
        attributesOfClass = at::zeros({count, int64_t(attributeIndex.size())});
        hasText = at::zeros({count});
        for (int64_t c = 0; c < count; ++c) {
            const TrainingClass& entry = index.classes[c];
            labelOfClass.push_back(entry.heldOut ? -1 : classesOfDomain[int(entry.domain)]++);
            const auto text = texts.find(entry.textName);
            if (text == texts.end())
                continue;
            hasText[c] = 1;
            for (const QString& attribute : text->second.attributes)
                attributesOfClass[c][attributeIndex.at(attribute)] = 1;
        }
    }
};

Batch makeBatch(const TrainingIndex& index, const PictureCache& pictures, const Labels& labels, const Sampler& sampler,
                const TuningOptions& options, int step)
{
    // Seeded by step, so that a resumed run draws what an unbroken one would have drawn.
    std::mt19937_64 random(options.seed * 1'000'003 + uint64_t(step));
    const int side = sideAt(options, step);
    std::vector<size_t> chosen;
    std::vector<int64_t> classes;
    Batch batch;
    for (int i = 0; i < options.batch; ++i) {
        chosen.push_back(sampler.draw(random));
        const Sample& sample = index.samples[chosen.back()];
        classes.push_back(sample.classIndex);
        batch.domain.push_back(int64_t(sample.domain));
        batch.label.push_back(labels.labelOfClass[sample.classIndex]);
    }
    const uint64_t viewSeed = random();
    const at::Tensor values = at::empty({options.batch, side, side, 3});
    float* out = values.data_ptr<float>();
    const size_t size = size_t(side) * side * 3;
    at::parallel_for(0, options.batch, 1, [&](int64_t begin, int64_t end) {
        for (int64_t i = begin; i < end; ++i)
            randomView(pictures.picture(chosen[i]), pictures.side, options.part, viewSeed + uint64_t(i), side,
                       Preprocessing{}, {out + i * size, size});
    });
    batch.input = values.permute({0, 3, 1, 2});
    const at::Tensor rows = at::tensor(classes);
    batch.attributes = labels.attributesOfClass.index_select(0, rows);
    batch.hasText = labels.hasText.index_select(0, rows);
    const at::Tensor drawn = at::tensor(std::vector<int64_t>(chosen.begin(), chosen.end()));
    batch.site = labels.site.index_select(0, drawn);
    batch.measured = labels.measures.values.index_select(0, drawn);
    batch.isMeasured = labels.measures.known.index_select(0, drawn);
    return batch;
}

at::Tensor loss(const Batch& batch, const at::Tensor& features, const TensorMap& parameters, const Labels& labels,
                const TuningOptions& options, double& accuracy)
{
    at::Tensor total = at::zeros({});
    int64_t right = 0;
    for (int64_t d = 0; d < domainCount; ++d) {
        std::vector<int64_t> rows;
        std::vector<int64_t> targets;
        for (size_t i = 0; i < batch.domain.size(); ++i) {
            if (batch.domain[i] == d) {
                rows.push_back(int64_t(i));
                targets.push_back(batch.label[i]);
            }
        }
        if (rows.empty() || labels.classesOfDomain[d] < 2)
            continue;
        const std::string head = "tune." + std::to_string(d);
        const at::Tensor target = at::tensor(targets);
        const at::Tensor logits = at::linear(features.index_select(0, at::tensor(rows)),
                                             parameters.at(head + ".weight"), parameters.at(head + ".bias"));
        total = total + at::cross_entropy_loss(logits, target, {}, at::Reduction::Sum, -100, options.labelSmoothing);
        right += logits.argmax(1).eq(target).sum().item<int64_t>();
    }
    accuracy = double(right) / double(batch.domain.size());
    const auto head = [&](const std::string& name) {
        return at::linear(features, parameters.at("tune." + name + ".weight"), parameters.at("tune." + name + ".bias"));
    };
    const at::Tensor attributes = head("attributes");
    const at::Tensor attributeLoss =
        at::binary_cross_entropy_with_logits(attributes, batch.attributes, {}, {}, at::Reduction::None)
            .mean(1)
            .mul(batch.hasText)
            .sum();
    // -1 is ignored.
    const at::Tensor siteLoss =
        at::cross_entropy_loss(head("site"), batch.site, {}, at::Reduction::Sum, -1, options.labelSmoothing);
    const at::Tensor measureLoss =
        (at::smooth_l1_loss(head("measures"), batch.measured, at::Reduction::None) * batch.isMeasured).sum() /
        double(Measures::count);
    return (total + options.attributeWeight * attributeLoss + options.siteWeight * siteLoss +
            options.measureWeight * measureLoss) /
           double(batch.domain.size());
}

class Tuning
{
public:
    Tuning(const Architecture& architecture, const ParameterSet& initial, const TrainingIndex& index,
           const PictureCache& pictures, const std::map<QString, ClassText>& texts, Measures measures,
           const TuningOptions& options)
        : m_architecture(architecture), m_index(index), m_pictures(pictures), m_options(options),
          m_labels(index, texts, std::move(measures)), m_sampler(index), m_parameters(toTensors(initial, at::kCPU))
    {
        // A random crop moves the lesion off the centre; a finder follows it.
        if (architecture.finder.taps.empty())
            m_architecture.poolingWidth *= 1.4;
        const int64_t features = architecture.featureCount();
        const auto addHead = [&](const std::string& name, int64_t rows) {
            m_parameters["tune." + name + ".weight"] = at::zeros({rows, features});
            m_parameters["tune." + name + ".bias"] = at::zeros({rows});
        };
        for (int64_t d = 0; d < domainCount; ++d)
            addHead(std::to_string(d), m_labels.classesOfDomain[d]);
        addHead("attributes", m_labels.attributesOfClass.size(1));
        addHead("site", std::max<int64_t>(1, index.sites.size()));
        addHead("measures", Measures::count);
        measureFeatures();
    }

    Result<void> resume()
    {
        if (m_options.checkpoint.isEmpty() || !QFileInfo::exists(m_options.checkpoint))
            return {};
        TensorFileLimits limits;
        limits.fileBytes = qint64(2) << 30;
        const auto file = readTensorFile(m_options.checkpoint, limits);
        if (!file)
            return fail(file.error());
        if (file->metadata.at(QStringLiteral("run")) != runName())
            return fail(ErrorCode::Corrupt,
                        QStringLiteral("The checkpoint \"%1\" belongs to a run with other settings.")
                            .arg(m_options.checkpoint));
        m_step = file->metadata.at(QStringLiteral("step")).toInt();
        for (auto& [name, tensor] : toTensors(file->tensors, at::kCPU)) {
            if (name.starts_with("parameter."))
                m_parameters[name.substr(10)] = tensor;
            else if (name.starts_with("average."))
                m_average[name.substr(8)] = tensor;
            else
                m_state[name] = tensor;
        }
        // What an unbroken run would have drawn for dropout up to here.
        for (int step = 0; step < m_step; ++step)
            dropped(at::ones({m_options.batch, m_mean.size(0)}));
        return {};
    }

    Result<ParameterSet> run(const std::function<void(const QString&)>& log, const JobContext& job)
    {
        for (auto& [name, parameter] : m_parameters)
            parameter.requires_grad_(!isFrozen(name));
        if (m_average.empty()) {
            for (const auto& [name, parameter] : m_parameters)
                m_average[name] = parameter.detach().clone();
        }
        AdamW optimizer(m_parameters, m_state, m_options.weightDecay);
        QElapsedTimer clock;
        clock.start();
        double lossSum = 0;
        double accuracySum = 0;
        int since = 0;
        while (m_step < m_options.steps) {
            if (job.cancelled()) {
                const auto saved = save();
                return saved ? fail(ErrorCode::Cancelled, QStringLiteral("Cancelled.")) : fail(saved.error());
            }
            const double rate = m_options.learningRate * oneCycle(double(m_step) / m_options.steps, 0.1);
            const Batch batch = makeBatch(m_index, m_pictures, m_labels, m_sampler, m_options, m_step);
            const at::Tensor features = (featuresOf(batch) - m_mean) * m_scale;
            double accuracy = 0;
            const at::Tensor value = loss(batch, dropped(features), m_parameters, m_labels, m_options, accuracy);
            value.backward();
            ++m_step;
            // Heads start at 0 and have far to go.
            optimizer.step(m_step, rate, [](const std::string& name) { return name.starts_with("tune.") ? 5 : 1; });
            average();
            lossSum += value.item<double>();
            accuracySum += accuracy;
            ++since;
            if (m_step % 20 == 0) {
                log(QStringLiteral("step %1 loss %2 accuracy %3 rate %4 images/s %5")
                        .arg(m_step)
                        .arg(lossSum / since, 0, 'f', 4)
                        .arg(accuracySum / since, 0, 'f', 3)
                        .arg(rate, 0, 'g', 3)
                        .arg(1000.0 * since * m_options.batch / double(clock.restart()), 0, 'f', 1));
                lossSum = accuracySum = since = 0;
            }
            if (m_step % 200 == 0 || m_step == m_options.steps) {
                if (const auto saved = save(); !saved)
                    return fail(saved.error());
            }
            job.progress(m_step, m_options.steps);
        }
        ParameterSet tuned;
        for (auto& [name, tensor] : toParameters(m_average)) {
            if (!name.starts_with("tune."))
                tuned.emplace(name, tensor);
        }
        return tuned;
    }

private:
    static at::Tensor dropped(const at::Tensor& features) { return at::dropout(features, 0.2, true); }

    /// Without the context that a network with a finder gives behind them.
    at::Tensor featuresOf(const Batch& batch) const
    {
        return forwardFeatures(m_architecture, m_parameters, batch.input).slice(1, 0, m_architecture.featureCount());
    }

    /// z-scores of the untuned features: heads see all taps at one scale from the first step.
    void measureFeatures()
    {
        const at::NoGradGuard guard;
        std::vector<at::Tensor> features;
        for (int step = 0; step < 20; ++step)
            features.push_back(featuresOf(makeBatch(m_index, m_pictures, m_labels, m_sampler, m_options, -1 - step)));
        const at::Tensor all = at::cat(features);
        m_mean = all.mean(0);
        m_scale = 1 / (all.std(0) + 1e-3);
    }

    void average()
    {
        const at::NoGradGuard guard;
        // A young average forgets faster, so that it does not remember the start.
        const double decay = std::min(m_options.averaging, (1.0 + m_step) / (10.0 + m_step));
        for (auto& [name, tensor] : m_average)
            tensor.lerp_(m_parameters.at(name), 1 - decay);
    }

    QString runName() const
    {
        return QStringLiteral("steps %1 batch %2 side %3 seed %4 samples %5%6 rate %7")
            .arg(m_options.steps)
            .arg(m_options.batch)
            .arg(m_options.side)
            .arg(m_options.seed)
            .arg(m_index.samples.size())
            .arg(m_options.part == ViewPart::Window ? QStringLiteral(" windows") : QString())
            .arg(m_options.learningRate);
    }

    Result<void> save() const
    {
        if (m_options.checkpoint.isEmpty())
            return {};
        TensorFile file;
        file.metadata[QStringLiteral("run")] = runName();
        file.metadata[QStringLiteral("step")] = QString::number(m_step);
        const auto add = [&](const char* prefix, const TensorMap& tensors) {
            for (auto& [name, tensor] : toParameters(tensors))
                file.tensors.emplace(prefix + name, tensor);
        };
        add("parameter.", m_parameters);
        add("average.", m_average);
        add("", m_state);
        return writeTensorFile(m_options.checkpoint, file);
    }

    Architecture m_architecture;
    const TrainingIndex& m_index;
    const PictureCache& m_pictures;
    const TuningOptions& m_options;
    Labels m_labels;
    Sampler m_sampler;
    TensorMap m_parameters;
    TensorMap m_average;
    TensorMap m_state;
    at::Tensor m_mean;
    at::Tensor m_scale;
    int m_step = 0;
};

} // namespace

Result<ParameterSet> tuneEncoder(const Architecture& architecture, const ParameterSet& initial,
                                 const QString& dataFolder, const TrainingIndex& index, const PictureCache& pictures,
                                 const std::map<QString, ClassText>& texts, const TuningOptions& options,
                                 const std::function<void(const QString&)>& log, const JobContext& job)
{
    try {
        at::manual_seed(options.seed);
        auto measures = Measures::read(dataFolder, index, job);
        if (!measures)
            return fail(measures.error());
        Tuning tuning(architecture, initial, index, pictures, texts, std::move(*measures), options);
        if (const auto resumed = tuning.resume(); !resumed)
            return fail(resumed.error());
        return tuning.run(log, job);
    } catch (const std::exception& error) {
        return fail(ErrorCode::Internal, QStringLiteral("The training stopped."), QString::fromUtf8(error.what()));
    }
}

} // namespace vignette
