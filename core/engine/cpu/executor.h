#pragma once

#include "core/base/job_context.h"
#include "core/engine/target/architecture.h"

#include <memory>
#include <span>
#include <vector>

namespace vignette::cpu {

struct Kernels;

/// The fast forward pass of a target network on the CPU, with own kernels: weights packed once,
/// activation functions inside the convolutions, the widened tensor of a block never written to
/// memory as a whole. Immutable and thread-safe; working memory is pooled and bounded by the side
/// (about 6 MB per thread at 160 px).
///
/// Pictures are computed independently of each other: a result depends neither on the number of
/// threads nor on the batch. Throws std::bad_alloc.
class Executor
{
public:
    /// Null where the architecture has a shape the kernels do not know (even kernels, strides
    /// above 2) or the compiler no vector extensions. `parameters` must have passed
    /// Architecture::check(). `portable` forces the kernels for any processor (for tests).
    static std::unique_ptr<const Executor> create(const Architecture& architecture, const ParameterSet& parameters,
                                                  bool portable = false);
    ~Executor();

    /// For the log: "AVX2", "portable".
    const char* kernelName() const;

    /// count x side x side x 3 floats to count x outputCount(). False where cancelled.
    bool features(std::span<const float> input, int count, int side, const JobContext& job,
                  std::vector<float>& out) const;

    std::vector<FeatureMap> featureMaps(std::span<const float> input, int side) const;

private:
    struct Impl;
    explicit Executor(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace vignette::cpu
