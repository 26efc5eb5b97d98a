#pragma once

#include "core/screening/case_store.h"

#include <QString>

#include <span>
#include <vector>

namespace vignette {

/// The classes of one of two classifiers, in logit order.
struct ComparedClasses
{
    QStringList ids;
    QStringList names;
};

/// One frame that two classifiers saw.
struct ComparedCase
{
    CaseRecord first;
    CaseRecord second;
    bool sameAnswer = true; ///< both refuse it, or neither does and their top classes are the same
    float disagreement = 0; ///< 0 to 1, see compareCases()
};

/// Frames that have a verdict in both screenings, the ones most disagreed about first, in the order
/// of `first` where the disagreement is equal; without further lesions of a picture. The disagreement is
/// - 0 where both say "none of these", 1 where one of them does;
/// - else, where both know the same classes, the total variation distance of the probabilities: the
///   largest difference between what the two give to any set of classes;
/// - else 0 where their top classes are the same, 1 where not.
/// Classes are the same by name, whatever the order; capitals and spaces do not count.
std::vector<ComparedCase> compareCases(std::span<const CaseRecord> first, const ComparedClasses& firstClasses,
                                       std::span<const CaseRecord> second, const ComparedClasses& secondClasses);

/// Whether two names are those of one class.
bool sameClassName(const QString& first, const QString& second);

/// The comparison as a table, atomically; see results_csv.h. Columns: path, study_uid, series_uid,
/// instance_uid, frame, disagreement, then for "first" and "second": first_outcome, first_label,
/// first_probability_<class id> per class. Errors: WriteFailed.
Result<void> writeComparisonCsv(const std::vector<ComparedCase>& cases, const ComparedClasses& firstClasses,
                                const ComparedClasses& secondClasses, const QString& path);

} // namespace vignette
