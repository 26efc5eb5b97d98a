#include "core/screening/case_store.h"

#include "core/classifier/prediction_set.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

#include <cstring>

namespace vignette {

namespace {

/// "Vgnt", in the header of the SQLite file: tells our stores from other databases.
constexpr int applicationId = 0x56676e74;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Screening)
};

QByteArray toBlob(const std::vector<float>& values)
{
    return QByteArray(reinterpret_cast<const char*>(values.data()), qsizetype(values.size() * sizeof(float)));
}

std::vector<float> fromBlob(const QByteArray& blob)
{
    std::vector<float> values(size_t(blob.size()) / sizeof(float));
    std::memcpy(values.data(), blob.constData(), values.size() * sizeof(float));
    return values;
}

QString toJson(const QStringList& list)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

QStringList fromJson(const QString& json)
{
    QStringList list;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const auto& value : array)
        list += value.toString();
    return list;
}

tl::unexpected<Error> writeFailed(const QSqlError& error)
{
    // SQLITE_BUSY (5) and SQLITE_LOCKED (6): another process holds the file.
    const QString code = error.nativeErrorCode();
    if (code == QLatin1String("5") || code == QLatin1String("6"))
        return fail(ErrorCode::WriteFailed, Text::tr("Another program is working on this screening right now."),
                    error.text());
    return fail(ErrorCode::WriteFailed,
                Text::tr("The progress of the screening cannot be stored. Is the disk full or the "
                         "folder read-only?"),
                error.text());
}

tl::unexpected<Error> corrupt(const QString& detail)
{
    return fail(ErrorCode::Corrupt,
                Text::tr("The stored progress of the screening is damaged. Start the screening anew."), detail);
}

} // namespace

struct CaseStore::Impl
{
    QString connection;
    QSqlDatabase database;
    ScreeningIdentity identity;
    LedgerCounts counts;
    qint64 nextRow = 1;
    std::optional<QSqlQuery> insertFile, insertVerdict, findPath, findHash, findInstance;

    ~Impl()
    {
        insertFile.reset();
        insertVerdict.reset();
        findPath.reset();
        findHash.reset();
        findInstance.reset();
        database.close();
        database = {};
        QSqlDatabase::removeDatabase(connection);
    }

    Result<void> exec(const QString& sql)
    {
        QSqlQuery query(database);
        if (!query.exec(sql))
            return writeFailed(query.lastError());
        return {};
    }

    qint64 number(const QString& sql, qint64 otherwise = 0) const
    {
        QSqlQuery query(database);
        return query.exec(sql) && query.next() && !query.isNull(0) ? query.value(0).toLongLong() : otherwise;
    }

    Result<void> open(const QString& path);
    Result<void> initialise();
    Result<void> readIdentity();
    Result<void> prepare();
};

Result<void> CaseStore::Impl::open(const QString& path)
{
    connection = QStringLiteral("vignette-") + QUuid::createUuid().toString();
    database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
    database.setDatabaseName(path);
    if (!database.isValid() || !database.open())
        return writeFailed(database.lastError());
    // One process at a time; also spares the shared-memory file.
    if (auto done = exec(QStringLiteral("PRAGMA locking_mode=EXCLUSIVE")); !done)
        return done;
    QSqlQuery probe(database);
    if (!probe.exec(QStringLiteral("SELECT count(*) FROM sqlite_master"))) {
        // SQLITE_NOTADB (26), SQLITE_CORRUPT (11)
        const QString code = probe.lastError().nativeErrorCode();
        if (code == QLatin1String("26") || code == QLatin1String("11"))
            return corrupt(probe.lastError().text());
        return writeFailed(probe.lastError());
    }
    return {};
}

