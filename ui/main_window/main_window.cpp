#include "ui/main_window/main_window.h"

#include "core/classifier/research_notice.h"
#include "core/engine/device.h"
#include "core/runtime/runtime.h"
#include "ui/common/empty_state.h"
#include "ui/common/example_mime.h"
#include "ui/common/file_dialogs.h"
#include "ui/common/message_bar.h"
#include "ui/common/message_box.h"
#include "ui/common/shared_settings.h"
#include "ui/common/window_size.h"
#include "ui/define/task_panel.h"
#include "ui/evaluate/evaluate_page.h"
#include "ui/exports/exports.h"
#include "ui/image_stage/case_view.h"
#include "ui/image_stage/stage_bar.h"
#include "ui/main_window/actions.h"
#include "ui/main_window/commands.h"
#include "ui/main_window/modes.h"
#include "ui/main_window/recent_menu.h"
#include "ui/main_window/teach_menu.h"
#include "ui/review/question_bar.h"
#include "ui/screen/case_model.h"
#include "ui/screen/case_panel.h"
#include "ui/session/case_grouping.h"
#include "ui/session/questions.h"
#include "ui/session/session.h"
#include "ui/session/teaching.h"
#include "ui/settings/preferences.h"
#include "ui/start/start_page.h"

#include <QCloseEvent>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QToolBar>
#include <QVBoxLayout>

namespace vignette {

MainWindow::MainWindow(Session& session, QWidget* parent)
    : QMainWindow(parent), m_session(session), m_panels{*new MessageBar,
                                                        *new StartPage,
                                                        *new TaskPanel(session),
                                                        *new CasePanel(session.bench()),
                                                        *new CaseView(session.bench()),
                                                        *new EvaluatePage(session)},
      m_pages(new QStackedWidget),
      m_noCases(new EmptyState(QStringLiteral("review"), tr("There is no case to review yet. Screen a folder first."),
                               tr("Screen a folder…"))),
      m_bar(new QToolBar(tr("Modes"))), m_teaching(new Teaching(session, this)),
      m_questions(new Questions(session, *m_teaching, this)),
      m_teach(new TeachMenu(session, *m_teaching, m_panels.cases, this)), m_recent(new RecentMenu(session, this)),
      m_grouping(new CaseGrouping(session, this)),
      m_exports(new Exports(session, *m_grouping, m_panels.cases, m_panels.messages, this)),
      m_commands(new Commands(session, m_panels, this))
{
    setAcceptDrops(true);
    layOut();
    new Actions(*this, session, m_panels, *m_commands, *m_exports, *m_questions, m_teach, m_recent, *m_bar);
    bindModes();
    bindStart();
    bindTask();
    bindCases();
    bindSession();
    bindTeaching();
    showGroups();
    m_panels.cases.setThumbnailMemory(Preferences::load().thumbnails);
    // The library that knows the device is slow to wake: after the window is on the screen.
    QTimer::singleShot(0, this, [this] { m_panels.task.setDevice(describeDevice({})); });
    showClassifier();
    m_panels.start.focusStart();
}

MainWindow::~MainWindow() = default;

void MainWindow::layOut()
{
    m_panels.view.setQuestions(new QuestionBar(*m_questions, *m_teaching));
    auto* work = new QWidget;
    auto* column = new QVBoxLayout(work);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_noCases, 1);
    column->addWidget(&m_panels.view, 1);
    column->addWidget(&m_panels.cases.filmstrip());
    darken(&m_panels.cases.filmstrip());
    m_pages->addWidget(&m_panels.start);
    m_pages->addWidget(work);
    m_pages->addWidget(&m_panels.evaluate);
    setCentralWidget(m_pages);
    m_panels.messages.floatOver(this);

