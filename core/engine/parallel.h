#pragma once

#include <cstddef>
#include <functional>

namespace vignette {

/// Splits 0 to `count` into as many ranges as there are threads for inference, and calls `body` with the begin and the
/// end of each, at the same time. What is called inside is on one thread. `body` must not throw.
void overThreads(size_t count, const std::function<void(size_t begin, size_t end)>& body);

} // namespace vignette
