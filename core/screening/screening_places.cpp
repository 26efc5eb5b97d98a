#include "core/screening/screening_places.h"

#include "core/base/database.h"
#include "core/base/output_files.h"
#include "core/screening/overlay.h"
#include "core/screening/results_csv.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

namespace vignette {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Screening)
};

QString absolute(const QString& path)
{
    return QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

/// What is read and what others wrote is never replaced.
Result<void> checkTargets(const ScreeningRequest& request, const ScreeningPlaces& places, const JobContext& job)
{
    const QStringList tables = {request.csvPath, request.ledgerPath, request.groupsPath};
    const QStringList written = Database::isServer(places.store) ? tables : tables + QStringList{places.store};
    if (auto distinct = checkOutputs(written, request.paths); !distinct)
        return distinct;
    for (const QString& table : tables) {
        if (!table.isEmpty() && QFileInfo::exists(table) && !mayBecomeTable(table))
            return fail(ErrorCode::InvalidArgument,
                        Text::tr("\"%1\" exists and is no table of this program. Write to another file.").arg(table));
    }
    if (request.overlayFolder.isEmpty())
        return {};
    const QString overlays = QFileInfo(request.overlayFolder).canonicalFilePath() + QLatin1Char('/');
    bool isAmongCases = false;
    for (const QString& path : request.paths) {
        const QString given = QFileInfo(path).canonicalFilePath() + QLatin1Char('/');
        if (given.startsWith(overlays))
            return fail(ErrorCode::InvalidArgument,
                        Text::tr("The overlays cannot go into the folder that is screened; a folder "
                                 "inside it will do."));
        isAmongCases |= overlays.startsWith(given);
    }
    // A folder among the cases is passed over as a whole, so that no case may lie in it.
    QDirIterator files(overlays, isAmongCases ? QStringList() : QStringList(QStringLiteral("row-*.png")),
                       QDir::Files | QDir::Hidden,
                       isAmongCases ? QDirIterator::Subdirectories : QDirIterator::NoIteratorFlags);
    while (files.hasNext()) {
        const QString file = files.next();
        if (!places.exclude.contains(absolute(file)) && !isOverlayFile(file))
            return fail(ErrorCode::InvalidArgument,
                        Text::tr("The folder for the overlays holds other files, such as \"%1\". Choose another one.")
                            .arg(files.fileName()));
        if (job.cancelled())
            return fail(ErrorCode::Cancelled, Text::tr("Cancelled."));
    }
    return {};
}

} // namespace

QString screeningStorePath(const ScreeningRequest& request)
{
    return request.storePath.isEmpty() ? request.csvPath + QStringLiteral(".vignette-screening.sqlite")
                                       : request.storePath;
}

Result<ScreeningPlaces> checkPlaces(const ScreeningRequest& request, const JobContext& job)
{
    if (request.paths.isEmpty() || request.csvPath.isEmpty())
        return fail(ErrorCode::InvalidArgument, Text::tr("Give files or folders to screen, and a file "
                                                         "for the results."));
    ScreeningPlaces places;
    for (const QString& path : request.paths) {
        if (!QFileInfo::exists(path))
            return fail(ErrorCode::NotFound, Text::tr("\"%1\" does not exist.").arg(path));
        places.given += absolute(path);
    }
    places.store = screeningStorePath(request);
    // Where the results lie among the cases, they are no cases.
    if (!Database::isServer(places.store)) {
        places.store = absolute(places.store);
        for (const auto& suffix :
             {QString(), QStringLiteral("-wal"), QStringLiteral("-shm"), QStringLiteral("-journal")})
            places.exclude += places.store + suffix;
    }
    for (const QString& path : {request.csvPath, request.ledgerPath, request.groupsPath, request.overlayFolder}) {
        if (!path.isEmpty())
            places.exclude += absolute(path);
    }
    const QFileInfo csv(absolute(request.csvPath));
    if (!QFileInfo(csv.path()).isWritable() || csv.isDir() ||
        (!request.overlayFolder.isEmpty() && !QDir().mkpath(request.overlayFolder)))
        return fail(ErrorCode::WriteFailed, Text::tr("The results cannot be written there. Does the "
                                                     "folder exist, and is it writable?"));
    if (auto checked = checkTargets(request, places, job); !checked)
        return fail(checked.error());
    return places;
}

} // namespace vignette
