#include "ui/main_window/actions.h"

#include "ui/common/press_on_return.h"
#include "ui/common/shared_settings.h"
#include "ui/common/theme_icon.h"
#include "ui/define/task_panel.h"
#include "ui/exports/exports.h"
#include "ui/help/help_pages.h"
#include "ui/image_stage/case_view.h"
#include "ui/main_window/commands.h"
#include "ui/main_window/main_window.h"
#include "ui/main_window/modes.h"
#include "ui/main_window/recent_menu.h"
#include "ui/main_window/teach_menu.h"
#include "ui/review/review_bar.h"
#include "ui/screen/case_panel.h"
#include "ui/session/questions.h"
#include "ui/session/session.h"
#include "ui/settings/preferences.h"

#include <QAction>
#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QSignalBlocker>
#include <QToolBar>
#include <QToolButton>

namespace vignette {

namespace {

/// The page of the manual about what a person is at.
QString pageOf(std::optional<Mode> mode)
{
    if (!mode)
        return inShortPage;
    switch (*mode) {
    case Mode::Define:
        return manualPage(QStringLiteral("describing"));
    case Mode::Screen:
        return manualPage(QStringLiteral("screening"));
    case Mode::Review:
        return manualPage(QStringLiteral("reviewing"));
    case Mode::Evaluate:
        break;
    }
    return manualPage(QStringLiteral("evaluating"));
}

} // namespace

Actions::Actions(MainWindow& window, Session& session, const Panels& panels, Commands& commands, Exports& exports,
                 Questions& questions, TeachMenu* teach, RecentMenu* recent, QToolBar& tools)
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
    fillBar(tools);
}

