#include "core/classifier/model_card.h"

#include "core/base/escape.h"
#include "core/classifier/research_notice.h"
#include "core/engine/emitted_network.h"

#include <QRegularExpression>

namespace vignette {

namespace {

/// User text as plain Markdown: one line, nothing in it is markup.
QString plain(const QString& text)
{
    static const QRegularExpression special(QStringLiteral("([\\\\`*_{}\\[\\]()<>#+.!|~&-])"));
    return withoutControls(text.simplified()).replace(special, QStringLiteral("\\\\1"));
}

QString orUnknown(const QString& text)
{
    return text.isEmpty() ? QStringLiteral("not stated") : plain(text);
}

qint64 parameterCount(const EmittedNetwork& network)
{
    qint64 count = 0;
    for (const auto& [name, tensor] : *network.backbone)
        count += qint64(tensor.values.size());
    for (const auto& [name, tensor] : network.head.toParameters())
        count += qint64(tensor.values.size());
    return count;
}

} // namespace

QString modelCard(const Classifier& classifier)
{
    const Manifest& manifest = classifier.manifest();
    const EmittedNetwork& network = classifier.network();
    const Calibration& calibration = network.calibration;
    QStringList lines;
    const auto heading = [&](const QString& title) {
        lines << QString() << QStringLiteral("## ") + title << QString();
    };
    const auto item = [&](const QString& name, const QString& value) {
        lines << QStringLiteral("- %1: %2").arg(name, value);
    };

    lines << QStringLiteral("# Model card: ") +
                 (manifest.taskName.isEmpty() ? QStringLiteral("classifier") : plain(manifest.taskName))
          << QString() << QStringLiteral("**Research use only. Not for diagnosis.**");

    heading(QStringLiteral("Model details"));
    item(QStringLiteral("Made"), manifest.created.toUTC().toString(Qt::ISODate));
    item(QStringLiteral("How"), QStringLiteral("all parameters emitted by a pretrained generator from example pictures "
                                               "and descriptions, without training on this task"));
    if (manifest.adapted > 0)
        item(QStringLiteral("Adapted"),
             QStringLiteral("to %1 pictures of a folder, without their labels: for this folder; "
                            "not measured on other pictures")
                 .arg(manifest.adapted));
    item(QStringLiteral("Engine"), orUnknown(manifest.engine.name) + QLatin1Char(' ') + plain(manifest.engine.version));
    item(QStringLiteral("Engine SHA-256"), orUnknown(manifest.engine.sha256));
    item(QStringLiteral("Engine trained"), orUnknown(manifest.engine.trained));
    item(QStringLiteral("Licence"), orUnknown(manifest.engine.licence));
    item(QStringLiteral("Network"), QStringLiteral("convolutional, %1 stages, %2 parameters")
                                        .arg(network.architecture.stages.size())
                                        .arg(parameterCount(network)));
    item(QStringLiteral("Input"),
         QStringLiteral("RGB picture, whole, resized to %1 x %1 pixels").arg(network.preprocessing.side));
    item(QStringLiteral("Seed, device, type"),
         QStringLiteral("%1, %2, %3")
             .arg(QString::number(manifest.seed), plain(manifest.device), plain(manifest.dtype)));
    item(QStringLiteral("Digest"), manifest.digest);

    heading(QStringLiteral("Intended use"));
    lines << plain(manifest.intendedUse);

    heading(QStringLiteral("Factors"));
    lines << QStringLiteral("| Class | Id | Examples | Codes | Description |")
          << QStringLiteral("|---|---|---|---|---|");
    int examples = 0;
    for (const ManifestClass& entry : manifest.classes) {
        examples += entry.supportCount;
        QStringList codes;
        for (const Code& code : entry.codes)
            codes << plain(code.system + QLatin1Char(' ') + code.value);
        QStringList descriptions;
        for (const QString& description : QStringList(entry.description) + entry.otherDescriptions) {
            if (!description.isEmpty())
                descriptions << plain(description);
        }
        const QStringList cells{
            plain(entry.name), plain(entry.id),
            entry.supportCount ? QString::number(entry.supportCount) : QStringLiteral("0 (description only)"),
            codes.join(QStringLiteral(", ")),
            descriptions.isEmpty() ? QStringLiteral("none") : descriptions.join(QStringLiteral("; "))};
        lines << QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |");
    }
    lines << QString()
          << QStringLiteral("Skin tone, age, sex, body site, camera and lighting of the pictures "
                            "that it is used on are not known to this card and change its errors.");

    heading(QStringLiteral("Metrics"));
    item(QStringLiteral("Temperature"), QStringLiteral("%1 (%2)").arg(QString::number(double(calibration.temperature)),
                                                                      orUnknown(calibration.temperatureSource)));
    item(QStringLiteral("Uncertain"),
         QStringLiteral("largest probability below %1 (%2)")
             .arg(QString::number(double(calibration.uncertainBelow)), orUnknown(calibration.thresholdSource)));
    item(QStringLiteral("None of these"),
         network.head.domainBias.empty()
             ? QStringLiteral("not available: the engine gave no measure of foreign pictures")
             : QStringLiteral("domain score above %1, or no logit above %2 (%3)")
                   .arg(QString::number(double(calibration.foreignAbove)),
                        QString::number(double(calibration.noneBelow)), orUnknown(calibration.thresholdSource)));
    const SetCalibration& sets = calibration.sets;
    item(QStringLiteral("Prediction sets"),
         sets.coverage > 0
             ? QStringLiteral("%1 % coverage: classes with a probability of at least %2, set by %3 examples, "
                              "each judged by a classifier made without it")
                   .arg(QString::number(100 * sets.coverage), QString::number(double(sets.threshold)),
                        QString::number(sets.examples))
             : QStringLiteral("none: too few examples for a guarantee (n = %1)").arg(sets.examples));

    heading(QStringLiteral("Evaluation data"));
    lines << QStringLiteral("None is part of this classifier. Evaluate it on your own labelled "
                            "pictures before you rely on it.");

    heading(QStringLiteral("Training data"));
    lines << QStringLiteral("%1 example pictures and the descriptions above; the pictures are not "
                            "in the file, only %2 salted hashes. The engine's own training data are "
                            "in the engine's model card.")
                 .arg(examples)
                 .arg(manifest.supportHashes.size());

    heading(QStringLiteral("Quantitative analyses"));
    lines << QStringLiteral("Not enough examples to estimate accuracy for this classifier; see "
                            "\"Evaluation data\".");

    heading(QStringLiteral("Ethical considerations"));
    lines << QStringLiteral("A wrong answer can delay treatment. No picture, path or patient data "
                            "is stored, but names and descriptions are stored as they were typed.");

    heading(QStringLiteral("Caveats and recommendations"));
    for (const QString& warning : manifest.warnings)
        lines << QStringLiteral("- ") + plain(warning);
    lines << QStringLiteral("- Every answer must be reviewed by a qualified person.")
          << QStringLiteral("- The heat map shows where the network looked; it is not evidence.");
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace vignette
