#pragma once

#include "core/base/job_context.h"
#include "core/benchmark/descriptions.h"
#include "core/engine/engine_file.h"
#include "core/pretraining/dataset.h"

#include <functional>

namespace vignette {

struct BuilderInput
{
    Architecture architecture;
    Preprocessing preprocessing;
    ParameterSet encoder;         ///< from tuneEncoder()
    ParameterSet sentenceEncoder; ///< see SentenceEncoder
    QString vocabulary;
    QString version;
    QString date; ///< ISO
    uint64_t seed = 1;
    QString features; ///< file for the features of all pictures, used where it is there
};

struct GeneratorOptions
{
    int episodes = 500;
    int queries = 16;           ///< random views per episode
    int side = 128;             ///< of those views
    double learningRate = 4e-4; ///< peak of the one-cycle schedule
    double sizeWeight = 1;      ///< of the size of what is emitted, see emissionSize()
    double noWords = 0.3;       ///< share of episodes with examples but no words
    uint64_t seed = 1;
    QString checkpoint; ///< file to write every 200 episodes and when cancelled, and to resume
                        ///< from; may be empty
};

/// Everything of an engine that is fitted on features of the tuned encoder: z-scores, the map from
/// words to prototypes, the weight of words by shot, temperatures by shot and way, the generator, and
/// the model of the training domain. Weights and temperatures are chosen on episodes of held-out classes, with
/// a text map that has not seen them; the shipped text map then uses all classes.
///
/// `log` receives every figure. Errors: those of readImage(), Cancelled, Internal.
Result<EngineFile> buildEngine(const QString& dataFolder, const TrainingIndex& index,
                               const std::map<QString, ClassText>& texts, const PictureCache& pictures,
                               const BuilderInput& input, const GeneratorOptions& generator,
                               const std::function<void(const QString&)>& log, const JobContext& job = {});

} // namespace vignette
