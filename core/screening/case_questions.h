#pragma once

#include "core/base/error.h"
#include "core/base/job_context.h"
#include "core/screening/case_features.h"

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

} // namespace vignette
