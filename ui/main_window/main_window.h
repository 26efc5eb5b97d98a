#pragma once

#include "core/screening/case_record.h"
#include "ui/main_window/panels.h"

#include <QMainWindow>

class QSplitter;
class QStackedWidget;

namespace vignette {

class Commands;
class Exports;
class Questions;
class RecentMenu;
class Session;
class TeachMenu;
class Teaching;
struct JudgedAnew;

/// The window of a session: task on the left, cases in the middle, the selected case on the right; before there is a
/// task, the ways to begin. Only layout and bindings: what is done is done by the session, which must outlive it.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Session& session, QWidget* parent = nullptr);
    ~MainWindow() override;

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
    void bindStart();
    void bindTask();
    void bindCases();
    void bindSession();
    void bindTeaching();
    bool mayLeaveTask(); ///< false: a person wants to keep the one that is there
    void saveLayout() const;
    void showClassifier();
    void showJudged(const JudgedAnew& judged);
    void showExamples(); ///< which cases are some
    void showColours();  ///< of the classes, in the cases and the view
    void showTitle();
    void showPage(); ///< the start, or the work

    Session& m_session;
    Panels m_panels;
    CaseRecord m_selected; ///< last
    QStackedWidget* m_pages;
    QSplitter* m_split;
    Teaching* m_teaching;
    Questions* m_questions;
    TeachMenu* m_teach;
    RecentMenu* m_recent;
    Exports* m_exports;
    Commands* m_commands;
};

} // namespace vignette
