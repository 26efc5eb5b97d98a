#pragma once

#include "ui/main_window/panels.h"

#include <QObject>

class QAction;
class QMenu;
class QMenuBar;
class QToolBar;

namespace vignette {

class Commands;
class Exports;
class MainWindow;
class Questions;
class RecentMenu;
class Session;
class TeachMenu;

/// All that can be done in the window, as entries of its menus with their keys; the most used also in its tool bar.
class Actions : public QObject
{
    Q_OBJECT

public:
    Actions(MainWindow& window, Session& session, const Panels& panels, Commands& commands, Exports& exports,
            Questions& questions, TeachMenu* teach, RecentMenu* recent, QToolBar& bar);

private:
    void makeFile(QMenu* menu);
    QMenu* makeExport(QMenu* file);
    void fillBar(QToolBar& bar);
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
    QMenu* m_export = nullptr;
    QAction* m_synthesize = nullptr;
    QAction* m_screen = nullptr;
    QAction* m_fullScreen = nullptr;
};

} // namespace vignette
