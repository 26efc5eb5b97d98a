#include "core/classifier/classifier.h"

#include "core/base/exception_error.h"
#include "core/base/sha256.h"
#include "core/classifier/manifest_json.h"
#include "core/classifier/saliency.h"
#include "core/engine/emitted_network.h"
#include "core/engine/self_test.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <cmath>

namespace vignette {

namespace {

constexpr int batchSize = 16;
constexpr float selfTestTolerance = 1e-4f;
const std::string headPrefix = "head.";

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Classifier)
};

tl::unexpected<Error> failed(const std::exception& error)
{
    return fail(errorOf(error, Text::tr("The classifier could not be run.")));
}

QString saltedHash(const std::vector<uint8_t>& pixels, const QString& salt)
{
    Sha256 sum;
    sum.add(QByteArray::fromHex(salt.toLatin1()));
    sum.add(QByteArrayView(reinterpret_cast<const char*>(pixels.data()), qsizetype(pixels.size())));
    return QString::fromLatin1(sum.result().toHex());
}

/// Says of a broken part that it is the file's, and keeps which part.
tl::unexpected<Error> damaged(const QString& detail)
{
    return fail(ErrorCode::Corrupt, Text::tr("The classifier file is damaged or is not a Vignette classifier."),
                detail);
}

TensorFileLimits fileLimits()
{
    TensorFileLimits limits;
    limits.fileBytes = qint64(264) << 20;
    limits.headerBytes = qint64(4) << 20;
    limits.tensors = 4000;
    limits.values = qint64(66) << 20;
    return limits;
}

/// Whether one picture can be classified within bounded memory and time: a file may describe a
/// network that its parameters fit, but whose maps do not fit the computer.
bool isBounded(const Architecture& architecture, int side)
{
    constexpr double mostValues = 64e6;
    constexpr double mostMultiplications = 64e9;
    double pixels = std::pow((side + 1) / 2, 2);
    double multiplications = pixels * architecture.stemChannels * 27;
    double values = pixels * architecture.stemChannels;
    for (const StageSpec& stage : architecture.stages) {
        for (int block = 0; block < stage.blocks; ++block) {
            const double in = block == 0 ? stage.inChannels : stage.outChannels;
            const double wide = in * stage.expand;
            values = std::max(values, pixels * (in + wide));
            multiplications += stage.expand == 1 ? 0 : pixels * in * wide;
            if (block == 0 && stage.stride == 2)
                pixels = std::pow((std::sqrt(pixels) + 1) / 2, 2);
            values = std::max(values, pixels * (wide + stage.outChannels));
            multiplications += pixels * wide * (stage.kernel * stage.kernel + stage.outChannels);
        }
    }
    const double top = pixels * architecture.topChannels;
    multiplications += top * architecture.stages.back().outChannels;
    return std::max(values, top) <= mostValues && multiplications <= mostMultiplications;
}

QString deviceKey(const Device& device)
{
    return device.kind == Device::Kind::Cuda ? QStringLiteral("cuda:%1").arg(device.index) : QStringLiteral("cpu");
}

QString randomSalt()
{
    std::array<quint32, 4> words;
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char*>(words.data()), sizeof words).toHex());
}

} // namespace

struct Classifier::Impl
{
    Manifest manifest;
    EmittedNetwork network;
    Network runner;
    std::map<QString, QString> metadata; ///< as in the file, with the digest
    QString encoderDigest;

    TensorFile tensorFile() const
    {
        TensorFile file{metadata, *network.backbone};
        file.tensors.merge(network.head.toParameters());
        return file;
    }

    /// The maps of one picture, before they are pooled.
    Result<std::vector<FeatureMap>> featureMaps(const Image& image) const
    {
        try {
            if (image.isNull())
                return fail(ErrorCode::InvalidArgument, Text::tr("There is no such picture or class to explain."));
            const Preprocessing& preprocessing = network.preprocessing;
            std::vector<float> input(size_t(preprocessing.side) * size_t(preprocessing.side) * 3);
            preprocess(image, preprocessing, input);
            return runner.featureMaps(input, preprocessing.side);
        } catch (const std::exception& error) {
            return failed(error);
        }
    }

