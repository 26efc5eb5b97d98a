#include "core/pretraining/finder_fitting.h"

#include "core/base/exception_error.h"
#include "core/benchmark/adam_w.h"
#include "core/engine/closed_form.h"
#include "core/imaging/image_reader.h"
#include "core/imaging/region.h"

#include <ATen/ATen.h>
#include <c10/core/GradMode.h>

#include <QDir>
#include <QFile>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <random>

namespace vignette {

namespace {

constexpr int64_t projected = 160; ///< principal components that the fit sees of the input
constexpr int batch = 64;

double uniform(std::mt19937_64& random, double low, double high)
{
    return low + (high - low) * double(random() >> 11) * 0x1p-53;
}

/// A window of 0.45 to 1.8 of the sides, up to a fifth wider or taller, with its middle anywhere.
Region randomWindow(std::mt19937_64& random, int width, int height)
{
    const double scale = std::exp(uniform(random, std::log(0.45), std::log(1.8)));
    const double aspect = std::exp(uniform(random, -0.2, 0.2));
    const double off = 0.3 + 0.2 * std::min(scale, 1.0);
    const double x = 0.5 + uniform(random, -off, off);
    const double y = 0.5 + uniform(random, -off, off);
    const int w = std::max(8, int(std::lround(scale * aspect * width)));
    const int h = std::max(8, int(std::lround(scale / aspect * height)));
    return {int(std::lround(x * width)) - w / 2, int(std::lround(y * height)) - h / 2, w, h};
}

/// The photographs of DermNet NZ bear a mark at the lower left, which tells where their middle is. What
/// lies above it is mirrored over it.
void coverMark(Image& image)
{
    const int left = image.width * 6 / 100;
    const int right = image.width / 2;
    const int top = image.height * 66 / 100;
    for (int y = top; y < image.height; ++y) {
        const int from = std::max(0, 2 * top - 1 - y);
        std::copy_n(image.rgb.begin() + (ptrdiff_t(from) * image.width + left) * 3, ptrdiff_t(right - left) * 3,
                    image.rgb.begin() + (ptrdiff_t(y) * image.width + left) * 3);
    }
}

/// The middle of a picture as a picture: 255 exp(-r^2 / (2 x 0.2^2)), r in sides.
Image subjectOf(int width, int height)
{
    Image image;
    image.width = width;
    image.height = height;
    image.rgb.reserve(size_t(width) * size_t(height) * 3);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const double dx = ((x + 0.5) / width - 0.5) / 0.2;
            const double dy = ((y + 0.5) / height - 0.5) / 0.2;
            image.rgb.insert(image.rgb.end(), 3, uint8_t(std::lround(255 * std::exp(-0.5 * (dx * dx + dy * dy)))));
        }
    }
    return image;
}

/// Mean of the first channel over each of side x side cells of a region, 0 to 1.
std::vector<float> cells(const Image& image, const Region& region, int side)
{
    const std::vector<uint8_t> small = resizeForNetwork(cut(image, region), side);
    std::vector<float> out;
    for (size_t i = 0; i < small.size(); i += 3)
        out.push_back(float(small[i]) / 255);
    return out;
}

Result<std::vector<FeatureMap>> mapsOf(const Network& network, const Preprocessing& preprocessing, const Image& image)
{
    std::vector<float> input(size_t(preprocessing.side) * size_t(preprocessing.side) * 3);
    preprocess(image, preprocessing, input);
    return network.featureMaps(input, preprocessing.side);
}

/// N x C x H x W, N being 1.
std::vector<at::Tensor> asTensors(const std::vector<FeatureMap>& maps)
{
    std::vector<at::Tensor> out;
    for (const FeatureMap& map : maps)
        out.push_back(at::tensor(map.values).reshape({1, map.height, map.width, map.channels}).permute({0, 3, 1, 2}));
    return out;
}

/// Rows of places.
at::Tensor byPlace(const at::Tensor& map)
{
    return map[0].permute({1, 2, 0}).reshape({-1, map.size(1)});
}

