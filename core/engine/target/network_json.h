#pragma once

#include "core/base/error.h"
#include "core/engine/target/architecture.h"
#include "core/imaging/preprocess.h"

#include <QJsonObject>

/// Architecture and preprocessing as JSON, the same in engine and classifier files.
namespace vignette {

/// {"stem_channels", "top_channels", "stages": [{"expand", "kernel", "stride", "in_channels",
/// "out_channels", "blocks", "tap"}]}
QJsonObject toJson(const Architecture& architecture);

/// Checks every range before anything of that size is allocated: 1 to 16 stages, 1 to 16 blocks,
/// channels 1 to 4096, kernel 3 or 5, stride 1 or 2, expand 1 to 8, channels of neighbouring
/// stages agree, at most 64 million parameters. Errors: Corrupt.
Result<Architecture> architectureFromJson(const QJsonObject& json);

/// {"side", "mean": [3], "deviation": [3]}
QJsonObject toJson(const Preprocessing& preprocessing);

/// Side 32 to 1024, mean 0 to 255, deviation above 0. Errors: Corrupt.
Result<Preprocessing> preprocessingFromJson(const QJsonObject& json);

} // namespace vignette
