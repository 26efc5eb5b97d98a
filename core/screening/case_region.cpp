#include "core/screening/case_region.h"

#include "core/classifier/classifier.h"
#include "core/engine/emitted_network.h"
#include "core/imaging/image_reader.h"
#include "core/imaging/preprocess.h"
#include "core/screening/case_store.h"

#include <qfloat16.h>

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace vignette {

Result<JudgedRegion> judgeRegion(const Classifier& classifier, const QString& path, int frame,
                                 const std::optional<Region>& region, const JobContext& job)
{
    ReadOptions options;
    options.frame = frame;
    // A part needs all pixels that there are; the whole picture is read as a screening reads it.
    const Preprocessing& preprocessing = classifier.network().preprocessing;
    options.atLeast = region ? 0 : preprocessing.side;
    const auto image = readImage(path, options);
    if (!image)
        return fail(image.error());
    std::vector<float> input(size_t(preprocessing.side) * size_t(preprocessing.side) * 3);
    if (region)
        preprocess(cut(*image, clamped(regionIn(*image, *region), image->width, image->height)), preprocessing, input);
    else
        preprocess(*image, preprocessing, input);
    auto features = classifier.encode(input, 1, job);
    if (!features)
        return fail(features.error());
    for (float& value : *features)
        value = float(qfloat16(value));
    JudgedRegion judged;
    judged.prediction = classifier.judge(*features).front();
    judged.reason = verdictReason(judged.prediction, classifier.network().calibration);
    judged.features = std::move(*features);
    return judged;
}

Result<Region> proposeRegion(const Classifier& classifier, const Image& image)
{
    const auto weights = classifier.placeWeights(image);
    if (!weights)
        return fail(weights.error());
    // The places above a share of the greatest weight, and some skin around them.
    constexpr float share = 0.35F;
    constexpr double margin = 0.25;
    const float least = share * *std::ranges::max_element(weights->values);
    int left = weights->width;
    int right = -1;
    int top = weights->height;
    int bottom = -1;
    for (int y = 0; y < weights->height; ++y) {
        for (int x = 0; x < weights->width; ++x) {
            if (weights->values[size_t(y) * size_t(weights->width) + size_t(x)] < least)
                continue;
            left = std::min(left, x);
            right = std::max(right, x);
            top = std::min(top, y);
            bottom = std::max(bottom, y);
        }
    }
    const double placeWidth = image.width / double(weights->width);
    const double placeHeight = image.height / double(weights->height);
    const double wide = (right - left + 1) * placeWidth;
    const double high = (bottom - top + 1) * placeHeight;
    return clamped({int(std::lround(left * placeWidth - margin * wide)),
                    int(std::lround(top * placeHeight - margin * high)), int(std::lround((1 + 2 * margin) * wide)),
                    int(std::lround((1 + 2 * margin) * high))},
                   image.width, image.height);
}

Result<SaliencyMap> saliencyIn(const Image& image, const std::optional<Region>& region,
                               const std::function<Result<SaliencyMap>(const Image& part)>& saliency)
{
    if (!region)
        return saliency(image);
    const Region inside = clamped(regionIn(image, *region), image.width, image.height);
    const auto part = saliency(cut(image, inside));
    if (!part)
        return part;
    constexpr double longer = 128; // places of the map
    const double places = longer / std::max(image.width, image.height);
    SaliencyMap map;
    map.width = std::max(1, int(std::lround(image.width * places)));
    map.height = std::max(1, int(std::lround(image.height * places)));
    map.values.resize(size_t(map.width) * size_t(map.height));
    const auto place = [places](int at) { return int(std::lround(at * places)); };
    const cv::Rect box = cv::Rect(cv::Point(place(inside.x), place(inside.y)),
                                  cv::Point(std::max(place(inside.x + inside.width), place(inside.x) + 1),
                                            std::max(place(inside.y + inside.height), place(inside.y) + 1))) &
                         cv::Rect(0, 0, map.width, map.height);
    if (box.empty() || part->values.size() != size_t(part->width) * size_t(part->height))
        return map;
    cv::Mat whole(map.height, map.width, CV_32FC1, map.values.data());
    const cv::Mat found(part->height, part->width, CV_32FC1, const_cast<float*>(part->values.data()));
    cv::resize(found, whole(box), box.size(), 0, 0, cv::INTER_LINEAR);
    return map;
}

} // namespace vignette
