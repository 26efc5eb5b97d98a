#include "ui/main_window/actions.h"

#include "ui/case_browser/case_panel.h"
#include "ui/exports/exports.h"
#include "ui/image_view/case_view.h"
#include "ui/image_view/image_view.h"
#include "ui/main_window/commands.h"
#include "ui/main_window/main_window.h"
#include "ui/main_window/recent_menu.h"
#include "ui/main_window/teach_menu.h"
#include "ui/review/review_bar.h"
#include "ui/session/questions.h"
#include "ui/session/session.h"
#include "ui/settings/preferences.h"
#include "ui/task_editor/task_panel.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QSignalBlocker>

namespace vignette {

Actions::Actions(MainWindow& window, Session& session, const Panels& panels, Commands& commands, Exports& exports,
                 Questions& questions, TeachMenu* teach, RecentMenu* recent)
    : QObject(&window), m_window(window), m_session(session), m_panels(panels), m_commands(commands),
      m_exports(exports), m_questions(questions), m_teach(teach), m_recent(recent)
{
    QMenuBar* bar = window.menuBar();
    makeFile(bar->addMenu(tr("&File")));
    makeEdit(bar->addMenu(tr("&Edit")));
    makeReview(bar->addMenu(tr("Revie&w")));
    makeRun(bar->addMenu(tr("&Run")));
    makeView(bar->addMenu(tr("&View")));
    makeHelp(bar->addMenu(tr("&Help")));
}

void Actions::makeFile(QMenu* menu)
{
    menu->setObjectName(QStringLiteral("fileMenu"));
    menu->addAction(tr("&New task"), QKeySequence::New, &m_window, &MainWindow::newTask);
    menu->addAction(tr("&Open task or classifier…"), QKeySequence::Open, &m_window, &MainWindow::open);
    menu->addAction(tr("Try the sample &task"), &m_window, &MainWindow::openSample);
    menu->addSeparator();
    menu->addAction(tr("&Save classifier…"), QKeySequence::Save, &m_exports, &Exports::saveClassifier);
    menu->addAction(tr("Save task &as…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), &m_exports,
                    &Exports::saveTask);
    menu->addAction(tr("&Export results…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), &m_exports,
                    &Exports::exportResults);
    menu->addAction(tr("Export &classifier…"), &m_exports, &Exports::exportClassifier);
    menu->addSeparator();
    menu->addMenu(m_recent);
    menu->addAction(tr("&Library…"), QKeySequence(Qt::CTRL | Qt::Key_L), &m_commands, &Commands::showLibrary);
    menu->addAction(tr("Export re&port…"), &m_exports, &Exports::exportReport);
    menu->addAction(tr("Export pict&ures…"), &m_exports, &Exports::exportPictures);
    QAction* settings =
        menu->addAction(tr("Settin&gs…"), QKeySequence(Qt::CTRL | Qt::Key_Comma), &m_commands, &Commands::showSettings);
    settings->setMenuRole(QAction::PreferencesRole);
    QAction* privately = menu->addAction(tr("Pri&vate mode"));
    privately->setCheckable(true);
    privately->setToolTip(tr("Nothing is written on disk unless you save it"));
    privately->setChecked(m_session.isPrivate());
    connect(privately, &QAction::toggled, this, [this, privately](bool on) {
        m_session.setPrivate(on);
        if (!m_session.isPrivate())
            keepSettingsPrivate();
        const QSignalBlocker blocker(privately);
        privately->setChecked(m_session.isPrivate()); // it may have been refused
    });
    connect(&m_session, &Session::privacyChanged, privately,
            [this, privately] { privately->setChecked(m_session.isPrivate()); });
    menu->addSeparator();
    menu->addAction(tr("&Quit"), QKeySequence::Quit, &m_window, &QWidget::close);
}

void Actions::makeEdit(QMenu* menu)
{
    QAction* undo = m_session.undoStack().createUndoAction(this, tr("&Undo"));
    undo->setShortcut(QKeySequence::Undo);
    QAction* redo = m_session.undoStack().createRedoAction(this, tr("&Redo"));
    redo->setShortcut(QKeySequence::Redo);
    menu->addActions({undo, redo});
    menu->addSeparator();
    menu->addAction(tr("Add a &class"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), &m_panels.task,
                    &TaskPanel::addClass);
}

void Actions::makeReview(QMenu* menu)
{
    ReviewBar* bar = &m_panels.view.reviewBar();
    menu->addAction(tr("&Accept the verdict"), QKeySequence(Qt::Key_A), bar, &ReviewBar::toggleAccepted);
    menu->addAction(tr("&Overrule…"), QKeySequence(Qt::Key_O), bar, &ReviewBar::chooseOverrule);
    menu->addAction(tr("&Mark"), QKeySequence(Qt::Key_M), bar, &ReviewBar::toggleMarked);
    QAction* note = menu->addAction(tr("&Note"), QKeySequence(Qt::Key_N), bar, &ReviewBar::editNote);
    menu->addSeparator();
    menu->addAction(tr("Use as &example of…"), QKeySequence(Qt::Key_E), m_teach,
                    [this, bar] { m_teach->popup(bar->mapToGlobal(QPoint(0, 0))); });
    menu->addAction(tr("Which should I &label?"), QKeySequence(Qt::Key_Q), &m_questions, &Questions::start);
    // Its key answers a question while there is one.
    connect(&m_questions, &Questions::changed, note,
            [this, note] { note->setEnabled(m_questions.state() == Questions::State::Off); });
    menu->addSeparator();
    CasePanel* cases = &m_panels.cases;
    menu->addAction(tr("Ne&xt case"), QKeySequence(Qt::Key_J), cases, [cases] { cases->selectNext(1); });
    menu->addAction(tr("&Previous case"), QKeySequence(Qt::Key_K), cases, [cases] { cases->selectNext(-1); });
}

void Actions::makeRun(QMenu* menu)
{
    menu->addAction(tr("S&ynthesize"), QKeySequence(Qt::CTRL | Qt::Key_Return), &m_session, &Session::synthesize);
    menu->addAction(tr("Screen &folder…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), &m_commands,
                    &Commands::screenFolder);
    QAction* adapt = menu->addAction(tr("&Adapt to this folder"));
    adapt->setCheckable(true);
    connect(adapt, &QAction::triggered, &m_session, &Session::setAdapting);
    const auto offer = [this, adapt] {
        const QString reason = m_session.whyNotAdapting();
        adapt->setChecked(m_session.isAdapting());
        adapt->setEnabled(reason.isEmpty());
        adapt->setToolTip(reason.isEmpty()
                              ? tr("Let the cases of the folder, without labels, move the classifier towards them")
                              : reason);
    };
    menu->setToolTipsVisible(true);
    connect(menu, &QMenu::aboutToShow, adapt, offer);
    for (const auto signal : {&Session::adaptingChanged, &Session::stateChanged, &Session::classifierChanged})
        connect(&m_session, signal, adapt, offer);
    offer();
    menu->addAction(tr("&Evaluate on a labelled folder…"), QKeySequence(Qt::CTRL | Qt::Key_E), &m_commands,
                    &Commands::evaluate);
    menu->addAction(tr("&Compare with a second classifier…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
                    &m_commands, &Commands::compare);
}

void Actions::makeView(QMenu* menu)
{
    menu->addActions(m_panels.cases.viewActions());
    menu->addSeparator();
    QAction* looked = menu->addAction(tr("Where the network &looked"), QKeySequence(Qt::Key_S), &m_panels.view,
                                      &CaseView::toggleOverlay);
    connect(&m_questions, &Questions::changed, looked,
            [this, looked] { looked->setEnabled(m_questions.state() == Questions::State::Off); });
    menu->addSeparator();
    ImageView* picture = &m_panels.view.imageView();
    menu->addAction(tr("&Zoom in"), QKeySequence::ZoomIn, picture, &ImageView::zoomIn);
    menu->addAction(tr("Zoom &out"), QKeySequence::ZoomOut, picture, &ImageView::zoomOut);
    menu->addAction(tr("&Fit"), QKeySequence(Qt::Key_F), picture, &ImageView::fit);
    menu->addAction(tr("&Actual size"), QKeySequence(Qt::CTRL | Qt::Key_1), picture, &ImageView::actualSize);
    menu->addSeparator();
    menu->addActions(m_panels.view.viewActions());
}

void Actions::makeHelp(QMenu* menu)
{
    menu->setObjectName(QStringLiteral("helpMenu"));
    menu->addAction(tr("&Help"), QKeySequence(Qt::Key_F1), &m_commands,
                    [this] { m_commands.showHelp(*m_window.menuBar()); });
    QAction* about = menu->addAction(tr("&About Vignette"), &m_commands, &Commands::showAbout);
    about->setMenuRole(QAction::AboutRole);
}

} // namespace vignette
