// How fluid the map of the cases is: cases with made-up features are laid out and shown beside the table, then the map
// is moved and magnified.
//
//   case_map [CASES [FEATURES]]      (offscreen: QT_QPA_PLATFORM=offscreen case_map)
//
// Default: 30,000 cases of 2,000 features, drawn at 1x and 2x on 900 x 700 logical pixels. Goals: laid out and first
// shown within 1 s, 95 % of the frames of panning and zooming within 16.7 ms.

#include "core/runtime/workbench.h"
#include "core/screening/case_features.h"
#include "core/screening/case_layout.h"
#include "ui/screen/case_filter.h"
#include "ui/screen/case_model.h"
#include "ui/screen/map/map_canvas.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QItemSelectionModel>
#include <QMouseEvent>
#include <QPixmap>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <random>
#include <vector>

using namespace vignette;

namespace {

constexpr int classes = 5;

double milliseconds(const std::function<void()>& work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    return double(clock.nsecsElapsed()) / 1e6;
}

/// About one centre for each class.
CaseFeatures madeUp(int count, int length)
{
    std::mt19937_64 random(3);
    std::vector<std::vector<float>> centres(classes, std::vector<float>(size_t(length)));
    for (auto& centre : centres) {
        for (float& value : centre)
            value = float(random() % 1000) / 1000;
    }
    CaseFeatures features(QStringLiteral("encoder"));
    std::vector<float> one;
    for (int i = 0; i < count; ++i) {
        one = centres[size_t(i % classes)];
        for (float& value : one)
            value += float(random() % 2000) / 1000;
        features.add(i + 1, one);
    }
    return features;
}

std::vector<CaseRecord> madeUpCases(int count)
{
    std::vector<CaseRecord> records(static_cast<size_t>(count));
    for (int i = 0; i < count; ++i) {
        Prediction said;
        said.label = i % classes;
        said.probabilities.assign(classes, 0.05F);
        said.probabilities[size_t(said.label)] = 0.8F;
        said.outcome = i % 7 == 0 ? Outcome::Uncertain : i % 11 == 0 ? Outcome::NoneOfThese : Outcome::Likely;
        records[size_t(i)].row = i + 1;
        records[size_t(i)].path = QStringLiteral("/nowhere/picture-%1.jpg").arg(i);
        records[size_t(i)].state = said;
    }
    return records;
}

/// Milliseconds of each frame, drawn into pixels at `ratio`.
void measure(const char* what, MapCanvas& canvas, double ratio, const std::function<void(int step)>& move)
{
    QPixmap target((QSizeF(canvas.size()) * ratio).toSize());
    target.setDevicePixelRatio(ratio);
    std::vector<double> frames;
    for (int step = 0; step < 200; ++step)
        frames.push_back(milliseconds([&] {
            move(step);
            canvas.render(&target);
        }));
    std::ranges::sort(frames);
    std::printf("%.0fx %-30s median %5.1f ms, 95th percentile %5.1f ms, longest %5.1f ms\n", ratio, what,
                frames[frames.size() / 2], frames[frames.size() * 95 / 100], frames.back());
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    const int count = argc > 1 ? std::max(10, atoi(argv[1])) : 30'000;
    const int length = argc > 2 ? std::max(2, atoi(argv[2])) : 2'000;
    const CaseFeatures features = madeUp(count, length);
    std::vector<CasePlace> places;
    const std::clock_t before = std::clock();
    const double layingOut = milliseconds([&] { places = layOutCases(features, length).value(); });
    std::printf("%d cases of %d features laid out after %.0f ms, %.0f ms of them at work\n", count, length, layingOut,
                1000.0 * double(std::clock() - before) / CLOCKS_PER_SEC);

    Workbench bench(Workbench::Options{QStringLiteral("/nowhere"), {}});
    CaseModel model(bench);
    CaseFilter filter(&model);
    QItemSelectionModel selection(&filter);
    const QStringList names{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d"),
                            QStringLiteral("e")};
    model.clear(names, names);
    model.append(madeUpCases(count), nullptr);
    MapCanvas canvas(filter, selection, [&](int row) -> MappedCase {
        const int source = filter.mapToSource(filter.index(row, 0)).row();
        return {model.record(source), model.review(source)};
    });
    canvas.resize(900, 700);
    const double shown = milliseconds([&] {
        canvas.setGroups(MapColouring::Verdict, mapGroups(MapColouring::Verdict, names, {}, canvas.palette()));
        canvas.setPlaces(places);
        canvas.show();
        (void)canvas.grab();
    });
    std::printf("first shown after %.0f ms, with the laying out %.0f ms\n", shown, shown + layingOut);

    for (const double ratio : {1.0, 2.0}) {
        canvas.fit();
        measure("panning, the whole map", canvas, ratio, [&](int step) {
            const QPointF from(450, 350);
            const QPointF to = from + QPointF(step % 2 ? 30 : -30, 0);
            QTest::mousePress(&canvas, Qt::MiddleButton, Qt::NoModifier, from.toPoint());
            QMouseEvent moved(QEvent::MouseMove, to, canvas.mapToGlobal(to), Qt::NoButton, Qt::MiddleButton,
                              Qt::NoModifier);
            QApplication::sendEvent(&canvas, &moved);
            QTest::mouseRelease(&canvas, Qt::MiddleButton, Qt::NoModifier, to.toPoint());
        });
        canvas.fit();
        measure("zooming in and out", canvas, ratio, [&](int step) {
            const QPointF place(450, 350);
            QWheelEvent turned(place, canvas.mapToGlobal(place), {}, {0, step % 200 < 100 ? 40 : -40}, Qt::NoButton,
                               Qt::NoModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(&canvas, &turned);
        });
        canvas.fit();
        measure("moving the pointer", canvas, ratio, [&](int step) {
            QTest::mouseMove(&canvas, {200 + step, 300 + step % 7});
        });
    }
    for (const int right : {800, 450}) { // all, and half: rows here and there
        const double enclosing = milliseconds([&] {
            QTest::mousePress(&canvas, Qt::LeftButton, Qt::ShiftModifier, {20, 20});
            for (const QPoint corner : {QPoint(right, 20), QPoint(right, 680), QPoint(20, 680)}) {
                QMouseEvent moved(QEvent::MouseMove, corner, canvas.mapToGlobal(corner), Qt::NoButton, Qt::LeftButton,
                                  Qt::ShiftModifier);
                QApplication::sendEvent(&canvas, &moved);
            }
            QTest::mouseRelease(&canvas, Qt::LeftButton, Qt::ShiftModifier, {20, 680});
            (void)canvas.grab();
        });
        qsizetype selected = 0;
        for (const QItemSelectionRange& range : selection.selection())
            selected += range.height();
        std::printf("%d cases in %d stretches selected with the lasso after %.0f ms\n", int(selected),
                    int(selection.selection().size()), enclosing);
    }
    return 0;
}
