#include "core/engine/cpu/kernels.h"

#define VIGNETTE_KERNELS portable
#include "core/engine/cpu/kernels.inc"

namespace vignette::cpu {

const Kernels& portableKernels()
{
    using namespace portable;
    static constexpr Kernels kernels{"portable", overPanel<Gemm>, overPanel<Stem>, depthwise, dense,
                                     sums,       scaleBlock,      scaleRows};
    return kernels;
}

} // namespace vignette::cpu
