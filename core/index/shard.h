#pragma once

#include "core/base/error.h"
#include "core/base/sha256.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <span>
#include <vector>

namespace vignette {

/// How features lie in files; see core/index/README.md.
struct ShardLayout
{
    QByteArray encoderDigest;    ///< 32 bytes
    int length = 0;              ///< features of a row
    qint64 rowsPerShard = 65536; ///< a multiple of rowsPerBlock
    qint64 rowsPerBlock = 4096;  ///< that one checksum covers

    qint64 rowBytes() const { return qint64(length) * 2; }
    qint64 offset(qint64 place) const { return headerBytes + place * rowBytes(); }
    bool isSound() const; ///< within the limits of the format

    static constexpr qint64 headerBytes = 64;
    static constexpr int mostFeatures = 65536;
    static constexpr qint64 mostRows = qint64(1) << 24; ///< of a shard
};

/// features-00000.f16 and so on.
QString shardPath(const QString& folder, qint64 shard);

/// The first bytes of a shard.
QByteArray shardHeader(const ShardLayout& layout);

/// Appends rows of features to the shards of a folder. Not thread-safe.
class ShardWriter
{
public:
    ShardWriter(QString folder, ShardLayout layout) : m_folder(std::move(folder)), m_layout(std::move(layout)) {}

    /// Makes the shards end after `rows` rows in all: what lies behind was never promised. Errors: Corrupt (a shard is
    /// missing, too short or of something else), WriteFailed.
    Result<void> start(qint64 rows);

    qint64 rows() const { return m_rows; }

    /// Appends whole rows; values beyond half precision are rounded. Errors: WriteFailed.
    Result<void> append(std::span<const float> features);

    /// Rows `first` to `last` - 1 of all, which lie in one shard, to the disk, and their SHA-256. Errors: WriteFailed.
    Result<QByteArray> seal(qint64 first, qint64 last);

private:
    Result<void> openShard(qint64 shard);

    QString m_folder;
    ShardLayout m_layout;
    qint64 m_rows = 0;
    QFile m_file; ///< the shard that the next row goes to
    qint64 m_shard = -1;
};

/// Rows of a shard one after the other, with the checksum of all that were read: a few at a time stay in the cache of
/// the processor. Who uses what they gave checks the sum before. Read, not mapped: a shard that another program cuts
/// meanwhile must not end this one. Not thread-safe.
class ShardReader
{
public:
    explicit ShardReader(ShardLayout layout) : m_layout(std::move(layout)) {}

    /// Rows from `first` of all to `first` + `count` - 1, which lie in one shard. Errors: Corrupt (missing, too short
    /// or of something else).
    Result<void> open(const QString& folder, qint64 first, qint64 count);

    /// The next rows, as many as `out` holds. Errors: Corrupt.
    Result<void> read(std::span<float> out);

    QByteArray sha256() { return m_sum.result(); } ///< of what was read; once

private:
    ShardLayout m_layout;
    QFile m_file;
    QByteArray m_bytes;
    Sha256 m_sum;
};

/// Some rows of a shard in memory, in any order. Thread-safe.
class ShardRows
{
public:
    /// Rows `first` to `first` + `count` - 1 of all, which lie in one shard. Errors: Corrupt (missing, too short or of
    /// something else).
    static Result<ShardRows> load(const QString& folder, const ShardLayout& layout, qint64 first, qint64 count);

    QByteArrayView bytes() const { return m_bytes; }
    /// `out` holds as many rows as are wanted.
    void read(qint64 first, std::span<float> out) const;

private:
    ShardLayout m_layout;
    QByteArray m_bytes;
};

/// "The index is damaged ...". `detail` is for the log.
tl::unexpected<Error> indexDamaged(const QString& detail);

} // namespace vignette
