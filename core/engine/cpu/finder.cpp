#include "core/engine/cpu/finder.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace vignette::cpu {

namespace {

/// Where place `at` of `side` lies between two of `n` along one side: half-pixel positions, level beyond the outermost.
struct Between
{
    int low = 0;
    int high = 0;
    float part = 0; ///< of the higher one

    Between(int at, int side, int n)
    {
        const float position = std::clamp((float(at) + 0.5f) * float(n) / float(side) - 0.5f, 0.0f, float(n - 1));
        low = std::min(int(position), n - 1);
        high = std::min(low + 1, n - 1);
        part = position - float(low);
    }
};

/// Bilinear, `lanes` values per place.
template <int lanes> void resample(const float* __restrict in, int n, float* __restrict out, int side)
{
    std::vector<Between> places;
    for (int at = 0; at < side; ++at)
        places.emplace_back(at, side, n);
    for (const Between& down : places) {
        for (const Between& across : places) {
            const float* a = in + (ptrdiff_t(down.low) * n + across.low) * lanes;
            const float* b = in + (ptrdiff_t(down.low) * n + across.high) * lanes;
            const float* c = in + (ptrdiff_t(down.high) * n + across.low) * lanes;
            const float* d = in + (ptrdiff_t(down.high) * n + across.high) * lanes;
            for (int i = 0; i < lanes; ++i) {
                const float upper = a[i] + across.part * (b[i] - a[i]);
                const float lower = c[i] + across.part * (d[i] - c[i]);
                out[i] = upper + down.part * (lower - upper);
            }
            out += lanes;
        }
    }
}

/// Mean and deviation of the 2 x 2 places of a fine map under each of the grid, one block of 8 channels each.
void meanAndDeviation(const float* __restrict in, int grid, float* __restrict means, float* __restrict deviations)
{
    const int n = 2 * grid;
    for (int y = 0; y < grid; ++y) {
        for (int x = 0; x < grid; ++x, means += blockChannels, deviations += blockChannels) {
            const float* a = in + (ptrdiff_t(2 * y) * n + 2 * x) * blockChannels;
            const float* b = a + blockChannels;
            const float* c = a + ptrdiff_t(n) * blockChannels;
            const float* d = c + blockChannels;
            for (int i = 0; i < blockChannels; ++i) {
                const float mean = (a[i] + b[i] + c[i] + d[i]) / 4;
                const float squares = (a[i] - mean) * (a[i] - mean) + (b[i] - mean) * (b[i] - mean) +
                                      (c[i] - mean) * (c[i] - mean) + (d[i] - mean) * (d[i] - mean);
                means[i] = mean;
                deviations[i] = std::sqrt(squares / 4 + 1e-12f);
            }
        }
    }
}

/// [block][place][8] to [neighbour][block][place][8]; beyond the border stands the nearest place inside.
void neighbourhoods(const float* in, int blocks, int side, float* out)
{
    for (int k = 0; k < 9; ++k) {
        for (int b = 0; b < blocks; ++b) {
            const float* block = in + size_t(b) * side * side * blockChannels;
            for (int y = 0; y < side; ++y) {
                const float* row = block + size_t(std::clamp(y + k / 3 - 1, 0, side - 1)) * side * blockChannels;
                for (int x = 0; x < side; ++x, out += blockChannels)
                    std::copy_n(row + size_t(std::clamp(x + k % 3 - 1, 0, side - 1)) * blockChannels, blockChannels,
                                out);
            }
        }
    }
}

void multiply(const Kernels& kernels, const PackedMatrix& matrix, const float* bias, const float* in, int places,
              bool silu, float* out)
{
    for (const Panel& panel : matrix.panels) {
        GemmArgs args;
        args.a = in;
        args.segmentStride = ptrdiff_t(places) * blockChannels;
        args.segments = matrix.depth / blockChannels;
        args.rows = places;
        args.b = matrix.panel(panel, matrix.weights.data());
        args.bias = bias + panel.first * blockChannels;
        args.blocks = panel.blocks;
        args.out = out + size_t(panel.first) * places * blockChannels;
        args.outBlockStride = ptrdiff_t(places) * blockChannels;
        args.silu = silu;
        kernels.gemm(args);
    }
}

/// The three outputs at every place of the grid in space.found, [place][8], the last five being 0.
void find(const Kernels& kernels, const PackedFinder& finder, const FinderSpec& spec,
          const std::vector<BlockedMap>& tapped, FinderSpace& space)
{
    const int grid = tapped[size_t(spec.grid)].side;
    const int places = grid * grid;
    const size_t block = size_t(places) * blockChannels;
    growTo(space.input, size_t(finder.channels) * places);
    float* to = space.input.data();
    for (const int tap : spec.taps) {
        const BlockedMap& map = tapped[size_t(tap)];
        const int blocks = map.channels / blockChannels;
        if (map.side == grid) {
            to = std::copy_n(map.data, block * blocks, to);
            continue;
        }
        const size_t mapBlock = size_t(map.side) * map.side * blockChannels;
        for (int b = 0; b < blocks; ++b) {
            if (map.side == 2 * grid)
                meanAndDeviation(map.data + b * mapBlock, grid, to + b * block, to + (blocks + b) * block);
            else
                resample<blockChannels>(map.data + b * mapBlock, map.side, to + b * block, grid);
        }
        to += block * blocks * (map.side == 2 * grid ? 2 : 1);
    }

    growTo(space.means, size_t(finder.channels));
    const std::vector<float> even(size_t(places), 1 / float(places));
    for (int b = 0; b < finder.channels / blockChannels; ++b)
        kernels.sums(space.input.data() + b * block, even.data(), places, space.means.data() + b * blockChannels);
    growTo(space.bias, size_t(finder.context.outputs));
    std::copy_n(finder.context.bias.data(), finder.context.outputs, space.bias.data());
    for (int i = 0; i < finder.context.inputs; ++i) {
        const float* weights = finder.context.weights.data() + size_t(i) * finder.context.outputs;
        for (int o = 0; o < finder.context.outputs; ++o)
            space.bias[size_t(o)] += space.means[size_t(i)] * weights[o];
    }

    growTo(space.hidden, size_t(std::max(finder.input.columns, finder.conv1.columns)) * places);
    growTo(space.around, size_t(std::max(finder.conv1.depth, finder.conv2.depth)) * places);
    multiply(kernels, finder.input, space.bias.data(), space.input.data(), places, true, space.hidden.data());
    for (const PackedMatrix* layer : {&finder.conv1, &finder.conv2}) {
        neighbourhoods(space.hidden.data(), layer->depth / 9 / blockChannels, grid, space.around.data());
        multiply(kernels, *layer, layer->bias.data(), space.around.data(), places, true, space.hidden.data());
    }
    growTo(space.found, size_t(finder.output.columns) * places);
    multiply(kernels, finder.output, finder.output.bias.data(), space.hidden.data(), places, false, space.found.data());
}

float sigmoidOfCut(float x)
{
    return 1 / (1 + std::exp(-std::clamp(x, -20.0f, 20.0f)));
}

} // namespace

