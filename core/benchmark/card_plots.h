#pragma once

#include "core/benchmark/engine_measures.h"

#include <QString>

#include <utility>
#include <vector>

/// The plots of a model card, SVG, and what card and plots both look up.
namespace vignette {

/// Name and text of each plot.
std::vector<std::pair<QString, QString>> plotsOf(const EngineMeasures& measures);

/// Of a plot of one benchmark.
QString fileName(const QString& kind, const QString& bench, const QString& more = {});

/// Ways that have a setting, in order.
std::vector<int> waysOf(const BenchMeasures& bench);

/// The setting of most classes and, of these, most examples.
const SettingResult* largestSetting(const BenchMeasures& bench);

bool hasRefusal(const EngineMeasures& measures, const QString& bench);

/// Null where there is no such method.
const MethodResult* find(const std::vector<MethodResult>& methods, const QString& name);

} // namespace vignette
