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

/// 1 x 1 x side x side for a square map, from the weights along one side.
at::Tensor outerProduct(const std::vector<float>& line, const at::Tensor& map)
{
    const at::tracer::impl::NoTracerDispatchMode untraced; // a constant where the network is recorded
    const at::Tensor along = at::tensor(line).to(map.device());
    return at::outer(along, along).unsqueeze(0).unsqueeze(0);
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

at::Tensor finderInput(const Architecture& architecture, const std::vector<at::Tensor>& maps)
{
    const int64_t grid = maps[size_t(architecture.finder.grid)].size(2);
    std::vector<at::Tensor> parts;
    for (const int tap : architecture.finder.taps) {
        const at::Tensor& map = maps[size_t(tap)];
        const int64_t side = map.size(2);
        if (side == 2 * grid) {
            std::vector<at::Tensor> four;
            for (const auto& [y, x] : {std::pair(0, 0), {0, 1}, {1, 0}, {1, 1}})
                four.push_back(map.slice(2, y, side, 2).slice(3, x, side, 2));
            const at::Tensor mean = (four[0] + four[1] + four[2] + four[3]) / 4;
            at::Tensor squares = at::zeros_like(mean);
            for (const at::Tensor& one : four)
                squares = squares + (one - mean).square();
            parts.push_back(mean);
            parts.push_back((squares / 4 + 1e-12).sqrt());
        } else {
            parts.push_back(side == grid ? map : at::upsample_bilinear2d(map, {grid, grid}, false));
        }
    }
    return at::cat(parts, 1);
}

at::Tensor findLesion(const Architecture& architecture, const TensorMap& parameters,
                      const std::vector<at::Tensor>& maps)
{
    const at::Tensor x = finderInput(architecture, maps);
    const at::Tensor context = convolve(parameters, "finder.context", at::mean(x, {2, 3}, true), 1, 1);
    at::Tensor h = at::silu(at::conv2d(x, parameters.at("finder.input.weight")) + context);
    for (const char* name : {"finder.conv1", "finder.conv2"})
        h = at::silu(at::conv2d(at::replication_pad2d(h, {1, 1, 1, 1}), parameters.at(string(name) + ".weight"),
                                parameters.at(string(name) + ".bias")));
    return convolve(parameters, "finder.output", h, 1, 1);
}

std::vector<at::Tensor> placeWeights(const Architecture& architecture, const TensorMap& parameters,
                                     const std::vector<at::Tensor>& maps)
{
    const auto gaussian = [&](const at::Tensor& map) {
        return outerProduct(architecture.poolingWeights(int(map.size(2))), map);
    };
    std::vector<at::Tensor> weights;
    if (architecture.finder.taps.empty()) {
        for (const at::Tensor& map : maps)
            weights.push_back(gaussian(map));
        return weights;
    }
    const at::Tensor found = findLesion(architecture, parameters, maps);
    const at::Tensor evidence = (found.slice(1, 1, 2) * 1.5 - 1).clamp(-20, 20);
    const at::Tensor subject = found.slice(1, 2, 3).clamp(-20, 20);
    const at::Tensor places =
        at::sigmoid(evidence) * at::sigmoid(subject) * gaussian(maps[size_t(architecture.finder.grid)]);
    for (const at::Tensor& map : maps) {
        // Halved, the value in the middle of four places is their mean.
        const at::Tensor own = at::upsample_bilinear2d(places, {map.size(2), map.size(3)}, false);
        weights.push_back(own / own.sum({2, 3}, true));
    }
    return weights;
}

at::Tensor forwardFeatures(const Architecture& architecture, const TensorMap& parameters, const at::Tensor& input)
{
    const std::vector<at::Tensor> maps = forwardMaps(architecture, parameters, input);
    const std::vector<at::Tensor> weights = placeWeights(architecture, parameters, maps);
    std::vector<at::Tensor> means;
    for (size_t i = 0; i < maps.size(); ++i)
        means.push_back((maps[i] * weights[i]).sum({2, 3}));
    for (size_t i = 0; !architecture.finder.taps.empty() && i < size_t(architecture.finder.contextTaps); ++i) {
        const at::Tensor& map = maps[i];
        means.push_back((map * outerProduct(architecture.contextWeights(int(map.size(2))), map)).sum({2, 3}));
    }
    return at::cat(means, 1);
}

} // namespace vignette
