#pragma once

#include "core/evaluation/metrics.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace vignette {

/// One line of a plot, with marks and, where low < high, whiskers.
struct PlotSeries
{
    struct Point
    {
        double x = 0;
        double y = 0;
        double low = 0; ///< of the interval of y; no whisker where low is not below high
        double high = 0;
    };
    QString name;
    std::vector<Point> points;
    bool marks = true;
};

struct Plot
{
    QString title;
    QString xLabel;
    QString yLabel;
    double xLow = 0;
    double xHigh = 1;
    double yLow = 0;
    double yHigh = 1;
    std::vector<double> xTicks; ///< empty: five of equal distance
    bool diagonal = false;      ///< from corner to corner, for reliability and ROC
    std::vector<PlotSeries> series;
};

/// A small SVG picture (under 20 kB for plots of this program), legible on light and dark pages.
QString toSvg(const Plot& plot);

/// Rows are shaded by their shares; each cell that has any shows the share of its row in percent.
/// `counts` is rows x columns, columns in the order of rows.
QString heatMapSvg(const QString& title, const QStringList& names, const std::vector<std::vector<int>>& counts);

} // namespace vignette
