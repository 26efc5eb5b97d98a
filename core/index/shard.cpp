#include "core/index/shard.h"

#include "core/base/private_files.h"

#include <QCoreApplication>
#include <QDir>
#include <QtEndian>

#include <qfloat16.h>

#include <algorithm>

#include <unistd.h>

namespace vignette {

namespace {

constexpr char magic[] = "VGNTFEAT";
constexpr quint32 formatVersion = 1;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Index)
};

tl::unexpected<Error> notWritten(const QFile& file)
{
    return fail(ErrorCode::WriteFailed,
                Text::tr("The index cannot be written. Is the disk full or the folder read-only?"), file.errorString());
}

/// That a file begins as the layout says.
Result<void> checkHeader(QFile& file, const ShardLayout& layout)
{
    const QByteArray wanted = shardHeader(layout);
    if (!file.seek(0) || file.read(wanted.size()) != wanted)
        return indexDamaged(QStringLiteral("header of a shard"));
    return {};
}

/// At the first of some rows, that are all there: to be asked before memory is taken for them.
Result<void> openAt(QFile& file, const QString& folder, const ShardLayout& layout, qint64 first, qint64 count)
{
    const qint64 shard = first / layout.rowsPerShard;
    const qint64 place = first % layout.rowsPerShard;
    file.setFileName(shardPath(folder, shard));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || file.size() < layout.offset(place + count))
        return indexDamaged(QStringLiteral("shard %1 is missing or too short").arg(shard));
    if (auto sound = checkHeader(file, layout); !sound)
        return sound;
    if (!file.seek(layout.offset(place)))
        return indexDamaged(QStringLiteral("shard %1 cannot be read").arg(shard));
    return {};
}

} // namespace

tl::unexpected<Error> indexDamaged(const QString& detail)
{
    return fail(ErrorCode::Corrupt, Text::tr("The index is damaged. Encode the pictures anew."), detail);
}

bool ShardLayout::isSound() const
{
    return encoderDigest.size() == 32 && length >= 1 && length <= mostFeatures && rowsPerBlock >= 1 &&
           rowsPerShard >= rowsPerBlock && rowsPerShard <= mostRows && rowsPerShard % rowsPerBlock == 0 &&
           rowsPerBlock * rowBytes() <= (qint64(1) << 30);
}

QString shardPath(const QString& folder, qint64 shard)
{
    return QDir(folder).filePath(QStringLiteral("features-%1.f16").arg(shard, 5, 10, QLatin1Char('0')));
}

QByteArray shardHeader(const ShardLayout& layout)
{
    QByteArray header(magic, 8);
    for (const quint32 value :
         {formatVersion, quint32(layout.length), quint32(layout.rowsPerShard), quint32(layout.rowsPerBlock)}) {
        char bytes[sizeof value];
        qToLittleEndian(value, bytes);
        header.append(bytes, sizeof bytes);
    }
    header += layout.encoderDigest;
    return header.leftJustified(ShardLayout::headerBytes, '\0');
}

Result<void> ShardWriter::start(qint64 rows)
{
    m_rows = rows;
    const qint64 last = rows / m_layout.rowsPerShard; // the one that grows; not there yet where it is empty
    for (qint64 shard = 0; shard <= last; ++shard) {
        const qint64 held = std::min(m_layout.rowsPerShard, rows - shard * m_layout.rowsPerShard);
        if (held == 0)
            break;
        QFile file(shardPath(m_folder, shard));
        if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
            return QFile::exists(file.fileName()) ? notWritten(file)
                                                  : indexDamaged(QStringLiteral("shard %1 is missing").arg(shard));
        if (auto sound = checkHeader(file, m_layout); !sound)
            return sound;
        const qint64 size = m_layout.offset(held);
        if (file.size() < size)
            return indexDamaged(QStringLiteral("shard %1 is too short").arg(shard));
        if (file.size() > size && !file.resize(size))
            return notWritten(file);
    }
    // A shard that was begun and not promised yet holds rows of nothing.
    const QString next = shardPath(m_folder, (rows + m_layout.rowsPerShard - 1) / m_layout.rowsPerShard);
    QFile file(next);
    if (file.exists()) {
        const QByteArray begin = file.open(QIODevice::ReadOnly) ? file.read(8) : QByteArray();
        file.close();
        if (!QByteArrayView(magic, 8).startsWith(begin))
            return indexDamaged(QStringLiteral("a file of something else is in the place of a shard"));
        if (!file.remove())
            return notWritten(file);
    }
    return {};
}

