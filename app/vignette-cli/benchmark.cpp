#include "commands.h"
#include "console.h"

#include "core/benchmark/few_shot_json.h"
#include "core/classifier/research_notice.h"
#include "core/engine/engine.h"
#include "core/runtime/runtime.h"

#include <QCoreApplication>

namespace vignette::cli {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Cli", text);
}

QString percent(const Estimate& estimate)
{
    return QStringLiteral("%1 % (%2 to %3)")
        .arg(100 * estimate.mean, 5, 'f', 1)
        .arg(100 * estimate.low, 0, 'f', 1)
        .arg(100 * estimate.high, 0, 'f', 1);
}

void printTable(const std::vector<SettingResult>& results)
{
    print(column(tr("Setting"), 18) + column(tr("Method"), 30) + tr("Accuracy, 95 % interval"));
    for (const SettingResult& result : results) {
        print(column(result.name, 18) + column(tr("synthesized"), 30) + percent(result.accuracy) +
              tr(", %1 episodes, calibration error %2")
                  .arg(result.accuracy.count)
                  .arg(result.calibrated.expectedError, 0, 'f', 3));
        if (result.sets)
            print(column({}, 18) + column(tr("prediction sets"), 30) + percent(result.sets->coverage) +
                  tr(" have their class in the set, %1 classes in a set, %2 % refused")
                      .arg(result.sets->size, 0, 'f', 2)
                      .arg(100 * result.falseRefusal.mean, 0, 'f', 1));
        if (result.contradicted.mean > 0)
            print(column({}, 18) + column(tr("words that do not fit"), 30) + percent(result.contradicted) +
                  tr(" of the classes"));
        std::vector<MethodResult> methods = result.baselines;
        if (result.swappedHead)
            methods.push_back(*result.swappedHead);
        for (const MethodResult& method : methods)
            print(column({}, 18) + column(method.method, 30) + percent(method.accuracy) +
                  tr(", synthesized better by %1").arg(percent(method.advantage).trimmed()));
    }
}

} // namespace

