#include "core/benchmark/fine_tuning.h"

#include "core/benchmark/adam_w.h"
#include "core/engine/network_torch.h"
#include "core/engine/views.h"

#include <ATen/ATen.h>

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <random>

namespace vignette {

namespace {

const std::string headWeight = "head.weight";
const std::string headBias = "head.bias";

at::Tensor toTensor(const std::vector<float>& values)
{
    return at::tensor(at::ArrayRef<float>(values));
}

class Training
{
public:
    Training(const EmittedNetwork& start, std::span<const float> pictures, const std::vector<int>& labels,
             const FineTuning& options)
        : m_start(start), m_options(options), m_labels(labels), m_random(options.seed), m_parameters(initial(start)),
          m_optimizer(m_parameters, m_state, options.weightDecay), m_mean(toTensor(start.head.mean)),
          m_scale(toTensor(start.head.scale))
    {
        const int64_t side = start.preprocessing.side;
        m_pictures = at::from_blob(const_cast<float*>(pictures.data()), {int64_t(labels.size()), side, side, 3});
        for (auto& [name, parameter] : m_parameters)
            parameter.requires_grad_(true);
    }

    double step(int number)
    {
        const auto [input, target] = batch();
        const at::Tensor features = forwardFeatures(m_start.architecture, m_parameters, input);
        at::Tensor z = (features.slice(1, 0, m_mean.size(0)) - m_mean) * m_scale;
        z = z / z.norm(2, {1}, true).clamp_min(1e-12);
        const at::Tensor loss =
            at::cross_entropy_loss(at::linear(z, m_parameters.at(headWeight), m_parameters.at(headBias)), target);
        loss.backward();
        const double fraction = (number + 0.5) / m_options.steps;
        m_optimizer.step(number + 1, oneCycle(fraction, 0.2), [&](const std::string& name) {
            return name == headWeight || name == headBias ? m_options.headLearningRate : m_options.learningRate;
        });
        return loss.item<double>();
    }

    EmittedNetwork result() const
    {
        EmittedNetwork out = m_start;
        ParameterSet parameters = toParameters(m_parameters);
        out.head.weight = std::move(parameters.at(headWeight).values);
        out.head.bias = std::move(parameters.at(headBias).values);
        parameters.erase(headWeight);
        parameters.erase(headBias);
        out.backbone = std::make_shared<const ParameterSet>(std::move(parameters));
        return out;
    }

private:
    static TensorMap initial(const EmittedNetwork& start)
    {
        TensorMap parameters = toTensors(*start.backbone, at::kCPU);
        parameters[headWeight] = toTensor(start.head.weight).reshape({start.head.way(), start.head.featureCount()});
        parameters[headBias] = toTensor(start.head.bias);
        return parameters;
    }

    struct Batch
    {
        at::Tensor input;
        at::Tensor target;
    };

    /// Each picture once per round, in random order, until the batch is full.
    Batch batch()
    {
        const size_t count = std::clamp<size_t>(m_labels.size(), size_t(m_options.batch), 32);
        std::vector<at::Tensor> views;
        std::vector<int64_t> target;
        while (views.size() < count) {
            if (m_queue.empty()) {
                for (size_t i = 0; i < m_labels.size(); ++i)
                    m_queue.push_back(i);
                // The library's shuffle differs between systems; this does not.
                for (size_t i = m_queue.size(); i > 1; --i)
                    std::swap(m_queue[i - 1], m_queue[m_random() % i]);
            }
            const size_t chosen = m_queue.back();
            m_queue.pop_back();
            const at::Tensor picture = m_pictures[int64_t(chosen)];
            views.push_back(at::empty_like(picture));
            makeView(picture.data_ptr<float>(), int(picture.size(0)), int(m_random() % viewCount),
                     views.back().data_ptr<float>());
            target.push_back(m_labels[chosen]);
        }
        // N H W C in memory is the channels-last layout of N C H W.
        return {at::stack(views).permute({0, 3, 1, 2}), at::tensor(target)};
    }

    const EmittedNetwork& m_start;
    const FineTuning& m_options;
    const std::vector<int>& m_labels;
    std::mt19937_64 m_random;
    std::vector<size_t> m_queue;
    at::Tensor m_pictures;
    TensorMap m_parameters;
    TensorMap m_state;
    AdamW m_optimizer;
    at::Tensor m_mean;
    at::Tensor m_scale;
};

} // namespace

Result<FineTunedNetwork> fineTune(const EmittedNetwork& start, std::span<const float> pictures,
                                  const std::vector<int>& labels, const FineTuning& options, const JobContext& job)
{
    const auto side = size_t(start.preprocessing.side);
    if (labels.empty() || pictures.size() != labels.size() * side * side * 3 ||
        std::ranges::any_of(labels, [&](int label) { return label < 0 || label >= start.head.way(); }))
        return fail(ErrorCode::InvalidArgument,
                    QStringLiteral("The pictures and labels to train on do not belong together."));
    try {
        Training training(start, pictures, labels, options);
        FineTunedNetwork out;
        for (int step = 0; step < options.steps; ++step) {
            if (job.cancelled())
                return fail(ErrorCode::Cancelled, QCoreApplication::translate("Evaluation", "Cancelled."));
            out.losses.push_back(training.step(step));
        }
        out.network = training.result();
        return out;
    } catch (const std::exception& error) {
        return fail(ErrorCode::Internal, QStringLiteral("The network could not be trained."),
                    QString::fromUtf8(error.what()));
    }
}

} // namespace vignette
