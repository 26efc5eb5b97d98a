#include "core/engine/engine_info.h"
#include "core/runtime/runtime.h"
#include "tests/ui/window_helpers.h"
#include "ui/common/recent_files.h"
#include "ui/define/task_panel.h"
#include "ui/evaluate/comparison_model.h"
#include "ui/evaluate/comparison_view.h"
#include "ui/evaluate/evaluate_page.h"
#include "ui/library/library_dialog.h"
#include "ui/screen/case_model.h"
#include "ui/screen/case_panel.h"

#include <QAction>
#include <QCheckBox>
#include <QDir>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace vignette;
using namespace vignette::test;

/// Two classifiers on one folder.
class ComparisonViewTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<Runtime> m_runtime;
    std::unique_ptr<Workbench> m_bench;
    std::unique_ptr<TestWindow> m_window;
    QString m_second; ///< a classifier of the same classes in another order, with other words

private Q_SLOTS:
    void initTestCase()
    {
        isolate(QStringLiteral("comparison-test"));
        m_runtime = std::make_unique<Runtime>();
        if (!QFile::exists(defaultEnginePath()))
            QSKIP("The engine file is not here.");
        m_bench = std::make_unique<Workbench>();
        TaskSpec task = readTask(QStringLiteral(VIGNETTE_SOURCE_DIR "/resources/samples/task.json")).value();
        task.name = QStringLiteral("Other words");
        std::swap(task.classes[0], task.classes[3]);
        std::swap(task.classes[1].description, task.classes[2].description);
        m_second = m_dir.filePath(QStringLiteral("second.vignette"));
        auto made = m_bench->synthesize(task);
        QTRY_VERIFY_WITH_TIMEOUT(made.isFinished(), patience);
        QVERIFY(made.result().has_value());
        QVERIFY(made.result()->classifier.save(m_second));
        m_window = std::make_unique<TestWindow>(*m_bench);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanupTestCase()
    {
        m_window.reset();
        m_bench.reset();
        m_runtime.reset();
    }

    void withoutCasesThereIsASentence()
    {
        QTest::keyClick(m_window.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(m_window->message().contains(QStringLiteral("Screen a folder first")));
        m_window->session.openSample();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->cases().count() > 20 && !m_window->isBusy(), patience);
    }

    void bothVerdictsTheMostDisagreedFirst()
    {
        RecentFiles().add(m_second);
        QTest::keyClick(m_window.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        auto* view = m_window->findChild<ComparisonView*>();
        QVERIFY(view);
        auto* library = view->findChild<LibraryDialog*>();
        QVERIFY(library && library->isVisible());
        auto* compare = named<QPushButton>(*library, QStringLiteral("Compare"));
        QTRY_VERIFY_WITH_TIMEOUT(compare->isEnabled(), patience);
        compare->click();
        QVERIFY(view->isBusy());
        QTRY_VERIFY_WITH_TIMEOUT(!view->isBusy(), patience);
        QCOMPARE(message(*view), QString());

        auto* table = view->findChild<QTableView*>();
        const auto* rows = table->model();
        QCOMPARE(rows->rowCount(), m_window->cases().count());
        double before = 1;
        for (int row = 0; row < rows->rowCount(); ++row) {
            const double now =
                rows->index(row, ComparisonModel::Disagreement).data(ComparisonModel::sortRole).toDouble();
            QVERIFY(now >= 0 && now <= before);
            before = now;
        }
        QVERIFY(rows->index(0, ComparisonModel::Disagreement).data(ComparisonModel::sortRole).toDouble() > 0);
        QCOMPARE(rows->headerData(ComparisonModel::Second, Qt::Horizontal, Qt::ToolTipRole).toString(),
                 QStringLiteral("Other words"));
        QCOMPARE(view->findChildren<QProgressBar*>().size(), 2 * 4 + 1); // four classes, and the progress
        const QString spoken = rows->index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(QStringLiteral("Disagreement")), qPrintable(spoken));

        const QString csv = m_dir.filePath(QStringLiteral("comparison.csv"));
        answerNextFileQuestion({csv});
        named<QPushButton>(*view, QStringLiteral("Export the comparison as a table"))->click();
        QFile file(csv);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), rows->rowCount() + 1);
        answerNextFileQuestion({QStringLiteral("/proc/comparison.csv")});
        named<QPushButton>(*view, QStringLiteral("Export the comparison as a table"))->click();
        QVERIFY(message(*view).contains(QStringLiteral("disk full")));

        const int all = rows->rowCount();
        named<QCheckBox>(*view, QStringLiteral("Only where the answers differ"))->click();
        QVERIFY(rows->rowCount() < all);

        named<QCheckBox>(*view, QStringLiteral("Only where the answers differ"))->click();
        const QString name = rows->index(3, 0).data().toString();
        table->selectRow(3);
        Q_EMIT table->activated(table->currentIndex());
        const auto* main = named<QTableView>(*m_window, QStringLiteral("Cases"));
        QCOMPARE(main->model()->index(main->currentIndex().row(), 0).data().toString(), name);
    }

    void cancelledAndBroken()
    {
        auto* view = m_window->findChild<ComparisonView*>();
        QVERIFY(view);
        const int rows = view->findChild<QTableView*>()->model()->rowCount();
        view->compareWith(m_second);
        QTest::keyClick(view, Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!view->isBusy(), patience);
        QCOMPARE(message(*view), QStringLiteral("Cancelled."));
        const QString broken = m_dir.filePath(QStringLiteral("broken.vignette"));
        QVERIFY(QFile::copy(m_second, broken) && QFile::resize(broken, 5000));
        view->compareWith(broken);
        QTRY_VERIFY_WITH_TIMEOUT(!view->isBusy(), patience);
        QVERIFY2(message(*view).endsWith(QLatin1Char('.')), qPrintable(message(*view)));
        QCOMPARE(view->findChild<QTableView*>()->model()->rowCount(), rows); // the comparison before stays
        QTest::keyClick(view, Qt::Key_Escape);                               // nothing runs: back to the cases
        QCOMPARE(m_window->modes().current(), Mode::Screen);
        QVERIFY(m_window->findChild<ComparisonView*>()); // which stays
    }

    void privatelyNothingIsWritten()
    {
        m_window->session.setPrivate(true);
        const QString data = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
        const QStringList before = QDir(data).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
        ComparisonView view(*m_bench,
                            {*m_window->session.classifier(),
                             {QStringLiteral(VIGNETTE_SOURCE_DIR "/resources/samples/cases")},
                             m_window->cases().model().records()},
                            true);
        view.compareWith(m_second);
        bool clean = true;
        QTRY_VERIFY_WITH_TIMEOUT(
            (clean = clean && QDir(data).entryList(QDir::AllEntries | QDir::NoDotAndDotDot) == before, !view.isBusy()),
            patience);
        QVERIFY(clean);
        QVERIFY(!view.findChild<QTableView*>()->model()->index(0, 0).data().toString().isEmpty());
    }

    void otherCasesNeedAnotherComparison()
    {
        QPointer<ComparisonView> former(m_window->findChild<ComparisonView*>());
        QVERIFY(former);
        const QTemporaryDir folder;
        for (const char* name : {"naevus1.jpg", "naevus2.jpg"})
            QVERIFY(QFile::copy(samples() + QStringLiteral("/cases/") + QLatin1String(name),
                                folder.filePath(QLatin1String(name))));
        m_window->session.screen({folder.path()});
        QTRY_VERIFY_WITH_TIMEOUT(m_window->cases().count() == 2 && !m_window->isBusy(), patience);
        QTRY_VERIFY(!former);
        m_window->modes().enter(Mode::Evaluate);
        auto* page = m_window->findChild<EvaluatePage*>();
        auto* fresh = page->showComparison();
        QVERIFY(fresh);
        fresh->compareWith(m_second);
        QTRY_VERIFY_WITH_TIMEOUT(!fresh->isBusy(), patience);
        QCOMPARE(fresh->findChild<QTableView*>()->model()->rowCount(), 2);
    }
};

QTEST_MAIN(ComparisonViewTest)
#include "comparison_view_test.moc"
