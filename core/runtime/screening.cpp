#include "core/runtime/screening.h"

#include "core/runtime/decode_pool.h"

namespace vignette {

Result<ScreeningSummary> runScreening(const ScreeningModel& model, const ScreeningRequest& request,
                                      const ScreeningCallbacks& callbacks, const JobContext& job)
{
    const OpenFrames open = [](FrameRequest frames) { return std::make_unique<DecodePool>(std::move(frames)); };
    return runScreening(model, request, open, callbacks, job);
}

} // namespace vignette
