#pragma once

#include "core/classifier/classifier.h"
#include "core/classifier/encoder.h"
#include "core/engine/emitted_network.h"
#include "core/engine/engine.h"
#include "core/index/index_store.h"
#include "core/synthesis/synthesize_classifier.h"
#include "core/task/task_spec.h"

#include <cmath>
#include <optional>
#include <random>
#include <utility>

/// An index without pictures, for the benchmarks.
namespace vignette {

/// A five-class classifier of the engine, and what encodes for it.
inline std::optional<std::pair<Classifier, Encoder>> fiveClasses()
{
    const auto engine = Engine::load(defaultEnginePath());
    auto task = readTask(QStringLiteral(VIGNETTE_SOURCE_DIR "/resources/samples/task.json"));
    if (!engine || !task)
        return {};
    ClassSpec fifth;
    fifth.id = QStringLiteral("wart");
    fifth.name = QStringLiteral("Wart");
    fifth.description = QStringLiteral("A rough, skin-coloured papule with black dots.");
    task->classes.push_back(fifth);
    const auto made = synthesizeClassifier(**engine, *task, {});
    const auto encoder = Encoder::create(**engine);
    if (!made || !encoder)
        return {};
    return std::pair(made->classifier, *encoder);
}

/// An index of `cases` made-up pictures.
inline Result<void> makeIndex(const Encoder& encoder, const Head& head, const QString& folder, qint64 cases)
{
    auto store = IndexStore::openToWrite(folder, {encoder.digest(), encoder.domainDigest(), encoder.featureCount()});
    if (!store)
        return fail(store.error());
    const ShardLayout layout = (*store)->layout();
    ShardWriter shards(folder, layout);
    std::mt19937 random(1);
    std::normal_distribution<float> normal;
    // 1,024 rows that differ; what a row costs does not depend on its values.
    constexpr qint64 made = 1024;
    std::vector<float> features;
    for (qint64 i = 0; i < made; ++i) {
        // Towards a class, some clearly and some hardly.
        const float* towards = head.weight.data() + size_t(i % head.way()) * head.mean.size();
        float length = 0;
        for (size_t f = 0; f < head.mean.size(); ++f)
            length += towards[f] * towards[f];
        const float share = 0.3F * float(i % 7) * std::sqrt(float(head.mean.size()) / length);
        for (size_t f = 0; f < head.mean.size(); ++f)
            features.push_back(head.mean[f] + (share * towards[f] + normal(random)) / head.scale[f]);
        features.resize(features.size() + size_t(head.context), 0.5F);
    }
    auto done = shards.start(0).and_then([&] { return (*store)->begin({QStringLiteral("/made/up")}); });
    for (qint64 first = 0; done && first < cases; first += made) {
        const qint64 count = std::min(made, cases - first);
        done = shards.append(std::span(features).first(size_t(count) * size_t(layout.length)));
        for (qint64 i = 0; done && i < count; ++i) {
            LedgerEntry entry;
            entry.path = QStringLiteral("/archive/dermatology/%1/%2.jpg").arg((first + i) / 1000).arg(first + i);
            entry.status = FileStatus::Loaded;
            entry.sha256 = QByteArray::number(first + i).rightJustified(32, '0');
            entry.frameCount = 1;
            const auto place = (*store)->files().add(entry);
            done = place ? (*store)->addPicture(place->fileId, 0, first + i, 0, {}) : Result<void>(fail(place.error()));
        }
        if (done && (first / made % 64 == 63))
            done = (*store)->files().commit();
    }
    for (qint64 first = 0; done && first < cases; first += layout.rowsPerBlock) {
        const qint64 last = std::min(first + layout.rowsPerBlock, cases);
        const auto sum = shards.seal(first, last);
        done = sum ? (*store)->setBlock(first, last - first, *sum) : Result<void>(fail(sum.error()));
    }
    return done ? (*store)->setComplete() : done;
}

} // namespace vignette