    setDockOptions(AnimatedDocks | AllowNestedDocks | AllowTabbedDocks);
    m_taskDock = addDock(QStringLiteral("task"), tr("Task"), m_panels.task);
    m_casesDock = addDock(QStringLiteral("cases"), tr("Cases"), m_panels.cases);
    splitDockWidget(m_taskDock, m_casesDock, Qt::Horizontal);
    m_bar->setObjectName(QStringLiteral("modes"));
    m_bar->setMovable(false);
    m_bar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    addToolBar(m_bar);
    m_modes = new Modes(*this, {*m_pages, m_panels.start, *work, m_panels.evaluate, *m_taskDock, *m_casesDock}, *m_bar);
    resize(windowSize({1440, 860}));

    auto* notice = new QLabel(researchUseNotice());
    QFont bold = notice->font();
    bold.setBold(true);
    notice->setFont(bold);
    notice->setMargin(4);
    statusBar()->addWidget(notice, 1);
    statusBar()->setSizeGripEnabled(false);
}

QDockWidget* MainWindow::addDock(const QString& name, const QString& title, QWidget& panel)
{
    auto* dock = new QDockWidget(title);
    dock->setObjectName(name); // by which its place is kept
    dock->setWidget(&panel);
    addDockWidget(Qt::LeftDockWidgetArea, dock);
    return dock;
}

void MainWindow::restore(bool reopenLast)
{
    const QSettings settings;
    restoreGeometry(settings.value(QStringLiteral("geometry")).toByteArray());
    m_modes->restore();
    const QString last = settings.value(QStringLiteral("lastFile")).toString();
    if (!reopenLast || m_session.isPrivate() || !QFileInfo(last).isFile())
        return;
    m_session.open(last);
    m_commands->offerScreening(settings.value(QStringLiteral("lastScreened")).toStringList());
}

void MainWindow::saveLayout() const
{
    if (m_session.isPrivate())
        return;
    QSettings settings;
    settings.setValue(QStringLiteral("geometry"), saveGeometry());
    settings.setValue(QStringLiteral("lastScreened"), m_session.screened());
    m_modes->save();
}

void MainWindow::newTask()
{
    if (!mayLeaveTask())
        return;
    m_session.newTask();
    m_modes->enter(Mode::Define);
    m_panels.task.focusStart();
}

void MainWindow::open()
{
    const QString path = askOpenPath(this, tr("Open a task or a classifier"),
                                     tr("Tasks and classifiers (*.json *.vignette);;All files (*)"));
    if (!path.isEmpty())
        openFile(path);
}

void MainWindow::openFile(const QString& path)
{
    if (mayLeaveTask())
        m_session.open(path);
}

void MainWindow::openSample()
{
    if (mayLeaveTask())
        m_session.openSample();
}

bool MainWindow::mayLeaveTask()
{
    if (m_session.document().isSaved())
        return true;
    const auto answer =
        MessageBox::question(this, tr("Save the task"), tr("The task has changes that are not saved. Save it?"),
                             QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Save);
    return answer == QMessageBox::Save ? m_exports->saveTask() : answer == QMessageBox::Discard;
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    // A case that is dragged to a class passes over the window.
    if (event->mimeData()->hasUrls() && examplesOf(*event->mimeData()).empty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    event->acceptProposedAction();
    if (paths.isEmpty())
        return;
    if (const QString folder = folderOfFolders(event->mimeData()); m_session.document().isEmpty() && !folder.isEmpty())
        return m_panels.task.addClassesFrom(folder);
    const QString& first = paths.first();
    if (first.endsWith(QLatin1String(".json")) || first.endsWith(QLatin1String(".vignette")))
        QMetaObject::invokeMethod( // what was dragged from need not wait for an answer
            this, [this, first] { openFile(first); }, Qt::QueuedConnection);
    else
        m_session.screen(paths);
}

/// Return presses the button that has the focus, as in a dialog. Escape goes back to the cases.
void MainWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && (m_modes->current() == Mode::Review || m_modes->current() == Mode::Evaluate))
        return m_modes->enter(Mode::Screen);
    auto* button = qobject_cast<QPushButton*>(focusWidget());
    if (button && !event->isAutoRepeat() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        button->click();
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showColours(); // their outlines are of the palette
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!mayLeaveTask())
        return event->ignore();
    saveLayout();
    QMainWindow::closeEvent(event);
}

