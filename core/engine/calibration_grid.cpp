#include "core/engine/calibration_grid.h"

#include <QJsonArray>

#include <algorithm>

namespace vignette {

namespace {

size_t lastAtMost(const std::vector<int>& knots, int value)
{
    const auto above = std::upper_bound(knots.begin(), knots.end(), value);
    return above == knots.begin() ? 0 : size_t(above - knots.begin()) - 1;
}

QJsonArray toArray(const std::vector<int>& knots)
{
    QJsonArray array;
    for (int knot : knots)
        array.append(knot);
    return array;
}

/// Empty where they are none.
std::vector<int> knotsFrom(const QJsonArray& array, int first)
{
    constexpr qsizetype most = 32;
    std::vector<int> knots;
    for (const QJsonValue& value : array)
        knots.push_back(value.toInt(-1));
    const bool rises = std::adjacent_find(knots.begin(), knots.end(), std::greater_equal<>()) == knots.end();
    return rises && array.size() <= most && !knots.empty() && knots.front() == first ? knots : std::vector<int>();
}

} // namespace

size_t CalibrationGrid::cell(int shot, int way) const
{
    return lastAtMost(shots, shot) * ways.size() + lastAtMost(ways, way);
}

QJsonObject toJson(const CalibrationGrid& grid)
{
    return {{QStringLiteral("shots"), toArray(grid.shots)}, {QStringLiteral("ways"), toArray(grid.ways)}};
}

std::optional<CalibrationGrid> gridFromJson(const QJsonObject& json)
{
    const CalibrationGrid grid{knotsFrom(json[QLatin1String("shots")].toArray(), 0),
                               knotsFrom(json[QLatin1String("ways")].toArray(), 2)};
    return grid.shots.empty() || grid.ways.empty() ? std::nullopt : std::optional(grid);
}

} // namespace vignette
