#include "core/classifier/export.h"

#include "core/classifier/research_notice.h"
#include "core/engine/emitted_network.h"

#include <onnx/onnx_pb.h>

#include <array>
#include <limits>

namespace vignette {

namespace {

using std::string;

void setAttribute(onnx::NodeProto& node, const char* name, int64_t value)
{
    onnx::AttributeProto& attribute = *node.add_attribute();
    attribute.set_name(name);
    attribute.set_type(onnx::AttributeProto::INT);
    attribute.set_i(value);
}

void setAttribute(onnx::NodeProto& node, const char* name, std::initializer_list<int64_t> values)
{
    onnx::AttributeProto& attribute = *node.add_attribute();
    attribute.set_name(name);
    attribute.set_type(onnx::AttributeProto::INTS);
    for (const int64_t value : values)
        attribute.add_ints(value);
}

void setAttribute(onnx::NodeProto& node, const char* name, const char* value)
{
    onnx::AttributeProto& attribute = *node.add_attribute();
    attribute.set_name(name);
    attribute.set_type(onnx::AttributeProto::STRING);
    attribute.set_s(value);
}

void describe(onnx::ValueInfoProto& value, const string& name, onnx::TensorProto::DataType type,
              std::initializer_list<int64_t> shapeOfOne)
{
    value.set_name(name);
    auto& tensor = *value.mutable_type()->mutable_tensor_type();
    tensor.set_elem_type(type);
    tensor.mutable_shape()->add_dim()->set_dim_param("N");
    for (const int64_t length : shapeOfOne)
        tensor.mutable_shape()->add_dim()->set_dim_value(length);
}

struct Convolution
{
    int64_t stride = 1;
    bool depthwise = false;
    bool pads = true; ///< as Architecture describes it
};

/// Writes the network node by node; each function returns the name of what it computes.
class GraphWriter
{
public:
    GraphWriter(onnx::GraphProto& graph, const EmittedNetwork& network) : m_graph(graph), m_network(network) {}

    void write()
    {
        const int64_t side = m_network.preprocessing.side;
        const int64_t way = m_network.head.way();
        m_graph.set_name("vignette");
        describe(*m_graph.add_input(), "image", onnx::TensorProto::UINT8, {side, side, 3});
        const std::vector<Map> all = maps(prepared("image"));
        const string z = zScores(features(all));
        const string unit = node("LpNormalization", {z}); // of length 1
        setAttribute(last(), "axis", 1);
        setAttribute(last(), "p", 2);
        const Head& head = m_network.head;
        const string logits = linear("head", unit, head.weight, head.bias, "logits");
        const Calibration& calibration = m_network.calibration;
        const string cooled = node("Div", {logits, scalar("temperature", calibration.temperature)});
        const string probabilities = node("Softmax", {cooled}, "probabilities");
        setAttribute(last(), "axis", 1);
        const string score = domainScore(z, all);
        outcome(logits, probabilities, score);
        describe(*m_graph.add_output(), logits, onnx::TensorProto::FLOAT, {way});
        describe(*m_graph.add_output(), probabilities, onnx::TensorProto::FLOAT, {way});
        describe(*m_graph.add_output(), score, onnx::TensorProto::FLOAT, {1});
        describe(*m_graph.add_output(), "outcome", onnx::TensorProto::INT64, {1});
    }

private:
    /// A map of the network.
    struct Map
    {
        string name;
        int side = 0;
        int channels = 0;
    };

    onnx::NodeProto& last() { return *m_graph.mutable_node(m_graph.node_size() - 1); }

    /// `output`: a name of the interface; empty: any.
    string node(const char* type, std::initializer_list<string> inputs, const string& output = {})
    {
        onnx::NodeProto& node = *m_graph.add_node();
        node.set_op_type(type);
        for (const string& input : inputs)
            node.add_input(input);
        node.add_output(output.empty() ? string("t").append(std::to_string(m_graph.node_size())) : output);
        return node.output(0);
    }

    /// Over the second axis, which is kept with length 1.
    string reduced(const char* type, const string& input, const string& output = {})
    {
        const string name = node(type, {input}, output);
        setAttribute(last(), "axes", {1});
        setAttribute(last(), "keepdims", 1);
        return name;
    }

    onnx::TensorProto& initializer(const string& name, onnx::TensorProto::DataType type,
                                   const std::vector<int64_t>& shape)
    {
        onnx::TensorProto& tensor = *m_graph.add_initializer();
        tensor.set_name(name);
        tensor.set_data_type(type);
        *tensor.mutable_dims() = {shape.begin(), shape.end()};
        return tensor;
    }

    string constant(const string& name, const std::vector<int64_t>& shape, const std::vector<float>& values)
    {
        *initializer(name, onnx::TensorProto::FLOAT, shape).mutable_float_data() = {values.begin(), values.end()};
        return name;
    }

