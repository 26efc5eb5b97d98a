#include "commands.h"
#include "console.h"

#include "core/classifier/classifier.h"
#include "core/classifier/research_notice.h"
#include "core/index/screen_index.h"
#include "core/runtime/runtime.h"
#include "core/runtime/task_pool.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace vignette::cli {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Cli", text);
}

} // namespace

int runSearch(const QStringList& arguments)
{
    Arguments args(QStringLiteral("search"),
                   tr("Finds the pictures of an index that are most likely of each class, without reading a picture."));
    args.parser.addPositionalArgument(QStringLiteral("X.vignette"), tr("The classifier."));
    args.parser.addOption(
        {QStringLiteral("index"), tr("The folder of the index, see encode."), QStringLiteral("folder")});
    args.parser.addOption({QStringLiteral("top"), tr("How many pictures of each class. Default: 20."),
                           QStringLiteral("K"), QStringLiteral("20")});
    args.parser.addOption({QStringLiteral("class"), tr("One class only, by its id or name."), QStringLiteral("name")});
    if (const auto code = args.parse(arguments, 1, 1))
        return *code;
    const QString index = args.parser.value(QStringLiteral("index"));
    if (index.isEmpty())
        return args.usage(tr("--index is missing."));
    bool isNumber = false;
    const int top = args.parser.value(QStringLiteral("top")).toInt(&isNumber);
    if (!isNumber || top < 1 || top > mostFound)
        return args.usage(tr("--top takes a number from 1 to %1.").arg(mostFound));

    const Runtime runtime(Runtime::Options{args.threads()});
    const JobContext job = interruptibleJob();
    const auto classifier = Classifier::load(args.parser.positionalArguments().constFirst());
    if (!classifier)
        return args.fail(classifier.error(), BadClassifier);
    const std::vector<ManifestClass>& classes = classifier->manifest().classes;
    const QString wanted = args.parser.value(QStringLiteral("class"));
    const auto isWanted = [&wanted](const ManifestClass& one) {
        return wanted.isEmpty() || one.id == wanted || one.name == wanted;
    };
    if (std::ranges::none_of(classes, isWanted))
        return args.usage(tr("The classifier has no class \"%1\".").arg(wanted));

    printError(researchUseNotice());
    Result<std::vector<std::vector<CaseRecord>>> found = fail(ErrorCode::Internal, QString());
    {
        TaskPool pool(args.threads());
        found = searchIndex(indexModel(*classifier), index, top, &pool, job);
    }
    if (!found)
        return args.fail(found.error());

    QJsonObject object;
    for (size_t k = 0; k < classes.size(); ++k) {
        if (!isWanted(classes[k]))
            continue;
        QJsonArray cases;
        if (!args.json())
            print(classes[k].name);
        for (const CaseRecord& record : (*found)[k]) {
            const double probability = double(record.prediction()->probabilities[k]);
            if (args.json())
                cases += QJsonObject{{QStringLiteral("row"), record.row},
                                     {QStringLiteral("path"), record.path},
                                     {QStringLiteral("frame"), record.frame},
                                     {QStringLiteral("outcome"), outcomeKey(record.prediction()->outcome)},
                                     {QStringLiteral("probability"), probability}};
            else
                print(QStringLiteral("  %1  %2")
                          .arg(column(QString::number(100 * probability, 'f', 1) + QLatin1Char('%'), 6),
                               record.frame > 0 ? QStringLiteral("%1 [%2]").arg(record.path).arg(record.frame)
                                                : record.path));
        }
        object[classes[k].id] = cases;
    }
    if (args.json())
        printJson({{QStringLiteral("classes"), object}, {QStringLiteral("notice"), researchUseNotice()}});
    return Ok;
}

} // namespace vignette::cli
