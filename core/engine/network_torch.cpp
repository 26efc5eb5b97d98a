#include "core/engine/network_torch.h"

#include <ATen/ATen.h>
#include <ATen/TracerMode.h>

namespace vignette {

namespace {

using std::string;

at::Tensor convolve(const TensorMap& parameters, const string& name, at::Tensor x, int64_t kernel, int64_t stride,
                    int64_t groups = 1)
{
    const at::Tensor& weight = parameters.at(name + ".weight");
    int64_t padding = (kernel - 1) / 2;
    if (stride == 2 && (x.size(2) % 2 == 0 || x.size(3) % 2 == 0)) {
        // TensorFlow "SAME": on an even side one more pixel after than before.
        const auto before = [&](int64_t side) { return side % 2 == 0 ? (kernel - 2) / 2 : padding; };
        const auto after = [&](int64_t side) { return side % 2 == 0 ? (kernel - 2) / 2 + 1 : padding; };
        const int64_t h = x.size(2);
        const int64_t w = x.size(3);
        x = at::constant_pad_nd(x, {before(w), after(w), before(h), after(h)})
                .contiguous(at::MemoryFormat::ChannelsLast);
        padding = 0;
    }
    return at::conv2d(x, weight, parameters.at(name + ".bias"), stride, padding, 1, groups);
}

at::Tensor block(const TensorMap& parameters, const string& name, const StageSpec& stage, int64_t stride,
                 const at::Tensor& input)
{
    at::Tensor x = input;
    if (stage.expand != 1)
        x = at::silu(convolve(parameters, name + ".expand", x, 1, 1));
    x = at::silu(convolve(parameters, name + ".depthwise", x, stage.kernel, stride, x.size(1)));
    at::Tensor squeeze = at::mean(x, {2, 3}, true);
    squeeze = at::silu(convolve(parameters, name + ".se_reduce", squeeze, 1, 1));
    squeeze = at::sigmoid(convolve(parameters, name + ".se_expand", squeeze, 1, 1));
    x = convolve(parameters, name + ".project", x * squeeze, 1, 1);
    return stride == 1 && x.size(1) == input.size(1) ? x + input : x;
}

} // namespace

TensorMap toTensors(const ParameterSet& parameters, const at::Device& device)
{
    TensorMap tensors;
    for (const auto& [name, value] : parameters) {
        at::Tensor tensor = at::tensor(at::ArrayRef<float>(value.values)).reshape(value.shape).to(device);
        if (tensor.dim() == 4)
            tensor = tensor.contiguous(at::MemoryFormat::ChannelsLast);
        tensors.emplace(name, tensor);
    }
    return tensors;
}

ParameterSet toParameters(const TensorMap& tensors)
{
    ParameterSet parameters;
    for (const auto& [name, tensor] : tensors) {
        const at::Tensor plain = tensor.detach().to(at::kCPU, at::kFloat).contiguous();
        const float* values = plain.data_ptr<float>();
        parameters[name] = {plain.sizes().vec(), {values, values + plain.numel()}};
    }
    return parameters;
}

std::vector<at::Tensor> forwardMaps(const Architecture& architecture, const TensorMap& parameters,
                                    const at::Tensor& input)
{
    std::vector<at::Tensor> maps;
    at::Tensor x = at::silu(convolve(parameters, "stem", input, 3, 2));
    for (size_t s = 0; s < architecture.stages.size(); ++s) {
        const StageSpec& stage = architecture.stages[s];
        for (int b = 0; b < stage.blocks; ++b)
            x = block(parameters, "stacks." + std::to_string(s) + "." + std::to_string(b), stage,
                      b == 0 ? stage.stride : 1, x);
        if (stage.tap)
            maps.push_back(x);
    }
    maps.push_back(at::silu(convolve(parameters, "top", x, 1, 1)));
    return maps;
}

at::Tensor forwardFeatures(const Architecture& architecture, const TensorMap& parameters, const at::Tensor& input)
{
    std::vector<at::Tensor> means;
    for (const at::Tensor& map : forwardMaps(architecture, parameters, input)) {
        const auto weights = [&](int64_t n) {
            const at::tracer::impl::NoTracerDispatchMode untraced; // a constant where the network is recorded
            return at::tensor(architecture.poolingWeights(int(n))).to(map.device());
        };
        const at::Tensor area = at::outer(weights(map.size(2)), weights(map.size(3)));
        means.push_back((map * area).sum({2, 3}));
    }
    return at::cat(means, 1);
}

} // namespace vignette
