#include "core/engine/engine_info.h"
#include "core/runtime/runtime.h"
#include "core/screening/reviewed_csv.h"
#include "tests/ui/window_helpers.h"
#include "ui/define/class_card.h"
#include "ui/define/example_dialog.h"
#include "ui/screen/case_model.h"
#include "ui/screen/case_table.h"
#include "ui/session/teaching.h"

#include <QFile>
#include <QListWidget>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <memory>

using namespace vignette;
using namespace vignette::test;

/// The lesion is pointed at: what is marked is judged, kept and told.
class MarkRegionTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Runtime> m_runtime;
    std::unique_ptr<Workbench> m_bench;

    std::unique_ptr<TestWindow> screened()
    {
        auto window = std::make_unique<TestWindow>(*m_bench);
        window->show();
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            return nullptr;
        window->session.openSample();
        const auto isDone = [&] { return window->cases().count() > 20 && !window->isBusy(); };
        return QTest::qWaitFor(isDone, patience) ? std::move(window) : nullptr;
    }

    /// Selects the case and waits for its picture. Gives its row.
    static int choose(TestWindow& window, const QString& name)
    {
        auto* table = window.findChild<CaseTable*>();
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 0).data().toString() != name)
                continue;
            table->setCurrentIndex(table->model()->index(row, 0));
            return QTest::qWaitFor([&] { return hasPicture(*window.findChild<CaseView*>()); }, patience) ? row : -1;
        }
        return -1;
    }

    static const CaseRecord& record(TestWindow& window, int row) { return window.cases().model().record(row); }

    static void drag(QWidget& picture, QPointF from, QPointF to)
    {
        const auto at = [&](QPointF part) {
            return QPoint(int(part.x() * picture.width()), int(part.y() * picture.height()));
        };
        QTest::mousePress(&picture, Qt::LeftButton, {}, at(from));
        QMouseEvent move(QEvent::MouseMove, at(to), picture.mapToGlobal(at(to)), Qt::NoButton, Qt::LeftButton,
                         Qt::NoModifier);
        QCoreApplication::sendEvent(&picture, &move);
        QTest::mouseRelease(&picture, Qt::LeftButton, {}, at(to));
    }

