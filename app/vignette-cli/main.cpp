#include "commands.h"
#include "console.h"

#include "core/base/exception_error.h"
#include "core/base/log.h"
#include "core/classifier/research_notice.h"
#include "core/runtime/runtime.h"

#include <QCoreApplication>

namespace {

using namespace vignette;
using namespace vignette::cli;

struct Command
{
    const char* name;
    const char* usage;
    int (*run)(const QStringList&);
};

constexpr Command commands[] = {
    {"synthesize", "TASK.json --out X.vignette      make a classifier from examples and words", runSynthesize},
    {"screen", "X.vignette PATH... --out R.csv  classify files, folders or a DICOMDIR", runScreen},
    {"watch", "X.vignette FOLDER --out R.csv   the same for what comes into a folder, as it comes", runWatch},
    {"encode", "PATH... --index DIR             read an archive once, for every classifier to come", runEncode},
    {"merge", "INDEX... --index DIR            join what several computers encoded", runMerge},
    {"search", "X.vignette --index DIR          the most likely pictures of an archive that was encoded", runSearch},
    {"suggest", "TASK.json PATH...               which pictures to label next", runSuggest},
    {"evaluate", "X.vignette FOLDER|labels.csv    how far to trust it, on pictures whose class is known", runEvaluate},
    {"export", "X.vignette --out X.onnx         write it for other programs: ONNX or TorchScript", runExport},
    {"export-dicom", "X.vignette R.csv --out DIR  the verdicts as DICOM reports, for the archive", runExportDicom},
    {"deidentify", "PATH... --out DIR               DICOM pictures without their patients", runDeidentify},
    {"pacs", "echo|find|get|store ...         fetch pictures from the archive, send results to it", runPacs},
    {"audit", "[REVIEWS.sqlite]                 who changed which review when", runAudit},
    {"inspect", "X.vignette                      what is in a classifier file", runInspect},
    {"benchmark", "--episodes FILE --data DIR ...  accuracy of the engine on few-shot episodes", runBenchmark},
    {"doctor", "                                what the program runs on, and what is wrong", runDoctor},
};

QString help()
{
    QString text = QStringLiteral("Usage: vignette-cli COMMAND [ARGUMENTS]\n\n");
    for (const Command& command : commands)
        text += QStringLiteral("  %1 %2\n").arg(QLatin1String(command.name), -12).arg(QLatin1String(command.usage));
    return text +
           QStringLiteral("\n  COMMAND --help   the options of a command\n"
                          "  --version        the version of the program\n\n"
                          "Exit codes: 0 ok, 1 some files failed, 2 usage, 3 bad classifier or "
                          "engine.\n") +
           researchUseNotice();
}

} // namespace

int main(int argc, char** argv)
{
    startLog();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("vignette-cli"));
    QCoreApplication::setApplicationVersion(programVersion());

    QStringList arguments = QCoreApplication::arguments().mid(1);
    const QString name = arguments.isEmpty() ? QString() : arguments.takeFirst();
    if (name == QLatin1String("--version") || name == QLatin1String("-v")) {
        print(programVersion());
        return Ok;
    }
    if (name == QLatin1String("--help") || name == QLatin1String("-h") || name == QLatin1String("help")) {
        printLines(help());
        return Ok;
    }
    for (const Command& command : commands) {
        if (name != QLatin1String(command.name))
            continue;
        try {
            return command.run(arguments);
        } catch (const std::exception& error) {
            printError(errorOf(error, QStringLiteral("The program broke off: a defect.")).message);
            return SomeFailed;
        }
    }
    if (!name.isEmpty())
        printError(QStringLiteral("\"%1\" is not a command.").arg(name));
    for (const QString& line : help().split(QLatin1Char('\n')))
        printError(line);
    return Usage;
}
