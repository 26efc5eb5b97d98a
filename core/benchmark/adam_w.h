#pragma once

#include "core/engine/network_torch.h"

#include <functional>

namespace vignette {

/// AdamW (Loshchilov and Hutter 2019), for training and for baselines that train; the product takes
/// no step. Its state is in named tensors, so that a checkpoint is a plain tensor file like every
/// other file of the program. Not thread-safe.
class AdamW
{
public:
    /// Updates `parameters` in place, those that have a gradient. `state` is made where it is empty.
    /// Weights (two dimensions or more) decay.
    AdamW(TensorMap& parameters, TensorMap& state, double weightDecay);

    /// `number` counts from 1. The rate of a parameter is `learningRate` times `factor(name)`.
    void step(int number, double learningRate, const std::function<double(const std::string& name)>& factor = {});

private:
    TensorMap& m_parameters;
    TensorMap& m_state;
    double m_weightDecay;
};

/// One-cycle schedule: linear from 0 to 1 over the share `warm` of the run, then down along a cosine.
/// `fraction` is the place in the run, 0 to 1.
double oneCycle(double fraction, double warm);

} // namespace vignette
