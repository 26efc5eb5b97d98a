#include "core/engine/engine.h"

#include "core/base/exception_error.h"
#include "core/base/program_files.h"
#include "core/engine/closed_form.h"
#include "core/engine/engine_file.h"
#include "core/engine/generator.h"
#include "core/engine/self_test.h"
#include "core/engine/text/sentence_encoder.h"
#include "core/engine/views.h"

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>

#include <QCache>
#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <mutex>

namespace vignette {

namespace {

/// All eight views while few pictures are given, fewer for large support sets, so that synthesis
/// stays near a second.
int viewsFor(int pictures)
{
    return pictures <= 10 ? 8 : pictures <= 40 ? 4 : pictures <= 80 ? 2 : 1;
}

/// Whether the words of a class describe something else than its examples show: they point less the same way than those
/// of 95 % of held-out classes do. The more examples, the surer they are; one says too little.
bool contradicts(const at::Tensor& words, const at::Tensor& classMean, int shots)
{
    const double least = shots >= 10 ? 0.09 : shots >= 5 ? 0.06 : shots >= 3 ? 0.04 : 0.025;
    const double length = (words.norm() * classMean.norm()).item<double>();
    return shots >= 2 && length > 0 && at::dot(words, classMean).item<double>() < least * length;
}

Error mismatch()
{
    return {ErrorCode::InvalidTask,
            QCoreApplication::translate("Engine", "The task and its examples do not belong together."),
            {}};
}

/// Well above what the order of sums changes between processors and kernels, well below what a lost block does: see
/// tests/engine/engine_file_test.cpp.
constexpr float selfTestTolerance = 1e-3f;

QString toText(const std::vector<float>& values)
{
    QStringList texts;
    for (float value : values)
        texts << QString::number(double(value));
    return texts.join(QLatin1Char(' '));
}

Error notLoaded(const std::exception& error)
{
    return errorOf(error, QCoreApplication::translate("Engine", "The engine could not be loaded."));
}

Error damaged(const QString& detail)
{
    return {ErrorCode::Corrupt,
            QCoreApplication::translate("Engine", "The engine file is damaged or is not an engine."), detail};
}

} // namespace

struct Engine::Impl
{
    EngineFile file;
    std::shared_ptr<const ParameterSet> backbone;
    std::optional<ClosedFormHead> head;
    TensorMap generator;
    Network network;
    std::optional<SentenceEncoder> sentences;
    /// Prototypes of descriptions that were read before: a live editor and an evaluation ask for
    /// the same few again and again. In memory only.
    mutable std::mutex textMutex;
    mutable QCache<QString, std::vector<float>> textPrototypes{256};

    /// Prototype that the words describe, relative to the mean of its domain; longer where they
    /// say more. Nothing for no words.
    std::vector<float> textPrototype(const QString& description, const DescriptionReading& reading) const
    {
        if (description.trimmed().isEmpty())
            return {};
        {
            const std::lock_guard lock(textMutex);
            if (const auto* known = textPrototypes.object(description))
                return *known;
        }
        std::vector<float> prototype =
            file.textMap.prototype(textFeatures(reading.attributes, sentences->encode(reading.english)));
        const std::lock_guard lock(textMutex);
        textPrototypes.insert(description, new std::vector<float>(prototype));
        return prototype;
    }

