#include "tests/classifier/onnx_model.h"

#include <onnx/checker.h>

#include <stdexcept>

namespace vignette::test {

OnnxModel parseOnnx(const QByteArray& bytes)
{
    onnx::ModelProto model;
    if (!model.ParseFromArray(bytes.data(), int(bytes.size())))
        throw std::runtime_error("not a protocol buffer");
    onnx::checker::check_model(model);
    OnnxModel out;
    out.docString = model.doc_string();
    for (const auto& entry : model.metadata_props())
        out.metadata[entry.key()] = entry.value();
    for (const auto& output : model.graph().output())
        out.outputs.push_back(output.name());
    for (const auto& tensor : model.graph().initializer())
        out.constants[tensor.name()] = {{tensor.dims().begin(), tensor.dims().end()},
                                        {tensor.float_data().begin(), tensor.float_data().end()},
                                        {tensor.int64_data().begin(), tensor.int64_data().end()}};
    for (const auto& node : model.graph().node()) {
        OnnxNode& added = out.nodes.emplace_back();
        added.type = node.op_type();
        added.inputs = {node.input().begin(), node.input().end()};
        added.output = node.output(0);
        for (const auto& attribute : node.attribute()) {
            auto& values = added.attributes[attribute.name()];
            values = {attribute.ints().begin(), attribute.ints().end()};
            if (attribute.type() == onnx::AttributeProto::INT)
                values = {attribute.i()};
        }
    }
    return out;
}

} // namespace vignette::test