Result<void> ShardWriter::openShard(qint64 shard)
{
    if (shard == m_shard)
        return {};
    m_file.close();
    m_file.setFileName(shardPath(m_folder, shard));
    const bool isNew = shard * m_layout.rowsPerShard == m_rows;
    if (isNew && (QFile::exists(m_file.fileName()) || !makePrivateFile(m_file.fileName())))
        return notWritten(m_file);
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Unbuffered))
        return notWritten(m_file);
    if (isNew && m_file.write(shardHeader(m_layout)) != ShardLayout::headerBytes)
        return notWritten(m_file);
    m_shard = shard;
    return {};
}

Result<void> ShardWriter::append(std::span<const float> features)
{
    std::vector<qfloat16> half(features.size());
    qFloatToFloat16(half.data(), features.data(), qsizetype(features.size()));
    qint64 left = qint64(features.size()) / m_layout.length;
    for (qint64 done = 0; left > 0;) {
        const qint64 shard = m_rows / m_layout.rowsPerShard;
        const qint64 place = m_rows % m_layout.rowsPerShard;
        const qint64 count = std::min(left, m_layout.rowsPerShard - place);
        if (auto open = openShard(shard); !open)
            return open;
        const qint64 bytes = count * m_layout.rowBytes();
        if (!m_file.seek(m_layout.offset(place)) ||
            m_file.write(reinterpret_cast<const char*>(half.data() + done * m_layout.length), bytes) != bytes)
            return notWritten(m_file);
        m_rows += count;
        done += count;
        left -= count;
    }
    return {};
}

Result<QByteArray> ShardWriter::seal(qint64 first, qint64 last)
{
    const qint64 shard = first / m_layout.rowsPerShard;
    QFile file(shardPath(m_folder, shard));
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) || fsync(file.handle()) != 0 ||
        !file.seek(m_layout.offset(first % m_layout.rowsPerShard)))
        return notWritten(file);
    const qint64 bytes = (last - first) * m_layout.rowBytes();
    const QByteArray rows = file.read(bytes);
    if (rows.size() != bytes)
        return notWritten(file);
    return Sha256::of(rows);
}

Result<void> ShardReader::open(const QString& folder, qint64 first, qint64 count)
{
    return openAt(m_file, folder, m_layout, first, count);
}

Result<void> ShardReader::read(std::span<float> out)
{
    m_bytes.resize(qsizetype(out.size() * sizeof(qfloat16)));
    if (m_file.read(m_bytes.data(), m_bytes.size()) != m_bytes.size())
        return indexDamaged(QStringLiteral("a shard cannot be read"));
    m_sum.add(m_bytes);
    qFloatFromFloat16(out.data(), reinterpret_cast<const qfloat16*>(m_bytes.constData()), qsizetype(out.size()));
    return {};
}

Result<ShardRows> ShardRows::load(const QString& folder, const ShardLayout& layout, qint64 first, qint64 count)
{
    ShardRows rows;
    rows.m_layout = layout;
    QFile file;
    if (auto opened = openAt(file, folder, layout, first, count); !opened)
        return fail(opened.error());
    rows.m_bytes = file.read(count * layout.rowBytes());
    if (rows.m_bytes.size() != count * layout.rowBytes())
        return indexDamaged(QStringLiteral("a shard cannot be read"));
    return rows;
}

void ShardRows::read(qint64 first, std::span<float> out) const
{
    qFloatFromFloat16(out.data(), reinterpret_cast<const qfloat16*>(m_bytes.constData() + first * m_layout.rowBytes()),
                      qsizetype(out.size()));
}

} // namespace vignette
