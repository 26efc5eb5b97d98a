#include "core/classifier/export.h"

#include "core/base/exception_error.h"
#include "core/engine/emitted_network.h"
#include "core/engine/network_torch.h"

#include <ATen/ATen.h>
#include <torch/csrc/jit/api/module.h>
#include <torch/csrc/jit/frontend/tracer.h>

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>
#include <sstream>

namespace vignette {

namespace {

at::Tensor row(const std::vector<float>& values, at::IntArrayRef shape)
{
    return at::tensor(at::ArrayRef<float>(values)).reshape(shape);
}

/// The whole classifier; what it calls is recorded.
class Recorded
{
public:
    explicit Recorded(const EmittedNetwork& network)
        : m_network(network), m_parameters(toTensors(*network.backbone, at::kCPU)),
          m_inputMean(row({network.preprocessing.mean.begin(), network.preprocessing.mean.end()}, {1, 3, 1, 1})),
          m_inputDeviation(
              row({network.preprocessing.deviation.begin(), network.preprocessing.deviation.end()}, {1, 3, 1, 1})),
          m_mean(row(network.head.mean, {-1})), m_scale(row(network.head.scale, {-1})),
          m_weight(row(network.head.weight, {network.head.way(), -1})), m_bias(row(network.head.bias, {-1})),
          m_domainWeight(row(network.head.domainWeight, {int64_t(network.head.domainBias.size()), contextSize()})),
          m_domainBias(row(network.head.domainBias, {-1}))
    {
    }

    std::vector<at::Tensor> operator()(const at::Tensor& image) const
    {
        const at::Tensor input = (image.to(at::kFloat).permute({0, 3, 1, 2}) - m_inputMean) / m_inputDeviation;
        const at::Tensor outputs = forwardFeatures(m_network.architecture, m_parameters, input);
        const at::Tensor z = (outputs.slice(1, 0, m_mean.size(0)) - m_mean) * m_scale;
        const at::Tensor unit = z / z.norm(2, {1}, true).clamp_min(1e-12);
        const at::Tensor logits = at::matmul(unit, m_weight.t()) + m_bias;
        const Calibration& calibration = m_network.calibration;
        const at::Tensor probabilities = at::softmax(logits / calibration.temperature, 1);
        const at::Tensor context =
            m_network.architecture.contextCount() > 0 ? outputs.slice(1, m_mean.size(0)) : z.slice(1, 0, contextSize());
        const at::Tensor distances = at::matmul(context, m_domainWeight.t()) + m_domainBias;
        const at::Tensor score = distances.square().sum(1, true);
        const float foreignAbove =
            m_network.head.domainBias.empty() ? std::numeric_limits<float>::infinity() : calibration.foreignAbove;
        const at::Tensor none = (score > foreignAbove).logical_or(logits.amax(1, true) < calibration.noneBelow);
        const at::Tensor doubtful = (probabilities.amax(1, true) < calibration.uncertainBelow).to(at::kLong);
        return {logits, probabilities, score, doubtful.masked_fill(none, 2)};
    }

private:
    /// Values that the domain score looks at.
    int64_t contextSize() const
    {
        const Head& head = m_network.head;
        return head.domainBias.empty() ? 0 : int64_t(head.domainWeight.size() / head.domainBias.size());
    }

    const EmittedNetwork& m_network;
    TensorMap m_parameters;
    at::Tensor m_inputMean;
    at::Tensor m_inputDeviation;
    at::Tensor m_mean;
    at::Tensor m_scale;
    at::Tensor m_weight;
    at::Tensor m_bias;
    at::Tensor m_domainWeight;
    at::Tensor m_domainBias;
};

std::string metadata(const Classifier& classifier)
{
    QJsonObject json;
    for (const auto& [key, value] : exportMetadata(classifier))
        json[key] = value;
    return QJsonDocument(json).toJson().toStdString();
}

} // namespace

Result<QByteArray> toTorchScript(const Classifier& classifier)
{
    try {
        const int64_t side = classifier.network().preprocessing.side;
        const Recorded recorded(classifier.network());
        torch::jit::Module module("Vignette");
        const auto [state, ignored] = torch::jit::tracer::trace(
            {at::zeros({2, side, side, 3}, at::kByte)},
            [&](const torch::jit::Stack& inputs) -> torch::jit::Stack {
                const std::vector<at::Tensor> outputs = recorded(inputs[0].toTensor());
                return {c10::ivalue::Tuple::create(std::vector<c10::IValue>(outputs.begin(), outputs.end()))};
            },
            [](const at::Tensor&) { return std::string(); }, true, false, &module, {"image"});
        const c10::QualifiedName name(*module.type()->name(), "forward");
        module.type()->addMethod(module._ivalue()->compilation_unit()->create_function(name, state->graph));
        module.eval();
        std::ostringstream out;
        module.save(out, {{"vignette.json", metadata(classifier)}});
        const std::string bytes = out.str();
        return QByteArray(bytes.data(), qsizetype(bytes.size()));
    } catch (const std::exception& error) {
        return fail(errorOf(error, QCoreApplication::translate("Classifier", "The classifier could not be exported.")));
    }
}

} // namespace vignette
