#include "core/engine/engine.h"

#include "core/engine/engine_file.h"
#include "core/engine/text/sentence_encoder.h"

#include <QCache>
#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <mutex>
#include <numeric>

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

Error mismatch()
{
    return {ErrorCode::InvalidTask,
            QCoreApplication::translate("Engine", "The task and its examples do not belong together."), {}};
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
    /// Prototypes of descriptions that were read before: a live editor and an evaluation ask for
    /// the same few again and again. In memory only.
    mutable std::mutex textMutex;
    mutable QCache<QString, std::vector<float>> textPrototypes{256};

    /// z-scores of one view.
    std::vector<float> standardized(const float* features) const
    {
        std::vector<float> z(file.featureMean.size());
        for (size_t i = 0; i < z.size(); ++i)
            z[i] = (features[i] - file.featureMean[i]) * file.featureScale[i];
        return z;
    }

    /// values - V^T V values; see EngineFile::whitening. Its own transpose.
    void whiten(std::vector<float>& values) const
    {
        const std::vector<float> along = multiply(file.whitening, values);
        for (size_t row = 0; row < along.size(); ++row) {
            const float* direction = file.whitening.values.data() + row * values.size();
            for (size_t i = 0; i < values.size(); ++i)
                values[i] -= along[row] * direction[i];
        }
    }

    /// Mean whitened unit vector of one picture over its first `views` views.
    std::vector<float> direction(const std::vector<float>& encoded, int views) const
    {
        const size_t f = file.featureMean.size();
        std::vector<float> mean(f, 0);
        for (int view = 0; view < views; ++view) {
            std::vector<float> z = standardized(encoded.data() + view * f);
            whiten(z);
            addTo(mean, z, 1 / (std::max(lengthOf(z), 1e-12f) * float(views)));
        }
        return mean;
    }

    /// How much of a dermoscopy picture the upright view is, 0 to 1.
    float dermoscopyShare(const std::vector<float>& encoded) const
    {
        const std::vector<float> z = standardized(encoded.data());
        const std::vector<float>& gate = file.dermoscopy.gate;
        const double along = std::inner_product(z.begin(), z.end(), gate.begin(), 0.0);
        return std::clamp(float(along / std::max(lengthOf(z), 1e-12f)) + gate.back(), 0.0f, 1.0f);
    }

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

    Synthesis synthesis;
    Head& head = synthesis.network.head;
    head.mean = file.featureMean;
    head.scale = file.featureScale;
    head.domainWeight = file.domainWeight;
    head.domainBias = file.domainBias;

    std::vector<std::vector<float>> means;
    float lengthSum = 0;
    float dermoscopySum = 0;
    int shownClasses = 0;
    for (const auto& examples : support.classes) {
        std::vector<float> mean(f, 0);
        for (const std::vector<float>& example : examples) {
            addTo(mean, m_impl->direction(example, int(views)), 1.0f / float(examples.size()));
            dermoscopySum += m_impl->dermoscopyShare(example) / float(examples.size());
        }
        if (!examples.empty()) {
            lengthSum += lengthOf(mean);
            ++shownClasses;
        }
        means.push_back(std::move(mean));
    }
    const float typicalLength = shownClasses ? lengthSum / float(shownClasses) : 1;
    const float dermoscopy = shownClasses ? dermoscopySum / float(shownClasses) : 0;

    std::vector<std::vector<float>> words;
    float wordsLengthSum = 0;
    int describedClasses = 0;
    for (const ClassSpec& entry : task.classes) {
        TextReading reading{recognizeAttributes(entry.description), false};
        reading.understood = !reading.attributes.empty();
        words.push_back(m_impl->textPrototype(entry.description, reading.attributes));
        if (!words.back().empty()) {
            wordsLengthSum += lengthOf(words.back());
            ++describedClasses;
        }
        synthesis.readings.push_back(std::move(reading));
    }

    int fewest = TaskSpec::maxShot;
    for (size_t k = 0; k < task.classes.size(); ++k) {
        const ClassSpec& entry = task.classes[k];
        const int shot = int(support.classes[k].size());
        fewest = std::min(fewest, shot);
        // K * image mean + kappa * |mean| * words: words weigh less the more is shown.
        std::vector<float> prototype = means[k];
        scaleBy(prototype, float(shot));
        if (!words[k].empty() && wordsLengthSum > 0) {
            const float kappa = file.textWeight[std::min<size_t>(shot, file.textWeight.size() - 1)]
                * std::lerp(1.0f, file.dermoscopy.textFactor, dermoscopy);
            addTo(prototype, words[k],
                  kappa * typicalLength * float(describedClasses) / wordsLengthSum);
        }
        // What all pictures of a domain share must not speak for a class: left out as far as the
        // task is dermoscopy, and where nothing shows which domain it is of.
        const std::vector<float>& axis = file.dermoscopy.axis;
        const float along = float(std::inner_product(axis.begin(), axis.end(), prototype.begin(), 0.0));
        addTo(prototype, axis, -along * (shownClasses ? dermoscopy : 1));
        const float length = lengthOf(prototype);
        scaleBy(prototype, length > 0 ? logitScale / length : 0);
        m_impl->whiten(prototype);
        head.weight.insert(head.weight.end(), prototype.begin(), prototype.end());
        head.bias.push_back(0);

        if (shot == 0)
            synthesis.warnings << QCoreApplication::translate(
                "Engine", "\"%1\" has no example pictures: it is recognised from its description alone.")
                                      .arg(entry.name);
        if (!synthesis.readings[k].understood && !entry.description.trimmed().isEmpty())
            synthesis.warnings << QCoreApplication::translate(
                "Engine", "No clinical feature was recognised in the description of \"%1\".").arg(entry.name);
    }

    const int row = knot({0, 1, 2, 3, 5, 10, 20}, fewest);
    const int column = knot({2, 3, 5, 10, 20}, task.way());
    EmittedNetwork& network = synthesis.network;
    network.architecture = file.architecture;
    network.preprocessing = file.preprocessing;
    network.backbone = m_impl->backbone;
    const float temperature = file.temperature.values[row * 5 + column]
        * std::lerp(1.0f, file.dermoscopy.temperatureFactor, dermoscopy);
    network.calibration = {temperature, file.uncertainBelow,
                           file.foreignAbove, file.calibrationSource, file.calibrationSource};
    return synthesis;
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

Result<Synthesis> Engine::synthesize(const TaskSpec& task, const SupportSet& support,
                                     const JobContext& job) const
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
