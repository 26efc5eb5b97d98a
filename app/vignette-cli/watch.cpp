#include "commands.h"
#include "console.h"
#include "dicom_summary.h"

#include "core/base/output_files.h"
#include "core/classifier/classifier.h"
#include "core/classifier/research_notice.h"
#include "core/dicom_out/report_new_cases.h"
#include "core/runtime/runtime.h"
#include "core/runtime/watch_folder.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>

#include <cstdio>

namespace vignette::cli {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Cli", text);
}

/// One line for each case.
void printCase(const CaseRecord& record, const QStringList& ids, bool json)
{
    const Prediction* prediction = record.prediction();
    const bool isNamed = prediction && prediction->outcome != Outcome::NoneOfThese;
    const QString outcome = prediction ? outcomeKey(prediction->outcome)
                                       : fileStatusKey(record.fileStatus().value_or(FileStatus::Unreadable));
    if (!json) {
        print(QStringLiteral("%1  %2  %3")
                  .arg(column(isNamed ? ids.value(prediction->label) : outcome, 24), record.path, record.reason));
    } else {
        QJsonObject object{{QStringLiteral("row"), record.row},
                           {QStringLiteral("path"), record.path},
                           {QStringLiteral("frame"), record.frame},
                           {QStringLiteral("outcome"), outcome},
                           {QStringLiteral("reason"), record.reason}};
        if (isNamed) {
            object[QStringLiteral("label")] = ids.value(prediction->label);
            object[QStringLiteral("probability")] = double(prediction->probabilities[size_t(prediction->label)]);
        }
        print(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
    }
    std::fflush(stdout); // who reads along in a pipe sees it now
}

} // namespace

int runWatch(const QStringList& arguments)
{
    Arguments args(
        QStringLiteral("watch"),
        tr("Screens pictures as they come into a folder, until it is ended (Ctrl+C, SIGTERM). Called again, it "
           "goes on where it was."));
    args.parser.addPositionalArgument(QStringLiteral("X.vignette"), tr("The classifier."));
    args.parser.addPositionalArgument(QStringLiteral("FOLDER"), tr("The folder to watch, with its sub-folders."));
    const auto option = [&args](const char* name, const QString& text, const char* value) {
        args.parser.addOption({QString::fromLatin1(name), text, QString::fromLatin1(value)});
    };
    option("out", tr("The table of verdicts; outside of the folder."), "results.csv");
    option("ledger", tr("Also a table of what became of each file."), "file");
    option("dicom", tr("Folder for the verdicts as DICOM reports, each written once; see export-dicom."), "folder");
    option("settle", tr("Seconds for which a file must not change before it is read. Default: 2."), "seconds");
    args.addDevice();
    if (const auto code = args.parse(arguments, 2, 2))
        return *code;
    const auto value = [&args](const char* name) { return args.parser.value(QString::fromLatin1(name)); };
    const QString classifierPath = args.parser.positionalArguments().constFirst();
    const QString dicomFolder = value("dicom");
    WatchRequest request;
    request.folder = args.parser.positionalArguments().constLast();
    request.csvPath = value("out");
    request.ledgerPath = value("ledger");
    if (request.csvPath.isEmpty())
        return args.usage(tr("--out is missing."));
    if (args.parser.isSet(QStringLiteral("settle"))) {
        bool isNumber = false;
        const double seconds = value("settle").toDouble(&isNumber);
        if (!isNumber || !(seconds >= 0 && seconds <= 3600))
            return args.usage(tr("--settle takes a number of seconds from 0 to 3600."));
        request.settleMilliseconds = int(1000 * seconds);
    }
    if (const auto apart = checkOutputs({request.csvPath, request.ledgerPath, watchStorePath(request)},
                                        {classifierPath, defaultEnginePath()});
        !apart)
        return args.fail(apart.error());
    if (!dicomFolder.isEmpty()) {
        if (const auto apart = checkOutputFolder(dicomFolder, {request.folder}); !apart)
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
    QStringList ids;
    for (const ManifestClass& one : classifier->manifest().classes)
        ids += one.id;

    printError(researchUseNotice());
    WatchCallbacks callbacks;
    callbacks.onCase = [&](const CaseRecord& record, std::span<const float>) { printCase(record, ids, args.json()); };
    callbacks.onFolder = [&](bool isThere) {
        printError(isThere ? tr("The folder is there again.") : tr("The folder is not there. It is waited for."));
    };
    callbacks.onRound = [&](CaseStore& store, const ScreeningSummary&) -> Result<void> {
        if (dicomFolder.isEmpty())
            return {};
        const auto written = reportNewCases(classifier->manifest(), store, dicomFolder, job);
        if (!written)
            return vignette::fail(written.error());
        printFailures(*written);
        return {};
    };
    const auto watched = watchFolder(screeningModel(*classifier), request, callbacks, job);
    return watched ? Ok : args.fail(watched.error());
}

} // namespace vignette::cli