    /// Logits of the self-test picture.
    Result<std::vector<float>> selfTest() const
    {
        const int side = network.preprocessing.side;
        std::vector<float> input(size_t(side) * side * 3);
        preprocess(selfTestPicture(side), network.preprocessing, input);
        const auto features = runner.features(input, 1, side);
        if (!features)
            return fail(features.error());
        return network.head.logits(*features);
    }

    /// The domain score asks for as many values as the network gives.
    bool contextFits() const
    {
        const Head& head = network.head;
        const int context = network.architecture.contextCount();
        return context == 0 || head.domainBias.empty() ||
               head.domainWeight.size() == head.domainBias.size() * size_t(context);
    }

    /// Checks that the parts fit and makes the network ready. Errors: Corrupt, Internal.
    Result<void> start(const Device& device)
    {
        if (network.head.way() != int(manifest.classes.size()) ||
            network.head.featureCount() != network.architecture.featureCount() ||
            network.head.context != network.architecture.contextCount() || !contextFits() ||
            !isBounded(network.architecture, network.preprocessing.side))
            return damaged(QStringLiteral("network and classes do not fit"));
        auto created = Network::create(network.architecture, *network.backbone, device);
        if (!created)
            return fail(created.error());
        runner = std::move(*created);
        encoderDigest = vignette::encoderDigest(network);
        return {};
    }
};

Result<Classifier> Classifier::create(const Synthesis& synthesis, const TaskSpec& task, const SupportSet& support,
                                      const EngineInfo& engine, const Device& device)
{
    const EmittedNetwork& emitted = synthesis.network;
    const size_t way = task.classes.size();
    if (!emitted.backbone || emitted.head.way() != int(way) || support.classes.size() != way)
        return fail(ErrorCode::InvalidArgument, Text::tr("The network does not belong to this task."));
    try {
        auto impl = std::make_shared<Impl>();
        Manifest& manifest = impl->manifest;
        manifest.taskName = task.name;
        manifest.engine = engine;
        manifest.seed = task.seed;
        manifest.device = deviceKey(device);
        manifest.dtype = QStringLiteral("float32");
        manifest.created = QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), Qt::UTC);
        manifest.intendedUse =
            QStringLiteral("Research use only. Not for diagnosis. Sorting and review, by a qualified person, of "
                           "skin pictures that may belong to one of the classes listed.");
        manifest.adapted = synthesis.adapted;
        manifest.warnings = synthesis.warnings;
        manifest.salt = randomSalt();
        for (size_t k = 0; k < way; ++k) {
            const ClassSpec& spec = task.classes[k];
            const std::vector<Image>& pictures = support.classes[k];
            manifest.classes.push_back(
                {spec.id, spec.name, spec.description, spec.codes, int(pictures.size()), spec.otherDescriptions});
            for (const Image& picture : pictures)
                manifest.supportHashes += supportHash(picture, emitted.preprocessing.side, manifest.salt);
        }
        // Sorted: their order would tell in which order the files lay in a folder.
        manifest.supportHashes.sort();
        impl->network = emitted;
        impl->network.backbone = asStored(emitted.backbone);

        // The checks that a reader makes, so that every classifier that exists can be saved.
        manifest.selfTest = {selfTestInput(), std::vector<float>(way, 0.0f)};
        Manifest copy;
        if (const auto valid = readMetadata(toMetadata(manifest, emitted), copy, impl->network); !valid)
            return fail(ErrorCode::InvalidArgument, Text::tr("The network does not belong to this task."),
                        valid.error().detail);
        if (const auto started = impl->start(device); !started)
            return fail(started.error());
        auto logits = impl->selfTest();
        if (!logits)
            return fail(logits.error());
        if (!std::all_of(logits->begin(), logits->end(), [](float v) { return std::isfinite(v); }))
            return damaged(QStringLiteral("logits are not finite"));
        manifest.selfTest.logits = std::move(*logits);
        impl->metadata = toMetadata(manifest, impl->network);
        manifest.digest = fileDigest(impl->tensorFile(), classifierStorage(*impl->network.backbone));
        impl->metadata[QStringLiteral("digest")] = manifest.digest;
        Classifier classifier;
        classifier.m_impl = std::move(impl);
        return classifier;
    } catch (const std::exception& error) {
        return failed(error);
    }
}

