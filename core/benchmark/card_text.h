#pragma once

#include "core/base/statistics.h"

#include <QString>
#include <QStringList>

/// Figures and tables of a model card in Markdown.
namespace vignette {

QString percent(const Estimate& estimate);
QString percent(const Proportion& share);
QString percentOfShares(Estimate estimate); ///< of shares, cut to 0..1
QString points(const Estimate& difference); ///< with its sign
QString area(const Estimate& estimate);
QString decimals(double value, int count);
QString row(const QStringList& cells);
QStringList tableHead(const QStringList& names);

} // namespace vignette
