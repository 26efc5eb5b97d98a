#include "card.h"
#include "finder.h"

#include "core/base/save_file.h"
#include "core/engine/text/text_import.h"
#include "core/pretraining/encoder_tuning.h"
#include "core/pretraining/engine_builder.h"
#include "core/runtime/runtime.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTextStream>

using namespace vignette;

namespace {

/// One line to the terminal and to the run's log, at once.
class RunLog
{
public:
    explicit RunLog(const QString& path) : m_file(path) { m_file.open(QIODevice::Append | QIODevice::Text); }

    void operator()(const QString& line)
    {
        const QByteArray text = line.toUtf8() + '\n';
        m_file.write(text);
        m_file.flush();
        QTextStream(stdout) << line << Qt::endl;
    }

private:
    QFile m_file;
};

int stop(RunLog& log, const Error& error)
{
    log(QStringLiteral("stopped: %1 %2").arg(error.message, error.detail));
    return 1;
}

/// The protocol's witness: every picture that any stage of training reads.
Result<void> listPictures(const TrainingIndex& index, const QString& path)
{
    QSaveFile list(path);
    if (!list.open(QIODevice::WriteOnly | QIODevice::Text))
        return fail(ErrorCode::WriteFailed, QStringLiteral("The list of pictures cannot be written."),
                    list.errorString());
    for (const Sample& sample : index.samples) {
        list.write(sample.path.toUtf8() + '\n');
        if (!sample.maskPath.isEmpty())
            list.write(sample.maskPath.toUtf8() + '\n');
    }
    if (!commitFile(list))
        return fail(ErrorCode::WriteFailed, QStringLiteral("The list of pictures cannot be written."),
                    list.errorString());
    return {};
}

/// The initial network, without its 1000-way head.
Result<ParameterSet> readInitial(const QString& path)
{
    auto initial = readTensorFile(path);
    if (!initial)
        return fail(initial.error());
    initial->tensors.erase("head.weight");
    initial->tensors.erase("head.bias");
    if (const auto fits = Architecture::efficientNetB0().check(initial->tensors); !fits)
        return fail(fits.error());
    return std::move(initial->tensors);
}

/// The tuned network of this run; made if it is not there yet.
Result<ParameterSet> tunedEncoder(const QString& dataFolder, const TrainingIndex& index,
                                  const std::map<QString, ClassText>& texts, const PictureCache& pictures,
                                  const ParameterSet& initial, const QDir& run, const TuningOptions& tuning,
                                  RunLog& log)
{
    const QString path = run.filePath(QStringLiteral("encoder.safetensors"));
    if (QFileInfo::exists(path)) {
        log(QStringLiteral("using the tuned network that is there"));
        auto file = readTensorFile(path);
        return file ? Result<ParameterSet>(std::move(file->tensors)) : fail(file.error());
    }
    auto tuned = tuneEncoder(Architecture::efficientNetB0(), initial, dataFolder, index, pictures, texts, tuning,
                             [&](const QString& line) { log(line); });
    if (!tuned)
        return fail(tuned.error());
    if (const auto written = writeTensorFile(path, {{}, *tuned}); !written)
        return fail(written.error());
    return tuned;
}

/// Between the initial weights (0) and the tuned ones (1): keeps more of what helps on classes
/// that tuning has not seen (Wortsman et al. 2022). The default share was chosen on held-out
/// clinical classes.
ParameterSet interpolate(const ParameterSet& initial, const ParameterSet& tuned, float share)
{
    ParameterSet out = tuned;
    for (auto& [name, tensor] : out) {
        const std::vector<float>& start = initial.at(name).values;
        for (size_t i = 0; i < start.size(); ++i)
            tensor.values[i] = share * tensor.values[i] + (1 - share) * start[i];
    }
    return out;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral(VIGNETTE_VERSION));
    // A command of its own; without one, an engine is made.
    if (QStringList arguments = application.arguments(); arguments.value(1) == QLatin1String("card")) {
        arguments.removeAt(1);
        return runCard(arguments);
    } else if (arguments.value(1) == QLatin1String("finder")) {
        arguments.removeAt(1);
        return runFinder(arguments);
    }
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Makes the engine file from data under the strict protocol: tunes the base network "
                       "(resumes from its checkpoint), then fits everything else on its features."));
    parser.addHelpOption();
    parser.addVersionOption();
    const TuningOptions defaults;
    const QCommandLineOption data(QStringLiteral("data"), QStringLiteral("Data folder."), QStringLiteral("dir"));
    const QCommandLineOption base(QStringLiteral("base"), QStringLiteral("Initial weights (safetensors)."),
                                  QStringLiteral("file"));
    const QCommandLineOption text(QStringLiteral("text"),
                                  QStringLiteral("Sentence encoder: folder with model.safetensors and vocab.txt."),
                                  QStringLiteral("dir"));
    const QCommandLineOption out(QStringLiteral("out"), QStringLiteral("Folder of the run: log, checkpoint, engine."),
                                 QStringLiteral("dir"));
    const QCommandLineOption steps(QStringLiteral("steps"), QStringLiteral("Tuning steps."), QStringLiteral("n"),
                                   QString::number(defaults.steps));
    const QCommandLineOption episodes(QStringLiteral("episodes"),
                                      QStringLiteral("Episodes that the generator is trained on."), QStringLiteral("n"),
                                      QString::number(GeneratorOptions().episodes));
    const QCommandLineOption seed(QStringLiteral("seed"), QStringLiteral("Seed."), QStringLiteral("n"),
                                  QString::number(defaults.seed));
    const QCommandLineOption share(QStringLiteral("tuned-share"),
                                   QStringLiteral("Share of the tuned weights, 0 to 1; the rest are the initial ones."),
                                   QStringLiteral("x"), QStringLiteral("0.6"));
    const QCommandLineOption threads(QStringLiteral("threads"), QStringLiteral("Threads; 0: one per core."),
                                     QStringLiteral("n"), QStringLiteral("0"));
    parser.addOptions({data, base, text, out, steps, episodes, seed, share, threads});
    parser.process(application);
    if (!parser.isSet(data) || !parser.isSet(base) || !parser.isSet(text) || !parser.isSet(out))
        parser.showHelp(2);

    Runtime::Options runtimeOptions;
    runtimeOptions.threads = parser.value(threads).toInt();
    const Runtime runtime(runtimeOptions);
    const QDir run(parser.value(out));
    run.mkpath(QStringLiteral("."));
    RunLog log(run.filePath(QStringLiteral("log.txt")));
    log(QStringLiteral("started %1: %2")
            .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODate),
                 application.arguments().mid(1).join(QLatin1Char(' '))));

    TuningOptions tuning;
    tuning.steps = parser.value(steps).toInt();
    tuning.seed = parser.value(seed).toULongLong();
    tuning.checkpoint = run.filePath(QStringLiteral("tuning.checkpoint"));
    const QString dataFolder = parser.value(data);
    const auto index = readTrainingIndex(dataFolder, 24, tuning.seed);
    if (!index)
        return stop(log, index.error());
    const auto texts = readDescriptions(QDir(dataFolder).filePath(QStringLiteral("descriptions.jsonl")));
    if (!texts)
        return stop(log, texts.error());
    for (const TrainingClass& entry : index->classes)
        log(QStringLiteral("class %1 %2 %3")
                .arg(entry.name)
                .arg(entry.count)
                .arg(entry.heldOut ? QStringLiteral("held out") : QString()));
    if (const auto listed = listPictures(*index, run.filePath(QStringLiteral("pictures-read.txt"))); !listed)
        return stop(log, listed.error());

    const auto initial = readInitial(parser.value(base));
    if (!initial)
        return stop(log, initial.error());
    const auto pictures = loadPictures(dataFolder, index->samples, 176);
    if (!pictures)
        return stop(log, pictures.error());
    log(QStringLiteral("%1 pictures of %2 classes in memory").arg(index->samples.size()).arg(index->classes.size()));
    const auto encoder = tunedEncoder(dataFolder, *index, *texts, *pictures, *initial, run, tuning, log);
    if (!encoder)
        return stop(log, encoder.error());
    const auto sentences = importSentenceEncoder(parser.value(text));
    if (!sentences)
        return stop(log, sentences.error());

    BuilderInput input;
    input.architecture = Architecture::efficientNetB0();
    input.encoder = interpolate(*initial, *encoder, parser.value(share).toFloat());
    input.sentenceEncoder = sentences->parameters;
    input.vocabulary = sentences->vocabulary;
    input.version = QStringLiteral(VIGNETTE_VERSION);
    input.date = QDate::currentDate().toString(Qt::ISODate);
    input.seed = tuning.seed;
    input.features = run.filePath(QStringLiteral("features.safetensors"));
    GeneratorOptions generator;
    generator.episodes = parser.value(episodes).toInt();
    generator.seed = tuning.seed;
    generator.checkpoint = run.filePath(QStringLiteral("generator.checkpoint"));
    const auto engine =
        buildEngine(dataFolder, *index, *texts, *pictures, input, generator, [&](const QString& line) { log(line); });
    if (!engine)
        return stop(log, engine.error());
    const QString engineFile = run.filePath(QStringLiteral("vignette-engine.safetensors"));
    if (const auto written = writeEngineFile(engineFile, *engine); !written)
        return stop(log, written.error());
    log(QStringLiteral("engine written: %1 bytes").arg(QFileInfo(engineFile).size()));
    return 0;
}
