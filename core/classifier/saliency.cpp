#include "core/classifier/saliency.h"

#include "core/engine/head.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace vignette {

std::vector<float> channelWeights(const Head& head, int classIndex)
{
    const size_t length = head.mean.size();
    const size_t classes = head.bias.size();
    std::vector<float> out(length);
    for (size_t i = 0; i < length; ++i) {
        double mean = 0;
        for (size_t k = 0; k < classes; ++k)
            mean += head.weight[k * length + i] / double(classes);
        out[i] = float((head.weight[size_t(classIndex) * length + i] - mean) * head.scale[i]);
    }
    return out;
}

SaliencyMap evidence(std::span<const FeatureMap> maps, std::span<const float> channelWeights)
{
    SaliencyMap out;
    for (const FeatureMap& map : maps) {
        out.width = std::max(out.width, map.width);
        out.height = std::max(out.height, map.height);
    }
    out.values.assign(size_t(out.width) * size_t(out.height), 0.0f);
    cv::Mat sum(out.height, out.width, CV_32F, out.values.data());
    size_t channel = 0;
    for (const FeatureMap& map : maps) {
        const cv::Mat pixels(map.width * map.height, map.channels, CV_32F, const_cast<float*>(map.values.data()));
        const cv::Mat column(map.channels, 1, CV_32F, const_cast<float*>(channelWeights.data() + channel));
        channel += size_t(map.channels);
        cv::Mat weighted = cv::Mat(pixels * column).reshape(1, map.height);
        // Times the number of places, so that fine and coarse maps are on one scale.
        const cv::Mat area(map.height, map.width, CV_32F, const_cast<float*>(map.weights.data()));
        weighted -= weighted.dot(area);
        weighted = weighted.mul(area) * double(area.total());
        cv::resize(weighted, weighted, sum.size(), 0, 0, cv::INTER_LINEAR);
        sum += weighted;
    }
    return out;
}

void toHeat(SaliencyMap& map)
{
    const float largest = *std::ranges::max_element(map.values);
    for (float& value : map.values)
        value = largest > 0 ? std::max(0.0f, value / largest) : 0.0f;
}

} // namespace vignette
