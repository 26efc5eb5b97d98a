#pragma once

#include "core/base/job_context.h"
#include "core/index/index_model.h"
#include "core/index/index_store.h"

#include <functional>
#include <vector>

namespace vignette {

/// Consecutive rows of the results; those with features have their prediction and its reason.
struct IndexBlock
{
    std::vector<IndexStore::Record> rows;
    qint64 firstPicture = 0; ///< row of the features of the first picture
    qint64 pictures = 0;
    std::vector<float> features; ///< of the pictures, where they were asked for
};

/// What the caller's thread does with a block, after those before it.
using TakeBlock = std::function<Result<void>()>;

/// The way of all rows of a finished index through a classifier, in blocks: checked against their checksums, judged
/// and given to `make` on the threads of `runner` (none: on the caller's), then taken in their order. Not more than
/// threads + 2 blocks are in memory at once. Tells the rows that are done. Gives the sums of the ledger. The blocks
/// bring the features of the pictures where `withFeatures`.
///
/// Errors: NotFound, InvalidArgument (of another engine, not finished), Corrupt, TooLarge, Cancelled, and those of
/// `make` and of what it gives.
Result<LedgerCounts> forEachBlock(const IndexModel& model, const QString& folder, TaskRunner* runner,
                                  const JobContext& job, const std::function<Result<TakeBlock>(IndexBlock&)>& make,
                                  bool withFeatures = false);

} // namespace vignette