Result<void> CaseStore::Impl::initialise()
{
    const QStringList statements = {
        QStringLiteral("BEGIN EXCLUSIVE"),
        QStringLiteral("PRAGMA application_id=%1").arg(applicationId),
        QStringLiteral("PRAGMA user_version=%1").arg(schemaVersion),
        QStringLiteral("CREATE TABLE screening(key TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID"),
        QStringLiteral("CREATE TABLE file(id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, "
                       "status INTEGER NOT NULL, reason TEXT, sha256 BLOB, study_uid TEXT, "
                       "series_uid TEXT, instance_uid TEXT, frame_count INTEGER NOT NULL, "
                       "first_row INTEGER NOT NULL)"),
        // Logits and probabilities are little-endian 32-bit floats, exactly as computed.
        QStringLiteral("CREATE TABLE verdict(file_id INTEGER NOT NULL REFERENCES file(id), "
                       "frame INTEGER NOT NULL, outcome INTEGER, label INTEGER, logits BLOB, "
                       "probabilities BLOB, domain_score REAL, reason TEXT, "
                       "PRIMARY KEY(file_id, frame)) WITHOUT ROWID"),
        QStringLiteral("CREATE INDEX file_sha256 ON file(sha256) WHERE status=0"),
        QStringLiteral("CREATE INDEX file_instance ON file(instance_uid) "
                       "WHERE status=0 AND instance_uid<>''"),
    };
    for (const QString& statement : statements) {
        if (auto done = exec(statement); !done)
            return done;
    }
    const std::pair<QString, QString> values[] = {
        {QStringLiteral("classifier_digest"), identity.classifierDigest},
        {QStringLiteral("class_ids"), toJson(identity.classIds)},
        {QStringLiteral("paths"), toJson(identity.paths)},
    };
    for (const auto& [key, value] : values) {
        QSqlQuery query(database);
        query.prepare(QStringLiteral("INSERT INTO screening VALUES(?, ?)"));
        query.addBindValue(key);
        query.addBindValue(value);
        if (!query.exec())
            return writeFailed(query.lastError());
    }
    return exec(QStringLiteral("COMMIT"));
}

Result<void> CaseStore::Impl::readIdentity()
{
    if (number(QStringLiteral("PRAGMA application_id")) != applicationId)
        return corrupt(QStringLiteral("application_id"));
    if (number(QStringLiteral("PRAGMA user_version")) != schemaVersion)
        return fail(ErrorCode::Corrupt, Text::tr("The stored progress of the screening was made by "
                                                 "another version of this program. Start the screening "
                                                 "anew."));
    QSqlQuery check(database);
    if (!check.exec(QStringLiteral("PRAGMA quick_check(1)")) || !check.next() ||
        check.value(0).toString() != QLatin1String("ok"))
        return corrupt(QStringLiteral("quick_check"));

    QSqlQuery query(database);
    if (!query.exec(QStringLiteral("SELECT key, value FROM screening")))
        return corrupt(query.lastError().text());
    ScreeningIdentity stored;
    while (query.next()) {
        const QString key = query.value(0).toString();
        const QString value = query.value(1).toString();
        if (key == QLatin1String("classifier_digest"))
            stored.classifierDigest = value;
        else if (key == QLatin1String("class_ids"))
            stored.classIds = fromJson(value);
        else if (key == QLatin1String("paths"))
            stored.paths = fromJson(value);
    }
    if (stored.classifierDigest != identity.classifierDigest || stored.classIds != identity.classIds)
        return fail(ErrorCode::InvalidArgument,
                    Text::tr("The unfinished screening was made with another classifier. Go on with that "
                             "one, or start the screening anew."));
    if (stored.paths != identity.paths)
        return fail(ErrorCode::InvalidArgument,
                    Text::tr("The unfinished screening is of other files or folders. Give the same ones, "
                             "or start the screening anew."));

    if (!query.exec(QStringLiteral("SELECT status, count(*) FROM file GROUP BY status")))
        return corrupt(query.lastError().text());
    while (query.next())
        counts.of(FileStatus(query.value(0).toInt())) += query.value(1).toLongLong();
    nextRow = number(QStringLiteral("SELECT max(first_row + max(frame_count, 1)) FROM file"), 1);
    return {};
}

Result<void> CaseStore::Impl::prepare()
{
    // WAL with NORMAL: safe against a kill at any moment; a power cut may cost the last batches.
    for (const auto& sql : {QStringLiteral("PRAGMA journal_mode=WAL"), QStringLiteral("PRAGMA synchronous=NORMAL"),
                            QStringLiteral("BEGIN IMMEDIATE")}) {
        if (auto done = exec(sql); !done)
            return done;
    }
    const std::pair<std::optional<QSqlQuery>*, QString> queries[] = {
        {&insertFile, QStringLiteral("INSERT INTO file(path, status, reason, sha256, study_uid, "
                                     "series_uid, instance_uid, frame_count, first_row) "
                                     "VALUES(?,?,?,?,?,?,?,?,?)")},
        {&insertVerdict, QStringLiteral("INSERT INTO verdict VALUES(?,?,?,?,?,?,?,?)")},
        {&findPath, QStringLiteral("SELECT 1 FROM file WHERE path=?")},
        {&findHash, QStringLiteral("SELECT first_row FROM file WHERE status=0 AND sha256=?")},
        {&findInstance, QStringLiteral("SELECT first_row FROM file WHERE status=0 AND "
                                       "instance_uid<>'' AND instance_uid=?")},
    };
    for (const auto& [query, sql] : queries) {
        query->emplace(database);
        if (!(*query)->prepare(sql))
            return corrupt((*query)->lastError().text());
    }
    return {};
}

