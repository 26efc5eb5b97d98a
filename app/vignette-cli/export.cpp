#include "commands.h"
#include "console.h"

#include "core/base/output_files.h"
#include "core/classifier/export.h"
#include "core/classifier/research_notice.h"
#include "core/engine/emitted_network.h"
#include "core/runtime/runtime.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace vignette::cli {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Cli", text);
}

} // namespace

int runExport(const QStringList& arguments)
{
    Arguments args(QStringLiteral("export"), tr("Writes a classifier for other programs, as ONNX or TorchScript. "
                                                "This program cannot read it back: keep the classifier file."));
    args.parser.addPositionalArgument(QStringLiteral("X.vignette"), tr("The classifier."));
    const QCommandLineOption output(QStringLiteral("out"), tr("The file to write; .onnx or .pt says the form."),
                                    QStringLiteral("FILE"));
    args.parser.addOption(output);
    if (const auto code = args.parse(arguments, 1, 1))
        return *code;
    const QString out = args.parser.value(output);
    if (out.isEmpty())
        return args.usage(tr("--out is missing."));

    const QString classifierPath = args.parser.positionalArguments().constFirst();
    if (const auto apart = checkOutputs({out}, {classifierPath, defaultEnginePath()}); !apart)
        return args.fail(apart.error());
    const Runtime runtime(Runtime::Options{args.threads()});
    const auto classifier = Classifier::load(classifierPath);
    if (!classifier)
        return args.fail(classifier.error(), BadClassifier);
    if (const auto written = exportClassifier(*classifier, out); !written)
        return args.fail(written.error());
    if (args.json()) {
        printJson({{QStringLiteral("file"), out},
                   {QStringLiteral("bytes"), QFileInfo(out).size()},
                   {QStringLiteral("notice"), researchUseNotice()}});
        return Ok;
    }
    const int side = classifier->network().preprocessing.side;
    print(researchUseNotice());
    print(tr("Written to %1: takes the whole picture resized to %2 x %2, R G B, 8-bit; gives logits, probabilities, "
             "domain "
             "score and outcome (0 likely, 1 uncertain, 2 none of these).")
              .arg(out)
              .arg(side));
    return Ok;
}

} // namespace vignette::cli
