#include "core/base/sqlite.h"

#include "core/base/private_files.h"

#include <QCoreApplication>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

namespace vignette {

namespace {

/// How long another connection is waited for.
constexpr char connectOptions[] = "QSQLITE_BUSY_TIMEOUT=2000";

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Database)
};

tl::unexpected<Error> failed(const QSqlError& error, const DatabaseKind& kind)
{
    const int code = error.nativeErrorCode().toInt();
    const QString detail = QStringLiteral("SQLite %1: %2").arg(code).arg(error.databaseText());
    const auto because = [&](const QString& cause) {
        return fail(ErrorCode::WriteFailed, Text::tr("%1 %2", "what failed, and why").arg(kind.notStored, cause),
                    detail);
    };
    switch (code & 0xff) { // the primary code, https://sqlite.org/rescode.html
    case 1:                // SQLITE_ERROR: no such table or column
    case 11:               // SQLITE_CORRUPT
    case 18:               // SQLITE_TOOBIG
    case 20:               // SQLITE_MISMATCH
    case 24:               // SQLITE_FORMAT
    case 26:               // SQLITE_NOTADB
        return fail(ErrorCode::Corrupt, kind.corrupt, detail);
    case 5:  // SQLITE_BUSY
    case 6:  // SQLITE_LOCKED
    case 15: // SQLITE_PROTOCOL
        return because(Text::tr("Another program is working on it right now."));
    case 13: // SQLITE_FULL
        return because(Text::tr("The disk is full."));
    case 10: // SQLITE_IOERR
        return because(Text::tr("The disk is full or has a fault."));
    case 3:  // SQLITE_PERM
    case 8:  // SQLITE_READONLY
    case 14: // SQLITE_CANTOPEN
    case 23: // SQLITE_AUTH
        return because(Text::tr("The file or its folder cannot be written."));
    case 7: // SQLITE_NOMEM
        return because(Text::tr("There is not enough memory."));
    default:
        return fail(ErrorCode::Internal, kind.notStored, detail);
    }
}

} // namespace

bool Row::isNull(int column) const
{
    return m_query.isNull(column);
}

void Row::setFault(int column) const
{
    if (m_fault.isEmpty())
        m_fault = QStringLiteral("column %1 of %2").arg(column).arg(m_query.lastQuery());
}

qint64 Row::integer(int column, qint64 least, qint64 most) const
{
    const QVariant value = m_query.value(column);
    const qint64 number = value.toLongLong();
    if (value.isNull() || value.typeId() == QMetaType::QString || value.typeId() == QMetaType::QByteArray ||
        value.typeId() == QMetaType::Double || number < least || number > most) {
        setFault(column);
        return least;
    }
    return number;
}

double Row::real(int column) const
{
    const QVariant value = m_query.value(column);
    if (value.typeId() != QMetaType::Double)
        setFault(column);
    return value.toDouble();
}

QString Row::text(int column) const
{
    const QVariant value = m_query.value(column);
    if (!value.isNull() && value.typeId() != QMetaType::QString)
        setFault(column);
    return value.toString();
}

QByteArray Row::blob(int column) const
{
    const QVariant value = m_query.value(column);
    if (!value.isNull() && value.typeId() != QMetaType::QByteArray)
        setFault(column);
    return value.toByteArray();
}

QByteArray Row::blob(int column, qsizetype length) const
{
    QByteArray bytes = blob(column);
    if (bytes.size() != length)
        setFault(column);
    return bytes;
}

Result<void> Row::check() const
{
    if (m_fault.isEmpty())
        return {};
    return fail(ErrorCode::Corrupt, m_kind.corrupt, m_fault);
}

Statement::Statement(std::unique_ptr<QSqlQuery> query, const DatabaseKind& kind)
    : m_query(std::move(query)), m_kind(&kind)
{
}

Statement::Statement(Statement&&) noexcept = default;
Statement& Statement::operator=(Statement&&) noexcept = default;
Statement::~Statement() = default;

Result<void> Statement::start(const QVariantList& values)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        m_query->bindValue(int(i), values[i]);
    if (!m_query->exec())
        return failed(m_query->lastError(), *m_kind);
    return {};
}

Result<void> Statement::run(const QVariantList& values)
{
    auto done = start(values);
    m_insertedId = m_query->lastInsertId().toLongLong(); // is forgotten with the next line
    m_query->finish();
    return done;
}

Result<void> Statement::forEach(const QVariantList& values, const RowVisitor& visit)
{
    auto done = start(values);
    while (done && m_query->next()) {
        const Row row(*m_query, *m_kind);
        done = visit(row);
        if (auto sound = row.check(); !sound)
            done = sound;
    }
    // The loop also ends where a row cannot be read.
    if (done && m_query->lastError().isValid())
        done = failed(m_query->lastError(), *m_kind);
    m_query->finish();
    return done;
}

Result<qint64> Statement::number(const QVariantList& values, qint64 otherwise)
{
    std::optional<qint64> found;
    const auto done = forEach(values, [&](const Row& row) -> Result<void> {
        if (!found)
            found = row.isNull(0) ? otherwise : row.integer(0);
        return {};
    });
    if (!done)
        return fail(done.error());
    return found.value_or(otherwise);
}

struct Database::Connection
{
    QString name = QStringLiteral("vignette-") + QUuid::createUuid().toString();
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    DatabaseKind kind;

    ~Connection()
    {
        database.close(); // with it goes what was not committed
        database = {};
        QSqlDatabase::removeDatabase(name);
    }
};

