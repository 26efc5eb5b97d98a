#pragma once

#include "core/base/job_context.h"
#include "core/screening/case_store.h"
#include "core/screening/review_store.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace vignette {

/// One row of the results with what the clinician said of it.
struct ReviewedCase
{
    CaseRecord record;
    Review review;
};

struct TableRequest
{
    QString path;
    std::vector<ReviewedCase> cases;
    QStringList classIds; ///< of the classifier, in its order
    QStringList classNames;
    /// Names of files and UIDs may lead to patients. Without this the columns path, study_uid, series_uid and
    /// instance_uid are empty, and a reason says "the file".
    bool includeFileNames = true;
    bool includeNotes = true; ///< and who reviewed
};

/// Columns that reviews add to the results table: review, review_label (the id of a class of the classifier,
/// "none_of_these", or the name of another diagnosis), marked, note, case (the number of the case in a
/// report: its row among all results, from 1), and reviewer in a table in which a review names one; lesion in a table
/// with several of one picture, from 1;
/// region_x, region_y, region_width and region_height, in pixels of the upright picture, in a table in which a part of
/// a picture was judged in its place.

/// The results with the reviews, atomically; see results_csv.h. Gives the number of rows.
/// Errors: WriteFailed, Cancelled. Thread-safe.
Result<qint64> writeReviewedCsv(const TableRequest& request, const JobContext& job = {});

/// Reads back a table that writeReviewedCsv(), or writeResultsCsv() without reviews, wrote. It does not say
/// which classifier made it: only that its classes have these ids. Verdicts have no domain score, and rows
/// count from 1 where there is no column "case". Errors: those of readCsv(), Corrupt (not such a table, of
/// other classes, exported without the names of files, or a value that cannot be; the message says which
/// row). Thread-safe.
Result<std::vector<ReviewedCase>> readReviewedCsv(const QString& path, const QStringList& classIds,
                                                  const QStringList& classNames);

/// The reason of a record without the name of its file, or of the file that it is a duplicate of.
QString reasonWithoutNames(const CaseRecord& record);

} // namespace vignette
