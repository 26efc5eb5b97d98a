#include "core/index/merge_indexes.h"

#include "core/base/private_files.h"
#include "core/base/sha256.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <deque>

namespace vignette {

namespace {

/// Files that are read from an index at once.
constexpr int filesAtOnce = 512;
/// Files between two commits.
constexpr qint64 filesOfCommit = 4096;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Index)
};

/// As a walk meets them: the entries of a folder by the bytes of their names.
bool comesBefore(const QString& one, const QString& other)
{
    const QByteArray a = one.toUtf8();
    const QByteArray b = other.toUtf8();
    const auto rank = [](char c) { return c == '/' ? 0 : int(uchar(c)) + 1; };
    return std::ranges::lexicographical_compare(a, b, {}, rank, rank);
}

Error of(const QString& folder, Error error)
{
    error.message = QStringLiteral("%1: %2").arg(folder, error.message);
    return error;
}

/// One of the indexes on its way, file by file.
class Source
{
public:
    static Result<Source> open(const QString& folder, const QString& encoderDigest)
    {
        auto store = IndexStore::openToRead(folder, encoderDigest);
        if (!store)
            return fail(of(folder, store.error()));
        auto sums = (*store)->blocks();
        if (!sums)
            return fail(of(folder, sums.error()));
        Source source;
        source.m_folder = folder;
        source.m_store = std::move(*store);
        source.m_sums = std::move(*sums);
        return source;
    }

    const QString& folder() const { return m_folder; }
    const IndexStore& store() const { return *m_store; }
    qint64 files() const { return m_store->files().counts().total(); }

    /// The next file; null at the end.
    Result<const IndexStore::File*> peek()
    {
        if (m_files.empty()) {
            auto read = m_store->filesAfter(m_lastId, filesAtOnce);
            if (!read)
                return fail(of(m_folder, read.error()));
            m_files.assign(std::make_move_iterator(read->begin()), std::make_move_iterator(read->end()));
        }
        if (m_files.empty() && m_rows != m_store->pictures())
            return damaged(QStringLiteral("pictures are missing"));
        return m_files.empty() ? nullptr : &m_files.front();
    }

    Result<IndexStore::File> take()
    {
        IndexStore::File file = std::move(m_files.front());
        m_files.pop_front();
        m_lastId = file.id;
        for (const IndexStore::Picture& picture : file.pictures) {
            if (picture.row && *picture.row != m_rows++)
                return damaged(QStringLiteral("row %1 is missing").arg(m_rows - 1));
        }
        const bool isLoaded = file.entry.status == FileStatus::Loaded;
        if (int(file.pictures.size()) != file.entry.frameCount || isLoaded != (file.entry.frameCount > 0))
            return damaged(QStringLiteral("frames of a file are missing"));
        return file;
    }

    /// Features of a row, of a block that agrees with its checksum.
    Result<void> read(qint64 row, std::span<float> out)
    {
        const ShardLayout layout = m_store->layout();
        const qint64 block = row / layout.rowsPerBlock;
        if (block != m_block) {
            const qint64 first = block * layout.rowsPerBlock;
            auto rows =
                ShardRows::load(m_folder, layout, first, std::min(layout.rowsPerBlock, m_store->pictures() - first));
            if (!rows)
                return fail(of(m_folder, rows.error()));
            if (Sha256::of(rows->bytes()) != m_sums[size_t(block)])
                return damaged(QStringLiteral("checksum of block %1").arg(block));
            m_features = std::move(*rows);
            m_block = block;
        }
        m_features.read(row % layout.rowsPerBlock, out);
        return {};
    }

private:
    tl::unexpected<Error> damaged(const QString& detail) const
    {
        return fail(of(m_folder, indexDamaged(detail).value()));
    }

    QString m_folder;
    std::unique_ptr<IndexStore> m_store;
    std::vector<QByteArray> m_sums;
    std::deque<IndexStore::File> m_files;
    qint64 m_lastId = 0;
    qint64 m_rows = 0;
    qint64 m_block = -1;
    ShardRows m_features;
};

class Merge
{
public:
    Merge(QString folder, const JobContext& job) : m_folder(std::move(folder)), m_job(job) {}

    Result<MergeSummary> run(const QStringList& indexes);

private:
    Result<void> open(const QStringList& indexes);
    Result<void> checkShares() const;
    Result<Source*> first();
    Result<void> add(Source& source, const IndexStore::File& file);
    Result<void> seal(bool all);

    QString m_folder;
    const JobContext& m_job;
    std::vector<Source> m_sources;
    std::unique_ptr<IndexStore> m_store;
    std::optional<ShardWriter> m_shards;
    std::vector<float> m_row;
    qint64 m_sealed = 0;
    MergeSummary m_summary;
};

Result<void> Merge::open(const QStringList& indexes)
{
    QString digest;
    for (const QString& folder : indexes) {
        auto source = Source::open(folder, digest);
        if (!source)
            return fail(source.error());
        m_sources.push_back(std::move(*source));
        const IndexStore::Identity& one = m_sources.back().store().identity();
        const IndexStore::Identity& front = m_sources.front().store().identity();
        digest = front.encoderDigest;
        if (one.length != front.length || one.domainDigest != front.domainDigest)
            return fail(ErrorCode::InvalidArgument,
                        Text::tr("\"%1\" was made with another engine than \"%2\".").arg(folder, indexes.front()));
    }
    return checkShares();
}

