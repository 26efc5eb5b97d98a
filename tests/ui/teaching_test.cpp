#include "core/engine/engine_info.h"
#include "core/runtime/runtime.h"
#include "tests/ui/window_helpers.h"
#include "ui/define/class_card.h"
#include "ui/define/task_panel.h"
#include "ui/review/change_plot.h"
#include "ui/review/question_bar.h"
#include "ui/screen/case_filter.h"
#include "ui/screen/case_grid.h"
#include "ui/screen/case_model.h"
#include "ui/screen/case_table.h"
#include "ui/session/questions.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <memory>

using namespace vignette;
using namespace vignette::test;

namespace {

QString cases()
{
    return samples() + QStringLiteral("/cases");
}

QWidget* focused()
{
    return QApplication::focusWidget();
}

/// The entry of a menu that is open, by the beginning of its text.
QAction* entryOf(const QMenu& menu, const QString& start)
{
    for (QAction* action : menu.actions()) {
        if (action->text().remove(QLatin1Char('&')).startsWith(start))
            return action;
    }
    return nullptr;
}

} // namespace

/// Cases that become examples, questions, and what the window shows of all that is judged anew.
class TeachingTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Runtime> m_runtime;
    std::unique_ptr<Workbench> m_bench;
    TaskSpec m_sample;

    std::unique_ptr<TestWindow> screened(bool wordsAlone = false)
    {
        auto window = std::make_unique<TestWindow>(*m_bench);
        window->show();
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            return nullptr;
        window->session.open(samples() + QStringLiteral("/task.json"));
        if (wordsAlone) {
            TaskSpec task = window->session.document().written();
            for (ClassSpec& spec : task.classes)
                spec.examples.clear();
            window->session.document().edit(task);
        }
        window->session.synthesize();
        window->session.screen({cases()});
        const auto isDone = [&] { return window->cases().count() > 20 && !window->isBusy(); };
        return QTest::qWaitFor(isDone, patience) ? std::move(window) : nullptr;
    }

    static bool isJudged(const TestWindow& window) { return !window.isBusy() && !window.session.isOutdated(); }

