#include "core/base/database.h"

#include "core/base/database_dialect.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlQuery>
#include <QUrl>
#include <QUuid>
#include <QVariant>

#include <optional>

namespace vignette {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Database)
};

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

QString Row::text(int column, qsizetype most) const
{
    const QVariant value = m_query.value(column);
    QString text = value.toString();
    if ((!value.isNull() && value.typeId() != QMetaType::QString) || text.size() > most)
        setFault(column);
    return text;
}

QByteArray Row::blob(int column, qsizetype least, qsizetype most) const
{
    const QVariant value = m_query.value(column);
    QByteArray bytes = value.toByteArray();
    if ((!value.isNull() && value.typeId() != QMetaType::QByteArray) || bytes.size() < least || bytes.size() > most)
        setFault(column);
    return bytes;
}

Result<void> Row::check() const
{
    if (m_fault.isEmpty())
        return {};
    return fail(ErrorCode::Corrupt, m_kind.corrupt, m_fault);
}

struct Statement::Connection
{
    QString name = QStringLiteral("vignette-") + QUuid::createUuid().toString();
    std::unique_ptr<DatabaseDialect> dialect;
    DatabaseKind kind;
    QSqlDatabase database;

    Connection(std::unique_ptr<DatabaseDialect> given, DatabaseKind of)
        : dialect(std::move(given)), kind(std::move(of)), database(QSqlDatabase::addDatabase(dialect->driver(), name))
    {
    }
    ~Connection()
    {
        database.close(); // with it goes what was not committed
        database = {};
        QSqlDatabase::removeDatabase(name);
    }
    Q_DISABLE_COPY_MOVE(Connection)

    tl::unexpected<Error> failed(const QSqlError& error) const
    {
        const DatabaseFault fault = dialect->faultOf(error);
        if (fault.code == ErrorCode::Corrupt)
            return fail(fault.code, kind.corrupt, fault.detail);
        const QString sentence = fault.cause.isEmpty()
                                     ? kind.notStored
                                     : Text::tr("%1 %2", "what failed, and why").arg(kind.notStored, fault.cause);
        return fail(fault.code, sentence, fault.detail);
    }
};

Statement::Statement(const Connection& connection, QString sql)
    : m_query(std::make_unique<QSqlQuery>(connection.database)), m_sql(std::move(sql)), m_connection(&connection)
{
    m_query->setForwardOnly(true);
}

Statement::Statement(Statement&&) noexcept = default;
Statement& Statement::operator=(Statement&&) noexcept = default;
Statement::~Statement() = default;

Result<void> Statement::start(const QVariantList& values)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        m_query->bindValue(int(i), values[i]);
    if (!(m_sql.isEmpty() ? m_query->exec() : m_query->exec(m_sql)))
        return m_connection->failed(m_query->lastError());
    return {};
}

Result<void> Statement::run(const QVariantList& values)
{
    auto done = start(values);
    m_query->finish();
    return done;
}

