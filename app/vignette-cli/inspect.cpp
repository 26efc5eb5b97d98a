#include "commands.h"
#include "console.h"

#include "core/classifier/classifier.h"
#include "core/classifier/research_notice.h"
#include "core/engine/emitted_network.h"
#include "core/runtime/runtime.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace vignette::cli {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Cli", text);
}

QJsonObject toJson(const Classifier& classifier)
{
    const Manifest& m = classifier.manifest();
    const Calibration& calibration = classifier.network().calibration;
    const Preprocessing& preprocessing = classifier.network().preprocessing;
    QJsonArray classes;
    for (const ManifestClass& one : m.classes) {
        QJsonArray codes;
        for (const Code& code : one.codes)
            codes += QJsonObject{{QStringLiteral("system"), code.system}, {QStringLiteral("value"), code.value}};
        classes +=
            QJsonObject{{QStringLiteral("id"), one.id},
                        {QStringLiteral("name"), one.name},
                        {QStringLiteral("description"), one.description},
                        {QStringLiteral("other_descriptions"), QJsonArray::fromStringList(one.otherDescriptions)},
                        {QStringLiteral("codes"), codes},
                        {QStringLiteral("examples"), one.supportCount}};
    }
    const auto numbers = [](const std::array<float, 3>& values) {
        QJsonArray array;
        for (const float value : values)
            array += double(value);
        return array;
    };
    return {
        {QStringLiteral("format_version"), m.formatVersion},
        {QStringLiteral("task"), m.taskName},
        {QStringLiteral("classes"), classes},
        {QStringLiteral("engine"), QJsonObject{{QStringLiteral("name"), m.engine.name},
                                               {QStringLiteral("version"), m.engine.version},
                                               {QStringLiteral("sha256"), m.engine.sha256},
                                               {QStringLiteral("licence"), m.engine.licence},
                                               {QStringLiteral("trained"), m.engine.trained}}},
        {QStringLiteral("preprocessing"), QJsonObject{{QStringLiteral("side"), preprocessing.side},
                                                      {QStringLiteral("mean"), numbers(preprocessing.mean)},
                                                      {QStringLiteral("deviation"), numbers(preprocessing.deviation)}}},
        {QStringLiteral("calibration"),
         QJsonObject{{QStringLiteral("temperature"), double(calibration.temperature)},
                     {QStringLiteral("temperature_source"), calibration.temperatureSource},
                     {QStringLiteral("uncertain_below"), double(calibration.uncertainBelow)},
                     {QStringLiteral("foreign_above"), double(calibration.foreignAbove)},
                     {QStringLiteral("none_below"), double(calibration.noneBelow)},
                     {QStringLiteral("prediction_sets"), setsJson(calibration.sets)},
                     {QStringLiteral("threshold_source"), calibration.thresholdSource}}},
        {QStringLiteral("adapted"), m.adapted},
        {QStringLiteral("seed"), QString::number(m.seed)},
        {QStringLiteral("device"), m.device},
        {QStringLiteral("dtype"), m.dtype},
        {QStringLiteral("created"), m.created.toUTC().toString(Qt::ISODate)},
        {QStringLiteral("intended_use"), m.intendedUse},
        {QStringLiteral("warnings"), QJsonArray::fromStringList(m.warnings)},
        {QStringLiteral("support_hashes"), m.supportHashes.size()},
        {QStringLiteral("digest"), m.digest},
        {QStringLiteral("self_test"), QStringLiteral("passed")},
        {QStringLiteral("notice"), researchUseNotice()}};
}

} // namespace

int runInspect(const QStringList& arguments)
{
    Arguments args(QStringLiteral("inspect"), tr("Checks a classifier file and lists everything that is in it."));
    args.parser.addPositionalArgument(QStringLiteral("X.vignette"), tr("The classifier."));
    if (const auto code = args.parse(arguments, 1, 1))
        return *code;
    const Runtime runtime(Runtime::Options{args.threads()});
    const auto classifier = Classifier::load(args.parser.positionalArguments().constFirst());
    if (!classifier)
        return args.fail(classifier.error(), BadClassifier);
    if (args.json()) {
        printJson(toJson(*classifier));
        return Ok;
    }
    const Manifest& m = classifier->manifest();
    const Calibration& calibration = classifier->network().calibration;
    const auto line = [](const QString& title, const QString& value) { print(column(title, 20) + value); };
    print(researchUseNotice());
    line(tr("Task"), m.taskName);
    line(tr("Made"), m.created.toUTC().toString(Qt::ISODate));
    line(tr("Engine"), m.engine.name + QLatin1Char(' ') + m.engine.version);
    line(tr("Engine SHA-256"), m.engine.sha256);
    line(tr("Engine licence"), m.engine.licence);
    line(tr("Made on"), m.device + QStringLiteral(", ") + m.dtype);
    line(tr("Seed"), QString::number(m.seed));
    line(tr("Input"), tr("%1 x %1 pixels").arg(classifier->network().preprocessing.side));
    line(tr("Temperature"),
         QStringLiteral("%1 (%2)").arg(double(calibration.temperature)).arg(calibration.temperatureSource));
    line(tr("Uncertain below"),
         QStringLiteral("%1 (%2)").arg(double(calibration.uncertainBelow)).arg(calibration.thresholdSource));
    line(tr("Foreign above"), QString::number(double(calibration.foreignAbove)));
    line(tr("None below"), QString::number(double(calibration.noneBelow)));
    line(tr("Prediction sets"), setsText(calibration.sets));
    if (m.adapted > 0)
        line(tr("Adapted to a folder"), tr("pictures: %1").arg(m.adapted));
    line(tr("Intended use"), m.intendedUse);
    line(tr("Support pictures"), tr("%1 salted hashes, no picture").arg(m.supportHashes.size()));
    line(tr("Digest"), m.digest);
    line(tr("Self-test"), tr("passed"));
    for (const QString& warning : m.warnings)
        line(tr("Warning"), warning);
    print(tr("Classes, in the order of the logits:"));
    for (const ManifestClass& one : m.classes) {
        print(QStringLiteral("  %1  %2  %3")
                  .arg(column(one.id, 24), column(one.name, 32), tr("%1 examples").arg(one.supportCount)));
        for (const Code& code : one.codes)
            print(QStringLiteral("      %1 %2").arg(code.system, code.value));
        for (const QString& description : QStringList(one.description) + one.otherDescriptions) {
            if (description.isEmpty())
                continue;
            for (const QString& words : description.split(QLatin1Char('\n')))
                print(QStringLiteral("      ") + words);
        }
    }
    return Ok;
}

} // namespace vignette::cli
