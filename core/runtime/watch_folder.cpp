#include "core/runtime/watch_folder.h"

#include "core/base/log.h"
#include "core/base/output_files.h"
#include "core/classifier/classifier.h"
#include "core/dicom_out/report_new_cases.h"
#include "core/runtime/decode_pool.h"
#include "core/screening/scanner.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QHash>
#include <QThread>

#include <algorithm>

namespace vignette {

namespace {

/// Files of one round, at least. The table is written once a round: rounds grow with it, so that writing it does not
/// take more and more of the time.
constexpr qsizetype filesOfRound = 256;
constexpr int waitMilliseconds = 20;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Screening)
};

/// Hidden, or under the name of a copy that is not finished.
bool isUnfinished(const QString& path)
{
    const QString name = path.mid(path.lastIndexOf(QLatin1Char('/')) + 1);
    static const QStringList suffixes = {QStringLiteral(".part"), QStringLiteral(".partial"),
                                         QStringLiteral(".filepart"), QStringLiteral(".crdownload"),
                                         QStringLiteral(".tmp")};
    return name.startsWith(QLatin1Char('.')) || std::ranges::any_of(suffixes, [&](const QString& suffix) {
               return name.endsWith(suffix, Qt::CaseInsensitive);
           });
}

class Watch
{
public:
    Watch(const ScreeningModel& model, const WatchRequest& request, const WatchCallbacks& callbacks,
          const JobContext& job)
        : m_model(model), m_request(request), m_callbacks(callbacks), m_job(job)
    {
        m_screening.paths = {request.folder};
        m_screening.csvPath = request.csvPath;
        m_screening.ledgerPath = request.ledgerPath;
        m_screening.storePath = watchStorePath(request);
        m_screening.decodeThreads = request.decodeThreads;
        m_screening.unfinished = ScreeningRequest::Unfinished::Resume;
    }

    Result<void> run();

private:
    /// What a file looked like, and since when.
    struct Look
    {
        qint64 size = 0;
        QDateTime modified;
        qint64 since = 0; ///< on the clock of the watch
        qint64 round = 0; ///< number of the look that met it last
    };

    Result<void> check() const;
    Result<std::unique_ptr<CaseStore>> openStore() const;
    Result<void> goOn();
    QStringList look();
    Result<void> screen(const QStringList& files);
    void rest(qint64 milliseconds) const;

    const ScreeningModel& m_model;
    const WatchRequest& m_request;
    const WatchCallbacks& m_callbacks;
    const JobContext& m_job;
    ScreeningRequest m_screening;
    QSet<QString> m_known;
    QHash<QString, Look> m_waiting;
    QElapsedTimer m_clock;
    qint64 m_looks = 0;
    bool m_isThere = true;
};

Result<void> Watch::check() const
{
    for (const QString& table : {m_request.csvPath, m_request.ledgerPath}) {
        if (table.isEmpty())
            continue;
        if (auto outside = checkOutputFolder(QFileInfo(table).absolutePath(), {m_request.folder}); !outside)
            return outside;
    }
    if (QFileInfo(m_request.folder).exists() && !QFileInfo(m_request.folder).isDir())
        return fail(ErrorCode::InvalidArgument, Text::tr("\"%1\" is no folder.").arg(m_request.folder));
    if (QFileInfo(m_request.csvPath).size() > 0 && !QFileInfo::exists(m_screening.storePath))
        return fail(
            ErrorCode::InvalidArgument,
            Text::tr("\"%1\" exists, and what was screened for it is not known any more. Write to another file.")
                .arg(m_request.csvPath));
    return {};
}

Result<std::unique_ptr<CaseStore>> Watch::openStore() const
{
    ScreeningIdentity identity;
    identity.classifierDigest = m_model.digest;
    identity.classIds = m_model.classIds;
    identity.paths = {QDir::cleanPath(QFileInfo(m_request.folder).absoluteFilePath())};
    identity.sets = m_model.calibration.sets;
    return CaseStore::resume(m_screening.storePath, identity);
}

/// Takes up what an earlier run left: the file in whose middle it stopped comes first, and the table is made good.
Result<void> Watch::goOn()
{
    QStringList begun;
    if (QFileInfo::exists(m_screening.storePath)) {
        const auto store = openStore();
        if (!store)
            return fail(store.error());
        const auto finished = (*store)->files().finishedPaths();
        const auto partial = (*store)->files().partial();
        if (!finished || !partial)
            return fail(!finished ? finished.error() : partial.error());
        m_known = *finished;
        if (*partial)
            begun += (*partial)->place.entry.path;
    }
    return screen(begun);
}

