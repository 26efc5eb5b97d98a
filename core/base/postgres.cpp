#include "core/base/database_dialect.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>
#include <QVariant>

namespace vignette {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Database)
};

/// Where the kind and version of a store stand.
const QString& storeTable()
{
    static const QString name = QStringLiteral("vignette_store");
    return name;
}

/// A schema of PostgreSQL holds the tables, so that the statements of a store are those of its file.
class PostgresDialect : public DatabaseDialect
{
public:
    explicit PostgresDialect(const QString& address) : m_url(address), m_schema(m_url.fragment()) {}

    QString driver() const override { return QStringLiteral("QPSQL"); }

    Result<void> setPlace(QSqlDatabase& connection) const override
    {
        static const QRegularExpression name(QStringLiteral("^[a-z_][a-z0-9_]{0,62}$"));
        const QString database = m_url.path().mid(1);
        if (!m_url.isValid() || database.isEmpty() || !name.match(m_schema).hasMatch())
            return fail(ErrorCode::InvalidArgument,
                        Text::tr("The address of a database reads \"postgresql://user@host/database\"."));
        if (!m_url.password().isEmpty())
            return fail(ErrorCode::InvalidArgument,
                        Text::tr("A password does not belong into the address of a database, where others may read it. "
                                 "Put it into the file that PGPASSFILE names, or into ~/.pgpass."));
        if (!connection.isValid())
            return fail(ErrorCode::WriteFailed,
                        Text::tr("The driver for PostgreSQL is not installed: libqt6sql6-psql."));
        QStringList options;
        QString host = m_url.host();
        int port = m_url.port();
        QString user = m_url.userName();
        for (const auto& [key, value] : QUrlQuery(m_url).queryItems(QUrl::FullyDecoded)) {
            if (key == QLatin1String("host"))
                host = value; // the folder of a socket
            else if (key == QLatin1String("port"))
                port = value.toInt();
            else if (key == QLatin1String("user"))
                user = value;
            else if (key == QLatin1String("sslmode") || key == QLatin1String("sslrootcert"))
                options += key + QLatin1Char('=') + value;
            else
                return fail(ErrorCode::InvalidArgument,
                            Text::tr("\"%1\" in the address of a database is not known here.").arg(key));
        }
        // A window does not wait longer for a server that is gone.
        options += {QStringLiteral("connect_timeout=5"), QStringLiteral("tcp_user_timeout=5000")};
        connection.setHostName(host);
        if (port > 0)
            connection.setPort(port);
        connection.setDatabaseName(database);
        connection.setUserName(user);
        connection.setConnectOptions(options.join(QLatin1Char(';')));
        return {};
    }

    void opened(const QSqlDatabase&) const override {}

    DatabaseFault faultOf(const QSqlError& error) const override
    {
        const QString code = error.nativeErrorCode(); // https://www.postgresql.org/docs/15/errcodes-appendix.html
        const QString detail = QStringLiteral("PostgreSQL %1: %2").arg(code, error.databaseText());
        const auto isOf = [&code](const char* beginning) { return code.startsWith(QLatin1String(beginning)); };
        // No such table, column, schema; constraint; damaged.
        if (isOf("42P01") || isOf("42703") || isOf("3F0") || isOf("23") || isOf("XX00"))
            return {ErrorCode::Corrupt, {}, detail};
        if (isOf("55P03") || isOf("40") || isOf("57014"))
            return {ErrorCode::WriteFailed, databaseInUse(), detail};
        if (isOf("53100"))
            return {ErrorCode::WriteFailed, databaseDiskFull(), detail};
        if (isOf("42501") || isOf("25006"))
            return {ErrorCode::WriteFailed, Text::tr("The database does not allow it to this user."), detail};
        if (isOf("28"))
            return {ErrorCode::WriteFailed, Text::tr("The database refuses the name or the password."), detail};
        if (isOf("3D"))
            return {ErrorCode::WriteFailed, Text::tr("There is no such database on the server."), detail};
        if (isOf("08") || isOf("57P") || isOf("53") || code.isEmpty() || error.type() == QSqlError::ConnectionError)
            return {ErrorCode::WriteFailed, Text::tr("The database server cannot be reached, or lets nobody in."),
                    detail};
        return {ErrorCode::Internal, {}, detail};
    }

