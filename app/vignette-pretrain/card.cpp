#include "card.h"

#include "core/benchmark/engine_card.h"
#include "core/runtime/runtime.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QTextStream>

using namespace vignette;

namespace {

void say(const QString& line)
{
    QTextStream(stdout) << line << Qt::endl;
}

int stop(const Error& error)
{
    QTextStream(stderr) << error.message << ' ' << error.detail << Qt::endl;
    return 1;
}

} // namespace

int runCard(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Measures an engine on benchmarks and writes its model card."));
    parser.addHelpOption();
    const EngineMeasureOptions defaults;
    const QCommandLineOption engineFile(QStringLiteral("engine"),
                                        QStringLiteral("Engine file; default: the one that ships."),
                                        QStringLiteral("file"), defaultEnginePath());
    const QCommandLineOption data(QStringLiteral("data"), QStringLiteral("Data folder, with descriptions.jsonl."),
                                  QStringLiteral("dir"));
    const QCommandLineOption bench(QStringLiteral("bench"), QStringLiteral("Folder of episode files (*.json)."),
                                   QStringLiteral("dir"));
    const QCommandLineOption foreign(
        QStringLiteral("foreign"),
        QStringLiteral("Folder of pictures that are not skin, beside the data folder's \"other\"; may be repeated."),
        QStringLiteral("dir"));
    const QCommandLineOption read(
        QStringLiteral("pictures-read"),
        QStringLiteral("List of the pictures that training read; default: pictures-read.txt beside the engine."),
        QStringLiteral("file"));
    const QCommandLineOption limit(QStringLiteral("limit"), QStringLiteral("Episodes per setting; 0: all."),
                                   QStringLiteral("n"), QString::number(defaults.limit));
    const QCommandLineOption paired(
        QStringLiteral("paired"),
        QStringLiteral("Episodes per setting for ablations, words and swapped heads; 0: as --limit."),
        QStringLiteral("n"), QString::number(defaults.pairedLimit));
    const QCommandLineOption fineTuned(
        QStringLiteral("finetune"),
        QStringLiteral("Episodes per setting of 1 or 5 shots on which the whole network is trained."),
        QStringLiteral("n"), QString::number(defaults.fineTuned));
    const QCommandLineOption out(QStringLiteral("out"),
                                 QStringLiteral("Folder for MODEL_CARD.md, its plots and figures.json."),
                                 QStringLiteral("dir"));
    const QCommandLineOption threads(QStringLiteral("threads"), QStringLiteral("Threads; 0: one per core."),
                                     QStringLiteral("n"), QStringLiteral("0"));
    parser.addOptions({engineFile, data, bench, foreign, read, limit, paired, fineTuned, out, threads});
    parser.process(arguments);
    if (!parser.isSet(data) || !parser.isSet(bench) || !parser.isSet(out))
        parser.showHelp(2);

    EngineMeasureOptions options;
    options.dataFolder = parser.value(data);
    for (const QFileInfo& file :
         QDir(parser.value(bench)).entryInfoList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        options.benchFiles << file.filePath();
    const QString other = QDir(options.dataFolder).filePath(QStringLiteral("other"));
    if (QFileInfo::exists(other))
        options.foreignFolders << other;
    options.foreignFolders << parser.values(foreign);
    options.picturesRead = parser.value(read);
    if (!parser.isSet(read)) {
        const QString beside = QFileInfo(parser.value(engineFile)).dir().filePath(QStringLiteral("pictures-read.txt"));
        if (QFileInfo::exists(beside))
            options.picturesRead = beside;
    }
    options.limit = parser.value(limit).toInt();
    options.pairedLimit = parser.value(paired).toInt();
    options.fineTuned = parser.value(fineTuned).toInt();

    Runtime::Options runtimeOptions;
    runtimeOptions.threads = parser.value(threads).toInt();
    const Runtime runtime(runtimeOptions);
    const auto texts = readDescriptions(QDir(options.dataFolder).filePath(QStringLiteral("descriptions.jsonl")));
    if (!texts)
        return stop(texts.error());
    const auto engine = Engine::load(parser.value(engineFile));
    if (!engine)
        return stop(engine.error());
    const auto measures = measureEngine(**engine, parser.value(engineFile), *texts, options, say);
    if (!measures)
        return stop(measures.error());
    if (const auto written = writeEngineCard(*measures, parser.value(out)); !written)
        return stop(written.error());
    say(QStringLiteral("written to %1").arg(parser.value(out)));
    return 0;
}
