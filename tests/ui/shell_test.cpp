#include "core/runtime/runtime.h"
#include "ui/case_browser/case_panel.h"
#include "ui/main_window/main_window.h"
#include "ui/shell/report_dialog.h"
#include "ui/shell/settings_dialog.h"
#include "ui/shell/shell.h"

#include <QAction>
#include <QComboBox>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace vignette;

namespace {

constexpr int patience = 120'000; ///< milliseconds; only a defect needs them

QString sampleTask()
{
    return QStringLiteral(VIGNETTE_SOURCE_DIR "/resources/samples/task.json");
}

void picture(QWidget& widget, const QString& name)
{
    const QString folder = qEnvironmentVariable("VIGNETTE_SCREENSHOTS");
    if (!folder.isEmpty())
        QVERIFY(widget.grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png")));
}

} // namespace

class ShellTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<Runtime> m_runtime;

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_dir.path());
        QCoreApplication::setOrganizationName(QStringLiteral("shell-test"));
        m_runtime = std::make_unique<Runtime>();
    }
    void init() { QSettings().clear(); }
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
        chosen.reopenLast = false;
        chosen.save();
        QCOMPARE(Preferences::load(), chosen);
        QSettings().setValue(QStringLiteral("threads"), 100000);
        QSettings().setValue(QStringLiteral("theme"), QStringLiteral("pink"));
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

    void theLastFileComesBackButNotInPrivate()
    {
        Workbench bench(Workbench::Options{QStringLiteral("/nowhere"), {}});
        {
            MainWindow window(bench);
            window.setPrivate(true);
            QVERIFY(window.windowTitle().contains(QStringLiteral("Private")));
            new Shell(window, bench);
            window.openPath(sampleTask());
            window.close();
            QVERIFY(RecentFiles().files().isEmpty());
            QVERIFY(QSettings().allKeys().isEmpty());
        }
        {
            MainWindow window(bench);
            new Shell(window, bench);
            window.openPath(sampleTask());
            window.close();
            QCOMPARE(RecentFiles().files().size(), 1);
        }
        for (const bool isPrivate : {false, true}) {
            MainWindow window(bench);
            window.setPrivate(isPrivate);
            auto* shell = new Shell(window, bench);
            bool opened = false;
            connect(&window, &MainWindow::fileUsed, &window, [&opened] { opened = true; });
            shell->restore(true);
            QCOMPARE(opened, !isPrivate);
        }
    }

    void recentMenuGreysWhatIsGone()
    {
        Workbench bench(Workbench::Options{QStringLiteral("/nowhere"), {}});
        MainWindow window(bench);
        new Shell(window, bench);
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
        const QString reviews =
            QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
        QDir(reviews).removeRecursively();
        Workbench bench;
        MainWindow window(bench);
        window.setPrivate(true);
        auto* shell = new Shell(window, bench);
        window.show();
        shell->showReport();
        QVERIFY(!window.message().isEmpty()); // nothing to report yet
        window.trySample();
        QTRY_VERIFY_WITH_TIMEOUT(!window.isBusy() && window.cases().count() > 0, patience);
        QVERIFY2(!QFileInfo::exists(reviews), "private mode wrote into the data folder");
        shell->showReport();
        auto* dialog = window.findChild<ReportDialog*>();
        QVERIFY(dialog);
        picture(*dialog, QStringLiteral("report-dialog"));
        const QString path = m_dir.filePath(QStringLiteral("report.html"));
        dialog->writeTo(path);
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(path), patience);
        QTRY_VERIFY(window.message().contains(QStringLiteral("report.html")));
        QFile html(path);
        QVERIFY(html.open(QIODevice::ReadOnly));
        QVERIFY(!html.readAll().contains("naevus2.jpg"));
    }
};

QTEST_MAIN(ShellTest)
#include "shell_test.moc"
