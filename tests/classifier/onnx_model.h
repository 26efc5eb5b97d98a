#pragma once

#include <QByteArray>

#include <map>
#include <string>
#include <vector>

/// An ONNX model in plain types: headers of protocol buffers come with the Python wheel of torch too, in
/// another version, so that no file may include both.
namespace vignette::test {

struct OnnxConstant
{
    std::vector<int64_t> shape;
    std::vector<float> floats;
    std::vector<int64_t> integers; ///< where there are no floats
};

struct OnnxNode
{
    std::string type;
    std::vector<std::string> inputs;
    std::string output;
    std::map<std::string, std::vector<int64_t>> attributes; ///< a single number is one of one
};

struct OnnxModel
{
    std::vector<std::string> outputs;
    std::map<std::string, OnnxConstant> constants;
    std::vector<OnnxNode> nodes;
    std::map<std::string, std::string> metadata;
    std::string docString;
};

/// Throws std::exception where the checker of ONNX finds a fault.
OnnxModel parseOnnx(const QByteArray& bytes);

} // namespace vignette::test
