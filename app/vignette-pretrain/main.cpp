#include "core/pretraining/encoder_tuning.h"

#include <ATen/Parallel.h>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTextStream>

#include <malloc.h>

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

} // namespace

int main(int argc, char** argv)
{
    mallopt(M_MMAP_THRESHOLD, 1 << 30);
    mallopt(M_TRIM_THRESHOLD, INT_MAX);
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral(VIGNETTE_VERSION));
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Makes the engine file from data (strict protocol)."));
    parser.addHelpOption();
    parser.addVersionOption();
    const TuningOptions defaults;
    const QCommandLineOption data(QStringLiteral("data"), QStringLiteral("Data folder."), QStringLiteral("dir"));
    const QCommandLineOption base(QStringLiteral("base"), QStringLiteral("Initial weights (safetensors)."), QStringLiteral("file"));
    const QCommandLineOption out(QStringLiteral("out"), QStringLiteral("Folder of the run: log, checkpoint, engine."), QStringLiteral("dir"));
    const QCommandLineOption steps(QStringLiteral("steps"), QStringLiteral("Tuning steps."), QStringLiteral("n"), QString::number(defaults.steps));
    const QCommandLineOption seed(QStringLiteral("seed"), QStringLiteral("Seed."), QStringLiteral("n"), QString::number(defaults.seed));
    const QCommandLineOption threads(QStringLiteral("threads"), QStringLiteral("Threads."), QStringLiteral("n"), QStringLiteral("2"));
    parser.addOptions({data, base, out, steps, seed, threads});
    parser.process(application);
    if (!parser.isSet(data) || !parser.isSet(base) || !parser.isSet(out))
        parser.showHelp(2);

    at::set_num_threads(parser.value(threads).toInt());
    const QDir run(parser.value(out));
    run.mkpath(QStringLiteral("."));
    RunLog log(run.filePath(QStringLiteral("log.txt")));
    log(QStringLiteral("started %1: %2").arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODate),
                                             application.arguments().mid(1).join(QLatin1Char(' '))));

    const QString dataFolder = parser.value(data);
    const auto index = readTrainingIndex(dataFolder, 24, parser.value(seed).toULongLong());
    if (!index)
        return stop(log, index.error());
    const auto texts = readClassTexts(QDir(dataFolder).filePath(QStringLiteral("descriptions.jsonl")));
    if (!texts)
        return stop(log, texts.error());
    for (const TrainingClass& entry : index->classes)
        log(QStringLiteral("class %1 %2 %3").arg(entry.name).arg(entry.count)
                .arg(entry.heldOut ? QStringLiteral("held out") : QString()));
    QFile read(run.filePath(QStringLiteral("pictures-read.txt")));
    read.open(QIODevice::WriteOnly | QIODevice::Text);
    for (const Sample& sample : index->samples)
        read.write(sample.path.toUtf8() + '\n');
    read.close();

    const auto pictures = loadPictures(dataFolder, index->samples, 176);
    if (!pictures)
        return stop(log, pictures.error());
    log(QStringLiteral("%1 pictures of %2 classes in memory").arg(index->samples.size()).arg(index->classes.size()));

    auto initial = readTensorFile(parser.value(base));
    if (!initial)
        return stop(log, initial.error());
    initial->tensors.erase("head.weight");
    initial->tensors.erase("head.bias");
    const Architecture architecture = Architecture::efficientNetB0();
    if (const auto fits = architecture.check(initial->tensors); !fits)
        return stop(log, fits.error());

    TuningOptions tuning;
    tuning.steps = parser.value(steps).toInt();
    tuning.seed = parser.value(seed).toULongLong();
    tuning.checkpoint = run.filePath(QStringLiteral("tuning.checkpoint"));
    const auto tuned = tuneEncoder(architecture, initial->tensors, *index, *pictures, *texts, tuning,
                                   [&](const QString& line) { log(line); });
    if (!tuned)
        return stop(log, tuned.error());
    const QString encoderFile = run.filePath(QStringLiteral("encoder.safetensors"));
    if (const auto written = writeTensorFile(encoderFile, {{}, *tuned}); !written)
        return stop(log, written.error());
    log(QStringLiteral("encoder written"));
    return 0;
}