CaseStore::CaseStore(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}

CaseStore::~CaseStore()
{
    if (m_impl->database.isOpen())
        (void)m_impl->exec(QStringLiteral("ROLLBACK"));
}

Result<std::unique_ptr<CaseStore>> CaseStore::create(const QString& path, const ScreeningIdentity& identity)
{
    if (QFileInfo::exists(path))
        return fail(ErrorCode::InvalidArgument,
                    Text::tr("There is a stored screening for these results. Resume it or restart."));
    auto impl = std::make_unique<Impl>();
    impl->identity = identity;
    if (auto done =
            impl->open(path).and_then([&] { return impl->initialise(); }).and_then([&] { return impl->prepare(); });
        !done)
        return fail(done.error());
    return std::unique_ptr<CaseStore>(new CaseStore(std::move(impl)));
}

Result<std::unique_ptr<CaseStore>> CaseStore::resume(const QString& path, const ScreeningIdentity& identity)
{
    if (!QFileInfo::exists(path))
        return fail(ErrorCode::NotFound, Text::tr("There is no unfinished screening to go on with."));
    auto impl = std::make_unique<Impl>();
    impl->identity = identity;
    auto opened = impl->open(path);
    // A run that was killed while it made the store left it empty.
    if (opened)
        opened = impl->number(QStringLiteral("SELECT count(*) FROM sqlite_master")) == 0 ? impl->initialise()
                                                                                         : impl->readIdentity();
    if (opened)
        opened = impl->prepare();
    if (!opened)
        return fail(opened.error());
    return std::unique_ptr<CaseStore>(new CaseStore(std::move(impl)));
}

Result<void> CaseStore::remove(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::WriteFailed, Text::tr("The unfinished screening cannot be removed."),
                    file.errorString());
    const QByteArray header = file.read(100); // https://www.sqlite.org/fileformat.html, 1.3
    file.close();
    const char id[] = {0x56, 0x67, 0x6e, 0x74};
    if (!header.isEmpty() && (!header.startsWith("SQLite format 3") || header.mid(68, 4) != QByteArray(id, 4)))
        return fail(ErrorCode::InvalidArgument,
                    Text::tr("\"%1\" is not a screening of this program and is left alone.").arg(path));
    for (const auto& suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm"), QStringLiteral("-journal")}) {
        QFile part(path + suffix);
        if (part.exists() && !part.remove())
            return fail(ErrorCode::WriteFailed, Text::tr("The unfinished screening cannot be removed."),
                        part.errorString());
    }
    return {};
}

Result<void> CaseStore::setComplete()
{
    if (auto done = m_impl->exec(QStringLiteral("INSERT OR REPLACE INTO screening VALUES('complete', '1')")); !done)
        return done;
    return commit();
}

bool CaseStore::isComplete() const
{
    return m_impl->number(QStringLiteral("SELECT count(*) FROM screening WHERE key='complete'")) > 0;
}

bool CaseStore::contains(const QString& path) const
{
    QSqlQuery& find = *m_impl->findPath;
    find.bindValue(0, path);
    const bool found = find.exec() && find.next();
    find.finish();
    return found;
}