/// All maps brought to a grid and joined: places x featureCount().
at::Tensor placeFeatures(const std::vector<at::Tensor>& maps, int64_t side)
{
    std::vector<at::Tensor> parts;
    for (const at::Tensor& map : maps)
        parts.push_back(byPlace(at::upsample_bilinear2d(map, {side, side}, false)));
    return at::cat(parts, 1);
}

/// What the fit sees of one window.
struct Windows
{
    std::vector<at::Tensor> inputs;   ///< places x C, half precision
    std::vector<at::Tensor> lesion;   ///< places; empty for clinical pictures
    std::vector<at::Tensor> evidence; ///< places; empty for dermoscopy
    std::vector<at::Tensor> subject;
    std::vector<bool> checked; ///< kept aside for the figures
};

class Fitting
{
public:
    Fitting(const QString& dataFolder, const TrainingIndex& index, const EngineFile& engine,
            const FinderOptions& options, Network network)
        : m_folder(dataFolder), m_index(index), m_engine(engine), m_architecture(engine.architecture.withFinder()),
          m_options(options), m_network(std::move(network)), m_random(options.seed),
          m_mean(at::tensor(engine.featureMean)), m_scale(at::tensor(engine.featureScale)),
          m_whitening(toTensor(engine.whitening))
    {
        choose();
    }

    bool hasBoth() const { return !m_dermoscopy.empty() && !m_clinical.empty(); }

    Result<ParameterSet> run(const std::function<void(const QString&)>& log, const JobContext& job)
    {
        if (const auto known = meanClasses(job); !known)
            return fail(known.error());
        if (const auto seen = lookThroughWindows(log, job); !seen)
            return fail(seen.error());
        project();
        return fit(log, job);
    }

private:
    /// Pictures of each class, drawn by the seed.
    void choose()
    {
        std::vector<std::vector<size_t>> rows(m_index.classes.size());
        for (size_t i = 0; i < m_index.samples.size(); ++i)
            rows[size_t(m_index.samples[i].classIndex)].push_back(i);
        for (size_t c = 0; c < rows.size(); ++c) {
            const TrainingClass& entry = m_index.classes[c];
            const bool isClinical = entry.domain == Domain::Clinical;
            if (entry.heldOut || (!isClinical && entry.domain != Domain::Dermoscopy))
                continue;
            for (size_t i = rows[c].size(); i > 1; --i)
                std::swap(rows[c][i - 1], rows[c][m_random() % i]);
            auto& chosen = isClinical ? m_clinical : m_dermoscopy;
            const size_t most = size_t(isClinical ? m_options.clinicalPerClass : m_options.dermoscopyPerClass);
            size_t taken = 0;
            for (const size_t row : rows[c]) {
                if (taken == most)
                    break;
                if (!isClinical && m_index.samples[row].maskPath.isEmpty())
                    continue;
                chosen.push_back(row);
                ++taken;
            }
        }
    }

    at::Tensor whiten(const at::Tensor& features) const
    {
        const at::Tensor z = (features - m_mean) * m_scale;
        return z - at::matmul(at::matmul(z, m_whitening.t()), m_whitening);
    }

    Result<Image> picture(size_t row) const
    {
        auto image = readImage(QDir(m_folder).filePath(m_index.samples[row].path));
        if (image && m_index.samples[row].domain == Domain::Clinical)
            coverMark(*image);
        return image;
    }

    /// Whitened mean of every clinical class, less the mean of all.
    Result<void> meanClasses(const JobContext& job)
    {
        std::map<int, std::vector<at::Tensor>> features;
        std::vector<float> input(size_t(m_engine.preprocessing.side) * size_t(m_engine.preprocessing.side) * 3);
        for (const size_t row : m_clinical) {
            const auto image = picture(row);
            if (!image)
                return fail(image.error());
            preprocess(*image, m_engine.preprocessing, input);
            const auto pooled = m_network.features(input, 1, m_engine.preprocessing.side, job);
            if (!pooled)
                return fail(pooled.error());
            features[m_index.samples[row].classIndex].push_back(at::tensor(*pooled));
        }
        std::vector<at::Tensor> means;
        for (const auto& [c, rows] : features)
            means.push_back(whiten(at::stack(rows)).mean(0));
        const at::Tensor all = at::stack(means).mean(0);
        size_t next = 0;
        for (const auto& [c, rows] : features)
            m_classes[c] = means[next++] - all;
        return {};
    }