void MainWindow::takeReview(const CaseRecord& record, const Review& review)
{
    const Review before = m_session.reviews() ? m_session.reviews()->review(reviewKey(record)) : Review();
    const bool isAnswer = review.decision != Review::Decision::None &&
                          (review.decision != before.decision || review.label != before.label);
    std::vector<CaseRecord> selected = m_panels.cases.selectedCases();
    const auto isShown = [&record](const CaseRecord& one) { return reviewKey(one) == reviewKey(record); };
    if (std::ranges::none_of(selected, isShown))
        selected.clear();
    m_session.setReviews(selected, record, review);
    // A filter may have gone on already.
    if (isAnswer && selected.size() < 2 && isShown(m_selected) && settingValue(settingKey::goOn).toBool())
        m_panels.cases.selectNext(1);
}

void MainWindow::showClassifier()
{
    m_panels.cases.start({}, {});
    m_panels.cases.setReady(m_session.classifier().has_value());
    m_panels.view.setClassifier(m_session.classifier());
    showColours();
    showTitle();
    showPage();
}

/// The cases by another classifier.
void MainWindow::showJudged(const JudgedAnew& judged)
{
    m_panels.view.replaceClassifier(*m_session.classifier());
    showColours();
    m_panels.cases.judge(m_session.classIds(), m_session.classNames(), judged);
}

void MainWindow::showExamples()
{
    std::vector<std::pair<Example, QString>> classOfExample;
    for (const ClassSpec& spec : m_session.document().written().classes) {
        for (const Example& example : spec.examples)
            classOfExample.emplace_back(example, spec.name);
    }
    m_panels.cases.setExamples(classOfExample);
}

/// A case that was judged by another region, or a lesion more or less.
void MainWindow::showRegion(const CaseRecord& record)
{
    const QString key = reviewKey(record);
    m_panels.cases.replace(record);
    m_panels.cases.setReview(key, m_session.reviews()->review(key));
    if (key == m_drawnLesion) {
        m_drawnLesion.clear();
        m_panels.cases.showCase(record);
    }
    m_panels.view.setLesions(m_session.lesionsOf(m_selected));
}

void MainWindow::showGroups()
{
    m_panels.cases.setGroups(m_grouping->grouping(), m_grouping->groups(), m_grouping->verdicts());
}

void MainWindow::showColours()
{
    const QList<QColor> colours = m_session.classColours();
    m_panels.cases.setClassColours(colours);
    m_panels.view.setClassColours(colours);
}

void MainWindow::showTitle()
{
    // The platform shows by the place holder that there are changes which are not saved.
    const QString name = m_session.document().written().name;
    const QString title = name.isEmpty() ? tr("Vignette") + QStringLiteral("[*]") : tr("%1[*] – Vignette").arg(name);
    setWindowTitle(m_session.isPrivate() ? tr("%1 (Private)").arg(title) : title);
    setWindowModified(!m_session.document().isSaved());
}

/// The case, or in the mode that is about it how to come to one.
void MainWindow::showWork()
{
    const bool hasNone = m_modes->current() == Mode::Review && m_panels.cases.model().rowCount() == 0;
    m_noCases->setVisible(hasNone);
    m_panels.view.setVisible(!hasNone);
    m_panels.cases.filmstrip().setVisible(m_modes->current() == Mode::Review && !hasNone);
}

void MainWindow::showPage()
{
    const bool atStart = m_session.document().isEmpty() && m_session.state() == Session::State::Idle;
    if (atStart)
        m_modes->leave();
    else if (!m_modes->current())
        m_modes->enter(m_session.document().manifest() ? Mode::Screen : Mode::Define);
}

} // namespace vignette
