#include "core/engine/text_map.h"

#include <cmath>

namespace vignette {

namespace {

float squaredDistance(const float* a, const float* b, size_t count)
{
    float sum = 0;
    for (size_t i = 0; i < count; ++i)
        sum += (a[i] - b[i]) * (a[i] - b[i]);
    return sum;
}

} // namespace

std::vector<float> textFeatures(const std::vector<RecognizedAttribute>& attributes, const std::vector<float>& sentence)
{
    std::vector<float> phi = attributeVector(attributes);
    phi.insert(phi.end(), sentence.begin(), sentence.end());
    return phi;
}

std::vector<float> textKernel(const FloatTensor& anchors, const std::vector<float>& phi)
{
    const size_t split = size_t(attributeNames().size());
    std::vector<float> kernel(size_t(anchors.shape[0]));
    for (size_t r = 0; r < kernel.size(); ++r) {
        const float* anchor = anchors.values.data() + r * phi.size();
        kernel[r] = std::exp(-squaredDistance(anchor, phi.data(), split)) +
                    std::exp(-squaredDistance(anchor + split, phi.data() + split, phi.size() - split));
    }
    return kernel;
}

std::vector<float> TextMap::prototype(std::vector<float> phi) const
{
    for (size_t i = 0; i < phi.size(); ++i)
        phi[i] = (phi[i] - mean.values[i]) * scale.values[i];
    const std::vector<float> kernel = textKernel(anchors, phi);
    std::vector<float> out(size_t(up.shape[0]));
    for (size_t row = 0; row < out.size(); ++row) {
        double sum = 0;
        for (size_t r = 0; r < kernel.size(); ++r)
            sum += double(up.values[row * kernel.size() + r]) * kernel[r];
        out[row] = float(sum);
    }
    return out;
}

} // namespace vignette
