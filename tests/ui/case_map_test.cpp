#include "core/runtime/runtime.h"
#include "tests/ui/window_helpers.h"
#include "ui/common/example_mime.h"
#include "ui/screen/case_filter_bar.h"
#include "ui/screen/case_model.h"
#include "ui/screen/case_panel.h"
#include "ui/screen/map/case_map.h"
#include "ui/screen/map/map_legend.h"
#include "ui/session/teaching.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDrag>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include <cmath>

using namespace vignette;
using namespace vignette::test;

namespace {

Prediction says(Outcome outcome, int label)
{
    Prediction said;
    said.outcome = outcome;
    said.label = label;
    said.logits = {0, 0};
    said.probabilities = {0.2F, 0.2F};
    said.probabilities[size_t(label)] = 0.8F;
    return said;
}

/// A panel without a session: ten cases in two rows of five, and a file without a picture behind them.
struct MappedPanel
{
    Workbench bench{Workbench::Options{QStringLiteral("/nowhere"), {}}};
    CasePanel panel{bench};
    QTableView* table = panel.findChild<QTableView*>();
    MapCanvas* canvas = panel.findChild<MapCanvas*>();

    MappedPanel()
    {
        panel.resize(600, 700);
        panel.start({QStringLiteral("a"), QStringLiteral("b")}, {QStringLiteral("Naevus"), QStringLiteral("Melanoma")});
        std::vector<CaseRecord> records(11);
        std::vector<CasePlace> places;
        for (int i = 0; i < 10; ++i) {
            CaseRecord& record = records[size_t(i)];
            record.row = i + 1;
            record.path = QStringLiteral("/nowhere/picture-%1.jpg").arg(i);
            record.state = says(i == 9 ? Outcome::Uncertain : Outcome::Likely, i % 2);
            places.push_back({i + 1, float(i % 5) / 4, float(i / 5)});
        }
        records[10].row = 11;
        records[10].path = QStringLiteral("/nowhere/text.txt");
        records[10].state = NoPicture{FileStatus::NotAnImage};
        panel.append(std::move(records), nullptr);
        canvas->setPlaces(places);
        panel.show();
        action(QStringLiteral("Map"))->trigger();
        QCoreApplication::processEvents();
    }

    QAction* action(const QString& text) const
    {
        for (QAction* one : panel.viewActions()) {
            if (one->text().remove(QLatin1Char('&')) == text)
                return one;
        }
        return nullptr;
    }

    QPoint at(int row) const { return canvas->pointOf(row).toPoint(); }

    void click(int row, Qt::KeyboardModifiers keys = {}) const
    {
        QTest::mouseClick(canvas, Qt::LeftButton, keys, at(row));
    }

    void drag(const QList<QPoint>& way, Qt::KeyboardModifiers keys = {}) const
    {
        QTest::mousePress(canvas, Qt::LeftButton, keys, way.front());
        for (const QPoint& place : way.sliced(1)) {
            QMouseEvent moved(QEvent::MouseMove, place, canvas->mapToGlobal(place), Qt::NoButton, Qt::LeftButton, keys);
            QCoreApplication::sendEvent(canvas, &moved);
        }
        QTest::mouseRelease(canvas, Qt::LeftButton, keys, way.back());
    }

    /// Around the points of the upper row.
    QList<QPoint> aroundUpperRow() const
    {
        const QPoint left = at(0);
        const QPoint right = at(4);
        return {left + QPoint(-20, -20), right + QPoint(20, -20), right + QPoint(20, 20), left + QPoint(-20, 20)};
    }

    int current() const { return table->currentIndex().row(); }
    qsizetype selected() const { return table->selectionModel()->selectedRows().size(); }
    QString legend() const { return canvas->parentWidget()->findChild<MapLegend*>()->accessibleDescription(); }
};

} // namespace

class CaseMapTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Runtime> m_runtime;

