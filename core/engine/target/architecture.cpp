#include "core/engine/target/architecture.h"

#include <QCoreApplication>

#include <cmath>
#include <numeric>

namespace vignette {

Architecture Architecture::efficientNetB0()
{
    Architecture architecture;
    architecture.stages = {
        {1, 3, 1, 32, 16, 1, false},  {6, 3, 2, 16, 24, 2, false}, {6, 5, 2, 24, 40, 2, true},
        {6, 3, 2, 40, 80, 3, true},   {6, 5, 1, 80, 112, 3, true}, {6, 5, 2, 112, 192, 4, true},
        {6, 3, 1, 192, 320, 1, true},
    };
    architecture.poolingWidth = 0.18;
    return architecture;
}

Architecture Architecture::withFinder() const
{
    Architecture out = *this;
    out.poolingWidth = 0.35;
    out.finder = {{0, 1, 2, 4}, 2, 40, 24, 4};
    return out;
}

std::vector<int> Architecture::mapSides(int side) const
{
    std::vector<int> sides;
    side = (side + 1) / 2;
    for (const StageSpec& stage : stages) {
        side = (side + stage.stride - 1) / stage.stride;
        if (stage.tap)
            sides.push_back(side);
    }
    sides.push_back(side);
    return sides;
}

int Architecture::finderChannels() const
{
    std::vector<int> channels;
    std::vector<int> strides;
    int stride = 2;
    for (const StageSpec& stage : stages) {
        stride *= stage.stride;
        if (!stage.tap)
            continue;
        channels.push_back(stage.outChannels);
        strides.push_back(stride);
    }
    const auto known = [&](int tap) { return tap >= 0 && tap < int(channels.size()); };
    if (!known(finder.grid))
        return 0;
    const int grid = strides[size_t(finder.grid)];
    int count = 0;
    for (const int tap : finder.taps) {
        if (!known(tap) ||
            (strides[size_t(tap)] * 2 != grid && strides[size_t(tap)] != grid && strides[size_t(tap)] != grid * 2))
            return 0;
        count += channels[size_t(tap)] * (strides[size_t(tap)] < grid ? 2 : 1);
    }
    return count;
}

bool Architecture::takesSide(int side) const
{
    int stride = 2;
    for (const StageSpec& stage : stages)
        stride *= stage.stride;
    return finder.taps.empty() || side % stride == 0;
}

namespace {

std::vector<float> gaussian(int n, double width)
{
    std::vector<double> weights(size_t(n), 1);
    for (int i = 0; i < n && width > 0; ++i) {
        const double offset = ((i + 0.5) / n - 0.5) / width;
        weights[size_t(i)] = std::exp(-0.5 * offset * offset);
    }
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    std::vector<float> out;
    for (double weight : weights)
        out.push_back(float(weight / sum));
    return out;
}

} // namespace

std::vector<float> Architecture::poolingWeights(int n) const
{
    return gaussian(n, poolingWidth);
}

std::vector<float> Architecture::contextWeights(int n) const
{
    return gaussian(n, finder.contextWidth);
}

int Architecture::contextCount() const
{
    int count = 0;
    int taps = finder.taps.empty() ? 0 : finder.contextTaps;
    for (const StageSpec& stage : stages) {
        if (stage.tap && taps-- > 0)
            count += stage.outChannels;
    }
    return count;
}

int Architecture::featureCount() const
{
    int count = topChannels;
    for (const StageSpec& stage : stages)
        count += stage.tap ? stage.outChannels : 0;
    return count;
}

std::vector<std::pair<std::string, std::vector<int64_t>>> Architecture::parameterShapes() const
{
    std::vector<std::pair<std::string, std::vector<int64_t>>> shapes;
    const auto add = [&](const std::string& name, int64_t out, int64_t in, int64_t kernel) {
        shapes.push_back({name + ".weight", {out, in, kernel, kernel}});
        shapes.push_back({name + ".bias", {out}});
    };
    add("stem", stemChannels, 3, 3);
    for (size_t s = 0; s < stages.size(); ++s) {
        const StageSpec& stage = stages[s];
        for (int b = 0; b < stage.blocks; ++b) {
            const std::string name = "stacks." + std::to_string(s) + "." + std::to_string(b);
            const int64_t in = b == 0 ? stage.inChannels : stage.outChannels;
            const int64_t wide = in * stage.expand;
            if (stage.expand != 1)
                add(name + ".expand", wide, in, 1);
            add(name + ".depthwise", wide, 1, stage.kernel);
            add(name + ".se_reduce", std::max<int64_t>(1, in / 4), wide, 1);
            add(name + ".se_expand", wide, std::max<int64_t>(1, in / 4), 1);
            add(name + ".project", stage.outChannels, wide, 1);
        }
    }
    add("top", topChannels, stages.back().outChannels, 1);
    if (!finder.taps.empty()) {
        shapes.push_back({"finder.input.weight", {finder.hidden, finderChannels(), 1, 1}});
        add("finder.context", finder.hidden, finderChannels(), 1);
        add("finder.conv1", finder.middle, finder.hidden, 3);
        add("finder.conv2", finder.middle, finder.middle, 3);
        add("finder.output", 3, finder.middle, 1);
    }
    return shapes;
}

Result<void> Architecture::check(const ParameterSet& parameters) const
{
    const auto shapes = parameterShapes();
    bool fits = parameters.size() == shapes.size();
    QString wrong;
    for (const auto& [name, shape] : shapes) {
        const auto found = parameters.find(name);
        if (found == parameters.end() || found->second.shape != shape ||
            found->second.count() != int64_t(found->second.values.size())) {
            fits = false;
            wrong = QString::fromStdString(name);
            break;
        }
    }
    if (!fits)
        return fail(ErrorCode::Corrupt,
                    QCoreApplication::translate("Engine", "The network in this file is incomplete."), wrong);
    return {};
}

} // namespace vignette
