#pragma once

#include "core/benchmark/few_shot.h"

#include <QJsonObject>

#include <functional>

namespace vignette {

struct EngineMeasureOptions
{
    QString dataFolder;         ///< what the paths of episodes start from
    QStringList benchFiles;     ///< episode files
    QStringList foreignFolders; ///< pictures that are not skin, all kinds in one folder count as one
    QString picturesRead;       ///< list of the pictures that training read; empty: not known
    int limit = 0;              ///< episodes per setting; 0: all
    int pairedLimit = 100;      ///< episodes per setting for ablations, words and swapped heads; 0: as limit
    int fineTuned = 5;          ///< episodes per setting of 1 or 5 shots for the fine-tuned network
    int foreignLimit = 400;     ///< pictures per foreign folder, evenly spaced by name
};

struct BenchMeasures
{
    QString name;
    std::vector<SettingResult> settings;
};

/// What an engine emits, shown on two tasks of the first benchmark.
struct EmissionProof
{
    qint64 base = 0;          ///< values of the base network, which all tasks share
    qint64 emitted = 0;       ///< values of all emitted tensors of the first task: the whole head
    qint64 target = 0;        ///< values that architecture and head ask for
    bool isBaseShared = true; ///< the base network of both tasks is the same
    int tensors = 0;          ///< emitted
    int differing = 0;        ///< of these with any value that is not equal in both tasks
    QStringList equal;        ///< names of the others
    qint64 fileBytes = 0;     ///< of the saved classifier
    int pictures = 0;
    double reopened = 0;         ///< largest difference of a logit, reopened file against the classifier that was saved
    double rounded = 0;          ///< largest difference of a logit, reopened file against the emission in float32
    double synthesisSeconds = 0; ///< median over episodes, pictures already encoded
};

/// Pictures that are not skin against the queries of a benchmark. Each picture's score is the mean
/// over `networks` emitted networks of domain score / shipped threshold: above 1 is refused.
struct RefusalMeasures
{
    QString bench;
    QString foreign;         ///< name of the folder
    std::optional<int> seen; ///< of the foreign pictures, how many training read; nothing where not known
    int networks = 0;
    Estimate area; ///< area under ROC, over pictures
    Proportion falseRefusal;
    Proportion falseAcceptance;
    std::vector<float> skinScores;
    std::vector<float> foreignScores;
};

struct TrainingPictures
{
    std::map<QString, int> perSet; ///< by the first folder of the path
    int benchmarkPictures = 0;     ///< of the benchmarks, in all
    int shared = 0;                ///< of these, how many training read
};

struct EngineMeasures
{
    EngineInfo info;
    qint64 fileBytes = 0;
    int side = 0; ///< pixels of the network's input
    FineTuning fineTuning;
    std::vector<BenchMeasures> benches;
    std::optional<EmissionProof> emission;
    std::vector<RefusalMeasures> refusal;
    std::optional<TrainingPictures> training;
};

/// The networks that the card compares with the full one: what is left out, and the words.
const std::vector<Variant>& cardVariants();

/// All that the model card of an engine says in figures. Runs for minutes to hours, by the limits;
/// `log` hears of each setting. Errors: those of readEpisodes(), evaluateFewShot() and
/// Classifier::save(), NotFound (a list or folder that is not there or empty), Cancelled.
Result<EngineMeasures> measureEngine(const Engine& engine, const QString& engineFile,
                                     const std::map<QString, ClassText>& texts, const EngineMeasureOptions& options,
                                     const std::function<void(const QString&)>& log, const JobContext& job = {});

/// Everything, for tools.
QJsonObject toJson(const EngineMeasures& measures);

} // namespace vignette
