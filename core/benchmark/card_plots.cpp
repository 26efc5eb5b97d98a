#include "core/benchmark/card_plots.h"

#include "core/benchmark/card_text.h"
#include "core/benchmark/svg_plot.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace vignette {

namespace {

/// "5-way 1-shot"; nothing where a setting is named otherwise.
std::optional<std::pair<int, int>> wayAndShot(const QString& setting)
{
    static const QRegularExpression pattern(QStringLiteral("(\\d+)-way (\\d+)-shot"));
    const auto match = pattern.match(setting);
    if (!match.hasMatch())
        return std::nullopt;
    return std::pair(match.captured(1).toInt(), match.captured(2).toInt());
}

PlotSeries reliability(const QString& name, const BenchMeasures& bench, CalibrationResult SettingResult::*which)
{
    // All settings of a benchmark together.
    std::vector<CalibrationBin> sums;
    for (const SettingResult& setting : bench.settings) {
        const std::vector<CalibrationBin>& bins = (setting.*which).bins;
        sums.resize(std::max(sums.size(), bins.size()));
        for (size_t i = 0; i < bins.size(); ++i) {
            sums[i].meanConfidence += bins[i].meanConfidence * bins[i].right.count;
            sums[i].right.hits += bins[i].right.hits;
            sums[i].right.count += bins[i].right.count;
        }
    }
    PlotSeries series{name, {}};
    for (const CalibrationBin& bin : sums) {
        if (bin.right.count == 0)
            continue;
        const Proportion right = estimateProportion(bin.right.hits, bin.right.count);
        series.points.push_back({bin.meanConfidence / bin.right.count, right.value, right.low, right.high});
    }
    return series;
}

QString reliabilityPlot(const BenchMeasures& bench)
{
    Plot plot;
    plot.title = QStringLiteral("Reliability, %1, all settings").arg(bench.name);
    plot.xLabel = QStringLiteral("mean probability of the top class");
    plot.yLabel = QStringLiteral("share that was right");
    plot.diagonal = true;
    plot.series = {reliability(QStringLiteral("with temperature"), bench, &SettingResult::calibrated),
                   reliability(QStringLiteral("at temperature 1"), bench, &SettingResult::uncalibrated)};
    return toSvg(plot);
}

QString accuracyPlot(const BenchMeasures& bench, int way)
{
    Plot plot;
    plot.title = QStringLiteral("Accuracy, %1, %2-way").arg(bench.name).arg(way);
    plot.xLabel = QStringLiteral("examples per class");
    plot.yLabel = QStringLiteral("accuracy, 95 % interval");
    plot.xHigh = 1;
    PlotSeries synthesized{QStringLiteral("synthesized"), {}};
    std::map<QString, PlotSeries> others;
    QStringList order;
    for (const SettingResult& setting : bench.settings) {
        const auto known = wayAndShot(setting.name);
        if (!known || known->first != way)
            continue;
        const double shot = known->second;
        plot.xTicks.push_back(shot);
        plot.xHigh = std::max(plot.xHigh, shot);
        const auto add = [&](PlotSeries& series, const Estimate& accuracy) {
            series.points.push_back({shot, accuracy.mean, accuracy.low, accuracy.high});
        };
        add(synthesized, setting.accuracy);
        for (const MethodResult& method : setting.baselines) {
            if (!order.contains(method.method))
                order << method.method;
            others[method.method].name = method.method;
            add(others[method.method], method.accuracy);
        }
    }
    plot.series.push_back(std::move(synthesized));
    for (const QString& name : std::as_const(order))
        plot.series.push_back(others[name]);
    for (PlotSeries& series : plot.series)
        std::ranges::sort(series.points, {}, &PlotSeries::Point::x);
    return toSvg(plot);
}

QString confusionPlot(const BenchMeasures& bench, const SettingResult& setting)
{
    QStringList names;
    for (const auto& [truth, answers] : setting.confusion)
        names << truth;
    std::vector<std::vector<int>> counts;
    for (const QString& truth : std::as_const(names)) {
        auto& line = counts.emplace_back();
        const auto& answers = setting.confusion.at(truth);
        for (const QString& answer : std::as_const(names)) {
            const auto found = answers.find(answer);
            line.push_back(found == answers.end() ? 0 : found->second);
        }
    }
    return heatMapSvg(QStringLiteral("%1 %2: answers by true class, % of the row").arg(bench.name, setting.name), names,
                      counts);
}

PlotSeries rocOf(const RefusalMeasures& measures)
{
    std::vector<std::pair<float, bool>> scored;
    for (const float score : measures.foreignScores)
        scored.emplace_back(score, true);
    for (const float score : measures.skinScores)
        scored.emplace_back(score, false);
    std::ranges::sort(scored, std::greater<>());
    PlotSeries series{
        QStringLiteral("%1 (%2)").arg(measures.foreign, decimals(measures.area.mean, 3)), {{0, 0}}, false};
    // A hundred points are enough for the eye.
    const size_t stride = std::max<size_t>(1, scored.size() / 100);
    size_t refused = 0;
    for (size_t i = 0; i < scored.size(); ++i) {
        refused += scored[i].second;
        if ((i + 1) % stride == 0 || i + 1 == scored.size())
            series.points.push_back({double(i + 1 - refused) / double(measures.skinScores.size()),
                                     double(refused) / double(measures.foreignScores.size())});
    }
    return series;
}

QString refusalPlot(const EngineMeasures& measures, const QString& bench)
{
    Plot plot;
    plot.title = QStringLiteral("Refusal of other pictures, %1").arg(bench);
    plot.xLabel = QStringLiteral("share of skin pictures refused");
    plot.yLabel = QStringLiteral("share of other pictures refused");
    plot.diagonal = true;
    for (const RefusalMeasures& entry : measures.refusal) {
        if (entry.bench == bench)
            plot.series.push_back(rocOf(entry));
    }
    return toSvg(plot);
}

} // namespace

