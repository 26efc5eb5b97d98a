#include "core/engine/generator.h"

#include <ATen/ATen.h>

#include <cmath>

namespace vignette {

namespace {

/// One convolution of the target network and the block it belongs to.
struct Site
{
    std::string name; ///< "stacks.1.0.expand"
    int64_t block = 0;
    int64_t out = 0;
    int64_t in = 0; ///< values per output channel
};

std::vector<Site> sitesOf(const Architecture& architecture)
{
    std::vector<Site> sites;
    std::string previous;
    int64_t block = -1;
    for (const auto& [name, shape] : architecture.parameterShapes()) {
        if (!name.ends_with(".weight"))
            continue;
        const std::string site = name.substr(0, name.size() - 7);
        // "stacks.S.B.part" belongs to "stacks.S.B"; stem and top are blocks of their own.
        const std::string owner = site.starts_with("stacks.") ? site.substr(0, site.rfind('.')) : site;
        block += owner != previous;
        previous = owner;
        sites.push_back({site, block, shape[0], shape[1] * shape[2] * shape[3]});
    }
    return sites;
}

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

} // namespace

TensorMap createGenerator(const Architecture& architecture, const TensorMap& base, const at::Tensor& projection,
                          const GeneratorShape& shape)
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
    const std::vector<Site> sites = sitesOf(architecture);
    const int64_t blocks = sites.back().block + 1;
    g["blocks"] = at::randn({blocks, d});
    g["code"] = at::zeros({blocks, shape.code, d});
    for (const Site& site : sites) {
        const at::Tensor weight = base.at(site.name + ".weight");
        const at::Tensor bias = base.at(site.name + ".bias");
        const double size = weight.square().mean().sqrt().item<double>();
        const double level = bias.square().mean().sqrt().item<double>();
        g["emit." + site.name + ".gain"] = at::randn({site.out, shape.code}) * 0.1;
        g["emit." + site.name + ".offset"] = at::randn({site.out, shape.code}) * 0.1 * level;
        g["emit." + site.name + ".left"] = at::randn({site.out, shape.rank}) * size;
        g["emit." + site.name + ".right"] = at::randn({shape.rank, site.in});
        g["emit." + site.name + ".rank"] = at::randn({shape.rank, shape.code}) * 0.1;
    }
    return g;
}

bool isGenerator(const Architecture& architecture, const TensorMap& g)
{
    const auto has = [&](const std::string& name, std::vector<int64_t> shape) {
        const auto found = g.find(name);
        return found != g.end() && found->second.sizes().vec() == shape;
    };
    const auto find = [&](const char* name, int64_t dimensions) {
        const auto found = g.find(name);
        return found != g.end() && found->second.dim() == dimensions ? found->second : at::Tensor();
    };
    const at::Tensor projection = find("projection", 2);
    const at::Tensor code = find("code", 3);
    if (!projection.defined() || !code.defined() || projection.size(1) != architecture.featureCount())
        return false;
    const std::vector<Site> sites = sitesOf(architecture);
    const at::Tensor first = find(("emit." + sites.front().name + ".left").c_str(), 2);
    const int64_t layers = countLayers(g);
    if (!first.defined() || layers > 8)
        return false;
    const int64_t p = projection.size(0);
    const int64_t blocks = sites.back().block + 1;
    const int64_t c = code.size(1);
    const int64_t d = code.size(2);
    const int64_t q = first.size(1);
    const auto hasLayer = [&](const std::string& name, int64_t out, int64_t in) {
        return has(name + ".weight", {out, in}) && has(name + ".bias", {out});
    };
    bool fits = d >= headWidth && d % headWidth == 0 && code.size(0) == blocks && hasLayer("sample", d, p) &&
                hasLayer("class.mean", d, p) && hasLayer("class.words", d, p) && hasLayer("class.facts", d, 3) &&
                hasLayer("task", d, 2) && has("final.weight", {d}) && has("final.bias", {d}) &&
                has("blocks", {blocks, d});
    for (int64_t i = 0; i < layers; ++i) {
        const std::string name = "trunk." + std::to_string(i);
        fits = fits && has(name + ".norm1.weight", {d}) && has(name + ".norm1.bias", {d}) &&
               has(name + ".norm2.weight", {d}) && has(name + ".norm2.bias", {d}) && hasLayer(name + ".in", 3 * d, d) &&
               hasLayer(name + ".out", d, d) && hasLayer(name + ".up", 2 * d, d) && hasLayer(name + ".down", d, 2 * d);
    }
    for (const Site& site : sites) {
        const std::string name = "emit." + site.name;
        fits = fits && has(name + ".gain", {site.out, c}) && has(name + ".offset", {site.out, c}) &&
               has(name + ".left", {site.out, q}) && has(name + ".right", {q, site.in}) && has(name + ".rank", {q, c});
    }
    return fits && g.size() == size_t(15 + 12 * layers) + 5 * sites.size();
}

