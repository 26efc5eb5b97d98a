#pragma once

#include "core/base/error.h"
#include "core/base/job_context.h"
#include "core/engine/device.h"
#include "core/imaging/preprocess.h"

#include <QString>

#include <memory>
#include <span>
#include <vector>

namespace vignette {

class Engine;

/// What turns pictures into features, without a classifier: the network that all classifiers of an engine have below
/// their heads. Its features are those of these classifiers, to the bit. Immutable, thread-safe; copies are cheap.
class Encoder
{
public:
    /// Errors: Corrupt (parameters do not fit the architecture), Internal.
    static Result<Encoder> create(const Engine& engine, const Device& device = {});

    /// Classifier::encoderDigest() of what the engine makes.
    const QString& digest() const;
    /// domainDigest() of what the engine makes.
    const QString& domainDigest() const;
    const Preprocessing& preprocessing() const;

    /// Features of one picture: those of the network, and its context.
    int featureCount() const;

    /// As Classifier::encode(). Errors: InvalidArgument (another length), Cancelled, Internal.
    Result<std::vector<float>> encode(std::span<const float> input, int count, const JobContext& job = {}) const;

    /// Head::domainScores() of what the engine makes.
    std::vector<float> domainScores(std::span<const float> features) const;

private:
    struct Impl;
    std::shared_ptr<const Impl> m_impl;
};

} // namespace vignette
