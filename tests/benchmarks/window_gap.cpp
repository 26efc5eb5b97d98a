// How long the window is deaf: a 10 ms timer in its event loop, and the longest gap between two
// ticks while the window opens, makes the sample classifier, screens, is cancelled, and opens a large task.
//
//   window_gap [FOLDER]      (offscreen: QT_QPA_PLATFORM=offscreen window_gap)
//
// FOLDER is screened last and cancelled after three seconds (default: the sample cases). Acceptance:
// the window is there within 1 s, no gap over 50 ms, a cancelled screening is over within 1 s.

#include "core/runtime/runtime.h"
#include "ui/case_browser/case_panel.h"
#include "ui/main_window/main_window.h"
#include "ui/session/session.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace vignette;

namespace {

/// Ticks of a 10 ms timer; what lies between two of them is a gap.
class Pulse : public QObject
{
public:
    Pulse()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_gaps.push_back(double(m_clock.nsecsElapsed()) / 1e6);
            m_clock.restart();
        });
        m_clock.start();
        m_timer.start(10);
    }

    void report(const char* what)
    {
        std::sort(m_gaps.begin(), m_gaps.end());
        if (!m_gaps.empty())
            std::printf("%-28s longest gap %6.1f ms, 99th percentile %6.1f ms, %zu ticks\n", what, m_gaps.back(),
                        m_gaps[size_t(0.99 * double(m_gaps.size() - 1))], m_gaps.size());
        m_gaps.clear();
    }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    std::vector<double> m_gaps;
};

/// Runs the event loop until `done`, at most a minute.
void waitFor(const std::function<bool()>& done)
{
    QElapsedTimer clock;
    clock.start();
    while (!done() && clock.elapsed() < 60'000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

/// A task of 20 classes with 20 examples each, from copies of the sample cases; empty where it cannot be written.
QString largeTask(const QTemporaryDir& dir)
{
    const QDir samples(samplesFolder() + QStringLiteral("/cases"));
    const QStringList names = samples.entryList({QStringLiteral("*.jpg")}, QDir::Files);
    QJsonArray classes;
    for (int k = 0; k < 20; ++k) {
        QJsonArray examples;
        for (int i = 0; i < 20; ++i) {
            const QString name = QStringLiteral("%1-%2.jpg").arg(k).arg(i);
            QFile picture(samples.filePath(names.value((k + i) % std::max(1, int(names.size())))));
            if (!picture.copy(dir.filePath(name)))
                return {};
            examples.append(name);
        }
        classes.append(QJsonObject{{QStringLiteral("id"), QStringLiteral("class-%1").arg(k)},
                                   {QStringLiteral("name"), QStringLiteral("Class %1").arg(k)},
                                   {QStringLiteral("description"), QStringLiteral("A brown, well-defined macule.")},
                                   {QStringLiteral("examples"), examples}});
    }
    QFile file(dir.filePath(QStringLiteral("task.json")));
    const QJsonObject task{{QStringLiteral("format"), QStringLiteral("vignette-task")},
                           {QStringLiteral("version"), 1},
                           {QStringLiteral("name"), QStringLiteral("Large")},
                           {QStringLiteral("classes"), classes}};
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(task).toJson()) < 0)
        return {};
    return file.fileName();
}

} // namespace

int main(int argc, char** argv)
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    QApplication app(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    const QTemporaryDir settings; // not those of the user
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    const Runtime runtime;
    Workbench bench;
    Session session(bench);
    MainWindow window(session);
    window.show();
    QCoreApplication::processEvents();
    std::printf("window shown after           %6.0f ms\n", double(sinceStart.elapsed()));
    auto* cases = window.findChild<CasePanel*>();
    const QTemporaryDir dir;
    const QString large = largeTask(dir);
    if (large.isEmpty())
        return 1;

    Pulse pulse;
    QElapsedTimer clock;
    const auto pause = [&](int milliseconds) {
        clock.restart();
        waitFor([&] { return clock.elapsed() > milliseconds; });
    };
    pause(500);
    pulse.report("after the window is shown");
    session.open(samplesFolder() + QStringLiteral("/task.json"));
    pause(1000); // thumbnails
    pulse.report("opening a task");
    session.synthesize();
    waitFor([&] { return session.classifier().has_value(); });
    pulse.report("loading and synthesizing");
    session.screen({samplesFolder() + QStringLiteral("/cases")});
    waitFor([&] { return session.state() == Session::State::Idle; });
    pulse.report("screening the samples");

    session.screen({argc > 1 ? QString::fromLocal8Bit(argv[1]) : samplesFolder() + QStringLiteral("/cases")});
    pause(3000);
    pulse.report("screening the folder");
    const bool running = session.state() != Session::State::Idle;
    clock.restart();
    Q_EMIT cases->cancelRequested();
    waitFor([&] { return session.state() == Session::State::Idle; });
    if (running)
        std::printf("cancelled screening over after %4.0f ms\n", double(clock.elapsed()));
    else
        std::printf("(the folder was too small to cancel)\n");
    pulse.report("cancelling");

    session.open(large);
    pause(5000); // thumbnails, and what is to be said of the examples
    pulse.report("opening 20 classes x 20");
    return 0;
}
