"""Writes the base network (features only: taps and top, pooled) as an ONNX file
for inputs whose side is a multiple of 32.

usage: make_base_onnx.py WEIGHTS.safetensors OUT.onnx
"""
import json
import struct
import sys

import numpy
import onnx
from onnx import TensorProto, helper, numpy_helper

TAPPED = (4, 6)  # stages 5 and 7


def read(path):
    with open(path, "rb") as file:
        (length,) = struct.unpack("<Q", file.read(8))
        header = json.loads(file.read(length))
        data = file.read()
    stages = json.loads(header.pop("__metadata__")["stages"])
    tensors = {}
    for name, entry in header.items():
        begin, end = entry["data_offsets"]
        tensors[name] = numpy.frombuffer(data[begin:end], "<f4").reshape(entry["shape"])
    return stages, tensors


class Graph:
    def __init__(self, tensors):
        self.tensors = tensors
        self.nodes = []
        self.initializers = []
        self.count = 0

    def node(self, kind, inputs, **attributes):
        self.count += 1
        out = f"t{self.count}"
        self.nodes.append(helper.make_node(kind, inputs, [out], **attributes))
        return out

    def silu(self, x):
        return self.node("Mul", [x, self.node("Sigmoid", [x])])

    def convolve(self, name, x, kernel=1, stride=1, groups=1):
        for part in ("weight", "bias"):
            self.initializers.append(
                numpy_helper.from_array(self.tensors[f"{name}.{part}"], f"{name}.{part}"))
        # TensorFlow "SAME" for the even sides that 160 and 224 px have all the way down to 5 and 7.
        before = (kernel - 2) // 2 if stride == 2 else kernel // 2
        after = before + 1 if stride == 2 else before
        return self.node("Conv", [x, f"{name}.weight", f"{name}.bias"],
                         kernel_shape=[kernel, kernel], strides=[stride, stride], group=groups,
                         pads=[before, before, after, after])

    def block(self, name, stage, stride, x, channels):
        wide = channels * stage["expand"]
        y = x
        if stage["expand"] != 1:
            y = self.silu(self.convolve(f"{name}.expand", y))
        y = self.silu(self.convolve(f"{name}.depthwise", y, stage["kernel"], stride, wide))
        s = self.node("GlobalAveragePool", [y])
        s = self.silu(self.convolve(f"{name}.se_reduce", s))
        s = self.node("Sigmoid", [self.convolve(f"{name}.se_expand", s)])
        y = self.convolve(f"{name}.project", self.node("Mul", [y, s]))
        if stride == 1 and channels == stage["out_channels"]:
            y = self.node("Add", [y, x])
        return y


def main(weights, out):
    stages, tensors = read(weights)
    graph = Graph(tensors)
    x = graph.silu(graph.convolve("stem", "input", 3, 2))
    features = []
    channels = 32
    for s, stage in enumerate(stages):
        for b in range(stage["blocks"]):
            stride = stage["stride"] if b == 0 else 1
            x = graph.block(f"stacks.{s}.{b}", stage, stride, x, channels)
            channels = stage["out_channels"]
        if s in TAPPED:
            features.append(graph.node("GlobalAveragePool", [x]))
    x = graph.silu(graph.convolve("top", x))
    features.append(graph.node("GlobalAveragePool", [x]))
    joined = graph.node("Concat", features, axis=1)
    graph.nodes.append(helper.make_node("Flatten", [joined], ["features"]))
    model = helper.make_model(
        helper.make_graph(
            graph.nodes, "base",
            [helper.make_tensor_value_info("input", TensorProto.FLOAT, ["n", 3, "h", "w"])],
            [helper.make_tensor_value_info("features", TensorProto.FLOAT, ["n", 1712])],
            graph.initializers),
        opset_imports=[helper.make_opsetid("", 17)])
    model.ir_version = 8
    onnx.checker.check_model(model)
    onnx.save(model, out)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
