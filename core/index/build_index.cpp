#include "core/index/build_index.h"

#include "core/base/exception_error.h"
#include "core/base/private_files.h"
#include "core/index/index_store.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>

namespace vignette {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Index)
};

QString absolute(const QString& path)
{
    return QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

class Build
{
public:
    Build(const IndexEncoder& encoder, const IndexRequest& request, const JobContext& job)
        : m_encoder(encoder), m_request(request), m_job(job)
    {
    }

    Result<IndexSummary> run(const OpenFrames& open);

private:
    Result<void> start();
    Result<void> keep(const EncodedBatch& batch);
    Result<void> seal(bool all);

    const IndexEncoder& m_encoder;
    const IndexRequest& m_request;
    const JobContext& m_job;
    std::unique_ptr<IndexStore> m_store;
    std::optional<ShardWriter> m_shards;
    qint64 m_sealed = 0; ///< rows whose checksums are known
};

Result<void> Build::start()
{
    if (m_request.paths.isEmpty() || m_request.folder.isEmpty())
        return fail(ErrorCode::InvalidArgument,
                    Text::tr("Give files or folders to encode, and a folder for the index."));
    QStringList paths;
    for (const QString& path : m_request.paths) {
        if (!QFileInfo::exists(path))
            return fail(ErrorCode::NotFound,
                        QCoreApplication::translate("Screening", "\"%1\" does not exist.").arg(path));
        paths += absolute(path);
    }
    // It leads to patients; a folder that others made stays as they want it.
    if (!QFileInfo::exists(m_request.folder) && !makePrivateFolder(m_request.folder))
        return fail(ErrorCode::WriteFailed, Text::tr("The index cannot be used."));
    auto store = IndexStore::openToWrite(m_request.folder, {m_encoder.digest, m_encoder.domainDigest, m_encoder.length,
                                                            m_request.rowsPerShard, m_request.rowsPerBlock});
    if (!store)
        return fail(store.error());
    m_store = std::move(*store);
    const ShardLayout layout = m_store->layout();
    if (layout.length != m_encoder.length)
        return indexDamaged(QStringLiteral("%1 features instead of %2").arg(layout.length).arg(m_encoder.length));
    m_shards.emplace(m_request.folder, layout);
    m_sealed = m_store->pictures() / layout.rowsPerBlock * layout.rowsPerBlock;
    return m_shards->start(m_store->pictures()).and_then([&] { return m_store->begin(paths, m_request.share); });
}

/// The features first: the records that are committed afterwards say that they are there.
Result<void> Build::keep(const EncodedBatch& batch)
{
    if (batch.length != 0 && batch.length != size_t(m_encoder.length))
        return fail(ErrorCode::Internal, Text::tr("The index cannot be used."),
                    QStringLiteral("%1 features").arg(batch.length));
    const qint64 first = m_shards->rows();
    if (auto appended = m_shards->append(batch.features); !appended)
        return appended;
    std::vector<float> scores;
    if (m_encoder.domainScores && !m_encoder.domainDigest.isEmpty() && !batch.features.empty())
        scores = m_encoder.domainScores(batch.features);
    for (const EncodedFrame& frame : batch.frames) {
        if (frame.isRefused)
            continue;
        std::optional<qint64> row;
        if (frame.input >= 0)
            row = first + frame.input;
        const float score = row && !scores.empty() ? scores[size_t(frame.input)] : 0;
        auto added = m_store->addPicture(frame.place.fileId, frame.frame, row, score, frame.reason);
        if (added && frame.frame == 0)
            added = m_store->setFileBytes(frame.place.fileId, QFileInfo(frame.place.entry.path).size());
        if (!added)
            return added;
    }
    return seal(false);
}

/// Checksums of the blocks that are full, or of all rows.
Result<void> Build::seal(bool all)
{
    const qint64 perBlock = m_store->identity().rowsPerBlock;
    const qint64 end = m_shards->rows();
    while (m_sealed + perBlock <= end || (all && m_sealed < end)) {
        const qint64 last = std::min(m_sealed + perBlock, end);
        const auto sum = m_shards->seal(m_sealed, last);
        if (!sum)
            return fail(sum.error());
        if (auto set = m_store->setBlock(m_sealed, last - m_sealed, *sum); !set)
            return set;
        m_sealed = last;
    }
    return {};
}

Result<IndexSummary> Build::run(const OpenFrames& open)
{
    QElapsedTimer clock;
    clock.start();
    if (auto started = start(); !started)
        return fail(started.error());
    EncodingRequest encoding;
    encoding.paths = m_request.paths;
    encoding.exclude = {absolute(m_request.folder)};
    if (!m_request.share.isAll())
        encoding.skip = [this](const QString& path) { return !m_request.share.holds(path); };
    encoding.preprocessing = m_encoder.preprocessing;
    encoding.encode = m_encoder.encode;
    encoding.decodeThreads = m_request.decodeThreads;
    encoding.batch = m_request.batch;
    encoding.keep = [this](const EncodedBatch& batch, FrameSource&) { return keep(batch); };
    encoding.onProgress = m_request.onProgress;
    IndexSummary summary;
    const qint64 before = m_store->pictures();
    FileEncoding files(encoding, m_store->files(), m_job);
    auto done =
        files.run(open).and_then([this] { return seal(true); }).and_then([this] { return m_store->setComplete(); });
    if (!done && done.error().code == ErrorCode::Cancelled)
        return fail(ErrorCode::Cancelled, Text::tr("The encoding was stopped. Encode again to go on."));
    if (!done)
        return fail(done.error());
    summary.ledger = m_store->files().counts();
    summary.pictures = m_shards->rows();
    summary.newPictures = m_shards->rows() - before;
    summary.resumedFiles = files.resumedFiles();
    summary.seconds = double(clock.elapsed()) / 1000;
    return summary;
}

} // namespace

Result<IndexSummary> buildIndex(const IndexEncoder& encoder, const IndexRequest& request, const OpenFrames& open,
                                const JobContext& job)
{
    try {
        return Build(encoder, request, job).run(open);
    } catch (const std::exception& error) {
        return fail(errorOf(error, Text::tr("The encoding was stopped. Encode again to go on.")));
    }
}

} // namespace vignette