private Q_SLOTS:
    void initTestCase()
    {
        isolate(QStringLiteral("teaching-test"));
        m_runtime = std::make_unique<Runtime>();
        if (!QFile::exists(defaultEnginePath()))
            QSKIP("The engine file is not here.");
        m_bench = std::make_unique<Workbench>();
        const auto task = readTask(samples() + QStringLiteral("/task.json"));
        QVERIFY(task);
        m_sample = *task;
    }

    void init() { QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)).removeRecursively(); }

    void cleanupTestCase()
    {
        m_bench.reset();
        m_runtime.reset();
    }

    void whatIsJudgedAnewStaysWhereItIs()
    {
        const auto window = screened();
        QVERIFY(window);
        auto* table = window->findChild<CaseTable*>();
        auto* view = window->findChild<CaseView*>();
        const CaseModel& model = window->cases().model();
        table->sortByColumn(CaseModel::Probability, Qt::DescendingOrder);
        table->selectRow(3);
        const QString chosen = table->currentIndex().siblingAtColumn(CaseModel::Name).data().toString();
        QTRY_VERIFY_WITH_TIMEOUT(hasPicture(*view), patience);
        view->imageView().zoomIn();
        const double zoom = view->imageView().scale();
        QSignalSpy resets(table->model(), &QAbstractItemModel::modelReset);
        std::vector<QString> before;
        for (int row = 0; row < model.rowCount(); ++row)
            before.push_back(model.index(row, CaseModel::TopClass).data().toString());

        TaskSpec task = window->session.document().written();
        task.classes[0].examples.clear();
        task.classes[0].description = QStringLiteral("Yellow pustules with crust.");
        window->session.document().edit(task);
        click(*window, QStringLiteral("Synthesize"));
        QTRY_VERIFY_WITH_TIMEOUT(isJudged(*window), patience);
        QVERIFY(resets.isEmpty());
        QCOMPARE(table->currentIndex().siblingAtColumn(CaseModel::Name).data().toString(), chosen);
        QCOMPARE(view->imageView().scale(), zoom); // the picture was not read again
        for (int row = 1; row < table->model()->rowCount(); ++row)
            QVERIFY(table->model()->index(row - 1, CaseModel::Probability).data(CaseModel::sortRole).toFloat() >=
                    table->model()->index(row, CaseModel::Probability).data(CaseModel::sortRole).toFloat());

        // What has changed can be seen alone.
        const int changed = model.changedCount();
        QVERIFY(changed > 0);
        auto* only = named<QPushButton>(*window, QStringLiteral("%1 verdict(s) changed").arg(changed));
        QVERIFY(only && only->isVisible());
        QTest::mouseClick(only, Qt::LeftButton);
        QCOMPARE(table->model()->rowCount(), changed);
        QTest::mouseClick(only, Qt::LeftButton);
        QCOMPARE(table->model()->rowCount(), model.caseCount());
        window->session.synthesize(); // says nothing else
        QTRY_VERIFY_WITH_TIMEOUT(window->isBusy(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(isJudged(*window), patience);
        QVERIFY(!only->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(showsText(*window, QStringLiteral("Most like:")), patience);
        picture(*window, QStringLiteral("judged-anew"));
    }

    void aCaseBecomesAnExampleInEveryWay_data()
    {
        QTest::addColumn<QString>("way");
        for (const char* way : {"key", "button", "context menu", "picture", "drag"})
            QTest::newRow(way) << QString::fromLatin1(way);
    }

    void aCaseBecomesAnExampleInEveryWay()
    {
        QFETCH(QString, way);
        const auto window = screened();
        QVERIFY(window);
        auto* table = window->findChild<CaseTable*>();
        table->selectRow(2);
        table->selectionModel()->select(table->model()->index(4, 0),
                                        QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QCOMPARE(int(window->cases().selectedCases().size()), 2);
        const int before = m_sample.classes[1].shot();
        if (way == QLatin1String("drag")) {
            std::unique_ptr<QMimeData> data(table->model()->mimeData(table->selectionModel()->selectedIndexes()));
            auto* card = window->findChild<TaskPanel*>()->findChildren<ClassCard*>()[1];
            QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(card, &enter);
            QVERIFY(enter.isAccepted());
            QDragEnterEvent over(QPoint(5, 5), Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
            over.ignore();
            QCoreApplication::sendEvent(window.get(), &over);
            QVERIFY(!over.isAccepted()); // on the way it is not screened
            QDropEvent drop(QPointF(5, 5), Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(card, &drop);
        } else {
            // The second class of the task. A button waits for its menu.
            QTimer::singleShot(500, window.get(),
                               [] { QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_2); });
            if (way == QLatin1String("key"))
                QTest::keyClick(table, Qt::Key_E);
            else if (way == QLatin1String("button"))
                click(*window, QStringLiteral("Use the case as an example of a class"));
            else if (way == QLatin1String("picture"))
                QTest::mouseClick(&window->findChild<CaseView*>()->imageView(), Qt::RightButton);
            else
                Q_EMIT table->customContextMenuRequested(QPoint(20, 20));
        }
        QTRY_COMPARE(window->session.document().written().classes[1].shot(), before + 2);
        QTRY_VERIFY_WITH_TIMEOUT(isJudged(*window), patience); // without being asked to
        const CaseModel& model = window->cases().model();
        QVERIFY(model.index(2, CaseModel::ReviewColumn).data().toString().contains(m_sample.classes[1].name));
        QCOMPARE(model.exampleCount(), 2);
        QVERIFY(showsText(*window, QStringLiteral("from cases: 2")));
        QVERIFY(showsText(*window, QStringLiteral("2 example")));
        picture(*window, QStringLiteral("taught"));
        window->session.undoStack().undo();
        QCOMPARE(window->session.document().written().classes[1].shot(), before);
        QCOMPARE(model.exampleCount(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(isJudged(*window), patience);
    }

    void reviewsTeachFromTheMenu()
    {
        const auto window = screened();
        QVERIFY(window);
        auto* table = window->findChild<CaseTable*>();
        for (const int row : {1, 5}) {
            table->selectRow(row);
            auto* overrule = named<QComboBox>(*window, QStringLiteral("Overrule the verdict with another class"));
            const int item = overrule->findText(m_sample.classes[3].name);
            overrule->setCurrentIndex(item);
            Q_EMIT overrule->activated(item);
        }
        const int before = m_sample.classes[3].shot();
        QTest::keyClick(table, Qt::Key_E);
        QMenu* menu = nullptr;
        QTRY_VERIFY((menu = qobject_cast<QMenu*>(QApplication::activePopupWidget())));
        QAction* all = entryOf(*menu, QStringLiteral("Teach with all reviewed cases (2)"));
        QVERIFY(all && all->isEnabled());
        menu->close();
        all->trigger();
        QCOMPARE(window->session.document().written().classes[3].shot(), before + 2);
        QTRY_VERIFY_WITH_TIMEOUT(isJudged(*window), patience);
    }

    void questionsByKeyboard()
    {
        const auto window = screened(true);
        QVERIFY(window);
        auto* bar = window->findChild<QuestionBar*>();
        auto* table = window->findChild<CaseTable*>();
        auto* questions = window->findChild<Questions*>();
        QVERIFY(bar->isHidden());
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Q);
        QTRY_VERIFY_WITH_TIMEOUT(showsText(*bar, QStringLiteral("Question 1 of 5: which is it?")), patience);
        const auto chosen = [&] { return window->cases().selectedCases().at(0).row; };
        QCOMPARE(chosen(), questions->current().row); // it is on the screen
        picture(*window, QStringLiteral("question"));
        const CaseRecord first = questions->current();
        QTest::keyClick(focused(), Qt::Key_2);
        QVERIFY(showsText(*bar, QStringLiteral("Question 2 of 5")));
        QCOMPARE(window->session.document().written().classes[1].shot(), 1);
        QCOMPARE(window->session.reviews()->review(reviewKey(first)).label, m_sample.classes[1].name);
        QCOMPARE(chosen(), questions->current().row);
        QTRY_VERIFY_WITH_TIMEOUT(showsText(*bar, QStringLiteral("Verdicts changed by your last answer")), patience);
        QTest::keyClick(focused(), Qt::Key_N); // not the note, which has this key at other times
        QVERIFY(showsText(*bar, QStringLiteral("Question 3 of 5")));
        QTest::keyClick(focused(), Qt::Key_S);
        QVERIFY(showsText(*bar, QStringLiteral("Question 4 of 5")));
        QTest::keyClick(focused(), Qt::Key_1);
        QTest::keyClick(focused(), Qt::Key_3);
        QVERIFY(showsText(*bar, QStringLiteral("All questions are answered.")));
        QTRY_VERIFY_WITH_TIMEOUT(isJudged(*window), patience);
        auto* plot = bar->findChild<ChangePlot*>();
        QVERIFY(plot->isVisible());
        QVERIFY(questions->changes().size() > 1);
        QCOMPARE(plot->accessibleDescription().count(QLatin1Char(',')), questions->changes().size() - 1);
        picture(*window, QStringLiteral("answered"));
        QTest::keyClick(focused(), Qt::Key_Escape);
        QVERIFY(bar->isHidden());
        QTest::keyClick(focused(), Qt::Key_N); // the note again
        QCOMPARE(focused()->accessibleName(), QStringLiteral("Note on the case"));
    }

    void questionsByMouse()
    {
        const auto window = screened(true);
        QVERIFY(window);
        auto* bar = window->findChild<QuestionBar*>();
        click(*window, QStringLiteral("Which should I label?"));
        QTRY_VERIFY_WITH_TIMEOUT(showsText(*bar, QStringLiteral("Question 1 of 5")), patience);
        click(*bar, QStringLiteral("1  ") + m_sample.classes[0].name);
        QVERIFY(showsText(*bar, QStringLiteral("Question 2 of 5")));
        QCOMPARE(window->session.document().written().classes[0].shot(), 1);
        click(*bar, QStringLiteral("None of these (N)"));
        click(*bar, QStringLiteral("Skip (S)"));
        QVERIFY(showsText(*bar, QStringLiteral("Question 4 of 5")));
        click(*bar, QStringLiteral("End (Esc)"));
        QVERIFY(bar->isHidden());
        QTRY_VERIFY_WITH_TIMEOUT(isJudged(*window), patience);
    }

    void aFolderIsAdaptedToAndNotAnyMore()
    {
        const auto window = screened(true);
        QVERIFY(window);
        auto* adapt = named<QCheckBox>(*window, QStringLiteral("Adapt the classifier to the folder that was screened"));
        QVERIFY(adapt->isEnabled() && !adapt->isChecked());
        const auto logits = window->session.records()[0].prediction()->logits;
        QTest::mouseClick(adapt, Qt::LeftButton, Qt::NoModifier, QPoint(8, adapt->height() / 2));
        QTRY_VERIFY_WITH_TIMEOUT(isJudged(*window) && window->session.classifier()->manifest().adapted > 20, patience);
        QVERIFY(window->session.records()[0].prediction()->logits != logits);
        QVERIFY(showsText(*window, QStringLiteral("Adapted to ")));
        QVERIFY(showsText(*window, QStringLiteral("Adapted to this folder: no guarantee")));
        picture(*window, QStringLiteral("adapted"));
        QTest::mouseClick(adapt, Qt::LeftButton, Qt::NoModifier, QPoint(8, adapt->height() / 2));
        QTRY_VERIFY_WITH_TIMEOUT(isJudged(*window) && window->session.classifier()->manifest().adapted == 0, patience);
        QCOMPARE(window->session.records()[0].prediction()->logits, logits);
        // With many examples there is nothing to gain, which is said.
        TaskSpec task = window->session.document().written();
        std::vector<Example> many = m_sample.classes[0].examples;
        many.insert(many.end(), m_sample.classes[1].examples.begin(), m_sample.classes[1].examples.end());
        QVERIFY(many.size() > 3);
        task.classes[0].examples = many;
        window->session.document().edit(task);
        QVERIFY(adapt->isEnabled()); // the other classes have few
        for (ClassSpec& one : task.classes)
            one.examples = many;
        window->session.document().edit(task);
        QVERIFY(!adapt->isEnabled());
        QVERIFY(adapt->toolTip().contains(QStringLiteral("more than 3 examples")));
    }

    void anOpenedClassifierIsImproved()
    {
        const QTemporaryDir dir;
        const QString file = dir.filePath(QStringLiteral("mine.vignette"));
        {
            const auto maker = screened();
            QVERIFY(maker);
            QSignalSpy saved(&maker->session, &Session::saved);
            maker->session.saveClassifier(file);
            QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, patience);
        }
        TestWindow window(*m_bench);
        window.show();
        window.session.open(file);
        window.session.screen({cases()});
        QTRY_VERIFY_WITH_TIMEOUT(window.cases().count() > 20 && !window.isBusy(), patience);
        click(window, QStringLiteral("Improve the classifier"));
        QVERIFY(window.message().contains(QStringLiteral("not in a classifier's file")));
        QVERIFY(window.cases().count() > 20 && window.hasClassifier());
        QTRY_VERIFY(window.findChild<TaskPanel*>()->findChildren<ClassCard*>()[0]->acceptDrops());
        picture(window, QStringLiteral("improve"));
        click(window, QStringLiteral("Synthesize"));
        QTRY_VERIFY_WITH_TIMEOUT(isJudged(window), patience);
        QVERIFY(window.cases().count() > 20);
    }
};

QTEST_MAIN(TeachingTest)
#include "teaching_test.moc"
