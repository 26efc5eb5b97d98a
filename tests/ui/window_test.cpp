#include "core/classifier/research_notice.h"
#include "core/engine/engine_info.h"
#include "core/runtime/runtime.h"
#include "tests/ui/window_helpers.h"
#include "ui/define/class_card.h"
#include "ui/define/task_panel.h"
#include "ui/image_stage/case_view.h"
#include "ui/image_stage/image_view.h"
#include "ui/screen/case_panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace vignette;
using namespace vignette::test;

namespace {

QPushButton* button(const QWidget& window, const QString& name)
{
    return named<QPushButton>(window, name);
}

/// What of the window can take the focus and has no name for a screen reader. Menus, scroll bars
/// and labels are named by what they show.
QStringList nameless(const QWidget& window)
{
    QStringList found;
    for (const auto* widget : window.findChildren<QWidget*>()) {
        const bool internal = widget->objectName().startsWith(QLatin1String("qt_"));
        if (widget->focusPolicy() != Qt::NoFocus && !internal && !widget->inherits("QMenu") &&
            !widget->inherits("QMenuBar") && !widget->inherits("QScrollBar") &&
            !widget->inherits("QComboBoxPrivateContainer") && !widget->inherits("QComboBoxListView") &&
            !widget->inherits("QLabel") && widget->accessibleName().isEmpty())
            found += QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ') + widget->objectName() +
                     QLatin1String(" in ") + QString::fromLatin1(widget->parentWidget()->metaObject()->className());
    }
    return found;
}

QPalette darkPalette()
{
    QPalette palette(QColor(53, 53, 53), QColor(42, 42, 42));
    palette.setColor(QPalette::Window, QColor(45, 45, 45));
    palette.setColor(QPalette::Base, QColor(30, 30, 30));
    palette.setColor(QPalette::AlternateBase, QColor(40, 40, 40));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, QColor(230, 230, 230));
    palette.setColor(QPalette::PlaceholderText, QColor(150, 150, 150));
    palette.setColor(QPalette::Highlight, QColor(42, 130, 218));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(120, 120, 120));
    return palette;
}

} // namespace

class WindowTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Runtime> m_runtime;

