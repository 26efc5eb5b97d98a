#include "core/imaging/gray_image.h"

#include <algorithm>

namespace vignette {

std::vector<uint8_t> applyWindow(const GrayImage& image, const GrayWindow& window)
{
    const auto width = float(std::max(1.0, window.width));
    const float low = float(window.center) - 0.5F - (width - 1) / 2;
    const float scale = 255 / std::max(1e-3F, width - 1);
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
