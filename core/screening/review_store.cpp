#include "core/screening/review_store.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

namespace vignette {

namespace {

/// "Vgnr", in the header of the SQLite file: tells reviews from other databases.
constexpr int applicationId = 0x56676e72;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Screening)
};

tl::unexpected<Error> writeFailed(const QSqlError& error)
{
    return fail(ErrorCode::WriteFailed,
                Text::tr("The review cannot be stored. Is the disk full or the folder read-only?"), error.text());
}

tl::unexpected<Error> corrupt(const QString& detail)
{
    return fail(ErrorCode::Corrupt, Text::tr("The file with your reviews cannot be read. It was left as it is."),
                detail);
}

/// Of a file that SQLite could not open or check: a full disk is no fault of the file.
tl::unexpected<Error> openFailed(const QSqlError& error)
{
    // https://sqlite.org/rescode.html: the lower byte is the primary code.
    constexpr int sqliteCorrupt = 11;
    constexpr int sqliteNotADatabase = 26;
    const int code = error.nativeErrorCode().toInt() & 0xff;
    if (code == 0 || code == sqliteCorrupt || code == sqliteNotADatabase)
        return corrupt(error.text());
    return writeFailed(error);
}

} // namespace

QString decisionKey(Review::Decision decision)
{
    switch (decision) {
    case Review::Decision::Accepted:
        return QStringLiteral("accepted");
    case Review::Decision::Overruled:
        return QStringLiteral("overruled");
    default:
        return {};
    }
}

QString reviewKey(const CaseRecord& record)
{
    const QString name = record.instanceUid.isEmpty()
                             ? QStringLiteral("file:") + QFileInfo(record.path).absoluteFilePath()
                             : QStringLiteral("dicom:") + record.instanceUid;
    return name + QLatin1Char('#') + QString::number(record.frame);
}

ReviewStore::ReviewStore(QString connection) : m_connection(std::move(connection)) {}

ReviewStore::~ReviewStore()
{
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<ReviewStore>> ReviewStore::open(const QString& path)
{
    const bool isNew = path.isEmpty() || !QFileInfo::exists(path) || QFileInfo(path).size() == 0;
    std::unique_ptr<ReviewStore> store(new ReviewStore(QStringLiteral("reviews-") + QUuid::createUuid().toString()));
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), store->m_connection);
    database.setDatabaseName(path.isEmpty() ? QStringLiteral(":memory:") : path);
    if (!database.open())
        return writeFailed(database.lastError());
    QSqlQuery query(database);
    const auto number = [&](const QString& pragma) {
        return query.exec(pragma) && query.next() ? query.value(0).toInt() : -1;
    };
    if (!isNew) {
        const int version = number(QStringLiteral("PRAGMA user_version"));
        if (number(QStringLiteral("PRAGMA application_id")) != applicationId || version != schemaVersion)
            return openFailed(query.lastError());
        if (!query.exec(QStringLiteral("PRAGMA quick_check(1)")) || !query.next() ||
            query.value(0).toString() != QLatin1String("ok"))
            return openFailed(query.lastError());
    }
    QStringList statements = {QStringLiteral("PRAGMA journal_mode=WAL"), QStringLiteral("PRAGMA synchronous=NORMAL")};
    if (isNew)
        statements += {QStringLiteral("PRAGMA application_id=%1").arg(applicationId),
                       QStringLiteral("PRAGMA user_version=%1").arg(schemaVersion),
                       QStringLiteral("CREATE TABLE review(name TEXT PRIMARY KEY, decision TEXT NOT NULL, "
                                      "label TEXT NOT NULL, marked INTEGER NOT NULL, note TEXT NOT NULL, "
                                      "changed TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP) WITHOUT ROWID")};
    for (const QString& statement : statements) {
        if (!query.exec(statement))
            return writeFailed(query.lastError());
    }
    if (!query.exec(QStringLiteral("SELECT name, decision, label, marked, note FROM review")))
        return openFailed(query.lastError());
    while (query.next()) {
        Review review;
        for (const auto decision : {Review::Decision::Accepted, Review::Decision::Overruled}) {
            if (query.value(1).toString() == decisionKey(decision))
                review.decision = decision;
        }
        review.label = query.value(2).toString();
        review.marked = query.value(3).toBool();
        review.note = query.value(4).toString();
        store->m_reviews.insert(query.value(0).toString(), review);
    }
    return store;
}

Result<void> ReviewStore::setReview(const QString& key, Review review)
{
    review.note.truncate(maxNoteLength);
    QSqlQuery query(QSqlDatabase::database(m_connection));
    if (review.isEmpty()) {
        query.prepare(QStringLiteral("DELETE FROM review WHERE name=?"));
        query.addBindValue(key);
    } else {
        query.prepare(QStringLiteral("INSERT OR REPLACE INTO review(name, decision, label, marked, note) "
                                     "VALUES(?, ?, ?, ?, ?)"));
        // Bound as empty, not as NULL.
        const auto text = [](const QString& value) { return value.isNull() ? QStringLiteral("") : value; };
        query.addBindValue(key);
        query.addBindValue(text(decisionKey(review.decision)));
        query.addBindValue(text(review.label));
        query.addBindValue(review.marked);
        query.addBindValue(text(review.note));
    }
    if (!query.exec())
        return writeFailed(query.lastError());
    if (review.isEmpty())
        m_reviews.remove(key);
    else
        m_reviews.insert(key, review);
    return {};
}

} // namespace vignette
