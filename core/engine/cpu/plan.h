#pragma once

#include "core/engine/cpu/packing.h"

#include <cstdint>
#include <vector>

/// Sides, paddings and sizes of working memory: all that follows from a network and the side of its input.
namespace vignette::cpu {

/// Padding of a k x k convolution, see Architecture.
struct Padding
{
    int before = 0;
    int after = 0;
    Padding(int side, int kernel, int stride)
    {
        const bool uneven = stride == 2 && side % 2 == 0;
        before = uneven ? (kernel - 2) / 2 : kernel / 2;
        after = uneven ? (kernel - 2) / 2 + 1 : kernel / 2;
    }
};

/// A block at one input side.
struct BlockShape
{
    int inSide = 0;
    int outSide = 0;
    int before = 0;               ///< padding above and left
    int planeSide = 0;            ///< of the padded input
    bool perImage = false;        ///< one picture at a time: its activations outweigh the parameters
    std::vector<int32_t> offsets; ///< of each input pixel in the padded plane

    int inPixels() const { return inSide * inSide; }
    int outPixels() const { return outSide * outSide; }
    size_t planeFloats() const { return size_t(planeSide) * planeSide * blockChannels; }
};

/// Everything that follows from the input side.
struct Plan
{
    int side = 0;
    int stemSide = 0;
    int group = 1; ///< pictures that go through the late blocks together
    std::vector<BlockShape> blocks;
    size_t early = 0;          ///< floats of one picture's activations
    size_t late = 0;           ///< floats of a group's activations
    size_t wide = 0;           ///< floats between depthwise and project
    size_t plane = 0;          ///< floats of a panel of padded planes
    size_t scaled = 0;         ///< floats of project weights
    int channels = 0;          ///< most channels anywhere
    std::vector<int> mapSides; ///< of tapped stages, then of the top
};

/// `groupLimit` bounds the pictures that go through the late blocks together.
Plan makePlan(const PackedNetwork& network, int side, int groupLimit);

} // namespace vignette::cpu
