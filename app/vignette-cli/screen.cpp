#include "commands.h"
#include "console.h"
#include "dicom_summary.h"
#include "grouping.h"
#include "task_pictures.h"

#include "core/base/database.h"
#include "core/base/output_files.h"
#include "core/base/sha256.h"
#include "core/classifier/classifier.h"
#include "core/classifier/research_notice.h"
#include "core/engine/emitted_network.h"
#include "core/index/screen_index.h"
#include "core/runtime/decode_pool.h"
#include "core/runtime/runtime.h"
#include "core/runtime/task_pool.h"
#include "core/screening/reviewed_csv.h"
#include "core/screening/screening.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSysInfo>

#include <algorithm>
#include <array>

namespace vignette::cli {

namespace {

/// Rows shown to people; the CSV has them all.
constexpr size_t shownRows = 200;

QString tr(const char* text)
{
    return QCoreApplication::translate("Cli", text);
}

QString outcomeText(const CaseRecord& record)
{
    if (record.is(Outcome::Likely))
        return tr("likely");
    if (record.is(Outcome::Uncertain))
        return tr("uncertain");
    if (record.is(Outcome::NoneOfThese))
        return tr("none of these");
    if (record.fileStatus() == FileStatus::Duplicate)
        return tr("duplicate");
    if (record.fileStatus() == FileStatus::NotAnImage)
        return tr("not an image");
    return tr("unreadable");
}

void printTable(const std::vector<CaseRecord>& rows, const QStringList& names)
{
    print(QStringLiteral("%1  %2  %3  %4")
              .arg(column(tr("FILE"), 36), column(tr("CLASS"), 28), column(tr("PROB."), 6), tr("OUTCOME")));
    for (const CaseRecord& row : rows) {
        const Prediction* named = row.is(Outcome::NoneOfThese) ? nullptr : row.prediction();
        QString file = QFileInfo(row.path).fileName();
        if (row.frame > 0)
            file += QStringLiteral(" [%1]").arg(row.frame);
        QString line =
            QStringLiteral("%1  %2  %3  %4")
                .arg(column(file, 36), column(named ? names.value(named->label) : QStringLiteral("-"), 28),
                     column(named ? QString::number(100 * double(named->probabilities[size_t(named->label)]), 'f', 1) +
                                        QLatin1Char('%')
                                  : QStringLiteral("-"),
                            6),
                     outcomeText(row));
        if (!row.prediction())
            line += QStringLiteral(": ") + row.reason;
        print(line);
    }
}

QJsonObject summaryJson(const ScreeningSummary& summary)
{
    const auto number = [](qint64 value) { return QJsonValue(value); };
    return {{QStringLiteral("rows"), number(summary.rows)},
            {QStringLiteral("files"), toJson(summary.ledger)},
            {QStringLiteral("outcomes"),
             QJsonObject{{QStringLiteral("likely"), number(summary.likely)},
                         {QStringLiteral("uncertain"), number(summary.uncertain)},
                         {QStringLiteral("none_of_these"), number(summary.noneOfThese)},
                         {QStringLiteral("unreadable_frames"), number(summary.unreadableFrames)}}},
            {QStringLiteral("resumed_files"), number(summary.resumedFiles)},
            {QStringLiteral("overlays_written"), number(summary.overlays)},
            {QStringLiteral("overlays_failed"), number(summary.overlaysFailed)},
            {QStringLiteral("seconds"), summary.seconds}};
}

void printSummary(const ScreeningSummary& summary, const Device& device)
{
    printCounts(summary.ledger);
    print(tr("%1 likely, %2 uncertain, %3 none of these; %4 s on %5.")
              .arg(summary.likely)
              .arg(summary.uncertain)
              .arg(summary.noneOfThese)
              .arg(QString::number(summary.seconds, 'f', 1), describeDevice(device)));
}

/// The features of an index instead of pictures.
int screenIndexed(const Arguments& args, const Classifier& classifier, const QString& index, const QString& table,
                  const JobContext& interrupted)
{
    printError(researchUseNotice());
    Result<ScreeningSummary> summary = fail(ErrorCode::Internal, QString());
    {
        ProgressLine line(!args.json());
        const JobContext job([&interrupted] { return interrupted.cancelled(); },
                             [&line](qint64 done, qint64 total) { line.showFiles(done, total); });
        TaskPool pool(args.threads());
        summary = screenIndex(indexModel(classifier), index, table, &pool, job);
    }
    if (!summary)
        return args.fail(summary.error());
    const int adapted = classifier.manifest().adapted;
    if (args.json()) {
        QJsonObject object = summaryJson(*summary);
        if (args.parser.isSet(QStringLiteral("index")))
            object[QStringLiteral("index")] = index;
        object[QStringLiteral("results")] = table;
        object[QStringLiteral("adapted")] = adapted;
        object[QStringLiteral("prediction_sets")] = setsJson(classifier.network().calibration.sets);
        object[QStringLiteral("notice")] = researchUseNotice();
        printJson(object);
    } else {
        printSummary(*summary, Device()); // a network is not run
        if (adapted > 0)
            print(tr("Adapted to %1 pictures without labels.").arg(adapted));
        print(tr("Prediction sets: %1.").arg(setsText(classifier.network().calibration.sets)));
        print(tr("Results: %1").arg(table));
    }
    return summary->ledger.unreadable > 0 || summary->unreadableFrames > 0 ? SomeFailed : Ok;
}

int screenWithFile(const Arguments& args, const QString& classifierPath, const QString& index, const QString& table)
{
    if (const auto apart = checkOutputs(
            {table}, {classifierPath, defaultEnginePath(), QDir(index).filePath(QStringLiteral("index.sqlite"))});
        !apart)
        return args.fail(apart.error());
    const Runtime runtime(Runtime::Options{args.threads()});
    const JobContext interrupted = interruptibleJob();
    const auto classifier = Classifier::load(classifierPath);
    if (!classifier)
        return args.fail(classifier.error(), BadClassifier);
    return screenIndexed(args, *classifier, index, table, interrupted);
}

/// A classifier that is made for these pictures, see adaptToFolder().
int screenAdapted(const Arguments& args, const QString& table, const QString& classifierPath)
{
    constexpr int mostPictures = 2000; // as in the window
    const Runtime runtime(Runtime::Options{args.threads()});
    const JobContext interrupted = interruptibleJob();
    const auto pictures = readTaskPictures(args, {table, classifierPath}, interrupted);
    if (!pictures)
        return pictures.error();
    const TaskSpec& task = pictures->task;
    if (std::ranges::any_of(task.classes, [](const ClassSpec& one) { return one.shot() > mostExamplesToAdapt; }))
        printError(tr("With more than %1 examples in a class, adapting brings nothing.").arg(mostExamplesToAdapt));
    const auto adapted =
        synthesizeClassifier(*pictures->engine, task, {}, interrupted, pictures->features.readSome(mostPictures));
    if (!adapted)
        return args.fail(adapted.error());
    if (!classifierPath.isEmpty()) {
        if (const auto saved = adapted->classifier.save(classifierPath); !saved)
            return args.fail(saved.error());
    }
    return screenIndexed(args, adapted->classifier, pictures->index, table, interrupted);
}

/// Each table has a schema of its own, by which an unfinished screening is found again.
QString screeningOnServer(const QString& address, const QString& table)
{
    const QString name = QSysInfo::machineHostName() + QFileInfo(table).absoluteFilePath();
    return Database::inSchema(address, QStringLiteral("screening_") +
                                           QString::fromLatin1(Sha256::of(name.toUtf8()).toHex().left(16)));
}

/// The verdicts of the table, of earlier runs too, as reports.
Result<DicomExportSummary> writeReports(const Classifier& classifier, const QString& table, const QString& folder,
                                        const JobContext& job)
{
    QStringList ids, names;
    for (const ManifestClass& one : classifier.manifest().classes) {
        ids += one.id;
        names += one.name;
    }
    auto cases = readReviewedCsv(table, ids, names);
    if (!cases)
        return fail(cases.error());
    DicomExportRequest request;
    request.folder = folder;
    request.cases = std::move(*cases);
    return exportDicom(classifier.manifest(), {}, request, job);
}

} // namespace

int runScreen(const QStringList& arguments)
{
    Arguments args(QStringLiteral("screen"), tr("Classifies every picture in files, folders, a DICOMDIR or an index."));
    args.parser.addPositionalArgument(QStringLiteral("X.vignette"), tr("The classifier."));
    args.parser.addPositionalArgument(QStringLiteral("PATH"), tr("What to screen."), QStringLiteral("PATH..."));
    const auto option = [&args](const char* name, const QString& text, const char* value = nullptr) {
        args.parser.addOption(value ? QCommandLineOption(QString::fromLatin1(name), text, QString::fromLatin1(value))
                                    : QCommandLineOption(QString::fromLatin1(name), text));
    };
    option("out", tr("The table of verdicts to write."), "results.csv");
    option("adapt", tr("Make the classifier from a task, TASK.json in the place of X.vignette, and adapt it to these "
                       "pictures: worth most without examples and with one of each class."));
    option("classifier", tr("With --adapt: also write the adapted classifier."), "X.vignette");
    option("overlays", tr("Folder for pictures of where the classifier looked."), "folder");
    option("dicom", tr("Folder for the verdicts as DICOM reports, for the archive; see export-dicom."), "folder");
    option("ledger", tr("A table of what became of every file."), "file.csv");
    addGrouping(args);
    option("groups", tr("The table of verdicts on all pictures that belong together; with --group-by."), "groups.csv");
    option("resume", tr("Go on with an unfinished screening; start where there is none."));
    option("restart", tr("Discard an unfinished screening and start anew."));
    option("store", tr("Where the progress is stored; beside the results if absent."), "file");
    args.addDatabase(tr("Store the progress on a PostgreSQL server: postgresql://user@host/database."));
    option("keep-store", tr("Keep the stored progress at the end. It holds the paths of all files."));
    addTaskPictures(args);
    if (const auto code = args.parse(arguments, 1))
        return *code;
    const auto value = [&args](const char* name) { return args.parser.value(QString::fromLatin1(name)); };
    const auto isSet = [&args](const char* name) { return args.parser.isSet(QString::fromLatin1(name)); };
    if (value("out").isEmpty())
        return args.usage(tr("--out is missing."));
    const QString classifierPath = args.parser.positionalArguments().constFirst();
    const bool hasPaths = args.parser.positionalArguments().size() > 1;
    constexpr std::array ofPictures = {"overlays", "dicom",    "ledger",     "resume",   "restart",
                                       "store",    "database", "keep-store", "group-by", "groups"};
    const bool readsPictures = std::ranges::any_of(ofPictures, isSet);
    if (isSet("adapt")) {
        if (readsPictures)
            return args.usage(tr("--adapt goes with --out, --classifier and --index: the pictures are read once."));
        return screenAdapted(args, value("out"), value("classifier"));
    }
    if (isSet("classifier") || isSet("engine"))
        return args.usage(tr("--classifier and --engine go with --adapt."));
    if (isSet("index")) {
        if (hasPaths || readsPictures)
            return args.usage(tr("--index goes with --out alone: the pictures are not read."));
        return screenWithFile(args, classifierPath, value("index"), value("out"));
    }
    if (!hasPaths)
        return args.usage(tr("Something is missing."));
    if (isSet("resume") && isSet("restart"))
        return args.usage(tr("--resume and --restart exclude each other."));
    if (isSet("store") && isSet("database"))
        return args.usage(tr("--store and --database exclude each other."));

    const auto grouping = groupingOf(args);
    if (!grouping)
        return args.usage(grouping.error().message);
    if (isSet("groups") != (grouping->by != Grouping::By::Nothing))
        return args.usage(tr("--group-by and --groups go together."));

    ScreeningRequest request;
    request.paths = args.parser.positionalArguments().mid(1);
    request.csvPath = value("out");
    request.overlayFolder = value("overlays");
    request.ledgerPath = value("ledger");
    request.groupsPath = value("groups");
    request.storePath = isSet("database") ? screeningOnServer(value("database"), request.csvPath) : value("store");
    request.keepStore = isSet("keep-store");
    request.unfinished = isSet("resume")    ? ScreeningRequest::Unfinished::Resume
                         : isSet("restart") ? ScreeningRequest::Unfinished::Restart
                                            : ScreeningRequest::Unfinished::Refuse;

    if (const auto apart =
            checkOutputs({request.csvPath, request.ledgerPath,
                          isSet("database") ? QString() : screeningStorePath(request), request.groupsPath},
                         {classifierPath, defaultEnginePath(), grouping->rule});
        !apart)
        return args.fail(apart.error());
    const QString dicomFolder = value("dicom");
    if (!dicomFolder.isEmpty()) {
        if (const auto apart = checkOutputFolder(dicomFolder, request.paths); !apart)
            return args.fail(apart.error());
    }

    const Runtime runtime(Runtime::Options{args.threads()});
    const JobContext job = interruptibleJob();
    const auto device = selectDevice(args.device());
    if (!device)
        return args.fail(device.error());
    const auto classifier = Classifier::load(classifierPath, *device);
    if (!classifier)
        return args.fail(classifier.error(), BadClassifier);

    printError(researchUseNotice());
    std::vector<CaseRecord> rows;
    qint64 more = 0;
    Result<ScreeningSummary> summary = fail(ErrorCode::Internal, QString());
    {
        ProgressLine line(!args.json());
        ScreeningCallbacks callbacks;
        callbacks.onProgress = [&line](const ScreeningProgress& progress) { show(line, progress); };
        if (!args.json())
            callbacks.onCase = [&](const CaseRecord& record, std::span<const float>) {
                if (rows.size() < shownRows)
                    rows.push_back(record);
                else
                    ++more;
            };
        summary = runScreening(screeningModel(*classifier), request, openDecodePool(), callbacks, job);
    }
    if (!summary) {
        if (CaseStore::exists(screeningStorePath(request)).value_or(false) &&
            summary.error().code != ErrorCode::Corrupt)
            printError(tr("What is finished is kept. Use --resume to go on, or --restart."));
        return args.fail(summary.error());
    }

    Result<qsizetype> groups = 0;
    if (isSet("groups"))
        groups = writeGroups(*classifier, request.csvPath, *grouping, request.groupsPath, job);

    std::optional<Result<DicomExportSummary>> reports;
    if (!dicomFolder.isEmpty() && summary->rows > 0) {
        ProgressLine line(!args.json());
        const JobContext reporting([&job] { return job.cancelled(); },
                                   [&line](qint64 done, qint64 total) { line.showFiles(done, total); });
        reports = writeReports(*classifier, request.csvPath, dicomFolder, reporting);
    }

    if (args.json()) {
        QJsonObject object = summaryJson(*summary);
        if (reports && *reports)
            object[QStringLiteral("dicom")] = toJson(**reports, dicomFolder);
        object[QStringLiteral("results")] = request.csvPath;
        if (isSet("groups") && groups)
            object[QStringLiteral("groups")] = *groups;
        object[QStringLiteral("prediction_sets")] = setsJson(classifier->network().calibration.sets);
        if (!request.overlayFolder.isEmpty())
            object[QStringLiteral("overlays")] = request.overlayFolder;
        object[QStringLiteral("device")] = describeDevice(*device);
        object[QStringLiteral("notice")] = researchUseNotice();
        printJson(object);
    } else {
        QStringList names;
        for (const ManifestClass& one : classifier->manifest().classes)
            names += one.name;
        printTable(rows, names);
        if (more > 0)
            print(tr("... and %1 more rows in %2.").arg(more).arg(request.csvPath));
        print(QString());
        printSummary(*summary, *device);
        if (summary->resumedFiles > 0)
            print(tr("%1 files were finished by an earlier run.").arg(summary->resumedFiles));
        print(tr("Prediction sets: %1.").arg(setsText(classifier->network().calibration.sets)));
        print(tr("Results: %1").arg(request.csvPath));
        if (isSet("groups") && groups)
            print(tr("Groups: %1 (%2)").arg(request.groupsPath).arg(*groups));
        if (isSet("database") && request.keepStore)
            print(tr("Stored: %1").arg(request.storePath));
        if (!request.overlayFolder.isEmpty())
            print(tr("Overlays: %1 (named by row of the results)").arg(request.overlayFolder));
        if (reports && *reports)
            print(**reports, dicomFolder);
    }
    if (reports && *reports) {
        printFailures(**reports);
    } else if (reports) {
        printError(reports->error().message);
        printError(tr("The table is written; export-dicom makes the reports from it."));
    }
    if (!groups)
        printError(groups.error().message);
    const bool someFailed = summary->ledger.unreadable > 0 || summary->unreadableFrames > 0 ||
                            summary->overlaysFailed > 0 || !groups ||
                            (reports && (!*reports || !(*reports)->failures.empty()));
    if (summary->overlaysFailed > 0)
        printError(tr("%1 overlays could not be made.").arg(summary->overlaysFailed));
    return someFailed ? SomeFailed : Ok;
}

} // namespace vignette::cli
