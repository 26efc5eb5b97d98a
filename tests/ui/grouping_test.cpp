#include "core/base/csv.h"
#include "core/engine/engine_info.h"
#include "core/runtime/runtime.h"
#include "tests/ui/window_helpers.h"
#include "ui/common/shared_settings.h"
#include "ui/exports/report_dialog.h"
#include "ui/screen/case_model.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QProcess>
#include <QTableView>
#include <QTreeView>

#include <memory>

using namespace vignette;
using namespace vignette::test;

/// Pictures that belong together have one verdict, the same in the window, its exports and the command line.
class GroupingTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Runtime> m_runtime;
    std::unique_ptr<Workbench> m_bench;

private Q_SLOTS:
    void initTestCase()
    {
        isolate(QStringLiteral("grouping-test"));
        m_runtime = std::make_unique<Runtime>();
        if (!QFile::exists(defaultEnginePath()))
            QSKIP("The engine file is not here.");
        m_bench = std::make_unique<Workbench>();
    }

    void cleanupTestCase()
    {
        m_bench.reset();
        m_runtime.reset();
    }

    void groupsAreTheSameEverywhere()
    {
        QTemporaryDir dir;
        const auto at = [&dir](const char* name) { return dir.filePath(QString::fromLatin1(name)); };
        TestWindow window(*m_bench);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.session.openSample();
        QTRY_VERIFY_WITH_TIMEOUT(window.cases().count() > 20 && !window.isBusy(), patience);

        // By keys alone: the panel, the choice, the rule, a group.
        QTest::keyClick(&window, Qt::Key_Y);
        auto* by = named<QComboBox>(window, QStringLiteral("Which pictures belong together"));
        QTRY_VERIFY(by->hasFocus());
        while (by->currentText() != QLatin1String("By file name")) {
            const int before = by->currentIndex();
            QTest::keyClick(by, Qt::Key_Down);
            QVERIFY(by->currentIndex() > before);
        }
        auto* rule = named<QLineEdit>(window, QStringLiteral("Part of the file name that is the same"));
        QTRY_VERIFY(rule->isVisible());
        rule->setText(QStringLiteral("^[a-z]+"));
        QTest::keyClick(rule, Qt::Key_Return);
        auto* list = named<QTreeView>(window, QStringLiteral("Groups of cases"));
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 7, patience); // all, four classes, a nodule, a room
        const auto cell = [list](int row, int column) { return list->model()->index(row, column).data().toString(); };
        int melanoma = 1;
        while (cell(melanoma, 0) != QLatin1String("melanoma"))
            ++melanoma;
        QVERIFY(cell(melanoma, 1).contains(QStringLiteral("Melanoma")));
        list->setCurrentIndex(list->model()->index(melanoma, 0));
        auto* table = named<QTableView>(window, QStringLiteral("Cases"));
        QCOMPARE(QString::number(table->model()->rowCount()), cell(melanoma, 2));
        picture(window, QStringLiteral("groups"));

        answerNextFileQuestion({at("groups.csv")});
        entry(window, QStringLiteral("Export &groups…"))->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(at("groups.csv")), patience);

        auto* report = openDialog<ReportDialog>(window, QStringLiteral("Export re&port…"));
        QVERIFY(report);
        exportTo(*report, at("report.html"));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(at("report.html")), patience);
        QFile html(at("report.html"));
        QVERIFY(html.open(QIODevice::ReadOnly));
        const QString said = QString::fromUtf8(html.readAll());
        QVERIFY(said.contains(QStringLiteral("Pictures that belong together")));
        QVERIFY(said.contains(QStringLiteral("6 picture")));
        QVERIFY(!said.contains(QStringLiteral(">melanoma<"))); // names go out only where they are wanted

        window.session.saveClassifier(at("sample.vignette"));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(at("sample.vignette")), patience);
        QProcess cli;
        cli.start(QStringLiteral(VIGNETTE_CLI),
                  {QStringLiteral("screen"), at("sample.vignette"), samples() + QStringLiteral("/cases"),
                   QStringLiteral("--out"), at("results.csv"), QStringLiteral("--group-by"),
                   QStringLiteral("name:^[a-z]+"), QStringLiteral("--groups"), at("cli.csv")});
        QVERIFY(cli.waitForFinished(patience));
        const auto ours = readCsv(at("groups.csv"));
        const auto theirs = readCsv(at("cli.csv"));
        QVERIFY(ours && theirs);
        QCOMPARE(*ours, *theirs);

        QSettings().setValue(settingKey::exportNames, QStringLiteral("no"));
        answerNextFileQuestion({at("nameless.csv")});
        entry(window, QStringLiteral("Export &groups…"))->trigger();
        QSettings().remove(settingKey::exportNames);
        const auto nameless = readCsv(at("nameless.csv"));
        QVERIFY(nameless);
        QCOMPARE((*nameless)[1].first(), QStringLiteral("Group 1"));
        QCOMPARE((*nameless)[1].mid(1), (*ours)[1].mid(1));

        // Kept for the next start, and given up at once.
        QCOMPARE(QSettings().value(QStringLiteral("grouping")).toString(), QStringLiteral("name:^[a-z]+"));
        for (QAction* view : window.cases().viewActions()) {
            if (view->shortcut() == QKeySequence(Qt::Key_Y))
                view->trigger();
        }
        QTRY_VERIFY(!list->isVisible());
        QCOMPARE(table->model()->rowCount(), window.cases().count());
    }
};

QTEST_MAIN(GroupingTest)
#include "grouping_test.moc"
