#include "core/screening/case_region.h"

#include "core/classifier/classifier.h"
#include "core/engine/emitted_network.h"
#include "core/imaging/image_reader.h"
#include "core/imaging/preprocess.h"
#include "core/screening/case_store.h"

#include <qfloat16.h>

#include <algorithm>
#include <cmath>
#include <span>

namespace vignette {

namespace {

/// Bilinear, at the middle of places; `x` and `y` in places of the map.
float sampled(const SaliencyMap& map, double x, double y)
{
    const double left = std::clamp(x - 0.5, 0.0, map.width - 1.0);
    const double top = std::clamp(y - 0.5, 0.0, map.height - 1.0);
    const int x0 = int(left);
    const int y0 = int(top);
    const auto at = [&map](int column, int row) {
        return double(map.values[size_t(std::min(row, map.height - 1)) * size_t(map.width) +
                                 size_t(std::min(column, map.width - 1))]);
    };
    const double u = left - x0;
    const double v = top - y0;
    return float((1 - v) * ((1 - u) * at(x0, y0) + u * at(x0 + 1, y0)) +
                 v * ((1 - u) * at(x0, y0 + 1) + u * at(x0 + 1, y0 + 1)));
}

} // namespace

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
    for (int y = 0; y < map.height; ++y) {
        for (int x = 0; x < map.width; ++x) {
            const double u = ((x + 0.5) * image.width / map.width - inside.x) / inside.width;
            const double v = ((y + 0.5) * image.height / map.height - inside.y) / inside.height;
            if (u >= 0 && u <= 1 && v >= 0 && v <= 1)
                map.values[size_t(y) * size_t(map.width) + size_t(x)] =
                    sampled(*part, u * part->width, v * part->height);
        }
    }
    return map;
}

} // namespace vignette
