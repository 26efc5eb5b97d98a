// How long the window is deaf: a 10 ms timer in its event loop, and the longest gap between two
// ticks while the window opens, makes the sample classifier, screens, is cancelled, and opens a large task.
//
//   window_gap [FOLDER]      (offscreen: QT_QPA_PLATFORM=offscreen window_gap)
//
// FOLDER is screened last and cancelled after three seconds (default: the sample cases). Acceptance:
// the window is there within 1 s, no gap over 50 ms, a cancelled screening is over within 1 s.

#include "core/runtime/runtime.h"
#include "ui/main_window/main_window.h"
#include "ui/screen/case_model.h"
#include "ui/screen/case_panel.h"
#include "ui/session/session.h"
#include "ui/session/teaching.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>
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

/// How long 10,000 cases that are judged anew keep the window, as they are sorted here and half of them change.
double judgingMilliseconds(Workbench& bench, int sortedBy)
{
    constexpr int count = 10'000;
    const QStringList ids{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
    const auto says = [](int seed) {
        Prediction said;
        said.label = seed % 3;
        said.probabilities = {0.1F, 0.1F, 0.1F};
        said.probabilities[size_t(said.label)] = 0.4F + float(seed * 7919 % 1000) / 2000;
        said.outcome = seed % 5 == 0 ? Outcome::Uncertain : Outcome::Likely;
        return said;
    };
    CasePanel panel(bench);
    panel.resize(640, 800);
    panel.start(ids, ids);
    std::vector<CaseRecord> records(count);
    JudgedAnew judged;
    for (int i = 0; i < count; ++i) {
        records[size_t(i)].row = i + 1;
        records[size_t(i)].path = QStringLiteral("/nowhere/picture-%1.jpg").arg(i);
        records[size_t(i)].state = says(i);
        judged.verdicts.push_back({i + 1, says(i / 2), {}});
        if (i % 2)
            judged.changed.push_back(i + 1);
    }
    panel.append(std::move(records), nullptr);
    auto* table = panel.findChild<QTableView*>();
    table->sortByColumn(sortedBy, Qt::DescendingOrder);
    panel.show();
    table->selectRow(50);
    QCoreApplication::processEvents();
    QElapsedTimer clock;
    clock.start();
    panel.judge(ids, ids, judged);
    const double milliseconds = double(clock.nsecsElapsed()) / 1e6;
    QCoreApplication::processEvents();
    return milliseconds;
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
    const Runtime runtime(Runtime::Options{.inBackground = true}); // as the program does
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

    const CaseRecord taught = session.records().empty() ? CaseRecord() : session.records().front();
    session.screen({samplesFolder() + QStringLiteral("/cases")});
    waitFor([&] { return session.state() == Session::State::Idle; });
    pulse.report("screening the samples again");
    Teaching(session).teach({&taught, 1}, 0);
    clock.restart();
    waitFor([&] { return session.state() == Session::State::Synthesizing; });
    waitFor([&] { return session.state() == Session::State::Idle; });
    std::printf("judged by a new example after %5.0f ms\n", double(clock.elapsed()));
    pulse.report("teaching");
    std::printf(
        "10,000 cases judged anew in  %6.1f ms as they were found, %.1f ms sorted by probability, %.1f ms by class\n",
        judgingMilliseconds(bench, -1), judgingMilliseconds(bench, CaseModel::Probability),
        judgingMilliseconds(bench, CaseModel::TopClass));
    pause(100);
    pulse.report("(the same with its making)");

    session.open(large);
    pause(5000); // thumbnails, and what is to be said of the examples
    pulse.report("opening 20 classes x 20");
    return 0;
}
