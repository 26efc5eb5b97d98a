#include "commands.h"
#include "console.h"

#include "core/runtime/runtime.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace vignette::cli {

int runDoctor(const QStringList& arguments)
{
    Arguments args(QStringLiteral("doctor"),
                   QCoreApplication::translate("Cli", "Prints what the program runs on, and warns of what is wrong."));
    args.addDevice();
    const QCommandLineOption file(QStringLiteral("report"),
                                  QCoreApplication::translate("Cli", "Also write one file for whoever helps: the "
                                                                     "findings and the log, without names of files."),
                                  QStringLiteral("FILE"));
    args.parser.addOption(file);
    if (const auto code = args.parse(arguments, 0, 0))
        return *code;
    const Runtime runtime(Runtime::Options{args.threads()});
    const DoctorReport report = doctor(args.device());
    if (args.json()) {
        QJsonObject findings;
        for (const Finding& finding : report.findings)
            findings[finding.key] = finding.value;
        printJson({{QStringLiteral("findings"), findings},
                   {QStringLiteral("warnings"), QJsonArray::fromStringList(report.warnings)}});
    } else {
        for (const Finding& finding : report.findings)
            print(column(finding.title, 24) + finding.value);
        for (const QString& warning : report.warnings)
            print(QCoreApplication::translate("Cli", "Warning: %1").arg(warning));
        if (report.warnings.isEmpty())
            print(QCoreApplication::translate("Cli", "All is well."));
    }
    if (args.parser.isSet(file)) {
        if (const auto written = writeSupportReport(report, args.parser.value(file)); !written)
            return args.fail(written.error());
    }
    return report.engineUsable ? Ok : BadClassifier;
}

} // namespace vignette::cli
