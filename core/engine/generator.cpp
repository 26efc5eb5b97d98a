#include "core/engine/generator.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>

namespace vignette {

namespace {

/// Factors lie between 1/3 and 3: a task unlike all that was trained on must not run away.
const double mostLog = std::log(3.0);

int64_t tapCount(const Architecture& architecture)
{
    return int64_t(tapSizes(architecture).size());
}

/// Rows of "out.task": the taps, then Middle, Ridge and Temperature.
int64_t rowOf(Emission emission, int64_t taps)
{
    return emission == Emission::Middle ? taps : emission == Emission::Ridge ? taps + 1 : taps + 2;
}

constexpr int64_t scalars = 3;

at::Tensor dense(const TensorMap& g, const std::string& name, const at::Tensor& x)
{
    return at::linear(x, g.at(name + ".weight"), g.at(name + ".bias"));
}

at::Tensor norm(const TensorMap& g, const std::string& name, const at::Tensor& x)
{
    return at::layer_norm(x, {x.size(1)}, g.at(name + ".weight"), g.at(name + ".bias"));
}

constexpr int64_t headWidth = 24;

at::Tensor attention(const TensorMap& g, const std::string& name, const at::Tensor& x)
{
    const int64_t width = x.size(1);
    const int64_t heads = width / headWidth;
    const auto parts = dense(g, name + ".in", x).reshape({x.size(0), 3, heads, headWidth}).permute({1, 2, 0, 3});
    const at::Tensor scores = at::matmul(parts[0], parts[1].transpose(1, 2)) / std::sqrt(double(headWidth));
    const at::Tensor mixed =
        at::matmul(at::softmax(scores, 2), parts[2]).permute({1, 0, 2}).reshape({x.size(0), width});
    return dense(g, name + ".out", mixed);
}

int64_t countLayers(const TensorMap& g)
{
    int64_t layers = 0;
    while (g.contains("trunk." + std::to_string(layers) + ".norm1.weight"))
        ++layers;
    return layers;
}

at::Tensor factor(const at::Tensor& out)
{
    return (mostLog * at::tanh(out)).exp();
}

} // namespace

TensorMap createGenerator(const Architecture& architecture, const at::Tensor& projection, const GeneratorShape& shape)
{
    TensorMap g;
    g["projection"] = projection;
    const int64_t p = projection.size(0);
    const int64_t d = shape.width;
    const auto layer = [&](const std::string& name, int64_t out, int64_t in, double gain = 1) {
        g[name + ".weight"] = at::randn({out, in}) * (gain / std::sqrt(double(in)));
        g[name + ".bias"] = at::zeros({out});
    };
    layer("sample", d, p);
    layer("class.mean", d, p);
    layer("class.words", d, p);
    layer("class.facts", d, 3);
    layer("task", d, 2);
    for (int64_t i = 0; i < shape.layers; ++i) {
        const std::string name = "trunk." + std::to_string(i);
        for (const char* which : {".norm1", ".norm2"}) {
            g[name + which + ".weight"] = at::ones({d});
            g[name + which + ".bias"] = at::zeros({d});
        }
        layer(name + ".in", 3 * d, d);
        layer(name + ".out", d, d, 0.5);
        layer(name + ".up", 2 * d, d);
        layer(name + ".down", d, 2 * d, 0.5);
    }
    g["final.weight"] = at::ones({d});
    g["final.bias"] = at::zeros({d});
    layer("out.task", tapCount(architecture) + scalars, d, 0);
    layer("out.class", 1, d, 0);
    return g;
}

bool isGenerator(const Architecture& architecture, const TensorMap& g)
{
    const auto has = [&](const std::string& name, std::vector<int64_t> shape) {
        const auto found = g.find(name);
        return found != g.end() && found->second.sizes().vec() == shape;
    };
    const auto hasLayer = [&](const std::string& name, int64_t out, int64_t in) {
        return has(name + ".weight", {out, in}) && has(name + ".bias", {out});
    };
    const auto projection = g.find("projection");
    const auto last = g.find("final.weight");
    if (projection == g.end() || projection->second.dim() != 2 || last == g.end() || last->second.dim() != 1 ||
        projection->second.size(1) != architecture.featureCount())
        return false;
    const int64_t layers = countLayers(g);
    const int64_t p = projection->second.size(0);
    const int64_t d = last->second.size(0);
    bool fits = layers <= 8 && d >= headWidth && d % headWidth == 0 && hasLayer("sample", d, p) &&
                hasLayer("class.mean", d, p) && hasLayer("class.words", d, p) && hasLayer("class.facts", d, 3) &&
                hasLayer("task", d, 2) && has("final.bias", {d}) &&
                hasLayer("out.task", tapCount(architecture) + scalars, d) && hasLayer("out.class", 1, d);
    for (int64_t i = 0; i < layers; ++i) {
        const std::string name = "trunk." + std::to_string(i);
        fits = fits && has(name + ".norm1.weight", {d}) && has(name + ".norm1.bias", {d}) &&
               has(name + ".norm2.weight", {d}) && has(name + ".norm2.bias", {d}) && hasLayer(name + ".in", 3 * d, d) &&
               hasLayer(name + ".out", d, d) && hasLayer(name + ".up", 2 * d, d) && hasLayer(name + ".down", d, 2 * d);
    }
    return fits && g.size() == size_t(17 + 12 * layers);
}

TaskParameters emit(const Architecture& architecture, const TensorMap& g, const TaskEvidence& task,
                    const ClosedForm& solved)
{
    const int64_t way = solved.prototypes.size(0);
    const at::Tensor projection = g.at("projection");
    const auto project = [&](const at::Tensor& rows) { return at::matmul(rows, projection.t()); };

    std::vector<float> facts;
    std::vector<int64_t> owners;
    for (int64_t k = 0; k < way; ++k) {
        const bool hasWords = (task.words[k] != 0).any().item<bool>();
        facts.insert(facts.end(), {std::log1p(float(task.shots[size_t(k)])), hasWords ? 1.0f : 0.0f,
                                   task.shots[size_t(k)] > 0 ? 1.0f : 0.0f});
        const int64_t rows = task.examples[size_t(k)].numel() ? task.examples[size_t(k)].size(0) : 0;
        owners.insert(owners.end(), size_t(rows), k);
    }
    const at::Tensor classes = dense(g, "class.mean", project(solved.classMeans)) +
                               dense(g, "class.words", project(solved.words)) +
                               dense(g, "class.facts", at::tensor(facts).reshape({way, 3}));
    const at::Tensor whole = dense(g, "task", at::tensor({float(std::log(way)), float(task.dermoscopy)}).unsqueeze(0));
    std::vector<at::Tensor> tokens = {whole, classes};
    if (!owners.empty())
        tokens.push_back(dense(g, "sample", project(solved.directions)) + classes.index_select(0, at::tensor(owners)));
    at::Tensor x = at::cat(tokens);
    for (int64_t i = 0, layers = countLayers(g); i < layers; ++i) {
        const std::string name = "trunk." + std::to_string(i);
        x = x + attention(g, name, norm(g, name + ".norm1", x));
        x = x + dense(g, name + ".down", at::gelu(dense(g, name + ".up", norm(g, name + ".norm2", x))));
    }
    x = norm(g, "final", x);

    const int64_t taps = tapCount(architecture);
    const at::Tensor ofTask = factor(dense(g, "out.task", x.slice(0, 0, 1)))[0];
    TaskParameters out;
    out.tapScale = ofTask.slice(0, 0, taps);
    out.wordWeight = factor(dense(g, "out.class", x.slice(0, 1, 1 + way))).squeeze(1);
    out.middle = ofTask[rowOf(Emission::Middle, taps)];
    out.ridge = ofTask[rowOf(Emission::Ridge, taps)];
    out.temperature = ofTask[rowOf(Emission::Temperature, taps)];
    return out;
}

TensorMap keepEmissions(const Architecture& architecture, const TensorMap& generator, std::span<const Emission> kept)
{
    TensorMap out = generator;
    const int64_t taps = tapCount(architecture);
    for (const char* part : {".weight", ".bias"}) {
        at::Tensor task = out.at(std::string("out.task") + part).detach().clone();
        at::Tensor classes = out.at(std::string("out.class") + part).detach().clone();
        for (const Emission emission : emissions) {
            if (std::ranges::find(kept, emission) != kept.end())
                continue;
            if (emission == Emission::WordWeight)
                classes.zero_();
            else if (emission == Emission::TapScale)
                task.slice(0, 0, taps).zero_();
            else
                task[rowOf(emission, taps)].zero_();
        }
        out[std::string("out.task") + part] = task;
        out[std::string("out.class") + part] = classes;
    }
    return out;
}

} // namespace vignette
