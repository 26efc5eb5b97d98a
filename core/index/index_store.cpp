#include "core/index/index_store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonValue>
#include <QVariant>
#include <QtEndian>

#include <limits>

namespace vignette {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Index)
};

constexpr qsizetype longestInfo = 1 << 23; ///< a list of paths

/// "VgIx", in the header of the SQLite file: tells an index from other databases.
constexpr int applicationId = 0x56674978;

DatabaseKind kindOfIndex(bool exclusive)
{
    DatabaseKind kind;
    kind.applicationId = applicationId;
    kind.exclusive = exclusive;
    kind.checkPages = exclusive; // who reads it reads all of it
    kind.schema = {QStringList{QStringLiteral("CREATE TABLE info(key TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID")} +
                   FileTable::schema() +
                   QStringList{
                       QStringLiteral("ALTER TABLE file ADD COLUMN bytes INTEGER"),
                       QStringLiteral("CREATE TABLE picture(file_id INTEGER NOT NULL REFERENCES file(id), "
                                      "frame INTEGER NOT NULL, shard INTEGER, place INTEGER, domain_score REAL, "
                                      "reason TEXT, PRIMARY KEY(file_id, frame)) WITHOUT ROWID"),
                       QStringLiteral("CREATE TABLE block(shard INTEGER NOT NULL, place INTEGER NOT NULL, "
                                      "rows INTEGER NOT NULL, sha256 BLOB NOT NULL, PRIMARY KEY(shard, place)) "
                                      "WITHOUT ROWID"),
                   }};
    kind.corrupt = indexDamaged({}).value().message;
    kind.otherVersion = Text::tr("The index was made by another version of this program. Encode the pictures anew.");
    kind.notStored = Text::tr("The index cannot be used.");
    return kind;
}

QString toJson(const QStringList& list)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

} // namespace

IndexStore::IndexStore(Database database, Identity identity)
    : m_database(std::move(database)), m_identity(std::move(identity))
{
}

IndexStore::~IndexStore() = default;

Result<QString> IndexStore::info(const QString& key) const
{
    QString value;
    const auto read = m_database.forEach(QStringLiteral("SELECT value FROM info WHERE key=?"), {key},
                                         [&value](const Row& row) -> Result<void> {
                                             value = row.text(0, longestInfo);
                                             return {};
                                         });
    if (!read)
        return fail(read.error());
    return value;
}

Result<void> IndexStore::setInfo(const QString& key, const QString& value) const
{
    return m_database.run(QStringLiteral("INSERT OR REPLACE INTO info VALUES(?, ?)"), {key, value});
}

/// `fresh`: what a new index is of; nothing where it must exist.
Result<std::unique_ptr<IndexStore>> IndexStore::open(const QString& folder, bool exclusive, const Identity* fresh,
                                                     const QString& encoderDigest)
{
    auto database = Database::open(QDir(folder).filePath(QStringLiteral("index.sqlite")), kindOfIndex(exclusive));
    if (!database)
        return fail(database.error());
    std::unique_ptr<IndexStore> store(new IndexStore(std::move(*database), fresh ? *fresh : Identity()));
    if (exclusive) {
        if (auto begun = store->m_database.begin(); !begun)
            return fail(begun.error());
    }
    const auto known = store->m_database.number(QStringLiteral("SELECT count(*) FROM info"));
    if (!known)
        return fail(known.error());
    if (*known == 0 && fresh) {
        for (const auto& [key, value] :
             {std::pair(QStringLiteral("encoder_digest"), fresh->encoderDigest),
              std::pair(QStringLiteral("domain_digest"), fresh->domainDigest),
              std::pair(QStringLiteral("feature_length"), QString::number(fresh->length)),
              std::pair(QStringLiteral("rows_per_shard"), QString::number(fresh->rowsPerShard)),
              std::pair(QStringLiteral("rows_per_block"), QString::number(fresh->rowsPerBlock))}) {
            if (auto done = store->setInfo(key, value); !done)
                return fail(done.error());
        }
    } else {
        QStringList values;
        for (const char* key :
             {"encoder_digest", "domain_digest", "feature_length", "rows_per_shard", "rows_per_block"}) {
            const auto value = store->info(QLatin1String(key));
            if (!value)
                return fail(value.error());
            values += *value;
        }
        store->m_identity = {values[0], values[1], values[2].toInt(), values[3].toLongLong(), values[4].toLongLong()};
    }
    if (!store->layout().isSound())
        return store->m_database.corrupt(QStringLiteral("layout"));
    if (!encoderDigest.isEmpty() && store->m_identity.encoderDigest != encoderDigest)
        return fail(ErrorCode::InvalidArgument,
                    Text::tr("The index was made with another engine than the one given, so its features mean "
                             "something else. Encode the pictures anew, into another folder."));
    const auto share = store->info(QStringLiteral("share"));
    if (!share)
        return fail(share.error());
    const auto part = share->isEmpty() ? ArchiveShare() : ArchiveShare::fromText(*share);
    if (!part)
        return store->m_database.corrupt(QStringLiteral("share"));
    store->m_share = *part;
    const auto pictures = store->m_database.number(QStringLiteral("SELECT count(*) FROM picture WHERE shard>=0"));
    if (!pictures)
        return fail(pictures.error());
    store->m_pictures = *pictures;
    auto files = FileTable::open(store->m_database, QStringLiteral("picture"));
    if (!files)
        return fail(files.error());
    store->m_files.emplace(std::move(*files));
    return store;
}

