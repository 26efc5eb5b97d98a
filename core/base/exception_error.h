#pragma once

#include "core/base/error.h"

#include <exception>

namespace vignette {

/// Lack of memory, as a sentence for people; TooLarge: with more memory, or with less beside it, it may fit.
Error outOfMemory(QString detail = {});

/// What an exception of a library means. Lack of memory is told as such, whatever was being done
/// (std::bad_alloc, and what LibTorch, CUDA and OpenCV throw instead, which only their texts tell);
/// anything else is Internal with `message`.
Error errorOf(const std::exception& exception, QString message);

} // namespace vignette