    string scalar(const string& name, float value) { return constant(name, {}, {value}); }

    string integer(const string& name, int64_t value)
    {
        initializer(name, onnx::TensorProto::INT64, {}).add_int64_data(value);
        return name;
    }

    string integers(const string& name, const std::vector<int64_t>& values)
    {
        *initializer(name, onnx::TensorProto::INT64, {int64_t(values.size())}).mutable_int64_data() = {values.begin(),
                                                                                                       values.end()};
        return name;
    }

    Map prepared(const string& image)
    {
        const Preprocessing& preprocessing = m_network.preprocessing;
        const string values = node("Cast", {image});
        setAttribute(last(), "to", onnx::TensorProto::FLOAT);
        const string planes = node("Transpose", {values});
        setAttribute(last(), "perm", {0, 3, 1, 2});
        const auto perChannel = [&](const char* name, const std::array<float, 3>& each) {
            return constant(name, {1, 3, 1, 1}, {each.begin(), each.end()});
        };
        const string centered = node("Sub", {planes, perChannel("mean", preprocessing.mean)});
        return {node("Div", {centered, perChannel("deviation", preprocessing.deviation)}), preprocessing.side, 3};
    }

    string silu(const string& x) { return node("Mul", {x, node("Sigmoid", {x})}); }

    Map convolution(const string& name, const Map& x, const Convolution& how = {})
    {
        const int64_t stride = how.stride;
        const FloatTensor& weight = m_network.backbone->at(name + ".weight");
        const std::vector<int64_t>& shape = weight.shape;
        const int64_t kernel = shape[2];
        const bool same = stride == 2 && x.side % 2 == 0;
        const int64_t before = !how.pads ? 0 : same ? (kernel - 2) / 2 : (kernel - 1) / 2;
        const int64_t after = same ? before + 1 : before;
        const string out = node("Conv", {x.name, constant(name + ".weight", shape, weight.values)});
        if (const auto bias = m_network.backbone->find(name + ".bias"); bias != m_network.backbone->end())
            last().add_input(constant(name + ".bias", bias->second.shape, bias->second.values));
        setAttribute(last(), "kernel_shape", {kernel, kernel});
        setAttribute(last(), "strides", {stride, stride});
        setAttribute(last(), "pads", {before, before, after, after});
        setAttribute(last(), "group", how.depthwise ? x.channels : 1);
        return {out, int((x.side + before + after - kernel) / stride + 1), int(shape[0])};
    }

    Map activated(Map x)
    {
        x.name = silu(x.name);
        return x;
    }

    Map block(const string& name, const StageSpec& stage, int stride, const Map& input)
    {
        Map x = input;
        if (stage.expand != 1)
            x = activated(convolution(name + ".expand", x));
        x = activated(convolution(name + ".depthwise", x, {.stride = stride, .depthwise = true}));
        const Map mean{node("GlobalAveragePool", {x.name}), 1, x.channels};
        const Map squeezed = activated(convolution(name + ".se_reduce", mean));
        const string gate = node("Sigmoid", {convolution(name + ".se_expand", squeezed).name});
        const Map out = convolution(name + ".project", {node("Mul", {x.name, gate}), x.side, x.channels});
        if (stride == 1 && out.channels == input.channels)
            return {node("Add", {out.name, input.name}), out.side, out.channels};
        return out;
    }

    /// 1 x 1 x side x side, from the weights along one side.
    string gaussian(const std::vector<float>& along)
    {
        const auto side = int64_t(along.size());
        std::vector<float> places;
        for (const float row : along) {
            for (const float column : along)
                places.push_back(row * column);
        }
        return constant("gaussian." + std::to_string(m_graph.initializer_size()), {1, 1, side, side}, places);
    }

    /// To another side, bilinear between the middles of places.
    Map resized(const Map& x, int side)
    {
        if (x.side == side)
            return x;
        const float factor = float(side) / float(x.side);
        const string scales =
            constant("scales." + std::to_string(m_graph.initializer_size()), {4}, {1, 1, factor, factor});
        const Map out{node("Resize", {x.name, string(), scales}), side, x.channels};
        setAttribute(last(), "mode", "linear");
        setAttribute(last(), "coordinate_transformation_mode", "half_pixel");
        return out;
    }

    /// Every second place of a map, from (y, x) on.
    string everySecond(const Map& map, int y, int x)
    {
        const string name = "second." + std::to_string(m_graph.initializer_size());
        return node("Slice",
                    {map.name, integers(name + ".start", {y, x}), integers(name + ".end", {map.side, map.side}),
                     integers(name + ".axes", {2, 3}), integers(name + ".steps", {2, 2})});
    }

