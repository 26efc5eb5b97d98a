#pragma once

#include "console.h"

#include "core/classifier/classifier.h"
#include "core/screening/case_groups.h"

namespace vignette::cli {

/// The option --group-by, as groupingFromText() reads it.
void addGrouping(Arguments& args);
/// By::Nothing where it was not given. Errors: InvalidArgument.
Result<Grouping> groupingOf(const Arguments& args);

/// Groups the rows of a table of results and writes the verdicts on the groups as another table. Gives the number of
/// groups. Errors: those of readReviewedCsv(), groupCases() and writeGroupsCsv().
Result<qsizetype> writeGroups(const Classifier& classifier, const QString& table, const Grouping& grouping,
                              const QString& path, const JobContext& job);

} // namespace vignette::cli
