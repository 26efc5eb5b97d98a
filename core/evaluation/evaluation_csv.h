#pragma once

#include "core/base/error.h"
#include "core/evaluation/evaluation_report.h"

#include <QString>
#include <QStringList>

namespace vignette {

/// Writes the figures of an evaluation as a table for people, atomically; see core/base/csv.h. No path and no name of a
/// picture goes in.
///
/// Columns: figure, class, item, x, value, low_95, high_95, hits, n. What has no meaning for a
/// figure is empty, as is what there are too few pictures to estimate. Figures:
///   notice       item: the permanent line
///   classifier   item: digest of the classifier
///   confusion    class: the true one or "other"; item: class id, uncertain or none_of_these; n
///   top_class_right, likely_right, likely, likely_answers_right, others_refused
///   sensitivity, specificity, auc                                          per class
///   roc          x: 1 - specificity, value: sensitivity, item: threshold   per class
///   net_benefit, net_benefit_all    x: threshold                           per class
///   calibration_bin                 x: mean probability, value: share that was right
///   expected_calibration_error, overconfidence
/// Errors: WriteFailed, InvalidArgument (other classes than those of the report).
Result<void> writeEvaluationCsv(const EvaluationReport& report, const QStringList& classIds,
                                const QString& classifierDigest, const QString& path);

} // namespace vignette
