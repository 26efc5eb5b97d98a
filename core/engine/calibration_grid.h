#pragma once

#include <QJsonObject>

#include <cstddef>
#include <optional>
#include <vector>

namespace vignette {

/// The shots and ways for which temperatures and thresholds were fitted. In between, the next lower ones count.
struct CalibrationGrid
{
    std::vector<int> shots = {0, 1, 2, 3, 5, 10, 20};
    std::vector<int> ways = {2, 3, 5, 10, 20};

    /// Index into a shots x ways table, row-major.
    size_t cell(int shot, int way) const;

    bool operator==(const CalibrationGrid&) const = default;
};

/// {"shots": [...], "ways": [...]}
QJsonObject toJson(const CalibrationGrid& grid);

/// Nothing unless both rise, shots from 0 and ways from 2, with at most 32 entries each.
std::optional<CalibrationGrid> gridFromJson(const QJsonObject& json);

} // namespace vignette
