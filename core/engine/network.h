#pragma once

#include "core/base/error.h"
#include "core/base/job_context.h"
#include "core/engine/device.h"
#include "core/engine/target/architecture.h"

#include <memory>
#include <span>
#include <vector>

namespace vignette {

/// A network ready to run: parameters packed for one device. Immutable and thread-safe; copies
/// share the parameters. The same input gives the same features within 1e-5 on any thread count.
class Network
{
public:
    /// Errors: Corrupt (parameters do not fit), TooLarge, Internal (device lost).
    static Result<Network> create(const Architecture& architecture, const ParameterSet& parameters,
                                  const Device& device = {});

    const Architecture& architecture() const;
    const Device& device() const;

    /// `input` is count x side x side x 3 floats (N H W C, see preprocess()); the result is
    /// count x outputCount(). Errors: InvalidArgument, Cancelled, TooLarge, Internal.
    Result<std::vector<float>> features(std::span<const float> input, int count, int side,
                                        const JobContext& job = {}) const;

    /// The maps whose means are the features of one image, tapped stages in order, then the top.
    Result<std::vector<FeatureMap>> featureMaps(std::span<const float> input, int side) const;

private:
    struct Impl;
    std::shared_ptr<const Impl> m_impl;
};

} // namespace vignette
