#pragma once

#include "core/base/error.h"
#include "core/engine/calibration.h"
#include "core/screening/case_record.h"
#include "core/screening/file_table.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace vignette {

/// What the classifier said of one frame, or why the frame could not be shown to it.
struct Verdict
{
    int frame = 0; ///< 0-based
    std::optional<Prediction> prediction;
    QString reason; ///< for people; empty where a class is likely
};

/// What a screening is of. A store is continued only by the same.
struct ScreeningIdentity
{
    QString classifierDigest;
    QStringList classIds;     ///< in logit order
    QStringList paths;        ///< absolute, as given
    SetCalibration sets = {}; ///< of the classifier; not stored, as the digest stands for it

    bool operator==(const ScreeningIdentity&) const = default;
};

/// A screening under way: ledger and verdicts in one SQLite file, or in a schema of a PostgreSQL server (`place`: see
/// Database::open()), so that a run that was killed goes on where it stopped. What was committed survives a kill at any
/// moment.
///
/// It holds paths, so it lives only as long as the screening is unfinished unless the user
/// wants it kept. Use from one thread; a second process that opens the same store is refused.
/// Needs a QCoreApplication (QtSql finds its driver through it). Corrupt or WriteFailed can come from every member that
/// gives a Result; see core/base/database.h.
class CaseStore
{
public:
    /// Starts a new store. Errors: InvalidArgument where there is one, WriteFailed.
    static Result<std::unique_ptr<CaseStore>> create(const QString& place, const ScreeningIdentity& identity);

    /// Opens a store to go on with it. Errors: NotFound, Corrupt (not a store, damaged, or of a
    /// later version), InvalidArgument (another classifier or other paths), WriteFailed (in use by
    /// another process, read-only).
    static Result<std::unique_ptr<CaseStore>> resume(const QString& place, const ScreeningIdentity& identity);

    static Result<bool> exists(const QString& place);

    /// Deletes a store and its side files. What is no store is left alone.
    /// Errors: InvalidArgument (no store), WriteFailed.
    static Result<void> remove(const QString& place);

    ~CaseStore(); ///< what was not committed is dropped

    using Place = FileTable::Place;
    using Partial = FileTable::Partial;

    /// The import ledger, with what is left to do.
    FileTable& files();

    /// Enters a file into the ledger. A loaded one becomes a duplicate where its bytes or its SOP
    /// instance were loaded before. Errors: WriteFailed; InvalidArgument where the path is known.
    Result<Place> addFile(const LedgerEntry& entry);

    /// Verdicts of a loaded file come in frame order. Errors: WriteFailed.
    Result<void> addVerdict(qint64 fileId, const Verdict& verdict);

    /// Makes everything since the last commit permanent. Errors: WriteFailed.
    Result<void> commit();

    /// All files are in the store; a run that goes on has only the results to write. Commits.
    Result<void> setComplete();
    Result<bool> isComplete() const;

    /// Rows of the results up to which their reports were written; for who writes them as the cases come.
    Result<qint64> reportedRows() const;
    Result<void> setReportedRows(qint64 rows); ///< commits

    Result<bool> contains(const QString& path) const;
    LedgerCounts counts() const;

    /// Visits all rows in row order, of a store that has the verdicts of all its files; stops at the first error of
    /// `visit`. A row that cannot be read or is missing is an error, never the end. Errors: Corrupt.
    Result<void> forEachCase(const std::function<Result<void>(const CaseRecord&)>& visit) const;

    /// Visits the ledger in the order of the walk. Errors: Corrupt, and those of `visit`.
    Result<void> forEachEntry(const std::function<Result<void>(const LedgerEntry&)>& visit) const;

    const ScreeningIdentity& identity() const;

    /// The row of the results that a verdict makes.
    CaseRecord record(const Place& place, const Verdict& verdict) const;
    /// The row of a file that was not loaded.
    CaseRecord record(const Place& place) const;

private:
    struct Impl;
    explicit CaseStore(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

/// Why a prediction names no class, in a sentence; empty where one is likely. `adapted`: pictures that the classifier
/// was adapted to, see Manifest; a further sentence then says so.
QString verdictReason(const Prediction& prediction, const Calibration& calibration, int adapted = 0);

} // namespace vignette
