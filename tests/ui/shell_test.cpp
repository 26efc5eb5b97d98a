#include "core/base/csv.h"
#include "core/classifier/research_notice.h"
#include "core/runtime/runtime.h"
#include "tests/ui/window_helpers.h"
#include "ui/common/file_dialogs.h"
#include "ui/exports/export_dialog.h"
#include "ui/exports/picture_export_dialog.h"
#include "ui/exports/report_dialog.h"
#include "ui/help/about_dialog.h"
#include "ui/help/help_window.h"
#include "ui/library/library_dialog.h"
#include "ui/screen/case_model.h"
#include "ui/screen/case_panel.h"
#include "ui/screen/case_thumbnails.h"
#include "ui/settings/language.h"
#include "ui/settings/settings_dialog.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QStyleOptionComboBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QTimer>
#include <QTranslator>
#include <QVBoxLayout>

using namespace vignette;
using namespace vignette::test;

namespace {

QString sampleTask()
{
    return QStringLiteral(VIGNETTE_SOURCE_DIR "/resources/samples/task.json");
}

/// English, each text as much longer as the longest translations are.
class LongTexts : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* text, const char*, int) const override
    {
        const QString source = QString::fromUtf8(text);
        return source + QString((source.size() * 2 + 4) / 5, QLatin1Char('o'));
    }
};

} // namespace

class ShellTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<Runtime> m_runtime;

