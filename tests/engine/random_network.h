#pragma once

#include "core/engine/network.h"

#include <cmath>
#include <random>

namespace vignette::test {

/// Parameters of a network that keeps its activations around one, the same for a seed.
inline ParameterSet randomParameters(const Architecture& architecture, unsigned seed = 1)
{
    std::mt19937 random(seed);
    std::normal_distribution<float> normal;
    ParameterSet parameters;
    for (const auto& [name, shape] : architecture.parameterShapes()) {
        FloatTensor tensor;
        tensor.shape = shape;
        tensor.values.resize(size_t(tensor.count()));
        const float fanIn = shape.size() == 4 ? float(shape[1] * shape[2] * shape[3]) : 1;
        const float scale = shape.size() == 4 ? std::sqrt(2 / fanIn) : 0.2f;
        for (float& value : tensor.values)
            value = scale * normal(random);
        parameters.emplace(name, std::move(tensor));
    }
    return parameters;
}

/// count x side x side x 3 values like those of preprocess().
inline std::vector<float> randomInput(int count, int side, unsigned seed = 2)
{
    std::mt19937 random(seed);
    std::normal_distribution<float> normal;
    std::vector<float> input(size_t(count) * side * side * 3);
    for (float& value : input)
        value = normal(random);
    return input;
}

} // namespace vignette::test
