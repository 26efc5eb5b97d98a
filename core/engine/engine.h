#pragma once

#include "core/base/error.h"
#include "core/base/job_context.h"
#include "core/engine/device.h"
#include "core/engine/emitted_network.h"
#include "core/engine/engine_info.h"
#include "core/task/task_spec.h"

#include <memory>
#include <span>

namespace vignette {

struct EngineFile;

/// The pretrained generator (SGPS, arXiv 2511.14082): images and words in, a complete image classifier out, without a
/// gradient step. Every row of its head is the task's; what lies below is the base network for all tasks, so that a
/// picture is encoded once. Immutable and thread-safe.
///
///   auto engine = Engine::load(defaultEnginePath());
///   auto support = loadSupport(task, (*engine)->preprocessing().side);
///   auto synthesis = (*engine)->synthesize(task, *support);
class Engine
{
public:
    /// Reads an engine file (safetensors, data only) and lets it answer its self-test. Errors: NotFound, Unreadable,
    /// Corrupt (damaged, of another version, or this computer computes otherwise), TooLarge, Internal.
    static Result<std::shared_ptr<const Engine>> load(const QString& path, const Device& device = {});

    /// The engine of a file's content, untested: for those who make engine files. Errors: Corrupt, TooLarge,
    /// Internal.
    static Result<std::shared_ptr<const Engine>> create(EngineFile file, const Device& device = {});
    ~Engine();

    const EngineInfo& info() const;
    const Preprocessing& preprocessing() const;

    /// What every classifier of this engine has: architecture, preprocessing, backbone and domain model. A head without
    /// a class.
    EmittedNetwork baseNetwork() const;

    /// Features of pictures under all eight views, for callers that use one picture in many tasks:
    /// per picture 8 x outputCount() of the architecture. Errors: Cancelled, TooLarge, Internal.
    Result<std::vector<std::vector<float>>> encode(std::span<const Image> images, const JobContext& job = {}) const;

    /// Features of a whole support set, under fewer views the more pictures there are, so that
    /// synthesis stays near a second. Errors: Cancelled, TooLarge, Internal.
    Result<EncodedSupport> encode(const SupportSet& support, const JobContext& job = {}) const;

    /// synthesize() on support that is already encoded; never opens a picture. Classes without
    /// examples and without a readable description get a row of zeros and a warning.
    Result<Synthesis> synthesize(const TaskSpec& task, const EncodedSupport& support,
                                 const SynthesisOptions& options = {}) const;

    /// Any way from 2 to 20, any shot from 0 to 20; permuting classes permutes rows of the head.
    /// `support` must have the shape of `task`. Errors: InvalidTask, Cancelled, TooLarge, Internal.
    Result<Synthesis> synthesize(const TaskSpec& task, const SupportSet& support, const JobContext& job = {}) const;

    /// Rows of F values without what whitening takes off: directions of pictures as prototypes meet them, see
    /// TaskSpace.
    std::vector<float> whiten(std::span<const float> rows) const;
    /// Head::weight for prototypes as in TaskSpace, K x F.
    std::vector<float> headWeight(std::span<const float> prototypes) const;

    /// Logits and domain score of a picture by the network that is emitted for two classes of these
    /// descriptions, with two examples and one, all of them views of selfTestPicture(); then the first eight
    /// values of the embedding of a sentence. Errors: InvalidTask, TooLarge, Internal.
    Result<std::vector<float>> answerSelfTest(const QStringList& descriptions) const;

private:
    Result<std::vector<std::vector<float>>> encode(std::span<const Image> images, int views,
                                                   const JobContext& job) const;

    struct Impl;
    explicit Engine(std::unique_ptr<const Impl> impl);
    std::unique_ptr<const Impl> m_impl;
};

} // namespace vignette
