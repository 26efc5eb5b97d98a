#include "core/imaging/gray_image.h"

#include <algorithm>

namespace vignette {

std::vector<uint8_t> applyWindow(const GrayImage& image, const GrayWindow& window)
{
    // The linear function is not defined for widths below 1: they are taken as LINEAR_EXACT (C.11.2.1.3.2).
    const bool exact = window.width < 1;
    const double span = exact ? window.width : window.width - 1;
    const auto low = float(window.center - (exact ? 0 : 0.5) - span / 2);
    const auto scale = float(255 / std::max(1e-6, span));
    std::vector<uint8_t> out(image.values.size());
    std::ranges::transform(image.values, out.begin(), [&](float value) {
        const auto bright = uint8_t(std::clamp((value - low) * scale, 0.0F, 255.0F) + 0.5F);
        return image.inverted ? uint8_t(255 - bright) : bright;
    });
    return out;
}

GrayWindow fullWindow(double minimum, double maximum)
{
    return {(minimum + maximum) / 2 + 0.5, maximum - minimum + 1};
}

} // namespace vignette
