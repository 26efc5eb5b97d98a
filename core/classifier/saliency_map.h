#pragma once

#include <vector>

namespace vignette {

/// What speaks for one class in a picture, place by place: the head's own row applied to the maps before they are
/// pooled (class activation mapping, Zhou et al. 2016, on all six maps), see core/classifier/README.md.
/// Values 0..1 (divided by the largest positive; all 0 where nothing speaks for the class).
struct SaliencyMap
{
    int width = 0;
    int height = 0;
    std::vector<float> values; ///< row-major, height * width
};

} // namespace vignette
