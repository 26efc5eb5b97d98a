#include "ui/shell/shell.h"

#include "core/engine/device.h"
#include "ui/case_browser/case_model.h"
#include "ui/case_browser/case_panel.h"
#include "ui/library/library_dialog.h"
#include "ui/main_window/main_window.h"
#include "ui/shell/about_dialog.h"
#include "ui/shell/help_window.h"
#include "ui/shell/picture_export_dialog.h"
#include "ui/shell/report_dialog.h"
#include "ui/shell/settings_dialog.h"
#include "ui/shell/table_dialog.h"
#include "ui/start/start_page.h"

#include <QAction>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QSplitter>

namespace vignette {

Shell::Shell(MainWindow& window, Workbench& bench)
    : QObject(&window), m_window(window), m_bench(bench), m_recentMenu(new QMenu(tr("Open &recent"), &window))
{
    auto* file = window.menuBar()->findChild<QMenu*>(QStringLiteral("fileMenu"));
    const QList<QAction*> entries = file->actions();
    QAction* quit = entries.last();
    auto* library = new QAction(tr("&Library…"), file);
    library->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_L));
    connect(library, &QAction::triggered, this, &Shell::showLibrary);
    auto* report = new QAction(tr("Export re&port…"), file);
    connect(report, &QAction::triggered, this, &Shell::showReport);
    auto* pictures = new QAction(tr("Export pict&ures…"), file);
    connect(pictures, &QAction::triggered, this, &Shell::showPictureExport);
    auto* settings = new QAction(tr("Settin&gs…"), file);
    settings->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Comma));
    settings->setMenuRole(QAction::PreferencesRole);
    connect(settings, &QAction::triggered, this, &Shell::showSettings);
    auto* privately = new QAction(tr("Pri&vate mode"), file);
    privately->setCheckable(true);
    privately->setToolTip(tr("Nothing is written on disk unless you save it"));
    privately->setChecked(window.isPrivate());
    connect(privately, &QAction::toggled, this, [this, privately](bool on) {
        m_window.setPrivate(on);
        if (!m_window.isPrivate())
            keepSettingsPrivate();
        const QSignalBlocker blocker(privately);
        privately->setChecked(m_window.isPrivate()); // it may have been refused
        offerRecent();
    });
    file->insertMenu(quit, m_recentMenu);
    file->insertAction(quit, library);
    file->insertActions(quit, {report, pictures, settings, privately});
    file->insertSeparator(quit);
    connect(m_recentMenu, &QMenu::aboutToShow, this, &Shell::fillRecent);
    connect(&window, &MainWindow::tableExportRequested, this, &Shell::showTableExport);
    connect(&window, &MainWindow::fileUsed, this, [this](const QString& path) {
        if (m_window.isPrivate())
            return;
        m_recent.add(path);
        QSettings().setValue(QStringLiteral("lastFile"), QFileInfo(path).absoluteFilePath());
    });
    window.installEventFilter(this);
    addHelp();
    applyThumbnailMemory(Preferences::load());
    offerRecent();
}

void Shell::applyThumbnailMemory(const Preferences& preferences)
{
    if (auto* cases = m_window.findChild<CasePanel*>())
        cases->setThumbnailMemory(preferences.thumbnails);
}

void Shell::addHelp()
{
    QMenu* help = m_window.menuBar()->addMenu(tr("&Help"));
    help->setObjectName(QStringLiteral("helpMenu"));
    help->addAction(tr("&Help"), QKeySequence(Qt::Key_F1), this, &Shell::showHelp);
    QAction* about = help->addAction(tr("&About Vignette"), this, &Shell::showAbout);
    about->setMenuRole(QAction::AboutRole);
}

void Shell::offerRecent()
{
    QStringList paths;
    if (!m_window.isPrivate()) {
        for (const RecentFile& file : m_recent.files())
            paths += file.path;
    }
    if (auto* start = m_window.findChild<StartPage*>())
        start->setRecent(paths);
}

void Shell::restore(bool reopenLast)
{
    const QSettings settings;
    m_window.restoreGeometry(settings.value(QStringLiteral("geometry")).toByteArray());
    if (auto* panels = m_window.findChild<QSplitter*>(QStringLiteral("panels")))
        panels->restoreState(settings.value(QStringLiteral("panels")).toByteArray());
    const QString last = settings.value(QStringLiteral("lastFile")).toString();
    if (!reopenLast || m_window.isPrivate() || !QFileInfo(last).isFile())
        return;
    m_window.openPath(last);
    m_window.offerScreening(settings.value(QStringLiteral("lastScreened")).toStringList());
}

