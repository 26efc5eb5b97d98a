#pragma once

#include "core/engine/network.h"

#include <ATen/core/Tensor.h>

#include <map>
#include <string>
#include <vector>

/// The target network as plain ATen calls: the path of graphics cards, of processors without the
/// fast executor, of training (differentiable in its parameters), and the oracle of tests.
/// Private to engine, classifier, evaluation and pretraining.
namespace vignette {

using TensorMap = std::map<std::string, at::Tensor>;

/// float32, convolution weights channels-last (measured four times faster on CPUs).
TensorMap toTensors(const ParameterSet& parameters, const at::Device& device);

ParameterSet toParameters(const TensorMap& tensors);

/// `input` N x 3 x H x W in channels-last layout; the maps of tapped stages, then of the top.
std::vector<at::Tensor> forwardMaps(const Architecture& architecture, const TensorMap& parameters,
                                    const at::Tensor& input);

/// Spatial averages of forwardMaps() (see Architecture::poolingWidth), concatenated: N x featureCount().
at::Tensor forwardFeatures(const Architecture& architecture, const TensorMap& parameters, const at::Tensor& input);

} // namespace vignette
