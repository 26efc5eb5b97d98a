#include "core/engine/head.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace vignette {

namespace {

/// (feature - mean) * scale divided by its length; `length` receives that length.
std::vector<float> normalized(const Head& head, std::span<const float> features, float& length)
{
    std::vector<float> z(head.mean.size());
    double sum = 0;
    for (size_t i = 0; i < z.size(); ++i) {
        z[i] = (features[i] - head.mean[i]) * head.scale[i];
        sum += double(z[i]) * z[i];
    }
    length = float(std::max(std::sqrt(sum), 1e-12));
    for (float& value : z)
        value /= length;
    return z;
}

float dot(const float* a, const std::vector<float>& b)
{
    return float(std::inner_product(b.begin(), b.end(), a, 0.0));
}

} // namespace

std::vector<float> Head::unitScores(std::span<const float> features) const
{
    float length = 0;
    return normalized(*this, features, length);
}

std::vector<float> Head::logits(std::span<const float> features) const
{
    float length = 0;
    const std::vector<float> n = normalized(*this, features, length);
    std::vector<float> out(bias);
    for (size_t k = 0; k < out.size(); ++k)
        out[k] += dot(weight.data() + k * n.size(), n);
    return out;
}

std::vector<float> Head::gradient(std::span<const float> features, int classIndex) const
{
    float length = 0;
    const std::vector<float> n = normalized(*this, features, length);
    const float* row = weight.data() + size_t(classIndex) * n.size();
    const float along = dot(row, n);
    std::vector<float> out(n.size());
    for (size_t i = 0; i < n.size(); ++i)
        out[i] = (row[i] - along * n[i]) / length * scale[i];
    return out;
}

float Head::domainScore(std::span<const float> features) const
{
    if (domainBias.empty())
        return 0;
    std::vector<float> context(domainWeight.size() / domainBias.size());
    if (features.size() > mean.size()) {
        std::ranges::copy(features.last(context.size()), context.begin());
    } else {
        for (size_t i = 0; i < context.size(); ++i)
            context[i] = (features[i] - mean[i]) * scale[i];
    }
    double score = 0;
    for (size_t d = 0; d < domainBias.size(); ++d) {
        const double value = domainBias[d] + dot(domainWeight.data() + d * context.size(), context);
        score += value * value;
    }
    return float(score);
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