int runBenchmark(const QStringList& arguments)
{
    Arguments args(QStringLiteral("benchmark"),
                   tr("Synthesizes a network for every few-shot episode of a file and lets it judge the "
                      "episode's queries."));
    const QCommandLineOption episodes(QStringLiteral("episodes"), tr("Episode file."), QStringLiteral("FILE"));
    const QCommandLineOption data(QStringLiteral("data"), tr("Folder that the episodes' paths start from."),
                                  QStringLiteral("DIR"));
    const QCommandLineOption descriptions(QStringLiteral("descriptions"), tr("Descriptions, JSON lines."),
                                          QStringLiteral("FILE"));
    const QCommandLineOption setting(QStringLiteral("setting"), tr("Only this setting; may be repeated."),
                                     QStringLiteral("NAME"));
    const QCommandLineOption text(QStringLiteral("text"), tr("true, shuffled or none."), QStringLiteral("USE"),
                                  QStringLiteral("true"));
    const QCommandLineOption phrasings(QStringLiteral("phrasings"),
                                       tr("Descriptions of a class that are used: 1, or 2 with the paraphrase."),
                                       QStringLiteral("N"), QStringLiteral("1"));
    const QCommandLineOption baselines(QStringLiteral("baselines"), tr("Compare with other methods."));
    const QCommandLineOption limit(QStringLiteral("limit"), tr("Episodes per setting."), QStringLiteral("N"),
                                   QStringLiteral("0"));
    const QCommandLineOption fineTuned(QStringLiteral("finetune"),
                                       tr("Also train the whole network on the examples of N episodes "
                                          "of a setting, to compare with."),
                                       QStringLiteral("N"), QStringLiteral("0"));
    const QCommandLineOption swapped(QStringLiteral("swapped-head"),
                                     tr("Also judge with the head that was made for another episode."));
    const QCommandLineOption views(
        QStringLiteral("views"),
        tr("How the queries are seen, one after the other: as-is, shift (the middle moved to "
           "a corner), in and out (zoomed), separated by commas."),
        QStringLiteral("VIEWS"), QStringLiteral("as-is"));
    const QCommandLineOption sets(QStringLiteral("sets"),
                                  tr("Also calibrate prediction sets on the examples; gives their coverage and size."));
    args.parser.addOptions(
        {episodes, data, descriptions, setting, text, phrasings, baselines, limit, fineTuned, swapped, sets, views});
    if (const auto code = args.parse(arguments, 0, 0))
        return *code;
    for (const QCommandLineOption& needed : {episodes, data}) {
        if (!args.parser.isSet(needed))
            return args.usage(tr("--%1 is missing.").arg(needed.names().constFirst()));
    }

    FewShotOptions options;
    options.settings = args.parser.values(setting);
    options.baselines = args.parser.isSet(baselines);
    options.swappedHead = args.parser.isSet(swapped);
    options.sets = args.parser.isSet(sets);
    for (const auto& [option, target] :
         {std::pair(&limit, &options.limit), std::pair(&fineTuned, &options.fineTuned)}) {
        bool isNumber = false;
        *target = args.parser.value(*option).toInt(&isNumber);
        if (!isNumber || *target < 0)
            return args.usage(tr("--%1 takes a number of episodes.").arg(option->names().constFirst()));
    }
    const QString use = args.parser.value(text);
    const QStringList uses = {QStringLiteral("true"), QStringLiteral("shuffled"), QStringLiteral("none")};
    if (!uses.contains(use))
        return args.usage(tr("--text is true, shuffled or none."));
    options.text = TextUse(uses.indexOf(use));
    const QString count = args.parser.value(phrasings);
    if (count != QLatin1String("1") && count != QLatin1String("2"))
        return args.usage(tr("--phrasings is 1 or 2."));
    options.phrasings = count.toInt();
    if (options.text != TextUse::None && !args.parser.isSet(descriptions))
        return args.usage(tr("--descriptions is missing."));

    std::vector<QueryView> seen;
    for (const QString& key : args.parser.value(views).split(QLatin1Char(','))) {
        const auto view = queryViewFromKey(key);
        if (!view)
            return args.usage(tr("--views takes as-is, shift, in and out, separated by commas."));
        seen.push_back(*view);
    }

    const Runtime runtime(Runtime::Options{args.threads()});
    const auto file = readEpisodes(args.parser.value(episodes));
    if (!file)
        return args.fail(file.error());
    std::map<QString, ClassText> texts;
    if (args.parser.isSet(descriptions)) {
        auto read = readDescriptions(args.parser.value(descriptions));
        if (!read)
            return args.fail(read.error());
        texts = std::move(*read);
    }
    const auto engine = Engine::load(defaultEnginePath());
    if (!engine)
        return args.fail(engine.error(), BadClassifier);
    PictureFeatures pictures(**engine, args.parser.value(data));
    if (!args.json())
        print(researchUseNotice());
    QJsonObject byView;
    for (const QueryView view : seen) {
        options.view = view;
        const auto results = evaluateFewShot(pictures, *file, texts, options, interruptibleJob());
        if (!results)
            return args.fail(results.error());
        QJsonObject settings;
        for (const SettingResult& result : *results)
            settings[result.name] = toJson(result);
        byView[queryViewKey(view)] = settings;
        if (!args.json()) {
            if (seen.size() > 1)
                print(tr("Queries seen as: %1").arg(queryViewKey(view)));
            printTable(*results);
        }
    }
    if (args.json()) {
        QJsonObject json{{QStringLiteral("name"), file->name},
                         {QStringLiteral("text"), use},
                         {QStringLiteral("phrasings"), options.phrasings},
                         {QStringLiteral("engine"), (*engine)->info().sha256},
                         {QStringLiteral("notice"), researchUseNotice()}};
        if (seen == std::vector{QueryView::AsIs})
            json[QStringLiteral("settings")] = byView.begin().value();
        else
            json[QStringLiteral("views")] = byView;
        printJson(json);
    }
    return Ok;
}

} // namespace vignette::cli
