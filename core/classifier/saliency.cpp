#include "core/classifier/saliency.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace vignette {

SaliencyMap gradCam(std::span<const FeatureMap> maps, std::span<const float> gradient)
{
    SaliencyMap out;
    for (const FeatureMap& map : maps) {
        out.width = std::max(out.width, map.width);
        out.height = std::max(out.height, map.height);
    }
    cv::Mat sum = cv::Mat::zeros(out.height, out.width, CV_32F);
    size_t channel = 0;
    for (const FeatureMap& map : maps) {
        const cv::Mat pixels(map.width * map.height, map.channels, CV_32F,
                             const_cast<float*>(map.values.data()));
        const cv::Mat weights(map.channels, 1, CV_32F,
                              const_cast<float*>(gradient.data() + channel));
        channel += size_t(map.channels);
        const cv::Mat weighted = cv::Mat(pixels * weights).reshape(1, map.height);
        cv::Mat resized;
        cv::resize(weighted, resized, sum.size(), 0, 0, cv::INTER_LINEAR);
        sum += resized;
    }
    double largest = 0;
    cv::minMaxLoc(sum, nullptr, &largest);
    out.values.assign(sum.total(), 0.0f);
    if (largest > 0) {
        std::transform(sum.begin<float>(), sum.end<float>(), out.values.begin(),
                       [&](float v) { return std::max(0.0f, v) / float(largest); });
    }
    return out;
}

} // namespace vignette
