#include "core/engine/engine_info.h"
#include "core/runtime/runtime.h"
#include "tests/ui/window_helpers.h"
#include "ui/common/class_colour.h"
#include "ui/common/condition_dialog.h"
#include "ui/define/class_card.h"
#include "ui/define/feature_names.h"
#include "ui/define/link_label.h"
#include "ui/define/reading_label.h"
#include "ui/define/task_panel.h"
#include "ui/screen/case_model.h"
#include "ui/screen/case_panel.h"
#include "ui/settings/preferences.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QColorDialog>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QUndoStack>
#include <QVBoxLayout>

using namespace vignette;
using namespace vignette::test;

namespace {

TaskSpec sampleTask()
{
    return readTask(samples() + QStringLiteral("/task.json")).value();
}

/// A task that is edited, with its panel.
struct Editor
{
    explicit Editor(Workbench& bench) : session(bench), panel(session) {}

    Session session;
    TaskPanel panel;
};

} // namespace

/// Editing a task: every change can be taken back, none is lost.
class TaskEditorTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_drafts;
    std::unique_ptr<Runtime> m_runtime;
    Workbench m_bench{Workbench::Options{QStringLiteral("/nowhere"), {}}};

    /// Once all of them are shown, which takes some turns of the event loop.
    static QList<ClassCard*> cards(const TaskPanel& panel)
    {
        QList<ClassCard*> shown;
        if (!QTest::qWaitFor([&] {
                shown = panel.findChildren<ClassCard*>();
                return std::ranges::none_of(shown, [](const ClassCard* card) { return card->isHidden(); });
            }))
            qFatal("The cards are not shown.");
        return shown;
    }

    static QListWidget* examples(const TaskPanel& panel, int place)
    {
        return cards(panel)[place]->findChild<QListWidget*>();
    }