QString fileName(const QString& kind, const QString& bench, const QString& more)
{
    static const QRegularExpression other(QStringLiteral("[^A-Za-z0-9]+"));
    return QStringLiteral("%1-%2%3.svg").arg(kind, QString(bench).replace(other, QStringLiteral("-")).toLower(), more);
}

const SettingResult* largestSetting(const BenchMeasures& bench)
{
    const auto found = std::ranges::max_element(bench.settings, {}, [](const SettingResult& setting) {
        return wayAndShot(setting.name).value_or(std::pair(0, 0));
    });
    return found == bench.settings.end() ? nullptr : &*found;
}

const MethodResult* find(const std::vector<MethodResult>& methods, const QString& name)
{
    const auto found = std::ranges::find(methods, name, &MethodResult::method);
    return found == methods.end() ? nullptr : &*found;
}

std::vector<int> waysOf(const BenchMeasures& bench)
{
    std::vector<int> ways;
    for (const SettingResult& setting : bench.settings) {
        if (const auto known = wayAndShot(setting.name); known && std::ranges::find(ways, known->first) == ways.end())
            ways.push_back(known->first);
    }
    std::ranges::sort(ways);
    return ways;
}

bool hasRefusal(const EngineMeasures& measures, const QString& bench)
{
    return std::ranges::find(measures.refusal, bench, &RefusalMeasures::bench) != measures.refusal.end();
}

std::vector<std::pair<QString, QString>> plotsOf(const EngineMeasures& measures)
{
    std::vector<std::pair<QString, QString>> plots;
    for (const BenchMeasures& bench : measures.benches) {
        for (const int way : waysOf(bench))
            plots.emplace_back(fileName(QStringLiteral("accuracy"), bench.name, QStringLiteral("-%1-way").arg(way)),
                               accuracyPlot(bench, way));
        plots.emplace_back(fileName(QStringLiteral("reliability"), bench.name), reliabilityPlot(bench));
        if (const SettingResult* largest = largestSetting(bench))
            plots.emplace_back(fileName(QStringLiteral("confusion"), bench.name), confusionPlot(bench, *largest));
        if (hasRefusal(measures, bench.name))
            plots.emplace_back(fileName(QStringLiteral("refusal"), bench.name), refusalPlot(measures, bench.name));
    }
    return plots;
}

} // namespace vignette
