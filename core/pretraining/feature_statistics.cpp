#include "core/pretraining/feature_statistics.h"

#include "core/engine/closed_form.h"
#include "core/imaging/preprocess.h"

#include <ATen/ATen.h>

#include <QFileInfo>

#include <algorithm>
#include <cmath>

namespace vignette {

namespace {

std::vector<float> toVector(const at::Tensor& tensor)
{
    return toFloatTensor(tensor).values;
}

/// Clinical photographs are one half of what is counted, dermoscopy of all kinds the other.
int half(Domain domain)
{
    return domain == Domain::Clinical ? 0 : 1;
}

} // namespace

TrainingFeatures::TrainingFeatures(const TrainingIndex& trainingIndex, const Architecture& architecture,
                                   const at::Tensor& outputs)
    : index(trainingIndex), raw(outputs.slice(1, 0, architecture.featureCount()).contiguous()),
      context(outputs.slice(1, architecture.featureCount()).contiguous()), rows(trainingIndex.classes.size()),
      weight(at::zeros({outputs.size(0)}))
{
    const auto counted = [&](const Sample& sample) {
        return sample.domain != Domain::Other && !index.classes[sample.classIndex].heldOut;
    };
    std::vector<double> counts(2, 0);
    for (size_t i = 0; i < index.samples.size(); ++i) {
        const Sample& sample = index.samples[i];
        rows[sample.classIndex].push_back(int64_t(i));
        counts[half(sample.domain)] += counted(sample);
    }
    float* values = weight.data_ptr<float>();
    for (size_t i = 0; i < index.samples.size(); ++i) {
        if (counted(index.samples[i]))
            values[i] = float(0.5 / counts[half(index.samples[i].domain)]);
    }
}

at::Tensor TrainingFeatures::isDomain(const std::function<bool(Domain)>& wanted) const
{
    std::vector<float> values;
    for (const Sample& sample : index.samples)
        values.push_back(wanted(sample.domain) ? 1 : 0);
    return at::tensor(values);
}

double tapEmphasis(size_t tap, size_t taps)
{
    return tap == 0 ? 0.5 : tap + 3 >= taps ? 1.5 : 1;
}

Standardization standardize(const TrainingFeatures& features, const Architecture& architecture)
{
    const at::Tensor middle = at::matmul(features.weight, features.raw);
    const at::Tensor deviation = at::matmul(features.weight, (features.raw - middle).square()).sqrt() + 1e-6;
    // Centred on clinical photographs; what dermoscopy adds to all its pictures is taken out along one axis.
    const at::Tensor clinical = features.weight * features.isDomain([](Domain d) { return d == Domain::Clinical; });
    const at::Tensor mean = at::matmul(clinical, features.raw) * 2;
    at::Tensor scale = 1 / deviation;
    const std::vector<int64_t> sizes = tapSizes(architecture);
    int64_t first = 0;
    for (size_t tap = 0; tap < sizes.size(); ++tap) {
        scale.slice(0, first, first + sizes[tap])
            .mul_(tapEmphasis(tap, sizes.size()) * 10 / std::sqrt(double(sizes[tap])));
        first += sizes[tap];
    }
    const at::Tensor z = (features.raw - mean) * scale;
    return {
        toVector(mean), toVector(scale),        toVector(at::matmul(features.weight - clinical, features.raw) * 2), z,
        unitRows(z),    (middle - mean) * scale};
}

at::Tensor fitWhitening(const TrainingFeatures& features, const Standardization& standard)
{
    constexpr int64_t directions = 192;
    constexpr double shrinkage = 20; // times the mean variance; 5 to 30 did as well on held-out classes
    const TrainingIndex& index = features.index;
    const int64_t f = standard.unit.size(1);
    const auto counts = [&](size_t c) {
        return index.classes[c].domain != Domain::Other && !index.classes[c].heldOut && features.rows[c].size() > 1;
    };
    std::vector<double> classes(2, 0);
    for (size_t c = 0; c < index.classes.size(); ++c)
        classes[half(index.classes[c].domain)] += counts(c);
    at::Tensor covariance = at::zeros({f, f});
    for (size_t c = 0; c < index.classes.size(); ++c) {
        if (!counts(c))
            continue;
        const at::Tensor rows = standard.unit.index_select(0, at::tensor(features.rows[c]));
        const at::Tensor centered = rows - rows.mean(0);
        covariance.add_(at::matmul(centered.t(), centered),
                        0.5 / classes[half(index.classes[c].domain)] / double(rows.size(0) - 1));
    }
    const auto [values, vectors] = at::linalg_eigh(covariance.to(at::kDouble));
    const int64_t first = std::max<int64_t>(0, f - directions);
    const at::Tensor top = values.slice(0, first) / values.mean();
    const at::Tensor taken = 1 - ((top + shrinkage) / shrinkage).rsqrt();
    return (vectors.slice(1, first).t() * taken.sqrt().unsqueeze(1)).to(at::kFloat).contiguous();
}

EngineFile::Dermoscopy fitDermoscopy(const TrainingFeatures& features, const Standardization& standard,
                                     const at::Tensor& whitening, const std::function<void(const QString&)>& log)
{
    EngineFile::Dermoscopy out;
    out.mean = standard.dermoscopyMean;
    // The means lie at equal distances from the middle.
    out.axis = toVector(unitRows(whiten(standard.middle, whitening)));
    // Ridge regression on +1 and -1, steepened: the few pictures in between are still told apart.
    const at::Tensor target = features.isDomain([](Domain d) { return d == Domain::Clinical; }) * -2 + 1;
    const at::Tensor center = at::matmul(features.weight, standard.unit);
    const at::Tensor x = (standard.unit - center).to(at::kDouble);
    const at::Tensor weighted = x.t() * features.weight.to(at::kDouble);
    const at::Tensor slope = at::linalg_solve(at::matmul(weighted, x) + 1e-4 * at::eye(x.size(1), at::kDouble),
                                              at::matmul(weighted, target.to(at::kDouble)));
    constexpr double steepness = 1.5;
    const at::Tensor gate = (slope * steepness).to(at::kFloat);
    out.gate = toVector(gate);
    out.gate.push_back(float(0.5 - at::dot(gate, center).item<double>()));
    // With one example words weigh as much as it does: chosen with two base dermoscopy classes left out of
    // tuning and of everything else, where clinical photographs ask for 1.5.
    out.textFactor = 0.67f;
    // Pairs of base dermoscopy classes ask for 1.0 to 3.1, by how hard they are, which is not known
    // before: none is applied.
    out.temperatureFactor = 1;

    const at::Tensor share = (at::matmul(standard.unit, gate) + out.gate.back()).clamp(0, 1);
    std::vector<float> heldOut;
    for (const Sample& sample : features.index.samples)
        heldOut.push_back(features.index.classes[sample.classIndex].heldOut ? 1 : 0);
    const at::Tensor clinicalHeldOut = at::tensor(heldOut);
    log(QStringLiteral("dermoscopy gate: %1 of held-out clinical pictures above a half")
            .arg(((share > 0.5) * clinicalHeldOut).sum().item<double>() / clinicalHeldOut.sum().item<double>(), 0, 'f',
                 4));
    return out;
}

Result<at::Tensor> encodeAll(const QString& dataFolder, const TrainingIndex& index, const Architecture& architecture,
                             const Preprocessing& preprocessing, const ParameterSet& encoder, const QString& cacheFile,
                             const JobContext& job)
{
    if (QFileInfo::exists(cacheFile)) {
        TensorFileLimits limits;
        limits.fileBytes = qint64(2) << 30;
        limits.values = limits.fileBytes;
        const auto file = readTensorFile(cacheFile, limits);
        if (!file)
            return fail(file.error());
        return toTensor(file->tensors.at("features"));
    }
    const auto network = Network::create(architecture, encoder);
    if (!network)
        return fail(network.error());
    const int side = preprocessing.side;
    const size_t size = size_t(side) * side * 3;
    const at::Tensor features = at::empty({int64_t(index.samples.size()), architecture.outputCount()});
    constexpr size_t chunk = 512;
    for (size_t first = 0; first < index.samples.size(); first += chunk) {
        const size_t count = std::min(chunk, index.samples.size() - first);
        const std::vector<Sample> samples(index.samples.begin() + first, index.samples.begin() + first + count);
        const auto pictures = loadPictures(dataFolder, samples, side, job);
        if (!pictures)
            return fail(pictures.error());
        std::vector<float> values(count * size);
        for (size_t i = 0; i < count; ++i)
            normalize({pictures->picture(i), size}, preprocessing, {values.data() + i * size, size});
        const auto encoded = network->features(values, int(count), side, job);
        if (!encoded)
            return fail(encoded.error());
        std::copy(encoded->begin(), encoded->end(), features.data_ptr<float>() + first * architecture.outputCount());
        job.progress(qint64(first + count), qint64(index.samples.size()));
    }
    if (const auto kept = writeTensorFile(cacheFile, {{}, {{"features", toFloatTensor(features)}}}); !kept)
        return fail(kept.error());
    return features;
}

} // namespace vignette
