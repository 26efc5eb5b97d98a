#pragma once

#include "core/evaluation/evaluation_report.h"

#include "core/screening/report.h"

#include <QString>

#include <vector>

namespace vignette {

/// "83 % (55–95 %), 10 of 12", or that there are too few pictures.
QString shareText(const Proportion& share);

/// "83 %" and "55–95 %"; empty where there are too few pictures.
QString shareValueText(const Proportion& share);
QString shareIntervalText(const Proportion& share);

/// "0.93 (0.85–0.97)", `decimals` behind the point.
QString estimateText(const Estimate& estimate, int decimals = 2);

/// The figures that a report of a screening tells of an evaluation; the classes have these names.
std::vector<ReportFigure> reportFigures(const EvaluationReport& report, const QStringList& classNames);

/// "Not enough to estimate".
QString notEnoughText();

} // namespace vignette
