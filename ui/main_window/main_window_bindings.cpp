// What the parts of the main window say to the session and to each other.
#include "core/runtime/runtime.h"
#include "ui/common/empty_state.h"
#include "ui/common/message_bar.h"
#include "ui/define/task_panel.h"
#include "ui/evaluate/evaluate_page.h"
#include "ui/exports/exports.h"
#include "ui/image_stage/case_view.h"
#include "ui/main_window/commands.h"
#include "ui/main_window/main_window.h"
#include "ui/main_window/modes.h"
#include "ui/main_window/recent_menu.h"
#include "ui/main_window/teach_menu.h"
#include "ui/review/question_bar.h"
#include "ui/review/review_bar.h"
#include "ui/screen/case_model.h"
#include "ui/screen/case_panel.h"
#include "ui/screen/map/case_map.h"
#include "ui/screen/screening_status.h"
#include "ui/session/case_grouping.h"
#include "ui/session/questions.h"
#include "ui/session/session.h"
#include "ui/session/teaching.h"
#include "ui/start/start_page.h"

#include <QTimer>

namespace vignette {

void MainWindow::bindModes()
{
    EvaluatePage* evaluate = &m_panels.evaluate;
    connect(m_modes, &Modes::entered, this, [this, evaluate](Mode mode) {
        if (mode == Mode::Evaluate)
            evaluate->refresh();
        showWork();
    });
    connect(m_modes, &Modes::focusLost, this, [this](Mode mode) {
        if (mode == Mode::Screen || mode == Mode::Review)
            m_panels.cases.focusCases();
        else
            setFocus(); // the next Tab goes to what is there
    });
    const CaseModel* model = &m_panels.cases.model();
    for (const auto signal : {&CaseModel::rowsInserted, &CaseModel::rowsRemoved})
        connect(model, signal, this, &MainWindow::showWork);
    connect(model, &CaseModel::modelReset, this, &MainWindow::showWork);
    connect(m_noCases, &EmptyState::clicked, m_commands, &Commands::screenFolder);
    connect(evaluate, &EvaluatePage::defineRequested, this, [this] { m_modes->enter(Mode::Define); });
    connect(evaluate, &EvaluatePage::screenRequested, m_commands, &Commands::screenFolder);
    connect(evaluate, &EvaluatePage::caseActivated, this, [this](const CaseRecord& record) {
        m_panels.cases.showCase(record);
        m_modes->enter(Mode::Review);
        m_panels.cases.focusCases();
    });
    connect(&m_panels.cases, &CasePanel::reviewRequested, this, [this] {
        m_modes->enter(Mode::Review);
        m_panels.cases.focusCases();
    });
    connect(&m_session, &Session::screeningStarted, this, [this](bool asked) {
        if (asked && m_modes->current() != Mode::Review)
            m_modes->enter(Mode::Screen);
    });
    connect(&m_session, &Session::opened, this,
            [this] { m_modes->enter(m_session.document().manifest() ? Mode::Screen : Mode::Define); });
    connect(m_questions, &Questions::asked, this, [this] {
        if (m_modes->current() == Mode::Define || m_modes->current() == Mode::Evaluate)
            m_modes->enter(Mode::Screen);
    });
    connect(m_commands, &Commands::evaluateRequested, this, [this] { m_modes->enter(Mode::Evaluate); });
}

void MainWindow::bindStart()
{
    connect(&m_panels.start, &StartPage::newRequested, this, &MainWindow::newTask);
    connect(&m_panels.start, &StartPage::openRequested, this, &MainWindow::open);
    connect(&m_panels.start, &StartPage::sampleRequested, this, &MainWindow::openSample);
    connect(&m_panels.start, &StartPage::fileRequested, this, &MainWindow::openFile);
    const auto offer = [this] { m_panels.start.setRecent(m_recent->paths()); };
    connect(m_recent, &RecentMenu::chosen, this, &MainWindow::openFile);
    connect(m_recent, &RecentMenu::changed, this, offer);
    connect(m_commands, &Commands::fileChosen, this, &MainWindow::openFile);
    connect(m_commands, &Commands::recentChanged, this, offer);
    connect(m_commands, &Commands::clearRecentRequested, m_recent, &RecentMenu::clearFiles);
    connect(&m_session, &Session::privacyChanged, this, offer);
    offer();
}

void MainWindow::bindTask()
{
    connect(&m_panels.task, &TaskPanel::openRequested, this, &MainWindow::open);
    connect(&m_panels.task, &TaskPanel::saveRequested, m_exports, &Exports::saveClassifier);
    connect(&m_panels.task, &TaskPanel::note, &m_panels.messages, &MessageBar::showNote);
    connect(&m_panels.task, &TaskPanel::failed, this, [this](const Error& error) { messages().showError(error); });
    connect(&m_session.document(), &TaskDocument::changed, this, [this] {
        showTitle();
        showPage();
        showColours();
    });
    connect(&m_session.document(), &TaskDocument::draftFound, m_commands, &Commands::offerDraft);
}

void MainWindow::bindCases()
{
    CasePanel* cases = &m_panels.cases;
    CaseView* view = &m_panels.view;
    cases->map().follow(m_session);
    connect(cases, &CasePanel::screenRequested, m_commands, &Commands::screenFolder);
    connect(cases, &CasePanel::cancelRequested, &m_session, &Session::cancelScreening);
    connect(cases, &CasePanel::pauseRequested, this, [this, cases](bool pause) {
        m_session.setScreeningPaused(pause);
        cases->setPaused(pause);
    });
    connect(cases, &CasePanel::exportRequested, m_exports, &Exports::exportResults);
    connect(cases, &CasePanel::ledgerExportRequested, m_exports, &Exports::exportLedger);
    connect(cases, &CasePanel::selected, view, &CaseView::setCase);
    connect(cases, &CasePanel::selected, view, [cases, view] { view->prefetch(cases->neighbours()); });
    const auto compare = [this, view] {
        m_session.findSimilar(m_selected, [view](const Session::Similar& examples) { view->setSimilar(examples); });
    };
    connect(cases, &CasePanel::selected, this, [this, compare](const CaseRecord& record) {
        m_selected = record;
        m_panels.view.setLesions(m_session.lesionsOf(record));
        compare();
    });
    connect(&m_session, &Session::screeningFinished, view, compare); // before, features are not complete
    connect(cases, &CasePanel::selectionCleared, view, &CaseView::clear);
    connect(view, &CaseView::frameRequested, cases, &CasePanel::selectFrame);
    connect(view, &CaseView::reviewed, this, &MainWindow::takeReview);
    connect(view, &CaseView::regionChosen, &m_session, &Session::setRegion);
    connect(view, &CaseView::lesionDrawn, this, [this](const CaseRecord& record, const Region& region) {
        m_drawnLesion = m_session.addLesion(record, region);
    });
    connect(view, &CaseView::lesionChosen, cases, &CasePanel::showCase);
    connect(&m_session, &Session::regionJudged, this, &MainWindow::showRegion);
    connect(view, &CaseView::failed, this, [this](const Error& error) { messages().showError(error); });
    connect(&view->reviewBar(), &ReviewBar::left, cases, &CasePanel::focusCases);

    connect(&m_session, &Session::screeningStarted, cases, [this, cases](bool asked) {
        cases->start(m_session.classIds(), m_session.classNames());
        cases->setRunning(true);
        if (asked)
            cases->focusFirst();
    });
    connect(&m_session, &Session::found, cases, &CasePanel::appendWaiting);
    connect(&m_session, &Session::classified, cases,
            [this, cases](const std::vector<CaseRecord>& records) { cases->append(records, m_session.reviews()); });
    connect(&m_session, &Session::judgedAnew, this, &MainWindow::showJudged);
    connect(m_grouping, &CaseGrouping::changed, this, &MainWindow::showGroups);
    connect(m_grouping, &CaseGrouping::failed, this, [this](const Error& error) { messages().showError(error); });
    connect(cases, &CasePanel::failed, this, [this](const Error& error) { messages().showError(error); });
    connect(cases, &CasePanel::groupingRequested, m_grouping, &CaseGrouping::setGrouping);
    connect(&m_session, &Session::screeningProgressed, &cases->status(), &ScreeningStatus::setProgress);
    connect(&m_session, &Session::watching, &cases->status(), &ScreeningStatus::setWatching);
    connect(&m_session, &Session::screeningFinished, cases, &CasePanel::showFinished);
    connect(&m_session, &Session::screeningStopped, cases, &CasePanel::showStopped);
    connect(&m_session, &Session::reviewed, cases, &CasePanel::setReview);
    connect(&m_session, &Session::reviewed, view, &CaseView::setReview);
}

void MainWindow::bindSession()
{
    connect(&m_session, &Session::workBegan, &m_panels.messages, &MessageBar::clear);
    connect(&m_session, &Session::failed, this, [this](const Error& error) { messages().showError(error); });
    connect(&m_session, &Session::saved, &m_panels.messages, &MessageBar::showSaved);
    connect(&m_session, &Session::stateChanged, this, &MainWindow::showPage);
    connect(&m_session, &Session::classifierChanged, this, &MainWindow::showClassifier);
    connect(&m_session, &Session::privacyChanged, this, &MainWindow::showTitle);
}

void MainWindow::bindTeaching()
{
    CasePanel* cases = &m_panels.cases;
    cases->setMenu(m_teach);
    m_panels.view.reviewBar().setTeachMenu(m_teach);
    connect(&m_panels.view, &CaseView::menuRequested, m_teach, [this](QPoint place) { m_teach->popup(place); });
    connect(m_teach, &TeachMenu::improveRequested, &m_session, &Session::improve);
    connect(m_teaching, &Teaching::noted, &m_panels.messages, &MessageBar::showNote);
    connect(m_questions, &Questions::failed, this, [this](const Error& error) { messages().showError(error); });
    connect(m_questions, &Questions::asked, cases, &CasePanel::showCase);
    connect(cases, &CasePanel::askRequested, m_questions, &Questions::start);
    const auto offer = [this, cases] { cases->setAskable(m_session.canAsk() && !m_teaching->classes().isEmpty()); };
    connect(&m_session, &Session::stateChanged, this, offer);
    connect(&m_session, &Session::synthesized, this, offer);
    connect(&m_session, &Session::screeningStarted, this, offer);
    connect(&m_session.document(), &TaskDocument::changed, this, offer);
    connect(&m_session.document(), &TaskDocument::changed, this, &MainWindow::showExamples);
    connect(&m_session, &Session::noted, &m_panels.messages, &MessageBar::showNote);
}

} // namespace vignette
