#pragma once

#include <random>
#include <utility>
#include <vector>

namespace vignette {

/// The library's shuffle differs between systems; this does not.
template <typename T> void shuffle(std::vector<T>& values, std::mt19937_64& random)
{
    for (size_t i = values.size(); i > 1; --i)
        std::swap(values[i - 1], values[random() % i]);
}

} // namespace vignette