Result<Classifier> Classifier::load(const QString& path, const Device& device)
{
    try {
        const auto bytes = readWholeFile(path, fileLimits().fileBytes);
        if (!bytes)
            return fail(bytes.error());
        auto file = parseTensorFile(*bytes, fileLimits());
        if (!file)
            return file.error().code == ErrorCode::Corrupt ? damaged(file.error().detail) : fail(file.error());
        auto impl = std::make_shared<Impl>();
        if (const auto valid = readMetadata(file->metadata, impl->manifest, impl->network); !valid)
            return fail(valid.error());
        if (fileDigest(*file, file->storage) != impl->manifest.digest)
            return fail(ErrorCode::Corrupt,
                        Text::tr("The classifier file was changed after it was saved: its checksum does "
                                 "not match."),
                        QStringLiteral("digest"));
        // The digest covers the content; that the bytes are no more than this content shows when it is written again.
        if (serializeTensorFile(*file, file->storage) != *bytes)
            return fail(ErrorCode::Corrupt,
                        Text::tr("The classifier file holds more than this program can show, so it is not opened."),
                        QStringLiteral("not the bytes that the content makes"));
        impl->metadata = std::move(file->metadata);
        ParameterSet headTensors;
        for (auto it = file->tensors.lower_bound(headPrefix);
             it != file->tensors.end() && it->first.starts_with(headPrefix);) {
            const auto next = std::next(it);
            headTensors.insert(file->tensors.extract(it));
            it = next;
        }
        auto head = Head::fromParameters(headTensors);
        if (!head)
            return fail(head.error());
        if (headTensors.size() != head->toParameters().size())
            return damaged(QStringLiteral("unknown head tensor"));
        impl->network.head = std::move(*head);
        impl->network.head.context = impl->network.architecture.contextCount();
        impl->network.backbone = std::make_shared<const ParameterSet>(std::move(file->tensors));
        // The digest that save() keeps holds for one way to store only.
        for (const auto& [name, type] : classifierStorage(*impl->network.backbone)) {
            const auto stored = file->storage.find(name);
            if (stored == file->storage.end() || stored->second != type)
                return damaged(QStringLiteral("element type of ") + QString::fromStdString(name));
        }
        if (const auto started = impl->start(device); !started)
            return fail(started.error());
        const auto logits = impl->selfTest();
        if (!logits)
            return fail(logits.error());
        for (size_t k = 0; k < logits->size(); ++k) {
            const float expected = impl->manifest.selfTest.logits[k];
            if (!(std::abs((*logits)[k] - expected) <= selfTestTolerance))
                return fail(ErrorCode::Corrupt,
                            Text::tr("The classifier does not give the answers on this computer that it "
                                     "gave when it was made, so it cannot be relied on."),
                            QStringLiteral("self-test: logit %1 is %2, not %3")
                                .arg(k)
                                .arg(double((*logits)[k]))
                                .arg(double(expected)));
        }
        Classifier classifier;
        classifier.m_impl = std::move(impl);
        return classifier;
    } catch (const std::exception& error) {
        return failed(error);
    }
}

Result<void> Classifier::save(const QString& path) const
{
    try {
        return writeTensorFile(path, m_impl->tensorFile(), classifierStorage(*m_impl->network.backbone));
    } catch (const std::exception& error) {
        return failed(error);
    }
}

const Manifest& Classifier::manifest() const
{
    return m_impl->manifest;
}

const EmittedNetwork& Classifier::network() const
{
    return m_impl->network;
}

const QString& Classifier::encoderDigest() const
{
    return m_impl->encoderDigest;
}

int Classifier::way() const
{
    return m_impl->network.head.way();
}

