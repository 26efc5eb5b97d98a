#pragma once

#include "core/base/error.h"
#include "core/base/job_context.h"
#include "core/screening/case_features.h"
#include "core/screening/case_record.h"
#include "core/task/task_spec.h"

#include <QSet>

#include <vector>

namespace vignette {

class Classifier;
class Engine;
struct TaskSpace;

/// Rows of the cases that a clinician should label, the one whose answer says most first; see suggestQuestions().
/// `space` is that of `classifier`, which `engine` made; the cases in `excluded` are never asked about. Of more than
/// 600 cases an even share is looked at: as good questions are among them, and they take half a second.
/// Errors: InvalidArgument (features of another encoder), Cancelled.
Result<std::vector<qint64>> suggestCases(const Engine& engine, const Classifier& classifier, const TaskSpace& space,
                                         const CaseFeatures& features, const QSet<qint64>& excluded, int count,
                                         const JobContext& job = {});

/// An example of the task that a case is like.
struct SimilarExample
{
    int classIndex = 0;
    int index = 0;        ///< among the examples of its class
    float similarity = 0; ///< cosine in the space of the engine, -1 to 1
};

/// The examples that the case at `row` is most like, the nearest first; none where the task has none. `space` is that
/// of `classifier`, which `engine` made. Errors: InvalidArgument (features of another encoder, no such row).
Result<std::vector<SimilarExample>> similarExamples(const Engine& engine, const Classifier& classifier,
                                                    const TaskSpace& space, const CaseFeatures& features, qint64 row,
                                                    int count);

/// An example of the task with what it is an example of.
struct SimilarPicture
{
    Example example;
    int classIndex = 0;
};

/// The examples of `task`, from which `classifier` was made, that a case is most like, the nearest first; a case that
/// is an example itself is not like itself. None where that cannot be told; see similarExamples().
std::vector<SimilarPicture> similarPictures(const Engine& engine, const Classifier& classifier, const TaskSpace& space,
                                            const CaseFeatures& features, const TaskSpec& task,
                                            const CaseRecord& record, int count = 3);

} // namespace vignette
