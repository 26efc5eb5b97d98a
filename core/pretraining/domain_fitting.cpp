#include "core/pretraining/domain_fitting.h"

#include "core/engine/closed_form.h"
#include "core/evaluation/metrics.h"

#include <ATen/ATen.h>

#include <algorithm>

namespace vignette {

namespace {

/// Ridge regression from skin (0) to the other sets (1), in deviations of skin; on a skin picture
/// its square is a sixteenth of all the other rows' together.
at::Tensor foreignContrast(const at::Tensor& centered, const at::Tensor& skin, const at::Tensor& other)
{
    const at::Tensor both = skin + other / other.sum();
    const at::Tensor weighted = centered.t() * both;
    const at::Tensor covariance = at::matmul(weighted, centered);
    const at::Tensor ridge = 0.01 * covariance.diagonal().mean() * at::eye(centered.size(1), at::kDouble);
    const at::Tensor slope = at::linalg_solve(covariance + ridge, at::matmul(weighted, other));
    const at::Tensor deviation = at::matmul(skin, at::matmul(centered, slope).square()).sqrt();
    return slope / deviation * 0.25;
}

float quantile(std::vector<float> values, double at)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0.0f : values[size_t(at * double(values.size() - 1))];
}

/// As z-scores of the features are scaled.
at::Tensor scaleOf(const TrainingFeatures& features, const Architecture& architecture)
{
    const at::Tensor middle = at::matmul(features.weight, features.context);
    const at::Tensor deviation = at::matmul(features.weight, (features.context - middle).square()).sqrt() + 1e-6;
    at::Tensor scale = 1 / deviation;
    const std::vector<int64_t> sizes = tapSizes(architecture);
    int64_t first = 0;
    for (size_t tap = 0; tap < size_t(architecture.finder.contextTaps); ++tap) {
        scale.slice(0, first, first + sizes[tap])
            .mul_(tapEmphasis(tap, sizes.size()) * 10 / std::sqrt(double(sizes[tap])));
        first += sizes[tap];
    }
    return scale.to(at::kDouble);
}

} // namespace

FittedDomain fitDomain(const TrainingFeatures& features, const Architecture& architecture,
                       const std::function<void(const QString&)>& log)
{
    const int64_t count = features.context.size(1);
    const int64_t noise = count / 7; // directions that share one variance
    const at::Tensor weight = features.weight.to(at::kDouble);
    const at::Tensor scale = scaleOf(features, architecture);
    const at::Tensor z = features.context.to(at::kDouble) * scale;
    const at::Tensor mean = at::matmul(weight, z);
    const at::Tensor centered = z - mean;
    const auto [values, vectors] = at::linalg_eigh(at::matmul(centered.t(), centered * weight.unsqueeze(1)));
    const at::Tensor variance = at::cat({values.slice(0, 0, noise).mean().expand({noise}), values.slice(0, noise)});
    const at::Tensor spread = vectors.t() / (variance * double(count)).sqrt().unsqueeze(1);
    const at::Tensor other = features.isDomain([](Domain d) { return d == Domain::Other; }).to(at::kDouble);
    const at::Tensor rows = at::cat({spread, foreignContrast(centered, weight, other).unsqueeze(0)});
    const at::Tensor bias = -at::matmul(rows, mean);
    FittedDomain out;
    out.weight = toFloatTensor(rows * scale).values; // on the context as the network gives it
    out.bias = toFloatTensor(bias).values;

    const std::vector<float> found = toFloatTensor((at::matmul(z, rows.t()) + bias).square().sum(1)).values;
    std::vector<float> heldOut;
    std::vector<float> dermoscopy;
    std::vector<float> foreign;
    for (size_t i = 0; i < found.size(); ++i) {
        const Sample& sample = features.index.samples[i];
        if (sample.domain == Domain::Other)
            foreign.push_back(found[i]);
        else if (features.index.classes[sample.classIndex].heldOut)
            heldOut.push_back(found[i]);
        else if (sample.domain != Domain::Clinical)
            dermoscopy.push_back(found[i]);
    }
    out.foreignAbove = std::max(quantile(heldOut, 0.99), quantile(dermoscopy, 0.99));
    log(QStringLiteral("domain: threshold %1 (held-out clinical %2, dermoscopy %3); other sets against "
                       "held-out clinical: AUROC %4, refused %5 of %6")
            .arg(out.foreignAbove)
            .arg(quantile(heldOut, 0.99))
            .arg(quantile(dermoscopy, 0.99))
            .arg(areaUnderRoc(foreign, heldOut), 0, 'f', 4)
            .arg(std::ranges::count_if(foreign, [&](float score) { return score > out.foreignAbove; }))
            .arg(foreign.size()));
    return out;
}

} // namespace vignette
