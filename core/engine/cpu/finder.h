#pragma once

#include "core/engine/cpu/kernels.h"
#include "core/engine/cpu/packing.h"

#include <vector>

/// The lesion finder on the maps of one picture, see FinderSpec, and the weights that follow from it.
namespace vignette::cpu {

/// One map of one picture: [channels / 8][places][8], channels in whole blocks.
struct BlockedMap
{
    const float* data = nullptr;
    int side = 0;
    int channels = 0;
};

/// Working memory; grows as needed.
struct FinderSpace
{
    Buffer input;
    Buffer hidden;
    Buffer around; ///< every place with its eight neighbours
    Buffer bias;
    Buffer means;
    Buffer found;
};

/// Weights of the places of a side x side map in its average, for every side of `sides`: the Gaussian of the
/// architecture, and where there is a finder what it says of `tapped` (the maps of the tapped stages). Each sums to 1.
std::vector<std::vector<float>> placeWeights(const Kernels& kernels, const PackedNetwork& network,
                                             const std::vector<BlockedMap>& tapped, const std::vector<int>& sides,
                                             FinderSpace& space);

} // namespace vignette::cpu
