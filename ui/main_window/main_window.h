#pragma once

#include "core/screening/case_record.h"
#include "ui/main_window/panels.h"

#include <QMainWindow>

class QDockWidget;
class QStackedWidget;
class QToolBar;

namespace vignette {

class CaseGrouping;
class Commands;
class EmptyState;
class Exports;
class Modes;
class Questions;
class RecentMenu;
class Session;
class TeachMenu;
class Teaching;
struct JudgedAnew;
struct Review;

/// The window of a session in four modes: the task, the cases that it screens, the case that is looked at, and how far
/// to trust the classifier; before there is a task, the ways to begin. Task and cases are panels that can be moved,
/// folded and taken out. Only layout and bindings: what is done is done by the session, which must outlive it.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Session& session, QWidget* parent = nullptr);
    ~MainWindow() override;

    Modes& modes() const { return *m_modes; }
    /// The panels of the task and of the cases: to show, to fold.
    QList<QDockWidget*> docks() const { return {m_taskDock, m_casesDock}; }

    /// Place and panels as a person left them and, where wanted, the last file, with the offer to screen what was
    /// screened. Not in private mode.
    void restore(bool reopenLast);
    MessageBar& messages() { return m_panels.messages; }

    // What replaces the task asks first what to do with edits that are not saved: a person chose it.
    void newTask();
    void open(); ///< asks for the file
    void openFile(const QString& path);
    void openSample();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override; ///< asks what to do with unsaved edits

private:
    void layOut();
    QDockWidget* addDock(const QString& name, const QString& title, QWidget& panel);
    void bindModes();
    void bindStart();
    void bindTask();
    void bindCases();
    void bindSession();
    void bindTeaching();
    bool mayLeaveTask(); ///< false: a person wants to keep the one that is there
    void saveLayout() const;
    void takeReview(const CaseRecord& record,
                    const Review& review); ///< of the case that is shown, and those selected with it
    void showClassifier();
    void showJudged(const JudgedAnew& judged);
    void showExamples(); ///< which cases are some
    void showRegion(const CaseRecord& record);
    void showGroups();
    void showColours(); ///< of the classes, in the cases and the view
    void showTitle();
    void showWork();
    void showPage(); ///< the start, or the work

    Session& m_session;
    Panels m_panels;
    CaseRecord m_selected; ///< last
    QString m_drawnLesion; ///< key of one that is shown as soon as it is judged
    QStackedWidget* m_pages;
    EmptyState* m_noCases;
    QToolBar* m_bar;
    QDockWidget* m_taskDock;
    QDockWidget* m_casesDock;
    Modes* m_modes;
    Teaching* m_teaching;
    Questions* m_questions;
    TeachMenu* m_teach;
    RecentMenu* m_recent;
    CaseGrouping* m_grouping;
    Exports* m_exports;
    Commands* m_commands;
};

} // namespace vignette
