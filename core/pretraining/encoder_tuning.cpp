#include "core/pretraining/encoder_tuning.h"

#include "core/engine/network_torch.h"
#include "core/imaging/preprocess.h"
#include "core/pretraining/augmentation.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <c10/core/GradMode.h>

#include <QElapsedTimer>
#include <QFileInfo>
#include <QSet>

#include <cmath>
#include <random>

namespace vignette {

namespace {

/// AdamW (Loshchilov and Hutter 2019) with its state in named tensors, so that a checkpoint is a
/// plain tensor file like every other file of the program.
class AdamW
{
public:
    AdamW(TensorMap& parameters, TensorMap& state, double weightDecay)
        : m_parameters(parameters), m_state(state), m_weightDecay(weightDecay)
    {
        for (const auto& [name, parameter] : m_parameters) {
            m_state.try_emplace("first." + name, at::zeros_like(parameter));
            m_state.try_emplace("second." + name, at::zeros_like(parameter));
        }
    }

    void step(int number, double learningRate)
    {
        const at::NoGradGuard guard;
        const double correction1 = 1 - std::pow(0.9, number);
        const double correction2 = std::sqrt(1 - std::pow(0.999, number));
        for (auto& [name, parameter] : m_parameters) {
            const at::Tensor& gradient = parameter.grad();
            if (!gradient.defined())
                continue;
            const bool isHead = name.starts_with("tune.");
            const double rate = learningRate * (isHead ? 5 : 1);
            at::Tensor& first = m_state.at("first." + name);
            at::Tensor& second = m_state.at("second." + name);
            first.lerp_(gradient, 0.1);
            second.mul_(0.999).addcmul_(gradient, gradient, 0.001);
            if (parameter.dim() > 1)
                parameter.mul_(1 - rate * m_weightDecay);
            parameter.addcdiv_(first, second.sqrt().div_(correction2).add_(1e-8), -rate / correction1);
            parameter.mutable_grad().reset();
        }
    }

private:
    TensorMap& m_parameters;
    TensorMap& m_state;
    double m_weightDecay;
};

double oneCycle(double fraction)
{
    constexpr double warm = 0.1;
    return fraction < warm ? fraction / warm
                           : 0.5 * (1 + std::cos(M_PI * (fraction - warm) / (1 - warm)));
}

/// Small views first, full ones later (progressive learning, Tan and Le 2021, section 4).
int sideAt(const TuningOptions& options, int step)
{
    return step >= options.steps * 0.6 ? options.side : options.side * 3 / 4;
}

/// Draws samples with replacement, by domain share and class weight. Dermoscopy has few classes:
/// more than a tenth of the pictures makes the features collapse onto them (28 % instead of 10 %
/// cost 2 points on base dermoscopy classes that were left out of tuning for the test).
class Sampler
{
public:
    explicit Sampler(const TrainingIndex& index)
    {
        static constexpr double share[domainCount] = {0.06, 0.04, 0.85, 0.05};
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
        return size_t(std::upper_bound(m_cumulative.begin(), m_cumulative.end() - 1, at)
                      - m_cumulative.begin());
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
};

/// Everything about labels that does not change between steps.
struct Labels
{
    std::vector<int64_t> labelOfClass;
    std::vector<int64_t> classesOfDomain = std::vector<int64_t>(domainCount, 0);
    at::Tensor attributesOfClass; ///< classes x A
    at::Tensor hasText;           ///< classes

    Labels(const TrainingIndex& index, const std::map<QString, ClassText>& texts)
    {
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

Batch makeBatch(const TrainingIndex& index, const PictureCache& pictures, const Labels& labels,
                const Sampler& sampler, const TuningOptions& options, int step)
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
            randomView(pictures.picture(chosen[i]), pictures.side, viewSeed + uint64_t(i), side,
                       Preprocessing{}, {out + i * size, size});
    });
    batch.input = values.permute({0, 3, 1, 2});
    const at::Tensor rows = at::tensor(classes);
    batch.attributes = labels.attributesOfClass.index_select(0, rows);
    batch.hasText = labels.hasText.index_select(0, rows);
    return batch;
}

at::Tensor loss(const Batch& batch, const at::Tensor& features, const TensorMap& parameters,
                const Labels& labels, const TuningOptions& options, double& accuracy)
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
        total = total + at::cross_entropy_loss(logits, target, {}, at::Reduction::Sum, -100,
                                               options.labelSmoothing);
        right += logits.argmax(1).eq(target).sum().item<int64_t>();
    }
    accuracy = double(right) / double(batch.domain.size());
    const at::Tensor attributes = at::linear(features, parameters.at("tune.attributes.weight"),
                                             parameters.at("tune.attributes.bias"));
    const at::Tensor attributeLoss =
        at::binary_cross_entropy_with_logits(attributes, batch.attributes, {}, {}, at::Reduction::None)
            .mean(1)
            .mul(batch.hasText)
            .sum();
    return (total + options.attributeWeight * attributeLoss) / double(batch.domain.size());
}


