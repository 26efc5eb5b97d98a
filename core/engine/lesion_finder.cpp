#include "core/engine/lesion_finder.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace vignette {

namespace {

/// Stages whose maps are read, counted from 1 as in Tan and Le 2019, table 1 (which counts the stem as
/// the first); the third is read at twice the resolution of the grid.
constexpr size_t fineTap = 0;
constexpr size_t taps[] = {0, 1, 2, 4};
constexpr size_t gridTap = 2;

/// From the middle of a picture in sides: beyond it a place counts less and less.
constexpr double reach = 0.35;

/// log(sigmoid(x)) for any x.
float logSigmoid(float x)
{
    return std::min(x, 0.0f) - std::log1p(std::exp(-std::abs(x)));
}

/// `channels` values at (y, x) of an n x n map, bilinear between the middles of its places and level
/// beyond the outermost, for a grid of `side` places.
void sampleTo(const FeatureMap& map, int side, int y, int x, float* out)
{
    const auto place = [side](int at, int n, int& low, float& part) {
        const float position = std::clamp((float(at) + 0.5f) * float(n) / float(side) - 0.5f, 0.0f, float(n - 1));
        low = std::min(int(position), std::max(0, n - 2));
        part = position - float(low);
    };
    int row = 0;
    int column = 0;
    float down = 0;
    float across = 0;
    place(y, map.height, row, down);
    place(x, map.width, column, across);
    const int below = std::min(row + 1, map.height - 1);
    const int beside = std::min(column + 1, map.width - 1);
    const auto at = [&](int r, int c) {
        return map.values.data() + (size_t(r) * size_t(map.width) + size_t(c)) * size_t(map.channels);
    };
    const float* corners[] = {at(row, column), at(row, beside), at(below, column), at(below, beside)};
    const float parts[] = {(1 - down) * (1 - across), (1 - down) * across, down * (1 - across), down * across};
    for (int c = 0; c < map.channels; ++c)
        out[c] =
            parts[0] * corners[0][c] + parts[1] * corners[1][c] + parts[2] * corners[2][c] + parts[3] * corners[3][c];
}

/// Mean and standard deviation of the 2 x 2 places of a fine map under one of the grid.
void meanAndDeviation(const FeatureMap& map, int y, int x, float* out)
{
    const auto at = [&](int r, int c) {
        return map.values.data() + (size_t(r) * size_t(map.width) + size_t(c)) * size_t(map.channels);
    };
    const float* under[] = {at(2 * y, 2 * x), at(2 * y, 2 * x + 1), at(2 * y + 1, 2 * x), at(2 * y + 1, 2 * x + 1)};
    for (int c = 0; c < map.channels; ++c) {
        const float mean = (under[0][c] + under[1][c] + under[2][c] + under[3][c]) / 4;
        float variance = 0;
        for (const float* values : under)
            variance += (values[c] - mean) * (values[c] - mean) / 4;
        out[c] = mean;
        out[map.channels + c] = std::sqrt(variance);
    }
}

/// out[place] = bias + sum over channels of in[place][c] * weight[c], weights being C x O: the inner loop
/// runs over outputs, so that it becomes vector instructions without reordering any sum.
std::vector<float> layer(const std::vector<float>& weight, const std::vector<float>& bias, const std::vector<float>& in,
                         size_t places)
{
    const size_t channels = in.size() / places;
    const size_t outputs = bias.size();
    std::vector<float> out(places * outputs);
    for (size_t place = 0; place < places; ++place) {
        float* to = out.data() + place * outputs;
        std::copy(bias.begin(), bias.end(), to);
        for (size_t c = 0; c < channels; ++c) {
            const float value = in[place * channels + c];
            const float* row = weight.data() + c * outputs;
            for (size_t o = 0; o < outputs; ++o)
                to[o] += value * row[o];
        }
    }
    return out;
}

void relu(std::vector<float>& values)
{
    for (float& value : values)
        value = std::max(value, 0.0f);
}

/// Every place with its eight neighbours, those beyond the border being the nearest inside: the order
/// is that of a [O, C, 3, 3] weight.
std::vector<float> neighbourhoods(const std::vector<float>& in, int side)
{
    const size_t channels = in.size() / size_t(side) / size_t(side);
    std::vector<float> out(in.size() * 9);
    float* to = out.data();
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const float* around[9];
            for (int k = 0; k < 9; ++k) {
                const int row = std::clamp(y + k / 3 - 1, 0, side - 1);
                const int column = std::clamp(x + k % 3 - 1, 0, side - 1);
                around[k] = in.data() + size_t(row * side + column) * channels;
            }
            for (size_t c = 0; c < channels; ++c) {
                for (const float* values : around)
                    *to++ = values[c];
            }
        }
    }
    return out;
}

} // namespace

int LesionFinder::inputChannels(const Architecture& architecture)
{
    std::vector<int> tapped;
    for (const StageSpec& stage : architecture.stages) {
        if (stage.tap)
            tapped.push_back(stage.outChannels);
    }
    int channels = 0;
    for (const size_t tap : taps)
        channels += tap < tapped.size() ? tapped[tap] * (tap == fineTap ? 2 : 1) : 0;
    return channels;
}

