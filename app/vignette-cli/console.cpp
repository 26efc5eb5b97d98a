#include "console.h"

#include "core/base/log.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <atomic>
#include <csignal>
#include <cstdio>

namespace vignette::cli {

namespace {

std::atomic<bool> interrupted = false;
static_assert(std::atomic<bool>::is_always_lock_free, "set from a signal handler");

void onInterrupt(int signal)
{
    interrupted = true;
    std::signal(signal, SIG_DFL);
}

QString tr(const char* text)
{
    return QCoreApplication::translate("Cli", text);
}

} // namespace

int exitCode(const Error& error)
{
    switch (error.code) {
    case ErrorCode::InvalidArgument:
    case ErrorCode::InvalidTask:
    case ErrorCode::NotFound:
        return Usage;
    default:
        return SomeFailed;
    }
}

Arguments::Arguments(const QString& command, const QString& description) : m_command(command)
{
    parser.setApplicationDescription(description);
    parser.addOption({QStringLiteral("json"), tr("Print JSON instead of text.")});
    parser.addOption(
        {QStringLiteral("threads"), tr("Threads for inference; one per core if absent."), QStringLiteral("N")});
    parser.addOption({QStringLiteral("log-level"),
                      tr("What is told on the standard error of the work inside: debug, info, warning, error or off. "
                         "Names of files are left out."),
                      QStringLiteral("level"), QStringLiteral("error")});
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, tr("Show this help.")});
}

void Arguments::addDevice()
{
    parser.addOption({QStringLiteral("device"), tr("Where to compute: auto, cpu, cuda or cuda:N. Default: auto."),
                      QStringLiteral("device"), QStringLiteral("auto")});
}

QString Arguments::device() const
{
    return parser.value(QStringLiteral("device"));
}

std::optional<int> Arguments::parse(const QStringList& arguments, int least, int most)
{
    const bool parsed = parser.parse(QStringList{QStringLiteral("vignette-cli ") + m_command} + arguments);
    if (parsed && parser.isSet(QStringLiteral("help"))) {
        // Qt prints the program's name from argv; the command belongs to it.
        QString help = parser.helpText();
        const QString program = QCoreApplication::arguments().value(0);
        if (!program.isEmpty())
            help.replace(program, QStringLiteral("vignette-cli ") + m_command);
        print(help.trimmed());
        return Ok;
    }
    if (!parsed)
        return usage(parser.errorText());
    const qsizetype given = parser.positionalArguments().size();
    if (given < least)
        return usage(tr("Something is missing."));
    if (most >= 0 && given > most)
        return usage(tr("Too many arguments."));
    if (parser.isSet(QStringLiteral("threads"))) {
        bool isNumber = false;
        m_threads = parser.value(QStringLiteral("threads")).toInt(&isNumber);
        if (!isNumber || m_threads < 1 || m_threads > 256)
            return usage(tr("--threads takes a number from 1 to 256."));
    }
    if (const auto set = setLogLevel(parser.value(QStringLiteral("log-level"))); !set)
        return usage(set.error().message);
    return std::nullopt;
}

int Arguments::fail(const Error& error, int code) const
{
    printError(error.message);
    if (!error.detail.isEmpty())
        printError(QStringLiteral("  ") + error.detail);
    if (json())
        printJson({{QStringLiteral("error"), QJsonObject{{QStringLiteral("code"), errorCodeKey(error.code)},
                                                         {QStringLiteral("message"), error.message},
                                                         {QStringLiteral("detail"), error.detail}}},
                   {QStringLiteral("exit_code"), code}});
    return code;
}

int Arguments::usage(const QString& message) const
{
    const int code = fail(Error{ErrorCode::InvalidArgument, message, {}}, Usage);
    printError(tr("See: vignette-cli %1 --help").arg(m_command));
    return code;
}

void print(const QString& line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
}

void printError(const QString& line)
{
    std::fflush(stdout);
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
}

void printJson(const QJsonObject& object)
{
    const QByteArray bytes = QJsonDocument(object).toJson();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
}

QString column(const QString& text, int width)
{
    if (text.size() <= width)
        return text.leftJustified(width);
    const int head = (width - 1) / 2;
    return text.left(head) + QChar(0x2026) + text.right(width - 1 - head);
}

QString setsText(const SetCalibration& sets)
{
    return sets.coverage > 0
               ? tr("%1 % coverage (n = %2)").arg(QString::number(100 * sets.coverage), QString::number(sets.examples))
               : tr("too few examples for a guarantee (n = %1)").arg(sets.examples);
}

QJsonObject setsJson(const SetCalibration& sets)
{
    const bool guaranteed = sets.coverage > 0;
    return {{QStringLiteral("coverage"), guaranteed ? QJsonValue(sets.coverage) : QJsonValue()},
            {QStringLiteral("threshold"), guaranteed ? QJsonValue(double(sets.threshold)) : QJsonValue()},
            {QStringLiteral("examples"), sets.examples}};
}

JobContext interruptibleJob()
{
    std::signal(SIGINT, onInterrupt);
    std::signal(SIGTERM, onInterrupt);
    return JobContext([] { return interrupted.load(); });
}

} // namespace vignette::cli
