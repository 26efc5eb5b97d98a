#pragma once

#include "core/base/error.h"
#include "core/base/job_context.h"
#include "core/engine/calibration.h"
#include "core/engine/device.h"
#include "core/screening/encode_files.h"

#include <QCommandLineParser>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace vignette::cli {

/// Exit codes of every command.
enum ExitCode {
    Ok = 0,
    SomeFailed = 1,    ///< files that could not be read or written, or the user stopped it
    Usage = 2,         ///< wrong arguments, or what they name does not exist or makes no sense
    BadClassifier = 3, ///< classifier or engine file
};

/// The exit code of an error that has nothing to do with classifier or engine.
int exitCode(const Error& error);

/// The arguments of one command, with what all commands share: --json, --threads, --help.
class Arguments
{
public:
    Arguments(const QString& command, const QString& description);

    QCommandLineParser parser;

    void addDevice();                             ///< --device
    void addDatabase(const QString& description); ///< --database

    /// Parses; an exit code where the command is to end at once (help, wrong usage).
    /// `least` and `most` bound the positional arguments.
    std::optional<int> parse(const QStringList& arguments, int least, int most = -1);

    bool json() const { return parser.isSet(QStringLiteral("json")); }
    int threads() const { return m_threads; } ///< 0 where not given
    QString device() const;                   ///< "auto" where not given

    /// Says what went wrong: a sentence on stderr, and with --json an object on stdout.
    int fail(const Error& error, int code) const;
    int fail(const Error& error) const { return fail(error, exitCode(error)); }
    int usage(const QString& message) const;

private:
    QString m_command;
    int m_threads = 0;
};

/// One line to stdout, or to stderr. Names of files and classes may hold characters that steer a
/// terminal: all control characters are escaped, see withoutControls().
void print(const QString& line);
void printError(const QString& line);
void printLines(const QString& text); ///< to stdout, line by line
void printJson(const QJsonObject& object);

/// "90 % coverage (n = 20)", or that there are too few examples for a guarantee.
QString setsText(const SetCalibration& sets);
QJsonObject setsJson(const SetCalibration& sets); ///< nulls without a guarantee

/// Text cut in the middle and padded to `width` columns.
QString column(const QString& text, int width);

/// One line of progress on a terminal, none in a pipe; it goes with the object.
class ProgressLine
{
public:
    explicit ProgressLine(bool shown);
    ~ProgressLine();
    void clear();
    void show(const QString& text);
    void showFiles(qint64 done, qint64 total, const QString& more = {}); ///< `total` 0: not known

private:
    bool m_shown = false;
    bool m_dirty = false;
};

void show(ProgressLine& line, const EncodingProgress& progress);

/// What became of files: a line, and as JSON.
void printCounts(const LedgerCounts& ledger);
QJsonObject toJson(const LedgerCounts& ledger);

/// Cancelled by SIGINT (Ctrl+C) and SIGTERM. The second one ends the process at once; the first one does so after a
/// while where the job does not end by itself. Call once, before threads start.
JobContext interruptibleJob(JobContext::ProgressFunction progress = {});

} // namespace vignette::cli
