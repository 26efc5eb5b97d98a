#pragma once

#include "core/base/error.h"
#include "core/base/job_context.h"
#include "core/classifier/classifier.h"
#include "core/engine/emitted_network.h"
#include "core/synthesis/leave_one_out.h"
#include "core/task/task_spec.h"

#include <QStringList>

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace vignette {

class Engine;

/// A classifier with what its making brought to light.
struct SynthesizedClassifier
{
    Classifier classifier;
    std::vector<TextReading> readings;      ///< what the engine read in each class's description
    QStringList warnings;                   ///< of the engine and of supportWarnings(), for people
    std::optional<LeaveOneOut> leaveOneOut; ///< where every class has two examples
    std::shared_ptr<const TaskSpace> space; ///< for questions, see core/screening/case_questions.h
    double seconds = 0; ///< decoding, synthesis and judging the examples, without loading the engine
};

/// The central use case: examples and words in, a classifier out. Decodes the examples, synthesizes
/// the network, warns of poor examples, judges each example without itself and calibrates the
/// prediction sets with that. `device` is where the classifier computes afterwards.
///
/// `folder`, n x F features of this engine, are pictures without labels, like those that the classifier is for: its
/// prototypes move towards them (see adaptToFolder()), and its temperature rises, as it would else be too sure. Such a
/// classifier has no figures on its examples and no sets, which would be those of the plain one.
///
/// Errors: those of TaskSpec::validate(), loadSupport(), Engine::encode(), Engine::synthesize(),
/// leaveOneOut() and Classifier::create(). Thread-safe.
Result<SynthesizedClassifier> synthesizeClassifier(const Engine& engine, const TaskSpec& task, const Device& device,
                                                   const JobContext& job = {}, std::span<const float> folder = {});

/// Above that many examples in a class the adaptation to a folder is worth nothing.
constexpr int mostExamplesToAdapt = 3;

} // namespace vignette
