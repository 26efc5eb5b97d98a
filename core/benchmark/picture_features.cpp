#include "core/benchmark/picture_features.h"

#include "core/imaging/image_reader.h"

#include <QDir>

#include <algorithm>

namespace vignette {

namespace {

/// The networks that one episode compares (emitted, fine-tuned) take turns.
constexpr size_t preparedNetworks = 3;

/// 32 pictures of 160 px are 10 MB of input, enough to keep all cores busy.
constexpr qsizetype batch = 32;

} // namespace

PictureFeatures::PictureFeatures(const Engine& engine, const QString& dataFolder, qint64 memory)
    : m_engine(engine), m_dataFolder(dataFolder), m_memory(size_t(memory)), m_pictures(memory), m_encoded(memory)
{
}

Result<Image> PictureFeatures::read(const QString& path) const
{
    auto image = readImage(QDir(m_dataFolder).filePath(path));
    if (!image)
        return fail(image.error().code, path + QStringLiteral(": ") + image.error().message, image.error().detail);
    return image;
}

Result<std::shared_ptr<const std::vector<uint8_t>>> PictureFeatures::picture(const QString& path, QueryView view)
{
    const QString key = queryViewKey(view) + QLatin1Char(' ') + path;
    if (const auto* known = m_pictures.object(key))
        return *known;
    const auto image = read(path).map([&](const Image& whole) { return seen(whole, view, path); });
    if (!image)
        return fail(image.error());
    auto pixels = std::make_shared<const std::vector<uint8_t>>(resizeForNetwork(*image, m_engine.preprocessing().side));
    m_pictures.insert(key, new std::shared_ptr(pixels), qsizetype(pixels->size()));
    return pixels;
}

Result<std::shared_ptr<const std::vector<float>>> PictureFeatures::encoded(const QString& path, const JobContext& job)
{
    if (const auto* known = m_encoded.object(path))
        return *known;
    const auto image = read(path);
    if (!image)
        return fail(image.error());
    auto views = m_engine.encode({&*image, 1}, job);
    if (!views)
        return fail(views.error());
    auto values = std::make_shared<const std::vector<float>>(std::move(views->front()));
    m_encoded.insert(path, new std::shared_ptr(values), qsizetype(values->size() * sizeof(float)));
    return values;
}

Result<EncodedSupport> PictureFeatures::support(const std::vector<QStringList>& paths, const JobContext& job)
{
    EncodedSupport out;
    for (const QStringList& ofClass : paths) {
        auto& examples = out.classes.emplace_back();
        for (const QString& path : ofClass) {
            const auto views = encoded(path, job);
            if (!views)
                return fail(views.error());
            examples.push_back(**views);
        }
    }
    return out;
}

Result<PictureFeatures::Prepared*> PictureFeatures::prepared(const EmittedNetwork& network)
{
    const auto found = std::ranges::find(m_prepared, network.backbone, &Prepared::backbone);
    if (found != m_prepared.end()) {
        std::rotate(m_prepared.begin(), found, found + 1);
        return &m_prepared.front();
    }
    auto made = Network::create(network.architecture, *network.backbone);
    if (!made)
        return fail(made.error());
    m_prepared.insert(m_prepared.begin(), {network.backbone, std::move(*made), {}});
    if (m_prepared.size() > preparedNetworks)
        m_prepared.pop_back();
    return &m_prepared.front();
}

Result<void> PictureFeatures::compute(Prepared& prepared, const QStringList& paths, QueryView view,
                                      const JobContext& job)
{
    const Preprocessing& preprocessing = m_engine.preprocessing();
    const size_t size = size_t(preprocessing.side) * preprocessing.side * 3;
    std::vector<float> input(size_t(paths.size()) * size);
    for (qsizetype i = 0; i < paths.size(); ++i) {
        const auto pixels = picture(paths[i], view);
        if (!pixels)
            return fail(pixels.error());
        normalize(**pixels, preprocessing, {input.data() + size_t(i) * size, size});
    }
    const auto features = prepared.network.features(input, int(paths.size()), preprocessing.side, job);
    if (!features)
        return fail(features.error());
    const auto f = qsizetype(features->size()) / paths.size();
    for (qsizetype i = 0; i < paths.size(); ++i) {
        const auto from = features->begin() + i * f;
        prepared.features[{paths[i], view}].assign(from, from + f);
    }
    return {};
}

Result<std::vector<std::vector<float>>> PictureFeatures::features(const EmittedNetwork& network,
                                                                  const QStringList& paths, QueryView view,
                                                                  const JobContext& job)
{
    const auto ready = prepared(network);
    if (!ready)
        return fail(ready.error());
    auto& known = (*ready)->features;
    std::vector<std::vector<float>> out;
    for (qsizetype first = 0; first < paths.size(); first += batch) {
        if (known.size() * size_t(network.head.featureCount()) * sizeof(float) > m_memory)
            known.clear();
        const QStringList part = paths.mid(first, batch);
        QStringList missing;
        for (const QString& path : part) {
            if (!known.contains({path, view}) && !missing.contains(path))
                missing << path;
        }
        if (!missing.isEmpty()) {
            if (const auto done = compute(**ready, missing, view, job); !done)
                return fail(done.error());
        }
        for (const QString& path : part)
            out.push_back(known.at({path, view}));
    }
    return out;
}

} // namespace vignette
