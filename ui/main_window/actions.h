#pragma once

#include "ui/main_window/panels.h"

#include <QObject>

class QMenu;
class QMenuBar;

namespace vignette {

class Commands;
class Exports;
class MainWindow;
class Questions;
class RecentMenu;
class Session;
class TeachMenu;

/// All that can be done in the window, as entries of its menus with their keys.
class Actions : public QObject
{
    Q_OBJECT

public:
    Actions(MainWindow& window, Session& session, const Panels& panels, Commands& commands, Exports& exports,
            Questions& questions, TeachMenu* teach, RecentMenu* recent);

private:
    void makeFile(QMenu* menu);
    void makeEdit(QMenu* menu);
    void makeReview(QMenu* menu);
    void makeRun(QMenu* menu);
    void makeView(QMenu* menu);
    void makeHelp(QMenu* menu);

    MainWindow& m_window;
    Session& m_session;
    Panels m_panels;
    Commands& m_commands;
    Exports& m_exports;
    Questions& m_questions;
    TeachMenu* m_teach;
    RecentMenu* m_recent;
};

} // namespace vignette
