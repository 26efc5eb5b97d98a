#include "core/engine/cpu/plan.h"

#include <algorithm>

namespace vignette::cpu {

Plan makePlan(const PackedNetwork& network, int side, int groupLimit)
{
    Plan plan;
    plan.side = side;
    plan.stemSide = (side + 1) / 2;
    plan.mapSides = network.architecture.mapSides(side);
    // About 25 ms of work for a group, so that cancelling is quick.
    plan.group = std::clamp(4 * 160 * 160 / (side * side), 1, groupLimit);
    int current = plan.stemSide;
    bool early = true;
    plan.early = size_t(network.stem.columns) * current * current;
    for (const BlockWeights& block : network.blocks) {
        BlockShape shape;
        const Padding padding(current, block.kernel, block.stride);
        shape.inSide = current;
        shape.outSide = (current + block.stride - 1) / block.stride;
        shape.before = padding.before;
        shape.planeSide = current + padding.before + padding.after;
        early = early && shape.outPixels() > block.out;
        shape.perImage = early;
        shape.offsets.resize(shape.inPixels());
        for (int y = 0; y < current; ++y) {
            for (int x = 0; x < current; ++x)
                shape.offsets[size_t(y) * current + x] =
                    ((y + shape.before) * shape.planeSide + x + shape.before) * blockChannels;
        }
        const int images = early ? 1 : plan.group;
        const size_t in = size_t(block.in) * shape.inPixels();
        const size_t out = size_t(block.out) * shape.outPixels();
        plan.early = std::max({plan.early, in, early ? out : 0});
        plan.late = std::max({plan.late, in * plan.group, out * plan.group});
        plan.wide = std::max(plan.wide, size_t(block.wide) * shape.outPixels() * images);
        plan.plane = std::max(plan.plane, shape.planeFloats() * maxPanelBlocks);
        plan.scaled = std::max(plan.scaled, block.project.weights.size());
        plan.channels = std::max({plan.channels, block.in, block.wide, block.out});
        current = shape.outSide;
        plan.blocks.push_back(std::move(shape));
    }
    // The late tensors need room only from the last early block on.
    plan.late = 0;
    for (size_t i = 0; i < network.blocks.size(); ++i) {
        const BlockShape& shape = plan.blocks[i];
        const bool lastEarly = i + 1 == network.blocks.size() || !plan.blocks[i + 1].perImage;
        if (!shape.perImage)
            plan.late = std::max(plan.late, size_t(network.blocks[i].in) * shape.inPixels() * plan.group);
        if (lastEarly)
            plan.late = std::max(plan.late, size_t(network.blocks[i].out) * shape.outPixels() * plan.group);
    }
    plan.wide = std::max(plan.wide, size_t(network.top.columns) * current * current * plan.group);
    plan.channels = std::max(plan.channels, network.top.columns);
    return plan;
}

} // namespace vignette::cpu
