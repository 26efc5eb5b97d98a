#include "core/pretraining/augmentation.h"

#include <opencv2/imgproc.hpp>

#include <cmath>
#include <random>

namespace vignette {

void randomView(const uint8_t* picture, int sourceSide, ViewPart part, uint64_t seed, int side,
                const Preprocessing& preprocessing, std::span<float> out)
{
    std::mt19937_64 random(seed);
    const auto uniform = [&](double low, double high) {
        return low + (high - low) * double(random() >> 11) * 0x1.0p-53;
    };

    // Target pixel -> source pixel: centre, scale, quarter turn, flip and tilt in one matrix.
    const bool isWindow = part == ViewPart::Window;
    const double scale = isWindow ? std::exp(uniform(std::log(0.45), std::log(1.8))) : std::sqrt(uniform(0.35, 1.0));
    const double aspect = std::exp(isWindow ? uniform(-0.18, 0.18) : uniform(-0.25, 0.25)); // of the longer side
    const double most = isWindow ? 1.8 : 1.0;
    const double width = std::min(most, scale * std::sqrt(aspect)) * sourceSide;
    const double height = std::min(most, scale / std::sqrt(aspect)) * sourceSide;
    const double centerX = isWindow ? uniform(0, sourceSide) : width / 2 + uniform(0, sourceSide - width);
    const double centerY = isWindow ? uniform(0, sourceSide) : height / 2 + uniform(0, sourceSide - height);
    const double angle = uniform(-0.25, 0.25) + (random() % 4) * M_PI / 2;
    const double flip = random() % 2 ? -1 : 1;
    const double sx = width / side * flip;
    const double sy = height / side;
    const double c = std::cos(angle);
    const double s = std::sin(angle);
    const double half = (side - 1) / 2.0;
    const double a = sx * c;
    const double b = -sx * s;
    const double d = sy * s;
    const double e = sy * c;
    const cv::Matx23d inverse(a, b, centerX - a * half - b * half, d, e, centerY - d * half - e * half);
    const cv::Mat source(sourceSide, sourceSide, CV_8UC3, const_cast<uint8_t*>(picture));
    cv::Mat view;
    cv::warpAffine(source, view, inverse, {side, side}, cv::INTER_LINEAR | cv::WARP_INVERSE_MAP,
                   cv::BORDER_REFLECT_101);

    const float contrast = float(std::exp(uniform(-0.25, 0.25)));
    const float brightness = float(uniform(-25, 25));
    const float saturation = float(std::exp(uniform(-0.35, 0.35)));
    float gain[3];
    float shift[3];
    for (int channel = 0; channel < 3; ++channel) {
        const float balance = float(std::exp(uniform(-0.08, 0.08)));
        gain[channel] = contrast * balance / preprocessing.deviation[channel];
        shift[channel] = ((1 - contrast) * 128 * balance + brightness - preprocessing.mean[channel]) /
                         preprocessing.deviation[channel];
    }
    for (size_t i = 0; i < size_t(side) * side; ++i) {
        const uint8_t* pixel = view.data + i * 3;
        const float gray = 0.299f * pixel[0] + 0.587f * pixel[1] + 0.114f * pixel[2];
        for (int channel = 0; channel < 3; ++channel)
            out[i * 3 + channel] = (gray + saturation * (pixel[channel] - gray)) * gain[channel] + shift[channel];
    }

    if (random() % 4 == 0) {
        const int w = int(uniform(0.15, 0.45) * side);
        const int h = int(uniform(0.15, 0.45) * side);
        const int left = int(uniform(0, side - w));
        const int top = int(uniform(0, side - h));
        for (int y = top; y < top + h; ++y)
            std::fill_n(out.begin() + (size_t(y) * side + left) * 3, size_t(w) * 3, 0.0f);
    }
}

} // namespace vignette
