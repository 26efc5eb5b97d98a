#include "card.h"

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

/// The network of this run, tuned if that was not done yet, and taken back towards the initial weights.
Result<ParameterSet> tunedEncoder(const QString& dataFolder, const TrainingIndex& index,
                                  const std::map<QString, ClassText>& texts, const Architecture& architecture,
                                  const ParameterSet& initial, float share, const QDir& run,
                                  const TuningOptions& tuning, RunLog& log)
{
    const QString path = run.filePath(QStringLiteral("encoder.safetensors"));
    if (QFileInfo::exists(path)) {
        log(QStringLiteral("using the tuned network that is there"));
        const auto file = readTensorFile(path);
        return file ? Result<ParameterSet>(interpolate(initial, file->tensors, share)) : fail(file.error());
    }
    // A window shows less than half of a side at times.
    const auto pictures = loadPictures(dataFolder, index.samples, tuning.part == ViewPart::Window ? 224 : 176);
    if (!pictures)
        return fail(pictures.error());
    log(QStringLiteral("%1 pictures of %2 classes in memory").arg(index.samples.size()).arg(index.classes.size()));
    const auto tuned = tuneEncoder(architecture, initial, dataFolder, index, *pictures, texts, tuning,
                                   [&](const QString& line) { log(line); });
    if (!tuned)
        return fail(tuned.error());
    if (const auto written = writeTensorFile(path, {{}, *tuned}); !written)
        return fail(written.error());
    return interpolate(initial, *tuned, share);
}

/// The base network of an engine tuned on with its finder, which is then taken off: it is fitted to the new maps.
Result<ParameterSet> retunedEncoder(const QString& dataFolder, const TrainingIndex& index,
                                    const std::map<QString, ClassText>& texts, const QString& engineFile, float share,
                                    const QDir& run, const TuningOptions& tuning, RunLog& log)
{
    const auto engine = readEngineFile(engineFile);
    if (!engine)
        return fail(engine.error());
    auto tuned =
        tunedEncoder(dataFolder, index, texts, engine->architecture, engine->backbone, share, run, tuning, log);
    if (tuned)
        std::erase_if(*tuned, [](const auto& entry) { return entry.first.starts_with("finder."); });
    return tuned;
}

/// What an engine of any version gives to the next one: its base network without a finder, and its sentence encoder.
Result<void> takeFrom(const QString& engineFile, BuilderInput& input)
{
    TensorFileLimits limits;
    limits.fileBytes = qint64(128) << 20;
    auto file = readTensorFile(engineFile, limits);
    if (!file)
        return fail(file.error());
    const std::string network = "backbone.";
    const std::string encoder = "text.encoder.";
    for (auto& [name, tensor] : file->tensors) {
        if (name.starts_with(network) && !name.starts_with(network + "finder."))
            input.encoder[name.substr(network.size())] = std::move(tensor);
        else if (name.starts_with(encoder))
            input.sentenceEncoder[name.substr(encoder.size())] = std::move(tensor);
    }
    input.vocabulary = file->metadata[QStringLiteral("text.vocabulary")];
    return input.architecture.check(input.encoder);
}

