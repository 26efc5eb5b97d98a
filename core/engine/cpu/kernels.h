#pragma once

#include <cstddef>
#include <cstdint>

/// Inner loops of the CPU executor. This header and the kernels include nothing of the standard
/// library beyond integer types: they are compiled for newer processors than the program may run
/// on, and an inline function that leaked from them would be picked up by everybody.
///
/// Activations are stored in blocks of 8 channels: [channels / 8][pixels][8], missing channels 0.
namespace vignette::cpu {

constexpr int blockChannels = 8;
/// A column panel of a packed matrix is at most this many blocks wide.
constexpr int maxPanelBlocks = 3;

/// out[row][panel] = act(sum over segments of a[segment][row][0..8) * b + bias) + residual.
struct GemmArgs
{
    const float* a = nullptr;    ///< blocked activations
    ptrdiff_t segmentStride = 0; ///< floats from one block of 8 input channels to the next
    int segments = 0;            ///< blocks of 8 input channels
    int rows = 0;                ///< pixels
    const float* b = nullptr;    ///< packed panel: segments x 8 x (8 * blocks)
    const float* bias = nullptr; ///< 8 * blocks
    int blocks = 0;              ///< 1 to maxPanelBlocks
    float* out = nullptr;        ///< blocked activations
    ptrdiff_t outBlockStride = 0;
    const int32_t* outOffsets = nullptr; ///< floats, per row; 8 * row where null
    const float* residual = nullptr;     ///< where given, laid out like out without offsets
    ptrdiff_t residualBlockStride = 0;
    bool silu = false;
};

/// One row of the 3x3, stride 2 convolution of an RGB picture: rows are output pixels.
struct StemArgs
{
    const float* input[3] = {}; ///< three padded input rows, R G B R G B ...
    int rows = 0;               ///< output pixels
    const float* b = nullptr;   ///< packed panel: 27 x (8 * blocks), order ky, kx, channel
    const float* bias = nullptr;
    int blocks = 0;
    float* out = nullptr;
    ptrdiff_t outBlockStride = 0;
};

/// One block of 8 channels of a depthwise convolution with SiLU.
struct DepthwiseArgs
{
    const float* plane = nullptr; ///< padded input, [row][column][8]
    ptrdiff_t planeRow = 0;       ///< floats per padded row
    int kernel = 0;
    int stride = 0;
    const float* weights = nullptr; ///< kernel x kernel x 8
    const float* bias = nullptr;    ///< 8
    int width = 0;                  ///< of the output
    int height = 0;
    float* out = nullptr;
    float* sums = nullptr; ///< 8 sums of the output
};

/// A small dense layer: out = act(bias + in * weights), weights [inputs][outputs].
struct DenseArgs
{
    const float* in = nullptr;
    int inputs = 0;
    const float* weights = nullptr;
    const float* bias = nullptr;
    int outputs = 0; ///< a multiple of 8
    float* out = nullptr;
    enum class Activation { Silu, Sigmoid } activation = Activation::Silu;
};

struct Kernels
{
    const char* name;
    void (*gemm)(const GemmArgs&);
    void (*stem)(const StemArgs&);
    void (*depthwise)(const DepthwiseArgs&);
    void (*dense)(const DenseArgs&);
    /// Weighted sums over pixels of one block of 8 channels.
    void (*sums)(const float* block, const float* weights, ptrdiff_t pixels, float* sums);
    /// block[pixel][c] *= scale[c], in place.
    void (*scaleBlock)(float* block, ptrdiff_t pixels, const float* scale);
    /// out[k][n] = in[k][n] * scale[k]; columns is a multiple of 8.
    void (*scaleRows)(const float* in, const float* scale, int rows, int columns, float* out);
};

const Kernels& portableKernels();
/// For processors with AVX2 and FMA.
const Kernels& avx2Kernels();

} // namespace vignette::cpu