private Q_SLOTS:
    void initTestCase()
    {
        isolate(QStringLiteral("window-test"));
        m_runtime = std::make_unique<Runtime>();
    }

    void cleanupTestCase() { m_runtime.reset(); }

    void emptyWindowSaysWhatToDo()
    {
        Workbench bench(Workbench::Options{QStringLiteral("/nowhere"), {}});
        TestWindow window(bench);
        window.show();
        QCoreApplication::processEvents();
        QVERIFY(showsText(window, QStringLiteral("A classifier from a few pictures and words")));
        QVERIFY(showsText(window, researchUseNotice()));
        picture(window, QStringLiteral("empty"));
        QVERIFY(!button(window, QStringLiteral("Synthesize"))->isVisible());
        button(window, QStringLiteral("New task"))->click();
        QVERIFY(!showsText(window, QStringLiteral("A classifier from a few pictures and words")));
        QVERIFY(showsText(window, researchUseNotice()));
        QTRY_VERIFY(showsText(window, QStringLiteral("Computes on: ")));
        QVERIFY(button(window, QStringLiteral("Synthesize"))->isVisible());
        QVERIFY(!button(window, QStringLiteral("Save the classifier"))->isEnabled());
        QVERIFY(!button(window, QStringLiteral("Screen folder…"))->isEnabled());
    }

    void aFolderOfClassesIsDroppedAtTheStart()
    {
        Workbench bench(Workbench::Options{QStringLiteral("/nowhere"), {}});
        TestWindow window(bench);
        window.show();
        QTemporaryDir empty;
        QVERIFY(QDir(empty.path()).mkpath(QStringLiteral("nothing")));
        drop(&window, {empty.path()});
        QTRY_VERIFY_WITH_TIMEOUT(!window.message().isEmpty(), patience);
        QVERIFY(button(window, QStringLiteral("New task"))->isVisible()); // still at the start
        drop(&window, {samples() + QStringLiteral("/examples")});
        auto* panel = window.findChild<TaskPanel*>();
        QTRY_COMPARE_WITH_TIMEOUT(window.session.document().task().way(), 4, patience);
        QCOMPARE(window.session.document().task().name, QStringLiteral("examples"));
        QVERIFY(!button(window, QStringLiteral("New task"))->isVisible());
        QVERIFY(panel->isVisible());
    }

    void faultsAreSentencesInTheBar()
    {
        Workbench bench(Workbench::Options{QStringLiteral("/nowhere"), {}});
        TestWindow window(bench);
        window.show();
        QTemporaryDir dir;
        for (const char* name : {"broken.vignette", "broken.json"}) {
            const QString path = dir.filePath(QString::fromLatin1(name));
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("no such thing");
            file.close();
            window.session.open(path);
            QTRY_VERIFY_WITH_TIMEOUT(!window.isBusy(), patience);
            QVERIFY2(!window.message().isEmpty(), name);
            QVERIFY(showsText(window, window.message()));
            QVERIFY(!window.hasClassifier());
            QVERIFY(button(window, QStringLiteral("New task"))->isVisible()); // back at the start
        }
        window.session.screen({dir.path()});
        QVERIFY(window.message().contains(QStringLiteral("classifier first")));

        // The engine is not there: said once it is needed, the task stays.
        window.session.open(samples() + QStringLiteral("/task.json"));
        QVERIFY(window.message().isEmpty());
        window.session.synthesize();
        QTRY_VERIFY_WITH_TIMEOUT(!window.isBusy(), patience);
        QVERIFY(!window.message().isEmpty());
        QVERIFY(!window.session.document().isEmpty());
        picture(window, QStringLiteral("error"));
    }

    void everythingFocusableHasAName()
    {
        Workbench bench(Workbench::Options{QStringLiteral("/nowhere"), {}});
        TestWindow window(bench);
        window.show();
        window.session.open(samples() + QStringLiteral("/task.json"));
        QVERIFY2(nameless(window).isEmpty(), qPrintable(nameless(window).join(QLatin1String(", "))));
    }

    void aTaskIsMadeByTypingAndDropping()
    {
        Workbench bench(Workbench::Options{QStringLiteral("/nowhere"), {}});
        TestWindow window(bench);
        window.show();
        button(window, QStringLiteral("New task"))->click();
        auto* panel = window.findChild<TaskPanel*>();
        QCOMPARE(window.session.document().task().way(), 2);
        QList<QLineEdit*> names;
        for (auto* card : panel->findChildren<ClassCard*>())
            names += card->findChild<QLineEdit*>();
        QCOMPARE(names.size(), 2);
        QTest::keyClicks(names[0], QStringLiteral("Naevus"));
        QTest::keyClicks(names[1], QStringLiteral("Melanoma"));
        QTest::keyClicks(panel->findChildren<QPlainTextEdit*>()[1], QStringLiteral("Black patch."));
        drop(names[0]->parentWidget(), {samples() + QStringLiteral("/examples/naevus/naevus1.jpg")});
        QTRY_COMPARE_WITH_TIMEOUT(window.session.document().task().classes[0].shot(), 1, patience);
        const TaskSpec task = window.session.document().task();
        QCOMPARE(task.classes[0].name, QStringLiteral("Naevus"));
        QCOMPARE(task.classes[0].id, QStringLiteral("naevus"));
        QCOMPARE(task.classes[0].shot(), 1);
        QCOMPARE(task.classes[1].description, QStringLiteral("Black patch."));
        QVERIFY(task.validate());

        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("task.json"));
        window.session.saveTask(path);
        const auto read = readTask(path);
        QVERIFY(read);
        QCOMPARE(read->classes[1].name, QStringLiteral("Melanoma"));
    }

    void sampleTaskToVerdictAndBack()
    {
        if (!QFile::exists(defaultEnginePath()))
            QSKIP("The engine file is not here.");
        Workbench bench;
        TestWindow window(bench);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto* cases = window.findChild<CasePanel*>();
        auto* table = window.findChild<QTableView*>();
        auto* view = window.findChild<CaseView*>();

        button(window, QStringLiteral("Try the sample task"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(window.hasClassifier(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(cases->count() > 20 && !window.isBusy(), patience);
        QTRY_VERIFY(button(window, QStringLiteral("Export the results as a table"))->isEnabled());
        QCOMPARE(window.message(), QString());

        // By keyboard: to the first case, then down; the picture follows.
        table->sortByColumn(3, Qt::DescendingOrder);
        table->selectRow(0);
        table->setFocus();
        QTRY_VERIFY_WITH_TIMEOUT(hasPicture(*view), patience);
        QTest::keyClick(table, Qt::Key_Down);
        QCOMPARE(table->currentIndex().row(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(hasPicture(*view), patience);
        const auto shown = [&](int column) { return table->model()->index(1, column).data().toString(); };
        QVERIFY(showsText(*view, shown(3)));
        QVERIFY(!hasOverlay(*view));
        QTest::keyClick(table, Qt::Key_S);
        QTRY_VERIFY_WITH_TIMEOUT(hasOverlay(*view), patience);
        auto* chooser = view->findChild<QComboBox*>();
        chooser->setCurrentIndex((chooser->currentIndex() + 1) % chooser->count());
        QVERIFY(!hasOverlay(*view));
        QTRY_VERIFY_WITH_TIMEOUT(hasOverlay(*view), patience);
        chooser->setCurrentIndex((chooser->currentIndex() + chooser->count() - 1) % chooser->count());
        QTRY_VERIFY_WITH_TIMEOUT(hasOverlay(*view), patience);
        QCOMPARE(nameless(window), QStringList());

        // Zoomed by keyboard; the next case is fitted again.
        auto& image = view->imageView();
        const double fitted = image.scale();
        QVERIFY(fitted > 0);
        QTest::keyClick(table, Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(image.scale() > fitted);
        QTest::keyClick(table, Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(image.scale(), 1 / image.devicePixelRatioF());
        QTest::keyClick(table, Qt::Key_F);
        QCOMPARE(image.scale(), fitted);

        // The clinician's word, by keyboard, and back.
        const int review = 4;
        QTest::keyClick(table, Qt::Key_A);
        QVERIFY(shown(review).contains(QStringLiteral("Accepted")));
        QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(shown(review), QString());
        QTest::keyClick(table, Qt::Key_M);
        QTest::keyClick(table, Qt::Key_N);
        auto* note = named<QLineEdit>(*view, QStringLiteral("Note on the case"));
        QVERIFY(note->hasFocus());
        QTest::keyClicks(note, QStringLiteral("Ask for dermoscopy"));
        // A note that is being written is kept where another case is chosen.
        const QString noted = table->model()->index(1, 0).data().toString();
        table->selectRow(0);
        QVERIFY(shown(review).contains(QStringLiteral("\u270e")));
        QCOMPARE(note->text(), QString());
        table->selectRow(1);
        QCOMPARE(note->text(), QStringLiteral("Ask for dermoscopy"));
        auto* overrule = named<QComboBox>(*view, QStringLiteral("Overrule the verdict with another class"));
        const int naevus = overrule->count() - 3;
        overrule->setCurrentIndex(naevus);
        Q_EMIT overrule->activated(naevus);
        QVERIFY(shown(review).contains(overrule->itemText(naevus)));

        auto* reviewed = named<QComboBox>(window, QStringLiteral("Show only cases in a state of review"));
        reviewed->setCurrentIndex(reviewed->findText(QStringLiteral("Overruled")));
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, 0).data().toString(), noted);
        reviewed->setCurrentIndex(0);
        auto* find = named<QLineEdit>(window, QStringLiteral("Find cases by file name, note or label"));
        QTest::keyClicks(find, QStringLiteral("dermoscopy"));
        QCOMPARE(table->model()->rowCount(), 1);
        find->clear();
        QCOMPARE(table->model()->rowCount(), cases->count());
        QTest::qWait(500); // thumbnails, for the pictures below
        picture(window, QStringLiteral("sample"));
        const QPalette light = QApplication::palette();
        QApplication::setPalette(darkPalette());
        QTest::qWait(50);
        picture(window, QStringLiteral("sample-dark"));
        QApplication::setPalette(light);

        // What was seen is what is exported, and what the saved file says again.
        QTemporaryDir dir;
        const QString csv = dir.filePath(QStringLiteral("a.csv"));
        window.exportResultsTo(csv);
        QTRY_VERIFY_WITH_TIMEOUT(window.message().contains(QStringLiteral("a.csv")), patience);
        const QString file = dir.filePath(QStringLiteral("sample.vignette"));
        window.session.saveClassifier(file);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), patience);
        QTRY_VERIFY(window.message().contains(QStringLiteral("sample.vignette")));

        TestWindow second(bench);
        second.show();
        second.session.open(file);
        second.session.screen({samples() + QStringLiteral("/cases")});
        auto* secondCases = second.findChild<CasePanel*>();
        QTRY_VERIFY_WITH_TIMEOUT(second.hasClassifier(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(secondCases->count() == cases->count() && !second.isBusy(), patience);
        QTRY_VERIFY(button(second, QStringLiteral("Export the results as a table"))->isEnabled());
        const QString again = dir.filePath(QStringLiteral("b.csv"));
        second.exportResultsTo(again);
        QTRY_VERIFY_WITH_TIMEOUT(second.message().contains(QStringLiteral("b.csv")), patience);
        picture(second, QStringLiteral("reopened"));
        QFile a(csv);
        QFile b(again);
        QVERIFY(a.open(QIODevice::ReadOnly) && b.open(QIODevice::ReadOnly));
        const QByteArray exported = a.readAll();
        QVERIFY(exported.contains("Ask for dermoscopy"));
        const QByteArray reopened = b.readAll();
        const QByteArrayList one = exported.split('\n');
        const QByteArrayList two = reopened.split('\n');
        for (qsizetype i = 0; i < std::max(one.size(), two.size()); ++i) // a difference is easier to see by line
            QCOMPARE(two.value(i), one.value(i));
    }

    void closingInTheMiddleCancels()
    {
        if (!QFile::exists(defaultEnginePath()))
            QSKIP("The engine file is not here.");
        Workbench bench;
        auto window = std::make_unique<TestWindow>(bench);
        window->show();
        window->session.openSample();
        QTRY_VERIFY_WITH_TIMEOUT(window->hasClassifier(), patience);
        window.reset();
    }
};

QTEST_MAIN(WindowTest)
#include "window_test.moc"
