#pragma once

#include "console.h"

#include "core/engine/engine.h"
#include "core/screening/case_features.h"
#include "core/screening/case_record.h"
#include "core/synthesis/synthesize_classifier.h"

#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace vignette::cli {

/// A task, the classifier that it makes, and pictures without labels that are encoded.
struct TaskPictures
{
    std::shared_ptr<const Engine> engine;
    TaskSpec task;
    SynthesizedClassifier made;
    std::unique_ptr<QTemporaryDir> temporary; ///< of an index that was made for this run
    QString index;                            ///< its folder
    std::vector<CaseRecord> cases;            ///< as `made` judges them, in the order of their rows
    CaseFeatures features;
};

/// Options for readTaskPictures(): --index, --engine, --device.
void addTaskPictures(Arguments& args);

/// Of the task file that is the first positional argument; the pictures are those of --index, or the further
/// arguments, which are then encoded. `outputs` must not be among what is read. What goes wrong is said; the result is
/// then an exit code.
tl::expected<TaskPictures, int> readTaskPictures(const Arguments& args, const QStringList& outputs,
                                                 const JobContext& job);

} // namespace vignette::cli
