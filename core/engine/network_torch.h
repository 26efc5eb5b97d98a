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

/// What the finder says of the maps of the tapped stages, N x 3 x grid x grid, see FinderSpec.
at::Tensor findLesion(const Architecture& architecture, const TensorMap& parameters,
                      const std::vector<at::Tensor>& maps);

/// The values at every place that the finder reads, N x finderChannels() x grid x grid.
at::Tensor finderInput(const Architecture& architecture, const std::vector<at::Tensor>& maps);

/// Weights of the places of each map in its average, N x 1 x H x W each; they sum to 1. The Gaussian of the
/// architecture, times sigmoid(1.5 o1 - 1) sigmoid(o2) of what the finder says where there is one (o1 what a place
/// tells of the disease, o2 whether it was aimed at), each cut to +-20. Outlines are known for dermoscopy only and
/// carry over less well, so pooling leaves them out.
std::vector<at::Tensor> placeWeights(const Architecture& architecture, const TensorMap& parameters,
                                     const std::vector<at::Tensor>& maps);

/// Averages of forwardMaps() by placeWeights(), concatenated, and the context behind them: N x outputCount().
at::Tensor forwardFeatures(const Architecture& architecture, const TensorMap& parameters, const at::Tensor& input);

} // namespace vignette
