#pragma once

#include <vector>

namespace vignette {

/// Where the network looked for one class: Grad-CAM (Selvaraju et al. 2017) on the pooled maps,
/// adapted as core/classifier/README.md says.
/// Values 0..1 (divided by the largest positive; all 0 where nothing speaks for the class).
struct SaliencyMap
{
    int width = 0;
    int height = 0;
    std::vector<float> values; ///< row-major, height * width
};

} // namespace vignette