void Shell::fillRecent()
{
    m_recentMenu->clear();
    for (const RecentFile& file : m_recent.files()) {
        QString text = QFileInfo(file.path).fileName();
        text.replace(QLatin1Char('&'), QLatin1String("&&"));
        QAction* entry = m_recentMenu->addAction(file.pinned ? tr("%1 (pinned)").arg(text) : text);
        entry->setToolTip(QDir::toNativeSeparators(file.path));
        entry->setEnabled(QFileInfo::exists(file.path));
        connect(entry, &QAction::triggered, &m_window, [this, path = file.path] { m_window.openAsked(path); });
    }
    m_recentMenu->setToolTipsVisible(true);
    m_recentMenu->addSeparator();
    m_recentMenu->addAction(tr("&Clear"), this, &Shell::clearRecent);
}

void Shell::clearRecent()
{
    m_recent.clear();
    offerRecent();
}

void Shell::showSettings()
{
    const Preferences before = Preferences::load();
    auto* dialog = new SettingsDialog(before, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::clearRecentRequested, this, &Shell::clearRecent);
    connect(dialog, &QDialog::accepted, this, [this, dialog, before] {
        const Preferences chosen = dialog->preferences();
        if (!chosen.save())
            m_window.showFault(tr("The settings cannot be stored. Is the disk full or the folder read-only?"));
        if (chosen.theme != before.theme)
            applyTheme(chosen.theme);
        applyThumbnailMemory(chosen);
    });
    dialog->open();
}

void Shell::showLibrary()
{
    auto* dialog = new LibraryDialog(m_bench, LibraryDialog::Purpose::Open, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LibraryDialog::chosen, &m_window, &MainWindow::openAsked);
    connect(dialog, &QDialog::finished, this, &Shell::offerRecent); // some may be pinned or removed now
    dialog->open();
}

void Shell::showHelp()
{
    if (auto* shown = m_window.findChild<HelpWindow*>())
        return shown->activateWindow();
    auto* help = new HelpWindow(*m_window.menuBar(), &m_window);
    help->setAttribute(Qt::WA_DeleteOnClose);
    help->show(); // beside the work
}

void Shell::showAbout()
{
    const auto device = selectDevice(Preferences::load().device);
    auto* dialog = new AboutDialog(m_bench, describeDevice(device ? *device : Device()), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void Shell::showTableExport()
{
    auto* dialog = new TableDialog(m_bench, m_window.resultsTable(), m_window.cases().casesInView(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TableDialog::written, &m_window, &MainWindow::noteSaved);
    dialog->open();
}

void Shell::showReport()
{
    if (!m_window.classifier() || m_window.cases().model().records().empty())
        return m_window.showFault(tr("There are no cases to report. Screen a folder first."));
    auto* dialog = new ReportDialog(m_bench, *m_window.classifier(), m_window.resultsTable().cases,
                                    m_window.cases().casesInView(), m_window.classColours(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReportDialog::written, &m_window, &MainWindow::noteSaved);
    dialog->open();
}

void Shell::showPictureExport()
{
    if (!m_window.classifier() || m_window.cases().count() == 0)
        return m_window.showFault(tr("There are no pictures to export. Screen a folder first."));
    auto* dialog = new PictureExportDialog(m_bench, *m_window.classifier(), m_window.cases().selectedCases(),
                                           m_window.cases().casesInView(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PictureExportDialog::written, &m_window, &MainWindow::noteSaved);
    dialog->open();
}

bool Shell::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_window && event->type() == QEvent::Close)
        saveSession();
    return QObject::eventFilter(watched, event);
}

void Shell::saveSession() const
{
    if (m_window.isPrivate())
        return;
    QSettings settings;
    settings.setValue(QStringLiteral("geometry"), m_window.saveGeometry());
    settings.setValue(QStringLiteral("lastScreened"), m_window.screened());
    if (auto* panels = m_window.findChild<QSplitter*>(QStringLiteral("panels")))
        settings.setValue(QStringLiteral("panels"), panels->saveState());
}

} // namespace vignette
