#include "core/engine/cpu/packing.h"

#include <string>

namespace vignette::cpu {

namespace {

Buffer padded(const std::vector<float>& values, int size)
{
    Buffer out(size);
    std::copy(values.begin(), values.end(), out.data());
    return out;
}

/// Two blocks at a time; three where that avoids a lone one.
std::vector<Panel> panelsOf(int channels)
{
    std::vector<Panel> panels;
    for (int first = 0, left = roundUp(channels) / blockChannels; left > 0;) {
        const int blocks = left == 3 || left == 1 ? left : 2;
        panels.push_back({first, blocks});
        first += blocks;
        left -= blocks;
    }
    return panels;
}

DenseLayer transpose(const FloatTensor& weight, const FloatTensor& bias)
{
    DenseLayer layer;
    const int outputs = int(weight.shape[0]);
    layer.inputs = int(weight.shape[1]);
    layer.outputs = roundUp(outputs);
    layer.weights = Buffer(size_t(layer.inputs) * layer.outputs);
    layer.bias = padded(bias.values, layer.outputs);
    for (int o = 0; o < outputs; ++o) {
        for (int i = 0; i < layer.inputs; ++i)
            layer.weights[size_t(i) * layer.outputs + o] = weight.values[size_t(o) * layer.inputs + i];
    }
    return layer;
}

} // namespace

PackedMatrix pack(const FloatTensor& weight, const FloatTensor& bias, bool padInputs)
{
    const int outputs = int(weight.shape[0]);
    const int inputs = int(weight.shape[1]);
    const int taps = int(weight.shape[2] * weight.shape[3]);
    PackedMatrix packed;
    packed.depth = padInputs ? roundUp(inputs) : inputs * taps;
    packed.columns = roundUp(outputs);
    packed.panels = panelsOf(outputs);
    packed.weights = Buffer(size_t(packed.depth) * packed.columns);
    packed.bias = padded(bias.values, packed.columns);
    for (const Panel& panel : packed.panels) {
        float* base = packed.weights.data() + size_t(panel.first) * blockChannels * packed.depth;
        const int width = panel.blocks * blockChannels;
        for (int n = 0; n < width; ++n) {
            const int o = panel.first * blockChannels + n;
            if (o >= outputs)
                break;
            for (int i = 0; i < inputs; ++i) {
                for (int t = 0; t < taps; ++t)
                    base[size_t(t * inputs + i) * width + n] = weight.values[(size_t(o) * inputs + i) * taps + t];
            }
        }
    }
    return packed;
}

std::optional<PackedNetwork> packNetwork(const Architecture& architecture, const ParameterSet& parameters)
{
    if (architecture.stages.empty())
        return std::nullopt;
    PackedNetwork network;
    network.architecture = architecture;
    const auto tensor = [&](const std::string& name) -> const FloatTensor& { return parameters.at(name); };
    network.stem = pack(tensor("stem.weight"), tensor("stem.bias"), false);
    int channels = architecture.stemChannels;
    for (size_t s = 0; s < architecture.stages.size(); ++s) {
        const StageSpec& stage = architecture.stages[s];
        if (stage.inChannels != channels || stage.kernel % 2 == 0 || stage.blocks < 1 ||
            (stage.stride != 1 && stage.stride != 2))
            return std::nullopt;
        for (int b = 0; b < stage.blocks; ++b) {
            const std::string name = "stacks." + std::to_string(s) + "." + std::to_string(b);
            BlockWeights block;
            block.kernel = stage.kernel;
            block.stride = b == 0 ? stage.stride : 1;
            block.in = roundUp(channels);
            block.wide = roundUp(channels * stage.expand);
            block.out = roundUp(stage.outChannels);
            block.outChannels = stage.outChannels;
            block.residual = block.stride == 1 && channels == stage.outChannels;
            block.tap = stage.tap && b + 1 == stage.blocks;
            block.expands = stage.expand != 1;
            if (block.expands)
                block.expand = pack(tensor(name + ".expand.weight"), tensor(name + ".expand.bias"), true);
            block.panels = panelsOf(block.wide);
            const int taps = stage.kernel * stage.kernel;
            const FloatTensor& depthwise = tensor(name + ".depthwise.weight");
            block.depthwise = Buffer(size_t(block.wide) * taps);
            for (int c = 0; c < channels * stage.expand; ++c) {
                for (int t = 0; t < taps; ++t)
                    block.depthwise[(size_t(c / blockChannels) * taps + t) * blockChannels + c % blockChannels] =
                        depthwise.values[size_t(c) * taps + t];
            }
            block.depthwiseBias = padded(tensor(name + ".depthwise.bias").values, block.wide);
            block.reduce = transpose(tensor(name + ".se_reduce.weight"), tensor(name + ".se_reduce.bias"));
            block.excite = transpose(tensor(name + ".se_expand.weight"), tensor(name + ".se_expand.bias"));
            block.project = pack(tensor(name + ".project.weight"), tensor(name + ".project.bias"), true);
            channels = stage.outChannels;
            network.blocks.push_back(std::move(block));
        }
    }
    network.top = pack(tensor("top.weight"), tensor("top.bias"), true);
    if (!architecture.finder.taps.empty()) {
        for (const BlockWeights& block : network.blocks) {
            if (block.tap && block.outChannels % blockChannels != 0)
                return std::nullopt;
        }
        const auto layer = [&](const char* name) {
            const std::string full = std::string("finder.") + name;
            return pack(tensor(full + ".weight"), tensor(full + ".bias"), false);
        };
        const FloatTensor& bias = tensor("finder.context.bias");
        network.finder = {architecture.finderChannels(),
                          pack(tensor("finder.input.weight"), bias, false),
                          transpose(tensor("finder.context.weight"), bias),
                          layer("conv1"),
                          layer("conv2"),
                          layer("output")};
    }
    return network;
}

} // namespace vignette::cpu