    string sum(const std::vector<string>& terms)
    {
        string total = terms.front();
        for (size_t i = 1; i < terms.size(); ++i)
            total = node("Add", {total, terms[i]});
        return total;
    }

    string quarter(const string& x) { return node("Div", {x, scalar("four." + x, 4)}); }

    /// What the finder reads, see FinderSpec.
    Map finderInput(const std::vector<Map>& maps)
    {
        const FinderSpec& finder = m_network.architecture.finder;
        const int grid = maps[size_t(finder.grid)].side;
        std::vector<string> parts;
        for (const int tap : finder.taps) {
            const Map& map = maps[size_t(tap)];
            if (map.side != 2 * grid) {
                parts.push_back(resized(map, grid).name);
                continue;
            }
            std::vector<string> four;
            for (const auto& [y, x] : {std::pair(0, 0), {0, 1}, {1, 0}, {1, 1}})
                four.push_back(everySecond(map, y, x));
            const string mean = quarter(sum(four));
            std::vector<string> squares;
            for (const string& one : four) {
                const string off = node("Sub", {one, mean});
                squares.push_back(node("Mul", {off, off}));
            }
            const string variance = quarter(sum(squares));
            parts.push_back(mean);
            parts.push_back(node("Sqrt", {node("Add", {variance, scalar("least." + variance, 1e-12f)})}));
        }
        return {concatenated(parts), grid, m_network.architecture.finderChannels()};
    }

    string concatenated(const std::vector<string>& parts)
    {
        const string all = node("Concat", {});
        for (const string& part : parts)
            last().add_input(part);
        setAttribute(last(), "axis", 1);
        return all;
    }

    /// 3x3 with repeated borders, and its activation.
    Map bordered(const string& name, const Map& x)
    {
        const string padded = node("Pad", {x.name, integers(name + ".pads", {0, 0, 1, 1, 0, 0, 1, 1})});
        setAttribute(last(), "mode", "edge");
        return activated(convolution(name, {padded, x.side + 2, x.channels}, {.pads = false}));
    }

    /// N x 1 x side x side, cut to +-20.
    string sigmoidOf(const string& found, int channel)
    {
        const string name = "found." + std::to_string(channel);
        string x = node("Slice", {found, integers(name + ".start", {channel}), integers(name + ".end", {channel + 1}),
                                  integers(name + ".axis", {1})});
        if (channel == 1) {
            x = node("Mul", {x, scalar(name + ".slope", 1.5f)});
            x = node("Sub", {x, scalar(name + ".offset", 1)});
        }
        x = node("Clip", {x, scalar(name + ".low", -20), scalar(name + ".high", 20)});
        return node("Sigmoid", {x});
    }

    /// Weights of the places of every map, see placeWeights() in network_torch.h.
    std::vector<string> placeWeights(const std::vector<Map>& maps)
    {
        std::vector<string> weights;
        const FinderSpec& finder = m_network.architecture.finder;
        if (finder.taps.empty()) {
            for (const Map& map : maps)
                weights.push_back(gaussian(m_network.architecture.poolingWeights(map.side)));
            return weights;
        }
        const Map x = finderInput(maps);
        const Map mean{node("GlobalAveragePool", {x.name}), 1, x.channels};
        const string own = convolution("finder.input", x).name;
        Map h{silu(node("Add", {own, convolution("finder.context", mean).name})), x.side, finder.hidden};
        h = bordered("finder.conv2", bordered("finder.conv1", h));
        const string found = convolution("finder.output", h).name;
        const string quality = node("Mul", {sigmoidOf(found, 1), sigmoidOf(found, 2)});
        const Map places{node("Mul", {quality, gaussian(m_network.architecture.poolingWeights(x.side))}), x.side, 1};
        for (const Map& map : maps) {
            const string part = resized(places, map.side).name;
            const string all = node("ReduceSum", {part, integers("places.axes." + part, {2, 3})});
            weights.push_back(node("Div", {part, all}));
        }
        return weights;
    }

    /// Of the tapped stages, then of the top.
    std::vector<Map> maps(const Map& image)
    {
        const Architecture& architecture = m_network.architecture;
        std::vector<Map> maps;
        Map x = activated(convolution("stem", image, {.stride = 2}));
        for (size_t s = 0; s < architecture.stages.size(); ++s) {
            const StageSpec& stage = architecture.stages[s];
            for (int b = 0; b < stage.blocks; ++b)
                x = block("stacks." + std::to_string(s) + '.' + std::to_string(b), stage, b == 0 ? stage.stride : 1, x);
            if (stage.tap)
                maps.push_back(x);
        }
        maps.push_back(activated(convolution("top", x)));
        return maps;
    }

