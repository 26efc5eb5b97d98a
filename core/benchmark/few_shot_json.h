#pragma once

#include "core/benchmark/few_shot.h"

#include <QJsonObject>

namespace vignette {

/// The figures of a setting for tools; keys in snake case, shares from 0 to 1. "advantage" is what
/// the synthesized network has more, paired; "confusion" is by true class, then by answer;
/// "reliability" has a row [mean probability, share that was right, count] for each bin that has any.
QJsonObject toJson(const SettingResult& result);

} // namespace vignette
