#pragma once

#include "core/base/job_context.h"
#include "core/index/archive_share.h"
#include "core/index/index_model.h"
#include "core/index/shard.h"
#include "core/screening/encode_files.h"

#include <QString>
#include <QStringList>

namespace vignette {

struct IndexRequest
{
    QStringList paths; ///< files, folders, DICOMDIR files; see Scanner
    QString folder;    ///< of the index; made where missing; no pictures are looked for in it

    ArchiveShare share; ///< of the files of the paths; the others are passed over

    int decodeThreads = 0;                                   ///< 0: one per core
    int batch = 32;                                          ///< pictures per inference and per commit, 1 to 256
    qint64 rowsPerShard = ShardLayout().rowsPerShard;        ///< of a new index
    qint64 rowsPerBlock = ShardLayout().rowsPerBlock;        ///< of a new index; divides rowsPerShard
    std::function<void(const EncodingProgress&)> onProgress; ///< about 4 times a second; may be empty
};

struct IndexSummary
{
    LedgerCounts ledger;     ///< of the whole index
    qint64 pictures = 0;     ///< with features
    qint64 newPictures = 0;  ///< by this run
    qint64 resumedFiles = 0; ///< files that an earlier run had encoded
    double seconds = 0;
};

/// Encodes files into an index, or adds to one: files whose paths are in it are passed over, also where they have
/// changed since. Blocks until done. A run that was cancelled or killed at any moment is gone on with by the next one
/// with the same paths, and gives the same index as one that was not. Memory is bounded whatever the number of files.
///
/// Errors: InvalidArgument (nothing to encode, an index of another engine, unfinished with other paths), NotFound (a
/// path), WriteFailed, Corrupt, Cancelled, and those of the encoder. Thread-safe for different folders; a second
/// process that encodes into one folder is refused.
Result<IndexSummary> buildIndex(const IndexEncoder& encoder, const IndexRequest& request, const OpenFrames& open,
                                const JobContext& job = {});

} // namespace vignette
