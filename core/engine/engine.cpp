#include "core/engine/engine.h"

#include "core/base/program_files.h"
#include "core/engine/closed_form.h"
#include "core/engine/engine_file.h"
#include "core/engine/generator.h"
#include "core/engine/network_torch.h"
#include "core/engine/text/sentence_encoder.h"

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>

#include <QCache>
#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <mutex>

namespace vignette {

namespace {

/// The eight flips and quarter turns, in the order in which few views are taken first.
constexpr int viewCount = 8;

/// View `view` of a square side x side x 3 picture.
void makeView(const float* source, int side, int view, float* target)
{
    const bool flipX = view & 1;
    const bool flipY = view & 2;
    const bool transpose = view & 4;
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            int sx = flipX ? side - 1 - x : x;
            int sy = flipY ? side - 1 - y : y;
            if (transpose)
                std::swap(sx, sy);
            std::copy_n(source + (size_t(sy) * side + sx) * 3, 3, target + (size_t(y) * side + x) * 3);
        }
    }
}

/// All eight views while few pictures are given, fewer for large support sets, so that synthesis
/// stays near a second.
int viewsFor(int pictures)
{
    return pictures <= 10 ? 8 : pictures <= 40 ? 4 : pictures <= 80 ? 2 : 1;
}

/// matrix (rows x columns) times vector.
std::vector<float> multiply(const FloatTensor& matrix, const std::vector<float>& vector)
{
    const size_t columns = vector.size();
    std::vector<float> out(size_t(matrix.shape[0]));
    for (size_t row = 0; row < out.size(); ++row) {
        double sum = 0;
        for (size_t column = 0; column < columns; ++column)
            sum += double(matrix.values[row * columns + column]) * vector[column];
        out[row] = float(sum);
    }
    return out;
}

Error mismatch()
{
    return {ErrorCode::InvalidTask,
            QCoreApplication::translate("Engine", "The task and its examples do not belong together."),
            {}};
}

/// Row or column of the temperature table whose knot is nearest below or at `value`.
int knot(std::initializer_list<int> knots, int value)
{
    int index = 0;
    int position = 0;
    for (int at : knots) {
        if (value >= at)
            index = position;
        ++position;
    }
    return index;
}

} // namespace

std::vector<float> textFeatures(const std::vector<RecognizedAttribute>& attributes, const std::vector<float>& sentence)
{
    std::vector<float> phi = attributeVector(attributes);
    phi.insert(phi.end(), sentence.begin(), sentence.end());
    return phi;
}

std::vector<float> textKernel(const FloatTensor& anchors, const std::vector<float>& phi, size_t split)
{
    const auto squaredDistance = [](const float* a, const float* b, size_t count) {
        float sum = 0;
        for (size_t i = 0; i < count; ++i)
            sum += (a[i] - b[i]) * (a[i] - b[i]);
        return sum;
    };
    std::vector<float> kernel(size_t(anchors.shape[0]));
    for (size_t r = 0; r < kernel.size(); ++r) {
        const float* anchor = anchors.values.data() + r * phi.size();
        kernel[r] = std::exp(-squaredDistance(anchor, phi.data(), split)) +
                    std::exp(-squaredDistance(anchor + split, phi.data() + split, phi.size() - split));
    }
    return kernel;
}

struct Engine::Impl
{
    EngineFile file;
    std::shared_ptr<const ParameterSet> backbone;
    std::optional<ClosedFormHead> head;
    TensorMap base;
    TensorMap generator;
    Network network;
    std::optional<SentenceEncoder> sentences;
    /// Prototypes of descriptions that were read before: a live editor and an evaluation ask for
    /// the same few again and again. In memory only.
    mutable std::mutex textMutex;
    mutable QCache<QString, std::vector<float>> textPrototypes{256};

    /// Prototype that the words describe, relative to the mean of its domain; longer where they
    /// say more. Nothing for no words.
    std::vector<float> textPrototype(const QString& description,
                                     const std::vector<RecognizedAttribute>& attributes) const
    {
        if (description.trimmed().isEmpty())
            return {};
        {
            const std::lock_guard lock(textMutex);
            if (const auto* known = textPrototypes.object(description))
                return *known;
        }
        std::vector<float> phi = textFeatures(attributes, sentences->encode(description));
        for (size_t i = 0; i < phi.size(); ++i)
            phi[i] = (phi[i] - file.textMean.values[i]) * file.textScale.values[i];
        std::vector<float> prototype =
            multiply(file.textUp, textKernel(file.textAnchors, phi, size_t(attributeNames().size())));
        const std::lock_guard lock(textMutex);
        textPrototypes.insert(description, new std::vector<float>(prototype));
        return prototype;
    }
};