std::vector<std::vector<float>> placeWeights(const Kernels& kernels, const PackedNetwork& network,
                                             const std::vector<BlockedMap>& tapped, const std::vector<int>& sides,
                                             FinderSpace& space)
{
    const auto gaussian = [&](int side) {
        const std::vector<float> line = network.architecture.poolingWeights(side);
        std::vector<float> out;
        for (const float y : line) {
            for (const float x : line)
                out.push_back(y * x);
        }
        return out;
    };
    std::vector<std::vector<float>> weights;
    if (!network.finder) {
        for (const int side : sides)
            weights.push_back(gaussian(side));
        return weights;
    }
    find(kernels, *network.finder, network.architecture.finder, tapped, space);
    const int grid = tapped[size_t(network.architecture.finder.grid)].side;
    std::vector<float> places = gaussian(grid);
    for (size_t p = 0; p < places.size(); ++p) {
        const float* found = space.found.data() + p * blockChannels;
        places[p] *= sigmoidOfCut(1.5f * found[1] - 1) * sigmoidOfCut(found[2]);
    }
    for (const int side : sides) {
        std::vector<float>& own = weights.emplace_back(size_t(side) * side);
        resample<1>(places.data(), grid, own.data(), side);
        const float sum = std::accumulate(own.begin(), own.end(), 0.0f);
        for (float& weight : own)
            weight /= sum;
    }
    return weights;
}

} // namespace vignette::cpu
