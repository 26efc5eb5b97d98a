#pragma once

#include "core/base/csv.h"
#include "core/screening/case_store.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace vignette {

/// The results table, as core/base/csv.h writes tables; numbers in the shortest form that reads back to
/// the same 32-bit float.
///
/// Columns: path, study_uid, series_uid, instance_uid, frame, outcome, label,
/// probability_<class id> per class, logit_<class id> per class, reason, set. `frame` counts from 0.
/// `outcome` is likely, uncertain or none_of_these, or for what was not loaded duplicate,
/// not_an_image or unreadable, then with empty numbers and a reason. `set` has the ids of
/// predictionSet(), joined by ";".
QByteArray csvHeader(const QStringList& classIds);
QByteArray csvRow(const CaseRecord& record, const QStringList& classIds);

/// The columns outcome and label of a row; see csvHeader().
QByteArray csvOutcome(const CaseRecord& record, const QStringList& classIds);

/// Whether a file is empty, or begins as the tables of this program do: another one that lies where a
/// table is to be written is a case, labels or something else that nobody has twice.
bool mayBecomeTable(const QString& path);

/// Writes all rows of a store, atomically. Errors: WriteFailed, Corrupt.
Result<void> writeResultsCsv(const CaseStore& store, const QString& path);

/// Writes the import ledger (path, status, reason), atomically: for programs from a store, for people
/// from what a window shows. Errors: WriteFailed, Corrupt.
Result<void> writeLedgerCsv(const CaseStore& store, const QString& path);
Result<void> writeLedgerCsv(const std::vector<LedgerEntry>& entries, const QString& path);

} // namespace vignette
