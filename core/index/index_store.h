#pragma once

#include "core/base/database.h"
#include "core/index/archive_share.h"
#include "core/index/shard.h"
#include "core/screening/file_table.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace vignette {

/// The records of an index, `index.sqlite` in its folder; see core/index/README.md. What is not committed here does not
/// exist, whatever lies in the shards. Use from one thread. Corrupt and WriteFailed can come from every member that
/// gives a Result; see core/base/database.h.
class IndexStore
{
public:
    struct Identity
    {
        QString encoderDigest; ///< hex, see Classifier
        QString domainDigest;  ///< see domainDigest(); may be empty
        int length = 0;        ///< features of a picture
        qint64 rowsPerShard = ShardLayout().rowsPerShard;
        qint64 rowsPerBlock = ShardLayout().rowsPerBlock;
    };

    /// Opens the index of a folder to add to it; makes it where there is none. Errors: InvalidArgument (made with
    /// another engine).
    static Result<std::unique_ptr<IndexStore>> openToWrite(const QString& folder, const Identity& identity);

    /// Opens a finished index, of any engine where `encoderDigest` is empty. Several processes may. Errors: NotFound,
    /// InvalidArgument (another engine, or not finished).
    static Result<std::unique_ptr<IndexStore>> openToRead(const QString& folder, const QString& encoderDigest);

    ~IndexStore();

    const Identity& identity() const { return m_identity; }
    ShardLayout layout() const;
    FileTable& files() { return *m_files; }
    ArchiveShare share() const { return m_share; } ///< of which it has the files
    Result<QStringList> paths() const;             ///< of the last run
    qint64 pictures() const { return m_pictures; } ///< with features, as of the last commit that was read

    /// Begins to add the files of some paths (absolute). What an earlier run began must be finished first: it goes on
    /// with the same paths only, and an index stays that of one share. Errors: InvalidArgument.
    Result<void> begin(const QStringList& paths, const ArchiveShare& share = {});
    Result<void> addPicture(qint64 fileId, int frame, std::optional<qint64> row, float domainScore,
                            const QString& reason);
    Result<void> setFileBytes(qint64 fileId, qint64 bytes);
    Result<void> setBlock(qint64 first, qint64 rows, const QByteArray& sha256);
    Result<void> setComplete(); ///< commits

    /// SHA-256 of each block of rows, in order.
    Result<std::vector<QByteArray>> blocks() const;

    struct Picture
    {
        int frame = 0;
        std::optional<qint64> row; ///< of the features; nothing: see the reason
        float domainScore = 0;
        QString reason;
    };
    struct File
    {
        qint64 id = 0;
        LedgerEntry entry;
        qint64 bytes = 0;
        std::vector<Picture> pictures;
    };
    /// Files behind the one with that id, at most so many, in their order.
    Result<std::vector<File>> filesAfter(qint64 id, int most) const;

    /// A row of the results without its verdict.
    struct Record
    {
        CaseRecord record;         ///< its state is that of a file without a picture
        std::optional<qint64> row; ///< of the features
        float domainScore = 0;
    };
    /// Visits all rows in their order; a row that is missing is an error. Errors: Corrupt, those of `visit`.
    Result<void> forEach(const std::function<Result<void>(Record&)>& visit) const;

private:
    IndexStore(Database database, Identity identity);
    static Result<std::unique_ptr<IndexStore>> open(const QString& folder, bool exclusive, const Identity* fresh,
                                                    const QString& encoderDigest);
    Result<QString> info(const QString& key) const;
    Result<void> setInfo(const QString& key, const QString& value) const;

    Database m_database;
    Identity m_identity;
    ArchiveShare m_share;
    qint64 m_pictures = 0;
    std::optional<FileTable> m_files;
    std::optional<Statement> m_addPicture, m_setFileBytes;
};

/// Whether a folder is an index, of whatever engine, by the header of its records. Opens nothing else.
bool isIndex(const QString& folder);

} // namespace vignette
