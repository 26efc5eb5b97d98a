#include "core/benchmark/svg_plot.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace vignette {

namespace {

// Colours that people with colour-blindness tell apart (Okabe and Ito 2008).
constexpr const char* colours[] = {"#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#555555"};

constexpr double width = 640;
constexpr double plotLeft = 64;
constexpr double plotTop = 40;
constexpr double plotSize = 340;

QString number(double value)
{
    return QString::number(value, 'f', 1);
}

QString text(double x, double y, const QString& anchor, const QString& words, const QString& more = {})
{
    return QStringLiteral("<text x=\"%1\" y=\"%2\" text-anchor=\"%3\"%4>%5</text>\n")
        .arg(number(x), number(y), anchor, more, words.toHtmlEscaped());
}

QString line(double x1, double y1, double x2, double y2, const QString& style)
{
    return QStringLiteral("<line x1=\"%1\" y1=\"%2\" x2=\"%3\" y2=\"%4\" %5/>\n")
        .arg(number(x1), number(y1), number(x2), number(y2), style);
}

/// A white page of its own, so that black text can be read on any page around it.
QString page(double w, double h, const QString& body)
{
    return QStringLiteral("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1 %2\" width=\"%1\" height=\"%2\" "
                          "font-family=\"sans-serif\" font-size=\"12\">\n<rect width=\"100%\" height=\"100%\" "
                          "fill=\"#ffffff\"/>\n%3</svg>\n")
        .arg(number(w), number(h), body);
}

} // namespace

QString toSvg(const Plot& plot)
{
    const double bottom = plotTop + plotSize;
    const auto px = [&](double x) { return plotLeft + plotSize * (x - plot.xLow) / (plot.xHigh - plot.xLow); };
    const auto py = [&](double y) { return bottom - plotSize * (y - plot.yLow) / (plot.yHigh - plot.yLow); };
    std::vector<double> xTicks = plot.xTicks;
    std::vector<double> yTicks;
    for (int i = 0; i <= 5; ++i) {
        if (plot.xTicks.empty())
            xTicks.push_back(std::lerp(plot.xLow, plot.xHigh, i / 5.0));
        yTicks.push_back(std::lerp(plot.yLow, plot.yHigh, i / 5.0));
    }

    const QString grid = QStringLiteral("stroke=\"#dddddd\"");
    QString body = text(plotLeft, 22, QStringLiteral("start"), plot.title, QStringLiteral(" font-weight=\"bold\""));
    for (const double x : xTicks)
        body += line(px(x), plotTop, px(x), bottom, grid) +
                text(px(x), bottom + 16, QStringLiteral("middle"), QString::number(x, 'g', 3));
    for (const double y : yTicks)
        body += line(plotLeft, py(y), plotLeft + plotSize, py(y), grid) +
                text(plotLeft - 6, py(y) + 4, QStringLiteral("end"), QString::number(y, 'g', 3));
    body += text(plotLeft + plotSize / 2, bottom + 36, QStringLiteral("middle"), plot.xLabel) +
            text(0, 0, QStringLiteral("middle"), plot.yLabel,
                 QStringLiteral(" transform=\"translate(16 %1) rotate(-90)\"").arg(number(plotTop + plotSize / 2)));
    if (plot.diagonal)
        body += line(plotLeft, bottom, plotLeft + plotSize, plotTop,
                     QStringLiteral("stroke=\"#888888\" stroke-dasharray=\"4 4\""));

    int index = 0;
    for (const PlotSeries& series : plot.series) {
        const QString colour = QString::fromLatin1(colours[size_t(index) % std::size(colours)]);
        const QString stroke = QStringLiteral("stroke=\"%1\" stroke-width=\"1.6\" fill=\"none\"").arg(colour);
        QStringList path;
        for (const PlotSeries::Point& point : series.points) {
            path << number(px(point.x)) + QLatin1Char(',') + number(py(point.y));
            if (point.low < point.high)
                body += line(px(point.x), py(point.low), px(point.x), py(point.high), stroke);
            if (series.marks)
                body += QStringLiteral("<circle cx=\"%1\" cy=\"%2\" r=\"3\" fill=\"%3\"/>\n")
                            .arg(number(px(point.x)), number(py(point.y)), colour);
        }
        body += QStringLiteral("<polyline points=\"%1\" %2/>\n").arg(path.join(QLatin1Char(' ')), stroke);
        const double y = plotTop + 12 + 20 * index++;
        body += line(plotLeft + plotSize + 14, y, plotLeft + plotSize + 34, y, stroke) +
                text(plotLeft + plotSize + 40, y + 4, QStringLiteral("start"), series.name);
    }
    return page(width, bottom + 48, body);
}

QString heatMapSvg(const QString& title, const QStringList& names, const std::vector<std::vector<int>>& counts)
{
    constexpr double cell = 30;
    constexpr double left = 260;
    const double top = 48;
    const double size = cell * double(names.size());
    QString body = text(12, 22, QStringLiteral("start"), title, QStringLiteral(" font-weight=\"bold\""));
    for (size_t row = 0; row < counts.size(); ++row) {
        const double y = top + cell * double(row);
        const int sum = std::accumulate(counts[row].begin(), counts[row].end(), 0);
        body += text(left - 8, y + cell / 2 + 4, QStringLiteral("end"),
                     QStringLiteral("%1  %2").arg(names[qsizetype(row)]).arg(row + 1));
        body += text(left + cell * (double(row) + 0.5), top - 6, QStringLiteral("middle"), QString::number(row + 1));
        for (size_t column = 0; column < counts[row].size(); ++column) {
            if (counts[row][column] == 0)
                continue;
            const double share = double(counts[row][column]) / sum;
            const double x = left + cell * double(column);
            // White to blue.
            body += QStringLiteral("<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%3\" fill=\"rgb(%4,%5,%6)\" "
                                   "stroke=\"#dddddd\"/>\n")
                        .arg(number(x), number(y), number(cell))
                        .arg(int(255 * (1 - share)))
                        .arg(int(255 - 141 * share))
                        .arg(int(255 - 77 * share));
            body += text(x + cell / 2, y + cell / 2 + 4, QStringLiteral("middle"), QString::number(100 * share, 'f', 0),
                         share > 0.6 ? QStringLiteral(" fill=\"#ffffff\"") : QString());
        }
    }
    body += QStringLiteral("<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%3\" fill=\"none\" stroke=\"#888888\"/>\n")
                .arg(number(left), number(top), number(size));
    return page(left + size + 20, top + size + 16, body);
}

} // namespace vignette
