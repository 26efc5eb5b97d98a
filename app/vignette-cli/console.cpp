#include "console.h"

#include "core/base/escape.h"
#include "core/base/log.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>
#include <utility>

#include <unistd.h>

namespace vignette::cli {

namespace {

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

void Arguments::addDatabase(const QString& description)
{
    parser.addOption({QStringLiteral("database"),
                      description + QLatin1Char(' ') + tr("The password stands in the file that PGPASSFILE names."),
                      QStringLiteral("address")});
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
        printLines(help.trimmed());
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
    const QByteArray bytes = withoutControls(line).toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
}

void printError(const QString& line)
{
    std::fflush(stdout);
    const QByteArray bytes = withoutControls(line).toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
}

void printLines(const QString& text)
{
    for (const QString& line : text.split(QLatin1Char('\n')))
        print(line);
}

void printJson(const QJsonObject& object)
{
    // Qt escapes control characters below U+0020 in strings, and puts line breaks between them.
    QString text;
    for (const QChar c : QString::fromUtf8(QJsonDocument(object).toJson()))
        text += isControl(c) && c != QLatin1Char('\n')
                    ? QStringLiteral("\\u%1").arg(uint(c.unicode()), 4, 16, QLatin1Char('0'))
                    : QString(c);
    const QByteArray bytes = text.toUtf8();
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

ProgressLine::ProgressLine(bool shown) : m_shown(shown && isatty(STDERR_FILENO)) {}

ProgressLine::~ProgressLine()
{
    clear();
}

void ProgressLine::clear()
{
    if (std::exchange(m_dirty, false))
        std::fputs("\r\033[K", stderr);
}

void ProgressLine::show(const QString& text)
{
    if (!m_shown)
        return;
    std::fprintf(stderr, "\r\033[K%s", text.toUtf8().constData());
    m_dirty = true;
}

void ProgressLine::showFiles(qint64 done, qint64 total, const QString& more)
{
    show((total > 0 ? tr("%1 of %2 files").arg(done).arg(total) : tr("%1 files").arg(done)) + more);
}

void show(ProgressLine& line, const EncodingProgress& progress)
{
    QString more;
    if (progress.framesPerSecond > 0)
        more += tr(", %1 pictures/s").arg(progress.framesPerSecond, 0, 'f', 1);
    if (progress.secondsLeft >= 0)
        more += tr(", %1 s left").arg(progress.secondsLeft, 0, 'f', 0);
    line.showFiles(progress.filesDone, progress.filesTotal, more);
}

void printCounts(const LedgerCounts& ledger)
{
    print(tr("%1 files: %2 loaded, %3 duplicates, %4 not an image, %5 unreadable.")
              .arg(ledger.total())
              .arg(ledger.loaded)
              .arg(ledger.duplicate)
              .arg(ledger.notAnImage)
              .arg(ledger.unreadable));
}

QJsonObject toJson(const LedgerCounts& ledger)
{
    return {{QStringLiteral("total"), ledger.total()},
            {QStringLiteral("loaded"), ledger.loaded},
            {QStringLiteral("duplicate"), ledger.duplicate},
            {QStringLiteral("not_an_image"), ledger.notAnImage},
            {QStringLiteral("unreadable"), ledger.unreadable}};
}

} // namespace vignette::cli