Result<CaseStore::Place> CaseStore::addFile(const LedgerEntry& given)
{
    if (contains(given.path))
        return fail(ErrorCode::InvalidArgument, Text::tr("The file was screened already."));
    Place place{0, m_impl->nextRow, given};
    LedgerEntry& entry = place.entry;
    if (entry.status == FileStatus::Loaded) {
        const auto sameRow = [](QSqlQuery& find, const QVariant& value) -> qint64 {
            find.bindValue(0, value);
            const qint64 row = find.exec() && find.next() ? find.value(0).toLongLong() : 0;
            find.finish();
            return row;
        };
        qint64 row = sameRow(*m_impl->findHash, entry.sha256);
        // Named by row: a path in the reason would be a second place where paths are kept.
        if (row > 0)
            entry.reason = Text::tr("Same file as in row %1.").arg(row);
        else if (!entry.instanceUid.isEmpty() && (row = sameRow(*m_impl->findInstance, entry.instanceUid)) > 0)
            entry.reason = Text::tr("Same DICOM instance as in row %1.").arg(row);
        if (row > 0) {
            entry.status = FileStatus::Duplicate;
            entry.frameCount = 0;
        }
    }
    QSqlQuery& insert = *m_impl->insertFile;
    int column = 0;
    for (const QVariant& value : {QVariant(entry.path), QVariant(int(entry.status)), QVariant(entry.reason),
                                  QVariant(entry.sha256), QVariant(entry.studyUid), QVariant(entry.seriesUid),
                                  QVariant(entry.instanceUid), QVariant(entry.frameCount), QVariant(place.firstRow)})
        insert.bindValue(column++, value);
    if (!insert.exec())
        return writeFailed(insert.lastError());
    place.fileId = insert.lastInsertId().toLongLong();
    m_impl->nextRow += std::max(1, entry.frameCount);
    ++m_impl->counts.of(entry.status);
    return place;
}

Result<void> CaseStore::addVerdict(qint64 fileId, const Verdict& verdict)
{
    QSqlQuery& insert = *m_impl->insertVerdict;
    insert.bindValue(0, fileId);
    insert.bindValue(1, verdict.frame);
    if (verdict.prediction) {
        insert.bindValue(2, int(verdict.prediction->outcome));
        insert.bindValue(3, verdict.prediction->label);
        insert.bindValue(4, toBlob(verdict.prediction->logits));
        insert.bindValue(5, toBlob(verdict.prediction->probabilities));
        insert.bindValue(6, double(verdict.prediction->domainScore));
    } else {
        for (int column = 2; column <= 6; ++column)
            insert.bindValue(column, QVariant());
    }
    insert.bindValue(7, verdict.reason);
    if (!insert.exec())
        return writeFailed(insert.lastError());
    return {};
}

Result<void> CaseStore::commit()
{
    if (auto done = m_impl->exec(QStringLiteral("COMMIT")); !done)
        return done;
    return m_impl->exec(QStringLiteral("BEGIN IMMEDIATE"));
}

LedgerCounts CaseStore::counts() const
{
    return m_impl->counts;
}

const ScreeningIdentity& CaseStore::identity() const
{
    return m_impl->identity;
}

QSet<QString> CaseStore::finishedPaths() const
{
    QSet<QString> paths;
    QSqlQuery query(m_impl->database);
    query.setForwardOnly(true);
    query.exec(QStringLiteral("SELECT path FROM file"));
    while (query.next())
        paths.insert(query.value(0).toString());
    if (const auto open = partial())
        paths.remove(open->place.entry.path);
    return paths;
}

std::optional<CaseStore::Partial> CaseStore::partial() const
{
    // Only the last loaded file can be open: verdicts come in the order of the files.
    QSqlQuery query(m_impl->database);
    if (!query.exec(
            QStringLiteral("SELECT id, first_row, path, sha256, study_uid, series_uid, instance_uid, frame_count, "
                           "(SELECT count(*) FROM verdict WHERE file_id=file.id) AS done "
                           "FROM file WHERE status=0 ORDER BY id DESC LIMIT 1")) ||
        !query.next() || query.value(8).toInt() >= query.value(7).toInt())
        return std::nullopt;
    Partial open;
    open.place.fileId = query.value(0).toLongLong();
    open.place.firstRow = query.value(1).toLongLong();
    open.place.entry = {query.value(2).toString(),    FileStatus::Loaded,        {},
                        query.value(3).toByteArray(), query.value(4).toString(), query.value(5).toString(),
                        query.value(6).toString(),    query.value(7).toInt()};
    open.nextFrame = query.value(8).toInt();
    return open;
}