Engine::Engine(std::unique_ptr<const Impl> impl) : m_impl(std::move(impl)) {}
Engine::~Engine() = default;

Result<std::shared_ptr<const Engine>> Engine::load(const QString& path, const Device& device)
{
    auto file = readEngineFile(path);
    if (!file)
        return fail(file.error());
    auto impl = std::make_unique<Impl>();
    impl->file = std::move(*file);
    auto network = Network::create(impl->file.architecture, impl->file.backbone, device);
    if (!network)
        return fail(network.error());
    impl->network = std::move(*network);
    auto sentences = SentenceEncoder::create(impl->file.sentenceEncoder, impl->file.vocabulary);
    if (!sentences)
        return fail(sentences.error());
    impl->sentences = std::move(*sentences);
    const size_t textSize = size_t(attributeNames().size() + impl->sentences->dimension());
    if (impl->file.textMean.values.size() != textSize)
        return fail(ErrorCode::Corrupt,
                    QCoreApplication::translate("Engine", "The engine file is damaged or is not an engine."),
                    QStringLiteral("text feature length"));
    const c10::InferenceMode guard;
    impl->base = toTensors(impl->file.backbone, at::kCPU);
    impl->generator = toTensors(impl->file.generator, at::kCPU);
    if (!isGenerator(impl->file.architecture, impl->generator))
        return fail(ErrorCode::Corrupt,
                    QCoreApplication::translate("Engine", "The engine file is damaged or is not an engine."),
                    QStringLiteral("generator tensors"));
    impl->head.emplace(impl->file);
    impl->backbone = std::make_shared<const ParameterSet>(std::move(impl->file.backbone));
    impl->file.generator.clear();
    impl->file.sentenceEncoder.clear();
    return std::shared_ptr<const Engine>(new Engine(std::move(impl)));
}

const EngineInfo& Engine::info() const
{
    return m_impl->file.info;
}

const Preprocessing& Engine::preprocessing() const
{
    return m_impl->file.preprocessing;
}

Result<std::vector<std::vector<float>>> Engine::encode(std::span<const Image> images, const JobContext& job) const
{
    return encode(images, viewCount, job);
}

Result<std::vector<std::vector<float>>> Engine::encode(std::span<const Image> images, int views,
                                                       const JobContext& job) const
{
    const int side = preprocessing().side;
    const size_t size = size_t(side) * side * 3;
    std::vector<std::vector<float>> out;
    std::vector<float> upright(size);
    std::vector<float> input(size * views);
    for (const Image& image : images) {
        preprocess(image, preprocessing(), upright);
        for (int view = 0; view < views; ++view)
            makeView(upright.data(), side, view, input.data() + view * size);
        auto features = m_impl->network.features(input, views, side, job);
        if (!features)
            return fail(features.error());
        out.push_back(std::move(*features));
        job.progress(qint64(out.size()), qint64(images.size()));
    }
    return out;
}

