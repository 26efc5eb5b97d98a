#include "commands.h"
#include "console.h"

#include "core/base/output_files.h"
#include "core/classifier/research_notice.h"
#include "core/engine/engine.h"
#include "core/runtime/runtime.h"
#include "core/synthesis/synthesize_classifier.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>

namespace vignette::cli {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Cli", text);
}

QStringList attributeTexts(const TextReading& reading)
{
    QStringList texts;
    for (const RecognizedAttribute& attribute : reading.attributes) {
        const QString name = attributeNames().value(attribute.index);
        switch (attribute.certainty) {
        case Certainty::Present:
            texts += name;
            break;
        case Certainty::Possible:
            texts += name + QLatin1Char('?');
            break;
        case Certainty::Absent:
            texts += QStringLiteral("no ") + name;
            break;
        }
    }
    texts.removeDuplicates();
    return texts;
}

} // namespace

int runSynthesize(const QStringList& arguments)
{
    Arguments args(QStringLiteral("synthesize"),
                   tr("Makes a classifier from a task: classes with examples and descriptions."));
    args.parser.addPositionalArgument(QStringLiteral("TASK.json"), tr("The task."));
    args.parser.addOption({QStringLiteral("out"), tr("The classifier file to write."), QStringLiteral("X.vignette")});
    args.addDevice();
    args.parser.addOption({QStringLiteral("engine"), tr("Another engine file."), QStringLiteral("file")});
    if (const auto code = args.parse(arguments, 1, 1))
        return *code;
    const QString out = args.parser.value(QStringLiteral("out"));
    if (out.isEmpty())
        return args.usage(tr("--out is missing."));

    QElapsedTimer clock;
    clock.start();
    const Runtime runtime(Runtime::Options{args.threads()});
    const JobContext job = interruptibleJob();
    const auto device = selectDevice(args.device());
    if (!device)
        return args.fail(device.error());
    const auto task = readTask(args.parser.positionalArguments().constFirst());
    if (!task)
        return args.fail(task.error(), Usage);
    QString enginePath = args.parser.value(QStringLiteral("engine"));
    if (enginePath.isEmpty())
        enginePath = defaultEnginePath();
    QStringList inputs = {args.parser.positionalArguments().constFirst(), enginePath};
    for (const ClassSpec& one : task->classes) {
        for (const Example& example : one.examples)
            inputs += example.path;
    }
    if (const auto apart = checkOutputs({out}, inputs); !apart)
        return args.fail(apart.error());
    const auto engine = Engine::load(enginePath, *device);
    if (!engine)
        return args.fail(engine.error(), BadClassifier);
    const double loaded = double(clock.elapsed()) / 1000;

    const auto made = synthesizeClassifier(**engine, *task, *device, job);
    if (!made)
        return args.fail(made.error());
    if (const auto saved = made->classifier.save(out); !saved)
        return args.fail(saved.error());

    const Manifest& manifest = made->classifier.manifest();
    if (args.json()) {
        QJsonArray classes;
        for (size_t k = 0; k < task->classes.size(); ++k) {
            const TextReading reading = k < made->readings.size() ? made->readings[k] : TextReading();
            classes += QJsonObject{{QStringLiteral("id"), manifest.classes[k].id},
                                   {QStringLiteral("name"), manifest.classes[k].name},
                                   {QStringLiteral("examples"), task->classes[k].shot()},
                                   {QStringLiteral("understood"), reading.understood},
                                   {QStringLiteral("contradicted"), reading.contradicted},
                                   {QStringLiteral("attributes"), QJsonArray::fromStringList(attributeTexts(reading))}};
        }
        QJsonValue leftOut;
        if (const auto& tried = made->leaveOneOut)
            leftOut = QJsonObject{{QStringLiteral("accuracy"), tried->accuracy.value},
                                  {QStringLiteral("low"), tried->accuracy.low},
                                  {QStringLiteral("high"), tried->accuracy.high},
                                  {QStringLiteral("examples"), tried->accuracy.count},
                                  {QStringLiteral("answered"), tried->answered}};
        printJson({{QStringLiteral("classifier"), out},
                   {QStringLiteral("digest"), manifest.digest},
                   {QStringLiteral("task"), task->name},
                   {QStringLiteral("classes"), classes},
                   {QStringLiteral("warnings"), QJsonArray::fromStringList(made->warnings)},
                   {QStringLiteral("engine"), QJsonObject{{QStringLiteral("name"), manifest.engine.name},
                                                          {QStringLiteral("version"), manifest.engine.version},
                                                          {QStringLiteral("sha256"), manifest.engine.sha256}}},
                   {QStringLiteral("leave_one_out"), leftOut},
                   {QStringLiteral("prediction_sets"), setsJson(made->classifier.network().calibration.sets)},
                   {QStringLiteral("device"), describeDevice(*device)},
                   {QStringLiteral("seconds_loading"), loaded},
                   {QStringLiteral("seconds_synthesis"), made->seconds},
                   {QStringLiteral("notice"), researchUseNotice()}});
        return Ok;
    }
    print(researchUseNotice());
    for (size_t k = 0; k < task->classes.size(); ++k) {
        const QStringList read = k < made->readings.size() ? attributeTexts(made->readings[k]) : QStringList();
        print(
            QStringLiteral("  %1  %2  %3")
                .arg(column(manifest.classes[k].name, 32), column(tr("%1 examples").arg(task->classes[k].shot()), 12),
                     read.isEmpty() ? tr("(nothing recognised in the description)") : read.join(QStringLiteral(", "))));
    }
    for (const QString& warning : made->warnings)
        printError(tr("Warning: %1").arg(warning));
    if (const auto& figures = made->leaveOneOut)
        print(tr("Leave-one-out on the examples: %1 % right (95 % interval %2 to %3, n = %4); answered %5.")
                  .arg(QString::number(100 * figures->accuracy.value, 'f', 0),
                       QString::number(100 * figures->accuracy.low, 'f', 0),
                       QString::number(100 * figures->accuracy.high, 'f', 0), QString::number(figures->accuracy.count),
                       QString::number(figures->answered)));
    else
        print(tr("Leave-one-out: not enough to estimate (every class needs two examples)."));
    print(tr("Prediction sets: %1.").arg(setsText(made->classifier.network().calibration.sets)));
    print(tr("Classifier written to %1 (%2; engine loaded in %3 s, synthesized in %4 s).")
              .arg(out, describeDevice(*device), QString::number(loaded, 'f', 2),
                   QString::number(made->seconds, 'f', 2)));
    return Ok;
}

} // namespace vignette::cli