    Result<void> lookThroughWindows(const std::function<void(const QString&)>& log, const JobContext& job)
    {
        std::vector<size_t> jobs = m_clinical;
        for (const size_t row : m_dermoscopy)
            jobs.insert(jobs.end(), 2, row);
        for (size_t i = jobs.size(); i > 1; --i)
            std::swap(jobs[i - 1], jobs[m_random() % i]);
        for (size_t n = 0; n < jobs.size(); ++n) {
            if (job.cancelled())
                return fail(ErrorCode::Cancelled, QStringLiteral("Cancelled."));
            if (const auto seen = lookAt(jobs[n]); !seen)
                return fail(seen.error());
            job.progress(qint64(n) + 1, qint64(jobs.size()));
            if ((n + 1) % 500 == 0)
                log(QStringLiteral("lesion finder: %1 of %2 windows").arg(n + 1).arg(jobs.size()));
        }
        return {};
    }

    Result<void> lookAt(size_t row)
    {
        const Sample& sample = m_index.samples[row];
        const auto image = picture(row);
        if (!image)
            return fail(image.error());
        const Region window = randomWindow(m_random, image->width, image->height);
        const auto maps = mapsOf(m_network, m_engine.preprocessing, cut(*image, window));
        if (!maps)
            return fail(maps.error());
        const std::vector<at::Tensor> tensors = asTensors(*maps);
        const at::Tensor x = finderInput(m_architecture, tensors);
        m_side = int(x.size(2));
        m_windows.inputs.push_back(byPlace(x).to(at::kHalf));
        m_windows.subject.push_back(at::tensor(cells(subjectOf(image->width, image->height), window, m_side)));
        at::Tensor lesion;
        at::Tensor evidence;
        if (sample.domain == Domain::Clinical) {
            const at::Tensor raw = at::matmul(whiten(placeFeatures(tensors, m_side)), m_classes.at(sample.classIndex));
            evidence = (raw - raw.mean()) / (raw.std(0, false) + 1e-6);
        } else {
            const auto mask = readImage(QDir(m_folder).filePath(sample.maskPath));
            if (!mask)
                return fail(mask.error());
            // Outlines may be smaller than their pictures.
            const Region scaled = {window.x * mask->width / image->width, window.y * mask->height / image->height,
                                   std::max(1, window.width * mask->width / image->width),
                                   std::max(1, window.height * mask->height / image->height)};
            lesion = at::tensor(cells(*mask, scaled, m_side));
        }
        m_windows.lesion.push_back(lesion);
        m_windows.evidence.push_back(evidence);
        m_windows.checked.push_back(row % 8 == 0);
        return {};
    }

    /// Principal components of the input, brought to nearly equal variance.
    void project()
    {
        std::vector<at::Tensor> some;
        for (size_t n = 0; n < m_windows.inputs.size(); n += 6)
            some.push_back(m_windows.inputs[n].to(at::kFloat));
        const at::Tensor x = at::cat(some);
        m_inputMean = x.mean(0);
        m_inputScale = 1 / (x.std(0, false) + 1e-3);
        const at::Tensor z = ((x - m_inputMean) * m_inputScale).to(at::kDouble);
        const auto [values, vectors] = at::linalg_eigh(at::matmul(z.t(), z) / double(z.size(0)));
        const int64_t c = values.size(0);
        const at::Tensor top = values.slice(0, c - projected);
        m_projection = (vectors.slice(1, c - projected) / (top + 0.05).sqrt()).to(at::kFloat).contiguous(); // C x 160
    }

