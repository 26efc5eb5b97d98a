#pragma once

#include "core/base/error.h"
#include "core/base/job_context.h"
#include "core/classifier/prediction.h"
#include "core/classifier/saliency_map.h"
#include "core/engine/calibration.h"
#include "core/imaging/image.h"
#include "core/imaging/preprocess.h"
#include "core/screening/case_store.h"
#include "core/screening/encode_files.h"
#include "core/screening/frame_source.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace vignette {

class Classifier;

/// What a screening needs of a classifier, as functions, so that it can be run on anything that
/// answers. `saliency` is called from several threads at once, the others from one.
struct ScreeningModel
{
    QString digest;       ///< identifies the classifier; a screening is continued by the same only
    QStringList classIds; ///< in logit order
    Preprocessing preprocessing;
    Calibration calibration; ///< for the wording of reasons, and for sets
    int adapted = 0;         ///< the same, see verdictReason()
    EncodeFunction encode;
    /// Rows of features, rounded to half precision, to as many predictions.
    std::function<std::vector<Prediction>(std::span<const float> features)> judge;
    std::function<Result<SaliencyMap>(const Image& image, int classIndex)> saliency;
    /// Whether a prepared picture is one of the examples; empty: not known.
    std::function<bool(std::span<const float> input)> isExample;
};

/// The model of a classifier; keeps the classifier alive.
ScreeningModel screeningModel(const Classifier& classifier);

struct ScreeningRequest
{
    QStringList paths;     ///< files, folders, DICOMDIR files; see Scanner
    QString csvPath;       ///< written once, at the end
    QString storePath;     ///< or on a server, see Database::open(); empty: csvPath + ".vignette-screening.sqlite"
    QString ledgerPath;    ///< empty: no import ledger is written
    QString groupsPath;    ///< a table that the caller will write: checked like the others, and no case
    QString overlayFolder; ///< empty: no overlays; created where missing

    /// What to do with an unfinished screening that is found in the store.
    enum class Unfinished {
        Refuse,  ///< InvalidArgument
        Resume,  ///< go on with it; starts where there is none
        Restart, ///< delete it and start
    };
    Unfinished unfinished = Unfinished::Refuse;
    bool keepStore = false; ///< after the end; it holds the paths of all files
    /// One round of a folder that is watched: only these files of `paths`, and the store stays, open for more.
    std::optional<QStringList> round = {};

    int decodeThreads = 0; ///< 0: one per core
    int batch = 32;        ///< pictures per inference and per commit, 1 to 256; memory may lower it
};

using ScreeningProgress = EncodingProgress;

struct ScreeningSummary
{
    LedgerCounts ledger; ///< of the whole screening, resumed parts included
    qint64 rows = 0;
    qint64 likely = 0;
    qint64 uncertain = 0;
    qint64 noneOfThese = 0;
    qint64 unreadableFrames = 0; ///< of files that were loaded
    qint64 leftOut = 0;          ///< rows of an index that was too large to be listed, see listIndex()
    qint64 resumedFiles = 0;     ///< files that an earlier run had finished
    qint64 overlays = 0;         ///< written by this run
    qint64 overlaysFailed = 0;
    /// Of the given paths: what is gone at the end, and folders that lost all they held (a stick pulled out).
    QStringList vanished;
    double seconds = 0; ///< of work: pauses do not count
};

/// Callbacks come from the calling thread, but for `onFound`.
struct ScreeningCallbacks
{
    /// Absolute paths in the order of the walk, each batch once, from a thread of its own that runs
    /// ahead of the work; never after the end. They are what lies there, so not all get a row (a
    /// path may be met twice), and a row may come before its path does. Files that are known to be
    /// unreadable without opening them are left out.
    std::function<void(QStringList)> onFound;
    /// In row order, what this run finds; with the features that its prediction was made from, empty without one. They
    /// are of half precision, so that who keeps them as such and judges them anew gets the same bits.
    std::function<void(const CaseRecord&, std::span<const float> features)> onCase;
    std::function<void(const ScreeningProgress&)> onProgress; ///< about 4 times a second
    /// While it says true the run rests after the batch under way, with everything so far stored,
    /// and can still be cancelled. Asked at least every 50 ms between batches; empty: never paused.
    std::function<bool()> paused;
};

/// Screens files: what `open` gives decodes, the calling thread infers in batches and stores, the CSV is
/// written at the end. Blocks until done. The result depends on files and model only, not on the
/// number of threads or on interruptions: a run that was cancelled or killed and resumed writes
/// the same bytes as one that was not.
///
/// Memory is bounded whatever the number of files and frames: what waits between pool and inference
/// is limited by bytes. Cancelling drops at most one batch; the store is kept for resuming.
///
/// Errors: InvalidArgument (an unfinished screening exists, or is of something else; nothing to
/// classify with), NotFound (a given path does not exist), WriteFailed, Corrupt (store), Cancelled,
/// and those of `encode`. Thread-safe for different stores.
Result<ScreeningSummary> runScreening(const ScreeningModel& model, const ScreeningRequest& request,
                                      const OpenFrames& open, const ScreeningCallbacks& callbacks = {},
                                      const JobContext& job = {});

/// Where the store of a request lies.
QString screeningStorePath(const ScreeningRequest& request);

} // namespace vignette
