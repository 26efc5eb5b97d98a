#pragma once

#include "core/base/csv.h"
#include "core/screening/review_store.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace vignette {

class Row;

/// What a review said, as the audit keeps it: of a note only that there was one. A note is free text that may name a
/// patient, and who deletes it wants it gone from the disk.
struct AuditedReview
{
    Review::Decision decision = Review::Decision::None;
    QString label;
    bool marked = false;
    bool hasNote = false;
    std::optional<Region> region = {};
};

/// One change of a review. Taken over: the review was there before this store kept an audit, and what was before it is
/// not known.
struct ReviewChange
{
    enum class Action { Created, Changed, Removed, TakenOver };

    qint64 number = 0; ///< from 1, without gaps: one that is missing was taken away
    QDateTime time;    ///< UTC; not valid where it was taken over from a store that did not know it
    Action action = Action::Created;
    QString reviewer; ///< who made the change; empty where nobody is named
    QString account;  ///< of the operating system
    QString computer;
    QString key; ///< see reviewKey()
    AuditedReview before;
    AuditedReview now;
    bool noteChanged = false;
};

/// Part of the schema of the store: a table to which rows can only be added.
QStringList auditSchema();
QStringList auditServerSchema(); ///< see DatabaseKind

/// The change from one review to another, by whom and now. Errors: those of the database.
Result<void> addToAudit(const Database& database, const QString& key, const Review& before, const Review& now,
                        const QString& reviewer);

/// Visits all changes in their order. Errors: Corrupt, and those of `visit`.
Result<void> forEachChange(const Database& database, const std::function<Result<void>(const ReviewChange&)>& visit);

/// The audit as a table with the fields of an ATNA audit message (DICOM PS3.15 A.5, "Patient Record"), one line per
/// change:
///
/// number; event_date_time (UTC, ISO 8601); event_id (110110); event_action_code: C created, U changed, D removed,
/// E there before the audit began; event_outcome_indicator (0: done); user_name (the reviewer), user_id (the account),
/// network_access_point (the computer); participant_object_type (sop_instance_uid or file), participant_object_id (UID
/// or path) and frame (from 0); then decision, label, marked, note and region as they were before and are now: decision
/// is accepted, overruled, not_gradable or empty, label the name of a class, marked and note yes or empty, region "x y
/// width height" in pixels; last note_changed (yes or empty). The texts of notes are in no audit.
///
/// Gives the number of changes. Errors: Corrupt, those of `append`.
Result<qint64> auditLines(const ReviewStore& store, const CsvAppend& append);

/// The same into a file, atomically. Errors: WriteFailed, Corrupt.
Result<qint64> writeAuditCsv(const ReviewStore& store, const QString& path, CsvReader reader);

} // namespace vignette
