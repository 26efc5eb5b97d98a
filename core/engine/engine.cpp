#include "core/engine/engine.h"

#include "core/engine/engine_file.h"
#include "core/engine/text/sentence_encoder.h"

#include <QCache>
#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <mutex>

namespace vignette {

namespace {

/// The eight flips and quarter turns, in the order in which few views are taken first.
constexpr int viewCount = 8;

/// Cosine logits are stretched by this before calibration's temperature.
constexpr float logitScale = 20;

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

float lengthOf(const std::vector<float>& values)
{
    double sum = 0;
    for (float value : values)
        sum += double(value) * value;
    return float(std::sqrt(sum));
}

void scaleBy(std::vector<float>& values, float factor)
{
    for (float& value : values)
        value *= factor;
}

void addTo(std::vector<float>& sum, const std::vector<float>& values, float factor = 1)
{
    for (size_t i = 0; i < sum.size(); ++i)
        sum[i] += factor * values[i];
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

std::vector<float> textFeatures(const std::vector<RecognizedAttribute>& attributes,
                                const std::vector<float>& sentence)
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
        kernel[r] = std::exp(-squaredDistance(anchor, phi.data(), split))
            + std::exp(-squaredDistance(anchor + split, phi.data() + split, phi.size() - split));
    }
    return kernel;
}

struct Engine::Impl
{
    EngineFile file;
    std::shared_ptr<const ParameterSet> backbone;
    Network network;
    std::optional<SentenceEncoder> sentences;
    /// Directions of descriptions that were read before: a live editor and an evaluation ask for
    /// the same few again and again. In memory only.
    mutable std::mutex directionsMutex;
    mutable QCache<QString, std::vector<float>> directions{256};

    /// Mean unit vector of one picture over its first `views` views, z-scored.
    std::vector<float> direction(const std::vector<float>& encoded, int views) const
    {
        const size_t f = file.featureMean.size();
        std::vector<float> mean(f, 0);
        for (int view = 0; view < views; ++view) {
            std::vector<float> z(f);
            for (size_t i = 0; i < f; ++i)
                z[i] = (encoded[view * f + i] - file.featureMean[i]) * file.featureScale[i];
            addTo(mean, z, 1 / (std::max(lengthOf(z), 1e-12f) * float(views)));
        }
        return mean;
    }

