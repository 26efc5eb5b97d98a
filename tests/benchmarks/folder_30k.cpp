// How the case browser bears a large folder: 30,000 small JPEGs (copies of a few sample pictures)
// are screened in the real window, first as a table, then as a grid.
//
//   folder_30k [FILES]      (offscreen: QT_QPA_PLATFORM=offscreen folder_30k)
//
// The times to the first page and to the full list are taken while the screening runs, the others
// after it was cancelled. Goals: first thumbnails within 500 ms, full list within 2 s, a page at
// the end within 1 s, no gap over 50 ms, 95 % of the frames of scrolling within 16.7 ms, a bounded cache.

#include "core/runtime/runtime.h"
#include "ui/main_window/main_window.h"
#include "ui/screen/case_model.h"
#include "ui/screen/case_panel.h"
#include "ui/screen/case_thumbnails.h"
#include "ui/session/session.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QListView>
#include <QScopeGuard>
#include <QScrollBar>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <utility>
#include <vector>

using namespace vignette;

namespace {

/// Runs the event loop until `done`, at most a minute; milliseconds that it took.
double waitFor(const std::function<bool()>& done)
{
    QElapsedTimer clock;
    clock.start();
    while (!done() && clock.elapsed() < 60'000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return double(clock.nsecsElapsed()) / 1e6;
}

/// `count` small JPEGs: a few sample pictures, made different by a number behind their end, as
/// equal files would be duplicates and no cases.
bool makeFolder(const QString& folder, int count)
{
    std::vector<QByteArray> pictures;
    const QDir samples(samplesFolder() + QStringLiteral("/cases"));
    const QStringList names{QStringLiteral("naevus*.jpg"), QStringLiteral("melanoma*.jpg")};
    for (const QString& name : samples.entryList(names, QDir::Files)) {
        QFile file(samples.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            pictures.push_back(file.readAll());
    }
    if (pictures.empty() || !QDir().mkpath(folder))
        return false;
    for (int i = 0; i < count; ++i) {
        QFile file(folder + QStringLiteral("/case-%1.jpg").arg(i, 6, 10, QLatin1Char('0')));
        const QByteArray bytes = pictures[size_t(i) % pictures.size()] + QByteArray::number(i);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return false;
    }
    return true;
}

double looking = 0; ///< ms that pageHasThumbnails() took: no time of the window

/// The rows in view, of which each has its thumbnail.
bool pageHasThumbnails(const QAbstractItemView& view)
{
    QElapsedTimer clock;
    clock.start();
    const auto count = qScopeGuard([&] { looking += double(clock.nsecsElapsed()) / 1e6; });
    const QRect area = view.viewport()->rect();
    int rows = 0;
    for (int y = 8; y < area.height(); y += 16) {
        for (int x = 8; x < area.width(); x += 60) {
            const QModelIndex index = view.indexAt({x, y});
            if (!index.isValid())
                continue;
            ++rows;
            const auto icon = index.siblingAtColumn(0).data(Qt::DecorationRole).value<QIcon>();
            const QImage image = icon.pixmap(16, 16).toImage();
            if (image.pixelColor(8, 8).alpha() == 0)
                return false;
        }
    }
    return rows > 0;
}

void scrollSteps(QAbstractItemView& view, int steps, int step, std::vector<double>* frames)
{
    auto* bar = view.verticalScrollBar();
    const int start = bar->value();
    for (int i = 0; i < steps; ++i) {
        QElapsedTimer clock;
        clock.start();
        bar->setValue(start + (i < steps / 2 ? i : steps - i) * step);
        view.viewport()->repaint();
        QCoreApplication::processEvents();
        if (frames)
            frames->push_back(double(clock.nsecsElapsed()) / 1e6);
        else
            waitFor([&] { return pageHasThumbnails(view); });
    }
}

void report(const char* view, const char* what, double value, const char* unit)
{
    std::printf("%-6s %-36s %9.1f %s\n", view, what, value, unit);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    const QTemporaryDir settings; // not those of the user
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    const Runtime runtime;
    const int count = argc > 1 ? std::max(100, atoi(argv[1])) : 30'000;
    const QTemporaryDir dir;
    if (!dir.isValid() || !makeFolder(dir.filePath(QStringLiteral("cases")), count)) {
        std::fprintf(stderr, "The folder cannot be made.\n");
        return 1;
    }
    Workbench bench;
    Session session(bench);
    MainWindow window(session);
    window.show();
    session.open(samplesFolder() + QStringLiteral("/task.json"));
    session.synthesize();
    waitFor([&] { return session.classifier().has_value(); });
    auto* panel = window.findChild<CasePanel*>();
    auto* table = panel->findChild<QTableView*>();
    QListView* grid = nullptr;
    for (auto* list : panel->findChildren<QListView*>()) {
        if (list->viewMode() == QListView::IconMode)
            grid = list;
    }
    if (!table || !grid)
        return 1;

    for (const bool asGrid : {false, true}) {
        const char* const name = asGrid ? "grid" : "table";
        QAbstractItemView* view = asGrid ? static_cast<QAbstractItemView*>(grid) : table;
        panel->viewActions()[asGrid ? 1 : 0]->trigger();
        const auto rows = [&] { return view->model()->rowCount(); };

        session.screen({dir.filePath(QStringLiteral("cases"))});
        QElapsedTimer sinceStart;
        sinceStart.start();
        double thumbnails = 0;
        double full = 0;
        double longest = 0;
        QElapsedTimer sinceTick;
        sinceTick.start();
        QTimer tick;
        tick.setTimerType(Qt::PreciseTimer);
        QObject::connect(&tick, &QTimer::timeout, [&] {
            longest = std::max(longest, double(sinceTick.nsecsElapsed()) / 1e6 - std::exchange(looking, 0));
            sinceTick.restart();
        });
        looking = 0;
        tick.start(10);
        waitFor([&] {
            const double now = double(sinceStart.nsecsElapsed()) / 1e6;
            if (full == 0 && rows() >= count)
                full = now;
            if (thumbnails == 0 && rows() > 0 && pageHasThumbnails(*view))
                thumbnails = now;
            return full > 0 && thumbnails > 0;
        });
        report(name, "first page of thumbnails after", thumbnails, "ms");
        report(name, "full list after", full, "ms");
        // While verdicts come.
        const auto jump = [&] {
            QElapsedTimer clock;
            clock.start();
            waitFor([&] {
                view->scrollToBottom(); // the grid may still be laid out
                const QModelIndex last = view->model()->index(rows() - 1, 0);
                return view->viewport()->rect().intersects(view->visualRect(last)) && pageHasThumbnails(*view);
            });
            return double(clock.nsecsElapsed()) / 1e6;
        };
        report(name, "jump to the end, screening", jump(), "ms");
        view->scrollToTop();
        waitFor([&] { return panel->count() > 300; });
        report(name, "longest gap of a 10 ms timer", longest, "ms");
        // From there on: what the first page and the jump cost is told above.
        QElapsedTimer sincePage;
        sincePage.start();
        const int before = panel->count();
        waitFor([&] { return panel->count() >= std::min(before + 2000, count); });
        report(name, "verdicts", (panel->count() - before) / (double(sincePage.elapsed()) / 1000), "files/s");

        Q_EMIT panel->cancelRequested();
        report(name, "cancelled after", waitFor([&] { return session.state() == Session::State::Idle; }), "ms");
        QCoreApplication::processEvents();
        report(name, "rows after cancelling", rows(), "");

        view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum() / 2);
        report(name, "jump to the middle", waitFor([&] { return pageHasThumbnails(*view); }), "ms");
        view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum() / 3);
        const int step = asGrid ? 20 : 1;
        scrollSteps(*view, 400, step, nullptr); // warms the cache
        std::vector<double> frames;
        scrollSteps(*view, 400, step, &frames);
        std::sort(frames.begin(), frames.end());
        report(name, "scrolling, median frame", frames[frames.size() / 2], "ms");
        report(name, "scrolling, 95th percentile frame", frames[frames.size() * 95 / 100], "ms");
        const auto [used, bound] = panel->model().thumbnails().bytes();
        report(name, "thumbnails kept", double(used) / (1 << 20), "MiB");
        report(name, "bound on them", double(bound) / (1 << 20), "MiB");
        if (!asGrid) {
            QElapsedTimer clock;
            clock.start();
            table->sortByColumn(CaseModel::Name, Qt::DescendingOrder);
            view->viewport()->repaint();
            report(name, "sorted by name after", double(clock.nsecsElapsed()) / 1e6, "ms");
        }
    }
    return 0;
}