Result<void> Merge::checkShares() const
{
    QSet<int> given;
    const ArchiveShare front = m_sources.front().store().share();
    for (const Source& source : m_sources) {
        const ArchiveShare share = source.store().share();
        if (share.of != front.of)
            return fail(ErrorCode::InvalidArgument,
                        Text::tr("\"%1\" is share %2, and \"%3\" is share %4: these do not belong together.")
                            .arg(m_sources.front().folder(), front.text(), source.folder(), share.text()));
        if (!share.isAll() && given.contains(share.number))
            return fail(
                ErrorCode::InvalidArgument,
                Text::tr("Share %1 is given twice, the second time as \"%2\".").arg(share.text(), source.folder()));
        given.insert(share.number);
    }
    QStringList missing;
    for (int number = 1; number <= front.of; ++number) {
        if (!given.contains(number))
            missing += QString::number(number);
    }
    if (!missing.isEmpty())
        return fail(
            ErrorCode::InvalidArgument,
            Text::tr("Of %1 shares these are missing: %2.").arg(front.of).arg(missing.join(QStringLiteral(", "))));
    return {};
}

/// The index whose next file comes first; null at the end.
Result<Source*> Merge::first()
{
    Source* best = nullptr;
    QString path;
    for (Source& source : m_sources) {
        const auto file = source.peek();
        if (!file)
            return fail(file.error());
        if (*file && (!best || comesBefore((*file)->entry.path, path))) {
            best = &source;
            path = (*file)->entry.path;
        }
    }
    return best;
}

Result<void> Merge::add(Source& source, const IndexStore::File& file)
{
    const auto known = m_store->files().contains(file.entry.path);
    if (!known)
        return fail(known.error());
    if (*known) {
        ++m_summary.doubled;
        return {};
    }
    LedgerEntry entry = file.entry;
    // What it is a duplicate of has another row here.
    if (entry.status == FileStatus::Duplicate)
        entry.status = FileStatus::Loaded;
    const auto place = m_store->files().add(entry);
    if (!place)
        return fail(place.error());
    if (place->entry.status != FileStatus::Loaded)
        return {};
    if (file.entry.status == FileStatus::Duplicate)
        return fail(of(source.folder(), indexDamaged(QStringLiteral("a duplicate of nothing")).value()));
    for (const IndexStore::Picture& picture : file.pictures) {
        std::optional<qint64> row;
        if (picture.row) {
            row = m_shards->rows();
            auto done = source.read(*picture.row, m_row).and_then([this] { return m_shards->append(m_row); });
            if (!done)
                return done;
        }
        if (auto added = m_store->addPicture(place->fileId, picture.frame, row, picture.domainScore, picture.reason);
            !added)
            return added;
    }
    return m_store->setFileBytes(place->fileId, file.bytes);
}

/// Checksums of the blocks that are full, or of all rows.
Result<void> Merge::seal(bool all)
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

Result<MergeSummary> Merge::run(const QStringList& indexes)
{
    QElapsedTimer clock;
    clock.start();
    if (indexes.isEmpty())
        return fail(ErrorCode::InvalidArgument, Text::tr("Give the indexes to merge."));
    if (QFileInfo::exists(m_folder))
        return fail(ErrorCode::InvalidArgument,
                    Text::tr("\"%1\" is there already. Merge into a new folder.").arg(m_folder));
    if (auto opened = open(indexes); !opened)
        return fail(opened.error());
    const QString made = m_folder + QStringLiteral(".merging");
    if (!QDir(made).removeRecursively() || !makePrivateFolder(made))
        return fail(ErrorCode::WriteFailed, Text::tr("The index cannot be used."));
    const IndexStore::Identity identity = m_sources.front().store().identity();
    auto store = IndexStore::openToWrite(made, identity);
    if (!store)
        return fail(store.error());
    m_store = std::move(*store);
    m_shards.emplace(made, m_store->layout());
    m_row.resize(size_t(identity.length));
    QStringList paths;
    qint64 total = 0;
    for (const Source& source : m_sources) {
        const auto given = source.store().paths();
        if (!given)
            return fail(of(source.folder(), given.error()));
        paths += *given;
        total += source.files();
    }
    paths.removeDuplicates();
    auto done = m_shards->start(0).and_then([&] { return m_store->begin(paths); });
    for (qint64 files = 0; done; ++files) {
        if (m_job.cancelled())
            return fail(ErrorCode::Cancelled, Text::tr("Cancelled."));
        const auto source = first();
        if (!source)
            return fail(source.error());
        if (!*source)
            break;
        done = (*source)->take().and_then([&](const IndexStore::File& file) { return add(**source, file); });
        if (done)
            done = seal(false);
        if (done && files % filesOfCommit == filesOfCommit - 1)
            done = m_store->files().commit();
        m_job.progress(files + 1, total);
    }
    if (done)
        done = seal(true).and_then([this] { return m_store->setComplete(); });
    if (!done)
        return fail(done.error());
    m_summary.ledger = m_store->files().counts();
    m_summary.pictures = m_shards->rows();
    m_store.reset(); // closed before it gets its name
    if (!QDir().rename(made, m_folder))
        return fail(ErrorCode::WriteFailed, Text::tr("The index cannot be used."));
    m_summary.seconds = double(clock.elapsed()) / 1000;
    return m_summary;
}

} // namespace

Result<MergeSummary> mergeIndexes(const QStringList& indexes, const QString& folder, const JobContext& job)
{
    return Merge(QDir::cleanPath(folder), job).run(indexes);
}

} // namespace vignette