Result<Synthesis> Engine::synthesize(const TaskSpec& task, const EncodedSupport& support,
                                     const SynthesisOptions& options) const
{
    const EngineFile& file = m_impl->file;
    if (support.classes.size() != task.classes.size() || task.classes.empty())
        return fail(mismatch());
    const size_t f = file.featureMean.size();
    size_t pictures = 0;
    for (const auto& examples : support.classes)
        pictures += examples.size();
    size_t views = size_t(viewsFor(int(pictures)));
    for (const auto& examples : support.classes) {
        for (const std::vector<float>& example : examples)
            views = std::min(views, example.size() / f);
    }
    if (views == 0)
        return fail(mismatch());

    try {
        const c10::InferenceMode guard;
        Synthesis synthesis;
        TaskEvidence evidence;
        std::vector<at::Tensor> words;
        std::vector<at::Tensor> shares; // of dermoscopy, per shown class
        for (size_t k = 0; k < task.classes.size(); ++k) {
            const ClassSpec& entry = task.classes[k];
            TextReading reading{recognizeAttributes(entry.description), false};
            reading.understood = !reading.attributes.empty();
            std::vector<float> prototype =
                options.words ? m_impl->textPrototype(entry.description, reading.attributes) : std::vector<float>();
            prototype.resize(f, 0);
            words.push_back(at::tensor(prototype));

            std::vector<at::Tensor> rows;
            std::vector<at::Tensor> upright;
            for (const std::vector<float>& example : support.classes[k]) {
                const at::Tensor all = at::tensor(at::ArrayRef<float>(example.data(), views * f));
                rows.push_back(all.reshape({int64_t(views), int64_t(f)}));
                upright.push_back(rows.back().slice(0, 0, 1));
            }
            evidence.examples.push_back(rows.empty() ? at::zeros({0, int64_t(f)}) : at::cat(rows));
            evidence.shots.push_back(int(rows.size()));
            if (!rows.empty())
                shares.push_back(m_impl->head->dermoscopyShare(at::cat(upright)).mean());

            if (rows.empty())
                synthesis.warnings
                    << QCoreApplication::translate(
                           "Engine", "\"%1\" has no example pictures: it is recognised from its description alone.")
                           .arg(entry.name);
            if (!reading.understood && !entry.description.trimmed().isEmpty())
                synthesis.warnings << QCoreApplication::translate(
                                          "Engine", "No clinical feature was recognised in the description of \"%1\".")
                                          .arg(entry.name);
            synthesis.readings.push_back(std::move(reading));
        }
        evidence.words = at::stack(words);
        evidence.dermoscopy = shares.empty() ? 0 : at::stack(shares).mean().item<double>();

        const ClosedForm solved = m_impl->head->solve(evidence);
        EmittedNetwork& network = synthesis.network;
        network.architecture = file.architecture;
        network.preprocessing = file.preprocessing;
        network.backbone = options.modulation || options.lowRank
                               ? std::make_shared<const ParameterSet>(toParameters(emitBackbone(
                                     file.architecture, m_impl->base, m_impl->generator, evidence, solved, options)))
                               : m_impl->backbone;
        network.head.mean = toFloatTensor(solved.mean).values;
        network.head.scale = file.featureScale;
        network.head.weight = toFloatTensor(m_impl->head->rows(solved.prototypes)).values;
        network.head.bias.assign(task.classes.size(), 0);
        network.head.domainWeight = file.domainWeight;
        // The distance to the training domain is about the engine's mean, not the task's.
        const int64_t e = int64_t(file.domainWeight.size() / file.domainBias.size());
        const at::Tensor shift = (solved.mean - at::tensor(file.featureMean)) * at::tensor(file.featureScale);
        network.head.domainBias =
            toFloatTensor(at::tensor(file.domainBias) +
                          at::matmul(at::tensor(file.domainWeight).reshape({-1, e}), shift.slice(0, 0, e)))
                .values;

        const int fewest = *std::min_element(evidence.shots.begin(), evidence.shots.end());
        const int row = knot({0, 1, 2, 3, 5, 10, 20}, fewest);
        const int column = knot({2, 3, 5, 10, 20}, task.way());
        const float temperature = file.temperature.values[row * 5 + column] *
                                  std::lerp(1.0f, file.dermoscopy.temperatureFactor, float(evidence.dermoscopy));
        const float none =
            file.noneBelow.values[row * 5 + column] + file.dermoscopy.noneShift * float(evidence.dermoscopy);
        network.calibration = {
            temperature, file.uncertainBelow, file.foreignAbove, file.calibrationSource, file.calibrationSource, none};
        return synthesis;
    } catch (const std::exception& error) {
        return fail(ErrorCode::Internal,
                    QCoreApplication::translate("Engine", "The classifier could not be made: the computer ran out "
                                                          "of memory or its graphics card stopped."),
                    QString::fromUtf8(error.what()));
    }
}

Result<EncodedSupport> Engine::encode(const SupportSet& support, const JobContext& job) const
{
    int pictures = 0;
    for (const auto& examples : support.classes)
        pictures += int(examples.size());
    EncodedSupport encoded;
    int done = 0;
    for (const auto& examples : support.classes) {
        auto features = encode(examples, viewsFor(pictures), job);
        if (!features)
            return fail(features.error());
        encoded.classes.push_back(std::move(*features));
        done += int(examples.size());
        job.progress(done, pictures);
    }
    return encoded;
}

Result<Synthesis> Engine::synthesize(const TaskSpec& task, const SupportSet& support, const JobContext& job) const
{
    if (const auto valid = task.validate(); !valid)
        return fail(valid.error());
    for (size_t k = 0; k < task.classes.size(); ++k) {
        if (k >= support.classes.size() || support.classes[k].size() != task.classes[k].examples.size())
            return fail(mismatch());
    }
    const auto encoded = encode(support, job);
    if (!encoded)
        return fail(encoded.error());
    return synthesize(task, *encoded);
}

QString defaultEnginePath()
{
    const QString chosen = qEnvironmentVariable("VIGNETTE_ENGINE");
    return chosen.isEmpty() ? programFile(QStringLiteral("vignette-engine.safetensors")) : chosen;
}

} // namespace vignette
