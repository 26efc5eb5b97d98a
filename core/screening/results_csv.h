#pragma once

#include "core/screening/case_store.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>

namespace vignette {

/// The results table: RFC 4180, UTF-8, lines end with LF, numbers in the shortest form that reads
/// back to the same 32-bit float.
///
/// Columns: path, study_uid, series_uid, instance_uid, frame, outcome, label,
/// probability_<class id> per class, logit_<class id> per class, reason, set. `frame` counts from 0.
/// `outcome` is accepted, uncertain or none_of_these, or for what was not loaded duplicate,
/// not_an_image or unreadable, then with empty numbers and a reason. `set` has the ids of
/// predictionSet(), joined by ";". Text that a spreadsheet would run as a formula (first character
/// = + - @ tab CR) gets a ' in front.
QByteArray csvHeader(const QStringList& classIds);
QByteArray csvRow(const CaseRecord& record, int classCount);

/// One field of text, guarded and quoted as above.
QByteArray csvField(const QString& text);

/// The shortest decimal form that reads back to the same float; "nan", "inf", "-inf".
QByteArray csvNumber(float value);

/// Appends one line, with its end. Errors: WriteFailed.
using CsvAppend = std::function<Result<void>(const QByteArray& line)>;

/// Writes a table, atomically: `body` gets a function for its lines. Errors: WriteFailed, those of
/// `body`.
Result<void> writeCsv(const QString& path, const std::function<Result<void>(const CsvAppend&)>& body);

/// Whether a file is empty, or begins as the tables of this program do: another one that lies where a
/// table is to be written is a case, labels or something else that nobody has twice.
bool mayBecomeTable(const QString& path);

/// Writes all rows of a store, atomically. Errors: WriteFailed, Corrupt.
Result<void> writeResultsCsv(const CaseStore& store, const QString& path);

/// Writes the import ledger (path, status, reason), atomically. Errors: WriteFailed, Corrupt.
Result<void> writeLedgerCsv(const CaseStore& store, const QString& path);
Result<void> writeLedgerCsv(const std::vector<LedgerEntry>& entries, const QString& path);

} // namespace vignette