/// The files that came and are finished.
QStringList Watch::look()
{
    ++m_looks;
    const bool isThere = QFileInfo(m_request.folder).isDir();
    if (isThere != m_isThere && m_callbacks.onFolder)
        m_callbacks.onFolder(isThere);
    m_isThere = isThere;
    QStringList finished;
    const qsizetype most = std::max(filesOfRound, m_known.size() / 4);
    Scanner scanner({m_request.folder}, {}, m_job);
    while (const auto file = scanner.next()) {
        // What has an error is a link that leads nowhere, a folder that cannot be read just now, a pipe.
        if (file->error || m_known.contains(file->path) || isUnfinished(file->path))
            continue;
        const QFileInfo info(file->path);
        Look& look = m_waiting[file->path];
        const bool isSame = look.round > 0 && look.size == info.size() && look.modified == info.lastModified();
        look = {info.size(), info.lastModified(), isSame ? look.since : m_clock.elapsed(), m_looks};
        const bool isWhole = m_request.settleMilliseconds == 0;
        if ((isSame || isWhole) && m_clock.elapsed() - look.since >= m_request.settleMilliseconds &&
            finished.size() < most)
            finished += file->path;
    }
    m_waiting.removeIf([this](const auto& entry) { return entry->round != m_looks; });
    return finished;
}

Result<void> Watch::screen(const QStringList& files)
{
    m_screening.round = files;
    ScreeningCallbacks callbacks;
    callbacks.onCase = m_callbacks.onCase;
    callbacks.paused = m_callbacks.paused;
    const auto summary = runScreening(m_model, m_screening, openDecodePool(), callbacks, m_job);
    if (!summary)
        return fail(summary.error());
    for (const QString& file : files) {
        m_known.insert(file); // a DICOMDIR, which stands for others, too
        m_waiting.remove(file);
    }
    if (!m_callbacks.onRound)
        return {};
    const auto store = openStore();
    if (!store)
        return fail(store.error());
    return m_callbacks.onRound(**store, *summary);
}

void Watch::rest(qint64 milliseconds) const
{
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < milliseconds && !m_job.cancelled())
        QThread::msleep(waitMilliseconds);
}

Result<void> Watch::run()
{
    m_clock.start();
    auto done = check().and_then([this] { return goOn(); });
    while (done && !m_job.cancelled()) {
        if (m_callbacks.paused && m_callbacks.paused()) {
            rest(m_request.lookMilliseconds);
            continue;
        }
        const bool isComplete = m_callbacks.complete && m_callbacks.complete(); // before the look, which then sees all
        const qint64 start = m_clock.elapsed();
        const QStringList files = look();
        const qint64 looked = m_clock.elapsed() - start;
        if (!files.isEmpty() && !m_job.cancelled())
            done = screen(files);
        // The folder may go away in the middle of a round.
        if (!done && done.error().code == ErrorCode::NotFound && !QFileInfo::exists(m_request.folder))
            done = {};
        if (isComplete && files.isEmpty() && m_waiting.isEmpty())
            break;
        rest(std::max<qint64>(m_request.lookMilliseconds, 10 * looked));
    }
    return !done && done.error().code == ErrorCode::Cancelled ? Result<void>() : done;
}

} // namespace

Result<ScreeningSummary> watchAndReport(const Classifier& classifier, const WatchRequest& request,
                                        const WatchCallbacks& callbacks, const QString& dicomFolder,
                                        const JobContext& job)
{
    if (!dicomFolder.isEmpty()) {
        if (const auto apart = checkOutputFolder(dicomFolder, {request.folder}); !apart)
            return fail(apart.error());
    }
    ScreeningSummary last;
    WatchCallbacks own = callbacks;
    own.onRound = [&](CaseStore& store, const ScreeningSummary& summary) -> Result<void> {
        last = summary;
        if (!dicomFolder.isEmpty()) {
            const auto written = reportNewCases(classifier.manifest(), store, dicomFolder, job);
            if (!written)
                return fail(written.error());
            for (const auto& failure : written->failures)
                logError(logRuntime(), failure.error);
        }
        return callbacks.onRound ? callbacks.onRound(store, summary) : Result<void>();
    };
    return watchFolder(screeningModel(classifier), request, own, job).map([&] { return last; });
}

QString watchStorePath(const WatchRequest& request)
{
    return request.storePath.isEmpty() ? request.csvPath + QStringLiteral(".vignette-watch.sqlite") : request.storePath;
}

Result<void> watchFolder(const ScreeningModel& model, const WatchRequest& request, const WatchCallbacks& callbacks,
                         const JobContext& job)
{
    return Watch(model, request, callbacks, job).run();
}

} // namespace vignette