std::vector<float> LesionFinder::input(std::span<const FeatureMap> maps)
{
    const int side = maps[gridTap].width;
    size_t channels = 0;
    for (const size_t tap : taps)
        channels += size_t(maps[tap].channels) * (tap == fineTap ? 2 : 1);
    std::vector<float> out(size_t(side) * size_t(side) * channels);
    float* to = out.data();
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            for (const size_t tap : taps) {
                if (tap == fineTap) {
                    meanAndDeviation(maps[tap], y, x, to);
                    to += 2 * maps[tap].channels;
                } else {
                    sampleTo(maps[tap], side, y, x, to);
                    to += maps[tap].channels;
                }
            }
        }
    }
    return out;
}

Result<LesionFinder> LesionFinder::create(const Architecture& architecture, const ParameterSet& parameters)
{
    const auto damaged = [](const QString& what) {
        return fail(ErrorCode::Corrupt,
                    QCoreApplication::translate("Engine", "The engine file is damaged or is not an engine."),
                    QStringLiteral("lesion finder, ") + what);
    };
    const auto found = [&](const char* name) { return parameters.find(name); };
    if (found("input.bias") == parameters.end() || found("conv1.bias") == parameters.end())
        return damaged(QStringLiteral("names"));
    const int64_t channels = inputChannels(architecture);
    const auto hidden = int64_t(found("input.bias")->second.values.size());
    const auto middle = int64_t(found("conv1.bias")->second.values.size());
    const std::map<std::string, std::vector<int64_t>> shapes = {
        {"input.weight", {hidden, channels}},
        {"context.weight", {hidden, channels}},
        {"input.bias", {hidden}},
        {"conv1.weight", {middle, hidden, 3, 3}},
        {"conv1.bias", {middle}},
        {"conv2.weight", {middle, middle, 3, 3}},
        {"conv2.bias", {middle}},
        {"output.weight", {3, middle}},
        {"output.bias", {3}},
    };
    if (parameters.size() != shapes.size())
        return damaged(QStringLiteral("names"));
    for (const auto& [name, shape] : shapes) {
        const auto tensor = parameters.find(name);
        if (tensor == parameters.end() || tensor->second.shape != shape)
            return damaged(QString::fromStdString(name));
    }
    LesionFinder finder;
    for (const auto& [name, tensor] : parameters) {
        std::vector<float>& values = finder.m_parameters[name];
        const auto outputs = size_t(tensor.shape.front());
        const size_t inputs = tensor.values.size() / outputs;
        values.resize(tensor.values.size());
        for (size_t o = 0; o < outputs; ++o) {
            for (size_t i = 0; i < inputs; ++i)
                values[i * outputs + o] = tensor.values[o * inputs + i];
        }
    }
    return finder;
}

LesionFinder::Answer LesionFinder::find(std::span<const FeatureMap> maps) const
{
    const auto at = [this](const char* name) -> const std::vector<float>& { return m_parameters.at(name); };
    Answer answer;
    answer.side = maps[gridTap].width;
    const size_t places = size_t(answer.side) * size_t(answer.side);
    const std::vector<float> x = input(maps);
    const size_t channels = x.size() / places;

    std::vector<float> mean(channels);
    for (size_t i = 0; i < x.size(); ++i)
        mean[i % channels] += x[i] / float(places);
    std::vector<float> h = layer(at("input.weight"), layer(at("context.weight"), at("input.bias"), mean, 1), x, places);
    relu(h);
    for (const auto& [weight, bias] : {std::pair("conv1.weight", "conv1.bias"), {"conv2.weight", "conv2.bias"}}) {
        h = layer(at(weight), at(bias), neighbourhoods(h, answer.side), places);
        relu(h);
    }
    const std::vector<float> out = layer(at("output.weight"), at("output.bias"), h, places);
    for (size_t place = 0; place < places; ++place) {
        answer.lesion.push_back(out[place * 3]);
        answer.evidence.push_back(out[place * 3 + 1]);
        answer.subject.push_back(out[place * 3 + 2]);
    }
    return answer;
}

std::vector<float> placeWeights(const LesionFinder::Answer& answer, int side)
{
    const int n = answer.side;
    FeatureMap found{n, n, 1, std::vector<float>(size_t(n) * size_t(n))};
    for (int y = 0; y < n; ++y) {
        for (int x = 0; x < n; ++x) {
            const auto place = size_t(y * n + x);
            const double dx = (x + 0.5) / n - 0.5;
            const double dy = (y + 0.5) / n - 0.5;
            found.values[place] = logSigmoid(1.5f * answer.evidence[place] - 1) + logSigmoid(answer.subject[place]) -
                                  float((dx * dx + dy * dy) / (2 * reach * reach));
        }
    }
    // Relative to the largest, so that a picture in which nothing was found still has weights.
    const float largest = *std::max_element(found.values.begin(), found.values.end());
    for (float& value : found.values)
        value = std::exp(value - largest);
    // Halved, the grid's places are averaged by twos: the bilinear value in the middle of four is their mean.
    std::vector<float> weights(size_t(side) * size_t(side));
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x)
            sampleTo(found, side, y, x, &weights[size_t(y * side + x)]);
    }
    const float sum = std::accumulate(weights.begin(), weights.end(), 0.0f);
    for (float& weight : weights)
        weight /= sum;
    return weights;
}

} // namespace vignette
