#include "commands.h"
#include "console.h"

#include "core/base/log.h"
#include "core/base/output_files.h"
#include "core/dicom_out/deidentify.h"
#include "core/imaging/image_reader.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QJsonArray>

namespace vignette::cli {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Cli", text);
}

/// Files, and all files in folders, in the order of their names.
QStringList filesOf(const QStringList& paths)
{
    QStringList files;
    for (const QString& path : paths) {
        if (!QFileInfo(path).isDir()) {
            files += path;
            continue;
        }
        QStringList found;
        QDirIterator at(path, QDir::Files, QDirIterator::Subdirectories);
        while (at.hasNext())
            found += at.next();
        found.sort();
        files += found;
    }
    return files;
}

} // namespace

int runDeidentify(const QStringList& arguments)
{
    Arguments args(QStringLiteral("deidentify"),
                   tr("Writes DICOM pictures once more, without their patients: only what is known to tell nothing of "
                      "a person stays (PS3.15 annex E)."));
    args.parser.addPositionalArgument(QStringLiteral("PATH"), tr("Files, or folders with files."),
                                      QStringLiteral("PATH..."));
    const auto option = [&args](const char* name, const QString& text, const char* value = nullptr) {
        args.parser.addOption(value ? QCommandLineOption(QString::fromLatin1(name), text, QString::fromLatin1(value))
                                    : QCommandLineOption(QString::fromLatin1(name), text));
    };
    option("out", tr("The folder to write to."), "DIR");
    option("blank", tr("A region that becomes black, in pixels; may be repeated."), "left,top,width,height");
    option("blank-corners", tr("The four corners become black: a quarter of the width, a tenth of the height each."));
    option("allow-burned-in", tr("Write pictures that say that names are written into them, too."));
    option("keep-uids", tr("Keep the UIDs of studies, series and pictures."));
    option("changes", tr("A table of what became of each attribute, without values."), "file.csv");
    if (const auto code = args.parse(arguments, 1))
        return *code;
    const auto value = [&args](const char* name) { return args.parser.value(QString::fromLatin1(name)); };
    const auto isSet = [&args](const char* name) { return args.parser.isSet(QString::fromLatin1(name)); };
    DeidentifyRequest request;
    request.folder = value("out");
    if (request.folder.isEmpty())
        return args.usage(tr("--out is missing."));
    for (const QString& text : args.parser.values(QStringLiteral("blank"))) {
        const auto rect = parseRegion(text);
        if (!rect)
            return args.usage(tr("\"%1\" is no region: write left,top,width,height in pixels.").arg(text));
        request.blanked.regions.push_back(*rect);
    }
    request.blanked.corners = isSet("blank-corners");
    request.keepUids = isSet("keep-uids");
    request.allowBurnedIn = isSet("allow-burned-in");
    const QStringList given = args.parser.positionalArguments();
    for (const QString& path : given) {
        if (!QFileInfo::exists(path))
            return args.usage(tr("\"%1\" does not exist.").arg(path));
    }
    request.files = filesOf(given);
    if (const auto apart = checkOutputFolder(request.folder, given).and_then([&] {
            return checkOutputs({value("changes")}, request.files);
        });
        !apart)
        return args.fail(apart.error());

    registerImageCodecs();
    ProgressLine line(!args.json());
    const auto summary =
        deidentify(request, interruptibleJob([&line](qint64 done, qint64 total) { line.showFiles(done, total); }));
    line.clear();
    unregisterImageCodecs();
    if (!summary)
        return args.fail(summary.error());
    if (!value("changes").isEmpty()) {
        if (const auto written = writeChanges(value("changes"), summary->changes); !written)
            return args.fail(written.error());
    }
    if (args.json()) {
        QJsonArray failures;
        for (const auto& failure : summary->failures)
            failures += QJsonObject{{QStringLiteral("path"), failure.path},
                                    {QStringLiteral("code"), errorCodeKey(failure.error.code)},
                                    {QStringLiteral("message"), failure.error.message},
                                    {QStringLiteral("detail"), failure.error.detail}};
        printJson({{QStringLiteral("folder"), request.folder},
                   {QStringLiteral("written"), summary->written},
                   {QStringLiteral("failures"), failures}});
    } else {
        print(tr("%1 pictures written to %2.").arg(QString::number(summary->written), request.folder));
    }
    for (const auto& failure : summary->failures)
        printError(QStringLiteral("%1: %2").arg(failure.path, failure.error.message));
    return summary->failures.empty() ? Ok : SomeFailed;
}

} // namespace vignette::cli