    /// Unit direction that the words point to, or nothing for words that say nothing.
    std::vector<float> textDirection(const QString& description,
                                     const std::vector<RecognizedAttribute>& attributes) const
    {
        if (description.trimmed().isEmpty())
            return {};
        {
            const std::lock_guard lock(directionsMutex);
            if (const auto* known = directions.object(description))
                return *known;
        }
        std::vector<float> phi = textFeatures(attributes, sentences->encode(description));
        for (size_t i = 0; i < phi.size(); ++i)
            phi[i] = (phi[i] - file.textMean.values[i]) * file.textScale.values[i];
        std::vector<float> direction =
            multiply(file.textUp, textKernel(file.textAnchors, phi, size_t(attributeNames().size())));
        addTo(direction, file.textIntercept.values);
        scaleBy(direction, 1 / std::max(lengthOf(direction), 1e-12f));
        const std::lock_guard lock(directionsMutex);
        directions.insert(description, new std::vector<float>(direction));
        return direction;
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
    impl->backbone = std::make_shared<const ParameterSet>(std::move(impl->file.backbone));
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

Result<std::vector<std::vector<float>>> Engine::encode(std::span<const Image> images,
                                                       const JobContext& job) const
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

Result<Synthesis> Engine::synthesize(const TaskSpec& task, const EncodedSupport& support) const
{
    const EngineFile& file = m_impl->file;
    if (support.classes.size() != task.classes.size() || task.classes.empty())
        return fail(ErrorCode::InvalidTask,
                    QCoreApplication::translate("Engine", "The task and its examples do not belong together."));
    int pictures = 0;
    for (const auto& examples : support.classes)
        pictures += int(examples.size());
    const int views = viewsFor(pictures);

    Synthesis synthesis;
    Head& head = synthesis.network.head;
    head.mean = file.featureMean;
    head.scale = file.featureScale;
    head.domainWeight = file.domainWeight;
    head.domainBias = file.domainBias;
    const size_t f = head.mean.size();

    std::vector<std::vector<float>> means;
    float lengthSum = 0;
    int shownClasses = 0;
    for (const auto& examples : support.classes) {
        std::vector<float> mean(f, 0);
        for (const std::vector<float>& example : examples)
            addTo(mean, m_impl->direction(example, views), 1.0f / float(examples.size()));
        if (!examples.empty()) {
            lengthSum += lengthOf(mean);
            ++shownClasses;
        }
        means.push_back(std::move(mean));
    }
    const float typicalLength = shownClasses ? lengthSum / float(shownClasses) : 1;

    int fewest = TaskSpec::maxShot;
    for (size_t k = 0; k < task.classes.size(); ++k) {
        const ClassSpec& entry = task.classes[k];
        const int shot = int(support.classes[k].size());
        fewest = std::min(fewest, shot);
        TextReading reading{recognizeAttributes(entry.description), false};
        reading.understood = !reading.attributes.empty();
        const std::vector<float> words = m_impl->textDirection(entry.description, reading.attributes);
        // K * image mean + kappa * |mean| * direction: words weigh less the more is shown.
        std::vector<float> prototype = means[k];
        scaleBy(prototype, float(shot));
        if (!words.empty()) {
            const float kappa = file.textWeight[std::min<size_t>(shot, file.textWeight.size() - 1)];
            addTo(prototype, words, kappa * typicalLength);
        }
        const float length = lengthOf(prototype);
        scaleBy(prototype, length > 0 ? logitScale / length : 0);
        head.weight.insert(head.weight.end(), prototype.begin(), prototype.end());
        head.bias.push_back(0);

        if (shot == 0)
            synthesis.warnings << QCoreApplication::translate(
                "Engine", "\"%1\" has no example pictures: it is recognised from its description alone.")
                                      .arg(entry.name);
        if (!reading.understood && !entry.description.trimmed().isEmpty())
            synthesis.warnings << QCoreApplication::translate(
                "Engine", "No clinical feature was recognised in the description of \"%1\".").arg(entry.name);
        synthesis.readings.push_back(std::move(reading));
    }

    const int row = knot({0, 1, 2, 3, 5, 10, 20}, fewest);
    const int column = knot({2, 3, 5, 10, 20}, task.way());
    EmittedNetwork& network = synthesis.network;
    network.architecture = file.architecture;
    network.preprocessing = file.preprocessing;
    network.backbone = m_impl->backbone;
    network.calibration = {file.temperature.values[row * 5 + column], file.uncertainBelow,
                           file.foreignAbove, file.calibrationSource, file.calibrationSource};
    return synthesis;
}

Result<Synthesis> Engine::synthesize(const TaskSpec& task, const SupportSet& support,
                                     const JobContext& job) const
{
    if (const auto valid = task.validate(); !valid)
        return fail(valid.error());
    int pictures = 0;
    for (const auto& examples : support.classes)
        pictures += int(examples.size());
    EncodedSupport encoded;
    int done = 0;
    for (size_t k = 0; k < support.classes.size(); ++k) {
        auto features = encode(support.classes[k], viewsFor(pictures), job);
        if (!features)
            return fail(features.error());
        encoded.classes.push_back(std::move(*features));
        done += int(support.classes[k].size());
        job.progress(done, pictures);
    }
    for (size_t k = 0; k < encoded.classes.size() && k < task.classes.size(); ++k) {
        if (encoded.classes[k].size() != task.classes[k].examples.size())
            return fail(ErrorCode::InvalidTask,
                        QCoreApplication::translate("Engine", "The task and its examples do not belong together."));
    }
    return synthesize(task, encoded);
}

QString defaultEnginePath()
{
    const QString chosen = qEnvironmentVariable("VIGNETTE_ENGINE");
    if (!chosen.isEmpty())
        return chosen;
    const QString name = QStringLiteral("vignette-engine.safetensors");
    const QString folder = QCoreApplication::applicationDirPath();
    for (const QString& candidate :
         {folder + QStringLiteral("/") + name, folder + QStringLiteral("/../share/vignette/") + name,
          QStringLiteral(VIGNETTE_ENGINE_SOURCE)}) {
        if (QFileInfo::exists(candidate))
            return candidate;
    }
    return folder + QStringLiteral("/../share/vignette/") + name;
}

} // namespace vignette
