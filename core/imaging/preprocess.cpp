#include "core/imaging/preprocess.h"

#include <algorithm>
#include <cmath>

namespace vignette {

namespace {

// Weights are whole numbers that sum up to this, so that every machine makes the same pixels.
constexpr int weightBits = 14;

/// One axis of a resampling: each target pixel is a weighted sum of neighbouring source pixels.
struct Axis
{
    struct Span
    {
        int first = 0; ///< source pixel
        int count = 0;
        size_t weight = 0; ///< index of the first weight
    };
    std::vector<Span> spans;
    std::vector<int16_t> weights;

    Axis(int from, int to)
    {
        const double scale = double(from) / to;
        for (int i = 0; i < to; ++i) {
            if (scale >= 1) // the average over what the target pixel covers
                add(i * scale, (i + 1) * scale, from);
            else // between the centres of two pixels
                add((i + 0.5) * scale - 0.5, (i + 0.5) * scale + 0.5, from);
        }
    }

private:
    /// The part of each pixel that lies within [begin, end); beyond the border lies the border.
    void add(double begin, double end, int size)
    {
        const int low = int(std::floor(begin));
        const int high = std::max(low, int(std::ceil(end - 1e-9)) - 1);
        Span span{std::clamp(low, 0, size - 1), 0, weights.size()};
        span.count = std::clamp(high, 0, size - 1) - span.first + 1;
        weights.resize(weights.size() + size_t(span.count));
        int given = 0;
        for (int k = low; k <= high; ++k) {
            const double part = (std::min(end, k + 1.0) - begin) / (end - begin);
            const int until = k == high ? 1 << weightBits : int(std::lround(std::min(part, 1.0) * (1 << weightBits)));
            const int place = std::clamp(k, 0, size - 1) - span.first;
            weights[span.weight + size_t(place)] += int16_t(until - given);
            given = until;
        }
        spans.push_back(span);
    }
};

} // namespace

std::vector<uint8_t> resizeForNetwork(const Image& image, int side)
{
    std::vector<uint8_t> out(size_t(side) * side * 3);
    if (image.isNull())
        return out;
    const Axis down(image.height, side);
    const Axis across(image.width, side);
    const size_t stride = size_t(image.width) * 3;
    std::vector<int32_t> sums(stride);
    std::vector<uint16_t> row(stride); // in 1/256
    uint8_t* to = out.data();
    for (const Axis::Span& rows : down.spans) {
        std::fill(sums.begin(), sums.end(), 1 << (weightBits - 9));
        for (int k = 0; k < rows.count; ++k) {
            const uint8_t* from = image.rgb.data() + size_t(rows.first + k) * stride;
            const int16_t weight = down.weights[rows.weight + size_t(k)];
            for (size_t x = 0; x < stride; ++x)
                sums[x] += weight * int16_t(from[x]);
        }
        for (size_t x = 0; x < stride; ++x)
            row[x] = uint16_t(sums[x] >> (weightBits - 8));
        for (const Axis::Span& columns : across.spans) {
            const uint16_t* from = row.data() + size_t(columns.first) * 3;
            const int16_t* weight = across.weights.data() + columns.weight;
            uint32_t r = 1u << (weightBits + 7);
            uint32_t g = r;
            uint32_t b = r;
            for (int k = 0; k < columns.count; ++k, from += 3) {
                const auto w = uint32_t(weight[k]);
                r += w * from[0];
                g += w * from[1];
                b += w * from[2];
            }
            to[0] = uint8_t(r >> (weightBits + 8));
            to[1] = uint8_t(g >> (weightBits + 8));
            to[2] = uint8_t(b >> (weightBits + 8));
            to += 3;
        }
    }
    return out;
}

void preprocess(const Image& image, const Preprocessing& preprocessing, std::span<float> out)
{
    normalize(resizeForNetwork(image, preprocessing.side), preprocessing, out);
}

void normalize(std::span<const uint8_t> rgb, const Preprocessing& preprocessing, std::span<float> out)
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