    at::Tensor projectedInput(const std::vector<size_t>& windows) const
    {
        std::vector<at::Tensor> out;
        for (const size_t n : windows)
            out.push_back(at::matmul((m_windows.inputs[n].to(at::kFloat) - m_inputMean) * m_inputScale, m_projection));
        return at::stack(out).permute({0, 2, 1}).reshape({int64_t(windows.size()), projected, m_side, m_side});
    }

    /// As findLesion() in network_torch.h, behind the projection.
    static at::Tensor forward(const TensorMap& p, const at::Tensor& x)
    {
        const at::Tensor context = at::linear(x.mean({2, 3}), p.at("context"));
        at::Tensor h = at::conv2d(x, p.at("input"), p.at("input.bias")) + context.unsqueeze(2).unsqueeze(3);
        h = at::silu(h);
        for (const char* name : {"conv1", "conv2"})
            h = at::silu(
                at::conv2d(at::replication_pad2d(h, {1, 1, 1, 1}), p.at(name), p.at(std::string(name) + ".bias")));
        return at::conv2d(h, p.at("output"), p.at("output.bias"));
    }

    TensorMap startingParameters() const
    {
        // As PyTorch's layers begin: uniform in 1 / sqrt(inputs).
        const auto fresh = [](std::vector<int64_t> shape) {
            const int64_t inputs = std::accumulate(shape.begin() + 1, shape.end(), int64_t(1), std::multiplies<>());
            return at::empty(shape).uniform_(-1, 1) / std::sqrt(double(inputs));
        };
        const int64_t hidden = m_architecture.finder.hidden;
        const int64_t middle = m_architecture.finder.middle;
        return {{"input", fresh({hidden, projected, 1, 1})},
                {"input.bias", at::zeros({hidden})},
                {"context", fresh({hidden, projected})},
                {"conv1", fresh({middle, hidden, 3, 3})},
                {"conv1.bias", at::zeros({middle})},
                {"conv2", fresh({middle, middle, 3, 3})},
                {"conv2.bias", at::zeros({middle})},
                {"output", fresh({3, middle, 1, 1})},
                {"output.bias", at::zeros({3})}};
    }

    /// Binary cross-entropy for lesion and subject, squared error for evidence.
    at::Tensor loss(const at::Tensor& out, const std::vector<size_t>& windows, bool mirror) const
    {
        const auto target = [&](const std::vector<at::Tensor>& from, std::vector<int64_t>& rows) {
            std::vector<at::Tensor> maps;
            for (size_t i = 0; i < windows.size(); ++i) {
                if (!from[windows[i]].defined())
                    continue;
                rows.push_back(int64_t(i));
                maps.push_back(from[windows[i]].reshape({m_side, m_side}));
            }
            if (maps.empty())
                return at::Tensor();
            const at::Tensor all = at::stack(maps);
            return mirror ? all.flip(2) : all;
        };
        std::vector<int64_t> rows;
        const at::Tensor subject = target(m_windows.subject, rows);
        at::Tensor sum = at::binary_cross_entropy_with_logits(out.select(1, 2), subject);
        rows.clear();
        if (const at::Tensor lesion = target(m_windows.lesion, rows); lesion.defined())
            sum =
                sum + at::binary_cross_entropy_with_logits(out.index_select(0, at::tensor(rows)).select(1, 0), lesion);
        rows.clear();
        if (const at::Tensor evidence = target(m_windows.evidence, rows); evidence.defined())
            sum = sum + 0.3 * (out.index_select(0, at::tensor(rows)).select(1, 1) - evidence).square().mean();
        return sum;
    }