Result<std::unique_ptr<IndexStore>> IndexStore::openToWrite(const QString& folder, const Identity& identity)
{
    auto store = open(folder, true, &identity, identity.encoderDigest);
    if (!store)
        return store;
    auto add = (*store)->m_database.prepare(QStringLiteral("INSERT INTO picture VALUES(?,?,?,?,?,?)"));
    auto bytes = (*store)->m_database.prepare(QStringLiteral("UPDATE file SET bytes=? WHERE id=?"));
    if (!add || !bytes)
        return fail(!add ? add.error() : bytes.error());
    (*store)->m_addPicture.emplace(std::move(*add));
    (*store)->m_setFileBytes.emplace(std::move(*bytes));
    return store;
}

Result<std::unique_ptr<IndexStore>> IndexStore::openToRead(const QString& folder, const QString& encoderDigest)
{
    if (!QFileInfo::exists(QDir(folder).filePath(QStringLiteral("index.sqlite"))))
        return fail(ErrorCode::NotFound,
                    Text::tr("There is no index in \"%1\".").arg(QDir::toNativeSeparators(folder)));
    auto store = open(folder, false, nullptr, encoderDigest);
    if (!store)
        return store;
    const auto complete = (*store)->info(QStringLiteral("complete"));
    if (!complete)
        return fail(complete.error());
    if (*complete != QLatin1String("1"))
        return fail(ErrorCode::InvalidArgument,
                    Text::tr("The index is not finished yet. Encode the pictures again to go on."));
    return store;
}

ShardLayout IndexStore::layout() const
{
    return {QByteArray::fromHex(m_identity.encoderDigest.toLatin1()), m_identity.length, m_identity.rowsPerShard,
            m_identity.rowsPerBlock};
}

Result<QStringList> IndexStore::paths() const
{
    return info(QStringLiteral("paths")).map([](const QString& json) {
        QStringList paths;
        for (const QJsonValue& path : QJsonDocument::fromJson(json.toUtf8()).array())
            paths += path.toString();
        return paths;
    });
}

Result<void> IndexStore::begin(const QStringList& paths, const ArchiveShare& share)
{
    const auto begun = info(QStringLiteral("paths"));
    const auto complete = info(QStringLiteral("complete"));
    if (!begun || !complete)
        return fail(!begun ? begun.error() : complete.error());
    if (!begun->isEmpty() && m_share != share)
        return fail(
            ErrorCode::InvalidArgument,
            Text::tr("The index is of share %1 of an archive. Give that one, or another folder.").arg(m_share.text()));
    m_share = share;
    const QString wanted = toJson(paths);
    if (!begun->isEmpty() && *complete != QLatin1String("1") && *begun != wanted)
        return fail(ErrorCode::InvalidArgument,
                    Text::tr("The index is not finished yet, and of other files or folders. Give the same ones."));
    return setInfo(QStringLiteral("paths"), wanted)
        .and_then([&] { return setInfo(QStringLiteral("share"), share.text()); })
        .and_then([this] { return setInfo(QStringLiteral("complete"), QStringLiteral("0")); })
        .and_then([this] { return m_files->commit(); });
}

Result<void> IndexStore::addPicture(qint64 fileId, int frame, std::optional<qint64> row, float domainScore,
                                    const QString& reason)
{
    if (!row)
        return m_addPicture->run({fileId, frame, {}, {}, {}, reason});
    const qint64 perShard = m_identity.rowsPerShard;
    return m_addPicture->run({fileId, frame, *row / perShard, *row % perShard, double(domainScore), reason});
}

Result<void> IndexStore::setFileBytes(qint64 fileId, qint64 bytes)
{
    return m_setFileBytes->run({bytes, fileId});
}

Result<void> IndexStore::setBlock(qint64 first, qint64 rows, const QByteArray& sha256)
{
    const qint64 perShard = m_identity.rowsPerShard;
    return m_database.run(QStringLiteral("INSERT OR REPLACE INTO block VALUES(?,?,?,?)"),
                          {first / perShard, first % perShard, rows, sha256});
}

Result<void> IndexStore::setComplete()
{
    return setInfo(QStringLiteral("complete"), QStringLiteral("1")).and_then([this] { return m_files->commit(); });
}

