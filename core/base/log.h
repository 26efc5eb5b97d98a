#pragma once

#include "core/base/error.h"

#include <QLoggingCategory>
#include <QString>

namespace vignette {

/// Log categories, one per room that has something to tell: "vignette.screening", and so on. Infos
/// and worse are on by default. Every logging call is thread-safe.
///
///   qCInfo(logScreening) << "started," << count << "paths";
Q_DECLARE_LOGGING_CATEGORY(logEngine)
Q_DECLARE_LOGGING_CATEGORY(logScreening)
Q_DECLARE_LOGGING_CATEGORY(logRuntime)
Q_DECLARE_LOGGING_CATEGORY(logWindow)

/// The one place where an Error reaches the log: its code and its detail. The sentence for people
/// stays out, as it may name a file or a class.
void logError(const QLoggingCategory& category, const Error& error);

/// "not_found", "write_failed": in logs and JSON, never translated.
QString errorCodeKey(ErrorCode code);

/// Text without what may lead to a patient: paths, words in quotes and DICOM UIDs become `<path>`,
/// `<text>` and `<uid>` with eight hex digits, of a hash with a salt of this process, so that two
/// lines about one file can be told to belong together and no name can be guessed from the log.
QString withoutNames(const QString& text);

/// "debug", "info", "warning", "error" or "off": the least that is logged, of Vignette's categories
/// only. Errors: InvalidArgument, for another word.
Result<void> setLogLevel(const QString& level);

/// Sends the log through withoutNames() to the terminal. Call once, first in main().
void startLog();

/// From now on the log goes to a file in `folder`, and to the terminal warnings and worse only. The
/// file and its two predecessors hold at most 1 MB each, and are readable by this user alone.
/// Errors: WriteFailed; then the log goes to the terminal as before.
Result<void> startLogFile(const QString& folder);

/// From now on nothing is written to a file (private mode). What was written stays.
void stopLogFile();

/// The lines in the files of `folder`, the oldest first.
QString readLogFiles(const QString& folder);

} // namespace vignette
