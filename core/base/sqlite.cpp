#include "core/base/database_dialect.h"
#include "core/base/private_files.h"

#include <QCoreApplication>
#include <QFile>
#include <QSqlDriver>
#include <QVariant>
#include <QtEndian>

#include <sqlite3.h>

namespace vignette {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Database)
};

constexpr int longestValue = 1 << 24; ///< bytes of a value or a row; one that is longer was not written here

class SqliteDialect : public DatabaseDialect
{
public:
    explicit SqliteDialect(QString path) : m_path(std::move(path)) {}

    QString driver() const override { return QStringLiteral("QSQLITE"); }

    Result<void> setPlace(QSqlDatabase& connection) const override
    {
        if (!m_path.isEmpty()) {
            // SQLite gives its side files the mode of the file; those of a run that was killed are there already.
            makePrivateFile(m_path);
            for (const QString& side : sideFiles(m_path)) {
                if (QFile::exists(side))
                    makePrivateFile(side);
            }
        }
        connection.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=2000"));
        connection.setDatabaseName(m_path.isEmpty() ? QStringLiteral(":memory:") : m_path);
        return {};
    }

    void opened(const QSqlDatabase& connection) const override
    {
        // Before any of it is loaded: a text of a hundred megabytes in a file of others takes no memory.
        const QVariant handle = connection.driver()->handle();
        if (qstrcmp(handle.typeName(), "sqlite3*") == 0)
            sqlite3_limit(*static_cast<sqlite3* const*>(handle.constData()), SQLITE_LIMIT_LENGTH, longestValue);
    }

    DatabaseFault faultOf(const QSqlError& error) const override
    {
        const int code = error.nativeErrorCode().toInt();
        const QString detail = QStringLiteral("SQLite %1: %2").arg(code).arg(error.databaseText());
        switch (code & 0xff) { // the primary code, https://sqlite.org/rescode.html
        case SQLITE_ERROR:     // no such table or column
        case SQLITE_CORRUPT:
        case SQLITE_TOOBIG:
        case SQLITE_MISMATCH:
        case SQLITE_CONSTRAINT:
        case SQLITE_FORMAT:
        case SQLITE_NOTADB:
            return {ErrorCode::Corrupt, {}, detail};
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
        case SQLITE_PROTOCOL:
            return {ErrorCode::WriteFailed, databaseInUse(), detail};
        case SQLITE_FULL:
            return {ErrorCode::WriteFailed, databaseDiskFull(), detail};
        case SQLITE_IOERR:
            return {ErrorCode::WriteFailed, Text::tr("The disk is full or has a fault."), detail};
        case SQLITE_PERM:
        case SQLITE_READONLY:
        case SQLITE_CANTOPEN:
        case SQLITE_AUTH:
            return {ErrorCode::WriteFailed, Text::tr("The file or its folder cannot be written."), detail};
        case SQLITE_NOMEM:
            return {ErrorCode::WriteFailed, Text::tr("There is not enough memory."), detail};
        default:
            return {ErrorCode::Internal, {}, detail};
        }
    }

    Result<void> check(const Database& database, const DatabaseKind& kind) const override
    {
        // Before the first look into the file; also spares the shared-memory file.
        if (kind.exclusive) {
            if (auto done = database.run(QStringLiteral("PRAGMA locking_mode=EXCLUSIVE")); !done)
                return done;
        }
        const auto tables = database.number(QStringLiteral("SELECT count(*) FROM sqlite_master"));
        const auto id = database.number(QStringLiteral("PRAGMA application_id"));
        const auto present = version(database);
        for (const auto* read : {&tables, &id, &present}) {
            if (!*read)
                return fail(read->error());
        }
        if (*tables == 0 && *id == 0 && *present == 0)
            return {};
        if (*id != kind.applicationId)
            return database.corrupt(QStringLiteral("application_id %1").arg(*id));
        if (*present > kind.schema.size())
            return fail(ErrorCode::Corrupt, kind.otherVersion, QStringLiteral("user_version %1").arg(*present));
        if (*present < 1)
            return database.corrupt(QStringLiteral("user_version %1").arg(*present));
        if (!kind.checkPages)
            return {};
        return database.forEach(QStringLiteral("PRAGMA quick_check(1)"), {}, [&](const Row& row) -> Result<void> {
            const QString said = row.text(0);
            return said == QLatin1String("ok") ? Result<void>() : database.corrupt(said);
        });
    }

    Result<void> checked(const Database& database) const override
    {
        // WAL with NORMAL: safe against a kill at any moment; a power cut may cost the last transactions. Where another
        // program opens the file in the same moment, one of the two changes its journal.
        (void)database.run(QStringLiteral("PRAGMA journal_mode=WAL"));
        return database.run(QStringLiteral("PRAGMA secure_delete=ON")).and_then([&] {
            return database.run(QStringLiteral("PRAGMA synchronous=NORMAL"));
        });
    }

    Result<void> makeRoom(const Database&) const override { return {}; }
    const QList<QStringList>& schema(const DatabaseKind& kind) const override { return kind.schema; }
    QString inItsWords(const QString& statement) const override { return statement; }

    Result<qint64> version(const Database& database) const override
    {
        return database.number(QStringLiteral("PRAGMA user_version"));
    }

    Result<void> setVersion(const Database& database, const DatabaseKind& kind, qint64 version) const override
    {
        return database.run(QStringLiteral("PRAGMA application_id=%1").arg(kind.applicationId)).and_then([&] {
            return database.run(QStringLiteral("PRAGMA user_version=%1").arg(version));
        });
    }

    QStringList begin(const DatabaseKind&) const override { return {QStringLiteral("BEGIN IMMEDIATE")}; }

    Result<void> truncateLog(const Database& database) const override
    {
        return database.run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    }

    static QStringList sideFiles(const QString& path)
    {
        return {path + QStringLiteral("-wal"), path + QStringLiteral("-shm"), path + QStringLiteral("-journal")};
    }

private:
    QString m_path;
};

} // namespace

QString databaseInUse()
{
    return Text::tr("Another program is working on it right now.");
}

QString databaseDiskFull()
{
    return Text::tr("The disk is full.");
}

std::unique_ptr<DatabaseDialect> sqliteDialect(const QString& path)
{
    return std::make_unique<SqliteDialect>(path);
}

Result<void> removeSqliteFile(const QString& path, const DatabaseKind& kind)
{
    QFile file(path);
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::WriteFailed, kind.notStored, file.errorString());
    const QByteArray header = file.read(100); // https://www.sqlite.org/fileformat.html, 1.3
    file.close();
    if (!header.isEmpty() && (header.size() < 100 || !header.startsWith("SQLite format 3") ||
                              qFromBigEndian<qint32>(header.constData() + 68) != kind.applicationId))
        return fail(ErrorCode::InvalidArgument, kind.corrupt, QStringLiteral("header"));
    for (const QString& name : QStringList{path} + SqliteDialect::sideFiles(path)) {
        QFile part(name);
        if (part.exists() && !part.remove())
            return fail(ErrorCode::WriteFailed, kind.notStored, part.errorString());
    }
    return {};
}

} // namespace vignette
