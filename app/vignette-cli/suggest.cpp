#include "commands.h"
#include "task_pictures.h"

#include "core/classifier/research_notice.h"
#include "core/runtime/runtime.h"
#include "core/screening/case_questions.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace vignette::cli {

namespace {

constexpr int mostAsked = 100;

QString tr(const char* text)
{
    return QCoreApplication::translate("Cli", text);
}

/// Whose class is known.
QSet<qint64> exampleRows(const TaskPictures& pictures)
{
    QSet<QString> examples;
    for (const ClassSpec& one : pictures.task.classes) {
        for (const Example& example : one.examples)
            examples += QFileInfo(example.path).canonicalFilePath();
    }
    QSet<qint64> rows;
    for (const CaseRecord& record : pictures.cases) {
        if (examples.contains(QFileInfo(record.path).canonicalFilePath()))
            rows += record.row;
    }
    return rows;
}

} // namespace

int runSuggest(const QStringList& arguments)
{
    Arguments args(QStringLiteral("suggest"),
                   tr("Tells which pictures to label next, the one whose answer says most of the others first."));
    args.parser.addPositionalArgument(QStringLiteral("TASK.json"), tr("The task."));
    args.parser.addPositionalArgument(QStringLiteral("PATH"), tr("Pictures without labels."),
                                      QStringLiteral("PATH..."));
    addTaskPictures(args);
    args.parser.addOption(
        {QStringLiteral("count"), tr("How many pictures. Default: 5."), QStringLiteral("N"), QStringLiteral("5")});
    if (const auto code = args.parse(arguments, 1))
        return *code;
    bool isNumber = false;
    const int count = args.parser.value(QStringLiteral("count")).toInt(&isNumber);
    if (!isNumber || count < 1 || count > mostAsked)
        return args.usage(tr("--count takes a number from 1 to %1.").arg(mostAsked));

    const Runtime runtime(Runtime::Options{args.threads()});
    const JobContext job = interruptibleJob();
    const auto pictures = readTaskPictures(args, {}, job);
    if (!pictures)
        return pictures.error();
    const auto rows = suggestCases(*pictures->engine, pictures->made.classifier, *pictures->made.space,
                                   pictures->features, exampleRows(*pictures), count, job);
    if (!rows)
        return args.fail(rows.error());

    printError(researchUseNotice());
    QJsonArray cases;
    for (const qint64 row : *rows) {
        const CaseRecord& record = *std::ranges::lower_bound(pictures->cases, row, {}, &CaseRecord::row);
        if (args.json())
            cases += QJsonObject{{QStringLiteral("path"), record.path}, {QStringLiteral("frame"), record.frame}};
        else
            print(record.frame > 0 ? QStringLiteral("%1 [%2]").arg(record.path).arg(record.frame) : record.path);
    }
    if (args.json())
        printJson({{QStringLiteral("cases"), cases}, {QStringLiteral("notice"), researchUseNotice()}});
    return Ok;
}

} // namespace vignette::cli