Result<std::vector<QByteArray>> IndexStore::blocks() const
{
    std::vector<QByteArray> sums;
    auto read = m_database.forEach(QStringLiteral("SELECT shard, place, rows, sha256 FROM block ORDER BY shard, place"),
                                   {}, [&](const Row& row) -> Result<void> {
                                       const qint64 first = qint64(sums.size()) * m_identity.rowsPerBlock;
                                       const qint64 rows = std::min(m_identity.rowsPerBlock, m_pictures - first);
                                       const bool isNext = row.integer(0) == first / m_identity.rowsPerShard &&
                                                           row.integer(1) == first % m_identity.rowsPerShard &&
                                                           row.integer(2) == rows;
                                       sums.push_back(row.blob(3, 32));
                                       if (auto sound = row.check(); !sound)
                                           return sound;
                                       return isNext ? Result<void>() : m_database.corrupt(QStringLiteral("blocks"));
                                   });
    if (read && qint64(sums.size()) != (m_pictures + m_identity.rowsPerBlock - 1) / m_identity.rowsPerBlock)
        read = m_database.corrupt(QStringLiteral("a block has no checksum"));
    if (!read)
        return fail(read.error());
    return sums;
}

Result<std::vector<IndexStore::File>> IndexStore::filesAfter(qint64 id, int most) const
{
    std::vector<File> files;
    const auto visit = [&](const Row& row) -> Result<void> {
        const qint64 file = row.integer(0, 1);
        if (files.empty() || files.back().id != file)
            files.push_back({file, FileTable::readEntry(row, 2), row.isNull(1) ? 0 : row.integer(1, 0), {}});
        if (row.isNull(10))
            return row.check();
        Picture& picture = files.back().pictures.emplace_back();
        picture.frame = int(row.integer(10, 0, std::numeric_limits<int>::max()));
        if (!row.isNull(11)) {
            picture.row = row.integer(11, 0) * m_identity.rowsPerShard + row.integer(12, 0);
            picture.domainScore = float(row.real(13));
        }
        picture.reason = row.text(14);
        return row.check();
    };
    const auto read = m_database.forEach(
        QStringLiteral("SELECT file.id, file.bytes, %1, p.frame, p.shard, p.place, p.domain_score, p.reason "
                       "FROM (SELECT * FROM file WHERE id>? ORDER BY id LIMIT ?) AS file "
                       "LEFT JOIN picture p ON p.file_id=file.id ORDER BY file.id, p.frame")
            .arg(FileTable::entryColumns()),
        {id, most}, visit);
    if (!read)
        return fail(read.error());
    return files;
}

Result<void> IndexStore::forEach(const std::function<Result<void>(Record&)>& visit) const
{
    constexpr int most = std::numeric_limits<int>::max();
    qint64 nextRow = 1;
    qint64 nextPicture = 0;
    const auto visitRow = [&](const Row& row) -> Result<void> {
        Record made;
        CaseRecord& record = made.record;
        record.path = row.text(0);
        const auto status = FileStatus(row.enumerator(1, int(FileStatus::Unreadable)));
        record.studyUid = row.text(2);
        record.seriesUid = row.text(3);
        record.instanceUid = row.text(4);
        record.state = NoPicture{status};
        record.row = row.integer(5, 1);
        const bool isFrame = status == FileStatus::Loaded;
        if (isFrame) {
            record.frame = int(row.integer(7, 0, most));
            record.row += record.frame;
            record.reason = row.text(11);
            if (!row.isNull(8)) {
                made.row = row.integer(8, 0) * m_identity.rowsPerShard + row.integer(9, 0);
                made.domainScore = float(row.real(10));
            }
        } else {
            record.reason = row.text(6);
        }
        if (auto sound = row.check(); !sound)
            return sound;
        // A row that is missing would shorten the table without a word.
        if (record.row != nextRow++ || (made.row && *made.row != nextPicture++))
            return m_database.corrupt(QStringLiteral("row %1 is missing").arg(nextRow - 1));
        return visit(made);
    };
    auto done = m_database.forEach(
        QStringLiteral("SELECT file.path, file.status, file.study_uid, file.series_uid, file.instance_uid, "
                       "file.first_row, file.reason, p.frame, p.shard, p.place, p.domain_score, p.reason "
                       "FROM file LEFT JOIN picture p ON p.file_id=file.id ORDER BY file.id, p.frame"),
        {}, visitRow);
    if (done && (nextRow != m_files->nextRow() || nextPicture != m_pictures))
        done = m_database.corrupt(QStringLiteral("rows after %1 are missing").arg(nextRow - 1));
    return done;
}

bool isIndex(const QString& folder)
{
    QFile records(QDir(folder).filePath(QStringLiteral("index.sqlite")));
    if (!records.open(QIODevice::ReadOnly))
        return false;
    const QByteArray header = records.read(100); // https://www.sqlite.org/fileformat.html, 1.3
    return header.size() == 100 && qFromBigEndian<quint32>(header.constData() + 68) == quint32(applicationId);
}

} // namespace vignette
