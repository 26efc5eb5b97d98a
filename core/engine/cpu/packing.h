#pragma once

#include "core/engine/cpu/kernels.h"
#include "core/engine/target/architecture.h"

#include <algorithm>
#include <memory>
#include <new>
#include <optional>
#include <vector>

/// The parameters of a network as the kernels read them: in blocks of 8 channels, in the order of use.
namespace vignette::cpu {

/// Channels padded to whole blocks.
inline int roundUp(int channels)
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

/// What was in it is lost where it grows.
inline void growTo(Buffer& buffer, size_t size)
{
    if (buffer.size() < size)
        buffer = Buffer(size);
}

/// Columns [first, first + blocks) (in blocks of 8) of a matrix, and where they are packed.
struct Panel
{
    int first = 0;
    int blocks = 0;
};

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

/// Weights O x I as [I][O], O padded.
struct DenseLayer
{
    int inputs = 0;
    int outputs = 0;
    Buffer weights;
    Buffer bias;
};

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

/// See FinderSpec.
struct PackedFinder
{
    int channels = 0; ///< per place that it reads
    PackedMatrix input;
    DenseLayer context; ///< of the mean; its bias is that of `input`
    PackedMatrix conv1; ///< [neighbour][channel] of the place
    PackedMatrix conv2;
    PackedMatrix output;
};

/// A whole network.
struct PackedNetwork
{
    Architecture architecture;
    PackedMatrix stem;
    std::vector<BlockWeights> blocks;
    PackedMatrix top;
    std::optional<PackedFinder> finder;
};

/// Convolution weights as panels, two blocks of columns at a time; three where that avoids a lone one. `padInputs` for
/// 1x1 convolutions, whose input comes in whole blocks.
PackedMatrix pack(const FloatTensor& weight, const FloatTensor& bias, bool padInputs);

/// Nothing where the architecture has a shape that the kernels do not know: even kernels, strides above 2, a finder on
/// channels that are no whole blocks.
std::optional<PackedNetwork> packNetwork(const Architecture& architecture, const ParameterSet& parameters);

} // namespace vignette::cpu