private Q_SLOTS:
    void initTestCase()
    {
        isolate(QStringLiteral("task-editor-test"));
        m_runtime = std::make_unique<Runtime>();
    }

    void cleanupTestCase() { m_runtime.reset(); }

    void writingIsOneStepToUndo()
    {
        Editor editor(m_bench);
        TaskPanel& panel = editor.panel;
        panel.show();
        editor.session.document().replace(sampleTask());
        auto* description = cards(panel)[1]->findChild<QPlainTextEdit*>();
        const QString before = description->toPlainText();
        description->setFocus();
        QTest::keyClicks(description, QStringLiteral("Very dark. "));
        QCOMPARE(editor.session.undoStack().count(), 1);
        QVERIFY(editor.session.document().task().classes[1].description.startsWith(QLatin1String("Very dark.")));
        editor.session.undoStack().undo();
        QCOMPARE(description->toPlainText(), before);
        editor.session.undoStack().redo();
        QVERIFY(description->toPlainText().startsWith(QLatin1String("Very dark.")));
        // Another field is another step.
        QTest::keyClicks(cards(panel)[0]->findChild<QLineEdit*>(), QStringLiteral("!"));
        QCOMPARE(editor.session.undoStack().count(), 2);
    }

    void theUndoKeyReachesTheWindowFromAField()
    {
        TestWindow window(m_bench);
        window.show();
        window.session.open(samples() + QStringLiteral("/task.json"));
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto* panel = window.findChild<TaskPanel*>();
        const TaskSpec before = window.session.document().task();
        auto* name = cards(*panel)[0]->findChild<QLineEdit*>();
        name->setFocus();
        QTest::keyClicks(name, QStringLiteral("abc"));
        QVERIFY(window.session.document().task() != before);
        QTest::keySequence(&window, QKeySequence::Undo);
        QCOMPARE(window.session.document().task(), before);
        QTest::keySequence(&window, QKeySequence::Redo);
        QVERIFY(window.session.document().task() != before);
    }

    void coloursAreChosenUndoneAndKept()
    {
        Editor editor(m_bench);
        TaskPanel& panel = editor.panel;
        panel.show();
        editor.session.document().replace(sampleTask());
        QToolButton* badge = nullptr;
        for (auto* button : cards(panel)[0]->findChildren<QToolButton*>()) {
            if (button->accessibleName() == QLatin1String("Class 1, colour: Blue"))
                badge = button;
        }
        QVERIFY(badge);
        const auto openMenu = [badge] {
            QTest::keyClick(badge, Qt::Key_Space);
            return qobject_cast<QMenu*>(QApplication::activePopupWidget());
        };
        QMenu* menu = openMenu();
        QVERIFY(menu);
        QVERIFY(menu->actions()[0]->isChecked());
        QCOMPARE(menu->actions()[6]->text(), QStringLiteral("Yellow"));
        menu->setActiveAction(menu->actions()[6]);
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(editor.session.document().task().classes[0].colour, QStringLiteral("#f0e442"));
        QCOMPARE(badge->accessibleName(), QStringLiteral("Class 1, colour: Yellow"));
        editor.session.undoStack().undo();
        QCOMPARE(editor.session.document().task().classes[0].colour, QString());
        QCOMPARE(badge->accessibleName(), QStringLiteral("Class 1, colour: Blue"));
        editor.session.undoStack().redo();

        // One that has no name.
        QTimer::singleShot(0, this, [] {
            auto* dialog = qobject_cast<QColorDialog*>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            dialog->setCurrentColor(QColor(0x12, 0x34, 0x56));
            dialog->accept();
        });
        menu = openMenu();
        QVERIFY(menu);
        QAction* other = nullptr;
        for (QAction* action : menu->actions()) {
            if (action->text() == QStringLiteral("&Other…"))
                other = action;
        }
        QVERIFY(other);
        menu->close();
        other->trigger();
        QCOMPARE(editor.session.document().task().classes[0].colour, QStringLiteral("#123456"));
        QCOMPARE(badge->accessibleName(), QStringLiteral("Class 1, colour: #123456"));

        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("task.json"));
        QVERIFY(writeTask(editor.session.document().task(), path));
        Editor again(m_bench);
        TaskPanel& reopened = again.panel;
        again.session.open(path);
        QCOMPARE(again.session.document().task().classes[0].colour, QStringLiteral("#123456"));
        QCOMPARE(again.session.document().task().classes[1].colour, QString());
        // It goes with its class.
        TaskDraft draft(dir.path());
        QVERIFY(draft.keep(again.session.document().task()));
        Q_EMIT cards(reopened)[0]->moveRequested(1);
        QCOMPARE(again.session.document().task().classes[1].colour, QStringLiteral("#123456"));
        bool found = false;
        for (auto* button : cards(reopened)[1]->findChildren<QToolButton*>())
            found = found || button->accessibleName() == QLatin1String("Class 2, colour: #123456");
        QVERIFY(found);
    }

    void coloursStandOutInLightAndDark()
    {
        for (const char* theme : {"light", "dark"}) {
            applyTheme(QString::fromLatin1(theme));
            for (const auto role : {QPalette::Base, QPalette::AlternateBase, QPalette::Window}) {
                const QColor background = QApplication::palette().color(role);
                for (const ClassColour& entry : classPalette()) {
                    const double seen = contrast(outlineOn(background, entry.colour), background);
                    QVERIFY2(seen >= 3,
                             qPrintable(QStringLiteral("%1 on %2: %3").arg(entry.name, background.name()).arg(seen)));
                }
            }
        }
        applyTheme(QStringLiteral("system"));
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    }

    void classesAreAddedMovedAndRemoved()
    {
        Editor editor(m_bench);
        TaskPanel& panel = editor.panel;
        panel.show();
        const TaskSpec before = sampleTask();
        editor.session.document().replace(before);
        Q_EMIT cards(panel)[0]->moveRequested(1);
        QCOMPARE(editor.session.document().task().classes[0], before.classes[1]);
        QCOMPARE(editor.session.document().task().classes[1], before.classes[0]);
        Q_EMIT cards(panel)[3]->removeRequested();
        QCOMPARE(editor.session.document().task().way(), 3);
        QTRY_COMPARE(cards(panel).size(), 3);
        editor.session.undoStack().undo();
        QCOMPARE(editor.session.document().task().way(), 4);
        QCOMPARE(examples(panel, 3)->count(), before.classes[3].shot());
        editor.session.undoStack().undo();
        QCOMPARE(editor.session.document().task(), before);
    }

    void aLargeTaskIsWholeBeforeItIsShown()
    {
        Editor editor(m_bench);
        TaskPanel& panel = editor.panel;
        panel.show();
        TaskSpec large = sampleTask();
        for (int i = large.way(); i < 20; ++i) {
            large.classes.push_back(large.classes[size_t(i % 4)]);
            large.classes.back().id = QStringLiteral("class-%1").arg(i);
        }
        editor.session.document().replace(large);
        QCOMPARE(editor.session.document().task(), large);
        QVERIFY(panel.findChildren<ClassCard*>().back()->isHidden());
        QCOMPARE(cards(panel).size(), 20);
        QCOMPARE(examples(panel, 19)->count(), large.classes[19].shot());
    }

    void aNumberMovesTheSelectedExample()
    {
        Editor editor(m_bench);
        TaskPanel& panel = editor.panel;
        panel.show();
        const TaskSpec before = sampleTask();
        editor.session.document().replace(before);
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        auto* list = examples(panel, 0);
        list->setCurrentRow(2);
        QTest::keyClick(list, Qt::Key_3);
        QCOMPARE(editor.session.document().task().classes[0].shot(), before.classes[0].shot() - 1);
        QCOMPARE(editor.session.document().task().classes[2].examples.back(), before.classes[0].examples[2]);
        examples(panel, 2)->setFocus();
        examples(panel, 2)->setCurrentRow(0);
        QTest::keyClick(examples(panel, 2), Qt::Key_Delete);
        QCOMPARE(editor.session.document().task().classes[2].shot(), before.classes[2].shot());
        // Its own number and one that no class has change nothing.
        const TaskSpec now = editor.session.document().task();
        examples(panel, 0)->setCurrentRow(0);
        QTest::keyClick(examples(panel, 0), Qt::Key_1);
        QTest::keyClick(examples(panel, 0), Qt::Key_9);
        QCOMPARE(editor.session.document().task(), now);
        editor.session.undoStack().undo();
        editor.session.undoStack().undo();
        QCOMPARE(editor.session.document().task(), before);
    }

    void picturesArePasted()
    {
        Editor editor(m_bench);
        TaskPanel& panel = editor.panel;
        panel.show();
        TaskSpec task = sampleTask();
        task.classes[0].examples.resize(1);
        editor.session.document().replace(task);
        auto* data = new QMimeData;
        data->setUrls({QUrl::fromLocalFile(samples() + QStringLiteral("/examples/naevus/naevus2.jpg"))});
        QGuiApplication::clipboard()->setMimeData(data);
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        examples(panel, 0)->setFocus();
        QTest::keySequence(examples(panel, 0), QKeySequence::Paste);
        QTRY_COMPARE_WITH_TIMEOUT(editor.session.document().task().classes[0].shot(), 2, patience);
        // The same picture again adds nothing.
        cards(panel)[0]->addFiles({samples() + QStringLiteral("/examples/naevus/naevus2.jpg")});
        QTest::qWait(200);
        QCOMPARE(editor.session.document().task().classes[0].shot(), 2);
    }

    void aCopiedPictureIsKeptAndSurvives()
    {
        const QString data = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
        QDir(data).removeRecursively();
        QTemporaryDir dir;
        QImage picture(64, 48, QImage::Format_ARGB32);
        picture.fill(Qt::darkRed);
        picture.setText(QStringLiteral("Title"), QStringLiteral("Doe-Jane"));
        const auto paste = [&](const MainWindow& window) {
            auto* copied = new QMimeData;
            copied->setImageData(picture);
            QGuiApplication::clipboard()->setMimeData(copied);
            auto* panel = window.findChild<TaskPanel*>();
            for (auto* action : examples(*panel, 0)->actions()) {
                if (action->text() == QLatin1String("Paste"))
                    action->trigger();
            }
        };
        const QString saved = dir.filePath(QStringLiteral("task.json"));
        {
            TestWindow window(m_bench);
            window.session.document().keepDrafts();
            window.show();
            window.session.open(samples() + QStringLiteral("/task.json"));
            const int before = window.session.document().task().classes[0].shot();
            paste(window);
            QTRY_COMPARE_WITH_TIMEOUT(window.session.document().task().classes[0].shot(), before + 1, patience);
            const QString kept = window.session.document().task().classes[0].examples.back().path;
            QVERIFY2(QFileInfo(kept).fileName().startsWith(QLatin1String("pasted-")), qPrintable(kept));
            QVERIFY(kept.startsWith(data));
            QFile file(kept);
            QVERIFY(file.open(QIODevice::ReadOnly) && !file.readAll().contains("Doe"));
            // A crash now: the draft leads to the picture.
            QTRY_VERIFY(QFile::exists(data + QStringLiteral("/drafts/draft-1.json")));
            QFile draft(data + QStringLiteral("/drafts/draft-1.json"));
            QVERIFY(draft.open(QIODevice::ReadOnly));
            QCOMPARE(parseTask(draft.readAll(), data + QStringLiteral("/drafts"))->classes[0].examples.back().path,
                     kept);
            window.session.saveTask(saved);
            QVERIFY(QFile::exists(kept)); // an undone edit may want it
            paste(window);
            QTRY_COMPARE_WITH_TIMEOUT(window.session.document().task().classes[0].shot(), before + 2, patience);
            window.session.saveTask(QStringLiteral("/proc/task.json"));
            QVERIFY2(window.message().endsWith(QLatin1Char('?')), qPrintable(window.message()));
            window.session.saveTask(saved);
        }
        QVERIFY(QDir(data + QStringLiteral("/drafts"))
                    .entryList({QStringLiteral("draft-*")}, QDir::AllEntries)
                    .filter(QStringLiteral("pictures"))
                    .isEmpty());
        const TaskSpec task = readTask(saved).value();
        for (const Example& example : task.classes[0].examples)
            QVERIFY2(QFile::exists(example.path), qPrintable(example.path));
        QCOMPARE(QDir(dir.filePath(QStringLiteral("task-pictures"))).entryList(QDir::Files).size(), 2);

        TestWindow window(m_bench);
        window.session.setPrivate(true);
        window.session.open(samples() + QStringLiteral("/task.json"));
        paste(window);
        QVERIFY2(window.message().contains(QLatin1String("private mode")), qPrintable(window.message()));
        QVERIFY(!QFile::exists(data + QStringLiteral("/drafts/draft-1-pictures")));
        QGuiApplication::clipboard()->setText(QStringLiteral("no picture"));
        for (auto* action : examples(*window.findChild<TaskPanel*>(), 0)->actions()) {
            if (action->text() == QLatin1String("Paste"))
                action->trigger();
        }
        QVERIFY2(window.message().contains(QLatin1String("no picture to paste")), qPrintable(window.message()));
    }

    void aRecoveredTaskKeepsItsPastedPictures()
    {
        const QString folder = m_drafts.path();
        TaskSpec task = sampleTask();
        {
            TaskDraft draft(folder);
            task.classes[0].examples.back().path = draft.keepPicture(QImage(20, 20, QImage::Format_RGB32)).value();
            QVERIFY(draft.keep(task));
        } // like a crash
        TaskDraft next(folder);
        QVERIFY(next.leftBehind());
        next.takeOver();
        QVERIFY(!next.leftBehind());
        QVERIFY(QFile::exists(task.classes[0].examples.back().path));
        QVERIFY(next.keep(task));
        QVERIFY(!TaskDraft(folder).leftBehind()); // it is that of a window again
        next.discard();
        QVERIFY(!QFile::exists(task.classes[0].examples.back().path));
    }

    void aFolderOfFoldersBecomesATask()
    {
        Editor editor(m_bench);
        TaskPanel& panel = editor.panel;
        panel.show();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(samples() + QStringLiteral("/examples"))});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&panel, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&panel, &event);
        QTRY_COMPARE_WITH_TIMEOUT(editor.session.document().task().way(), 4, patience);
        QCOMPARE(editor.session.document().task().name, QStringLiteral("examples"));
        for (const ClassSpec& spec : editor.session.document().task().classes)
            QCOMPARE(spec.shot(), 5);
        editor.session.undoStack().undo();
        QCOMPARE(editor.session.document().task().way(), 0);
    }

    void featuresAreTakenOutAndAddedInTheText()
    {
        ReadingLabel label;
        label.setDescription(QStringLiteral("Red, scaly plaque with a smooth border. No crust."));
        QVERIFY(label.text().contains(QLatin1String("red")));
        QVERIFY(label.text().contains(QStringLiteral("no\u00a0crust")));
        label.setDescription(QStringLiteral("?"));
        QVERIFY(label.text().contains(QLatin1String("Nothing is understood")));
        // What the menu writes for an attribute is read as that attribute.
        QStringList misread;
        for (int i = 0; i < attributeNames().size(); ++i) {
            const auto read = recognizeAttributes(featureText(i) + QLatin1Char('.'));
            QVERIFY2(!featureGroup(i).isEmpty() && featureName(i) == featureText(i), qPrintable(featureName(i)));
            if (std::none_of(read.begin(), read.end(), [&](const RecognizedAttribute& attribute) {
                    return attribute.index == i && attribute.certainty == Certainty::Present;
                }))
                misread += attributeNames()[i];
        }
        QVERIFY2(misread.isEmpty(), qPrintable(misread.join(QLatin1Char(' '))));
    }

    void tabComesToALink()
    {
        LinkLabel label(QStringLiteral("<a href=\"first\">one</a>, two, <a href=\"last\">three</a>"));
        label.setTextInteractionFlags(Qt::LinksAccessibleByKeyboard);
        label.show();
        QVERIFY(QTest::qWaitForWindowActive(&label));
        label.clearFocus();
        const QSignalSpy chosen(&label, &QLabel::linkActivated);
        for (const auto reason : {Qt::TabFocusReason, Qt::BacktabFocusReason}) {
            label.setFocus(reason);
            QTest::keyClick(&label, Qt::Key_Return);
            label.clearFocus();
        }
        QCOMPARE(chosen.size(), 2);
        QCOMPARE(chosen[0][0].toString(), QStringLiteral("first"));
        QCOMPARE(chosen[1][0].toString(), QStringLiteral("last"));
    }

    void manyLinksAreOneStopForTab()
    {
        QWidget window;
        QVBoxLayout column(&window);
        LinkLabel label(QStringLiteral("<a href=\"1\">one</a> <a href=\"2\">two</a> <a href=\"3\">three</a>"));
        label.setTextInteractionFlags(Qt::LinksAccessibleByKeyboard);
        QLineEdit before;
        QLineEdit after;
        for (QWidget* widget : std::initializer_list<QWidget*>{&before, &label, &after})
            column.addWidget(widget);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const QSignalSpy chosen(&label, &QLabel::linkActivated);
        before.setFocus();
        QTest::keyClick(&before, Qt::Key_Tab);
        QVERIFY(label.hasFocus());
        for (const auto key :
             {Qt::Key_Right, Qt::Key_Down, Qt::Key_Right, Qt::Key_Return, Qt::Key_Left, Qt::Key_Return})
            QTest::keyClick(&label, key);
        QVERIFY(label.hasFocus()); // at the last it stays
        QCOMPARE(chosen.size(), 2);
        QCOMPARE(chosen[0][0].toString(), QStringLiteral("3"));
        QCOMPARE(chosen[1][0].toString(), QStringLiteral("2"));
        QTest::keyClick(&label, Qt::Key_Tab);
        QVERIFY(after.hasFocus());
        QTest::keyClick(&after, Qt::Key_Backtab);
        QTest::keyClick(&label, Qt::Key_Backtab);
        QVERIFY(before.hasFocus());
    }

    void theKeyboardIsSomewhereOnceThePicturesAreThere()
    {
        Editor editor(m_bench);
        TaskPanel& panel = editor.panel;
        panel.show();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        TaskSpec task;
        task.classes.resize(2);
        editor.session.document().replace(task);
        ClassCard* card = cards(panel)[0];
        auto* add = named<QPushButton>(*card, QStringLiteral("Add pictures to the class"));
        QVERIFY(add);
        add->setFocus();
        QVERIFY(add->hasFocus());
        card->addFiles({sampleTask().classes[0].examples[0].path});
        QTRY_COMPARE(editor.session.document().task().classes[0].shot(), 1);
        QVERIFY(examples(panel, 0)->hasFocus());
    }

    void tabGoesThroughTheCardsAndOn()
    {
        QWidget window;
        QVBoxLayout column(&window);
        Editor editor(m_bench);
        TaskPanel& panel = editor.panel;
        QLineEdit other;
        column.addWidget(&panel);
        column.addWidget(&other);
        window.resize(400, 400); // the second card is out of sight
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        editor.session.document().replace(sampleTask());
        const auto shown = cards(panel);
        other.setFocus();
        QStringList stops;
        for (int i = 0; i < 40 && (i == 0 || !other.hasFocus()); ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            stops += QApplication::focusWidget()->accessibleName();
            for (const ClassCard* card : shown) {
                if (card->isAncestorOf(QApplication::focusWidget()))
                    QVERIFY2(!QApplication::focusWidget()->visibleRegion().isEmpty(), qPrintable(stops.last()));
            }
        }
        const auto add = stops.indexOf(QStringLiteral("Add a class"));
        QVERIFY2(add > 0 && stops[add - 1] == QStringLiteral("What can be done with this class"),
                 qPrintable(stops.join(QLatin1String(", "))));
        QCOMPARE(stops.mid(add + 1, 2),
                 QStringList({QStringLiteral("Live: synthesize after each change"), QStringLiteral("Synthesize")}));
        QCOMPARE(stops.filter(QStringLiteral("Name of the class")).size(), shown.size());
        // Backwards from elsewhere, and Return opens the menu.
        auto* menuButton = shown.back()->tabStops().constLast();
        menuButton->setFocus();
        QTest::keyClick(menuButton, Qt::Key_Return);
        QTRY_VERIFY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
    }

    void aClassWithoutPicturesSaysHowToBegin()
    {
        Editor editor(m_bench);
        TaskPanel& panel = editor.panel;
        panel.show();
        TaskSpec task;
        task.classes.resize(2);
        editor.session.document().replace(task);
        panel.focusStart();
        auto* name = cards(panel)[0]->findChild<QLineEdit*>();
        QCOMPARE(panel.focusWidget(), name);
        const auto says = [&](const char* words) {
            for (const auto* button : cards(panel)[0]->findChildren<QAbstractButton*>()) {
                if (!button->isHidden() && button->text().contains(QLatin1String(words)))
                    return true;
            }
            return false;
        };
        QVERIFY(says("Drop pictures here"));
        QVERIFY(says("Start from a condition"));
        QTest::keyClicks(name, QStringLiteral("Naevus"));
        QVERIFY(says("Drop pictures here"));
        QVERIFY(says("Start from a condition")); // it begins with what is like the name
        editor.session.document().replace(sampleTask());
        QVERIFY(says("Add pictures")); // there is room for more
        QVERIFY(!says("Start from a condition"));
        TaskSpec full = sampleTask();
        while (full.classes[0].shot() < TaskSpec::maxShot)
            full.classes[0].examples.push_back({QStringLiteral("/nowhere/%1.png").arg(full.classes[0].shot()), 0});
        editor.session.document().replace(full);
        QVERIFY(!says("Add pictures"));
    }

    void examplesAreWholeWhateverTheWidth()
    {
        Editor editor(m_bench);
        TaskPanel& panel = editor.panel;
        panel.show();
        editor.session.document().replace(sampleTask());
        const auto* list = examples(panel, 0);
        for (const int width : {panel.minimumSizeHint().width(), 600}) {
            panel.resize(width, 700);
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            const int bottom = list->visualItemRect(list->item(0)).bottom();
            QVERIFY2(bottom < list->viewport()->height(), qPrintable(QString::number(width)));
        }
    }

    void whatWasReadHasRoomAfterEachChange()
    {
        constexpr int width = 200;
        ReadingLabel label;
        label.setDescription(QStringLiteral("Red."));
        const int oneLine = label.heightForWidth(width);
        label.setDescription(QStringLiteral("Red, brown, blue, grey, white, scaly plaque with a smooth border."));
        const int more = label.heightForWidth(width);
        QVERIFY(more > oneLine);
        QVERIFY(label.heightForWidth(10 * width) < more);
        QFont large = label.font();
        large.setPointSizeF(2 * large.pointSizeF());
        label.setFont(large);
        QVERIFY(label.heightForWidth(width) > more);
    }

    void theListOfConditionsBeginsWithTheNameOfTheClass()
    {
        ConditionDialog known(ConditionDialog::Purpose::StartClass, QStringLiteral("Lichen planus"));
        QVERIFY(known.chosen());
        QVERIFY(known.chosen()->name.startsWith(QLatin1String("Lichen planus"), Qt::CaseInsensitive));
        ConditionDialog unknown(ConditionDialog::Purpose::StartClass, QStringLiteral("Patients of Tuesday"));
        QVERIFY(unknown.chosen()); // all are there
        QVERIFY(unknown.findChild<QLineEdit*>()->text().isEmpty());
    }

    void aConditionIsFoundByTyping()
    {
        ConditionDialog dialog(ConditionDialog::Purpose::StartClass);
        dialog.show();
        auto* query = dialog.findChild<QLineEdit*>();
        QTest::keyClicks(query, QStringLiteral("lichen planus"));
        QVERIFY(dialog.chosen());
        QVERIFY(dialog.chosen()->name.startsWith(QLatin1String("Lichen planus"), Qt::CaseInsensitive));
        QTest::keyClicks(query, QStringLiteral("zzz"));
        QVERIFY(!dialog.chosen());
    }

    void whatACrashLeavesBehindIsOffered()
    {
        const QString folder =
            QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/drafts");
        const TaskSpec task = sampleTask();
        {
            TaskDraft draft(folder);
            QVERIFY(!draft.leftBehind());
            QVERIFY(draft.keep(task));
            const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::ExeGroup | QFile::ExeOther;
            QCOMPARE(QFile::permissions(folder) & others, QFile::Permissions());
            QCOMPARE(QFile::permissions(folder + QStringLiteral("/draft-1.json")) & others, QFile::Permissions());
            // The draft of a window that is open is not offered to another.
            QVERIFY(!TaskDraft(folder).leftBehind());
        } // like a crash: the lock is gone, the file is there
        {
            TestWindow window(m_bench);
            QVERIFY(window.session.document().keepDrafts());
            window.show();
            auto* recover = window.findChild<QPushButton*>(QString());
            for (auto* button : window.findChildren<QPushButton*>()) {
                if (button->text() == QLatin1String("Recover"))
                    recover = button;
            }
            QVERIFY(recover && recover->isVisible());
            recover->click();
            QCOMPARE(window.session.document().task(), task);
        } // a good end: nothing to offer
        QVERIFY(!TaskDraft(folder).leftBehind());
    }

    void liveWorkFollowsTheText()
    {
        if (!QFile::exists(defaultEnginePath()))
            QSKIP("The engine file is not here.");
        Workbench bench;
        TestWindow window(bench);
        window.show();
        window.session.openSample();
        auto* cases = window.findChild<CasePanel*>();
        QTRY_VERIFY_WITH_TIMEOUT(cases->count() > 20 && !window.isBusy(), patience);
        window.modes().enter(Mode::Define);
        auto* panel = window.findChild<TaskPanel*>();
        const auto verdicts = [&] {
            for (const auto* label : panel->findChildren<QLabel*>()) {
                if (label->isVisible() && label->text().startsWith(QLatin1String("Each example judged")))
                    return true;
            }
            return false;
        };
        QVERIFY(verdicts());
        named<QCheckBox>(*panel, QStringLiteral("Live: synthesize after each change"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(window.isBusy(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!window.isBusy() && cases->count() > 20, patience);
        const auto before = cases->model().record(0).prediction()->probabilities;
        auto* description = cards(*panel)[0]->findChild<QPlainTextEdit*>();
        description->setPlainText(QStringLiteral("Yellow pustules with crust."));
        QVERIFY(!verdicts());
        QTRY_VERIFY_WITH_TIMEOUT(window.isBusy(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!window.isBusy() && cases->count() > 20, patience);
        QVERIFY(cases->model().record(0).prediction()->probabilities != before);
    }
};

QTEST_MAIN(TaskEditorTest)
#include "task_editor_test.moc"
