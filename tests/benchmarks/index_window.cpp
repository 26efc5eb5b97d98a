// How the window bears a large index: made-up cases about the training pictures of the sample classifier, whose
// pictures are not there.
//
//   index_window [CASES...]      (default 30000 200000; offscreen: QT_QPA_PLATFORM=offscreen index_window)
//
// A gap lies between two ticks of a 10 ms timer in the window's loop; beside the time of the clock stands that of the
// processor for the window's thread, which others who use the machine cannot lengthen. Acceptance: no gap over 50 ms.

#include "core/runtime/runtime.h"
#include "tests/benchmarks/made_up_index.h"
#include "ui/main_window/main_window.h"
#include "ui/screen/case_panel.h"
#include "ui/session/session.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace vignette;

namespace {

double threadMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return 1e3 * double(time.tv_sec) + 1e-6 * double(time.tv_nsec);
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    const QTemporaryDir settings; // not those of the user
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    const Runtime runtime;
    const auto made = fiveClasses();
    if (!made)
        return 1;
    QStringList counts = QCoreApplication::arguments().mid(1);
    if (counts.isEmpty())
        counts = {QStringLiteral("30000"), QStringLiteral("200000")};
    for (const QString& count : counts) {
        const QTemporaryDir dir;
        const QString index = dir.filePath(QStringLiteral("index"));
        if (!QDir().mkpath(index) || !makeIndex(made->second, made->first.network().head, index, count.toLongLong()) ||
            !made->first.save(dir.filePath(QStringLiteral("five.vignette"))))
            return 1;
        Workbench bench;
        Session session(bench);
        session.setPrivate(true);
        MainWindow window(session);
        window.show();
        session.open(dir.filePath(QStringLiteral("five.vignette")));
        while (!session.classifier())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        double longest = 0;
        double longestOwn = 0;
        QElapsedTimer tick;
        double own = threadMilliseconds();
        QTimer timer;
        timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&timer, &QTimer::timeout, [&] {
            longest = std::max(longest, double(tick.nsecsElapsed()) / 1e6);
            longestOwn = std::max(longestOwn, threadMilliseconds() - own);
            tick.restart();
            own = threadMilliseconds();
        });
        tick.start();
        timer.start(10);
        QElapsedTimer clock;
        clock.start();
        bool isListed = false;
        QObject::connect(&session, &Session::screeningFinished, [&] { isListed = true; });
        session.screen({index});
        double first = 0;
        while (!isListed) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            if (first == 0 && !session.records().empty())
                first = double(clock.elapsed()) / 1000;
        }
        std::printf(
            "%s cases: the first after %.2f s, %zu listed after %.2f s, longest gap %.0f ms, of the window's own "
            "time %.0f ms\n",
            qPrintable(count), first, session.records().size(), double(clock.elapsed()) / 1000, longest, longestOwn);
        std::fflush(stdout);
    }
    return 0;
}