    Result<ParameterSet> fit(const std::function<void(const QString&)>& log, const JobContext& job)
    {
        at::manual_seed(m_options.seed);
        std::vector<size_t> training;
        std::vector<size_t> checked;
        for (size_t n = 0; n < m_windows.inputs.size(); ++n)
            (m_windows.checked[n] ? checked : training).push_back(n);
        TensorMap parameters = startingParameters();
        TensorMap state;
        for (auto& [name, tensor] : parameters)
            tensor.requires_grad_(true);
        AdamW optimizer(parameters, state, 0.03);
        const int steps = m_options.epochs * int(training.size() / batch);
        int step = 0;
        for (int epoch = 0; epoch < m_options.epochs; ++epoch) {
            for (size_t i = training.size(); i > 1; --i)
                std::swap(training[i - 1], training[m_random() % i]);
            for (size_t first = 0; first + batch <= training.size(); first += batch) {
                if (job.cancelled())
                    return fail(ErrorCode::Cancelled, QStringLiteral("Cancelled."));
                const std::vector<size_t> windows(training.begin() + ptrdiff_t(first),
                                                  training.begin() + ptrdiff_t(first + batch));
                const bool mirror = m_random() % 2 == 0;
                const at::Tensor x = projectedInput(windows);
                loss(forward(parameters, mirror ? x.flip(3) : x), windows, mirror).backward();
                ++step;
                optimizer.step(step, 3e-3 * oneCycle(double(step) / steps, 0.15));
            }
            const c10::AutoGradMode noGradients(false);
            const at::Tensor x = projectedInput(checked);
            log(QStringLiteral("lesion finder: epoch %1, loss on %2 windows aside %3")
                    .arg(epoch + 1)
                    .arg(checked.size())
                    .arg(loss(forward(parameters, x), checked, false).item<double>(), 0, 'f', 4));
        }
        return folded(parameters);
    }

    /// Standardization and projection become part of the first layer.
    ParameterSet folded(const TensorMap& p) const
    {
        const c10::AutoGradMode noGradients(false);
        const auto through = [&](const at::Tensor& weight) { // H x 160 to H x C
            return at::matmul(weight.reshape({-1, projected}), m_projection.t()) * m_inputScale;
        };
        const at::Tensor input = through(p.at("input"));
        const at::Tensor context = through(p.at("context"));
        const at::Tensor bias = p.at("input.bias") - at::matmul(input + context, m_inputMean);
        const auto convolution = [](const at::Tensor& weight) {
            return toFloatTensor(weight.reshape({weight.size(0), weight.size(1), 1, 1}));
        };
        ParameterSet out = {{"finder.input.weight", convolution(input)},
                            {"finder.context.weight", convolution(context)},
                            {"finder.context.bias", toFloatTensor(bias)}};
        for (const std::string name : {"conv1", "conv2", "output"}) {
            out["finder." + name + ".weight"] = toFloatTensor(p.at(name));
            out["finder." + name + ".bias"] = toFloatTensor(p.at(name + ".bias"));
        }
        return out;
    }

    const QString m_folder;
    const TrainingIndex& m_index;
    const EngineFile& m_engine;
    const Architecture m_architecture; ///< with the finder
    const FinderOptions m_options;
    const Network m_network;
    std::mt19937_64 m_random;
    const at::Tensor m_mean;
    const at::Tensor m_scale;
    const at::Tensor m_whitening;
    std::vector<size_t> m_clinical;   ///< samples
    std::vector<size_t> m_dermoscopy; ///< samples
    std::map<int, at::Tensor> m_classes;
    int m_side = 0; ///< places along a side
    Windows m_windows;
    at::Tensor m_inputMean;
    at::Tensor m_inputScale;
    at::Tensor m_projection;
};

} // namespace

Result<ParameterSet> fitLesionFinder(const QString& dataFolder, const TrainingIndex& index, const EngineFile& engine,
                                     const FinderOptions& options, const std::function<void(const QString&)>& log,
                                     const JobContext& job)
{
    auto network = Network::create(engine.architecture, engine.backbone);
    if (!network)
        return fail(network.error());
    try {
        Fitting fitting(dataFolder, index, engine, options, std::move(*network));
        if (!fitting.hasBoth())
            return fail(ErrorCode::InvalidArgument,
                        QStringLiteral("There are no pictures with outlines, or no clinical ones."));
        return fitting.run(log, job);
    } catch (const std::exception& error) {
        return fail(errorOf(error, QStringLiteral("The lesion finder could not be fitted.")));
    }
}

} // namespace vignette
