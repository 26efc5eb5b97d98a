#include "core/engine/cpu/executor.h"

#include "core/engine/cpu/kernels.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <atomic>
#include <mutex>
#include <new>
#include <string>

namespace vignette::cpu {

namespace {

int roundUp(int channels)
{
    return (channels + blockChannels - 1) / blockChannels * blockChannels;
}

/// Floats on a cache line boundary, zero at first.
class Buffer
{
public:
    Buffer() = default;
    explicit Buffer(size_t size)
        : m_data(
              static_cast<float*>(::operator new[](std::max<size_t>(size, 1) * sizeof(float), std::align_val_t(64)))),
          m_size(size)
    {
        std::fill_n(m_data.get(), size, 0.f);
    }
    float* data() const { return m_data.get(); }
    size_t size() const { return m_size; }
    float& operator[](size_t i) const { return m_data.get()[i]; }

private:
    struct Free
    {
        void operator()(float* p) const { ::operator delete[](p, std::align_val_t(64)); }
    };
    std::unique_ptr<float, Free> m_data;
    size_t m_size = 0;
};

Buffer padded(const std::vector<float>& values, int size)
{
    Buffer out(size);
    std::copy(values.begin(), values.end(), out.data());
    return out;
}

/// Columns [first, first + blocks) (in blocks of 8) of a matrix, and where they are packed.
struct Panel
{
    int first = 0;
    int blocks = 0;
};

/// Two blocks at a time; three where that avoids a lone one.
std::vector<Panel> panelsOf(int channels)
{
    std::vector<Panel> panels;
    for (int first = 0, left = roundUp(channels) / blockChannels; left > 0;) {
        const int blocks = left == 3 || left == 1 ? left : 2;
        panels.push_back({first, blocks});
        first += blocks;
        left -= blocks;
    }
    return panels;
}

/// Weights O x I x taps as panels of [tap * I + input][8 * blocks], one panel after the other.
struct PackedMatrix
{
    int depth = 0;   ///< rows of a panel
    int columns = 0; ///< a multiple of 8
    std::vector<Panel> panels;
    Buffer weights;
    Buffer bias;

