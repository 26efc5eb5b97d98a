#pragma once

#include "core/base/job_context.h"
#include "core/benchmark/descriptions.h"
#include "core/benchmark/episodes.h"
#include "core/benchmark/fine_tuning.h"
#include "core/benchmark/picture_features.h"
#include "core/engine/emitted_network.h"
#include "core/evaluation/metrics.h"

#include <optional>

namespace vignette {

/// Which words a class gets: its own, those of another class of the same episode, or none.
enum class TextUse { True, Shuffled, None };

/// Another way to make the networks of the same episodes, such as an ablation.
struct Variant
{
    QString name;
    TextUse text = TextUse::True;
    SynthesisOptions options = {};
};

struct FewShotOptions
{
    QStringList settings; ///< names; empty: all
    TextUse text = TextUse::True;
    int phrasings = 1; ///< descriptions of a class: 2 adds the paraphrase of the descriptions file
    bool baselines = false;
    int limit = 0; ///< episodes per setting, evenly spaced; 0: all

    std::vector<Variant> variants;
    bool swappedHead = false;         ///< also judges with the head that was emitted for the episode before
    int pairedLimit = 0;              ///< episodes for variants and swapped heads; 0: as `limit`
    QueryView view = QueryView::AsIs; ///< how the queries are seen; examples stay as they are

    /// Episodes on which the whole network is also trained (seconds each); settings without examples
    /// have none. The seed of `fineTuning` is that of the first, each further one has the next.
    int fineTuned = 0;
    FineTuning fineTuning;

    /// Queries per episode that are of none of its classes, taken from other episodes.
    int outsiders = 0;

    /// Also calibrates prediction sets on the examples of each episode: as many syntheses as examples.
    bool sets = false;
};

struct MethodResult
{
    QString method;
    Estimate accuracy;
    Estimate advantage; ///< paired difference, synthesized minus this method
};

/// How far the probabilities can be believed, over all queries of a setting.
struct CalibrationResult
{
    double expectedError = 0;         ///< expected calibration error, 15 bins
    double negativeLogLikelihood = 0; ///< mean, natural logarithm
    std::vector<CalibrationBin> bins; ///< 15, of the top probability
};

/// Queries that are of none of the classes; estimates over episodes.
struct NoneOfTheseResult
{
    Estimate domainArea;      ///< area under ROC of the domain score
    Estimate doubtArea;       ///< the same of 1 - top probability
    Estimate falseAcceptance; ///< share of such queries whose outcome is not "none of these"
};

/// Sets of the queries that were not called "none of these"; estimates over episodes.
struct SetResult
{
    Estimate coverage; ///< share of queries whose class is in the set
    double size = 0;   ///< classes in a set, mean
};

struct SettingResult
{
    QString name;
    Estimate accuracy;              ///< over episodes, 0..1
    CalibrationResult calibrated;   ///< at the emitted temperature
    CalibrationResult uncalibrated; ///< at temperature 1
    Estimate falseRefusal;          ///< share of queries called "none of these", over episodes
    Estimate contradicted;          ///< share of classes whose words are said not to fit, see TextReading
    std::vector<double> perEpisode; ///< accuracy
    /// Queries by the name of their class, then by that of the class with the largest logit.
    std::map<QString, std::map<QString, int>> confusion;
    std::vector<MethodResult> baselines; ///< the fine-tuned network is the last where it was asked for
    std::vector<MethodResult> variants;
    /// The head of the episode before (other classes, or the same in another order) on the queries of each.
    std::optional<MethodResult> swappedHead;
    std::optional<NoneOfTheseResult> noneOfThese;
    std::optional<SetResult> sets; ///< where asked for, and the examples are enough for a guarantee
};

/// Synthesizes a network for every episode and lets it, without the engine, judge the queries.
/// Everything is computed on the same episodes, so that differences are paired. `pictures` knows the
/// engine and the folder that paths start from; what it holds serves the next call. `progress` counts
/// episodes. Errors: InvalidArgument (no such setting), those of readImage(), Cancelled.
Result<std::vector<SettingResult>> evaluateFewShot(PictureFeatures& pictures, const EpisodeFile& episodes,
                                                   const std::map<QString, ClassText>& texts,
                                                   const FewShotOptions& options, const JobContext& job = {});

/// The task of an episode; `number` varies which words are swapped with TextUse::Shuffled.
TaskSpec episodeTask(const Episode& episode, size_t number, const std::map<QString, ClassText>& texts, TextUse use,
                     int phrasings = 1);

} // namespace vignette
