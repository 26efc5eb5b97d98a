#pragma once

#include "core/screening/screening.h"

#include <QString>

#include <functional>
#include <span>

namespace vignette {

class Classifier;

struct WatchRequest
{
    QString folder;     ///< with its sub-folders
    QString csvPath;    ///< outside of the folder
    QString ledgerPath; ///< the same; empty: none
    QString storePath;  ///< empty: csvPath + ".vignette-watch.sqlite"; kept, so that no case is screened twice

    int lookMilliseconds = 1000; ///< between two looks at the folder, at least
    /// For which a file must not change before it counts as finished; 0: files appear whole.
    int settleMilliseconds = 2000;
    int decodeThreads = 0; ///< 0: one per core
};

struct WatchCallbacks
{
    /// In row order, what this run finds; see ScreeningCallbacks.
    std::function<void(const CaseRecord&, std::span<const float> features)> onCase;
    /// After the table was written: once at the start, and after each round that found files.
    std::function<Result<void>(CaseStore& store, const ScreeningSummary& summary)> onRound;
    std::function<void(bool isThere)> onFolder; ///< the folder went away, or came back
    std::function<bool()> paused;               ///< while it says true nothing is screened; empty: never
    /// Once it says true nothing comes any more: what is there is screened, and the watch ends. Empty: never.
    std::function<bool()> complete;
};

/// Screens what comes into a folder, as long as the job is not cancelled, which is its good end.
///
/// The folder is looked at again and again, so shares of other computers, which tell of no change, are watched as well;
/// the looks take a tenth of the time at most. A file is screened once it has kept size and time for a while; hidden
/// files and those under the usual names of unfinished copies (.part, .partial, .filepart, .crdownload, .tmp) wait for
/// their real name. A file is known by its path: one that changes after it was screened is not screened again. Files
/// that go away stay in the table. The table is written anew, atomically, after each round of files.
///
/// A run that was cancelled or killed at any moment is gone on with by the next one, which screens what is missing and
/// writes the table. Blocks until done.
///
/// Errors: those of runScreening() but Cancelled; InvalidArgument (a table without its store: its cases would be lost;
/// a table within the folder); those of onRound.
Result<void> watchFolder(const ScreeningModel& model, const WatchRequest& request, const WatchCallbacks& callbacks,
                         const JobContext& job);

/// The same, with a DICOM report of each case in `dicomFolder`, which lies outside of the watched one, if that is not
/// empty; see reportNewCases(). A case that cannot be reported goes to the log, and the others go on. Gives what the
/// last round left. Errors: the same.
Result<ScreeningSummary> watchAndReport(const Classifier& classifier, const WatchRequest& request,
                                        const WatchCallbacks& callbacks, const QString& dicomFolder,
                                        const JobContext& job);

/// Where the store of a request lies.
QString watchStorePath(const WatchRequest& request);

} // namespace vignette