private Q_SLOTS:
    void initTestCase()
    {
        isolate(QStringLiteral("shell-test"));
        for (const auto format : {QSettings::IniFormat, QSettings::NativeFormat})
            QSettings::setPath(format, QSettings::UserScope, m_dir.path()); // where it looks for names
        m_runtime = std::make_unique<Runtime>();
    }
    void init() { QSettings().clear(); }
    void cleanup() { setLanguage(QStringLiteral("en")); }
    void cleanupTestCase() { m_runtime.reset(); }

    void recentFilesKeepTenAndThePinned()
    {
        RecentFiles recent;
        for (int i = 0; i < 14; ++i) {
            recent.add(QStringLiteral("/tasks/%1.json").arg(i));
            if (i == 1)
                recent.setPinned(QStringLiteral("/tasks/1.json"), true);
        }
        recent.add(QStringLiteral("/tasks/9.json")); // again: moves up, does not double
        const auto files = recent.files();
        QCOMPARE(files.size(), RecentFiles::maxCount + 1);
        QCOMPARE(files[0].path, QStringLiteral("/tasks/1.json"));
        QVERIFY(files[0].pinned);
        QCOMPARE(files[1].path, QStringLiteral("/tasks/9.json"));
        recent.clear();
        QCOMPARE(recent.files().size(), 1);
        recent.remove(QStringLiteral("/tasks/1.json"));
        QVERIFY(recent.files().isEmpty());
    }

    void preferencesComeBack()
    {
        QCOMPARE(Preferences::load(), Preferences());
        Preferences chosen;
        chosen.device = QStringLiteral("cpu");
        chosen.threads = 3;
        chosen.language = QStringLiteral("de");
        chosen.theme = QStringLiteral("dark");
        chosen.thumbnails = 256;
        chosen.reopenLast = false;
        QSettings().setValue(QStringLiteral("threads"), 1);
        QVERIFY(QFile::setPermissions(QSettings().fileName(), QFile::Permissions(0x6644))); // as it once was made
        chosen.save();
        QCOMPARE(Preferences::load(), chosen);
        QCOMPARE(QFile::permissions(QSettings().fileName()), QFile::Permissions(0x6600));
        QSettings().setValue(QStringLiteral("lastFile"), QStringLiteral("/cases/DOE.json"));
        QCOMPARE(QFile::permissions(QSettings().fileName()), QFile::Permissions(0x6600));
        QVERIFY(QFile::remove(QSettings().fileName()));
        chosen.save();
        QCOMPARE(QFile::permissions(QSettings().fileName()), QFile::Permissions(0x6600));
        QSettings().setValue(QStringLiteral("threads"), 100000);
        QSettings().setValue(QStringLiteral("theme"), QStringLiteral("pink"));
        QSettings().setValue(QStringLiteral("thumbnails"), 1);
        QCOMPARE(Preferences::load().thumbnails, thumbnailMemory::standard);
        QCOMPARE(Preferences::load().threads, 0);
        QCOMPARE(Preferences::load().theme, QStringLiteral("system"));
        SettingsDialog dialog(chosen);
        QCOMPARE(dialog.preferences(), chosen);
        for (const char* theme : {"light", "dark"}) {
            applyTheme(QString::fromLatin1(theme));
            dialog.show();
            QCoreApplication::processEvents(); // a change of the palette travels as an event
            QCOMPARE(dialog.palette().color(QPalette::Window).lightness() < 100,
                     QLatin1String(theme) == QLatin1String("dark"));
            picture(dialog, QStringLiteral("settings-") + QString::fromLatin1(theme));
        }
        QVERIFY(QApplication::palette().color(QPalette::Window).lightness() < 100);
        applyTheme(QStringLiteral("system"));
    }

    void anExportDialogMakesRoomForWhatItSays()
    {
        struct Dialog : ExportDialog
        {
            using ExportDialog::ExportDialog;
            using ExportDialog::options;
            using ExportDialog::setStatus;
            void chooseTarget() override {}
        };
        Dialog dialog(QStringLiteral("Export"), nullptr);
        auto* explain = new QLabel(QStringLiteral("File names may name patients. ").repeated(4));
        explain->setWordWrap(true);
        dialog.options()->addWidget(explain);
        dialog.show();
        dialog.resize(dialog.minimumWidth(), 0);
        dialog.setStatus(QStringLiteral("The disk is full. ").repeated(12));
        QCoreApplication::processEvents();
        for (const auto* label : dialog.findChildren<QLabel*>())
            QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
    }

    void noFileIsReplacedWithoutAQuestion()
    {
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        const QString kept = m_dir.filePath(QStringLiteral("kept.json"));
        QFile file(kept);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        bool asked = false;
        QTimer answer; // of its own: a timer does not run while its slot waits for the question
        connect(&answer, &QTimer::timeout, this, [&asked] {
            if (auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget())) {
                asked = true;
                box->button(QMessageBox::No)->click();
            }
        });
        answer.start(20);
        QTimer write;
        connect(&write, &QTimer::timeout, this, [&] {
            auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            if (asked)
                return dialog->reject();
            auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
            name->setText(m_dir.filePath(QStringLiteral("kept"))); // the suffix is added
            QTest::keyClick(name, Qt::Key_Return);
        });
        write.start(20);
        const QString path = askSavePath(nullptr, QStringLiteral("Save"), QStringLiteral("Lesions.json"),
                                         QStringLiteral("Tasks (*.json)"));
        QVERIFY(asked);
        QVERIFY(path.isEmpty());
        QVERIFY(QFile::remove(kept));
    }

    void aQuestionBeginsWhereTheLastEndedAndLeavesNoTrace()
    {
        QVERIFY(QDir(m_dir.path()).mkpath(QStringLiteral("Doe^Jane")));
        const QString folder = m_dir.filePath(QStringLiteral("Doe^Jane"));
        QString began;
        QTimer answer;
        connect(&answer, &QTimer::timeout, this, [&] {
            auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            began = dialog->directory().absolutePath();
            auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
            name->setText(folder);
            dialog->findChild<QDialogButtonBox*>()->buttons().first()->click();
        });
        answer.start(20);
        QCOMPARE(askFolder(nullptr, QStringLiteral("Screen")), folder);
        QCOMPARE(askFolder(nullptr, QStringLiteral("Screen")), folder);
        QCOMPARE(began, QFileInfo(folder).absolutePath());
        for (const QString& file : QDir(m_dir.path()).entryList(QDir::Files)) {
            QFile kept(m_dir.filePath(file));
            QVERIFY(kept.open(QIODevice::ReadOnly));
            QVERIFY2(!kept.readAll().contains("Doe"), qPrintable(file));
        }
        QVERIFY(QFile::exists(m_dir.filePath(QStringLiteral("QtProject.conf")))); // it was looked at
    }

    void thumbnailsTakeTheMemoryThatWasChosen()
    {
        Preferences chosen;
        chosen.thumbnails = 128;
        QVERIFY(chosen.save());
        Workbench bench(Workbench::Options{QStringLiteral("/nowhere"), {}});
        TestWindow window(bench);
        QCOMPARE(window.cases().model().thumbnails().bytes().second, qsizetype(128) << 20);
        QVERIFY(Preferences().save());
    }

    void theLastFileComesBackButNotInPrivate()
    {
        Workbench bench(Workbench::Options{QStringLiteral("/nowhere"), {}});
        {
            TestWindow window(bench);
            window.session.setPrivate(true);
            QVERIFY(window.windowTitle().contains(QStringLiteral("Private")));
            window.session.open(sampleTask());
            window.close();
            QVERIFY(RecentFiles().files().isEmpty());
            QVERIFY(QSettings().allKeys().isEmpty());
        }
        {
            TestWindow window(bench);
            window.session.open(sampleTask());
            window.close();
            QCOMPARE(RecentFiles().files().size(), 1);
        }
        for (const bool isPrivate : {false, true}) {
            TestWindow window(bench);
            window.session.setPrivate(isPrivate);
            bool opened = false;
            connect(&window.session, &Session::opened, &window, [&opened] { opened = true; });
            window.restore(true);
            QCOMPARE(opened, !isPrivate);
        }
    }

    void theLastSessionComesBack()
    {
        Workbench bench;
        const QString folder = m_dir.filePath(QStringLiteral("cases"));
        QVERIFY(QDir().mkpath(folder));
        for (const char* name : {"naevus1.jpg", "melanoma1.jpg"})
            QVERIFY(QFile::copy(samplesFolder() + QStringLiteral("/cases/") + QLatin1String(name),
                                folder + QLatin1Char('/') + QLatin1String(name)));
        const QString file = m_dir.filePath(QStringLiteral("session.vignette"));
        {
            TestWindow window(bench);
            window.show();
            window.session.open(sampleTask());
            window.session.synthesize();
            window.session.screen({folder});
            QTRY_VERIFY_WITH_TIMEOUT(window.cases().count() == 2 && !window.isBusy(), patience);
            QVERIFY(QTest::qWaitForWindowActive(&window));
            window.findChild<QTableView*>()->setFocus();
            QTest::keyClick(&window, Qt::Key_M); // a mark on the first case
            QVERIFY(window.cases().model().review(0).marked);
            window.session.saveClassifier(file);
            QTRY_VERIFY_WITH_TIMEOUT(QSettings().value(QStringLiteral("lastFile")) == file, patience);
            window.close();
        }
        TestWindow window(bench);
        window.show();
        window.restore(true);
        auto* again = named<QPushButton>(window, QStringLiteral("Screen it again"));
        QVERIFY(again && again->isVisible());
        QVERIFY(window.message().contains(QDir::toNativeSeparators(folder)));
        again->click(); // even before the classifier is there
        QTRY_VERIFY_WITH_TIMEOUT(window.cases().count() == 2 && !window.isBusy(), patience);
        QVERIFY(window.cases().model().review(0).marked);
        QVERIFY(QDir(folder).removeRecursively());
        window.close();
        TestWindow later(bench);
        later.restore(true);
        QVERIFY(later.message().isEmpty()); // what is gone is not offered
        QTRY_VERIFY_WITH_TIMEOUT(later.hasClassifier(), patience);
    }

    void windowSpeaksTheLanguageThatIsAsked()
    {
        Workbench bench(Workbench::Options{QStringLiteral("/nowhere"), {}});
        const auto fileMenu = [&bench] {
            TestWindow window(bench);
            window.show();
            picture(window, QStringLiteral("window-") + QLocale().name());
            return window.menuBar()->actions().first()->text();
        };
        setLanguage(QStringLiteral("de"));
        QCOMPARE(fileMenu(), QStringLiteral("&Datei"));
        QCOMPARE(QLocale().decimalPoint(), QStringLiteral(","));
        QCOMPARE(researchUseNotice(), QStringLiteral("Nur für die Forschung. Nicht zur Diagnose."));
        setLanguage(QStringLiteral("de-AT"));
        QCOMPARE(fileMenu(), QStringLiteral("&Datei"));
        setLanguage(QStringLiteral("tlh_XX")); // no language of this world
        QCOMPARE(fileMenu(), QStringLiteral("&File"));
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
        setLanguage(QStringLiteral("ar")); // not translated, but read from the right
        QCOMPARE(fileMenu(), QStringLiteral("&File"));
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
        setLanguage(QStringLiteral("en"));
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
        QCOMPARE(QCoreApplication::translate("Engine", "CPU, %n thread(s)", nullptr, 1),
                 QStringLiteral("CPU, 1 thread"));
    }

    void helpNamesEveryKeyOfTheMenus()
    {
        Workbench bench(Workbench::Options{QStringLiteral("/nowhere"), {}});
        TestWindow window(bench);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_F1);
        auto* help = window.findChild<HelpWindow*>();
        QVERIFY(help && help->isVisible());
        picture(*help, QStringLiteral("help"));
        QVERIFY(showsText(*help, researchUseNotice()));
        help->showPage(keysPage);
        const QString text = help->findChild<QTextBrowser*>()->toPlainText();
        for (const auto* action : window.findChildren<QAction*>()) {
            const QString key = action->shortcut().toString(QKeySequence::NativeText);
            if (!action->associatedObjects().isEmpty() && !key.isEmpty() &&
                qobject_cast<QMenu*>(action->associatedObjects().first()))
                QVERIFY2(text.contains(key), qPrintable(action->text()));
        }
        QTest::keyClick(help, Qt::Key_Escape);
        QTRY_VERIFY(!window.findChild<HelpWindow*>());
    }

    void aboutNamesVersionsAndEngine()
    {
        Workbench bench;
        AboutDialog about(bench, QStringLiteral("a device"));
        about.show();
        const auto says = [&about](const QString& text) {
            const auto labels = about.findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(),
                               [&](const QLabel* label) { return label->text().contains(text); });
        };
        QVERIFY(says(programVersion()));
        QVERIFY(says(researchUseNotice()));
        QVERIFY(says(QStringLiteral("a device")));
        QCOMPARE(libraryVersions().size(), size_t(4));
        for (const Finding& library : libraryVersions())
            QVERIFY2(says(library.title + QLatin1Char(' ') + library.value), qPrintable(library.title));
        QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("Vignette base engine")), patience);
        QVERIFY(about.findChild<QPlainTextEdit*>()->toPlainText().contains(QStringLiteral("DCMTK")));
        picture(about, QStringLiteral("about"));
    }

    void libraryShowsOpensAndPins()
    {
        Workbench bench;
        const QString path = m_dir.filePath(QStringLiteral("naevi.vignette"));
        {
            TestWindow window(bench);
            window.session.open(sampleTask());
            window.session.synthesize();
            QTRY_VERIFY_WITH_TIMEOUT(window.hasClassifier(), patience);
            window.session.saveClassifier(path);
            QTRY_VERIFY_WITH_TIMEOUT(QSettings().value(QStringLiteral("lastFile")) == path, patience);
        }
        RecentFiles().add(QStringLiteral("/gone/away.vignette"));
        TestWindow window(bench);
        window.show();
        QPointer<QPushButton> last = named<QPushButton>(window, QStringLiteral("Reopen naevi.vignette"));
        QVERIFY(last && last->isVisible());
        auto* privately = entry(window, QStringLiteral("Pri&vate mode"));
        privately->toggle();
        QTRY_VERIFY(!last);
        privately->toggle();
        last = named<QPushButton>(window, QStringLiteral("Reopen naevi.vignette"));
        QTRY_VERIFY(last && last->isVisible());
        picture(window, QStringLiteral("window-empty"));

        QVERIFY(entry(window, QStringLiteral("&Library…")));
        entry(window, QStringLiteral("&Library…"))->trigger();
        auto* library = window.findChild<LibraryDialog*>();
        QVERIFY(library);
        auto* list = library->findChild<QListWidget*>();
        auto* card = library->findChild<QTextBrowser*>();
        QCOMPARE(list->count(), 2); // the task is no classifier
        QTRY_VERIFY(card->toPlainText().contains(QStringLiteral("does not exist")));
        QVERIFY(!named<QPushButton>(*library, QStringLiteral("Open"))->isEnabled());
        list->setCurrentRow(1);
        QTRY_VERIFY_WITH_TIMEOUT(named<QPushButton>(*library, QStringLiteral("Open"))->isEnabled(), patience);
        QVERIFY(card->toPlainText().contains(QStringLiteral("Model card")));
        picture(*library, QStringLiteral("library"));
        named<QPushButton>(*library, QStringLiteral("Pin"))->click();
        QCOMPARE(RecentFiles().files().first().path, path);
        QVERIFY(RecentFiles().files().first().pinned);
        QCOMPARE(list->currentRow(), 0); // pinned ones come first
        list->setCurrentRow(1);
        named<QPushButton>(*library, QStringLiteral("Remove from the list"))->click();
        QCOMPARE(list->count(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(named<QPushButton>(*library, QStringLiteral("Open"))->isEnabled(), patience);
        named<QPushButton>(*library, QStringLiteral("Open"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(window.hasClassifier(), patience);
        QVERIFY(QFileInfo::exists(path));
    }

    void picturesAreExportedWithoutNames()
    {
        Workbench bench;
        TestWindow window(bench);
        window.show();
        QVERIFY(!openDialog<PictureExportDialog>(window, QStringLiteral("Export pict&ures…")));
        QVERIFY(window.message().contains(QStringLiteral("Screen a folder first")));
        window.session.openSample();
        QTRY_VERIFY_WITH_TIMEOUT(!window.isBusy() && window.cases().count() > 20, patience);
        auto* table = window.findChild<QTableView*>();
        table->selectRow(0);
        table->selectionModel()->select(table->model()->index(1, 0),
                                        QItemSelectionModel::Select | QItemSelectionModel::Rows);
        auto* dialog = openDialog<PictureExportDialog>(window, QStringLiteral("Export pict&ures…"));
        QVERIFY(dialog);
        picture(*dialog, QStringLiteral("picture-export"));
        QTemporaryDir dir;
        exportTo(*dialog, QStringLiteral("/proc"));
        const auto says = [dialog](const QString& text) {
            const auto labels = dialog->findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(),
                               [&](const QLabel* label) { return label->text().contains(text); });
        };
        QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("disk full")), patience);
        for (auto* choice : dialog->findChildren<QAbstractButton*>()) {
            if (choice->accessibleName() == QLatin1String("With where the network looked"))
                choice->click();
        }
        exportTo(*dialog, dir.path());
        QTRY_VERIFY_WITH_TIMEOUT(window.message().startsWith(QStringLiteral("Saved")), patience);
        const QStringList names = QDir(dir.path()).entryList(QDir::Files);
        QCOMPARE(names.size(), 2);
        for (const QString& name : names)
            QVERIFY2(name.startsWith(QLatin1String("case-0")), qPrintable(name));
        QTRY_VERIFY(!window.findChild<PictureExportDialog*>());
    }

    void theAuditIsExported()
    {
        Workbench bench;
        for (const char* language : {"de", "en"}) {
            setLanguage(QLatin1String(language));
            TestWindow window(bench);
            auto* menu = qobject_cast<QMenu*>(entry(window, QStringLiteral("Export &audit log…"))->parent());
            QVERIFY(menu);
            picture(*menu, QStringLiteral("export-menu-") + QLatin1String(language));
        }
        TestWindow window(bench);
        window.show();
        window.session.openSample();
        QTRY_VERIFY_WITH_TIMEOUT(!window.isBusy() && window.cases().count() > 20, patience);
        Review review;
        review.marked = true;
        window.session.setReview(window.session.records()[0], review);
        window.session.undoStack().undo();
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("audit.csv"));
        QAction* audit = entry(window, QStringLiteral("Export &audit log…"));
        QVERIFY(audit);
        answerNextFileQuestion({QStringLiteral("/proc/audit.csv")});
        audit->trigger();
        QVERIFY(window.message().contains(QStringLiteral("cannot be written")));
        answerNextFileQuestion({path});
        audit->trigger();
        QVERIFY2(window.message().startsWith(QStringLiteral("Saved")), qPrintable(window.message()));
        const auto rows = readCsv(path);
        QVERIFY(rows && rows->size() >= 3);
        QCOMPARE(rows->back()[3], QStringLiteral("D")); // what was undone is there as well
    }

    void textsFitInEveryLanguage_data()
    {
        QTest::addColumn<QString>("language");
        // "ar" is English from right to left, "long" English with two fifths more letters.
        for (const char* language : {"en", "de", "es", "fr", "pt", "zh_CN", "ja", "ar", "long"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }

    void textsFitInEveryLanguage()
    {
        QFETCH(QString, language);
        setLanguage(language == QLatin1String("long") ? QStringLiteral("en") : language);
        LongTexts longTexts; // removed with its end
        if (language == QLatin1String("long"))
            QCoreApplication::installTranslator(&longTexts);
        Workbench bench;
        TestWindow window(bench);
        window.resize(1366, 768); // of a small laptop
        window.show();
        window.session.openSample();
        QTRY_VERIFY_WITH_TIMEOUT(!window.isBusy() && window.cases().count() > 0, patience);
        QTest::qWait(300); // the picture of the first case comes
        picture(window, QStringLiteral("sample-") + language);
        QStringList clipped;
        const auto check = [&clipped](const QWidget* widget, const QString& text) {
            if (!text.isEmpty() && widget->isVisible() && widget->width() < widget->minimumSizeHint().width())
                clipped += text;
        };
        for (const auto* found : window.findChildren<QAbstractButton*>())
            check(found, found->text());
        for (const auto* label : window.findChildren<QLabel*>()) {
            if (!label->wordWrap())
                check(label, label->text());
        }
        for (const auto* filter : window.findChild<CasePanel*>()->findChildren<QComboBox*>()) {
            QStyleOptionComboBox option;
            option.initFrom(filter);
            const int room = filter->style()
                                 ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, filter)
                                 .width();
            if (filter->isVisible() && room < filter->fontMetrics().horizontalAdvance(filter->currentText()))
                clipped += filter->currentText();
        }
        const QHeaderView* header = window.findChild<QTableView*>()->horizontalHeader();
        for (int column = 0; column < header->count(); ++column) {
            const QString title = header->model()->headerData(column, Qt::Horizontal).toString();
            if (!header->isSectionHidden(column) &&
                header->sectionSize(column) < header->fontMetrics().horizontalAdvance(title))
                clipped += title;
        }
        const auto* table = window.findChild<QTableView*>();
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const QString percent = table->model()->index(row, CaseModel::Probability).data().toString();
            if (header->sectionSize(CaseModel::Probability) < table->fontMetrics().horizontalAdvance(percent) + 8)
                clipped += percent; // % would go to a line of its own, and the number be cut
        }
        QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(QStringLiteral(" | "))));
        // No language has every text that long at once, which may widen the window.
        if (language != QLatin1String("long")) {
            for (const Mode mode : {Mode::Define, Mode::Review, Mode::Evaluate, Mode::Screen}) {
                window.modes().enter(mode);
                QVERIFY2(window.minimumSizeHint().width() <= 1024, qPrintable(QString::number(int(mode))));
            }
        }
    }

    void recentMenuGreysWhatIsGone()
    {
        Workbench bench(Workbench::Options{QStringLiteral("/nowhere"), {}});
        TestWindow window(bench);
        RecentFiles().add(QStringLiteral("/gone/away.vignette"));
        RecentFiles().add(sampleTask());
        auto* file = window.menuBar()->findChild<QMenu*>(QStringLiteral("fileMenu"));
        QMenu* recent = nullptr;
        for (QAction* entry : file->actions()) {
            if (entry->menu())
                recent = entry->menu();
        }
        QVERIFY(recent);
        Q_EMIT recent->aboutToShow();
        QVERIFY(recent->actions()[0]->isEnabled());
        QVERIFY(!recent->actions()[1]->isEnabled());
        recent->actions()[0]->trigger();
        QVERIFY(window.message().isEmpty());
        recent->actions().last()->trigger();
        QVERIFY(RecentFiles().files().isEmpty());
    }

    void reportOfAPrivateScreening()
    {
        const QString reviews = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
        QDir(reviews).removeRecursively();
        Workbench bench;
        TestWindow window(bench);
        window.session.setPrivate(true);
        window.show();
        QVERIFY(!openDialog<ReportDialog>(window, QStringLiteral("Export re&port…")));
        QVERIFY(!window.message().isEmpty()); // nothing to report yet
        window.session.openSample();
        QTRY_VERIFY_WITH_TIMEOUT(!window.isBusy() && window.cases().count() > 0, patience);
        QVERIFY2(!QFileInfo::exists(reviews), "private mode wrote into the data folder");
        auto* dialog = openDialog<ReportDialog>(window, QStringLiteral("Export re&port…"));
        QVERIFY(dialog);
        picture(*dialog, QStringLiteral("report-dialog"));
        const QString path = m_dir.filePath(QStringLiteral("report.html"));
        named<QAbstractButton>(*dialog, QStringLiteral("Web page"))->click();
        exportTo(*dialog, path);
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(path), patience);
        QTRY_VERIFY(window.message().contains(QStringLiteral("report.html")));
        QFile html(path);
        QVERIFY(html.open(QIODevice::ReadOnly));
        QVERIFY(!html.readAll().contains("naevus2.jpg"));
    }
};

QTEST_MAIN(ShellTest)
#include "shell_test.moc"
