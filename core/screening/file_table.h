#pragma once

#include "core/base/database.h"
#include "core/screening/case_record.h"
#include "core/screening/ledger.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace vignette {

/// The import ledger in an SQLite file: the table `file`, with the rows of the results that each file gets. Beside it
/// stands a table of the owner with one row per frame of the loaded files (file_id, frame, ...), filled in the order of
/// files and frames; what is not in it yet is done by the next run. Use from one thread; must not outlive `database`.
/// Corrupt or WriteFailed can come from every member that gives a Result; see core/base/database.h.
class FileTable
{
public:
    /// The statements that make the table; part of the owner's DatabaseKind.
    static QStringList schema();

    /// Reads where the table stands. `frameTable` is the owner's table. Errors: Corrupt.
    static Result<FileTable> open(const Database& database, const QString& frameTable);

    /// Where a file stands after add().
    struct Place
    {
        qint64 fileId = 0;
        qint64 firstRow = 0; ///< of the results, 1-based
        LedgerEntry entry;   ///< status and reason as they went into the ledger
    };

    /// Enters a file. A loaded one becomes a duplicate where its bytes or its SOP instance were loaded before.
    /// Errors: InvalidArgument where the path is known.
    Result<Place> add(const LedgerEntry& entry);
    Result<bool> contains(const QString& path);
    const LedgerCounts& counts() const { return m_counts; }
    qint64 nextRow() const { return m_nextRow; } ///< of the results, that the next file gets

    /// Makes everything in the database since the last commit permanent, and begins anew.
    Result<void> commit();

    /// Files whose rows are complete, to be passed over when a run goes on.
    Result<QSet<QString>> finishedPaths() const;

    /// The file in whose middle the last run stopped, if there is one, and its next frame.
    struct Partial
    {
        Place place;
        int nextFrame = 0;
    };
    Result<std::optional<Partial>> partial() const;

    /// Visits the ledger in the order of the walk. Errors: those of `visit`.
    Result<void> forEachEntry(const std::function<Result<void>(const LedgerEntry&)>& visit) const;

    /// The columns of an entry in the order in which readEntry() takes them.
    static QString entryColumns();
    static LedgerEntry readEntry(const Row& row, int firstColumn);

    /// The row of a file that was not loaded, and the first of one that was.
    static CaseRecord record(const Place& place);

private:
    FileTable(const Database& database, QString frameTable, std::vector<Statement> statements);

    const Database* m_database;
    QString m_frameTable;
    Statement m_insertFile, m_findPath, m_findHash, m_findInstance;
    LedgerCounts m_counts;
    qint64 m_nextRow = 1;
};

} // namespace vignette
