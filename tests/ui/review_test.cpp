#include "core/engine/engine_info.h"
#include "core/runtime/runtime.h"
#include "tests/ui/window_helpers.h"
#include "ui/common/condition_dialog.h"
#include "ui/common/empty_state.h"
#include "ui/common/shared_settings.h"
#include "ui/evaluate/evaluate_page.h"
#include "ui/evaluate/readers_view.h"
#include "ui/screen/case_model.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QScopeGuard>
#include <QTableView>
#include <QTemporaryDir>
#include <QTreeWidget>

#include <memory>

using namespace vignette;
using namespace vignette::test;

/// What a clinician says of cases, by keys: of one, of several at once, and in words of one's own.
class ReviewTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Runtime> m_runtime;
    std::unique_ptr<Workbench> m_bench;
    std::unique_ptr<TestWindow> m_window;
    QTableView* m_table = nullptr;

    const CaseModel& model() const { return m_window->cases().model(); }
    int rowOf(const QString& name) const
    {
        for (int row = 0; row < m_table->model()->rowCount(); ++row) {
            if (m_table->model()->index(row, 0).data().toString() == name)
                return row;
        }
        return -1;
    }
    void select(const QStringList& names) const
    {
        m_table->clearSelection();
        for (const QString& name : names)
            m_table->selectionModel()->setCurrentIndex(m_table->model()->index(rowOf(name), 0),
                                                       QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    Review reviewOf(const QString& name) const
    {
        for (int row = 0; row < model().rowCount(); ++row) {
            if (QFileInfo(model().record(row).path).fileName() == name)
                return model().review(row);
        }
        return {};
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const { QTest::keyClick(m_table, key, modifiers); }

private Q_SLOTS:
    void initTestCase()
    {
        isolate(QStringLiteral("review-test"));
        m_runtime = std::make_unique<Runtime>();
        if (!QFile::exists(defaultEnginePath()))
            QSKIP("The engine file is not here.");
        m_bench = std::make_unique<Workbench>();
        m_window = std::make_unique<TestWindow>(*m_bench);
        m_window->session.setPrivate(true); // each run begins without reviews
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->session.openSample();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->cases().count() > 20 && !m_window->isBusy(), patience);
        m_table = named<QTableView>(*m_window, QStringLiteral("Cases"));
    }

    void cleanup()
    {
        if (m_window) {
            while (m_window->session.undoStack().canUndo())
                m_window->session.undoStack().undo();
        }
    }

    void cleanupTestCase()
    {
        m_window.reset();
        m_bench.reset();
        m_runtime.reset();
    }

    void severalCasesAreAcceptedAtOnce()
    {
        const QStringList names{QStringLiteral("room.jpg"), QStringLiteral("naevus1.jpg"),
                                QStringLiteral("melanoma1.jpg")};
        const int steps = m_window->session.undoStack().count();
        select(names);
        press(Qt::Key_A);
        // Each by its own verdict; the room is none of the classes.
        QCOMPARE(reviewOf(names[1]).label, m_window->session.classNames()[0]);
        QCOMPARE(reviewOf(names[2]).label, m_window->session.classNames()[1]);
        QCOMPARE(reviewOf(names[1]).decision, Review::Decision::Accepted);
        QVERIFY(reviewOf(names[0]).isEmpty());
        QVERIFY(m_window->message().contains(QStringLiteral("no single class")));
        QCOMPARE(m_window->session.undoStack().count(), steps + 1);
        press(Qt::Key_M);
        QVERIFY(reviewOf(names[0]).marked && reviewOf(names[1]).marked);
        QCOMPARE(reviewOf(names[2]).decision, Review::Decision::Accepted); // a mark changes nothing else
        m_window->session.undoStack().undo();
        m_window->session.undoStack().undo();
        for (const QString& name : names)
            QVERIFY(reviewOf(name).isEmpty());
        QCOMPARE(m_window->session.undoStack().index(), steps);
    }

    void whatCannotBeAcceptedLeavesNothingToUndo()
    {
        std::vector<CaseRecord> refused;
        for (const CaseRecord& record : m_window->session.records()) {
            if (record.is(Outcome::NoneOfThese))
                refused.push_back(record);
        }
        QVERIFY(refused.size() >= 2);
        Review accepted;
        accepted.decision = Review::Decision::Accepted;
        const int before = m_window->session.undoStack().index();
        m_window->session.setReviews(refused, refused.front(), accepted);
        QCOMPARE(m_window->session.undoStack().index(), before);
        QVERIFY(reviewOf(QFileInfo(refused.front().path).fileName()).isEmpty());
    }

    void aPictureMayNotBeGradable()
    {
        const QString name = QStringLiteral("psoriasis2.jpg");
        select({name});
        press(Qt::Key_U);
        QCOMPARE(reviewOf(name).decision, Review::Decision::NotGradable);
        QVERIFY(m_table->model()
                    ->index(rowOf(name), CaseModel::ReviewColumn)
                    .data()
                    .toString()
                    .contains(QStringLiteral("not gradable")));
        auto* overrule = named<QComboBox>(*m_window, QStringLiteral("Overrule the verdict with another class"));
        QCOMPARE(overrule->currentText(), QStringLiteral("not gradable"));
        auto* filter = named<QComboBox>(*m_window, QStringLiteral("Show only cases in a state of review"));
        filter->setCurrentIndex(filter->findText(QStringLiteral("Not gradable")));
        QCOMPARE(m_table->model()->rowCount(), 1);
        filter->setCurrentIndex(0);
        select({name});
        press(Qt::Key_U);
        QVERIFY(reviewOf(name).isEmpty());
    }

    void myDiagnosisNeedNotBeAClass()
    {
        const QString name = QStringLiteral("haemangioma2.jpg");
        const auto say = [&](const QString& typed, bool asTyped) {
            select({name});
            press(Qt::Key_O, Qt::ShiftModifier);
            auto* dialog = m_window->findChild<ConditionDialog*>();
            QVERIFY(dialog);
            QTest::keyClicks(named<QLineEdit>(*dialog, QStringLiteral("Find a condition")), typed);
            if (asTyped)
                QTest::keyClick(named<QListWidget>(*dialog, QStringLiteral("Conditions")), Qt::Key_End);
            picture(*dialog, QStringLiteral("diagnosis"));
            QTest::keyClick(dialog, Qt::Key_Return);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        };
        say(QStringLiteral("kerio"), false); // in the list
        QVERIFY(reviewOf(name).label.startsWith(QStringLiteral("Kerion")));
        QCOMPARE(reviewOf(name).decision, Review::Decision::Overruled);
        say(QStringLiteral("  Cold   panniculitis, day 3 "), false); // not in it
        QCOMPARE(reviewOf(name).label, QStringLiteral("Cold panniculitis, day 3"));
        say(QStringLiteral("psoriasis"), true); // like an entry, and meant as typed
        QCOMPARE(reviewOf(name).label, QStringLiteral("psoriasis"));
        // Nothing typed is nothing said.
        select({name});
        press(Qt::Key_O, Qt::ShiftModifier);
        auto* dialog = m_window->findChild<ConditionDialog*>();
        QTest::keyClick(dialog, Qt::Key_Escape);
        QCOMPARE(reviewOf(name).label, QStringLiteral("psoriasis"));
    }

    void aSecondReaderReadsBlind()
    {
        const QTemporaryDir dir;
        Session& session = m_window->session;
        QSettings().setValue(settingKey::dataFolder, dir.path());
        const auto former = qScopeGuard([&] {
            session.setPrivate(true);
            QSettings().clear();
            session.showReviews();
        });
        session.setPrivate(false); // what is private has one reader
        const QString orf = QStringLiteral("naevus1.jpg");
        QAction* blind = entry(*m_window, QStringLiteral("Read &blind"));
        blind->trigger(); // by nobody
        QVERIFY(m_window->message().contains(QStringLiteral("needs a name")));
        QVERIFY(!session.isReadingBlind());
        blind->trigger();

        QSettings().setValue(settingKey::reviewer, QStringLiteral("Anna"));
        for (const char* name : {"naevus1.jpg", "melanoma1.jpg", "psoriasis2.jpg"}) {
            select({QString::fromLatin1(name)});
            press(Qt::Key_U);
        }
        auto* page = m_window->findChild<ReadersView*>();
        auto* evaluate = m_window->findChild<EvaluatePage*>();
        evaluate->setCurrentWidget(page);
        QTRY_VERIFY(page->findChild<EmptyState*>()->isVisibleTo(page));

        QSettings().setValue(settingKey::reviewer, QStringLiteral("Ben"));
        blind->trigger();
        QVERIFY(session.isReadingBlind());
        QVERIFY(reviewOf(orf).isEmpty());
        select({orf});
        press(Qt::Key_A);
        QCOMPARE(reviewOf(orf).reviewer, QStringLiteral("Ben"));
        select({QStringLiteral("melanoma1.jpg")});
        press(Qt::Key_U);
        evaluate->refresh();
        auto* table = page->findChild<QTreeWidget*>();
        QTRY_COMPARE(table->topLevelItemCount(), 1);
        const QStringList expected{QStringLiteral("Anna"), QStringLiteral("Ben"), QStringLiteral("2")};
        for (int i = 0; i < int(expected.size()); ++i)
            QCOMPARE(table->topLevelItem(0)->text(i), expected[i]);
        QVERIFY(table->topLevelItem(0)->text(3).contains(QStringLiteral("1 of 2")));
        QCOMPARE(table->topLevelItem(0)->text(4), QStringLiteral("Not enough to estimate")); // no kappa of two cases
        auto* modes = m_window->findChild<Modes*>();
        const Mode before = *modes->current();
        modes->enter(Mode::Evaluate);
        picture(*m_window, QStringLiteral("readers"));
        modes->enter(before);
        m_window->activateWindow(); // a mode that hides who has the keyboard gives it away
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));

        session.undoStack().undo(); // of Ben's answer: Anna's comes back, and is not Ben's
        session.undoStack().undo();
        QVERIFY(reviewOf(orf).isEmpty());
        evaluate->refresh();
        QTRY_VERIFY(page->findChild<EmptyState*>()->isVisibleTo(page));
        blind->trigger();
        QCOMPARE(reviewOf(orf).reviewer, QStringLiteral("Anna"));
        QCOMPARE(reviewOf(orf).decision, Review::Decision::NotGradable);
    }

    void itGoesOnAfterAnAnswer()
    {
        QAction* goOn = entry(*m_window, QStringLiteral("&Go on after each answer"));
        QVERIFY(goOn && !goOn->isChecked());
        select({QStringLiteral("naevus1.jpg")});
        const int row = m_table->currentIndex().row();
        press(Qt::Key_A);
        QCOMPARE(m_table->currentIndex().row(), row);
        goOn->trigger();
        press(Qt::Key_A); // taken back: no answer
        QCOMPARE(m_table->currentIndex().row(), row);
        press(Qt::Key_M); // nor is a mark
        QCOMPARE(m_table->currentIndex().row(), row);
        press(Qt::Key_A);
        QCOMPARE(m_table->currentIndex().row(), row + 1);
        // Where a filter goes on by itself, no case is passed over.
        auto* filter = named<QComboBox>(*m_window, QStringLiteral("Show only cases in a state of review"));
        filter->setCurrentIndex(filter->findText(QStringLiteral("Not reviewed")));
        const QString next = m_table->model()->index(m_table->currentIndex().row() + 1, 0).data().toString();
        press(Qt::Key_A);
        QCOMPARE(m_table->currentIndex().siblingAtColumn(0).data().toString(), next);
        filter->setCurrentIndex(0);
        goOn->trigger();
        QVERIFY(!settingValue(settingKey::goOn).toBool());
    }
};

QTEST_MAIN(ReviewTest)
#include "review_test.moc"
