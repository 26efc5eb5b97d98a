#pragma once

#include "core/base/job_context.h"
#include "core/index/index_store.h"

#include <QString>
#include <QStringList>

namespace vignette {

struct MergeSummary
{
    LedgerCounts ledger; ///< of the merged index
    qint64 pictures = 0;
    qint64 doubled = 0; ///< files that stand in more than one of the indexes; one of each was taken
    double seconds = 0;
};

/// Joins finished indexes of one engine into a new one, without reading a picture. Files come in the order of a walk
/// through folders, as one program would have met them, and those with the same bytes or SOP instance as another of
/// them become duplicates: the merged index of the shares of an archive is that of the archive encoded at once.
///
/// `folder` must not be there. It is made under the name `folder` + ".merging" and gets its name when all is there, so
/// a merge that was stopped is called again. Memory is bounded whatever the number of files. Progress counts files.
///
/// Errors: InvalidArgument (another engine; not finished; shares that are missing, given twice or of another number of
/// shares; `folder` is there), NotFound, Corrupt, WriteFailed, Cancelled. The message names the index.
Result<MergeSummary> mergeIndexes(const QStringList& indexes, const QString& folder, const JobContext& job = {});

} // namespace vignette
