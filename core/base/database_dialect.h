#pragma once

#include "core/base/database.h"

#include <QSqlDatabase>
#include <QSqlError>

#include <memory>

namespace vignette {

/// What a database says went wrong, in our terms.
struct DatabaseFault
{
    ErrorCode code = ErrorCode::Internal; ///< Corrupt, WriteFailed or Internal
    QString cause;                        ///< a sentence behind WriteFailed
    QString detail;                       ///< for the log
};

/// What differs between SQLite and PostgreSQL; the rest is Qt SQL and the same statements. One object a connection.
class DatabaseDialect
{
public:
    virtual ~DatabaseDialect() = default;

    virtual QString driver() const = 0; ///< of Qt SQL
    /// Tells the connection where to go.
    virtual Result<void> setPlace(QSqlDatabase& connection) const = 0;
    virtual void opened(const QSqlDatabase& connection) const = 0; ///< before the first statement
    virtual DatabaseFault faultOf(const QSqlError& error) const = 0;

    /// That there is a sound store of the kind, or none yet. Writes nothing.
    virtual Result<void> check(const Database& database, const DatabaseKind& kind) const = 0;
    virtual Result<void> checked(const Database& database) const = 0; ///< settings of the connection, after that

    virtual const QList<QStringList>& schema(const DatabaseKind& kind) const = 0;
    virtual QString inItsWords(const QString& statement) const = 0; ///< of a schema
    /// Those that follow are for the transaction that makes the tables. The version that is there; 0 without any.
    virtual Result<qint64> version(const Database& database) const = 0;
    virtual Result<void> makeRoom(const Database& database) const = 0; ///< for the first tables
    virtual Result<void> setVersion(const Database& database, const DatabaseKind& kind, qint64 version) const = 0;

    virtual QStringList begin(const DatabaseKind& kind) const = 0; ///< statements that begin a transaction that writes
    virtual Result<void> truncateLog(const Database& database) const = 0;
};

/// An empty path: in memory.
std::unique_ptr<DatabaseDialect> sqliteDialect(const QString& path);
Result<void> removeSqliteFile(const QString& path, const DatabaseKind& kind); ///< see Database::remove()

/// See Database::open().
std::unique_ptr<DatabaseDialect> postgresDialect(const QString& address);

// Causes that both know.
QString databaseInUse();
QString databaseDiskFull();

} // namespace vignette
