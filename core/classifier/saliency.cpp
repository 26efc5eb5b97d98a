#include "core/classifier/saliency.h"

#include "core/engine/head.h"
#include "core/engine/views.h"

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

SaliencyMap evidence(const Architecture& architecture, std::span<const FeatureMap> maps, std::span<const float> weights)
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
        const cv::Mat column(map.channels, 1, CV_32F, const_cast<float*>(weights.data() + channel));
        channel += size_t(map.channels);
        cv::Mat weighted = cv::Mat(pixels * column).reshape(1, map.height);
        // As the network pools: what lies far from the centre hardly counts. Times the number of
        // places, so that fine and coarse maps are on one scale.
        const cv::Mat area =
            cv::Mat(architecture.poolingWeights(map.height)) * cv::Mat(architecture.poolingWeights(map.width)).t();
        weighted -= weighted.dot(area);
        weighted = weighted.mul(area) * double(area.total());
        cv::resize(weighted, weighted, sum.size(), 0, 0, cv::INTER_LINEAR);
        sum += weighted;
    }
    return out;
}

Result<SaliencyMap> averagedSaliency(std::span<const float> input, int side,
                                     const std::function<Result<SaliencyMap>(std::span<const float> view)>& evidenceOf)
{
    SaliencyMap out;
    std::vector<float> turned(input.size());
    for (int view = 0; view < viewCount; ++view) {
        makeView(input.data(), side, view, turned.data());
        const auto map = evidenceOf(turned);
        if (!map)
            return map;
        out.width = out.height = map->width; // of a square input
        out.values.resize(map->values.size());
        forEachPlaceOfView(map->width, view, [&](size_t to, size_t from) { out.values[from] += map->values[to]; });
    }
    const float largest = *std::ranges::max_element(out.values);
    for (float& value : out.values)
        value = largest > 0 ? std::max(0.0f, value / largest) : 0.0f;
    return out;
}

} // namespace vignette
