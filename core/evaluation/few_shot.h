#pragma once

#include "core/base/job_context.h"
#include "core/engine/engine.h"
#include "core/evaluation/descriptions.h"
#include "core/evaluation/episodes.h"
#include "core/evaluation/metrics.h"

namespace vignette {

/// Which words a class gets: its own, those of another class of the same episode, or none.
enum class TextUse { True, Shuffled, None };

struct FewShotOptions
{
    QString dataFolder;
    QStringList settings; ///< names; empty: all
    TextUse text = TextUse::True;
    bool baselines = false;
    int limit = 0;        ///< episodes per setting; 0: all
};

struct MethodResult
{
    QString method;
    Estimate accuracy;
    Estimate advantage; ///< paired difference, synthesized minus this method
};

struct SettingResult
{
    QString name;
    Estimate accuracy;          ///< over episodes, 0..1
    double calibrationError = 0; ///< expected calibration error over all queries
    std::vector<double> perEpisode;
    std::vector<MethodResult> baselines;
};

/// Synthesizes a network for every episode and lets it, without the engine, judge the queries.
/// A picture is encoded once per distinct backbone. `progress` counts episodes.
/// Errors: InvalidArgument (no such setting), those of readImage(), Cancelled.
Result<std::vector<SettingResult>> evaluateFewShot(const Engine& engine, const EpisodeFile& episodes,
                                                   const std::map<QString, ClassText>& texts,
                                                   const FewShotOptions& options,
                                                   const JobContext& job = {});

} // namespace vignette
