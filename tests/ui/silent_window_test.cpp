#include "core/engine/engine_info.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace vignette;

/// The program as a person starts it, watched from outside: without an archive that was set it calls nobody but, over a
/// local socket, the display.
class SilentWindowTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;

    /// System calls of the program on sockets while it makes a classifier and screens the sample cases with it.
    QByteArray socketCalls(const QStringList& before, const QString& platform)
    {
        const QString log = m_home.filePath(QStringLiteral("strace"));
        QFile::remove(log);
        QProcess program;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), m_home.path());
        for (const char* name : {"CONFIG", "DATA", "CACHE", "STATE"})
            environment.insert(QStringLiteral("XDG_%1_HOME").arg(QLatin1String(name)), m_home.path());
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), platform);
        program.setProcessEnvironment(environment);
        const QString samples = QStringLiteral(VIGNETTE_SOURCE_DIR "/resources/samples");
        const QStringList words = before + QStringList{QStringLiteral("strace"),
                                                       QStringLiteral("-f"),
                                                       QStringLiteral("--seccomp-bpf"),
                                                       QStringLiteral("-e"),
                                                       QStringLiteral("trace=execve,openat,network"),
                                                       QStringLiteral("-o"),
                                                       log,
                                                       QStringLiteral(VIGNETTE_WINDOW),
                                                       samples + QStringLiteral("/task.json"),
                                                       samples + QStringLiteral("/cases")};
        program.start(words.front(), words.mid(1));
        if (!program.waitForStarted())
            return "cannot be started";
        // The last picture is read, and a little later its verdict is there.
        const auto told = [&log] {
            QFile file(log);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const bool isScreened = QTest::qWaitFor([&] { return told().contains("/cases/room.jpg"); }, 90'000);
        QTest::qWait(5'000);
        const bool isRunning = program.state() == QProcess::Running;
        const pid_t pid = told().left(12).split(' ').value(0).toInt();
        if (pid > 0)
            ::kill(pid, SIGTERM);
        program.waitForFinished(30'000);
        if (!isScreened || !isRunning)
            return "it did not get to the end: " + program.readAll() + program.readAllStandardError();
        QByteArray calls;
        for (const QByteArray& line : told().split('\n')) {
            if (!line.contains("openat(") && !line.contains("execve(") && line.contains('('))
                calls += line + '\n';
        }
        return calls;
    }

    static QByteArray beyondThisComputer(const QByteArray& calls)
    {
        QByteArray lines;
        for (const QByteArray& line : calls.split('\n')) {
            const bool opens = line.contains("socket(") || line.contains("connect(") || line.contains("bind(") ||
                               line.contains("sendto(") || line.contains("it did not");
            if (opens && !line.contains("AF_UNIX"))
                lines += line + '\n';
        }
        return lines;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!QFile::exists(defaultEnginePath()))
            QSKIP("The engine file is not here.");
        if (QProcess::execute(QStringLiteral("strace"),
                              {QStringLiteral("-o"), QStringLiteral("/dev/null"), QStringLiteral("true")}) != 0)
            QSKIP("strace is not installed, or may not look into processes here.");
        // As after the first start, where the licence was accepted.
        QVERIFY(QDir(m_home.path()).mkpath(QStringLiteral("vignette")));
        QFile settings(m_home.filePath(QStringLiteral("vignette/vignette.conf")));
        QVERIFY(settings.open(QIODevice::WriteOnly) && settings.write("[General]\nlicenceAccepted=1\n") > 0);
    }

    void withoutADisplay()
    {
        // The platform without a display opens no socket at all.
        const QByteArray calls = socketCalls({}, QStringLiteral("offscreen"));
        QVERIFY2(beyondThisComputer(calls).isEmpty(), calls);
        QVERIFY2(!calls.contains("connect(") || calls.contains("AF_UNIX"), calls);
    }

    void onADisplay()
    {
        if (QProcess::execute(QStringLiteral("xvfb-run"), {QStringLiteral("-a"), QStringLiteral("true")}) != 0)
            QSKIP("Xvfb is not installed.");
        const QByteArray calls = socketCalls({QStringLiteral("xvfb-run"), QStringLiteral("-a")}, QStringLiteral("xcb"));
        QVERIFY2(calls.contains("AF_UNIX"), calls); // the display: such a call would be seen
        QVERIFY2(beyondThisComputer(calls).isEmpty(), calls);
    }
};

QTEST_GUILESS_MAIN(SilentWindowTest)
#include "silent_window_test.moc"
