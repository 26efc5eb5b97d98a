#include "core/classifier/saliency.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace vignette {

namespace {

cv::Mat rotated(const cv::Mat& in, int quarterTurns)
{
    cv::Mat out;
    switch (quarterTurns % 4) {
    case 1:
        cv::rotate(in, out, cv::ROTATE_90_CLOCKWISE);
        break;
    case 2:
        cv::rotate(in, out, cv::ROTATE_180);
        break;
    case 3:
        cv::rotate(in, out, cv::ROTATE_90_COUNTERCLOCKWISE);
        break;
    default:
        out = in.clone();
    }
    return out;
}

cv::Mat flipped(const cv::Mat& in)
{
    cv::Mat out;
    cv::flip(in, out, 1);
    return out;
}

} // namespace

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
    const cv::Mat picture(side, side, CV_32FC3, const_cast<float*>(input.data()));
    cv::Mat sum;
    for (int view = 0; view < 8; ++view) {
        const cv::Mat turned = rotated(view < 4 ? picture : flipped(picture), view);
        auto map = evidenceOf({turned.ptr<float>(), input.size()});
        if (!map)
            return map;
        cv::Mat back = rotated(cv::Mat(map->height, map->width, CV_32F, map->values.data()), 8 - view);
        if (view >= 4)
            back = flipped(back);
        sum = sum.empty() ? back : cv::Mat(sum + back);
    }
    double largest = 0;
    cv::minMaxLoc(sum, nullptr, &largest);
    SaliencyMap out{sum.cols, sum.rows, std::vector<float>(sum.total(), 0.0f)};
    if (largest > 0) {
        std::transform(sum.begin<float>(), sum.end<float>(), out.values.begin(),
                       [&](float v) { return std::max(0.0f, float(v / largest)); });
    }
    return out;
}

} // namespace vignette