    /// The mean of a map with the weights of its places, N x C x 1 x 1.
    string pooled(const Map& map, const string& weights)
    {
        const string weighted = node("Mul", {map.name, weights});
        return node("ReduceSum", {weighted, integers("pooled.axes." + weighted, {2, 3})});
    }

    /// Side by side, N x values.
    string flat(const std::vector<string>& means)
    {
        const string out = node("Flatten", {concatenated(means)});
        setAttribute(last(), "axis", 1);
        return out;
    }

    string features(const std::vector<Map>& maps)
    {
        const std::vector<string> weights = placeWeights(maps);
        std::vector<string> means;
        for (size_t i = 0; i < maps.size(); ++i)
            means.push_back(pooled(maps[i], weights[i]));
        return flat(means);
    }

    /// See FinderSpec.
    string context(const std::vector<Map>& maps)
    {
        const Architecture& architecture = m_network.architecture;
        std::vector<string> means;
        for (size_t i = 0; i < size_t(architecture.finder.contextTaps); ++i)
            means.push_back(pooled(maps[i], gaussian(architecture.contextWeights(maps[i].side))));
        return flat(means);
    }

    string zScores(const string& features)
    {
        const Head& head = m_network.head;
        const int64_t count = head.featureCount();
        const string centered = node("Sub", {features, constant("head.mean", {1, count}, head.mean)});
        return node("Mul", {centered, constant("head.scale", {1, count}, head.scale)});
    }

    /// Rows of `weight` times x, plus `bias`.
    string linear(const string& name, const string& x, const std::vector<float>& weight, const std::vector<float>& bias,
                  const string& output = {})
    {
        const auto rows = int64_t(bias.size());
        const auto columns = int64_t(weight.size()) / rows;
        const string out = node(
            "Gemm", {x, constant(name + ".weight", {rows, columns}, weight), constant(name + ".bias", {rows}, bias)},
            output);
        setAttribute(last(), "transB", 1);
        return out;
    }

    string domainScore(const string& z, const std::vector<Map>& maps)
    {
        const Head& head = m_network.head;
        if (head.domainBias.empty()) // a row of zeros gives the score 0 of a head that has none
            return reduced("ReduceSumSquare", linear("head.domain", z, std::vector<float>(head.mean.size(), 0), {0}),
                           "domain_score");
        if (m_network.architecture.contextCount() > 0)
            return reduced("ReduceSumSquare", linear("head.domain", context(maps), head.domainWeight, head.domainBias),
                           "domain_score");
        const auto count = int64_t(head.domainWeight.size() / head.domainBias.size());
        const string early = node("Slice", {z, integers("head.domain.first", {0}), integers("head.domain.end", {count}),
                                            integers("head.domain.axis", {1})});
        return reduced("ReduceSumSquare", linear("head.domain", early, head.domainWeight, head.domainBias),
                       "domain_score");
    }

    void outcome(const string& logits, const string& probabilities, const string& score)
    {
        const Calibration& calibration = m_network.calibration;
        const float foreignAbove =
            m_network.head.domainBias.empty() ? std::numeric_limits<float>::infinity() : calibration.foreignAbove;
        const string foreign = node("Greater", {score, scalar("foreign_above", foreignAbove)});
        const string unlike = node("Less", {reduced("ReduceMax", logits), scalar("none_below", calibration.noneBelow)});
        const string none = node("Or", {foreign, unlike});
        const string doubtful =
            node("Less", {reduced("ReduceMax", probabilities), scalar("uncertain_below", calibration.uncertainBelow)});
        const auto outcome = [&](const char* name, Outcome value) { return integer(name, int64_t(value)); };
        const string named =
            node("Where", {doubtful, outcome("uncertain", Outcome::Uncertain), outcome("likely", Outcome::Likely)});
        node("Where", {none, outcome("none_of_these", Outcome::NoneOfThese), named}, "outcome");
    }

    onnx::GraphProto& m_graph;
    const EmittedNetwork& m_network;
};

} // namespace

QByteArray toOnnx(const Classifier& classifier)
{
    onnx::ModelProto model;
    model.set_ir_version(8);
    model.set_producer_name("Vignette");
    model.set_producer_version(VIGNETTE_VERSION);
    model.set_doc_string(researchUseNotice().toStdString());
    onnx::OperatorSetIdProto& operators = *model.add_opset_import();
    operators.set_domain("");
    operators.set_version(13);
    GraphWriter(*model.mutable_graph(), classifier.network()).write();
    for (const auto& [key, value] : exportMetadata(classifier)) {
        onnx::StringStringEntryProto& entry = *model.add_metadata_props();
        entry.set_key(key.toStdString());
        entry.set_value(value.toStdString());
    }
    const std::string bytes = model.SerializeAsString(); // far below the 2 GB that it may have, see Architecture
    return QByteArray(bytes.data(), qsizetype(bytes.size()));
}

} // namespace vignette
