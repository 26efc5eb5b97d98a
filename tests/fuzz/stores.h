#pragma once

#include "core/index/index_store.h"
#include "core/screening/case_store.h"

/// What the stores of the seeds are of.
namespace vignette::fuzz {

inline ScreeningIdentity screening()
{
    return {QStringLiteral("digest"), {QStringLiteral("a"), QStringLiteral("b")}, {QStringLiteral("/pictures")}};
}

inline Prediction prediction()
{
    Prediction out;
    out.logits = {1, -1};
    out.probabilities = {0.75f, 0.25f};
    out.outcome = Outcome::Likely;
    return out;
}

inline LedgerEntry loadedFile(const QString& path, qint64 frames)
{
    LedgerEntry entry;
    entry.path = path;
    entry.status = FileStatus::Loaded;
    entry.sha256 = QByteArray(32, char(path.size()));
    entry.frameCount = int(frames);
    return entry;
}

constexpr int features = 4;
constexpr qint64 rows = 3;

inline IndexStore::Identity index()
{
    IndexStore::Identity identity;
    identity.encoderDigest = QString(64, QLatin1Char('a'));
    identity.length = features;
    identity.rowsPerShard = 2;
    identity.rowsPerBlock = 2;
    return identity;
}

/// The features that an index of the seeds tells of; SHA-256 of each block of them.
inline std::vector<QByteArray> writeFeatures(const QString& folder)
{
    const auto of = index();
    ShardWriter writer(folder,
                       {QByteArray::fromHex(of.encoderDigest.toLatin1()), of.length, of.rowsPerShard, of.rowsPerBlock});
    std::vector<QByteArray> sums;
    if (!writer.start(0) || !writer.append(std::vector<float>(rows * features, 0.5f)))
        return {};
    for (qint64 first = 0; first < rows; first += of.rowsPerBlock)
        sums.push_back(writer.seal(first, std::min(rows, first + of.rowsPerBlock)).value());
    return sums;
}

} // namespace vignette::fuzz
