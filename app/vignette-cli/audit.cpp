#include "commands.h"
#include "console.h"

#include "core/base/database.h"
#include "core/base/output_files.h"
#include "core/screening/review_audit.h"

#include <QCoreApplication>
#include <QStandardPaths>

#include <cstdio>

namespace vignette::cli {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Cli", text);
}

/// Where the window keeps reviews unless its settings name another folder.
QString usualStore()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/vignette/reviews.sqlite");
}

Result<void> writeToStdout(const QByteArray& line)
{
    if (std::fwrite(line.constData(), 1, size_t(line.size()), stdout) != size_t(line.size()))
        return vignette::fail(ErrorCode::WriteFailed, tr("The table cannot be written."));
    return {};
}

} // namespace

int runAudit(const QStringList& arguments)
{
    Arguments args(QStringLiteral("audit"),
                   tr("Who changed which review when, as a table with the fields of an ATNA audit message. Of notes it "
                      "says that they were changed, not what they said."));
    args.parser.addPositionalArgument(
        QStringLiteral("REVIEWS.sqlite"),
        tr("The file with the reviews. Default: that of the window, \"%1\".").arg(usualStore()),
        QStringLiteral("[REVIEWS.sqlite]"));
    args.parser.addOption(
        {QStringLiteral("out"), tr("The table to write; without it, it is printed."), QStringLiteral("audit.csv")});
    args.addDatabase(tr("Reviews on a PostgreSQL server: postgresql://user@host/database."));
    if (const auto code = args.parse(arguments, 0, 1))
        return *code;
    const QString server = args.parser.value(QStringLiteral("database"));
    if (!server.isEmpty() && !args.parser.positionalArguments().isEmpty())
        return args.usage(tr("Give a file or a database."));
    const QString path = server.isEmpty() ? args.parser.positionalArguments().value(0, usualStore())
                                          : Database::inSchema(server, QStringLiteral("reviews"));
    const QString out = args.parser.value(QStringLiteral("out"));
    if (args.json() && out.isEmpty())
        return args.usage(tr("--json goes with --out."));
    if (const auto apart = checkOutputs({out}, {server.isEmpty() ? path : QString()}); !apart)
        return args.fail(apart.error());
    // What is not there is not made.
    const auto there = ReviewStore::exists(path);
    if (!there)
        return args.fail(there.error());
    if (!*there)
        return args.fail(Error{ErrorCode::NotFound, tr("There are no reviews in \"%1\".").arg(path), {}});
    const auto store = ReviewStore::open(path);
    if (!store)
        return args.fail(store.error());
    const auto count =
        out.isEmpty() ? auditLines(**store, writeToStdout) : writeAuditCsv(**store, out, CsvReader::Program);
    if (!count)
        return args.fail(count.error());
    if (args.json())
        printJson({{QStringLiteral("changes"), *count}, {QStringLiteral("audit"), out}});
    else if (!out.isEmpty())
        print(tr("%1 changes of reviews: %2").arg(*count).arg(out));
    return Ok;
}

} // namespace vignette::cli
