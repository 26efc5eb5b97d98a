#include "finder.h"

#include "core/pretraining/finder_fitting.h"
#include "core/runtime/runtime.h"

#include <QCommandLineParser>
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

int runFinder(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Fits a lesion finder on the maps of an engine's base network, and tells how often its hottest "
                       "place lies on the lesion where nothing was trained."));
    parser.addHelpOption();
    const FinderOptions defaults;
    const QCommandLineOption engineFile(QStringLiteral("engine"),
                                        QStringLiteral("Engine file; default: the one that ships."),
                                        QStringLiteral("file"), defaultEnginePath());
    const QCommandLineOption data(QStringLiteral("data"), QStringLiteral("Data folder."), QStringLiteral("dir"));
    const QCommandLineOption out(QStringLiteral("out"), QStringLiteral("File for its tensors (safetensors)."),
                                 QStringLiteral("file"));
    const QCommandLineOption seed(QStringLiteral("seed"), QStringLiteral("Seed."), QStringLiteral("n"),
                                  QString::number(defaults.seed));
    const QCommandLineOption threads(QStringLiteral("threads"), QStringLiteral("Threads; 0: one per core."),
                                     QStringLiteral("n"), QStringLiteral("0"));
    parser.addOptions({engineFile, data, out, seed, threads});
    parser.process(arguments);
    if (!parser.isSet(data) || !parser.isSet(out))
        parser.showHelp(2);

    Runtime::Options runtimeOptions;
    runtimeOptions.threads = parser.value(threads).toInt();
    const Runtime runtime(runtimeOptions);
    FinderOptions options;
    options.seed = parser.value(seed).toULongLong();
    const auto engine = readEngineFile(parser.value(engineFile));
    if (!engine)
        return stop(engine.error());
    const auto index = readTrainingIndex(parser.value(data), 24, options.seed);
    if (!index)
        return stop(index.error());
    const auto finder = fitLesionFinder(parser.value(data), *index, *engine, options, say);
    if (!finder)
        return stop(finder.error());
    if (const auto written = writeTensorFile(parser.value(out), {{}, *finder}); !written)
        return stop(written.error());
    const auto proof = proveLesionFinder(parser.value(data), *engine, *finder, 60);
    if (!proof)
        return stop(proof.error());
    say(QStringLiteral("hottest place on the lesion, %1 pictures of classes that were not trained on:\n"
                       "  finder   as it is %2, moved %3\n  Gaussian as it is %4, moved %5")
            .arg(proof->pictures)
            .arg(proof->finderAsIs, 0, 'f', 3)
            .arg(proof->finderMoved, 0, 'f', 3)
            .arg(proof->gaussianAsIs, 0, 'f', 3)
            .arg(proof->gaussianMoved, 0, 'f', 3));
    return 0;
}
