#include "core/engine/text/sentence_encoder.h"

#include "core/engine/text/tokenizer.h"

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>

#include <QCoreApplication>

#include <cmath>

namespace vignette {

namespace {

constexpr int64_t headWidth = 32;
constexpr int64_t mostLayers = 48;
constexpr double layerNormEpsilon = 1e-12;

struct Linear
{
    at::Tensor weight;
    at::Tensor bias;

    at::Tensor operator()(const at::Tensor& x) const { return at::linear(x, weight, bias); }
};

struct LayerNorm
{
    at::Tensor weight;
    at::Tensor bias;

    at::Tensor operator()(const at::Tensor& x) const
    {
        return at::layer_norm(x, {x.size(-1)}, weight, bias, layerNormEpsilon);
    }
};

struct Layer
{
    Linear query, key, value, attentionOutput, intermediate, output;
    LayerNorm attentionNorm, outputNorm;
};

/// Looks tensors up and remembers the first that is missing or has another shape.
class Loader
{
public:
    explicit Loader(const ParameterSet& parameters) : m_parameters(parameters) {}

    bool has(const std::string& name) const { return m_parameters.count(name) > 0; }

    /// 0 where the tensor is missing or has another number of dimensions.
    int64_t size(const std::string& name, size_t dimension, size_t dimensions) const
    {
        const auto found = m_parameters.find(name);
        return found != m_parameters.end() && found->second.shape.size() == dimensions ? found->second.shape[dimension]
                                                                                       : 0;
    }

    at::Tensor tensor(const std::string& name, const std::vector<int64_t>& shape)
    {
        const auto found = m_parameters.find(name);
        if (found == m_parameters.end() || found->second.shape != shape ||
            found->second.count() != int64_t(found->second.values.size())) {
            if (m_missing.empty())
                m_missing = name;
            return {};
        }
        return at::from_blob(const_cast<float*>(found->second.values.data()), shape, at::kFloat).clone();
    }

    Linear linear(const std::string& name, int64_t out, int64_t in)
    {
        return {tensor(name + ".weight", {out, in}), tensor(name + ".bias", {out})};
    }

    LayerNorm layerNorm(const std::string& name, int64_t width)
    {
        return {tensor(name + ".weight", {width}), tensor(name + ".bias", {width})};
    }

    const std::string& missing() const { return m_missing; }

private:
    const ParameterSet& m_parameters;
    std::string m_missing;
};

} // namespace

struct SentenceEncoder::Impl
{
    Tokenizer tokenizer;
    at::Tensor words;     ///< pieces x width, half precision
    at::Tensor positions; ///< positions x width, with the embedding of token type 0 added
    LayerNorm embeddingNorm;
    std::vector<Layer> layers;
    int64_t width = 0;

    at::Tensor forward(const std::vector<int32_t>& tokens) const
    {
        const int64_t count = int64_t(tokens.size());
        const int64_t heads = width / headWidth;
        const at::Tensor ids = at::from_blob(const_cast<int32_t*>(tokens.data()), {count}, at::kInt);
        at::Tensor x = at::index_select(words, 0, ids).to(at::kFloat) + positions.slice(0, 0, count);
        x = embeddingNorm(x);
        const auto perHead = [&](const at::Tensor& t) { return t.view({count, heads, headWidth}).transpose(0, 1); };
        for (const Layer& layer : layers) {
            const at::Tensor scores =
                at::bmm(perHead(layer.query(x)), perHead(layer.key(x)).transpose(1, 2)) / std::sqrt(double(headWidth));
            const at::Tensor context =
                at::bmm(at::softmax(scores, -1), perHead(layer.value(x))).transpose(0, 1).reshape({count, width});
            x = layer.attentionNorm(x + layer.attentionOutput(context));
            x = layer.outputNorm(x + layer.output(at::gelu(layer.intermediate(x))));
        }
        const at::Tensor mean = x.mean(0);
        return (mean / mean.norm().clamp_min(1e-12)).contiguous();
    }
};

Result<SentenceEncoder> SentenceEncoder::create(const ParameterSet& parameters, const QString& vocabulary)
{
    const auto corrupt = [](const QString& detail) {
        return fail(ErrorCode::Corrupt,
                    QCoreApplication::translate("Engine", "The engine's text encoder is incomplete."), detail);
    };
    Result<Tokenizer> tokenizer = Tokenizer::create(vocabulary);
    if (!tokenizer)
        return fail(tokenizer.error());
    try {
        const c10::InferenceMode guard;
        Loader load(parameters);
        const int64_t pieces = tokenizer->vocabularySize();
        const int64_t width = load.size("embeddings.word_embeddings.weight", 1, 2);
        const int64_t positions = load.size("embeddings.position_embeddings.weight", 0, 2);
        const int64_t types = load.size("embeddings.token_type_embeddings.weight", 0, 2);
        if (width <= 0 || width % headWidth != 0 || positions < Tokenizer::maximumTokens || types < 1)
            return corrupt(QStringLiteral("embeddings"));
        auto impl = std::make_shared<Impl>();
        impl->tokenizer = std::move(*tokenizer);
        impl->width = width;
        impl->words = load.tensor("embeddings.word_embeddings.weight", {pieces, width});
        const at::Tensor positionTable = load.tensor("embeddings.position_embeddings.weight", {positions, width});
        const at::Tensor typeTable = load.tensor("embeddings.token_type_embeddings.weight", {types, width});
        impl->embeddingNorm = load.layerNorm("embeddings.LayerNorm", width);
        for (int64_t i = 0; i < mostLayers; ++i) {
            const std::string name = "encoder.layer." + std::to_string(i);
            if (!load.has(name + ".attention.self.query.weight"))
                break;
            const int64_t inner = load.size(name + ".intermediate.dense.weight", 0, 2);
            Layer layer;
            layer.query = load.linear(name + ".attention.self.query", width, width);
            layer.key = load.linear(name + ".attention.self.key", width, width);
            layer.value = load.linear(name + ".attention.self.value", width, width);
            layer.attentionOutput = load.linear(name + ".attention.output.dense", width, width);
            layer.attentionNorm = load.layerNorm(name + ".attention.output.LayerNorm", width);
            layer.intermediate = load.linear(name + ".intermediate.dense", inner, width);
            layer.output = load.linear(name + ".output.dense", width, inner);
            layer.outputNorm = load.layerNorm(name + ".output.LayerNorm", width);
            impl->layers.push_back(std::move(layer));
        }
        if (impl->layers.empty() || !load.missing().empty())
            return corrupt(QString::fromStdString(load.missing()));
        impl->words = impl->words.to(at::kHalf);
        impl->positions = positionTable + typeTable[0];
        SentenceEncoder encoder;
        encoder.m_impl = std::move(impl);
        return encoder;
    } catch (const std::exception& error) {
        return fail(ErrorCode::Internal, QCoreApplication::translate("Engine", "The text encoder could not be loaded."),
                    QString::fromUtf8(error.what()).section(QLatin1Char('\n'), 0, 0));
    }
}

int SentenceEncoder::dimension() const
{
    return int(m_impl->width);
}

std::vector<float> SentenceEncoder::encode(const QString& text) const
{
    const c10::InferenceMode guard;
    const at::Tensor embedding = m_impl->forward(m_impl->tokenizer.encode(text));
    const float* values = embedding.data_ptr<float>();
    return std::vector<float>(values, values + embedding.numel());
}

} // namespace vignette
