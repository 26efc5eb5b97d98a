#include "core/engine/head.h"

#include <ATen/Functions.h>
#include <c10/core/InferenceMode.h>

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace vignette {

namespace {

/// Compiled for the wider registers of newer processors too, without fused multiplication: the bits stay the same.
#if defined(__x86_64__) && defined(__GNUC__)
#define VIGNETTE_WIDE __attribute__((target_clones("default", "avx2")))
#else
#define VIGNETTE_WIDE
#endif

/// Sums in a fixed order in lanes that fill the registers of a processor, so that its bits depend on the rows alone.
VIGNETTE_WIDE float dot(const float* a, const float* b, size_t n)
{
    constexpr size_t width = 16;
    std::array<float, width> lanes{};
    size_t i = 0;
    for (; i + width <= n; i += width) {
        for (size_t j = 0; j < width; ++j)
            lanes[j] += a[i + j] * b[i + j];
    }
    double sum = 0;
    for (const float lane : lanes)
        sum += double(lane);
    for (; i < n; ++i)
        sum += double(a[i]) * double(b[i]);
    return float(sum);
}

/// (feature - mean) * scale divided by its length, into `z`.
VIGNETTE_WIDE void normalize(const Head& head, std::span<const float> features, std::vector<float>& z)
{
    z.resize(head.mean.size());
    for (size_t i = 0; i < z.size(); ++i)
        z[i] = (features[i] - head.mean[i]) * head.scale[i];
    const float length = std::max(std::sqrt(dot(z.data(), z.data(), z.size())), 1e-12F);
    for (float& value : z)
        value /= length;
}

} // namespace

std::vector<float> Head::unitScores(std::span<const float> features) const
{
    std::vector<float> z;
    normalize(*this, features, z);
    return z;
}

std::vector<float> Head::logits(std::span<const float> features) const
{
    const size_t f = mean.size();
    std::vector<float> out;
    const size_t stride = size_t(outputCount());
    out.reserve(features.size() / stride * bias.size());
    std::vector<float> z;
    for (size_t first = 0; first + stride <= features.size(); first += stride) {
        normalize(*this, features.subspan(first, f), z);
        for (size_t k = 0; k < bias.size(); ++k)
            out.push_back(bias[k] + dot(weight.data() + k * f, z.data(), f));
    }
    return out;
}

std::vector<float> Head::domainScores(std::span<const float> features) const
{
    const size_t stride = size_t(outputCount());
    const size_t n = features.size() / stride;
    std::vector<float> out(n, 0);
    if (domainBias.empty())
        return out;
    // The most costly part of a verdict by far, so it is a matrix product. Always of the same shape: which sums a
    // library takes may depend on it.
    constexpr size_t block = 64;
    const size_t d = domainBias.size();
    const size_t e = domainWeight.size() / d;
    const c10::InferenceMode guard;
    const auto tensor = [](const std::vector<float>& values, at::IntArrayRef shape) {
        return at::from_blob(const_cast<float*>(values.data()), shape, at::kFloat);
    };
    const at::Tensor rows = tensor(domainWeight, {int64_t(d), int64_t(e)}).t();
    const at::Tensor offset = tensor(domainBias, {int64_t(d)});
    std::vector<float> c(block * e);
    for (size_t first = 0; first < n; first += block) {
        const size_t count = std::min(block, n - first);
        std::fill(c.begin(), c.end(), 0.0F);
        for (size_t i = 0; i < count; ++i) {
            const float* picture = features.data() + (first + i) * stride;
            for (size_t j = 0; j < e; ++j)
                c[i * e + j] = context > 0 ? picture[mean.size() + j] : (picture[j] - mean[j]) * scale[j];
        }
        const at::Tensor values = at::matmul(tensor(c, {int64_t(block), int64_t(e)}), rows).add_(offset);
        const float* row = values.data_ptr<float>();
        for (size_t i = 0; i < count; ++i, row += d)
            out[first + i] = dot(row, row, d);
    }
    return out;
}

ParameterSet Head::toParameters() const
{
    const int64_t f = featureCount();
    const int64_t d = int64_t(domainBias.size());
    const int64_t e = d ? int64_t(domainWeight.size()) / d : 0;
    return {{"head.mean", {{f}, mean}},
            {"head.scale", {{f}, scale}},
            {"head.weight", {{way(), f}, weight}},
            {"head.bias", {{way()}, bias}},
            {"head.domain.weight", {{d, e}, domainWeight}},
            {"head.domain.bias", {{d}, domainBias}}};
}

Result<Head> Head::fromParameters(const ParameterSet& parameters)
{
    const auto take = [&](const char* name, std::vector<float>& target, size_t dimensions) {
        const auto found = parameters.find(name);
        if (found == parameters.end() || found->second.shape.size() != dimensions ||
            found->second.count() != int64_t(found->second.values.size()))
            return false;
        target = found->second.values;
        return true;
    };
    Head head;
    const bool complete = take("head.mean", head.mean, 1) && take("head.scale", head.scale, 1) &&
                          take("head.weight", head.weight, 2) && take("head.bias", head.bias, 1) &&
                          take("head.domain.weight", head.domainWeight, 2) &&
                          take("head.domain.bias", head.domainBias, 1);
    const size_t f = head.mean.size();
    if (!complete || f == 0 || head.scale.size() != f || head.bias.empty() ||
        head.weight.size() != head.bias.size() * f ||
        parameters.at("head.domain.weight").shape[0] != int64_t(head.domainBias.size()) ||
        parameters.at("head.domain.weight").shape[1] > int64_t(f) ||
        parameters.at("head.weight").shape[0] != int64_t(head.bias.size()) ||
        !std::all_of(head.scale.begin(), head.scale.end(), [](float s) { return s > 0; }))
        return fail(ErrorCode::Corrupt,
                    QCoreApplication::translate("Engine", "The classifier's last layer is incomplete."),
                    QStringLiteral("head tensors"));
    return head;
}

} // namespace vignette