    /// Plain mean over the phrasings of a class, each with and without its line on dermoscopy where it has one: several
    /// texts are worth 6 points without examples and 3 with one (rare diseases), one text taken apart is worth nothing.
    at::Tensor wordPrototype(const QStringList& descriptions, const std::vector<DescriptionReading>& readings,
                             size_t length) const
    {
        std::vector<at::Tensor> parts;
        const auto add = [&](const QString& text, const DescriptionReading& reading) {
            parts.push_back(at::tensor(textPrototype(text, reading)));
        };
        for (qsizetype i = 0; i < descriptions.size(); ++i) {
            add(descriptions[i], readings[size_t(i)]);
            const QString clinical = descriptions.size() > 1 ? withoutDermoscopy(descriptions[i]) : QString();
            if (!clinical.isEmpty())
                add(clinical, readDescription(clinical));
        }
        return parts.empty() ? at::zeros({int64_t(length)}) : at::stack(parts).mean(0);
    }
};

Engine::Engine(std::unique_ptr<const Impl> impl) : m_impl(std::move(impl)) {}
Engine::~Engine() = default;

Result<std::shared_ptr<const Engine>> Engine::load(const QString& path, const Device& device)
{
    try {
        auto file = readEngineFile(path);
        if (!file)
            return fail(file.error());
        const EngineSelfTest expected = file->selfTest;
        auto engine = create(std::move(*file), device);
        if (!engine)
            return engine;
        const auto answer = (*engine)->answerSelfTest(expected.descriptions);
        if (!answer)
            return fail(answer.error());
        const bool agrees = std::ranges::equal(*answer, expected.answer, [](float given, float wanted) {
            return std::abs(given - wanted) <= selfTestTolerance * std::max(1.0f, std::abs(wanted));
        });
        if (!agrees)
            return fail(ErrorCode::Corrupt,
                        QCoreApplication::translate(
                            "Engine", "The engine does not give the answers on this computer that it gave "
                                      "when it was made, so it cannot be relied on."),
                        QStringLiteral("self-test: %1 instead of %2").arg(toText(*answer), toText(expected.answer)));
        return engine;
    } catch (const std::exception& error) {
        return fail(notLoaded(error));
    }
}

Result<std::shared_ptr<const Engine>> Engine::create(EngineFile file, const Device& device)
{
    try {
        auto impl = std::make_unique<Impl>();
        impl->file = std::move(file);
        auto network = Network::create(impl->file.architecture, impl->file.backbone, device);
        if (!network)
            return fail(network.error());
        impl->network = std::move(*network);
        auto sentences = SentenceEncoder::create(impl->file.sentenceEncoder, impl->file.vocabulary);
        if (!sentences)
            return fail(sentences.error());
        impl->sentences = std::move(*sentences);
        const size_t textSize = size_t(attributeNames().size() + impl->sentences->dimension());
        if (impl->file.textMap.mean.values.size() != textSize)
            return fail(damaged(QStringLiteral("text feature length")));
        const c10::InferenceMode guard;
        impl->generator = toTensors(impl->file.generator, at::kCPU);
        if (!isGenerator(impl->file.architecture, impl->generator))
            return fail(damaged(QStringLiteral("generator tensors")));
        impl->head.emplace(impl->file);
        impl->backbone = std::make_shared<const ParameterSet>(std::move(impl->file.backbone));
        impl->file.generator.clear();
        impl->file.sentenceEncoder.clear();
        return std::shared_ptr<const Engine>(new Engine(std::move(impl)));
    } catch (const std::exception& error) {
        return fail(notLoaded(error));
    }
}

const EngineInfo& Engine::info() const
{
    return m_impl->file.info;
}

const Preprocessing& Engine::preprocessing() const
{
    return m_impl->file.preprocessing;
}

EmittedNetwork Engine::baseNetwork() const
{
    const EngineFile& file = m_impl->file;
    EmittedNetwork network;
    network.architecture = file.architecture;
    network.preprocessing = file.preprocessing;
    network.backbone = m_impl->backbone;
    network.head.mean = file.featureMean;
    network.head.scale = file.featureScale;
    network.head.context = file.architecture.contextCount();
    network.head.domainWeight = file.domainWeight;
    network.head.domainBias = file.domainBias;
    return network;
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
    const auto f = int64_t(file.featureMean.size());
    const auto outputs = int64_t(file.architecture.outputCount()); // of each view
    size_t pictures = 0;
    for (const auto& examples : support.classes)
        pictures += examples.size();
    size_t views = size_t(viewsFor(int(pictures)));
    for (const auto& examples : support.classes) {
        for (const std::vector<float>& example : examples)
            views = std::min(views, example.size() / size_t(outputs));
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
            TextReading reading;
            const QStringList descriptions = entry.descriptions();
            for (const QString& description : descriptions) {
                reading.phrasings.push_back(readDescription(description));
                const auto& attributes = reading.phrasings.back().attributes;
                reading.attributes.insert(reading.attributes.end(), attributes.begin(), attributes.end());
            }
            reading.understood = !reading.attributes.empty();
            words.push_back(options.words ? m_impl->wordPrototype(descriptions, reading.phrasings, size_t(f))
                                          : at::zeros({f}));

            std::vector<at::Tensor> rows;
            std::vector<at::Tensor> upright;
            for (const std::vector<float>& example : support.classes[k]) {
                const at::Tensor all = at::tensor(at::ArrayRef<float>(example.data(), views * size_t(outputs)));
                rows.push_back(all.reshape({int64_t(views), outputs}).slice(1, 0, f));
                upright.push_back(rows.back().slice(0, 0, 1));
            }
            evidence.examples.push_back(rows.empty() ? at::zeros({0, f}) : at::cat(rows));
            evidence.shots.push_back(int(rows.size()));
            if (!rows.empty())
                shares.push_back(m_impl->head->dermoscopyShare(at::cat(upright)).mean());

            if (rows.empty())
                synthesis.warnings
                    << QCoreApplication::translate(
                           "Engine", "\"%1\" has no example pictures: it is recognised from its description alone.")
                           .arg(entry.name);
            if (!reading.understood && !descriptions.isEmpty())
                synthesis.warnings << QCoreApplication::translate(
                                          "Engine", "No clinical feature was recognised in the description of \"%1\".")
                                          .arg(entry.name);
            synthesis.readings.push_back(std::move(reading));
        }
        evidence.words = at::stack(words);
        evidence.dermoscopy = shares.empty() ? 0 : at::stack(shares).mean().item<double>();

        ClosedForm solved = m_impl->head->solve(evidence);
        double emittedTemperature = 1;
        if (options.generator) {
            const TaskParameters emitted = emit(file.architecture, m_impl->generator, evidence, solved);
            emittedTemperature = emitted.temperature.item<double>();
            solved = m_impl->head->solve(evidence, emitted);
        }
        for (size_t k = 0; k < task.classes.size(); ++k) {
            TextReading& reading = synthesis.readings[k];
            reading.contradicted =
                contradicts(solved.words[int64_t(k)], solved.classMeans[int64_t(k)], evidence.shots[k]);
            if (reading.contradicted)
                synthesis.warnings << QCoreApplication::translate(
                                          "Engine", "The description of \"%1\" does not seem to fit its examples. "
                                                    "Please check both.")
                                          .arg(task.classes[k].name);
        }
        // Of each picture its first view, which is what a case is seen in.
        synthesis.space = {
            toFloatTensor(solved.prototypes).values,
            toFloatTensor(solved.directions.slice(0, 0, solved.directions.size(0), int64_t(views))).values,
            toFloatTensor(solved.textWeight).values, float(solved.exampleLength)};
        EmittedNetwork& network = synthesis.network;
        network = baseNetwork();
        network.head.mean = toFloatTensor(solved.mean).values;
        network.head.scale = toFloatTensor(solved.scale).values;
        network.head.weight = toFloatTensor(m_impl->head->rows(solved.prototypes)).values;
        network.head.bias.assign(task.classes.size(), 0);

        const int fewest = *std::min_element(evidence.shots.begin(), evidence.shots.end());
        const size_t cell = file.grid.cell(fewest, task.way());
        const float temperature = file.temperature.values[cell] * float(emittedTemperature) *
                                  std::lerp(1.0f, file.dermoscopy.temperatureFactor, float(evidence.dermoscopy));
        const float none = file.noneBelow.values[cell] + file.dermoscopy.noneShift * float(evidence.dermoscopy);
        network.calibration = {
            temperature, file.uncertainBelow, file.foreignAbove, file.calibrationSource, file.calibrationSource, none};
        return synthesis;
    } catch (const std::exception& error) {
        return fail(errorOf(error, QCoreApplication::translate("Engine", "The classifier could not be made.")));
    }
}