class Tuning
{
public:
    Tuning(const Architecture& architecture, const ParameterSet& initial, const TrainingIndex& index,
           const PictureCache& pictures, const std::map<QString, ClassText>& texts,
           const TuningOptions& options)
        : m_architecture(architecture), m_index(index), m_pictures(pictures), m_options(options),
          m_labels(index, texts), m_sampler(index), m_parameters(toTensors(initial, at::kCPU))
    {
        const int64_t features = architecture.featureCount();
        const auto addHead = [&](const std::string& name, int64_t rows) {
            m_parameters["tune." + name + ".weight"] = at::zeros({rows, features});
            m_parameters["tune." + name + ".bias"] = at::zeros({rows});
        };
        for (int64_t d = 0; d < domainCount; ++d)
            addHead(std::to_string(d), m_labels.classesOfDomain[d]);
        addHead("attributes", m_labels.attributesOfClass.size(1));
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
        return {};
    }

    Result<ParameterSet> run(const std::function<void(const QString&)>& log, const JobContext& job)
    {
        for (auto& [name, parameter] : m_parameters)
            parameter.requires_grad_(true);
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
            if (job.cancelled())
                return fail(ErrorCode::Cancelled, QStringLiteral("Cancelled."));
            const double rate = m_options.learningRate * oneCycle(double(m_step) / m_options.steps);
            const Batch batch = makeBatch(m_index, m_pictures, m_labels, m_sampler, m_options, m_step);
            const at::Tensor features =
                (forwardFeatures(m_architecture, m_parameters, batch.input) - m_mean) * m_scale;
            double accuracy = 0;
            const at::Tensor value = loss(batch, at::dropout(features, 0.2, true), m_parameters, m_labels,
                                          m_options, accuracy);
            value.backward();
            ++m_step;
            optimizer.step(m_step, rate);
            average();
            lossSum += value.item<double>();
            accuracySum += accuracy;
            ++since;
            if (m_step % 20 == 0) {
                log(QStringLiteral("step %1 loss %2 accuracy %3 rate %4 images/s %5")
                        .arg(m_step).arg(lossSum / since, 0, 'f', 4).arg(accuracySum / since, 0, 'f', 3)
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
    /// z-scores of the untuned features: heads see all taps at one scale from the first step.
    void measureFeatures()
    {
        const at::NoGradGuard guard;
        std::vector<at::Tensor> features;
        for (int step = 0; step < 20; ++step)
            features.push_back(forwardFeatures(
                m_architecture, m_parameters,
                makeBatch(m_index, m_pictures, m_labels, m_sampler, m_options, -1 - step).input));
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
        return QStringLiteral("steps %1 batch %2 side %3 seed %4 samples %5")
            .arg(m_options.steps).arg(m_options.batch).arg(m_options.side).arg(m_options.seed)
            .arg(m_index.samples.size());
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

    const Architecture& m_architecture;
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
                                 const TrainingIndex& index, const PictureCache& pictures,
                                 const std::map<QString, ClassText>& texts,
                                 const TuningOptions& options,
                                 const std::function<void(const QString&)>& log, const JobContext& job)
{
    try {
        at::manual_seed(options.seed);
        Tuning tuning(architecture, initial, index, pictures, texts, options);
        if (const auto resumed = tuning.resume(); !resumed)
            return fail(resumed.error());
        return tuning.run(log, job);
    } catch (const std::exception& error) {
        return fail(ErrorCode::Internal, QStringLiteral("The training stopped."), QString::fromUtf8(error.what()));
    }
}

} // namespace vignette