Result<std::vector<Prediction>> Classifier::classify(std::span<const Image> images, const JobContext& job) const
{
    try {
        const Preprocessing& preprocessing = m_impl->network.preprocessing;
        const size_t size = size_t(preprocessing.side) * preprocessing.side * 3;
        std::vector<Prediction> out;
        out.reserve(images.size());
        std::vector<float> input;
        for (size_t first = 0; first < images.size(); first += batchSize) {
            const size_t count = std::min<size_t>(batchSize, images.size() - first);
            input.resize(count * size);
            for (size_t i = 0; i < count; ++i) {
                if (job.cancelled())
                    return fail(ErrorCode::Cancelled, Text::tr("Cancelled."));
                if (images[first + i].isNull())
                    return fail(ErrorCode::InvalidArgument, Text::tr("There is no picture to classify."));
                preprocess(images[first + i], preprocessing, std::span(input).subspan(i * size, size));
            }
            const auto features = encode(input, int(count), JobContext([&job] { return job.cancelled(); }));
            if (!features)
                return fail(features.error());
            std::ranges::move(judge(*features), std::back_inserter(out));
            job.progress(qint64(out.size()), qint64(images.size()));
        }
        return out;
    } catch (const std::exception& error) {
        return failed(error);
    }
}

Result<std::vector<float>> Classifier::encode(std::span<const float> input, int count, const JobContext& job) const
{
    try {
        const int side = m_impl->network.preprocessing.side;
        const size_t size = size_t(side) * side * 3;
        if (count < 0 || input.size() % size != 0 || input.size() / size != size_t(count))
            return fail(ErrorCode::InvalidArgument, Text::tr("There is no picture to classify."),
                        QStringLiteral("%1 values for %2 pictures").arg(input.size()).arg(count));
        if (count == 0)
            return std::vector<float>();
        return m_impl->runner.features(input, count, side, job);
    } catch (const std::exception& error) {
        return failed(error);
    }
}

bool Classifier::isExample(std::span<const float> input) const
{
    const QStringList& hashes = m_impl->manifest.supportHashes;
    if (hashes.isEmpty())
        return false;
    const Preprocessing& preprocessing = m_impl->network.preprocessing;
    std::vector<uint8_t> pixels(input.size());
    // Back to the whole numbers that they were, for which cutting is enough. Each step takes whole pixels that fill the
    // registers of a processor: this is done for every picture of a screening.
    constexpr size_t step = 48;
    std::array<float, step> deviation{};
    std::array<float, step> mean{};
    for (size_t j = 0; j < step; ++j) {
        deviation[j] = preprocessing.deviation[j % 3];
        mean[j] = preprocessing.mean[j % 3] + 0.5F;
    }
    for (size_t first = 0; first < input.size(); first += step) {
        const size_t count = std::min(step, input.size() - first);
        for (size_t j = 0; j < count; ++j)
            pixels[first + j] = uint8_t(int(input[first + j] * deviation[j] + mean[j]));
    }
    return std::binary_search(hashes.begin(), hashes.end(), saltedHash(pixels, m_impl->manifest.salt));
}

std::vector<Prediction> Classifier::judge(std::span<const float> features) const
{
    return vignette::judge(m_impl->network.head, m_impl->network.calibration, features);
}

std::vector<Prediction> Classifier::judge(std::span<const float> features, std::span<const float> domainScores) const
{
    return vignette::judge(m_impl->network.head, m_impl->network.calibration, features, domainScores);
}

Result<SaliencyMap> Classifier::saliency(const Image& image, int classIndex) const
{
    if (classIndex < 0 || classIndex >= way())
        return fail(ErrorCode::InvalidArgument, Text::tr("There is no such picture or class to explain."));
    return m_impl->featureMaps(image).map([&](const std::vector<FeatureMap>& maps) {
        SaliencyMap map = evidence(maps, channelWeights(m_impl->network.head, classIndex));
        toHeat(map);
        return map;
    });
}

Result<SaliencyMap> Classifier::placeWeights(const Image& image) const
{
    return m_impl->featureMaps(image).map([](const std::vector<FeatureMap>& maps) {
        const FeatureMap& finest = *std::ranges::max_element(maps, {}, &FeatureMap::width);
        SaliencyMap map{finest.width, finest.height, finest.weights};
        const float largest = *std::ranges::max_element(map.values);
        for (float& value : map.values)
            value /= std::max(largest, 1e-12F);
        return map;
    });
}

QString supportHash(const Image& image, int side, const QString& salt)
{
    return saltedHash(resizeForNetwork(image, side), salt);
}

} // namespace vignette