private Q_SLOTS:
    void initTestCase()
    {
        isolate(QStringLiteral("region-test"));
        m_runtime = std::make_unique<Runtime>();
        if (!QFile::exists(defaultEnginePath()))
            QSKIP("The engine file is not here.");
        m_bench = std::make_unique<Workbench>();
    }

    void init() { QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)).removeRecursively(); }

    void cleanupTestCase()
    {
        m_bench.reset();
        m_runtime.reset();
    }

    void aBoxIsJudgedInThePlaceOfThePicture()
    {
        const auto window = screened();
        QVERIFY(window);
        window->modes().enter(Mode::Review);
        const int row = choose(*window, QStringLiteral("melanoma2.jpg"));
        QVERIFY(row >= 0);
        const Prediction whole = *record(*window, row).prediction();
        auto* view = window->findChild<CaseView*>();
        ImageView& picture = view->imageView();
        drag(picture, {0.2, 0.2}, {0.5, 0.6}); // without the tool it moves the picture, or nothing
        QVERIFY(!record(*window, row).region);
        click(*window, QStringLiteral("Mark a region"));
        drag(picture, {0.3, 0.25}, {0.7, 0.8});
        QTRY_VERIFY_WITH_TIMEOUT(record(*window, row).region.has_value(), patience);
        const Region region = *record(*window, row).region;
        QVERIFY(region.width > 16 && region.height > 16);
        QVERIFY(record(*window, row).prediction()->logits != whole.logits);
        QVERIFY(showsText(*window, QStringLiteral("Judged on the marked part")));
        // What a file with these pixels alone would get.
        const auto judged = judgeRegion(*window->session.classifier(), record(*window, row).path, 0, region);
        QVERIFY(judged);
        QCOMPARE(record(*window, row).prediction()->logits, judged->prediction.logits);
        window->findChild<CaseView*>()->toggleOverlay();
        QTRY_VERIFY_WITH_TIMEOUT(hasOverlay(*view), patience);
        window->grab();
        picture.setFocus();
        test::picture(*window, QStringLiteral("region"));
        QTest::keyClick(&picture, Qt::Key_Right, Qt::ControlModifier); // a little to the right
        QTRY_VERIFY_WITH_TIMEOUT(record(*window, row).region->x > region.x, patience);

        QTemporaryDir dir;
        const QString csv = dir.filePath(QStringLiteral("results.csv"));
        window->exportResultsTo(csv);
        QTRY_VERIFY_WITH_TIMEOUT(window->message().contains(QStringLiteral("results.csv")), patience);
        const auto rows = readReviewedCsv(csv, window->session.classIds(), window->session.classNames());
        QVERIFY(rows);
        QCOMPARE((*rows)[size_t(row)].record.region, record(*window, row).region);

        // Another classifier judges the part too, from its features.
        TaskSpec task = window->session.document().written();
        task.classes[0].description += QStringLiteral(" Very small.");
        window->session.document().edit(task);
        window->session.synthesize();
        QTRY_VERIFY_WITH_TIMEOUT(!window->isBusy() && !window->session.isOutdated(), patience);
        const auto anew =
            judgeRegion(*window->session.classifier(), record(*window, row).path, 0, record(*window, row).region);
        QVERIFY(anew);
        QCOMPARE(record(*window, row).prediction()->logits, anew->prediction.logits);
    }

    void undoGivesThePictureBack()
    {
        const auto window = screened();
        QVERIFY(window);
        const int row = choose(*window, QStringLiteral("melanoma2.jpg"));
        QVERIFY(row >= 0);
        const Prediction whole = *record(*window, row).prediction();
        QTest::keyClick(window->findChild<CaseTable*>(), Qt::Key_R, Qt::ShiftModifier); // what looks like the lesion
        QTRY_VERIFY_WITH_TIMEOUT(record(*window, row).region.has_value(), patience);
        window->session.undoStack().undo();
        QTRY_VERIFY_WITH_TIMEOUT(!record(*window, row).region, patience);
        QCOMPARE(record(*window, row).prediction()->logits, whole.logits);
        window->session.undoStack().redo();
        QTRY_VERIFY_WITH_TIMEOUT(record(*window, row).region.has_value(), patience);
        QTest::keyClick(window->findChild<CaseTable*>(), Qt::Key_R, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!record(*window, row).region, patience);
        QCOMPARE(record(*window, row).prediction()->logits, whole.logits);
    }

    void whatIsTakenBackWhileItIsJudgedDoesNotStay()
    {
        const auto window = screened();
        QVERIFY(window);
        const int row = choose(*window, QStringLiteral("melanoma2.jpg"));
        const Prediction whole = *record(*window, row).prediction();
        QSignalSpy judged(&window->session, &Session::regionJudged);
        window->session.setRegion(record(*window, row), Region{20, 10, 120, 100});
        window->session.undoStack().undo(); // its answer is still to come
        QVERIFY(judged.isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(judged.size(), 2, patience);
        QVERIFY(!record(*window, row).region);
        QCOMPARE(record(*window, row).prediction()->logits, whole.logits);
    }

    void isThereTheNextTime()
    {
        std::optional<Region> region;
        {
            const auto window = screened();
            QVERIFY(window);
            const int row = choose(*window, QStringLiteral("naevus1.jpg"));
            window->session.setRegion(record(*window, row), Region{20, 10, 120, 100});
            QTRY_VERIFY_WITH_TIMEOUT(record(*window, row).region.has_value(), patience);
            region = record(*window, row).region;
        }
        const auto window = screened();
        QVERIFY(window);
        const int row = choose(*window, QStringLiteral("naevus1.jpg"));
        QTRY_VERIFY_WITH_TIMEOUT(record(*window, row).region.has_value(), patience);
        QCOMPARE(record(*window, row).region, region);
    }

    /// Two lesions of one picture are two cases: judged, reviewed, exported, taught and taken away each for itself.
    void furtherLesionsAreCasesOfTheirOwn()
    {
        const auto window = screened();
        QVERIFY(window);
        window->modes().enter(Mode::Review);
        const int row = choose(*window, QStringLiteral("melanoma2.jpg"));
        QVERIFY(row >= 0);
        const int cases = window->cases().count();
        ImageView& picture = window->findChild<CaseView*>()->imageView();
        QVERIFY(!named<QAbstractButton>(*window, QStringLiteral("Another lesion"))->isEnabled()); // which is the first?
        click(*window, QStringLiteral("Mark a region"));
        drag(picture, {0.3, 0.25}, {0.5, 0.5});
        QTRY_VERIFY_WITH_TIMEOUT(record(*window, row).region.has_value(), patience);
        const Prediction first = *record(*window, row).prediction();
        click(*window, QStringLiteral("Another lesion"));
        drag(picture, {0.55, 0.5}, {0.75, 0.8});
        QTRY_COMPARE_WITH_TIMEOUT(window->cases().count(), cases + 1, patience);

        // It is shown at once, with its own verdict; the first one stays as it was.
        const auto shown = [&] { return window->findChild<CaseTable*>()->currentIndex().data().toString(); };
        QTRY_COMPARE(shown(), QStringLiteral("melanoma2.jpg, lesion 2"));
        const CaseRecord second = window->session.records().back();
        QCOMPARE(second.lesion, 2);
        QCOMPARE(second.row, qint64(window->session.records().size()));
        QCOMPARE(record(*window, row).prediction()->logits, first.logits);
        const auto judged = judgeRegion(*window->session.classifier(), second.path, 0, second.region);
        QVERIFY(judged && second.prediction());
        QCOMPARE(second.prediction()->logits, judged->prediction.logits);
        test::picture(*window, QStringLiteral("lesions"));
        // A click on the box of the other one goes there.
        QTest::mouseClick(&picture, Qt::LeftButton, {},
                          QPoint(int(0.4 * picture.width()), int(0.4 * picture.height())));
        QTRY_COMPARE(shown(), QStringLiteral("melanoma2.jpg"));

        Review review;
        review.decision = Review::Decision::Overruled;
        review.region = second.region;
        window->session.setReview(second, review);
        QTemporaryDir dir;
        const QString csv = dir.filePath(QStringLiteral("results.csv"));
        window->exportResultsTo(csv);
        QTRY_VERIFY_WITH_TIMEOUT(window->message().contains(QStringLiteral("results.csv")), patience);
        const auto rows = readReviewedCsv(csv, window->session.classIds(), window->session.classNames());
        QVERIFY(rows);
        QCOMPARE(rows->back().record.lesion, 2);
        QCOMPARE(rows->back().record.region, second.region);
        QCOMPARE(rows->back().review.decision, Review::Decision::Overruled);
        QCOMPARE((*rows)[size_t(row)].review.decision, Review::Decision::None);

        // As an example it is one alone; another classifier judges both from their features.
        Teaching(window->session).teach({&second, 1}, 0);
        QVERIFY(window->session.isExample({second.path, 0, second.region}));
        QVERIFY(!window->session.isExample({second.path, 0, record(*window, row).region}));
        window->session.synthesize();
        QTRY_VERIFY_WITH_TIMEOUT(!window->isBusy() && !window->session.isOutdated(), patience);
        const auto anew = judgeRegion(*window->session.classifier(), second.path, 0, second.region);
        QVERIFY(anew);
        QCOMPARE(window->session.records().back().prediction()->logits, anew->prediction.logits);
    }

    void aLesionIsTakenAwayAndComesBack()
    {
        const auto window = screened();
        QVERIFY(window);
        const int row = choose(*window, QStringLiteral("melanoma2.jpg"));
        const int cases = window->cases().count();
        const CaseRecord first = record(*window, row);
        const QString key = window->session.addLesion(first, Region{30, 30, 60, 60});
        QTRY_COMPARE_WITH_TIMEOUT(window->cases().count(), cases + 1, patience);
        const size_t exported = window->session.results().cases.size();
        QCOMPARE(window->session.lesionsOf(first).size(), size_t(1));
        window->session.undoStack().undo();
        QCOMPARE(window->cases().count(), cases);
        QCOMPARE(window->session.results().cases.size(), exported - 1);
        QVERIFY(window->session.lesionsOf(first).empty());
        window->session.synthesize(); // of what is gone nothing is judged
        QTRY_VERIFY_WITH_TIMEOUT(!window->isBusy(), patience);
        QCOMPARE(window->cases().count(), cases);
        window->session.undoStack().redo();
        QTRY_COMPARE_WITH_TIMEOUT(window->cases().count(), cases + 1, patience);
        QCOMPARE(reviewKey(window->session.records().back()), key);

        // A second one has a number of its own; taken away by hand what was said of it goes too.
        window->session.addLesion(first, Region{90, 30, 60, 60});
        QTRY_COMPARE_WITH_TIMEOUT(window->cases().count(), cases + 2, patience);
        const CaseRecord third = window->session.records().back();
        QCOMPARE(third.lesion, 3);
        window->session.setRegion(third, {});
        QCOMPARE(window->cases().count(), cases + 1);
        QVERIFY(window->session.reviews()->stored(reviewKey(third)).isEmpty());
    }

    void lesionsAreThereTheNextTime()
    {
        const std::vector<Region> regions{{30, 30, 60, 60}, {90, 30, 60, 60}};
        {
            const auto window = screened();
            QVERIFY(window);
            const CaseRecord first = record(*window, choose(*window, QStringLiteral("naevus1.jpg")));
            const int cases = window->cases().count();
            for (const Region& region : regions)
                window->session.addLesion(first, region);
            QTRY_COMPARE_WITH_TIMEOUT(window->cases().count(), cases + 2, patience);
        }
        const auto window = screened();
        QVERIFY(window);
        const auto lesions = [&] {
            std::vector<Region> found;
            for (const CaseRecord& one : window->session.records()) {
                if (one.lesion > 1 && one.prediction())
                    found.push_back(one.region.value_or(Region()));
            }
            return found;
        };
        QTRY_COMPARE_WITH_TIMEOUT(lesions(), regions, patience);
    }

    void anExampleIsMarkedInItsCard()
    {
        TestWindow window(*m_bench);
        window.show();
        window.session.open(samples() + QStringLiteral("/task.json"));
        auto* list = window.findChild<ClassCard*>()->findChild<QListWidget*>();
        Q_EMIT list->itemActivated(list->item(0));
        auto* dialog = window.findChild<ExampleDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        auto* picture = dialog->findChild<ImageView*>();
        QTRY_VERIFY_WITH_TIMEOUT(picture->scale() > 0, patience);
        click(*dialog, QStringLiteral("Mark a region"));
        drag(*picture, {0.35, 0.35}, {0.65, 0.65});
        QVERIFY(dialog->region());
        test::picture(*dialog, QStringLiteral("example"));
        const auto marked = dialog->region();
        dialog->accept();
        const auto regionOfFirst = [&] { return window.session.document().written().classes[0].examples[0].region; };
        QTRY_COMPARE(regionOfFirst(), marked);
        window.session.undoStack().undo();
        QVERIFY(!regionOfFirst());
        window.session.undoStack().redo();
        QCOMPARE(regionOfFirst(), marked);
    }

    void aMarkedCaseBecomesAMarkedExample()
    {
        const auto window = screened();
        QVERIFY(window);
        const int row = choose(*window, QStringLiteral("naevus1.jpg"));
        window->session.setRegion(record(*window, row), Region{20, 10, 120, 100});
        QTRY_VERIFY_WITH_TIMEOUT(record(*window, row).region.has_value(), patience);
        Teaching(window->session).teach({&record(*window, row), 1}, 0);
        QCOMPARE(window->session.document().written().classes[0].examples.back().region, record(*window, row).region);
        QTRY_VERIFY_WITH_TIMEOUT(!window->isBusy() && !window->session.isOutdated(), patience);
    }

    void nothingIsMarkedWhereThereIsNoVerdict()
    {
        TestWindow window(*m_bench);
        window.show();
        for (const char* name : {"Mark a region", "Find the lesion", "Whole picture"})
            QVERIFY2(!named<QAbstractButton>(window, QString::fromLatin1(name))->isEnabled(), name);
    }
};

QTEST_MAIN(MarkRegionTest)
#include "mark_region_test.moc"