private Q_SLOTS:
    void initTestCase()
    {
        isolate(QStringLiteral("vignette-case-map-test"));
        m_runtime = std::make_unique<Runtime>();
    }

    void cleanupTestCase() { m_runtime.reset(); }

    void aClickSelectsTheCaseInAllViews()
    {
        const MappedPanel map;
        QVERIFY(map.canvas->isVisible());
        QCOMPARE(map.canvas->pointCount(), 10);
        map.click(7);
        QCOMPARE(map.current(), 7);
        QCOMPARE(map.selected(), 1);
        map.click(8, Qt::ControlModifier);
        QCOMPARE(map.selected(), 2);
        map.click(8, Qt::ControlModifier);
        QCOMPARE(map.selected(), 1);
        QCOMPARE(map.panel.selectedCases().front().row, 8);
        QTest::mouseClick(map.canvas, Qt::LeftButton, {}, QPoint(3, 3)); // on nothing
        QCOMPARE(map.selected(), 1);
    }

    void theLassoSelectsWhatItEncloses()
    {
        const MappedPanel map;
        map.drag(map.aroundUpperRow(), Qt::ShiftModifier);
        QCOMPARE(map.panel.selectedCases().size(), size_t(5));
        QVERIFY(map.current() >= 0 && map.current() < 5); // one of them is shown
        map.click(9);
        QCOMPARE(map.selected(), 1);
        map.drag(map.aroundUpperRow(), Qt::ShiftModifier | Qt::ControlModifier);
        QCOMPARE(map.selected(), 6);
        map.click(9);
        click(map.panel, QStringLiteral("Select the cases inside a line that you draw (Shift and drag)"));
        map.drag(map.aroundUpperRow());
        QCOMPARE(map.selected(), 5);
        map.action(QStringLiteral("Table"))->trigger(); // and they stay selected
        QCOMPARE(map.panel.selectedCases().size(), size_t(5));
    }

    void draggingMovesTheMapAndTheWheelZoomsAboutThePointer()
    {
        const MappedPanel map;
        const QPoint before = map.at(2);
        map.drag({{300, 300}, {310, 300}, {340, 320}});
        QCOMPARE(map.at(2) - before, QPoint(40, 20));
        QCOMPARE(map.selected(), 1); // the first, as ever
        const QPointF place = map.canvas->pointOf(7);
        const double apart = map.canvas->pointOf(8).x() - place.x();
        QWheelEvent turned(place, map.canvas->mapToGlobal(place), {}, {0, 240}, Qt::NoButton, Qt::NoModifier,
                           Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(map.canvas, &turned);
        QCOMPARE(map.at(7), place.toPoint());
        QVERIFY(map.canvas->pointOf(8).x() - place.x() > 1.3 * apart);
        QTest::keyClick(map.canvas, Qt::Key_F);
        QCOMPARE(map.at(2), before);
    }

    void whatIsSelectedIsDraggedElsewhere()
    {
        const MappedPanel mapped;
        mapped.click(1);
        mapped.click(7, Qt::ControlModifier);
        QDrag* drag = nullptr; // it deletes itself, later
        const QPoint from = mapped.at(7);
        mapped.drag({from, from + QPoint(30, 30)});
        drag = mapped.canvas->findChild<QDrag*>();
        QVERIFY(drag);
        const std::vector<Example> carried = examplesOf(*drag->mimeData());
        QCOMPARE(carried.size(), size_t(2));
        QCOMPARE(carried[0].path, QStringLiteral("/nowhere/picture-1.jpg"));
        QCOMPARE(carried[1].path, QStringLiteral("/nowhere/picture-7.jpg"));
        QCOMPARE(mapped.at(7), from); // the map stays where it is
        QCOMPARE(mapped.selected(), 2);
    }

    void theKeyboardDoesItAll()
    {
        MappedPanel map;
        map.canvas->setFocus();
        map.click(0);
        QTest::keyClick(map.canvas, Qt::Key_Right);
        QCOMPARE(map.current(), 1);
        QTest::keyClick(map.canvas, Qt::Key_Down);
        QCOMPARE(map.current(), 6);
        QTest::keyClick(map.canvas, Qt::Key_Left);
        QCOMPARE(map.current(), 5);
        QTest::keyClick(map.canvas, Qt::Key_Left); // nothing lies there
        QCOMPARE(map.current(), 5);
        QTest::keyClick(map.canvas, Qt::Key_Up);
        QCOMPARE(map.current(), 0);
        QVERIFY(map.canvas->accessibleDescription().contains(QStringLiteral("picture-0.jpg")));
        const double apart = map.canvas->pointOf(1).x() - map.canvas->pointOf(0).x();
        for (int i = 0; i < 8; ++i)
            QTest::keyClick(map.canvas, Qt::Key_Plus);
        QVERIFY(map.canvas->pointOf(1).x() - map.canvas->pointOf(0).x() > 3 * apart);
        QTest::keyClick(map.canvas, Qt::Key_Right); // comes into view
        QCOMPARE(map.current(), 1);
        QVERIFY(map.canvas->rect().contains(map.at(1)));
        QTest::keyClick(map.canvas, Qt::Key_Minus);
        QTest::keyClick(map.canvas, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(map.selected(), 10);
    }

    void theFilterAndTheReviewsAreThoseOfTheTable()
    {
        MappedPanel map;
        QTRY_COMPARE(map.legend(), QStringLiteral("Naevus (5), Melanoma (4), Uncertain (1)"));
        auto* search = map.panel.findChild<QLineEdit*>();
        search->setText(QStringLiteral("picture-3"));
        QTRY_COMPARE(map.canvas->pointCount(), 1);
        search->setText(QStringLiteral("nothing is called so"));
        QTRY_COMPARE(map.canvas->pointCount(), 0);
        QTRY_VERIFY(showsText(map.panel, QStringLiteral("No case passes the filter")));
        search->clear();
        QTRY_COMPARE(map.canvas->pointCount(), 10);

        named<QComboBox>(map.panel, QStringLiteral("What the points are coloured by"))->setCurrentIndex(1);
        QTRY_COMPARE(map.legend(), QStringLiteral("Not reviewed (10)"));
        Review overruled;
        overruled.decision = Review::Decision::Overruled;
        map.panel.setReview(reviewKey(map.panel.model().record(4)), overruled);
        QTRY_COMPARE(map.legend(), QStringLiteral("Not reviewed (9), Overruled (1)"));
    }

    void casesWithoutAPlaceAreCounted()
    {
        const MappedPanel map;
        map.canvas->setPlaces({{1, 0, 0}, {2, 1, 1}});
        QTRY_VERIFY(showsText(map.panel, QStringLiteral("have no place on the map")));
        map.canvas->setPlaces({{5, 0.5F, 0.5F}}); // one alone
        QCOMPARE(map.canvas->pointCount(), 1);
        QVERIFY(map.canvas->rect().contains(map.at(4)));
        map.canvas->setPlaces({});
        QCOMPARE(map.canvas->pointCount(), 0);
        QTest::keyClick(map.canvas, Qt::Key_Right);
        QVERIFY(!map.canvas->grab().isNull());
    }

    void theMenuIsAboutWhatItIsCalledOn()
    {
        const MappedPanel map;
        map.click(2);
        const auto* view = map.panel.findChild<CaseMap*>();
        QSignalSpy asked(view, &CaseMap::menuRequested);
        const auto callOn = [&](int row) {
            QTest::mousePress(map.canvas, Qt::RightButton, {}, map.at(row));
            QContextMenuEvent event(QContextMenuEvent::Mouse, map.at(row), map.canvas->mapToGlobal(map.at(row)));
            QCoreApplication::sendEvent(map.canvas, &event);
            QTest::mouseRelease(map.canvas, Qt::RightButton, {}, map.at(row));
        };
        callOn(6);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(map.current(), 6);
        map.drag(map.aroundUpperRow(), Qt::ShiftModifier);
        callOn(3); // one of several that are selected
        QCOMPARE(asked.size(), 2);
        QCOMPARE(map.selected(), 5);
    }

    void theMapNeedsNoMoreRoomThanTheTable()
    {
        const MappedPanel map;
        const auto* view = map.panel.findChild<CaseMap*>();
        const auto* filters = map.panel.findChild<CaseFilterBar*>();
        QVERIFY2(
            view->minimumSizeHint().width() <= filters->minimumSizeHint().width(),
            qPrintable(
                QStringLiteral("%1 %2").arg(view->minimumSizeHint().width()).arg(filters->minimumSizeHint().width())));
    }

    void pictureAndNameAreShownAtThePointer()
    {
        const MappedPanel map;
        QTRY_VERIFY(!map.legend().isEmpty()); // which takes some of the map's height
        QTest::qWait(50);
        const QImage before = map.canvas->grab().toImage();
        QTest::mouseMove(map.canvas, map.at(3) + QPoint(2, 2));
        QTRY_VERIFY(map.canvas->grab().toImage() != before);
        picture(*map.canvas, QStringLiteral("map-card"));
        QTest::mouseMove(map.canvas, {3, 3});
        QTRY_VERIFY(map.canvas->grab().toImage() == before);
    }

    void aScreenedFolderIsLaidOutAndTaughtFrom()
    {
        Workbench bench;
        TestWindow window(bench);
        window.session.setPrivate(true);
        window.resize(1440, 860);
        window.show();
        window.session.openSample();
        auto* panel = &window.cases();
        panel->viewActions().last()->trigger(); // the map, before there is one
        QVERIFY(showsText(window, QStringLiteral("Screen a folder")) ||
                showsText(window, QStringLiteral("when the screening is over")) || panel->count() == 0);
        QTRY_VERIFY_WITH_TIMEOUT(panel->count() > 20 && !window.isBusy(), patience);
        auto* canvas = window.findChild<MapCanvas*>();
        QTRY_COMPARE_WITH_TIMEOUT(canvas->pointCount(), panel->count(), patience);
        QVERIFY(canvas->isVisible());
        const auto shape = [canvas] { // whatever room the map has
            const QPointF to = canvas->pointOf(0) - canvas->pointOf(1);
            return qRound(1000 * std::atan2(to.y(), to.x()));
        };
        const int before = shape();
        canvas->setFocus();
        QTest::keyClick(canvas, Qt::Key_A, Qt::ControlModifier);
        const std::vector<CaseRecord> chosen = panel->selectedCases();
        QCOMPARE(int(chosen.size()), panel->count());
        picture(window, QStringLiteral("map"));
        // What is judged anew lies where it lay.
        Teaching(window.session).teach({chosen.data(), 1}, 0);
        QTRY_VERIFY_WITH_TIMEOUT(window.isBusy(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!window.isBusy(), patience);
        QCOMPARE(canvas->pointCount(), panel->count());
        QCOMPARE(shape(), before);
        // Another screening takes the map away, and brings it back.
        window.session.screen(window.session.screened());
        QTRY_VERIFY_WITH_TIMEOUT(!canvas->isVisible(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!window.isBusy() && canvas->isVisible(), patience);
        QCOMPARE(shape(), before);
    }
};

QTEST_MAIN(CaseMapTest)
#include "case_map_test.moc"
