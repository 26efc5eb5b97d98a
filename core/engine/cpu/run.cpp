#include "core/engine/cpu/run.h"

#include <ATen/Parallel.h>

#include <algorithm>

namespace vignette::cpu {

namespace {

/// Activations [blocks][pixels][8]; pixels of all pictures of a group are neighbours in a block.
struct Activations
{
    float* data = nullptr;
    ptrdiff_t blockStride = 0;
};

/// Calls function(begin, end, slot) on parts of [0, count), on `threads` threads.
template <typename Function> void split(int threads, int count, const Function& function)
{
    const int parts = std::min(threads, count);
    if (parts <= 1) {
        function(0, count, 0);
        return;
    }
    at::parallel_for(0, parts, 1, [&](int64_t begin, int64_t end) {
        for (int64_t part = begin; part < end; ++part)
            function(int(count * part / parts), int(count * (part + 1) / parts), int(part));
    });
}

void runStem(const Kernels& kernels, const PackedMatrix& stem, const Plan& plan, const float* input, Workspace& space,
             int threads, const Activations& out)
{
    const Padding padding(plan.side, 3, 2);
    const size_t rowFloats = size_t(plan.side + padding.before + padding.after) * 3;
    growTo(space.stemRows, rowFloats * 3 * threads);
    split(threads, plan.stemSide, [&](int begin, int end, int slot) {
        float* rows = space.stemRows.data() + rowFloats * 3 * slot;
        for (int y = begin; y < end; ++y) {
            StemArgs args;
            for (int k = 0; k < 3; ++k) {
                float* row = rows + rowFloats * k;
                const int from = y * 2 + k - padding.before;
                std::fill_n(row, rowFloats, 0.f);
                if (from >= 0 && from < plan.side)
                    std::copy_n(input + size_t(from) * plan.side * 3, plan.side * 3, row + padding.before * 3);
                args.input[k] = row;
            }
            args.rows = plan.stemSide;
            args.outBlockStride = out.blockStride;
            for (const Panel& panel : stem.panels) {
                args.b = stem.panel(panel, stem.weights.data());
                args.bias = stem.bias.data() + panel.first * blockChannels;
                args.blocks = panel.blocks;
                args.out = out.data + panel.first * out.blockStride + size_t(y) * plan.stemSide * blockChannels;
                kernels.stem(args);
            }
        }
    });
}

void runBlock(const Kernels& kernels, const BlockWeights& block, const BlockShape& shape, Workspace& space, int threads,
              int images, const Activations& in, const Activations& out)
{
    const int outPixels = shape.outPixels();
    const ptrdiff_t wideStride = ptrdiff_t(outPixels) * images * blockChannels;

    // Expand a few channels into a padded plane, which stays in the cache, and filter them there.
    split(threads, int(block.panels.size()), [&](int begin, int end, int slot) {
        float* plane = space.planes[slot].data();
        std::fill_n(plane, shape.planeFloats() * maxPanelBlocks, 0.f);
        for (int p = begin; p < end; ++p) {
            const Panel& panel = block.panels[p];
            for (int image = 0; image < images; ++image) {
                const float* source = in.data + size_t(image) * shape.inPixels() * blockChannels;
                if (block.expands) {
                    GemmArgs args;
                    args.a = source;
                    args.segmentStride = in.blockStride;
                    args.segments = block.in / blockChannels;
                    args.rows = shape.inPixels();
                    args.b = block.expand.panel(panel, block.expand.weights.data());
                    args.bias = block.expand.bias.data() + panel.first * blockChannels;
                    args.blocks = panel.blocks;
                    args.out = plane;
                    args.outBlockStride = ptrdiff_t(shape.planeFloats());
                    args.outOffsets = shape.offsets.data();
                    args.silu = true;
                    kernels.gemm(args);
                } else {
                    for (int n = 0; n < panel.blocks; ++n) {
                        for (int y = 0; y < shape.inSide; ++y)
                            std::copy_n(source + (panel.first + n) * in.blockStride +
                                            size_t(y) * shape.inSide * blockChannels,
                                        shape.inSide * blockChannels,
                                        plane + n * shape.planeFloats() + shape.offsets[size_t(y) * shape.inSide]);
                    }
                }
                for (int n = 0; n < panel.blocks; ++n) {
                    const int b = panel.first + n;
                    DepthwiseArgs args;
                    args.plane = plane + n * shape.planeFloats();
                    args.planeRow = ptrdiff_t(shape.planeSide) * blockChannels;
                    args.kernel = block.kernel;
                    args.stride = block.stride;
                    args.weights = block.depthwise.data() + size_t(b) * block.kernel * block.kernel * blockChannels;
                    args.bias = block.depthwiseBias.data() + b * blockChannels;
                    args.width = args.height = shape.outSide;
                    args.out = space.wide.data() + b * wideStride + size_t(image) * outPixels * blockChannels;
                    args.sums = space.means.data() + size_t(image) * block.wide + b * blockChannels;
                    kernels.depthwise(args);
                }
            }
        }
    });

    for (int image = 0; image < images; ++image) {
        float* means = space.means.data() + size_t(image) * block.wide;
        for (int c = 0; c < block.wide; ++c)
            means[c] /= float(outPixels);
        kernels.dense({means, block.reduce.inputs, block.reduce.weights.data(), block.reduce.bias.data(),
                       block.reduce.outputs, space.squeezed.data(), DenseArgs::Activation::Silu});
        kernels.dense({space.squeezed.data(), block.excite.inputs, block.excite.weights.data(),
                       block.excite.bias.data(), block.excite.outputs, space.gates.data() + size_t(image) * block.wide,
                       DenseArgs::Activation::Sigmoid});
    }

    // The gates go into whichever is smaller: the weights (of each picture) or the activations.
    const float* weights = block.project.weights.data();
    if (shape.perImage) {
        for (const Panel& panel : block.project.panels)
            kernels.scaleRows(block.project.panel(panel, weights), space.gates.data(), block.wide,
                              panel.blocks * blockChannels,
                              space.scaled.data() + size_t(panel.first) * blockChannels * block.wide);
        weights = space.scaled.data();
    } else {
        split(threads, block.wide / blockChannels, [&](int begin, int end, int) {
            for (int b = begin; b < end; ++b) {
                for (int image = 0; image < images; ++image)
                    kernels.scaleBlock(space.wide.data() + b * wideStride + size_t(image) * outPixels * blockChannels,
                                       outPixels, space.gates.data() + size_t(image) * block.wide + b * blockChannels);
            }
        });
    }

    const int rows = outPixels * images;
    const int panels = int(block.project.panels.size());
    const auto project = [&](const Panel& panel, int firstRow, int rowCount) {
        GemmArgs args;
        args.a = space.wide.data() + size_t(firstRow) * blockChannels;
        args.segmentStride = wideStride;
        args.segments = block.wide / blockChannels;
        args.rows = rowCount;
        args.b = block.project.panel(panel, weights);
        args.bias = block.project.bias.data() + panel.first * blockChannels;
        args.blocks = panel.blocks;
        args.out = out.data + panel.first * out.blockStride + size_t(firstRow) * blockChannels;
        args.outBlockStride = out.blockStride;
        if (block.residual) {
            args.residual = in.data + panel.first * in.blockStride + size_t(firstRow) * blockChannels;
            args.residualBlockStride = in.blockStride;
        }
        kernels.gemm(args);
    };
    if (panels >= rows / 12) {
        split(threads, panels, [&](int begin, int end, int) {
            for (int p = begin; p < end; ++p)
                project(block.project.panels[p], 0, rows);
        });
    } else {
        constexpr int step = 12; // a whole number of tiles of either height
        split(threads, (rows + step - 1) / step, [&](int begin, int end, int) {
            for (const Panel& panel : block.project.panels)
                project(panel, begin * step, std::min(rows, end * step) - begin * step);
        });
    }
}

/// Adds the weighted mean of one picture's map to its features.
void pool(const Kernels& kernels, const Activations& in, const std::vector<float>& weights, int channels, float* out)
{
    for (int c = 0; c < channels; c += blockChannels) {
        float sums[blockChannels];
        kernels.sums(in.data + c / blockChannels * in.blockStride, weights.data(), ptrdiff_t(weights.size()), sums);
        std::copy_n(sums, std::min(blockChannels, channels - c), out + c);
    }
}

/// The first maps once more, by a Gaussian alone; see FinderSpec.
void poolContext(const Kernels& kernels, const Architecture& architecture, const std::vector<BlockedMap>& tapped,
                 const std::vector<int>& channels, float* out)
{
    for (size_t tap = 0; tap < size_t(architecture.finder.contextTaps); ++tap) {
        const int side = tapped[tap].side;
        const std::vector<float> line = architecture.contextWeights(side);
        std::vector<float> places;
        for (const float y : line) {
            for (const float x : line)
                places.push_back(y * x);
        }
        const ptrdiff_t block = ptrdiff_t(side) * side * blockChannels;
        pool(kernels, {const_cast<float*>(tapped[tap].data), block}, places, channels[tap], out);
        out += channels[tap];
    }
}

FeatureMap toMap(const Activations& in, int side, int channels, const std::vector<float>& weights)
{
    FeatureMap map{side, side, channels, std::vector<float>(size_t(side) * side * channels), weights};
    for (int c = 0; c < channels; ++c) {
        const float* block = in.data + c / blockChannels * in.blockStride + c % blockChannels;
        for (size_t p = 0; p < size_t(side) * side; ++p)
            map.values[p * channels + c] = block[p * blockChannels];
    }
    return map;
}

} // namespace

void fit(Workspace& space, const Plan& plan, int threads)
{
    for (int i = 0; i < 2; ++i) {
        growTo(space.early[i], plan.early);
        growTo(space.late[i], plan.late);
    }
    growTo(space.wide, plan.wide);
    growTo(space.scaled, plan.scaled);
    growTo(space.means, size_t(plan.channels) * plan.group);
    growTo(space.gates, size_t(plan.channels) * plan.group);
    growTo(space.squeezed, plan.channels);
    if (space.planes.size() < size_t(threads))
        space.planes.resize(threads);
    for (Buffer& plane : space.planes)
        growTo(plane, plan.plane);
    space.tapped.resize(plan.mapSides.size() - 1);
}

bool runGroup(const Kernels& kernels, const PackedNetwork& network, const Plan& plan, const float* input, int images,
              Workspace& space, int threads, const JobContext& job, float* out, std::vector<FeatureMap>* maps)
{
    const size_t outputCount = size_t(network.architecture.outputCount());
    const size_t pictureFloats = size_t(plan.side) * plan.side * 3;
    size_t firstLate = 0;
    while (firstLate < network.blocks.size() && plan.blocks[firstLate].perImage)
        ++firstLate;

    // Where the lesion is is known only when all maps are there: they wait.
    std::vector<int> channels;
    for (const BlockWeights& block : network.blocks) {
        if (block.tap)
            channels.push_back(block.outChannels);
    }
    const auto mapFloats = [&](size_t tap) {
        return size_t(roundUp(channels[tap])) * plan.mapSides[tap] * plan.mapSides[tap];
    };
    for (size_t tap = 0; tap < channels.size(); ++tap)
        growTo(space.tapped[tap], mapFloats(tap) * plan.group);
    const auto keep = [&](size_t tap, const Activations& x, int first, int count) {
        const size_t block = size_t(plan.mapSides[tap]) * plan.mapSides[tap] * blockChannels;
        for (int i = 0; i < count; ++i) {
            float* to = space.tapped[tap].data() + mapFloats(tap) * (first + i);
            for (int b = 0; b < roundUp(channels[tap]) / blockChannels; ++b)
                std::copy_n(x.data + b * x.blockStride + i * block, block, to + b * block);
        }
    };

    Activations late{space.late[0].data(), 0};
    if (firstLate < network.blocks.size())
        late.blockStride = ptrdiff_t(plan.blocks[firstLate].inPixels()) * images * blockChannels;
    else
        late.blockStride = ptrdiff_t(plan.blocks.back().outPixels()) * images * blockChannels;
    const auto lateOf = [&](int image) {
        return Activations{late.data + late.blockStride / images * image, late.blockStride};
    };
    for (int image = 0; image < images; ++image) {
        size_t taps = 0;
        int current = 0;
        Activations x{space.early[current].data(), ptrdiff_t(plan.stemSide) * plan.stemSide * blockChannels};
        if (firstLate == 0)
            x = lateOf(image);
        runStem(kernels, network.stem, plan, input + image * pictureFloats, space, threads, x);
        for (size_t i = 0; i < firstLate; ++i) {
            if (job.cancelled())
                return false;
            const BlockShape& shape = plan.blocks[i];
            current = 1 - current;
            Activations y{space.early[current].data(), ptrdiff_t(shape.outPixels()) * blockChannels};
            if (i + 1 == firstLate)
                y = lateOf(image);
            runBlock(kernels, network.blocks[i], shape, space, threads, 1, x, y);
            if (network.blocks[i].tap)
                keep(taps++, y, image, 1);
            x = y;
        }
    }

    int current = 0;
    size_t taps = 0;
    for (size_t i = 0; i < firstLate; ++i)
        taps += network.blocks[i].tap;
    for (size_t i = firstLate; i < network.blocks.size(); ++i) {
        if (job.cancelled())
            return false;
        const BlockShape& shape = plan.blocks[i];
        current = 1 - current;
        const Activations y{space.late[current].data(), ptrdiff_t(shape.outPixels()) * images * blockChannels};
        runBlock(kernels, network.blocks[i], shape, space, threads, images, late, y);
        if (network.blocks[i].tap)
            keep(taps++, y, 0, images);
        late = y;
    }

    const int side = plan.blocks.back().outSide;
    const Activations y{space.wide.data(), ptrdiff_t(side) * side * images * blockChannels};
    split(threads, int(network.top.panels.size()), [&](int begin, int end, int) {
        for (int p = begin; p < end; ++p) {
            const Panel& panel = network.top.panels[p];
            GemmArgs args;
            args.a = late.data;
            args.segmentStride = late.blockStride;
            args.segments = network.top.depth / blockChannels;
            args.rows = side * side * images;
            args.b = network.top.panel(panel, network.top.weights.data());
            args.bias = network.top.bias.data() + panel.first * blockChannels;
            args.blocks = panel.blocks;
            args.out = y.data + panel.first * y.blockStride;
            args.outBlockStride = y.blockStride;
            args.silu = true;
            kernels.gemm(args);
        }
    });

    const int topChannels = network.architecture.topChannels;
    for (int image = 0; image < images; ++image) {
        std::vector<BlockedMap> tapped;
        for (size_t tap = 0; tap < channels.size(); ++tap)
            tapped.push_back(
                {space.tapped[tap].data() + mapFloats(tap) * image, plan.mapSides[tap], roundUp(channels[tap])});
        const auto weights = placeWeights(kernels, network, tapped, plan.mapSides, space.finder);
        float* features = out + image * outputCount;
        const auto give = [&](const Activations& x, int mapSide, int mapChannels, const std::vector<float>& places) {
            pool(kernels, x, places, mapChannels, features);
            features += mapChannels;
            if (maps)
                maps->push_back(toMap(x, mapSide, mapChannels, places));
        };
        for (size_t tap = 0; tap < channels.size(); ++tap) {
            const ptrdiff_t block = ptrdiff_t(plan.mapSides[tap]) * plan.mapSides[tap] * blockChannels;
            give({const_cast<float*>(tapped[tap].data), block}, plan.mapSides[tap], channels[tap], weights[tap]);
        }
        give({y.data + ptrdiff_t(side) * side * blockChannels * image, y.blockStride}, side, topChannels,
             weights.back());
        if (network.finder)
            poolContext(kernels, network.architecture, tapped, channels, features);
    }
    return true;
}

} // namespace vignette::cpu
