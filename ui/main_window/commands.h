#pragma once

#include "ui/main_window/panels.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <memory>

class QMenuBar;
class QWidget;

namespace vignette {

class HelpWindow;
class Session;
class SessionFolder;

/// What a person can ask for that has a window or a question of its own.
class Commands : public QObject
{
    Q_OBJECT

public:
    /// `window`: the parent of the others. All must outlive it.
    Commands(Session& session, const Panels& panels, QWidget* window);
    ~Commands() override;

    void screenFolder();
    void openIndex();   ///< whose cases are listed without a picture being read
    void watchFolder(); ///< asks which one, or stops where one is watched
    /// Offers in the bar to screen again what was screened the last time, where it is still there.
    void offerScreening(const QStringList& paths);
    void offerDraft();  ///< in the bar
    void evaluate();    ///< goes to the evaluation of the classifier and asks for the folder
    void compare();     ///< goes to a comparison of the classifier and asks for the second
    void showArchive(); ///< to fetch pictures from, and screen them
    void showLibrary();
    void showSettings();
    void readBlind(bool on);
    /// `page`: address of a HelpPage.
    void showHelp(const QMenuBar& menus, const QString& page);
    void showAbout();

Q_SIGNALS:
    void fileChosen(const QString& path); ///< to be opened
    void recentChanged();
    void clearRecentRequested();
    void evaluateRequested(); ///< its mode

private:
    Session& m_session;
    Panels m_panels;
    QWidget* m_window;
    QPointer<HelpWindow> m_help;
    std::unique_ptr<SessionFolder> m_fetched; ///< what came from the archive; goes with the program
};

} // namespace vignette
