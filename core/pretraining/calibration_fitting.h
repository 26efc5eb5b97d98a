#pragma once

#include "core/engine/closed_form.h"
#include "core/pretraining/text_fitting.h"

#include <random>

/// What is chosen on episodes of classes that the engine was not tuned on: the weight of words, temperatures and
/// thresholds.
namespace vignette {

/// One task on features that are there already.
struct FeatureEpisode
{
    TaskEvidence task;
    at::Tensor queries;          ///< Q x F, raw
    at::Tensor labels;           ///< Q
    std::vector<size_t> classes; ///< of the index, way
};

/// Draws episodes, the same for a seed and the same calls. Words speak by a map that has not seen the held-out classes.
class EpisodeSource
{
public:
    EpisodeSource(const TextData& data, const TextMap& map, uint64_t seed) : m_data(data), m_map(map), m_random(seed) {}

    /// Held-out classes with words.
    std::vector<size_t> heldOutClasses() const;

    /// Up to 5 queries a class; nothing where fewer than `way` of the classes have four pictures more than `shot`.
    std::vector<FeatureEpisode> draw(const std::vector<size_t>& classes, int way, int shot, int count);

private:
    const at::Tensor& words(size_t classIndex);

    const TextData& m_data;
    const TextMap& m_map;
    std::mt19937_64 m_random;
    std::map<size_t, at::Tensor> m_words;
};

/// By shot, see EngineFile::textWeight. A wrong description misleads, so that more weight than none has to be proven.
std::vector<float> chooseTextWeight(const ClosedFormHead& head, EpisodeSource& episodes,
                                    const std::function<void(const QString&)>& log);

struct FittedCalibration
{
    FloatTensor temperature; ///< see EngineFile
    FloatTensor noneBelow;
    float noneShift = 0; ///< see EngineFile::Dermoscopy
    float uncertainBelow = 0;
    QString source;
};

/// With the generator of `engine`, where it has one.
FittedCalibration fitCalibration(const EngineFile& engine, EpisodeSource& episodes,
                                 const std::vector<TrainingClass>& classes,
                                 const std::function<void(const QString&)>& log);

} // namespace vignette
