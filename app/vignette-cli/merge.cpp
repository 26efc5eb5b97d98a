#include "commands.h"
#include "console.h"

#include "core/index/merge_indexes.h"

#include <QCoreApplication>

namespace vignette::cli {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Cli", text);
}

} // namespace

int runMerge(const QStringList& arguments)
{
    Arguments args(QStringLiteral("merge"),
                   tr("Joins indexes that encode made, such as the shares of an archive, into a new one. Says which "
                      "shares are missing."));
    args.parser.addPositionalArgument(QStringLiteral("INDEX"), tr("The folders of the indexes."),
                                      QStringLiteral("INDEX..."));
    args.parser.addOption({QStringLiteral("index"), tr("The folder of the new index."), QStringLiteral("folder")});
    if (const auto code = args.parse(arguments, 1))
        return *code;
    const QString folder = args.parser.value(QStringLiteral("index"));
    if (folder.isEmpty())
        return args.usage(tr("--index is missing."));
    Result<MergeSummary> summary = vignette::fail(ErrorCode::Internal, QString());
    {
        ProgressLine line(!args.json());
        const JobContext job = interruptibleJob([&line](qint64 done, qint64 total) { line.showFiles(done, total); });
        summary = mergeIndexes(args.parser.positionalArguments(), folder, job);
    }
    if (!summary)
        return args.fail(summary.error());
    if (args.json()) {
        printJson({{QStringLiteral("index"), folder},
                   {QStringLiteral("files"), toJson(summary->ledger)},
                   {QStringLiteral("pictures"), summary->pictures},
                   {QStringLiteral("doubled_files"), summary->doubled},
                   {QStringLiteral("seconds"), summary->seconds}});
    } else {
        printCounts(summary->ledger);
        if (summary->doubled > 0)
            print(tr("%1 files stand in more than one index; one of each was taken.").arg(summary->doubled));
        print(tr("%1 pictures; %2 s.").arg(summary->pictures).arg(QString::number(summary->seconds, 'f', 1)));
        print(tr("Index: %1").arg(folder));
    }
    return Ok;
}

} // namespace vignette::cli
