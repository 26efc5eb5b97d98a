#pragma once

#include "core/base/error.h"

#include <QString>

namespace vignette {

/// Where a network runs.
struct Device
{
    enum class Kind { Cpu, Cuda };
    Kind kind = Kind::Cpu;
    int index = 0; ///< CUDA ordinal

    bool operator==(const Device&) const = default;
};

/// "auto" (CUDA if there is one, else CPU), "cpu", "cuda" or "cuda:N".
/// Errors: InvalidArgument for another word or a GPU that is not there.
Result<Device> selectDevice(const QString& name);

/// For people: "CPU, 2 threads" or "NVIDIA A100 (cuda:0)".
QString describeDevice(const Device& device);

} // namespace vignette