    Result<void> check(const Database& database, const DatabaseKind& kind) const override
    {
        for (const QString& statement :
             {QStringLiteral("SET search_path TO \"%1\"").arg(m_schema), QStringLiteral("SET lock_timeout TO '2s'"),
              QStringLiteral("SET client_min_messages TO error")}) {
            if (auto done = database.run(statement); !done)
                return done;
        }
        if (kind.exclusive) {
            const auto locked = database.number(
                QStringLiteral("SELECT CASE WHEN pg_try_advisory_lock(%1) THEN 1 ELSE 0 END").arg(key(kind)));
            if (!locked)
                return fail(locked.error());
            if (*locked == 0)
                return fail(ErrorCode::WriteFailed,
                            Text::tr("%1 %2", "what failed, and why").arg(kind.notStored, databaseInUse()));
        }
        const auto tables =
            database.number(QStringLiteral("SELECT count(*) FROM pg_tables WHERE schemaname='%1'").arg(m_schema));
        const auto present = version(database);
        if (!tables || !present)
            return fail(!tables ? tables.error() : present.error());
        if (*tables == 0)
            return {};
        if (*present < 1)
            return database.corrupt(QStringLiteral("no version"));
        const auto id = database.number(QStringLiteral("SELECT application_id FROM %1").arg(storeTable()));
        if (!id)
            return fail(id.error());
        if (*id != kind.applicationId)
            return database.corrupt(QStringLiteral("application_id %1").arg(*id));
        if (*present > kind.serverSchema.size())
            return fail(ErrorCode::Corrupt, kind.otherVersion, QStringLiteral("version %1").arg(*present));
        return {};
    }

    Result<void> checked(const Database&) const override { return {}; }

    const QList<QStringList>& schema(const DatabaseKind& kind) const override { return kind.serverSchema; }

    QString inItsWords(const QString& statement) const override
    {
        QString said = statement;
        for (const auto& [sqlite, postgres] :
             {std::pair("INTEGER PRIMARY KEY", "BIGSERIAL PRIMARY KEY"), std::pair("INTEGER", "BIGINT"),
              std::pair("BLOB", "BYTEA"), std::pair(" REAL", " DOUBLE PRECISION"), std::pair(" WITHOUT ROWID", "")})
            said.replace(QLatin1String(sqlite), QLatin1String(postgres));
        return said;
    }

    Result<qint64> version(const Database& database) const override
    {
        const auto isThere =
            database.number(QStringLiteral("SELECT count(*) FROM pg_tables WHERE schemaname='%1' AND tablename='%2'")
                                .arg(m_schema, storeTable()));
        if (!isThere || *isThere == 0)
            return isThere;
        return database.number(QStringLiteral("SELECT version FROM \"%1\".%2").arg(m_schema, storeTable()));
    }

    Result<void> makeRoom(const Database& database) const override
    {
        // Who may not make schemas may use one that an administrator made.
        const auto isThere =
            database.number(QStringLiteral("SELECT count(*) FROM pg_namespace WHERE nspname='%1'").arg(m_schema));
        if (!isThere)
            return fail(isThere.error());
        return *isThere > 0 ? Result<void>() : database.run(QStringLiteral("CREATE SCHEMA \"%1\"").arg(m_schema));
    }

    Result<void> setVersion(const Database& database, const DatabaseKind& kind, qint64 version) const override
    {
        const QString table = storeTable();
        return database
            .run(
                QStringLiteral("CREATE TABLE IF NOT EXISTS %1(application_id BIGINT NOT NULL, version BIGINT NOT NULL)")
                    .arg(table))
            .and_then([&] { return database.run(QStringLiteral("DELETE FROM %1").arg(table)); })
            .and_then([&] {
                return database.run(
                    QStringLiteral("INSERT INTO %1 VALUES(%2, %3)").arg(table).arg(kind.applicationId).arg(version));
            });
    }

    QStringList begin(const DatabaseKind& kind) const override
    {
        return {QStringLiteral("BEGIN"), QStringLiteral("SELECT pg_advisory_xact_lock(%1)").arg(key(kind))};
    }

    Result<void> truncateLog(const Database&) const override { return {}; }

private:
    /// Of the lock that writers of this store take in turn.
    QString key(const DatabaseKind& kind) const
    {
        return QStringLiteral("%1, hashtext('%2')").arg(kind.applicationId).arg(m_schema);
    }

    QUrl m_url;
    QString m_schema;
};

} // namespace

std::unique_ptr<DatabaseDialect> postgresDialect(const QString& address)
{
    return std::make_unique<PostgresDialect>(address);
}

} // namespace vignette
