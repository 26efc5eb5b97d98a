#include "core/engine/cpu/kernels.h"

#include <immintrin.h>

#define VIGNETTE_KERNELS avx2
#include "core/engine/cpu/kernels.inc"

namespace vignette::cpu {

const Kernels& avx2Kernels()
{
    using namespace avx2;
    static constexpr Kernels kernels{"AVX2", overPanel<Gemm>, overPanel<Stem>, depthwise, dense,
                                     sums,   scaleBlock,      scaleRows};
    return kernels;
}

} // namespace vignette::cpu
