#pragma once

#include "core/imaging/image.h"

#include <array>
#include <optional>

namespace vignette {

/// What a dermoscopy picture with an outlined lesion shows, in numbers: area share; L*, a*, b* of
/// the lesion less those of the skin around it; standard deviations of L*, a*, b* in the lesion;
/// means of L*, a*, b*; roundness 4 pi A / P^2; L* of the brightest twentieth less that of the skin;
/// L* of the centre less that of the whole lesion; overlap with its mirror image.
constexpr int lesionMeasureCount = 14;
using LesionMeasures = std::array<float, lesionMeasureCount>;

/// `mask` is white where the lesion is and is scaled to the picture where sizes differ. Nothing
/// where lesion or surrounding skin have too few pixels to be measured. Thread-safe.
std::optional<LesionMeasures> measureLesion(const Image& picture, const Image& mask);

} // namespace vignette