Result<void> Statement::forEach(const QVariantList& values, const RowVisitor& visit)
{
    auto done = start(values);
    while (done && m_query->next()) {
        const Row row(*m_query, m_connection->kind);
        done = visit(row);
        if (auto sound = row.check(); !sound)
            done = sound;
    }
    // The loop also ends where a row cannot be read.
    if (done && m_query->lastError().isValid())
        done = m_connection->failed(m_query->lastError());
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

Database::Database(std::unique_ptr<Statement::Connection> connection) : m_connection(std::move(connection)) {}
Database::Database(Database&&) noexcept = default;
Database& Database::operator=(Database&&) noexcept = default;
Database::~Database() = default;

bool Database::isServer(const QString& place)
{
    return place.startsWith(QLatin1String("postgresql://")) || place.startsWith(QLatin1String("postgres://"));
}

QString Database::inSchema(const QString& address, const QString& schema)
{
    return address.contains(QLatin1Char('#')) ? address : address + QLatin1Char('#') + schema;
}

/// Opens the place; no more.
Result<Database> Database::connect(const QString& place, DatabaseKind kind)
{
    auto dialect = isServer(place) ? postgresDialect(place) : sqliteDialect(place);
    Database out(std::make_unique<Statement::Connection>(std::move(dialect), std::move(kind)));
    Statement::Connection& connection = *out.m_connection;
    if (auto set = connection.dialect->setPlace(connection.database); !set)
        return fail(set.error());
    if (!connection.database.open())
        return connection.failed(connection.database.lastError());
    connection.dialect->opened(connection.database);
    return out;
}

Result<Database> Database::open(const QString& place, DatabaseKind kind)
{
    auto out = connect(place, std::move(kind));
    if (!out)
        return out;
    const Statement::Connection& connection = *out->m_connection;
    auto ready = connection.dialect->check(*out, connection.kind)
                     .and_then([&] { return connection.dialect->checked(*out); })
                     .and_then([&] { return out->migrate(); });
    if (!ready)
        return fail(ready.error());
    return out;
}

Result<bool> Database::exists(const QString& place, const DatabaseKind& kind)
{
    if (!isServer(place))
        return QFileInfo::exists(place);
    const auto database = connect(place, kind);
    if (!database)
        return fail(database.error());
    return database->m_connection->dialect->version(*database).map([](qint64 version) { return version > 0; });
}

Result<void> Database::remove(const QString& place, const DatabaseKind& kind)
{
    if (!isServer(place))
        return removeSqliteFile(place, kind);
    const auto there = exists(place, kind);
    if (!there)
        return fail(there.error());
    if (!*there)
        return {};
    // Opening it tells a store of another kind.
    return open(place, kind).and_then([&](const Database& database) {
        return database.run(QStringLiteral("DROP SCHEMA \"%1\" CASCADE").arg(QUrl(place).fragment()));
    });
}

Result<void> Database::migrate() const
{
    return transaction([this]() -> Result<void> {
        const DatabaseDialect& dialect = *m_connection->dialect;
        const QList<QStringList>& schema = dialect.schema(m_connection->kind);
        // Asked in the transaction: another program may have done it meanwhile.
        const auto version = dialect.version(*this);
        if (!version)
            return fail(version.error());
        if (*version >= schema.size())
            return {};
        if (*version == 0) {
            if (auto made = dialect.makeRoom(*this); !made)
                return made;
        }
        for (qsizetype step = *version; step < schema.size(); ++step) {
            for (const QString& statement : schema[step]) {
                if (auto done = run(dialect.inItsWords(statement)); !done)
                    return done;
            }
        }
        return dialect.setVersion(*this, m_connection->kind, schema.size());
    });
}

Result<Statement> Database::prepare(const QString& sql) const
{
    Statement statement(*m_connection, {});
    if (!statement.m_query->prepare(sql))
        return m_connection->failed(statement.m_query->lastError());
    return statement;
}

/// Only what has values is prepared: a server prepares no other statements than those that read or write rows.
Result<Statement> Database::made(const QString& sql, const QVariantList& values) const
{
    return values.isEmpty() ? Statement(*m_connection, sql) : prepare(sql);
}

Result<void> Database::run(const QString& sql, const QVariantList& values) const
{
    return made(sql, values).and_then([&](Statement statement) { return statement.run(values); });
}

Result<void> Database::forEach(const QString& sql, const QVariantList& values, const RowVisitor& visit) const
{
    return made(sql, values).and_then([&](Statement statement) { return statement.forEach(values, visit); });
}

Result<qint64> Database::number(const QString& sql, const QVariantList& values, qint64 otherwise) const
{
    return made(sql, values).and_then([&](Statement statement) { return statement.number(values, otherwise); });
}

Result<void> Database::begin() const
{
    const QStringList statements = m_connection->dialect->begin(m_connection->kind);
    auto begun = run(statements.first());
    for (qsizetype i = 1; begun && i < statements.size(); ++i) {
        begun = run(statements[i]);
        if (!begun)
            (void)run(QStringLiteral("ROLLBACK"));
    }
    return begun;
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
        (void)run(QStringLiteral("ROLLBACK")); // fails where the database has done it already
    return done;
}

Result<void> Database::truncateLog() const
{
    return m_connection->dialect->truncateLog(*this);
}

tl::unexpected<Error> Database::corrupt(const QString& detail) const
{
    return fail(ErrorCode::Corrupt, m_connection->kind.corrupt, detail);
}

} // namespace vignette