CaseRecord CaseStore::record(const Place& place, const Verdict& verdict) const
{
    CaseRecord record = this->record(place);
    record.row = place.firstRow + verdict.frame;
    record.frame = verdict.frame;
    record.reason = verdict.reason;
    if (!verdict.prediction) {
        record.outcome = fileStatusKey(FileStatus::Unreadable);
        return record;
    }
    const Prediction& prediction = *verdict.prediction;
    record.outcome = outcomeKey(prediction.outcome);
    if (prediction.outcome != Outcome::NoneOfThese)
        record.label = m_impl->identity.classIds.value(prediction.label);
    record.probabilities = prediction.probabilities;
    record.logits = prediction.logits;
    for (const int index : prediction.set)
        record.set += m_impl->identity.classIds.value(index);
    return record;
}

CaseRecord CaseStore::record(const Place& place) const
{
    const LedgerEntry& entry = place.entry;
    return {place.firstRow,
            entry.path,
            entry.studyUid,
            entry.seriesUid,
            entry.instanceUid,
            0,
            fileStatusKey(entry.status),
            {},
            {},
            {},
            entry.reason,
            {}};
}

Result<void> CaseStore::forEachCase(const std::function<Result<void>(const CaseRecord&)>& visit) const
{
    QSqlQuery query(m_impl->database);
    query.setForwardOnly(true);
    if (!query.exec(QStringLiteral("SELECT f.first_row, f.path, f.study_uid, f.series_uid, f.instance_uid, f.status, "
                                   "f.reason, v.frame, v.outcome, v.label, v.logits, v.probabilities, v.reason "
                                   "FROM file f LEFT JOIN verdict v ON v.file_id=f.id ORDER BY f.id, v.frame")))
        return corrupt(query.lastError().text());
    while (query.next()) {
        Place place;
        place.firstRow = query.value(0).toLongLong();
        place.entry.path = query.value(1).toString();
        place.entry.studyUid = query.value(2).toString();
        place.entry.seriesUid = query.value(3).toString();
        place.entry.instanceUid = query.value(4).toString();
        place.entry.status = FileStatus(query.value(5).toInt());
        place.entry.reason = query.value(6).toString();
        CaseRecord row;
        if (query.isNull(7)) {
            row = record(place);
        } else {
            Verdict verdict{query.value(7).toInt(), std::nullopt, query.value(12).toString()};
            if (!query.isNull(8)) {
                verdict.prediction.emplace();
                verdict.prediction->outcome = Outcome(query.value(8).toInt());
                verdict.prediction->label = query.value(9).toInt();
                verdict.prediction->logits = fromBlob(query.value(10).toByteArray());
                verdict.prediction->probabilities = fromBlob(query.value(11).toByteArray());
                verdict.prediction->set = predictionSet(m_impl->identity.sets, *verdict.prediction);
            }
            row = record(place, verdict);
        }
        if (auto done = visit(row); !done)
            return done;
    }
    return {};
}

Result<void> CaseStore::forEachEntry(const std::function<Result<void>(const LedgerEntry&)>& visit) const
{
    QSqlQuery query(m_impl->database);
    query.setForwardOnly(true);
    if (!query.exec(QStringLiteral("SELECT path, status, reason, sha256, study_uid, series_uid, "
                                   "instance_uid, frame_count FROM file ORDER BY id")))
        return corrupt(query.lastError().text());
    while (query.next()) {
        const LedgerEntry entry{query.value(0).toString(), FileStatus(query.value(1).toInt()),
                                query.value(2).toString(), query.value(3).toByteArray(),
                                query.value(4).toString(), query.value(5).toString(),
                                query.value(6).toString(), query.value(7).toInt()};
        if (auto done = visit(entry); !done)
            return done;
    }
    return {};
}

QString verdictReason(const Prediction& prediction, const Calibration& calibration)
{
    switch (prediction.outcome) {
    case Outcome::Accepted:
        break;
    case Outcome::NoneOfThese:
        return Text::tr("The picture is unlike those that this classifier was made for.");
    case Outcome::Uncertain: {
        const float top = prediction.label >= 0 && prediction.label < int(prediction.probabilities.size())
                              ? prediction.probabilities[size_t(prediction.label)]
                              : 0;
        return Text::tr("No class is probable enough: %1 % at most, %2 % are needed.")
            .arg(QString::number(100 * double(top), 'f', 0),
                 QString::number(100 * double(calibration.uncertainBelow), 'f', 0));
    }
    }
    return {};
}

} // namespace vignette