std::vector<float> Engine::whiten(std::span<const float> rows) const
{
    const c10::InferenceMode guard;
    const at::Tensor given = at::tensor(at::ArrayRef<float>(rows.data(), rows.size()));
    return toFloatTensor(m_impl->head->whiten(given.reshape({-1, int64_t(m_impl->file.featureMean.size())}))).values;
}

std::vector<float> Engine::headWeight(std::span<const float> prototypes) const
{
    std::vector<float> rows = whiten(prototypes);
    std::ranges::transform(rows, rows.begin(), [](float value) { return float(logitScale) * value; });
    return rows;
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

Result<std::vector<float>> Engine::answerSelfTest(const QStringList& descriptions) const
{
    const Image picture = selfTestPicture(preprocessing().side);
    auto encoded = encode({&picture, 1}, 3, {});
    if (!encoded)
        return fail(encoded.error());
    const auto view = [&, f = size_t(m_impl->file.architecture.outputCount())](size_t i) {
        return std::vector<float>(encoded->front().begin() + i * f, encoded->front().begin() + (i + 1) * f);
    };
    const EncodedSupport support{{{view(0), view(1)}, {view(2)}}};
    TaskSpec task;
    for (const QString& description : descriptions)
        task.classes.emplace_back().description = description;
    const auto made = synthesize(task, support);
    if (!made)
        return fail(made.error());
    const EmittedNetwork& emitted = made->network;
    const auto network = Network::create(emitted.architecture, *emitted.backbone, m_impl->network.device());
    if (!network)
        return fail(network.error());
    std::vector<float> input(picture.rgb.size());
    preprocess(picture, emitted.preprocessing, input);
    const auto features = network->features(input, 1, preprocessing().side);
    if (!features)
        return fail(features.error());
    std::vector<float> answer = emitted.head.logits(*features);
    answer.push_back(emitted.head.domainScore(*features));
    const std::vector<float> words = m_impl->sentences->encode(QStringLiteral("A small red papule on the cheek."));
    answer.insert(answer.end(), words.begin(), words.begin() + std::min<ptrdiff_t>(8, std::ssize(words)));
    return answer;
}

QString defaultEnginePath()
{
    const QString chosen = qEnvironmentVariable("VIGNETTE_ENGINE");
    return chosen.isEmpty() ? programFile(QStringLiteral("vignette-engine.safetensors")) : chosen;
}

} // namespace vignette