Database::Database(std::unique_ptr<Connection> connection) : m_connection(std::move(connection)) {}
Database::Database(Database&&) noexcept = default;
Database& Database::operator=(Database&&) noexcept = default;
Database::~Database() = default;

Result<Database> Database::open(const QString& path, DatabaseKind kind)
{
    if (!path.isEmpty()) {
        // SQLite gives its side files the mode of the file; those of a run that was killed are there already.
        makePrivateFile(path);
        for (const auto& suffix : {QStringLiteral("-wal"), QStringLiteral("-shm"), QStringLiteral("-journal")}) {
            if (QFile::exists(path + suffix))
                makePrivateFile(path + suffix);
        }
    }
    Database out(std::make_unique<Connection>());
    QSqlDatabase& database = out.m_connection->database;
    out.m_connection->kind = std::move(kind);
    database.setConnectOptions(QString::fromLatin1(connectOptions));
    database.setDatabaseName(path.isEmpty() ? QStringLiteral(":memory:") : path);
    if (!database.open())
        return failed(database.lastError(), out.m_connection->kind);
    // Before the first look into the file; also spares the shared-memory file.
    if (out.m_connection->kind.exclusive) {
        if (auto done = out.run(QStringLiteral("PRAGMA locking_mode=EXCLUSIVE")); !done)
            return fail(done.error());
    }
    if (auto done = out.check(); !done)
        return fail(done.error());
    // WAL with NORMAL: safe against a kill at any moment; a power cut may cost the last transactions. Where another
    // program opens the file in the same moment, one of the two changes its journal.
    (void)out.run(QStringLiteral("PRAGMA journal_mode=WAL"));
    for (const auto& pragma :
         {QStringLiteral("PRAGMA secure_delete=ON"), QStringLiteral("PRAGMA synchronous=NORMAL")}) {
        if (auto done = out.run(pragma); !done)
            return fail(done.error());
    }
    if (auto done = out.migrate(); !done)
        return fail(done.error());
    return out;
}

/// That the file is one of ours and sound, or is empty. Writes nothing.
Result<void> Database::check() const
{
    const DatabaseKind& kind = m_connection->kind;
    const auto tables = number(QStringLiteral("SELECT count(*) FROM sqlite_master"));
    const auto id = number(QStringLiteral("PRAGMA application_id"));
    const auto version = number(QStringLiteral("PRAGMA user_version"));
    for (const auto* read : {&tables, &id, &version}) {
        if (!*read)
            return fail(read->error());
    }
    if (*tables == 0 && *id == 0 && *version == 0)
        return {};
    if (*id != kind.applicationId)
        return corrupt(QStringLiteral("application_id %1").arg(*id));
    if (*version > kind.schema.size())
        return fail(ErrorCode::Corrupt, kind.otherVersion, QStringLiteral("user_version %1").arg(*version));
    if (*version < 1)
        return corrupt(QStringLiteral("user_version %1").arg(*version));
    if (!kind.checkPages)
        return {};
    return forEach(QStringLiteral("PRAGMA quick_check(1)"), {}, [this](const Row& row) -> Result<void> {
        const QString said = row.text(0);
        return said == QLatin1String("ok") ? Result<void>() : corrupt(said);
    });
}

Result<void> Database::migrate() const
{
    return transaction([this]() -> Result<void> {
        const DatabaseKind& kind = m_connection->kind;
        // Asked in the transaction: another program may have done it meanwhile.
        const auto version = number(QStringLiteral("PRAGMA user_version"));
        if (!version)
            return fail(version.error());
        QStringList statements;
        for (qsizetype step = *version; step < kind.schema.size(); ++step)
            statements += kind.schema[step];
        if (statements.isEmpty())
            return {};
        statements += {QStringLiteral("PRAGMA application_id=%1").arg(kind.applicationId),
                       QStringLiteral("PRAGMA user_version=%1").arg(kind.schema.size())};
        for (const QString& statement : statements) {
            if (auto done = run(statement); !done)
                return done;
        }
        return {};
    });
}

Result<Statement> Database::prepare(const QString& sql) const
{
    auto query = std::make_unique<QSqlQuery>(m_connection->database);
    query->setForwardOnly(true);
    if (!query->prepare(sql))
        return failed(query->lastError(), m_connection->kind);
    return Statement(std::move(query), m_connection->kind);
}

Result<void> Database::run(const QString& sql, const QVariantList& values) const
{
    return prepare(sql).and_then([&](Statement statement) { return statement.run(values); });
}

Result<void> Database::forEach(const QString& sql, const QVariantList& values, const RowVisitor& visit) const
{
    return prepare(sql).and_then([&](Statement statement) { return statement.forEach(values, visit); });
}

Result<qint64> Database::number(const QString& sql, const QVariantList& values, qint64 otherwise) const
{
    return prepare(sql).and_then([&](Statement statement) { return statement.number(values, otherwise); });
}

Result<void> Database::begin() const
{
    return run(QStringLiteral("BEGIN IMMEDIATE"));
}

Result<void> Database::commit() const
{
    return run(QStringLiteral("COMMIT"));
}

Result<void> Database::transaction(const std::function<Result<void>()>& body) const
{
    if (auto begun = begin(); !begun)
        return begun;
    auto done = body();
    if (done)
        done = commit();
    if (!done)
        (void)run(QStringLiteral("ROLLBACK")); // fails where SQLite has done it already
    return done;
}

Result<void> Database::truncateLog() const
{
    return run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
}

tl::unexpected<Error> Database::corrupt(const QString& detail) const
{
    return fail(ErrorCode::Corrupt, m_connection->kind.corrupt, detail);
}

} // namespace vignette
