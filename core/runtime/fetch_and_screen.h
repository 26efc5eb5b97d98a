#pragma once

#include "core/pacs/pacs_client.h"
#include "core/runtime/watch_folder.h"

namespace vignette {

struct FetchedScreening
{
    RetrieveSummary retrieved;
    qint64 whileFetching = 0; ///< cases that were judged before the last picture came
};

/// Fetches pictures from an archive and screens them as they come: the retrieval runs on a thread of its own, and what
/// it brings is screened on that of the caller. `screening.folder` is the folder of the request, and files count as
/// whole at once. A retrieval that breaks off ends the screening after what came, and its error is given. Progress
/// counts the instances that came.
///
/// Errors: those of retrieveInstances() and watchFolder(); Cancelled.
Result<FetchedScreening> fetchAndScreen(const PacsServer& server, const RetrieveRequest& request,
                                        const ScreeningModel& model, WatchRequest screening, WatchCallbacks callbacks,
                                        const JobContext& job);

} // namespace vignette
