#pragma once

#include "core/base/job_context.h"
#include "core/benchmark/descriptions.h"
#include "core/engine/engine_file.h"
#include "core/pretraining/dataset.h"
#include "core/pretraining/finder_fitting.h"
#include "core/pretraining/generator_training.h"

#include <functional>

namespace vignette {

struct BuilderInput
{
    Architecture architecture; ///< without a finder
    Preprocessing preprocessing;
    ParameterSet encoder;         ///< from tuneEncoder()
    ParameterSet sentenceEncoder; ///< see SentenceEncoder
    QString vocabulary;
    QString version;
    QString date; ///< ISO
    uint64_t seed = 1;
    QString folder; ///< for what takes long and is used again where it is there: finder, features of all pictures
};

/// Everything of an engine that is fitted on the tuned encoder: the lesion finder, and on features pooled by it
/// z-scores, the map from words to prototypes, the weight of words by shot, the generator, temperatures by shot and
/// way, and the model of the training domain. Weights and temperatures are chosen on episodes of held-out classes, with
/// a text map that has not seen them; the shipped text map then uses all classes.
///
/// `log` receives every figure. Errors: those of readImage(), Cancelled, Internal.
Result<EngineFile> buildEngine(const QString& dataFolder, const TrainingIndex& index,
                               const std::map<QString, ClassText>& texts, const BuilderInput& input,
                               const FinderOptions& finder, const GeneratorOptions& generator,
                               const std::function<void(const QString&)>& log, const JobContext& job = {});

} // namespace vignette
