#include "core/engine/parallel.h"

#include <ATen/Parallel.h>

namespace vignette {

void overThreads(size_t count, const std::function<void(size_t begin, size_t end)>& body)
{
    at::parallel_for(0, int64_t(count), 1, [&](int64_t begin, int64_t end) { body(size_t(begin), size_t(end)); });
}

} // namespace vignette