    const float* panel(const Panel& panel, const float* base) const
    {
        return base + size_t(panel.first) * blockChannels * depth;
    }
};

PackedMatrix pack(const FloatTensor& weight, const FloatTensor& bias, bool padInputs)
{
    const int outputs = int(weight.shape[0]);
    const int inputs = int(weight.shape[1]);
    const int taps = int(weight.shape[2] * weight.shape[3]);
    PackedMatrix packed;
    packed.depth = padInputs ? roundUp(inputs) : inputs * taps;
    packed.columns = roundUp(outputs);
    packed.panels = panelsOf(outputs);
    packed.weights = Buffer(size_t(packed.depth) * packed.columns);
    packed.bias = padded(bias.values, packed.columns);
    for (const Panel& panel : packed.panels) {
        float* base = packed.weights.data() + size_t(panel.first) * blockChannels * packed.depth;
        const int width = panel.blocks * blockChannels;
        for (int n = 0; n < width; ++n) {
            const int o = panel.first * blockChannels + n;
            if (o >= outputs)
                break;
            for (int i = 0; i < inputs; ++i) {
                for (int t = 0; t < taps; ++t)
                    base[size_t(t * inputs + i) * width + n] = weight.values[(size_t(o) * inputs + i) * taps + t];
            }
        }
    }
    return packed;
}

/// Weights O x I as [I][O], O padded.
struct DenseLayer
{
    int inputs = 0;
    int outputs = 0;
    Buffer weights;
    Buffer bias;
};

DenseLayer transpose(const FloatTensor& weight, const FloatTensor& bias)
{
    DenseLayer layer;
    const int outputs = int(weight.shape[0]);
    layer.inputs = int(weight.shape[1]);
    layer.outputs = roundUp(outputs);
    layer.weights = Buffer(size_t(layer.inputs) * layer.outputs);
    layer.bias = padded(bias.values, layer.outputs);
    for (int o = 0; o < outputs; ++o) {
        for (int i = 0; i < layer.inputs; ++i)
            layer.weights[size_t(i) * layer.outputs + o] = weight.values[size_t(o) * layer.inputs + i];
    }
    return layer;
}

struct BlockWeights
{
    int kernel = 0;
    int stride = 0;
    int in = 0;   ///< channels, padded to 8
    int wide = 0; ///< channels between expand and project, padded to 8
    int out = 0;  ///< channels, padded to 8
    int outChannels = 0;
    bool residual = false;
    bool tap = false;
    bool expands = false;
    PackedMatrix expand;
    std::vector<Panel> panels; ///< of the wide channels
    Buffer depthwise;          ///< [block][tap][8]
    Buffer depthwiseBias;
    DenseLayer reduce;
    DenseLayer excite;
    PackedMatrix project;
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

/// Everything that follows from the input side.
struct Plan
{
    int side = 0;
    int stemSide = 0;
    int group = 1; ///< pictures that go through the late blocks together
    std::vector<BlockShape> blocks;
    size_t early = 0;  ///< floats of one picture's activations
    size_t late = 0;   ///< floats of a group's activations
    size_t wide = 0;   ///< floats between depthwise and project
    size_t plane = 0;  ///< floats of a panel of padded planes
    size_t scaled = 0; ///< floats of project weights
    int channels = 0;  ///< most channels anywhere
};

/// Activations [blocks][pixels][8]; pixels of all pictures of a group are neighbours in a block.
struct Activations
{
    float* data = nullptr;
    ptrdiff_t blockStride = 0;
};

struct Workspace
{
    Buffer early[2];
    Buffer late[2];
    Buffer wide;
    Buffer scaled;
    Buffer means; ///< [picture][channels]
    Buffer gates; ///< [picture][channels]
    Buffer squeezed;
    Buffer stemRows;
    std::vector<Buffer> planes; ///< one for each thread inside a picture
    std::vector<float> output;
};

void growTo(Buffer& buffer, size_t size)
{
    if (buffer.size() < size)
        buffer = Buffer(size);
}

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

const Kernels* bestKernels(bool portable)
{
#if defined(VIGNETTE_AVX2_KERNELS)
    if (!portable && __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"))
        return &avx2Kernels();
#endif
#if defined(VIGNETTE_PORTABLE_KERNELS)
    return &portableKernels();
#else
    (void)portable;
    return nullptr;
#endif
}

} // namespace

struct Executor::Impl
{
    const Kernels* kernels = nullptr;
    Architecture architecture;
    PackedMatrix stem;
    std::vector<BlockWeights> blocks;
    PackedMatrix top;

    mutable std::mutex mutex;
    mutable std::vector<std::unique_ptr<Workspace>> idle;

    Plan plan(int side, int groupLimit) const;
    std::unique_ptr<Workspace> takeWorkspace(const Plan& plan, int threads) const;
    void runStem(const Plan& plan, const float* input, Workspace& space, int threads, const Activations& out) const;
    void runBlock(const BlockWeights& block, const BlockShape& shape, Workspace& space, int threads, int images,
                  const Activations& in, const Activations& out) const;
    void pool(const Activations& in, int side, int image, int channels, float* out) const;
    bool runGroup(const Plan& plan, const float* input, int images, Workspace& space, int threads,
                  const JobContext& job, float* out, std::vector<FeatureMap>* maps) const;
};

Plan Executor::Impl::plan(int side, int groupLimit) const
{
    Plan plan;
    plan.side = side;
    plan.stemSide = (side + 1) / 2;
    // About 25 ms of work for a group, so that cancelling is quick.
    plan.group = std::clamp(4 * 160 * 160 / (side * side), 1, groupLimit);
    int current = plan.stemSide;
    bool early = true;
    plan.early = size_t(stem.columns) * current * current;
    for (const BlockWeights& block : blocks) {
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
    for (size_t i = 0; i < blocks.size(); ++i) {
        const BlockShape& shape = plan.blocks[i];
        const bool lastEarly = i + 1 == blocks.size() || !plan.blocks[i + 1].perImage;
        if (!shape.perImage)
            plan.late = std::max(plan.late, size_t(blocks[i].in) * shape.inPixels() * plan.group);
        if (lastEarly)
            plan.late = std::max(plan.late, size_t(blocks[i].out) * shape.outPixels() * plan.group);
    }
    plan.wide = std::max(plan.wide, size_t(top.columns) * current * current * plan.group);
    plan.channels = std::max(plan.channels, top.columns);
    return plan;
}

std::unique_ptr<Workspace> Executor::Impl::takeWorkspace(const Plan& plan, int threads) const
{
    std::unique_ptr<Workspace> space;
    {
        const std::lock_guard lock(mutex);
        if (!idle.empty()) {
            space = std::move(idle.back());
            idle.pop_back();
        }
    }
    if (!space)
        space = std::make_unique<Workspace>();
    for (int i = 0; i < 2; ++i) {
        growTo(space->early[i], plan.early);
        growTo(space->late[i], plan.late);
    }
    growTo(space->wide, plan.wide);
    growTo(space->scaled, plan.scaled);
    growTo(space->means, size_t(plan.channels) * plan.group);
    growTo(space->gates, size_t(plan.channels) * plan.group);
    growTo(space->squeezed, plan.channels);
    if (space->planes.size() < size_t(threads))
        space->planes.resize(threads);
    for (Buffer& plane : space->planes)
        growTo(plane, plan.plane);
    return space;
}

void Executor::Impl::runStem(const Plan& plan, const float* input, Workspace& space, int threads,
                             const Activations& out) const
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
                kernels->stem(args);
            }
        }
    });
}

