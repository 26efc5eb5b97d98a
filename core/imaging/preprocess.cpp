#include "core/imaging/preprocess.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace vignette {

std::vector<uint8_t> resizeForNetwork(const Image& image, int side)
{
    std::vector<uint8_t> out(size_t(side) * side * 3);
    if (image.isNull())
        return out;
    const cv::Mat source(image.height, image.width, CV_8UC3,
                         const_cast<uint8_t*>(image.rgb.data()));
    cv::Mat target(side, side, CV_8UC3, out.data());
    // OpenCV averages areas only when both axes shrink, so what shrinks goes first and by itself.
    const cv::Size shrunk(std::min(image.width, side), std::min(image.height, side));
    if (shrunk == target.size()) {
        cv::resize(source, target, shrunk, 0, 0, cv::INTER_AREA);
    } else {
        cv::Mat between = source;
        if (shrunk != source.size())
            cv::resize(source, between, shrunk, 0, 0, cv::INTER_AREA);
        cv::resize(between, target, target.size(), 0, 0, cv::INTER_LINEAR);
    }
    return out;
}

void preprocess(const Image& image, const Preprocessing& preprocessing, std::span<float> out)
{
    normalize(resizeForNetwork(image, preprocessing.side), preprocessing, out);
}

void normalize(std::span<const uint8_t> rgb, const Preprocessing& preprocessing,
               std::span<float> out)
{
    std::array<float, 3> scale;
    std::array<float, 3> shift;
    for (int c = 0; c < 3; ++c) {
        scale[c] = 1.0f / preprocessing.deviation[c];
        shift[c] = -preprocessing.mean[c] * scale[c];
    }
    for (size_t i = 0; i + 2 < rgb.size(); i += 3) {
        for (int c = 0; c < 3; ++c)
            out[i + c] = rgb[i + c] * scale[c] + shift[c];
    }
}

} // namespace vignette
