#pragma once

#include "core/base/job_context.h"
#include "core/benchmark/query_view.h"
#include "core/engine/engine.h"

#include <QCache>

#include <map>
#include <memory>

namespace vignette {

/// Features of the pictures of a benchmark, by the engine and by emitted networks. What was decoded
/// or computed before is kept as long as it fits, so that a picture which is in hundreds of episodes
/// is read once, and judged once by networks that share a backbone. Not thread-safe.
class PictureFeatures
{
public:
    /// `engine` must outlive this object; `memory` bounds each of three caches, in bytes.
    PictureFeatures(const Engine& engine, const QString& dataFolder, qint64 memory = qint64(128) << 20);

    const Engine& engine() const { return m_engine; }

    /// As the networks see it: side x side x 3, 8-bit. `path` is below the data folder, or absolute.
    /// Errors: those of readImage(); the message begins with the path.
    Result<std::shared_ptr<const std::vector<uint8_t>>> picture(const QString& path, QueryView view);

    /// By the engine: 8 views x outputCount(), the upright one first. Errors: those of picture(),
    /// Cancelled, Internal.
    Result<std::shared_ptr<const std::vector<float>>> encoded(const QString& path, const JobContext& job);

    /// encoded() of the support pictures of each class.
    Result<EncodedSupport> support(const std::vector<QStringList>& paths, const JobContext& job);

    /// Upright, by the backbone of an emitted network: outputCount() per path, computed as one batch.
    /// Errors: those of encoded(), Corrupt (parameters do not fit).
    Result<std::vector<std::vector<float>>> features(const EmittedNetwork& network, const QStringList& paths,
                                                     QueryView view, const JobContext& job);

private:
    /// A backbone that is ready to run, and what it said.
    struct Prepared
    {
        std::shared_ptr<const ParameterSet> backbone; ///< held, so that its address is not used again
        Network network;
        std::map<std::pair<QString, QueryView>, std::vector<float>> features;
    };

    Result<Image> read(const QString& path) const;
    Result<Prepared*> prepared(const EmittedNetwork& network);
    Result<void> compute(Prepared& prepared, const QStringList& paths, QueryView view, const JobContext& job);

    const Engine& m_engine;
    QString m_dataFolder;
    size_t m_memory;
    QCache<QString, std::shared_ptr<const std::vector<uint8_t>>> m_pictures; ///< by view and path; cost in bytes
    QCache<QString, std::shared_ptr<const std::vector<float>>> m_encoded;    ///< cost in bytes
    std::vector<Prepared> m_prepared;                                        ///< last used first
};

} // namespace vignette
