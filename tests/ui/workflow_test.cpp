#include "core/engine/engine_info.h"
#include "core/runtime/runtime.h"
#include "tests/base/full_disk.h"
#include "tests/ui/window_helpers.h"
#include "ui/common/condition_dialog.h"
#include "ui/common/file_dialogs.h"
#include "ui/common/message_box.h"
#include "ui/common/recent_files.h"
#include "ui/define/class_card.h"
#include "ui/define/task_panel.h"
#include "ui/evaluate/comparison_view.h"
#include "ui/evaluate/evaluation_view.h"
#include "ui/exports/picture_export_dialog.h"
#include "ui/exports/report_dialog.h"
#include "ui/exports/table_dialog.h"
#include "ui/help/about_dialog.h"
#include "ui/image_stage/case_view.h"
#include "ui/library/library_dialog.h"
#include "ui/screen/case_model.h"
#include "ui/screen/case_panel.h"
#include "ui/settings/preferences.h"
#include "ui/settings/settings_dialog.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDirIterator>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <optional>

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

/// Gives the focus back to the window once a menu is closed, which the platform "offscreen" does not.
void takeFocus(QWidget& window)
{
    QWidget* modal = QApplication::activeModalWidget();
    if (!focused())
        (modal ? modal : &window)->activateWindow();
    QTRY_VERIFY(focused());
}

/// Opens a menu of the window by its Alt key and takes the entry with that letter.
void chooseByKey(QWidget& window, Qt::Key menu, Qt::Key entry)
{
    QTest::keyClick(&window, menu, Qt::AltModifier);
    QTRY_VERIFY(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::activePopupWidget(), entry);
    QTRY_VERIFY(!QApplication::activePopupWidget());
    takeFocus(window);
}

/// Presses Tab until the widget of that name has the focus, past `skip` others of that name.
void tabTo(const char* name, int skip = 0)
{
    for (int presses = 0; presses < 150; ++presses) {
        QVERIFY2(focused(), name);
        if (focused()->accessibleName() == QLatin1String(name) && skip-- == 0)
            return;
        QTest::keyClick(focused(), Qt::Key_Tab);
    }
    QFAIL(qPrintable(QStringLiteral("Tab does not come to: ") + QLatin1String(name)));
}

/// What Tab does not come to although it can be used, and what it cannot leave.
QStringList unreachable(QWidget& window)
{
    takeFocus(window);
    QSet<QWidget*> seen;
    for (int presses = 0; presses < 200; ++presses) {
        if (!focused())
            return {QStringLiteral("nothing has the focus after %1 times Tab").arg(presses)};
        seen += focused();
        QTest::keyClick(focused(), Qt::Key_Tab);
    }
    QStringList missed;
    for (auto* widget : window.findChildren<QWidget*>()) {
        const bool inside = widget->window() == &window && widget->isVisible() && widget->isEnabled();
        // One of a group of radio buttons stands for all of them; the arrow keys go on from it.
        if (inside && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() && !seen.contains(widget) &&
            !widget->inherits("QRadioButton"))
            missed += QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ') +
                      QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
    }
    return missed;
}

/// What in the tree that a screen reader walks can take the focus, and says not what it is.
QStringList unspoken(QAccessibleInterface* at)
{
    QStringList found;
    if (!at || !at->isValid() || at->state().invisible)
        return found;
    const auto role = at->role();
    // Cells may be empty, and are read with their header.
    const bool cell = role == QAccessible::Cell || role == QAccessible::TreeItem || role == QAccessible::ListItem;
    if (at->state().focusable && !cell) {
        const QString type =
            at->object() ? QString::fromLatin1(at->object()->metaObject()->className()) : QStringLiteral("item");
        if (at->text(QAccessible::Name).isEmpty())
            found += type + QStringLiteral(" has no name");
        // Qt gives a pane that scrolls or holds tabs no other role; what has the focus is inside.
        const bool pane =
            at->object() && (at->object()->inherits("QTabWidget") || at->object()->inherits("QScrollArea"));
        if (role == QAccessible::NoRole || (role == QAccessible::Client && !pane))
            found += type + QStringLiteral(" has no role: ") + at->text(QAccessible::Name);
    }
    for (int i = 0; i < at->childCount(); ++i)
        found += unspoken(at->child(i));
    return found;
}

QStringList unspoken(QWidget& window)
{
    return unspoken(QAccessible::queryAccessibleInterface(&window));
}

/// One line for people: ends like a sentence, and speaks of no machinery.
bool isSentence(const QString& text)
{
    static const QRegularExpression machinery(QStringLiteral("exception|errno|0x|c10::|std::|JSON|Qt|\n"),
                                              QRegularExpression::NoPatternOption);
    // What stands in quotes is a name, and that of a temporary folder may hold any letters.
    static const QRegularExpression quoted(QStringLiteral("\"[^\"]*\"|\u201c[^\u201d]*\u201d"));
    const bool ends = text.endsWith(QLatin1Char('.')) || text.endsWith(QLatin1Char('?'));
    return ends && text.size() > 15 && text.size() < 250 && !QString(text).remove(quoted).contains(machinery);
}

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// A dialog tells in a sentence why its file cannot be written.
bool saysWhy(const QDialog& dialog)
{
    return std::ranges::any_of(dialog.findChildren<QLabel*>(), [](const QLabel* label) {
        return isSentence(label->text()) && label->text().contains(QStringLiteral("cannot be"));
    });
}

/// A folder in which nobody can make a file; root least of all is stopped by permissions.
QString unwritableFolder(const QTemporaryDir& dir)
{
    const QString folder = dir.filePath(QStringLiteral("locked"));
    QDir().mkpath(folder);
    QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::ExeOwner);
    return QFileInfo(folder).isWritable() ? QStringLiteral("/proc") : folder;
}

} // namespace

class WorkflowTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Runtime> m_runtime;
    std::unique_ptr<Workbench> m_bench;
    TaskSpec m_sample;

    std::unique_ptr<TestWindow> newWindow()
    {
        auto window = std::make_unique<TestWindow>(*m_bench);
        window->show();
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            return nullptr;
        return window;
    }

    std::unique_ptr<TestWindow> screenedWindow()
    {
        auto window = newWindow();
        if (!window)
            return nullptr;
        window->session.openSample();
        if (!QTest::qWaitFor([&] { return window->cases().count() > 20 && !window->isBusy(); }, patience))
            return nullptr;
        return window;
    }

    /// The window has lost nothing of a screening that was finished.
    static bool isWhole(const TestWindow& window, int count)
    {
        return window.hasClassifier() && window.cases().count() == count &&
               window.session.document().task().way() == 4 &&
               named<QPushButton>(window, QStringLiteral("Export the results as a table"))->isEnabled();
    }

private Q_SLOTS:
    void initTestCase()
    {
        isolate(QStringLiteral("workflow-test"));
        m_runtime = std::make_unique<Runtime>();
        if (!QFile::exists(defaultEnginePath()))
            QSKIP("The engine file is not here.");
        m_bench = std::make_unique<Workbench>();
        const auto task = readTask(samples() + QStringLiteral("/task.json"));
        QVERIFY(task);
        m_sample = *task;
    }

    void cleanupTestCase()
    {
        m_bench.reset();
        m_runtime.reset();
    }

    void theWholeJobWithTheMouse()
    {
        const auto window = newWindow();
        QVERIFY(window);
        click(*window, QStringLiteral("New task"));
        for (int i = 2; i < m_sample.way(); ++i)
            click(*window, QStringLiteral("Add a class"));
        auto* panel = window->findChild<TaskPanel*>();
        const auto cards = panel->findChildren<ClassCard*>();
        QCOMPARE(int(cards.size()), m_sample.way());
        QTRY_VERIFY(cards.back()->isVisible());
        for (int i = 0; i < m_sample.way(); ++i) {
            const ClassSpec& spec = m_sample.classes[size_t(i)];
            auto* name = cards[i]->findChild<QLineEdit*>();
            auto* description = cards[i]->findChild<QPlainTextEdit*>();
            QTest::mouseClick(name, Qt::LeftButton);
            QTest::keyClicks(name, spec.name);
            QTest::mouseClick(description->viewport(), Qt::LeftButton);
            QTest::keyClicks(description, spec.description);
            QStringList pictures;
            for (const Example& example : spec.examples)
                pictures += example.path;
            drop(cards[i], pictures);
        }
        QTRY_VERIFY_WITH_TIMEOUT(window->session.document().task().classes[3].shot() == m_sample.classes[3].shot() &&
                                     window->session.document().task().classes[0].shot() == m_sample.classes[0].shot(),
                                 patience);
        click(*window, QStringLiteral("Synthesize"));
        QTRY_VERIFY_WITH_TIMEOUT(window->hasClassifier(), patience);

        drop(window.get(), {cases()});
        QTRY_COMPARE(focused(), window->findChild<QTableView*>()); // its keys are at hand
        QTRY_VERIFY_WITH_TIMEOUT(window->cases().count() > 20 && !window->isBusy(), patience);
        auto* table = window->findChild<QTableView*>();
        auto* view = window->findChild<CaseView*>();
        const QModelIndex third = table->model()->index(2, 0);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::NoModifier, table->visualRect(third).center());
        QCOMPARE(table->currentIndex().row(), 2);
        QTRY_VERIFY_WITH_TIMEOUT(hasPicture(*view), patience);
        auto* overlay = named<QCheckBox>(*view, QStringLiteral("Show where the network looked"));
        QTest::mouseClick(overlay, Qt::LeftButton, Qt::NoModifier, QPoint(8, overlay->height() / 2));
        QTRY_VERIFY_WITH_TIMEOUT(hasOverlay(*view), patience);

        auto* overrule = named<QComboBox>(*view, QStringLiteral("Overrule the verdict with another class"));
        QTest::mouseClick(overrule, Qt::LeftButton);
        QTRY_VERIFY(overrule->view()->isVisible());
        QTest::qWait(QApplication::doubleClickInterval() + 50); // a release at once belongs to the press
        const QModelIndex psoriasis = overrule->model()->index(overrule->findText(m_sample.classes[3].name), 0);
        QTest::mouseClick(overrule->view()->viewport(), Qt::LeftButton, Qt::NoModifier,
                          overrule->view()->visualRect(psoriasis).center());
        const auto reviewed = [&] { return table->model()->index(2, CaseModel::ReviewColumn).data().toString(); };
        QTRY_VERIFY(reviewed().contains(m_sample.classes[3].name));
        auto* note = named<QLineEdit>(*view, QStringLiteral("Note on the case"));
        QTest::mouseClick(note, Qt::LeftButton);
        QTest::keyClicks(note, QStringLiteral("Biopsy, please"));
        QTest::keyClick(note, Qt::Key_Return);
        QVERIFY(reviewed().contains(QStringLiteral("✎")));

        QTemporaryDir dir;
        const QString first = dir.filePath(QStringLiteral("first.csv"));
        window->exportResultsTo(first);
        QTRY_VERIFY_WITH_TIMEOUT(window->message().contains(QStringLiteral("first.csv")), patience);
        QVERIFY(contents(first).contains("Biopsy, please"));
        auto* report = openDialog<ReportDialog>(*window, QStringLiteral("Export re&port…"));
        QVERIFY(report);
        QVERIFY(named<QRadioButton>(*report, QStringLiteral("All cases"))
                    ->text()
                    .contains(QString::number(window->cases().count())));
        QTest::mouseClick(named<QCheckBox>(*report, QStringLiteral("Include file names")), Qt::LeftButton,
                          Qt::NoModifier, {8, 8});
        named<QRadioButton>(*report, QStringLiteral("Web page"))->click();
        const QString html = dir.filePath(QStringLiteral("report.html"));
        exportTo(*report, html);
        QTRY_VERIFY_WITH_TIMEOUT(window->message().contains(QStringLiteral("report.html")), patience);
        QVERIFY(contents(html).contains("Biopsy, please"));
        const QString file = dir.filePath(QStringLiteral("phantoms.vignette"));
        window->session.saveClassifier(file);
        QTRY_VERIFY_WITH_TIMEOUT(window->message().contains(QStringLiteral("phantoms.vignette")), patience);
        window->exportClassifierTo(dir.filePath(QStringLiteral("phantoms.pt")));
        QTRY_VERIFY_WITH_TIMEOUT(window->message().contains(QStringLiteral("phantoms.pt")), patience);
        QVERIFY(QFileInfo(dir.filePath(QStringLiteral("phantoms.pt"))).size() > 16'000'000);

        const auto second = newWindow();
        QVERIFY(second);
        drop(second.get(), {file});
        QTRY_VERIFY_WITH_TIMEOUT(second->hasClassifier(), patience);
        drop(second.get(), {cases()});
        QTRY_VERIFY_WITH_TIMEOUT(second->cases().count() == window->cases().count() && !second->isBusy(), patience);
        const QString again = dir.filePath(QStringLiteral("again.csv"));
        second->exportResultsTo(again);
        QTRY_VERIFY_WITH_TIMEOUT(second->message().contains(QStringLiteral("again.csv")), patience);
        QCOMPARE(contents(again), contents(first));
    }

    void theWholeJobByKeyboard()
    {
        const auto window = newWindow();
        QVERIFY(window);
        chooseByKey(*window, Qt::Key_F, Qt::Key_N);
        QTRY_VERIFY(window->findChild<ClassCard*>());
        QVERIFY2(focused(), "after a new task, the keyboard is nowhere");
        tabTo("Add a class");
        QTest::keyClick(focused(), Qt::Key_Space);
        QCOMPARE(focused()->accessibleName(), QStringLiteral("Name of the class")); // ready to be written
        tabTo("Add a class");
        QTest::keyClick(focused(), Qt::Key_Space);
        auto* panel = window->findChild<TaskPanel*>();
        QTRY_VERIFY(panel->findChildren<ClassCard*>().back()->isVisible());
        for (int i = 0; i < m_sample.way(); ++i) {
            const ClassSpec& spec = m_sample.classes[size_t(i)];
            tabTo("Name of the task");
            tabTo("Name of the class", i);
            QTest::keyClicks(focused(), spec.name);
            QTest::keyClick(focused(), Qt::Key_Tab);
            QCOMPARE(focused()->accessibleName(), QStringLiteral("Clinical description of the class"));
            QTest::keyClicks(focused(), spec.description);
            tabTo("What can be done with this class");
            auto* pictures = new QMimeData;
            QList<QUrl> urls;
            for (const Example& example : spec.examples)
                urls += QUrl::fromLocalFile(example.path);
            pictures->setUrls(urls);
            QGuiApplication::clipboard()->setMimeData(pictures);
            QTest::keyClick(focused(), Qt::Key_Space);
            QTRY_VERIFY(QApplication::activePopupWidget());
            QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_P);
            QTRY_COMPARE_WITH_TIMEOUT(window->session.document().task().classes[size_t(i)].shot(), spec.shot(),
                                      patience);
            takeFocus(*window);
        }
        QCOMPARE(window->session.document().task().classes[2].description, m_sample.classes[2].description);
        chooseByKey(*window, Qt::Key_R, Qt::Key_Y);
        QTRY_VERIFY_WITH_TIMEOUT(window->hasClassifier(), patience);
        QCOMPARE(unreachable(*window).join(QLatin1String("; ")), QString());

        window->session.screen({cases()});
        QTRY_VERIFY_WITH_TIMEOUT(window->cases().count() > 20 && !window->isBusy(), patience);
        auto* table = window->findChild<QTableView*>();
        auto* view = window->findChild<CaseView*>();
        tabTo("Cases");
        QTest::keyClick(focused(), Qt::Key_Down);
        QTest::keyClick(focused(), Qt::Key_J);
        QCOMPARE(table->currentIndex().row(), 2);
        QTRY_VERIFY_WITH_TIMEOUT(hasPicture(*view), patience);
        QTest::keyClick(focused(), Qt::Key_S);
        QTRY_VERIFY_WITH_TIMEOUT(hasOverlay(*view), patience);
        QCOMPARE(unreachable(*window).join(QLatin1String("; ")), QString());

        const auto reviewed = [&] { return table->model()->index(2, CaseModel::ReviewColumn).data().toString(); };
        tabTo("Cases");
        QTest::keyClick(focused(), Qt::Key_O);
        QTRY_VERIFY(QApplication::activePopupWidget());
        auto* overrule = named<QComboBox>(*view, QStringLiteral("Overrule the verdict with another class"));
        QTest::keyClick(overrule->view(), Qt::Key_End);
        QTest::keyClick(overrule->view(), Qt::Key_Return);
        QTRY_VERIFY(reviewed().contains(m_sample.classes.back().name));
        takeFocus(*window);
        QCOMPARE(focused(), table); // on to the next case
        QTest::keyClick(focused(), Qt::Key_O);
        QTRY_VERIFY(QApplication::activePopupWidget());
        overrule->view()->setCurrentIndex(overrule->model()->index(
            overrule->findText(table->model()->index(2, CaseModel::TopClass).data().toString()), 0));
        QTest::keyClick(overrule->view(), Qt::Key_Return);
        QTRY_VERIFY(reviewed().contains(QStringLiteral("Accepted"))); // with what the program says
        QCOMPARE(overrule->currentIndex(), 0);
        takeFocus(*window);
        QTest::keyClick(focused(), Qt::Key_N);
        QTest::keyClick(focused(), Qt::Key_A, Qt::ControlModifier); // reviews are kept: another test wrote one
        QTest::keyClicks(focused(), QStringLiteral("Seen by keyboard"));
        QTest::keyClick(focused(), Qt::Key_Return);
        QVERIFY(reviewed().contains(QStringLiteral("✎")));
        QCOMPARE(focused(), table);
        QTest::keyClick(focused(), Qt::Key_N);
        QTest::keyClicks(focused(), QStringLiteral(", or not"));
        QTest::keyClick(focused(), Qt::Key_Escape); // takes back what was typed
        QCOMPARE(focused(), table);
        QCOMPARE(named<QLineEdit>(*view, QStringLiteral("Note on the case"))->text(),
                 QStringLiteral("Seen by keyboard"));

        QTest::keyClick(focused(), Qt::Key_G);
        QCOMPARE(focused()->accessibleName(), QStringLiteral("Cases as a grid"));
        QCOMPARE(unreachable(*window).join(QLatin1String("; ")), QString());
        chooseByKey(*window, Qt::Key_V, Qt::Key_I); // ledger
        QTRY_VERIFY(named<QPushButton>(*window, QStringLiteral("Export the import ledger as a table"))->isVisible());
        QCOMPARE(unreachable(*window).join(QLatin1String("; ")), QString());
        chooseByKey(*window, Qt::Key_V, Qt::Key_T);
        QVERIFY(table->isVisible());

        QTemporaryDir dir;
        const QString csv = dir.filePath(QStringLiteral("results.csv"));
        window->exportResultsTo(csv);
        QTRY_VERIFY_WITH_TIMEOUT(window->message().contains(QStringLiteral("results.csv")), patience);
        QVERIFY(contents(csv).contains("Seen by keyboard"));
    }

    void theFocusIsSeen()
    {
        applyTheme(QStringLiteral("light"));
        const auto window = screenedWindow();
        QVERIFY(window);
        window->findChild<QTableView*>()->setFocus();
        QTest::keyClick(focused(), Qt::Key_S);
        QTRY_VERIFY_WITH_TIMEOUT(hasOverlay(*window->findChild<CaseView*>()), patience);
        QSet<QWidget*> seen;
        QStringList unseen;
        while (!seen.contains(focused())) {
            QWidget* at = focused();
            QVERIFY(at);
            seen += at;
            const QImage a = at->grab().toImage(); // itself: the next one may scroll it out of sight
            QTest::keyClick(at, Qt::Key_Tab);
            const QImage b = at->grab().toImage();
            if (a.size() != b.size())
                continue;
            int changed = 0;
            for (int y = 0; y < a.height(); ++y) {
                for (int x = 0; x < a.width(); ++x)
                    changed += a.pixel(x, y) != b.pixel(x, y);
            }
            if (changed < 30) // the line of a cursor is not enough
                unseen += QStringLiteral("%1 (%2, %3)")
                              .arg(at->accessibleName(), QString::fromLatin1(at->metaObject()->className()))
                              .arg(changed);
        }
        QVERIFY(seen.size() > 20);
        QCOMPARE(unseen.join(QLatin1String("; ")), QString());
        applyTheme(QStringLiteral("system"));
    }

    void anUnsavedTaskIsNotThrownAway()
    {
        const auto window = newWindow();
        QVERIFY(window);
        click(*window, QStringLiteral("New task"));
        auto* panel = window->findChild<TaskPanel*>();
        QTest::keyClicks(panel->findChild<ClassCard*>()->findChild<QLineEdit*>(), QStringLiteral("Lichen"));
        QString asked;
        const auto answer = [&asked](QMessageBox::StandardButton button) {
            MessageBox::answerNext([&asked, button](const QString& question) {
                asked = question;
                return button;
            });
        };
        for (const auto& replace : std::initializer_list<std::function<void()>>{
                 [&] { QTest::keyClick(window.get(), Qt::Key_N, Qt::ControlModifier); },
                 [&] { window->openFile(samples() + QStringLiteral("/task.json")); }, [&] { window->openSample(); }}) {
            asked.clear();
            answer(QMessageBox::Cancel);
            replace();
            QVERIFY(isSentence(asked));
            QCOMPARE(window->session.document().task().classes[0].name, QStringLiteral("Lichen"));
        }
        answer(QMessageBox::Discard);
        window->openFile(samples() + QStringLiteral("/task.json"));
        QCOMPARE(window->session.document().task().way(), m_sample.way());
        asked.clear();
        window->openFile(samples() + QStringLiteral("/task.json")); // nothing to lose
        QVERIFY(asked.isEmpty());
    }

    void anUnfinishedTaskIsSavedAndOpenedAgain()
    {
        const auto window = newWindow();
        QVERIFY(window);
        click(*window, QStringLiteral("New task"));
        auto* panel = window->findChild<TaskPanel*>();
        QTest::keyClicks(panel->findChild<ClassCard*>()->findChild<QLineEdit*>(), QStringLiteral("Lichen"));
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("begun.json"));
        window->session.saveTask(path);
        const auto again = newWindow();
        QVERIFY(again);
        again->session.open(path);
        QCOMPARE(again->message(), QString());
        const TaskSpec task = again->session.document().task();
        QCOMPARE(task.way(), 2);
        QCOMPARE(task.classes[0].name, QStringLiteral("Lichen"));
        again->session.synthesize();
        QVERIFY(again->message().contains(QStringLiteral("description"))); // what it still needs
    }

    void aClassifierIsNotOfferedTheFileOfTheTask()
    {
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        const auto window = newWindow();
        QVERIFY(window);
        QTemporaryDir dir;
        const auto offered = [&] {
            QString name;
            QTimer answer;
            connect(&answer, &QTimer::timeout, window.get(), [&name] {
                if (auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget())) {
                    name = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->text();
                    dialog->reject();
                }
            });
            answer.start(20);
            window->activateWindow(); // the question before may have left none active
            if (QTest::qWaitForWindowActive(window.get()))
                QTest::keyClick(window.get(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
            return name;
        };
        window->session.open(samples() + QStringLiteral("/task.json"));
        window->session.saveTask(dir.filePath(QStringLiteral("mine.json")));
        QVERIFY(offered().endsWith(QLatin1String("mine.json")));
        window->session.synthesize();
        QTRY_VERIFY_WITH_TIMEOUT(window->hasClassifier(), patience);
        const QString saved = dir.filePath(QStringLiteral("made.vignette"));
        window->session.saveClassifier(saved);
        QTRY_VERIFY_WITH_TIMEOUT(window->message().contains(QStringLiteral("made.vignette")), patience);
        window->session.open(saved);
        QTRY_VERIFY_WITH_TIMEOUT(!window->isBusy(), patience);
        QCOMPARE(QFileInfo(offered()).fileName(), QStringLiteral("Lesion phantoms.json"));
    }

    void namesOfTasksBecomeThoseOfFiles()
    {
        const QString suffix = QStringLiteral("json");
        QCOMPARE(fileNameOf(QStringLiteral("Naevus or melanoma?"), suffix), QStringLiteral("Naevus or melanoma.json"));
        QCOMPARE(fileNameOf(QStringLiteral("../a\\b: c\n"), suffix), QStringLiteral("a b c.json"));
        QCOMPARE(fileNameOf(QStringLiteral(" /?"), suffix), QString());
    }

    void whoWritesOnKeepsTheKeyboard()
    {
        const auto window = newWindow();
        QVERIFY(window);
        window->session.openSample();
        QTRY_VERIFY_WITH_TIMEOUT(window->cases().count() > 20 && !window->isBusy(), patience);
        named<QCheckBox>(*window, QStringLiteral("Live: synthesize after each change"))->setChecked(true);
        auto* description = window->findChild<QPlainTextEdit*>();
        description->setFocus();
        const QString before = window->session.classifier()->manifest().digest;
        QTest::keyClicks(description, QStringLiteral("Solitary. "));
        QTRY_VERIFY_WITH_TIMEOUT(window->session.classifier() &&
                                     window->session.classifier()->manifest().digest != before &&
                                     window->cases().count() > 20 && !window->isBusy(),
                                 patience);
        QCOMPARE(focused(), description); // a letter in the table would be a review
    }

    void dialogsByKeyboard()
    {
        const auto window = screenedWindow();
        QVERIFY(window);
        RecentFiles().add(QStringLiteral("/gone/away.vignette"));
        const std::pair<const char*, std::function<QDialog*()>> dialogs[] = {
            {"settings", [&] { return openDialog<SettingsDialog>(*window, QStringLiteral("Settin&gs…")); }},
            {"library", [&] { return openDialog<LibraryDialog>(*window, QStringLiteral("&Library…")); }},
            {"report", [&] { return openDialog<ReportDialog>(*window, QStringLiteral("Export re&port…")); }},
            {"pictures", [&] { return openDialog<PictureExportDialog>(*window, QStringLiteral("Export pict&ures…")); }},
            {"about", [&] { return openDialog<AboutDialog>(*window, QStringLiteral("&About Vignette")); }},
            {"condition", [&] {
                 auto* dialog = new ConditionDialog(ConditionDialog::Purpose::StartClass, {}, window.get());
                 dialog->setAttribute(Qt::WA_DeleteOnClose);
                 dialog->open();
                 return dialog;
             }}};
        for (const auto& [name, open] : dialogs) {
            const QPointer<QDialog> dialog = open();
            QVERIFY2(dialog, name);
            dialog->activateWindow();
            QTRY_VERIFY2(dialog->isActiveWindow() && focused(), name);
            QVERIFY2(focused()->window() == dialog, name); // ready for keys as soon as it is there
            const QString missed = unreachable(*dialog).join(QLatin1String("; "));
            QVERIFY2(missed.isEmpty(), qPrintable(QLatin1String(name) + QStringLiteral(": ") + missed));
            QTest::keyClick(focused(), Qt::Key_Escape);
            QTRY_VERIFY2(!dialog, name);
            takeFocus(*window);
        }
        // What is chosen by keys is kept.
        auto* settings = openDialog<SettingsDialog>(*window, QStringLiteral("Settin&gs…"));
        settings->activateWindow();
        QTRY_VERIFY(settings->isActiveWindow());
        tabTo("Theme");
        QTest::keyClick(focused(), Qt::Key_End);
        QTest::keyClick(focused(), Qt::Key_Return);
        QTRY_VERIFY(!window->findChild<SettingsDialog*>());
        QCOMPARE(Preferences::load().theme, QStringLiteral("dark"));
        applyTheme(QStringLiteral("system"));
        QSettings().clear();
    }

    void everythingIsSpoken()
    {
        const auto window = screenedWindow();
        QVERIFY(window);
        QCOMPARE(unspoken(*window).join(QLatin1String("; ")), QString());
        // A DICOM case with its attributes, its window and the overlay; then the grid and the ledger.
        auto* view = window->findChild<CaseView*>();
        auto* table = window->findChild<QTableView*>();
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 0).data().toString().endsWith(QLatin1String(".dcm")))
                table->selectRow(row);
        }
        QTRY_VERIFY_WITH_TIMEOUT(hasPicture(*view), patience);
        QTest::keyClick(table, Qt::Key_S);
        QTRY_VERIFY_WITH_TIMEOUT(hasOverlay(*view), patience);
        QTest::keyClick(table, Qt::Key_D);
        QTRY_VERIFY(named<QWidget>(*view, QStringLiteral("DICOM attributes")));
        QCOMPARE(unspoken(*window).join(QLatin1String("; ")), QString());
        QTest::keyClick(table, Qt::Key_G);
        QTest::keyClick(window.get(), Qt::Key_Y); // the tree of studies
        QTRY_VERIFY(named<QWidget>(*window, QStringLiteral("Studies, series and instances"))->isVisible());
        QCOMPARE(unspoken(*window).join(QLatin1String("; ")), QString());
        QTest::keyClick(window.get(), Qt::Key_L);
        QCOMPARE(unspoken(*window).join(QLatin1String("; ")), QString());

        SettingsDialog settings({});
        settings.show();
        QCOMPARE(unspoken(settings).join(QLatin1String("; ")), QString());
        ConditionDialog conditions(ConditionDialog::Purpose::StartClass);
        conditions.show();
        QCOMPARE(unspoken(conditions).join(QLatin1String("; ")), QString());
        ReportDialog report(*m_bench, *window->session.classifier(), {}, {});
        report.show();
        QCOMPARE(unspoken(report).join(QLatin1String("; ")), QString());
        TableDialog results(*m_bench, window->session.results(), {});
        results.show();
        QCOMPARE(unspoken(results).join(QLatin1String("; ")), QString());
        PictureExportDialog pictures(*m_bench, *window->session.classifier(), {}, {});
        pictures.show();
        QCOMPARE(unspoken(pictures).join(QLatin1String("; ")), QString());
        LibraryDialog library(*m_bench);
        library.show();
        QCOMPARE(unspoken(library).join(QLatin1String("; ")), QString());
        AboutDialog about(*m_bench, QStringLiteral("CPU"));
        about.show();
        QCOMPARE(unspoken(about).join(QLatin1String("; ")), QString());
        ComparisonView comparison(*m_bench, {*window->session.classifier(), {}, {}}, false);
        comparison.show();
        QCOMPARE(unspoken(comparison).join(QLatin1String("; ")), QString());
        EvaluationView evaluation(*m_bench, *window->session.classifier());
        evaluation.show();
        QCOMPARE(unspoken(evaluation).join(QLatin1String("; ")), QString());
        evaluation.evaluate(samples() + QStringLiteral("/examples"));
        QTRY_VERIFY_WITH_TIMEOUT(evaluation.evaluation(), patience);
        QCOMPARE(unspoken(evaluation).join(QLatin1String("; ")), QString());
    }

    void brokenClassifiersLoseNothing()
    {
        const auto window = screenedWindow();
        QVERIFY(window);
        const int count = window->cases().count();
        QTemporaryDir dir;
        const QString good = dir.filePath(QStringLiteral("good.vignette"));
        window->session.saveClassifier(good);
        QTRY_VERIFY_WITH_TIMEOUT(window->message().contains(QStringLiteral("good.vignette")), patience);
        const QByteArray bytes = contents(good);
        QByteArray flipped = bytes;
        flipped[flipped.size() / 2] = char(flipped[flipped.size() / 2] ^ 0x10);
        const std::pair<const char*, QByteArray> broken[] = {{"half", bytes.left(bytes.size() / 2)},
                                                             {"empty", {}},
                                                             {"garbage", QByteArray(100'000, 'x')},
                                                             {"flipped", flipped}};
        for (const auto& [name, content] : broken) {
            const QString path = dir.filePath(QLatin1String(name) + QStringLiteral(".vignette"));
            QVERIFY(write(path, content));
            window->session.open(path);
            QVERIFY(window->message().isEmpty());
            QTRY_VERIFY_WITH_TIMEOUT(!window->isBusy(), patience);
            QVERIFY2(isSentence(window->message()), qPrintable(QLatin1String(name) + window->message()));
            QVERIFY2(isWhole(*window, count), name);
        }
    }

    void whatCannotBeWrittenLosesNothing()
    {
        const auto window = screenedWindow();
        QVERIFY(window);
        const int count = window->cases().count();
        QTemporaryDir dir;
        const QString locked = unwritableFolder(dir);
        const QString before = dir.filePath(QStringLiteral("kept.vignette"));
        QVERIFY(write(before, "what was there before"));
        const auto check = [&](const std::function<void(const QString&)>& save, const char* name, const char* what) {
            for (const bool full : {false, true}) {
                window->session.open(dir.filePath(QStringLiteral("not-there.json"))); // another message in between
                const QString other = window->message();
                if (full) {
                    const test::FullDisk disk;
                    save(dir.filePath(QLatin1String(name)));
                    QTRY_VERIFY_WITH_TIMEOUT(window->message() != other, patience);
                } else {
                    save(locked + QLatin1Char('/') + QLatin1String(name));
                    QTRY_VERIFY_WITH_TIMEOUT(window->message() != other, patience);
                }
                QVERIFY2(isSentence(window->message()) && !window->message().startsWith(QStringLiteral("Saved")),
                         qPrintable(QLatin1String(what) + QStringLiteral(": ") + window->message()));
                QVERIFY2(isWhole(*window, count), what);
            }
        };
        check([&](const QString& path) { window->session.saveClassifier(path); }, "kept.vignette", "classifier");
        check([&](const QString& path) { window->exportClassifierTo(path); }, "other.onnx", "export");
        check([&](const QString& path) { window->session.saveTask(path); }, "task.json", "task");
        check([&](const QString& path) { window->exportLedgerTo(path); }, "ledger.csv", "ledger");
        for (const bool full : {false, true}) { // the dialog stays, to try another place
            auto* dialog = openDialog<TableDialog>(*window, QStringLiteral("&Export results…"));
            QVERIFY(dialog);
            std::optional<test::FullDisk> disk;
            if (full)
                disk.emplace();
            exportTo(*dialog, (full ? dir.path() : locked) + QStringLiteral("/results.csv"));
            QTRY_VERIFY_WITH_TIMEOUT(saysWhy(*dialog), patience);
            QVERIFY(dialog->isVisible());
            delete dialog;
            QVERIFY(isWhole(*window, count));
        }
        QCOMPARE(contents(before), QByteArray("what was there before"));
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files), QStringList{QStringLiteral("kept.vignette")});
    }

    void aFullDiskWhileATaskIsEdited()
    {
        const auto window = newWindow();
        QVERIFY(window);
        window->session.document().keepDrafts();
        click(*window, QStringLiteral("New task"));
        auto* panel = window->findChild<TaskPanel*>();
        auto* name = panel->findChild<ClassCard*>()->findChild<QLineEdit*>();
        {
            const test::FullDisk disk;
            QTest::keyClicks(name, QStringLiteral("Lichen"));
            QTRY_VERIFY2(isSentence(window->message()), qPrintable(window->message()));
        }
        QCOMPARE(window->session.document().task().classes[0].name, QStringLiteral("Lichen"));
        QTest::keyClicks(name, QStringLiteral(" planus"));
        const QString draft = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) +
                              QStringLiteral("/drafts/draft-1.json");
        QTRY_VERIFY(contents(draft).contains("Lichen planus")); // as soon as there is room again
    }

    void aFullDiskWhileCasesAreScreenedAndReviewed()
    {
        const auto window = screenedWindow();
        QVERIFY(window);
        const int count = window->cases().count();
        constexpr int row = 15; // that no other test reviews
        auto* table = window->findChild<QTableView*>();
        table->selectRow(row);
        table->setFocus();
        const auto reviewed = [&] { return table->model()->index(row, CaseModel::ReviewColumn).data().toString(); };
        QTest::keyClick(table, Qt::Key_M);
        QCOMPARE(reviewed(), QStringLiteral("★"));
        {
            const test::FullDisk disk;
            QTest::keyClick(table, Qt::Key_A);
            QTRY_VERIFY2(isSentence(window->message()), qPrintable(window->message()));
        }
        QCOMPARE(reviewed(), QStringLiteral("★")); // shows what is stored
        QVERIFY(isWhole(*window, count));
        QTest::keyClick(table, Qt::Key_A);
        QVERIFY(reviewed().contains(QStringLiteral("✓"))); // as soon as there is room again

        window->session.open(QStringLiteral("/not-there.json")); // another message in between
        const QString other = window->message();
        {
            const test::FullDisk disk;
            window->session.screen({cases()});
            QTRY_VERIFY_WITH_TIMEOUT(isSentence(window->message()) && window->message() != other, patience);
            QVERIFY(!window->isBusy());
        }
        QVERIFY(window->hasClassifier());
        window->session.screen({cases()});
        QTRY_VERIFY_WITH_TIMEOUT(window->cases().count() == count && !window->isBusy(), patience);
        table->selectRow(row);
        QVERIFY(reviewed().contains(QStringLiteral("★\u00a0✓"))); // the reviews came back
    }

    void aReviewOfAnotherWindowIsNotErased()
    {
        const auto mine = screenedWindow();
        const auto theirs = screenedWindow();
        QVERIFY(mine && theirs);
        constexpr int row = 17; // that no other test reviews
        const auto table = [](MainWindow& window) { return window.findChild<QTableView*>(); };
        const auto press = [&](MainWindow& window, Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
            window.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&window));
            table(window)->selectRow(row);
            table(window)->setFocus();
            QTest::keyClick(table(window), key, modifiers);
        };
        const auto shown = [&](MainWindow& window) {
            return table(window)->model()->index(row, CaseModel::ReviewColumn).data().toString();
        };
        press(*mine, Qt::Key_A);
        QVERIFY(shown(*mine).contains(QStringLiteral("✓")));
        press(*theirs, Qt::Key_M); // their window was there before
        QVERIFY2(theirs->message().contains(QStringLiteral("Another window")), qPrintable(theirs->message()));
        QVERIFY(shown(*theirs).contains(QStringLiteral("✓")) && !shown(*theirs).contains(QStringLiteral("★")));
        press(*theirs, Qt::Key_M); // now they know
        QVERIFY(shown(*theirs).contains(QStringLiteral("★")));
        // To undo would erase their mark.
        press(*mine, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY2(mine->message().contains(QStringLiteral("Another window")), qPrintable(mine->message()));
        QVERIFY(shown(*mine).contains(QStringLiteral("★\u00a0✓")));
        press(*theirs, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(shown(*theirs).contains(QStringLiteral("✓")) && !shown(*theirs).contains(QStringLiteral("★")));
    }

    void aFullDiskWhileSettingsAreChanged()
    {
        const auto window = newWindow();
        QVERIFY(window);
        {
            const test::FullDisk disk;
            openDialog<SettingsDialog>(*window, QStringLiteral("Settin&gs…"))->accept();
            QVERIFY2(isSentence(window->message()), qPrintable(window->message()));
        }
        QVERIFY(Preferences().save()); // as soon as there is room again
    }

    void theTableHoldsWhatTheListShows()
    {
        const auto window = screenedWindow();
        QVERIFY(window);
        QTemporaryDir dir;
        const auto written = [&](const QString& name, const char* choice, bool names) {
            auto* dialog = openDialog<TableDialog>(*window, QStringLiteral("&Export results…"));
            if (choice)
                named<QRadioButton>(*dialog, QString::fromLatin1(choice))->click();
            named<QCheckBox>(*dialog, QStringLiteral("Include file names and DICOM UIDs"))->setChecked(names);
            exportTo(*dialog, dir.filePath(name));
            [&] {
                QTRY_VERIFY_WITH_TIMEOUT(window->message().contains(name) && !window->findChild<TableDialog*>(),
                                         patience);
            }();
            return contents(dir.filePath(name));
        };
        const int files = window->cases().model().rowCount();
        QCOMPARE(written(QStringLiteral("all.csv"), nullptr, true).count('\n'), 1 + files);
        auto* find = named<QLineEdit>(*window, QStringLiteral("Find cases by file name, note or label"));
        find->setText(QStringLiteral("naevus"));
        const QByteArray some =
            written(QStringLiteral("some.csv"), nullptr, true); // by itself, as the list is filtered
        QCOMPARE(some.count('\n'), 1 + some.count("/naevus"));
        QVERIFY(some.count('\n') > 1 && some.count('\n') < files);
        const QByteArray nameless = written(QStringLiteral("nameless.csv"), "All cases", false);
        QCOMPARE(nameless.count('\n'), 1 + files);
        QVERIFY(!nameless.contains(".jpg") && !nameless.contains("/cases"));
    }

    void reportsAndPicturesThatCannotBeWritten()
    {
        const auto window = screenedWindow();
        QVERIFY(window);
        QTemporaryDir dir;
        const QString locked = unwritableFolder(dir);
        std::vector<ReviewedCase> cases;
        for (int row = 0; row < 3; ++row)
            cases.push_back({window->cases().model().record(row), {}});
        for (const char* name : {"report.pdf", "report.html"}) {
            const bool html = QLatin1String(name).endsWith(QLatin1String(".html"));
            for (const bool full : {false, true}) {
                ReportDialog dialog(*m_bench, *window->session.classifier(), {.path = {}, .cases = cases}, {});
                dialog.show();
                std::optional<test::FullDisk> disk;
                if (full)
                    disk.emplace();
                named<QRadioButton>(dialog, html ? QStringLiteral("Web page") : QStringLiteral("PDF"))->click();
                exportTo(dialog, (full ? dir.path() : locked) + QLatin1Char('/') + QLatin1String(name));
                QTRY_VERIFY2_WITH_TIMEOUT(saysWhy(dialog), name, patience);
                QVERIFY(dialog.isVisible()); // to try another place
            }
        }
        for (const bool full : {false, true}) {
            PictureExportDialog dialog(*m_bench, *window->session.classifier(), {}, {cases[0].record});
            dialog.show();
            std::optional<test::FullDisk> disk;
            if (full)
                disk.emplace();
            exportTo(dialog, full ? dir.path() : locked);
            QTRY_VERIFY_WITH_TIMEOUT(saysWhy(dialog), patience);
        }
        QVERIFY(QDir(dir.path()).entryList(QDir::Files).isEmpty());
    }

    void aTaskWithAMissingPicture()
    {
        QTemporaryDir dir;
        TaskSpec task = m_sample;
        task.classes[1].examples[0].path = dir.filePath(QStringLiteral("gone.jpg"));
        const QString path = dir.filePath(QStringLiteral("task.json"));
        const auto window = newWindow();
        QVERIFY(write(dir.filePath(QStringLiteral("gone.jpg")), contents(m_sample.classes[1].examples[0].path)));
        QVERIFY(writeTask(task, path));
        QVERIFY(QFile::remove(dir.filePath(QStringLiteral("gone.jpg"))));
        window->session.open(path);
        window->session.synthesize();
        QTRY_VERIFY_WITH_TIMEOUT(!window->isBusy(), patience);
        QTRY_VERIFY2(isSentence(window->message()) && window->message().contains(QStringLiteral("gone.jpg")),
                     qPrintable(window->message()));
        QCOMPARE(window->session.document().task().way(), 4);
    }

    void aFolderThatVanishesWhileItIsScreened()
    {
        QTemporaryDir dir;
        const QString folder = dir.filePath(QStringLiteral("stick"));
        QVERIFY(QDir().mkpath(folder));
        const QFileInfoList pictures = QDir(cases()).entryInfoList({QStringLiteral("*1.jpg")}, QDir::Files);
        constexpr int total = 800;
        for (int i = 0; i < total; ++i) { // a byte behind its end makes each another file
            QByteArray bytes = contents(pictures[i % pictures.size()].filePath());
            bytes += QByteArray::number(i);
            QVERIFY(write(QStringLiteral("%1/%2.jpg").arg(folder).arg(i, 4, 10, QLatin1Char('0')), bytes));
        }
        const auto window = newWindow();
        window->session.open(samples() + QStringLiteral("/task.json"));
        window->session.synthesize();
        QTRY_VERIFY_WITH_TIMEOUT(window->hasClassifier(), patience);
        window->session.screen({folder});
        QTRY_VERIFY_WITH_TIMEOUT(window->cases().count() > 0, patience);
        QVERIFY(QDir(folder).removeRecursively());
        QTRY_VERIFY_WITH_TIMEOUT(!window->isBusy(), patience);
        QTest::qWait(200);
        const int found = window->cases().count();
        QVERIFY2(found > 0 && found < total, qPrintable(QString::number(found)));
        QVERIFY2(isSentence(window->message()), qPrintable(window->message()));
        const QString csv = dir.filePath(QStringLiteral("results.csv"));
        window->exportResultsTo(csv);
        QTRY_VERIFY_WITH_TIMEOUT(contents(csv).count(".jpg") >= found, patience);
        // The next screening is as if nothing had happened.
        window->session.screen({cases()});
        QTRY_VERIFY_WITH_TIMEOUT(window->cases().count() > 20 && !window->isBusy(), patience);

        window->session.screen({folder});
        QTRY_VERIFY_WITH_TIMEOUT(!window->isBusy(), patience);
        QTRY_VERIFY2(isSentence(window->message()), qPrintable(window->message()));

        QVERIFY(QDir().mkpath(folder)); // and nothing in it
        window->session.screen({folder});
        QTRY_VERIFY_WITH_TIMEOUT(!window->isBusy(), patience);
        const auto labels = window->findChild<CasePanel*>()->findChildren<QLabel*>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel* label) {
            return label->isVisible() && label->text() == QLatin1String("There are no files to screen there.");
        }));
    }
};

QTEST_MAIN(WorkflowTest)
#include "workflow_test.moc"
