#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVariantList>

#include <functional>
#include <limits>
#include <memory>

class QSqlQuery;

namespace vignette {

/// One kind of store: what it is known by, and how its faults are told to people.
struct DatabaseKind
{
    int applicationId = 0; ///< tells ours from other databases; in the header of the file
    /// Statements that bring a file from version i to i + 1; a new file gets them all. The number of steps is the
    /// version that this program writes (`user_version`).
    QList<QStringList> schema;
    /// The same for PostgreSQL, in the words of SQLite for what both have: INTEGER, BLOB, REAL, INTEGER PRIMARY KEY,
    /// WITHOUT ROWID. Empty: such a store is a file.
    QList<QStringList> serverSchema = {};
    /// One process at a time: it holds the store until it closes it.
    bool exclusive = false;
    /// All pages are looked through when a file is opened. Not needed where every row is read and checked anyway.
    bool checkPages = true;

    // Translated sentences.
    QString corrupt;      ///< damaged, or no such file at all
    QString otherVersion; ///< made by a later version of this program
    QString notStored;    ///< what failed where nothing can be written; the cause is put behind it
};

/// One row of a result. Values that are not of the kind that is asked for make the row unsound, and that ends the
/// loop with ErrorCode::Corrupt: no value of a damaged file is taken for another.
class Row
{
public:
    bool isNull(int column) const;
    qint64 integer(int column, qint64 least = std::numeric_limits<qint64>::min(),
                   qint64 most = std::numeric_limits<qint64>::max()) const;
    int enumerator(int column, int last) const { return int(integer(column, 0, last)); } ///< 0 to `last`
    double real(int column) const;
    QString text(int column, qsizetype most = longestText) const;       ///< NULL is empty
    QByteArray blob(int column, qsizetype least, qsizetype most) const; ///< of so many bytes; NULL is empty
    QByteArray blob(int column, qsizetype length) const { return blob(column, length, length); }

    static constexpr qsizetype longestText = 1 << 17; ///< characters or bytes; the longest are paths, and keys with one

    /// To be asked after the values were read and before they are used. Errors: Corrupt.
    Result<void> check() const;

private:
    friend class Statement;
    Row(const QSqlQuery& query, const DatabaseKind& kind) : m_query(query), m_kind(kind) {}
    void setFault(int column) const;

    const QSqlQuery& m_query;
    const DatabaseKind& m_kind;
    mutable QString m_fault;
};

using RowVisitor = std::function<Result<void>(const Row& row)>;

/// A prepared statement. Must not outlive its Database.
class Statement
{
public:
    Statement(Statement&&) noexcept;
    Statement& operator=(Statement&&) noexcept;
    ~Statement();

    /// Runs a statement without a result. Errors: those of Database.
    Result<void> run(const QVariantList& values = {});

    /// Visits all rows; stops at the first error of `visit`. What cannot be read is an error, never the end of the
    /// rows. Errors: Corrupt, those of Database and of `visit`.
    Result<void> forEach(const QVariantList& values, const RowVisitor& visit);

    /// The first value of the first row as a number; `otherwise` where there is no row or the value is NULL.
    Result<qint64> number(const QVariantList& values = {}, qint64 otherwise = 0);

private:
    friend class Database;
    struct Connection;
    Statement(const Connection& connection, QString sql);
    Result<void> start(const QVariantList& values);

    std::unique_ptr<QSqlQuery> m_query;
    QString m_sql; ///< to be run as it is; empty: it is prepared
    const Connection* m_connection;
};

/// Tables of a known kind in an SQLite file or on a PostgreSQL server, through Qt SQL: the statements are such as both
/// understand. Use from one thread. Needs a QCoreApplication (Qt SQL finds its driver through it).
///
/// A file and its side files can be read by their owner alone, and what is deleted is overwritten. What a server keeps
/// and who may read it is said there.
///
/// Errors of every member, with the sentences of the kind: Corrupt (damaged, other kind or later version),
/// WriteFailed (disk full, read-only, in use by another program, no memory, the server is not there), Internal.
class Database
{
public:
    /// Opens a store, checks it, and brings it to the present version in one transaction; makes it where it is missing
    /// or empty. One of another kind, damaged or later is left as it is. `place` is
    ///   - the path of a file; empty: in memory,
    ///   - `postgresql://user@host:port/database?sslmode=require#schema`, as libpq understands it but for the schema
    ///     that holds the tables, of lower-case letters, digits and "_". A socket is
    ///     `postgresql:///database?host=/folder&user=name`. A password never stands in it: libpq looks for it in the
    ///     file that PGPASSFILE names. Errors: InvalidArgument.
    static Result<Database> open(const QString& place, DatabaseKind kind);

    static bool isServer(const QString& place);
    /// The address of a server with a schema behind it, unless it names one.
    static QString inSchema(const QString& address, const QString& schema);
    /// Whether there is something at a place: a file, or tables in the schema. Errors: those of open().
    static Result<bool> exists(const QString& place, const DatabaseKind& kind);
    /// Takes a store of that kind away, with its side files. Another is left alone: InvalidArgument.
    static Result<void> remove(const QString& place, const DatabaseKind& kind);

    Database(Database&&) noexcept;
    Database& operator=(Database&&) noexcept;
    ~Database(); ///< what was not committed is dropped

    Result<Statement> prepare(const QString& sql) const;
    Result<void> run(const QString& sql, const QVariantList& values = {}) const;
    Result<void> forEach(const QString& sql, const QVariantList& values, const RowVisitor& visit) const;
    Result<qint64> number(const QString& sql, const QVariantList& values = {}, qint64 otherwise = 0) const;

    /// Begins a transaction that may write: from here on no other connection does.
    Result<void> begin() const;
    Result<void> commit() const;
    /// `body` in a transaction, which is undone where it fails.
    Result<void> transaction(const std::function<Result<void>()>& body) const;

    /// Empties the write-ahead log, as far as no other connection needs it: what was deleted stands there until then.
    Result<void> truncateLog() const;

    /// A fault that the caller found in the contents.
    tl::unexpected<Error> corrupt(const QString& detail) const;

private:
    explicit Database(std::unique_ptr<Statement::Connection> connection);
    static Result<Database> connect(const QString& place, DatabaseKind kind);
    Result<Statement> made(const QString& sql, const QVariantList& values) const;
    Result<void> migrate() const;

    std::unique_ptr<Statement::Connection> m_connection;
};

} // namespace vignette
