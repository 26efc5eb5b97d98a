#include "core/base/log.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <cstdio>
#include <mutex>

namespace vignette {

Q_LOGGING_CATEGORY(logEngine, "vignette.engine", QtInfoMsg)
Q_LOGGING_CATEGORY(logScreening, "vignette.screening", QtInfoMsg)
Q_LOGGING_CATEGORY(logRuntime, "vignette.runtime", QtInfoMsg)
Q_LOGGING_CATEGORY(logWindow, "vignette.window", QtInfoMsg)

namespace {

constexpr qint64 maxFileBytes = 1 << 20;
constexpr int maxLineLength = 2000; ///< characters; a library may repeat what an untrusted file holds

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Log)
};

/// "vignette.log" is written to; ".1" and ".2" are older.
QString logPath(const QString& folder, int age)
{
    return folder + QStringLiteral("/vignette.log") + (age > 0 ? QStringLiteral(".%1").arg(age) : QString());
}

struct LogFile
{
    std::mutex mutex; ///< for the rest
    QString folder;
    QFile file;

    bool open()
    {
        file.setFileName(logPath(folder, 0));
        return file.open(QIODevice::WriteOnly | QIODevice::Append) &&
               file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }

    void rotate()
    {
        file.close();
        for (int age = 1; age >= 0; --age) {
            QFile::remove(logPath(folder, age + 1));
            QFile::rename(logPath(folder, age), logPath(folder, age + 1));
        }
        open();
    }

    bool write(const QByteArray& line)
    {
        const std::lock_guard lock(mutex);
        if (!file.isOpen())
            return false;
        if (file.size() + line.size() > maxFileBytes)
            rotate();
        file.write(line);
        return file.flush(); // the last line before a crash is the one that is wanted
    }
};

LogFile& logFile()
{
    // Never destroyed: threads of libraries may log after main() has ended.
    static auto* file = new LogFile;
    return *file;
}

const char* levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    default:
        return "error";
    }
}

void onMessage(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    QString text = withoutNames(message.left(maxLineLength));
    text.replace(QLatin1Char('\n'), QLatin1Char(' '));
    const QByteArray line = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toUtf8() + ' ' +
                            levelName(type) + ' ' + (context.category ? context.category : "default") + ": " +
                            text.toUtf8() + '\n';
    const bool inFile = logFile().write(line);
    if (!inFile || (type != QtDebugMsg && type != QtInfoMsg))
        std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
}

QString shortHash(const QString& text)
{
    static const QByteArray salt = [] {
        QByteArray bytes(16, Qt::Uninitialized);
        QRandomGenerator::system()->generate(bytes.begin(), bytes.end());
        return bytes;
    }();
    return QString::fromLatin1(
        QCryptographicHash::hash(salt + text.toUtf8(), QCryptographicHash::Sha256).left(4).toHex());
}

QString replaced(const QString& text, const QRegularExpression& pattern, const QString& kind)
{
    QString result;
    qsizetype end = 0;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        result += QStringView(text).mid(end, match.capturedStart() - end);
        result += QStringLiteral("<%1 %2>").arg(kind, shortHash(match.captured()));
        end = match.capturedEnd();
    }
    result += QStringView(text).mid(end);
    return result;
}

} // namespace

void logError(const QLoggingCategory& category, const Error& error)
{
    if (error.code == ErrorCode::Cancelled)
        return;
    qCWarning(category).noquote() << errorCodeKey(error.code)
                                  << (error.detail.isEmpty() ? QStringLiteral("(no detail)") : error.detail);
}

QString errorCodeKey(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidArgument:
        return QStringLiteral("invalid_argument");
    case ErrorCode::InvalidTask:
        return QStringLiteral("invalid_task");
    case ErrorCode::NotFound:
        return QStringLiteral("not_found");
    case ErrorCode::Unreadable:
        return QStringLiteral("unreadable");
    case ErrorCode::NotAnImage:
        return QStringLiteral("not_an_image");
    case ErrorCode::Unsupported:
        return QStringLiteral("unsupported");
    case ErrorCode::Corrupt:
        return QStringLiteral("corrupt");
    case ErrorCode::TooLarge:
        return QStringLiteral("too_large");
    case ErrorCode::WriteFailed:
        return QStringLiteral("write_failed");
    case ErrorCode::Unreachable:
        return QStringLiteral("unreachable");
    case ErrorCode::Cancelled:
        return QStringLiteral("cancelled");
    case ErrorCode::Internal:
        break;
    }
    return QStringLiteral("internal");
}

QString withoutNames(const QString& text)
{
    // In quotes first: what is in them may hold slashes and spaces. A path ends with its line or at a colon, as
    // names of patients have spaces; "I/O error" is none.
    static const QRegularExpression quoted(
        QStringLiteral("\"[^\"]*\"?|\u201c[^\u201d]*\u201d?|\u201e[^\u201c]*\u201c?"));
    static const QRegularExpression path(QStringLiteral("(?<![\\w/])(?:file:|[A-Za-z]:)?[/\\\\][^:\\n]*"));
    static const QRegularExpression uid(QStringLiteral("(?<![\\w.])\\d+(?:\\.\\d+){4,}"));
    return replaced(replaced(replaced(text, quoted, QStringLiteral("text")), path, QStringLiteral("path")), uid,
                    QStringLiteral("uid"));
}

Result<void> setLogLevel(const QString& level)
{
    static const QStringList levels = {QStringLiteral("debug"), QStringLiteral("info"), QStringLiteral("warning"),
                                       QStringLiteral("error"), QStringLiteral("off")};
    const auto least = levels.indexOf(level);
    if (least < 0)
        return fail(ErrorCode::InvalidArgument,
                    Text::tr("The log level is debug, info, warning, error or off, not \"%1\".").arg(level));
    QString rules;
    for (qsizetype i = 0; i + 1 < levels.size(); ++i)
        rules += QStringLiteral("vignette.*.%1=%2\n")
                     .arg(i == 3 ? QStringLiteral("critical") : levels[i],
                          i >= least ? QStringLiteral("true") : QStringLiteral("false"));
    QLoggingCategory::setFilterRules(rules);
    return {};
}

void startLog()
{
    qInstallMessageHandler(onMessage);
}

Result<void> startLogFile(const QString& folder)
{
    LogFile& log = logFile();
    const std::lock_guard lock(log.mutex);
    log.file.close();
    log.folder = folder;
    if (!QDir().mkpath(folder) || !log.open())
        return fail(ErrorCode::WriteFailed, Text::tr("The log cannot be written. Is the disk full?"),
                    log.file.errorString());
    return {};
}

void stopLogFile()
{
    LogFile& log = logFile();
    const std::lock_guard lock(log.mutex);
    log.file.close();
}

QString readLogFiles(const QString& folder)
{
    QString text;
    for (int age = 2; age >= 0; --age) {
        QFile file(logPath(folder, age));
        if (file.open(QIODevice::ReadOnly))
            text += QString::fromUtf8(file.read(2 * maxFileBytes));
    }
    return text;
}

} // namespace vignette
