#pragma once

#include "core/base/error.h"
#include "core/base/job_context.h"
#include "core/classifier/manifest.h"
#include "core/classifier/prediction.h"
#include "core/classifier/saliency_map.h"
#include "core/engine/device.h"
#include "core/imaging/image.h"
#include "core/task/task_spec.h"

#include <memory>
#include <span>

namespace vignette {

struct EmittedNetwork;
struct Synthesis;

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

    /// SHA-256 (hex) over architecture, preprocessing and backbone: what is encoded by one classifier can be judged by
    /// every other with the same. All that one engine makes have the same.
    const QString& encoderDigest() const;

    /// Features of prepared pictures: count x side x side x 3 (see preprocess()) to count x F.
    /// Errors: InvalidArgument (another length), Cancelled, Internal.
    Result<std::vector<float>> encode(std::span<const float> input, int count, const JobContext& job = {}) const;

    /// Whether a prepared picture is, to the pixel, one of the examples that the classifier was made from.
    bool isExample(std::span<const float> input) const;

    /// Head and calibration on n x F features: a prediction for each picture, with the same bits whatever it is judged
    /// together with. 10,000 pictures and five classes take a tenth of a second.
    std::vector<Prediction> judge(std::span<const float> features) const;

    /// The same where the n domain scores are known already (see domainDigest()), which is most of the work.
    std::vector<Prediction> judge(std::span<const float> features, std::span<const float> domainScores) const;

    /// Prepares, encodes and judges: one prediction per picture, in order. Errors: InvalidArgument (a null picture),
    /// Cancelled, Internal.
    Result<std::vector<Prediction>> classify(std::span<const Image> images, const JobContext& job = {}) const;

    /// Saliency for one class, at the resolution of the finest pooled map. Errors: InvalidArgument
    /// (null picture, no such class), Internal. Deterministic. Costs one classification.
    Result<SaliencyMap> saliency(const Image& image, int classIndex) const;

    /// How much each place of a picture counts in its features: high on what the lesion finder takes for a lesion.
    /// Values 0..1 (divided by the largest). Errors and costs as of saliency().
    Result<SaliencyMap> placeWeights(const Image& image) const;

private:
    struct Impl;
    std::shared_ptr<const Impl> m_impl;
};

/// Salted SHA-256 (hex) of a picture as the network sees it, resized to side x side: tells whether
/// a picture was an example without holding it. `salt` is hex.
QString supportHash(const Image& image, int side, const QString& salt);

} // namespace vignette
