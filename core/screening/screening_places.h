#pragma once

#include "core/screening/screening.h"

namespace vignette {

/// Where a screening reads and writes; absolute paths.
struct ScreeningPlaces
{
    QStringList given;   ///< files and folders to screen
    QString store;       ///< see screeningStorePath()
    QStringList exclude; ///< what lies among the cases and is none: store, tables, overlays
};

/// Better told before than after an hour: something is missing or cannot be written, or a result would replace what is
/// read or what others wrote. Makes the folder of the overlays. Errors: InvalidArgument, NotFound, WriteFailed,
/// Cancelled.
Result<ScreeningPlaces> checkPlaces(const ScreeningRequest& request, const JobContext& job);

} // namespace vignette
