#pragma once

#include "core/classifier/classifier.h"
#include "core/evaluation/evaluation_report.h"
#include "core/evaluation/labelled_set.h"
#include "core/screening/case_groups.h"
#include "core/screening/screening.h"

#include <vector>

namespace vignette {

/// A record of a picture with a label, and what makes of it a LabelledCase.
struct EvaluatedCase
{
    CaseRecord record;
    LabelledCase labelled;
};

/// What an evaluation found.
struct Evaluation
{
    LabelledSet labels;
    std::vector<EvaluatedCase> cases;
    EvaluationReport report;
    int unlabelled = 0; ///< pictures that nobody gave a label
    int duplicates = 0; ///< files that were there before, or twice
    int unreadable = 0; ///< labelled files or frames that could not be read
};

/// Reads the labels of a folder, or of a table of labels (see LabelledSet), screens the pictures and
/// computes the figures. `workFolder` holds the progress of the screening, with the paths of all
/// pictures, and must be the caller's alone. Intervals are over the groups of pictures that `grouping` makes.
/// Progress counts files.
///
/// Errors: those of LabelledSet::read(), runScreening(), groupCases() and evaluateCases(). Thread-safe.
Result<Evaluation> evaluateFolder(const Classifier& classifier, const QString& folderOrTable, const Grouping& grouping,
                                  const QString& workFolder, const OpenFrames& open, const JobContext& job = {});

} // namespace vignette
