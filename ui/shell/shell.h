#pragma once

#include "ui/shell/preferences.h"
#include "ui/shell/recent_files.h"

#include <QObject>

class QMenu;

namespace vignette {

class MainWindow;
class Workbench;
struct Preferences;

/// What surrounds the work in the window: settings, recent files, library, private mode, reports,
/// help. Adds its entries to the menus of the window, and goes with it.
class Shell : public QObject
{
    Q_OBJECT

public:
    Shell(MainWindow& window, Workbench& bench);

    /// Settings of the window and, where the user wants it, the last file, with the offer to screen
    /// what was screened. Not in private mode.
    void restore(bool reopenLast);

    void showSettings();
    void showTableExport();
    void showReport();
    void showPictureExport();
    void showLibrary();
    void showHelp();
    void showAbout();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addHelp();
    void fillRecent();
    void clearRecent();
    void offerRecent(); ///< at the start
    void applyThumbnailMemory(const Preferences& preferences);
    void saveSession() const;

    MainWindow& m_window;
    Workbench& m_bench;
    RecentFiles m_recent;
    QMenu* m_recentMenu;
};

} // namespace vignette
