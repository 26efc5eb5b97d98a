#pragma once

#include "core/base/error.h"
#include "core/base/job_context.h"
#include "core/engine/engine.h"
#include "core/imaging/image.h"

#include <QDateTime>

#include <memory>
#include <span>

namespace vignette {

enum class Outcome { Accepted, Uncertain, NoneOfThese };

/// What a classifier says of one picture. Logits are kept so that recalibration stays possible.
struct Prediction
{
    std::vector<float> logits;        ///< per class
    std::vector<float> probabilities; ///< per class, sum 1
    int label = 0;                    ///< index of the largest probability
    Outcome outcome = Outcome::Uncertain;
    float domainScore = 0; ///< see Head::domainScore()
    std::vector<int> set;  ///< class indices by falling probability, see predictionSet()
};

/// Where the network looked for one class: Grad-CAM (Selvaraju et al. 2017) on the pooled maps,
/// adapted as core/classifier/README.md says.
/// Values 0..1 (divided by the largest positive; all 0 where nothing speaks for the class).
struct SaliencyMap
{
    int width = 0;
    int height = 0;
    std::vector<float> values; ///< row-major, height * width
};

struct ManifestClass
{
    QString id;
    QString name;
    QString description;
    std::vector<Code> codes;
    int supportCount = 0;
};

/// Input and output that a file proves itself with when it is opened.
struct SelfTest
{
    QString input;             ///< how the picture is made, see core/classifier/README.md
    std::vector<float> logits; ///< what the network answered when it was made
};

/// Everything a classifier file says about itself; keys of `__metadata__` in
/// core/classifier/README.md.
struct Manifest
{
    int formatVersion = 1;
    QString taskName;
    std::vector<ManifestClass> classes; ///< in logit order
    EngineInfo engine;
    uint64_t seed = 0;
    QString device; ///< at synthesis
    QString dtype;  ///< at synthesis
    QDateTime created;
    QString intendedUse;
    QStringList warnings;
    QString salt;              ///< hex, random
    QStringList supportHashes; ///< salted SHA-256 of the support pictures, see supportHash()
    SelfTest selfTest;
    QString digest; ///< SHA-256 over tensors and manifest without this key
};

/// A synthesized network that is ready to answer. Immutable, thread-safe; copies are cheap.
class Classifier
{
public:
    /// Wraps what the engine emitted. `task` and `support` give names, counts and hashes.
    /// Parameters of the backbone are rounded to F16 first, so that a saved and reopened
    /// classifier answers as this one does. Errors: InvalidArgument (the parts do not belong
    /// together), Corrupt (parameters do not fit the architecture), Internal.
    static Result<Classifier> create(const Synthesis& synthesis, const TaskSpec& task, const SupportSet& support,
                                     const EngineInfo& engine, const Device& device = {});

    /// Opens a `.vignette` file: limits, digest and self-test (stored input -> stored logits within
    /// 1e-4) are checked. Nothing in it is executed. Errors: NotFound, Unreadable, Corrupt,
    /// TooLarge, Unsupported (made by a newer version).
    static Result<Classifier> load(const QString& path, const Device& device = {});

    /// Writes atomically. No picture, path or patient data goes in. Errors: WriteFailed.
    Result<void> save(const QString& path) const;

    const Manifest& manifest() const;
    const EmittedNetwork& network() const;
    int way() const;

    /// One prediction per picture, in order. Errors: InvalidArgument (a null picture), Cancelled,
    /// Internal.
    Result<std::vector<Prediction>> classify(std::span<const Image> images, const JobContext& job = {}) const;

    /// The same on prepared input: count x side x side x 3 (see preprocess()).
    /// Errors: InvalidArgument (another length), Cancelled, Internal.
    Result<std::vector<Prediction>> classifyPrepared(std::span<const float> input, int count,
                                                     const JobContext& job = {}) const;

    /// Head and calibration on features that are already there (F values).
    Prediction predict(std::span<const float> features) const;

    /// Saliency for one class, at the resolution of the finest pooled map. Errors: InvalidArgument
    /// (null picture, no such class), Internal. Deterministic; a flipped or turned picture gives the
    /// flipped or turned map. Costs eight classifications.
    Result<SaliencyMap> saliency(const Image& image, int classIndex) const;

private:
    struct Impl;
    std::shared_ptr<const Impl> m_impl;
};

/// Logits, probabilities and outcome for F features. A domain score above `foreignAbove`
/// or no logit above `noneBelow` gives NoneOfThese; else a top probability below `uncertainBelow` gives Uncertain; else
/// Accepted. Where a logit or the domain score is not a number, the outcome is Uncertain and all classes are equal.
/// Where `calibration` has sets, the prediction gets one.
Prediction predict(const Head& head, const Calibration& calibration, std::span<const float> features);

/// Salted SHA-256 (hex) of a picture as the network sees it, resized to side x side: tells whether
/// a picture was an example without holding it. `salt` is hex.
QString supportHash(const Image& image, int side, const QString& salt);

/// The permanent line of window, exports and model card.
QString researchUseNotice();

/// "accepted", "uncertain", "none_of_these": in files, never translated.
QString outcomeKey(Outcome outcome);

} // namespace vignette
