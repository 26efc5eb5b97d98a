#include "pacs.h"

#include "core/base/log.h"
#include "core/classifier/classifier.h"
#include "core/classifier/research_notice.h"
#include "core/pacs/pacs_client.h"
#include "core/runtime/fetch_and_screen.h"
#include "core/runtime/runtime.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <optional>

namespace vignette::cli {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Cli", text);
}

} // namespace

int runPacsGet(const QStringList& arguments)
{
    Arguments args(QStringLiteral("pacs get"),
                   tr("Fetches the pictures of a study into a folder that only you can look into. What is there "
                      "already stays as it is, so that a retrieval that broke off can be repeated."));
    const auto option = [&args](const char* name, const QString& text, const char* value = nullptr) {
        args.parser.addOption(value ? QCommandLineOption(QString::fromLatin1(name), text, QString::fromLatin1(value))
                                    : QCommandLineOption(QString::fromLatin1(name), text));
    };
    option("study", tr("The study, by its UID."), "uid");
    option("series", tr("Only this series of it."), "uid");
    option("out", tr("The folder: a new one, an empty one or one that was fetched into before."), "DIR");
    option("screen", tr("Screen the pictures with this classifier while they come; with --results."), "X.vignette");
    option("results", tr("The table of verdicts of --screen; outside of the folder."), "results.csv");
    option("move", tr("By C-MOVE: the archive connects to --storage-port and must know this computer."));
    addServerOptions(args);
    args.addDevice();
    if (const auto code = args.parse(arguments, 0, 0))
        return *code;
    const auto value = [&args](const char* name) { return args.parser.value(QString::fromLatin1(name)); };
    RetrieveRequest request;
    request.studyUid = value("study");
    request.seriesUid = value("series");
    request.folder = value("out");
    for (const char* needed : {"study", "out"}) {
        if (value(needed).isEmpty())
            return args.usage(tr("--%1 is missing.").arg(QLatin1String(needed)));
    }
    if (args.parser.isSet(QStringLiteral("move")))
        request.way = RetrieveRequest::Way::Move;
    if (value("screen").isEmpty() != value("results").isEmpty())
        return args.usage(tr("--screen and --results go together."));
    const auto server = serverOf(args);
    if (!server)
        return args.usage(server.error().message);
    std::optional<FetchedScreening> screened;
    Result<RetrieveSummary> summary;
    if (value("screen").isEmpty()) {
        ProgressLine line(!args.json());
        const JobContext job = interruptibleJob([&line](qint64 done, qint64 total) { line.showFiles(done, total); });
        summary = retrieveInstances(*server, request, job);
        line.clear();
    } else {
        const Runtime runtime(Runtime::Options{args.threads()});
        const auto device = selectDevice(args.device());
        if (!device)
            return args.fail(device.error());
        const auto classifier = Classifier::load(value("screen"), *device);
        if (!classifier)
            return args.fail(classifier.error(), BadClassifier);
        printError(researchUseNotice());
        WatchRequest watch;
        watch.csvPath = value("results");
        ProgressLine line(!args.json());
        const JobContext job = interruptibleJob([&line](qint64 done, qint64 total) { line.showFiles(done, total); });
        auto both = fetchAndScreen(*server, request, screeningModel(*classifier), watch, {}, job);
        line.clear();
        if (!both)
            return args.fail(both.error());
        screened = *both;
        summary = both->retrieved;
    }
    if (!summary)
        return args.fail(summary.error());
    if (args.json()) {
        QJsonObject object{{QStringLiteral("folder"), request.folder},
                           {QStringLiteral("received"), summary->received},
                           {QStringLiteral("already_there"), summary->alreadyThere},
                           {QStringLiteral("refused"), summary->refused},
                           {QStringLiteral("failed"), summary->failed}};
        if (screened)
            object[QStringLiteral("screened_while_fetching")] = screened->whileFetching;
        printJson(object);
    } else {
        print(tr("%1 files fetched into %2; %3 were there already.")
                  .arg(summary->received)
                  .arg(request.folder)
                  .arg(summary->alreadyThere));
    }
    if (summary->refused > 0)
        printError(tr("%1 files were broken or not asked for and were not kept.").arg(summary->refused));
    if (summary->failed > 0)
        printError(tr("%1 files could not be sent by the archive.").arg(summary->failed));
    return summary->failed > 0 || summary->refused > 0 ? SomeFailed : Ok;
}

int runPacsStore(const QStringList& arguments)
{
    Arguments args(QStringLiteral("pacs store"), tr("Sends DICOM files to the archive."));
    args.parser.addPositionalArgument(QStringLiteral("FILE"), tr("What to send."), QStringLiteral("FILE..."));
    addServerOptions(args);
    if (const auto code = args.parse(arguments, 1))
        return *code;
    const auto server = serverOf(args);
    if (!server)
        return args.usage(server.error().message);
    ProgressLine line(!args.json());
    const JobContext job = interruptibleJob([&line](qint64 done, qint64 total) { line.showFiles(done, total); });
    const auto summary = storeInstances(*server, args.parser.positionalArguments(), job);
    line.clear();
    if (!summary)
        return args.fail(summary.error());
    if (args.json()) {
        QJsonArray failures;
        for (const auto& failure : summary->failures)
            failures += QJsonObject{{QStringLiteral("path"), failure.path},
                                    {QStringLiteral("code"), errorCodeKey(failure.error.code)},
                                    {QStringLiteral("message"), failure.error.message},
                                    {QStringLiteral("detail"), failure.error.detail}};
        printJson({{QStringLiteral("stored"), summary->stored}, {QStringLiteral("failures"), failures}});
    } else {
        print(tr("%1 files are in the archive.").arg(summary->stored));
    }
    for (const auto& failure : summary->failures)
        printError(QStringLiteral("%1: %2").arg(failure.path, failure.error.message));
    return summary->failures.empty() ? Ok : SomeFailed;
}

} // namespace vignette::cli