TensorMap emitBackbone(const Architecture& architecture, const TensorMap& base, const TensorMap& g,
                       const TaskEvidence& task, const ClosedForm& solved, const SynthesisOptions& options)
{
    const int64_t way = solved.prototypes.size(0);
    const at::Tensor projection = g.at("projection");
    const auto project = [&](const at::Tensor& rows) { return at::matmul(rows, projection.t()); };

    std::vector<float> facts;
    std::vector<int64_t> owners;
    for (int64_t k = 0; k < way; ++k) {
        const bool hasWords = (task.words[k] != 0).any().item<bool>();
        facts.insert(facts.end(),
                     {std::log1p(float(task.shots[k])), hasWords ? 1.0f : 0.0f, task.shots[k] > 0 ? 1.0f : 0.0f});
        const int64_t rows = task.examples[k].numel() ? task.examples[k].size(0) : 0;
        owners.insert(owners.end(), size_t(rows), k);
    }
    const at::Tensor classes = dense(g, "class.mean", project(solved.classMeans)) +
                               dense(g, "class.words", project(solved.words)) +
                               dense(g, "class.facts", at::tensor(facts).reshape({way, 3}));
    const at::Tensor whole = dense(g, "task", at::tensor({float(std::log(way)), float(task.dermoscopy)}).unsqueeze(0));
    std::vector<at::Tensor> tokens = {g.at("blocks"), classes, whole};
    if (!owners.empty())
        tokens.push_back(dense(g, "sample", project(solved.directions)) + classes.index_select(0, at::tensor(owners)));
    at::Tensor x = at::cat(tokens);
    const int64_t layers = countLayers(g);
    for (int64_t i = 0; i < layers; ++i) {
        const std::string name = "trunk." + std::to_string(i);
        x = x + attention(g, name, norm(g, name + ".norm1", x));
        x = x + dense(g, name + ".down", at::gelu(dense(g, name + ".up", norm(g, name + ".norm2", x))));
    }
    x = norm(g, "final", x);

    TensorMap out;
    const int64_t blocks = g.at("blocks").size(0);
    const at::Tensor codes = at::matmul(g.at("code"), x.slice(0, 0, blocks).unsqueeze(2)).squeeze(2);
    for (const Site& site : sitesOf(architecture)) {
        const std::string name = "emit." + site.name;
        const at::Tensor code = codes[site.block];
        at::Tensor weight = base.at(site.name + ".weight");
        at::Tensor bias = base.at(site.name + ".bias");
        if (options.lowRank) {
            const at::Tensor scaled = g.at(name + ".left") * at::matmul(g.at(name + ".rank"), code);
            weight = weight + at::matmul(scaled, g.at(name + ".right")).reshape(weight.sizes());
        }
        if (options.modulation) {
            const at::Tensor gain = 1 + at::matmul(g.at(name + ".gain"), code);
            weight = weight * gain.reshape({-1, 1, 1, 1});
            bias = bias * gain + at::matmul(g.at(name + ".offset"), code);
        }
        out[site.name + ".weight"] = weight.contiguous(at::MemoryFormat::ChannelsLast);
        out[site.name + ".bias"] = bias;
    }
    return out;
}

at::Tensor emissionSize(const TensorMap& base, const TensorMap& emitted)
{
    at::Tensor sum = at::zeros({});
    for (const auto& [name, tensor] : base)
        sum = sum + (emitted.at(name) - tensor).square().mean() / tensor.square().mean().clamp_min(1e-12);
    return sum / double(base.size());
}

} // namespace vignette
