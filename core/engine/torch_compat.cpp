#include "core/engine/torch_compat.h"

#include <ATen/Context.h>
#include <torch/version.h>

#if __has_include(<cuda_runtime_api.h>) && defined(VIGNETTE_WITH_CUDA)
#include <cuda_runtime_api.h>
#define VIGNETTE_CUDA_NAMES 1
#endif

namespace vignette {

QString torchVersion()
{
    return QStringLiteral(TORCH_VERSION);
}

int torchCudaDeviceCount()
{
    return at::hasCUDA() ? int(at::detail::getCUDAHooks().getNumGPUs()) : 0;
}

QString torchCudaDeviceName(int index)
{
#ifdef VIGNETTE_CUDA_NAMES
    cudaDeviceProp properties{};
    if (cudaGetDeviceProperties(&properties, index) == cudaSuccess)
        return QString::fromUtf8(properties.name);
#endif
    return QStringLiteral("GPU %1").arg(index);
}

} // namespace vignette
