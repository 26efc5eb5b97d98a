#pragma once

#include "core/base/job_context.h"
#include "core/engine/cpu/finder.h"
#include "core/engine/cpu/plan.h"

#include <vector>

namespace vignette::cpu {

/// Working memory of one group of pictures under way.
struct Workspace
{
    Buffer early[2];
    Buffer late[2];
    Buffer wide;
    Buffer scaled;
    Buffer means; ///< [picture][channels]
    Buffer gates; ///< [picture][channels]
    Buffer squeezed;
    Buffer stemRows;
    std::vector<Buffer> planes; ///< one for each thread inside a picture
    std::vector<Buffer> tapped; ///< maps of the tapped stages, [picture][block][pixel][8]
    FinderSpace finder;
};

/// Makes `space` large enough for a plan on `threads` threads. Throws std::bad_alloc.
void fit(Workspace& space, const Plan& plan, int threads);

/// Runs `images` pictures, at most plan.group, through the network: plan.side x plan.side x 3 floats each in `input`,
/// their features in `out`, the maps behind the features in `maps` where given (one picture then). The threads share
/// each picture. False where cancelled.
bool runGroup(const Kernels& kernels, const PackedNetwork& network, const Plan& plan, const float* input, int images,
              Workspace& space, int threads, const JobContext& job, float* out, std::vector<FeatureMap>* maps);

} // namespace vignette::cpu