void Executor::Impl::runBlock(const BlockWeights& block, const BlockShape& shape, Workspace& space, int threads,
                              int images, const Activations& in, const Activations& out) const
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
                    kernels->gemm(args);
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
                    kernels->depthwise(args);
                }
            }
        }
    });

    for (int image = 0; image < images; ++image) {
        float* means = space.means.data() + size_t(image) * block.wide;
        for (int c = 0; c < block.wide; ++c)
            means[c] /= float(outPixels);
        kernels->dense({means, block.reduce.inputs, block.reduce.weights.data(), block.reduce.bias.data(),
                        block.reduce.outputs, space.squeezed.data(), DenseArgs::Activation::Silu});
        kernels->dense({space.squeezed.data(), block.excite.inputs, block.excite.weights.data(),
                        block.excite.bias.data(), block.excite.outputs, space.gates.data() + size_t(image) * block.wide,
                        DenseArgs::Activation::Sigmoid});
    }

    // The gates go into whichever is smaller: the weights (of each picture) or the activations.
    const float* weights = block.project.weights.data();
    if (shape.perImage) {
        for (const Panel& panel : block.project.panels)
            kernels->scaleRows(block.project.panel(panel, weights), space.gates.data(), block.wide,
                               panel.blocks * blockChannels,
                               space.scaled.data() + size_t(panel.first) * blockChannels * block.wide);
        weights = space.scaled.data();
    } else {
        split(threads, block.wide / blockChannels, [&](int begin, int end, int) {
            for (int b = begin; b < end; ++b) {
                for (int image = 0; image < images; ++image)
                    kernels->scaleBlock(space.wide.data() + b * wideStride + size_t(image) * outPixels * blockChannels,
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
        kernels->gemm(args);
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

void Executor::Impl::pool(const Activations& in, int side, int image, int channels, float* out) const
{
    const std::vector<float> line = architecture.poolingWeights(side);
    std::vector<float> weights;
    for (float y : line) {
        for (float x : line)
            weights.push_back(y * x);
    }
    const int pixels = side * side;
    for (int c = 0; c < channels; c += blockChannels) {
        float sums[blockChannels];
        kernels->sums(in.data + c / blockChannels * in.blockStride + size_t(image) * pixels * blockChannels,
                      weights.data(), pixels, sums);
        for (int i = 0; i < std::min(blockChannels, channels - c); ++i)
            out[c + i] = sums[i];
    }
}

namespace {

FeatureMap toMap(const Activations& in, int side, int channels)
{
    FeatureMap map{side, side, channels, std::vector<float>(size_t(side) * side * channels)};
    for (int c = 0; c < channels; ++c) {
        const float* block = in.data + c / blockChannels * in.blockStride + c % blockChannels;
        for (size_t p = 0; p < size_t(side) * side; ++p)
            map.values[p * channels + c] = block[p * blockChannels];
    }
    return map;
}

} // namespace

bool Executor::Impl::runGroup(const Plan& plan, const float* input, int images, Workspace& space, int threads,
                              const JobContext& job, float* out, std::vector<FeatureMap>* maps) const
{
    const size_t featureCount = size_t(architecture.featureCount());
    const size_t pictureFloats = size_t(plan.side) * plan.side * 3;
    size_t firstLate = 0;
    while (firstLate < blocks.size() && plan.blocks[firstLate].perImage)
        ++firstLate;

    size_t feature = 0;
    const auto tap = [&](const Activations& x, int side, int channels, int first, int count) {
        for (int i = 0; i < count; ++i)
            pool(x, side, i, channels, out + (first + i) * featureCount + feature);
        if (maps)
            maps->push_back(toMap(x, side, channels));
        feature += channels;
    };

    Activations late{space.late[0].data(), 0};
    if (firstLate < blocks.size())
        late.blockStride = ptrdiff_t(plan.blocks[firstLate].inPixels()) * images * blockChannels;
    else
        late.blockStride = ptrdiff_t(plan.blocks.back().outPixels()) * images * blockChannels;
    const auto lateOf = [&](int image) {
        return Activations{late.data + late.blockStride / images * image, late.blockStride};
    };
    for (int image = 0; image < images; ++image) {
        feature = 0;
        int current = 0;
        Activations x{space.early[current].data(), ptrdiff_t(plan.stemSide) * plan.stemSide * blockChannels};
        if (firstLate == 0)
            x = lateOf(image);
        runStem(plan, input + image * pictureFloats, space, threads, x);
        for (size_t i = 0; i < firstLate; ++i) {
            if (job.cancelled())
                return false;
            const BlockShape& shape = plan.blocks[i];
            current = 1 - current;
            Activations y{space.early[current].data(), ptrdiff_t(shape.outPixels()) * blockChannels};
            if (i + 1 == firstLate)
                y = lateOf(image);
            runBlock(blocks[i], shape, space, threads, 1, x, y);
            if (blocks[i].tap)
                tap(y, shape.outSide, blocks[i].outChannels, image, 1);
            x = y;
        }
    }

    int current = 0;
    for (size_t i = firstLate; i < blocks.size(); ++i) {
        if (job.cancelled())
            return false;
        const BlockShape& shape = plan.blocks[i];
        current = 1 - current;
        const Activations y{space.late[current].data(), ptrdiff_t(shape.outPixels()) * images * blockChannels};
        runBlock(blocks[i], shape, space, threads, images, late, y);
        if (blocks[i].tap)
            tap(y, shape.outSide, blocks[i].outChannels, 0, images);
        late = y;
    }

    const int side = plan.blocks.back().outSide;
    const Activations y{space.wide.data(), ptrdiff_t(side) * side * images * blockChannels};
    split(threads, int(top.panels.size()), [&](int begin, int end, int) {
        for (int p = begin; p < end; ++p) {
            const Panel& panel = top.panels[p];
            GemmArgs args;
            args.a = late.data;
            args.segmentStride = late.blockStride;
            args.segments = top.depth / blockChannels;
            args.rows = side * side * images;
            args.b = top.panel(panel, top.weights.data());
            args.bias = top.bias.data() + panel.first * blockChannels;
            args.blocks = panel.blocks;
            args.out = y.data + panel.first * y.blockStride;
            args.outBlockStride = y.blockStride;
            args.silu = true;
            kernels->gemm(args);
        }
    });
    tap(y, side, architecture.topChannels, 0, images);
    return true;
}

Executor::Executor(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}

Executor::~Executor() = default;

std::unique_ptr<const Executor> Executor::create(const Architecture& architecture, const ParameterSet& parameters,
                                                 bool portable)
{
    const Kernels* kernels = bestKernels(portable);
    if (!kernels || architecture.stages.empty())
        return nullptr;
    auto impl = std::make_unique<Impl>();
    impl->kernels = kernels;
    impl->architecture = architecture;
    const auto tensor = [&](const std::string& name) -> const FloatTensor& { return parameters.at(name); };
    impl->stem = pack(tensor("stem.weight"), tensor("stem.bias"), false);
    int channels = architecture.stemChannels;
    for (size_t s = 0; s < architecture.stages.size(); ++s) {
        const StageSpec& stage = architecture.stages[s];
        if (stage.inChannels != channels || stage.kernel % 2 == 0 || stage.blocks < 1 ||
            (stage.stride != 1 && stage.stride != 2))
            return nullptr;
        for (int b = 0; b < stage.blocks; ++b) {
            const std::string name = "stacks." + std::to_string(s) + "." + std::to_string(b);
            BlockWeights block;
            block.kernel = stage.kernel;
            block.stride = b == 0 ? stage.stride : 1;
            block.in = roundUp(channels);
            block.wide = roundUp(channels * stage.expand);
            block.out = roundUp(stage.outChannels);
            block.outChannels = stage.outChannels;
            block.residual = block.stride == 1 && channels == stage.outChannels;
            block.tap = stage.tap && b + 1 == stage.blocks;
            block.expands = stage.expand != 1;
            if (block.expands)
                block.expand = pack(tensor(name + ".expand.weight"), tensor(name + ".expand.bias"), true);
            block.panels = panelsOf(block.wide);
            const int taps = stage.kernel * stage.kernel;
            const FloatTensor& depthwise = tensor(name + ".depthwise.weight");
            block.depthwise = Buffer(size_t(block.wide) * taps);
            for (int c = 0; c < channels * stage.expand; ++c) {
                for (int t = 0; t < taps; ++t)
                    block.depthwise[(size_t(c / blockChannels) * taps + t) * blockChannels + c % blockChannels] =
                        depthwise.values[size_t(c) * taps + t];
            }
            block.depthwiseBias = padded(tensor(name + ".depthwise.bias").values, block.wide);
            block.reduce = transpose(tensor(name + ".se_reduce.weight"), tensor(name + ".se_reduce.bias"));
            block.excite = transpose(tensor(name + ".se_expand.weight"), tensor(name + ".se_expand.bias"));
            block.project = pack(tensor(name + ".project.weight"), tensor(name + ".project.bias"), true);
            channels = stage.outChannels;
            impl->blocks.push_back(std::move(block));
        }
    }
    impl->top = pack(tensor("top.weight"), tensor("top.bias"), true);
    return std::unique_ptr<const Executor>(new Executor(std::move(impl)));
}

const char* Executor::kernelName() const
{
    return m_impl->kernels->name;
}

bool Executor::features(std::span<const float> input, int count, int side, const JobContext& job,
                        std::vector<float>& out) const
{
    const size_t featureCount = size_t(m_impl->architecture.featureCount());
    out.assign(size_t(count) * featureCount, 0.f);
    const int threads = std::max(1, at::get_num_threads());
    const int workers = std::min(threads, count);
    // Fewer pictures than threads: the threads share each picture instead.
    const int inside = count < threads ? threads : 1;
    const int groupLimit = std::clamp(count / (2 * threads), 1, 4);
    const Plan plan = m_impl->plan(side, groupLimit);
    const int groups = (count + plan.group - 1) / plan.group;

    std::atomic<int> next = 0;
    std::atomic<int> done = 0;
    std::atomic<bool> cancelled = false;
    const auto work = [&] {
        auto space = m_impl->takeWorkspace(plan, inside);
        for (int g = next++; g < groups && !cancelled; g = next++) {
            const int first = g * plan.group;
            const int images = std::min(plan.group, count - first);
            if (job.cancelled() || !m_impl->runGroup(plan, input.data() + size_t(first) * side * side * 3, images,
                                                     *space, inside, job, out.data() + first * featureCount, nullptr))
                cancelled = true;
            else
                job.progress(done += images, count);
        }
        const std::lock_guard lock(m_impl->mutex);
        m_impl->idle.push_back(std::move(space));
    };
    if (inside > 1 || workers == 1)
        work();
    else
        at::parallel_for(0, workers, 1, [&](int64_t begin, int64_t end) {
            for (int64_t i = begin; i < end; ++i)
                work();
        });
    return !cancelled;
}

std::vector<FeatureMap> Executor::featureMaps(std::span<const float> input, int side) const
{
    const int threads = std::max(1, at::get_num_threads());
    const Plan plan = m_impl->plan(side, 1);
    auto space = m_impl->takeWorkspace(plan, threads);
    std::vector<FeatureMap> maps;
    std::vector<float> means(m_impl->architecture.featureCount());
    m_impl->runGroup(plan, input.data(), 1, *space, threads, {}, means.data(), &maps);
    const std::lock_guard lock(m_impl->mutex);
    m_impl->idle.push_back(std::move(space));
    return maps;
}

} // namespace vignette::cpu