/// Behind the modes, at the other end.
void Actions::fillBar(QToolBar& bar)
{
    auto* space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar.addWidget(space);
    bar.addAction(m_synthesize);
    bar.addAction(m_screen);
    auto* exports = new QToolButton;
    exports->setText(tr("Export"));
    exports->setAccessibleName(exports->text());
    exports->setIcon(themeIcon(QStringLiteral("export")));
    exports->setToolTip(tr("Results, report, pictures, classifier"));
    exports->setMenu(m_export);
    exports->setPopupMode(QToolButton::InstantPopup);
    bar.addWidget(exports);
    bar.addAction(m_fullScreen);
    for (QAction* action : bar.actions()) {
        auto* button = qobject_cast<QToolButton*>(bar.widgetForAction(action));
        if (!button)
            continue;
        const bool isMode = m_window.modes().actions().contains(action);
        button->setToolButtonStyle(isMode ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->installEventFilter(new PressOnReturn(button));
        if (button->accessibleName().isEmpty())
            button->setAccessibleName(tr("%1 (tool bar)").arg(action->text().remove(QLatin1Char('&'))));
    }
}

void Actions::makeFile(QMenu* menu)
{
    menu->setObjectName(QStringLiteral("fileMenu"));
    menu->addAction(tr("&New task"), QKeySequence::New, &m_window, &MainWindow::newTask);
    menu->addAction(tr("&Open task or classifier…"), QKeySequence::Open, &m_window, &MainWindow::open);
    menu->addAction(tr("Open &index…"), &m_commands, &Commands::openIndex);
    menu->addAction(tr("Try the sample &task"), &m_window, &MainWindow::openSample);
    menu->addSeparator();
    menu->addAction(tr("&Save classifier…"), QKeySequence::Save, &m_exports, &Exports::saveClassifier);
    menu->addAction(tr("Save task &as…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), &m_exports,
                    &Exports::saveTask);
    m_export = makeExport(menu);
    menu->addSeparator();
    menu->addMenu(m_recent);
    menu->addAction(tr("&Library…"), QKeySequence(Qt::CTRL | Qt::Key_L), &m_commands, &Commands::showLibrary);
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

QMenu* Actions::makeExport(QMenu* file)
{
    QMenu* menu = file->addMenu(tr("Expor&t"));
    menu->addAction(tr("&Export results…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), &m_exports,
                    &Exports::exportResults);
    menu->addAction(tr("Export &groups…"), &m_exports, &Exports::exportGroups);
    menu->addAction(tr("Export re&port…"), &m_exports, &Exports::exportReport);
    menu->addAction(tr("Export pict&ures…"), &m_exports, &Exports::exportPictures);
    menu->addAction(tr("Export &DICOM reports…"), &m_exports, &Exports::exportDicom);
    menu->addAction(tr("Export &import ledger…"), &m_exports, &Exports::exportLedger);
    menu->addAction(tr("Export &audit log…"), &m_exports, &Exports::exportAudit);
    menu->addSeparator();
    menu->addAction(tr("Export &classifier…"), &m_exports, &Exports::exportClassifier);
    return menu;
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
    const QList<QAction*> onCase{
        menu->addAction(tr("&Accept the verdict"), QKeySequence(Qt::Key_A), bar, &ReviewBar::toggleAccepted),
        menu->addAction(tr("&Overrule…"), QKeySequence(Qt::Key_O), bar, &ReviewBar::chooseOverrule),
        menu->addAction(tr("Not g&radable"), QKeySequence(Qt::Key_U), bar, &ReviewBar::toggleNotGradable),
        menu->addAction(tr("My &diagnosis…"), QKeySequence(Qt::SHIFT | Qt::Key_O), bar, &ReviewBar::askDiagnosis),
        menu->addAction(tr("&Mark"), QKeySequence(Qt::Key_M), bar, &ReviewBar::toggleMarked),
        menu->addAction(tr("&Note"), QKeySequence(Qt::Key_N), bar, &ReviewBar::editNote),
        menu->addSeparator(),
        menu->addAction(tr("Use as &example of…"), QKeySequence(Qt::Key_E), m_teach,
                        [this, bar] { m_teach->popup(bar->mapToGlobal(QPoint(0, 0))); })};
    QAction* note = onCase[5];
    menu->addAction(tr("Which should I &label?"), QKeySequence(Qt::Key_Q), &m_questions, &Questions::start);
    const auto offer = [this, bar, onCase, note] {
        for (QAction* action : onCase)
            action->setEnabled(bar->isEnabled());
        // Its key answers a question while there is one.
        note->setEnabled(bar->isEnabled() && m_questions.state() == Questions::State::Off);
    };
    connect(bar, &ReviewBar::reviewableChanged, this, offer);
    connect(&m_questions, &Questions::changed, this, offer);
    offer();
    menu->addSeparator();
    CasePanel* cases = &m_panels.cases;
    menu->addAction(tr("Ne&xt case"), QKeySequence(Qt::Key_J), cases, [cases] { cases->selectNext(1); });
    menu->addAction(tr("&Previous case"), QKeySequence(Qt::Key_K), cases, [cases] { cases->selectNext(-1); });
    QAction* goOn = menu->addAction(tr("&Go on after each answer"));
    goOn->setCheckable(true);
    goOn->setChecked(settingValue(settingKey::goOn).toBool());
    goOn->setEnabled(!isSettingLocked(settingKey::goOn));
    connect(goOn, &QAction::toggled, this, [](bool on) { QSettings().setValue(settingKey::goOn, on); });
    QAction* blind = menu->addAction(tr("Read &blind"));
    blind->setCheckable(true);
    blind->setToolTip(tr("Hide what other reviewers said, for a second reading of your own"));
    connect(blind, &QAction::triggered, &m_commands, &Commands::readBlind);
    connect(menu, &QMenu::aboutToShow, blind, [this, blind] {
        blind->setChecked(m_session.isReadingBlind());
        blind->setEnabled(!isSettingLocked(settingKey::readBlind));
    });
}

void Actions::makeRun(QMenu* menu)
{
    m_synthesize = menu->addAction(themeIcon(QStringLiteral("synthesize")), tr("S&ynthesize"),
                                   QKeySequence(Qt::CTRL | Qt::Key_Return), &m_session, &Session::synthesize);
    m_synthesize->setIconVisibleInMenu(false);
    m_screen = menu->addAction(themeIcon(QStringLiteral("screen")), tr("Screen &folder…"),
                               QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), &m_commands, &Commands::screenFolder);
    m_screen->setIconVisibleInMenu(false);
    QAction* watch = menu->addAction(QString(), &m_commands, &Commands::watchFolder);
    const auto name = [this, watch] {
        watch->setText(m_session.isWatching() ? tr("Stop &watching") : tr("&Watch a folder…"));
    };
    connect(&m_session, &Session::stateChanged, watch, name);
    name();
    menu->addAction(tr("Pictures from the a&rchive…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), &m_commands,
                    &Commands::showArchive);
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
    for (QAction* mode : m_window.modes().actions()) {
        mode->setIconVisibleInMenu(false);
        menu->addAction(mode);
    }
    menu->addSeparator();
    for (const QDockWidget* dock : m_window.docks()) {
        QAction* toggle = dock->toggleViewAction();
        toggle->setText(tr("Panel: %1").arg(dock->windowTitle()));
        menu->addAction(toggle);
    }
    menu->addSeparator();
    for (QAction* view : m_panels.cases.viewActions()) {
        view->setIconVisibleInMenu(false);
        menu->addAction(view);
    }
    menu->addSeparator();
    menu->addActions(m_panels.view.viewActions());
    // Its key passes a question over while there is one.
    QAction* looked = m_panels.view.lookedAction();
    connect(&m_questions, &Questions::changed, looked,
            [this, looked] { looked->setEnabled(m_questions.state() == Questions::State::Off); });
    menu->addSeparator();
    m_fullScreen = menu->addAction(themeIcon(QStringLiteral("full")), tr("Full screen"), QKeySequence(Qt::Key_F11));
    m_fullScreen->setIconVisibleInMenu(false);
    m_fullScreen->setCheckable(true);
    connect(m_fullScreen, &QAction::triggered, &m_window,
            [this](bool on) { m_window.setWindowState(m_window.windowState().setFlag(Qt::WindowFullScreen, on)); });
}

void Actions::makeHelp(QMenu* menu)
{
    menu->setObjectName(QStringLiteral("helpMenu"));
    menu->addAction(tr("&Help"), QKeySequence(Qt::Key_F1), &m_commands,
                    [this] { m_commands.showHelp(*m_window.menuBar(), pageOf(m_window.modes().current())); });
    QAction* about = menu->addAction(tr("&About Vignette"), &m_commands, &Commands::showAbout);
    about->setMenuRole(QAction::AboutRole);
}

} // namespace vignette
