#pragma once

#include "core/screening/screening.h"

namespace vignette {

/// runScreening() with a DecodePool.
Result<ScreeningSummary> runScreening(const ScreeningModel& model, const ScreeningRequest& request,
                                      const ScreeningCallbacks& callbacks = {}, const JobContext& job = {});

} // namespace vignette
