#include "core/runtime/fetch_and_screen.h"

#include "core/pacs/instance_folder.h"
#include "core/runtime/task_pool.h"

#include <QCoreApplication>

#include <atomic>
#include <optional>

namespace vignette {

namespace {

constexpr int lookMilliseconds = 100; ///< files come by hundreds a second

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Screening)
};

} // namespace

Result<FetchedScreening> fetchAndScreen(const PacsServer& server, const RetrieveRequest& request,
                                        const ScreeningModel& model, WatchRequest screening, WatchCallbacks callbacks,
                                        const JobContext& job)
{
    // There is a folder to watch before anything comes.
    if (const auto folder = InstanceFolder::open(request.folder); !folder)
        return fail(folder.error());
    std::atomic<bool> isFetched = false;
    std::atomic<bool> hasEnded = false;
    const JobContext either([&] { return hasEnded || job.cancelled(); },
                            [&job](qint64 done, qint64 total) { job.progress(done, total); });
    std::optional<Result<RetrieveSummary>> retrieved;
    FetchedScreening both;
    Result<void> screened;
    {
        TaskPool pool(1);
        pool.post([&] {
            retrieved = retrieveInstances(server, request, either);
            isFetched = true;
        });
        screening.folder = request.folder;
        screening.lookMilliseconds = lookMilliseconds;
        screening.settleMilliseconds = 0;
        callbacks.complete = [&isFetched] { return isFetched.load(); };
        const auto onCase = std::move(callbacks.onCase);
        callbacks.onCase = [&](const CaseRecord& record, std::span<const float> features) {
            both.whileFetching += !isFetched;
            if (onCase)
                onCase(record, features);
        };
        screened = watchFolder(model, screening, callbacks, job);
        hasEnded = true; // where the screening broke off, no more need come
    }
    if (!screened)
        return fail(screened.error());
    if (job.cancelled())
        return fail(ErrorCode::Cancelled, Text::tr("Cancelled."));
    if (!*retrieved)
        return fail(retrieved->error());
    both.retrieved = **retrieved;
    return both;
}

} // namespace vignette
