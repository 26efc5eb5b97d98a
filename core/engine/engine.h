#pragma once

#include "core/base/error.h"
#include "core/base/job_context.h"
#include "core/engine/head.h"
#include "core/engine/network.h"
#include "core/engine/text/attributes.h"
#include "core/imaging/preprocess.h"
#include "core/task/task_spec.h"

#include <memory>
#include <span>

namespace vignette {

/// How probabilities become a set of classes, see core/classifier/prediction_set.h.
struct SetCalibration
{
    double coverage = 0; ///< share of pictures whose class is in their set; 0: too few examples, no sets
    float threshold = 0; ///< least probability of a class in a set
    int examples = 0;    ///< that were judged by a classifier made without them

    bool operator==(const SetCalibration&) const = default;
};

/// How logits become an outcome.
struct Calibration
{
    float temperature = 1;     ///< probabilities = softmax(logits / temperature)
    float uncertainBelow = 0;  ///< top probability below this: outcome "uncertain"
    float foreignAbove = 0;    ///< domain score above this: outcome "none of these"
    QString temperatureSource; ///< how it was set, for the model card
    QString thresholdSource;
    /// No logit above this: outcome "none of these". It is the logit of a further class with a row of
    /// zeros: the picture is of the domain, but of none of the classes.
    float noneBelow = -1e6f;
    SetCalibration sets = {};
};

/// Everything the generator emits for one task: the complete target network.
struct EmittedNetwork
{
    Architecture architecture;
    Preprocessing preprocessing;
    /// All parameters below the head. Shared where tasks emit the base, so that an image needs to be
    /// encoded only once for them.
    std::shared_ptr<const ParameterSet> backbone;
    Head head;
    Calibration calibration;
};

/// What the engine read in one class's description.
struct TextReading
{
    std::vector<RecognizedAttribute> attributes;
    bool understood = false; ///< false where nothing was recognised
};

struct Synthesis
{
    EmittedNetwork network;
    std::vector<TextReading> readings; ///< per class
    QStringList warnings;              ///< for people: zero-shot classes, unread descriptions
};

/// What is left out of a synthesis, for ablations: without gains, offsets and low rank the backbone
/// is the engine's base.
struct SynthesisOptions
{
    bool modulation = true;
    bool lowRank = true;
    bool words = true;
};

/// Support pictures as the engine sees them: [class][example], each views x featureCount() floats,
/// the views being the first of the eight flips and quarter turns.
struct EncodedSupport
{
    std::vector<std::vector<std::vector<float>>> classes;
};

struct EngineInfo
{
    QString name;
    QString version;
    QString sha256; ///< of the engine file
    QString licence;
    QString trained; ///< ISO date
};

/// The pretrained generator (SGPS, arXiv 2511.14082): images and words in, every parameter of a
/// small image classifier out, without a gradient step. Immutable and thread-safe.
///
///   auto engine = Engine::load(defaultEnginePath());
///   auto support = loadSupport(task, (*engine)->preprocessing().side);
///   auto synthesis = (*engine)->synthesize(task, *support);
class Engine
{
public:
    /// Reads an engine file (safetensors, data only). Errors: NotFound, Unreadable, Corrupt.
    static Result<std::shared_ptr<const Engine>> load(const QString& path, const Device& device = {});
    ~Engine();

    const EngineInfo& info() const;
    const Preprocessing& preprocessing() const;

    /// Features of pictures under all eight views, for callers that use one picture in many tasks:
    /// per picture 8 x featureCount(). Errors: Cancelled, Internal.
    Result<std::vector<std::vector<float>>> encode(std::span<const Image> images, const JobContext& job = {}) const;

    /// Features of a whole support set, under fewer views the more pictures there are, so that
    /// synthesis stays near a second. Errors: Cancelled, Internal.
    Result<EncodedSupport> encode(const SupportSet& support, const JobContext& job = {}) const;

    /// synthesize() on support that is already encoded; never opens a picture. Classes without
    /// examples and without a readable description get a row of zeros and a warning.
    Result<Synthesis> synthesize(const TaskSpec& task, const EncodedSupport& support,
                                 const SynthesisOptions& options = {}) const;

    /// Any way from 2 to 20, any shot from 0 to 20; permuting classes permutes rows of the head.
    /// `support` must have the shape of `task`. Errors: InvalidTask, Cancelled, Internal.
    Result<Synthesis> synthesize(const TaskSpec& task, const SupportSet& support, const JobContext& job = {}) const;

private:
    Result<std::vector<std::vector<float>>> encode(std::span<const Image> images, int views,
                                                   const JobContext& job) const;

    struct Impl;
    explicit Engine(std::unique_ptr<const Impl> impl);
    std::unique_ptr<const Impl> m_impl;
};

/// The engine that ships with the program: next to the executable, in the install tree, or in the
/// source tree; VIGNETTE_ENGINE overrides.
QString defaultEnginePath();

} // namespace vignette