/// Gives an engine file its self-test and its digest.
int runSeal(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Lets an engine answer its self-test and writes the answer and the digest into its file. No tensor changes."));
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("engine"), QStringLiteral("Engine file, changed in place."));
    parser.process(arguments);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);
    const Runtime runtime;
    const auto sealed = sealEngineFile(parser.positionalArguments().front());
    if (!sealed)
        QTextStream(stderr) << sealed.error().message << ' ' << sealed.error().detail << Qt::endl;
    return sealed ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral(VIGNETTE_VERSION));
    // Commands of their own; without one, an engine is made.
    QStringList arguments = application.arguments();
    const QString command = arguments.value(1);
    if (command == QLatin1String("card") || command == QLatin1String("seal")) {
        arguments.removeAt(1);
        return command == QLatin1String("card") ? runCard(arguments) : runSeal(arguments);
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
    const QCommandLineOption baseEngine(
        QStringLiteral("base-engine"),
        QStringLiteral("Engine whose base network and sentence encoder are used as they are, "
                       "instead of --base and --text."),
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
    const QCommandLineOption windows(
        QStringLiteral("windows"),
        QStringLiteral("Tune on random windows of the pictures, from near and far, with the lesion anywhere; with "
                       "--base-engine its base network is tuned on, with the places weighed by its lesion finder."));
    const QCommandLineOption rate(QStringLiteral("learning-rate"), QStringLiteral("Of tuning, at its peak."),
                                  QStringLiteral("x"), QString::number(defaults.learningRate));
    const QCommandLineOption threads(QStringLiteral("threads"), QStringLiteral("Threads; 0: one per core."),
                                     QStringLiteral("n"), QStringLiteral("0"));
    parser.addOptions({data, base, baseEngine, text, out, steps, episodes, seed, share, windows, rate, threads});
    parser.process(application);
    if (!parser.isSet(data) || !parser.isSet(out) || parser.isSet(base) == parser.isSet(baseEngine) ||
        parser.isSet(base) != parser.isSet(text))
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
    tuning.learningRate = parser.value(rate).toDouble();
    tuning.part = parser.isSet(windows) ? ViewPart::Window : ViewPart::Crop;
    const float tunedShare = parser.value(share).toFloat();
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

    BuilderInput input;
    input.architecture = Architecture::efficientNetB0();
    if (parser.isSet(baseEngine)) {
        if (const auto taken = takeFrom(parser.value(baseEngine), input); !taken)
            return stop(log, taken.error());
        if (parser.isSet(windows)) {
            auto encoder =
                retunedEncoder(dataFolder, *index, *texts, parser.value(baseEngine), tunedShare, run, tuning, log);
            if (!encoder)
                return stop(log, encoder.error());
            input.encoder = std::move(*encoder);
        }
    } else {
        const auto initial = readInitial(parser.value(base));
        if (!initial)
            return stop(log, initial.error());
        auto encoder =
            tunedEncoder(dataFolder, *index, *texts, input.architecture, *initial, tunedShare, run, tuning, log);
        if (!encoder)
            return stop(log, encoder.error());
        const auto sentences = importSentenceEncoder(parser.value(text));
        if (!sentences)
            return stop(log, sentences.error());
        input.encoder = std::move(*encoder);
        input.sentenceEncoder = sentences->parameters;
        input.vocabulary = sentences->vocabulary;
    }
    input.version = QStringLiteral(VIGNETTE_VERSION);
    input.date = QDate::currentDate().toString(Qt::ISODate);
    input.seed = tuning.seed;
    input.folder = run.path();
    FinderOptions finder;
    finder.seed = tuning.seed;
    GeneratorOptions generator;
    generator.episodes = parser.value(episodes).toInt();
    generator.seed = tuning.seed;
    const auto engine =
        buildEngine(dataFolder, *index, *texts, input, finder, generator, [&](const QString& line) { log(line); });
    if (!engine)
        return stop(log, engine.error());
    const auto proof = proveLesionFinder(dataFolder, *engine, 60);
    if (!proof)
        return stop(log, proof.error());
    log(QStringLiteral("hottest place on the lesion, %1 pictures of classes that were not trained on: finder %2, moved "
                       "%3; Gaussian %4, moved %5")
            .arg(proof->pictures)
            .arg(proof->finderAsIs, 0, 'f', 3)
            .arg(proof->finderMoved, 0, 'f', 3)
            .arg(proof->gaussianAsIs, 0, 'f', 3)
            .arg(proof->gaussianMoved, 0, 'f', 3));
    const QString engineFile = run.filePath(QStringLiteral("vignette-engine.safetensors"));
    if (const auto written = writeEngineFile(engineFile, *engine); !written)
        return stop(log, written.error());
    if (const auto sealed = sealEngineFile(engineFile); !sealed)
        return stop(log, sealed.error());
    log(QStringLiteral("engine written: %1 bytes").arg(QFileInfo(engineFile).size()));
    return 0;
}
