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

/// One kind of database file: what it is known by, and how its faults are told to people.
struct DatabaseKind
{
    int applicationId = 0; ///< in the header of the file; tells ours from other databases
    /// Statements that bring a file from version i to i + 1; a new file gets them all. The number of steps is the
    /// version that this program writes (`user_version`).
    QList<QStringList> schema;
    /// One process at a time: it holds the file until it closes it.
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
    QString text(int column) const;                      ///< NULL is empty
    QByteArray blob(int column) const;                   ///< NULL is empty
    QByteArray blob(int column, qsizetype length) const; ///< of just that many bytes

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

    qint64 insertedId() const { return m_insertedId; } ///< of the row that run() inserted last

private:
    friend class Database;
    Statement(std::unique_ptr<QSqlQuery> query, const DatabaseKind& kind);
    Result<void> start(const QVariantList& values);

    std::unique_ptr<QSqlQuery> m_query;
    const DatabaseKind* m_kind;
    qint64 m_insertedId = 0;
};

/// An SQLite file of a known kind, through Qt SQL. Use from one thread. Needs a QCoreApplication (Qt SQL finds its
/// driver through it).
///
/// The file and its side files can be read by their owner alone; what is deleted is overwritten.
///
/// Errors of every member, with the sentences of the kind: Corrupt (damaged, other kind or later version),
/// WriteFailed (disk full, read-only, in use by another program, no memory), Internal.
class Database
{
public:
    /// Opens a file, checks it, and brings it to the present version in one transaction; makes it where it is missing
    /// or empty. An empty path: in memory. A file of another kind, damaged or later is left as it is.
    static Result<Database> open(const QString& path, DatabaseKind kind);
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
    struct Connection;
    explicit Database(std::unique_ptr<Connection> connection);
    Result<void> check() const;
    Result<void> migrate() const;

    std::unique_ptr<Connection> m_connection;
};

} // namespace vignette
