#include "ui/main_window/main_window.h"

#include "core/base/log.h"
#include "core/base/program_files.h"
#include "core/runtime/runtime.h"
#include "core/screening/results_csv.h"
#include "ui/case_browser/case_model.h"
#include "ui/case_browser/case_panel.h"
#include "ui/comparison/comparison_view.h"
#include "ui/evaluation/evaluation_view.h"
#include "ui/image_view/case_view.h"
#include "ui/image_view/image_view.h"
#include "ui/jobs/file_dialogs.h"
#include "ui/jobs/message_bar.h"
#include "ui/jobs/screening_run.h"
#include "ui/jobs/watch.h"
#include "ui/jobs/window_size.h"
#include "ui/review/review_bar.h"
#include "ui/start/start_page.h"
#include "ui/task_editor/class_colour.h"
#include "ui/task_editor/task_panel.h"

#include <QAction>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLocale>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTimer>
#include <QUndoCommand>
#include <QVBoxLayout>

#include <algorithm>

namespace vignette {

namespace {

QString dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
}

/// One change of one review.
class ReviewCommand : public QUndoCommand
{
public:
    ReviewCommand(std::function<bool(const Review&)> apply, Review before, Review after)
        : QUndoCommand(QCoreApplication::translate("MainWindow", "review")), m_apply(std::move(apply)),
          m_before(std::move(before)), m_after(std::move(after))
    {
    }

    void undo() override { setObsolete(!m_apply(m_before)); }
    void redo() override { setObsolete(!m_apply(m_after)); }

private:
    std::function<bool(const Review&)> m_apply;
    Review m_before;
    Review m_after;
};

} // namespace

QString samplesFolder()
{
    const QString folder = programFile(QStringLiteral("samples"));
    return QFileInfo::exists(folder + QStringLiteral("/task.json")) ? folder : QString();
}

MainWindow::MainWindow(Workbench& bench, QWidget* parent)
    : QMainWindow(parent), m_bench(bench), m_messages(new MessageBar), m_pages(new QStackedWidget),
      m_start(new StartPage), m_task(new TaskPanel(bench, m_undo)), m_cases(new CasePanel(bench)),
      m_view(new CaseView(bench)), m_screening(new ScreeningRun(bench, this)), m_draftTimer(new QTimer(this)),
      m_liveTimer(new QTimer(this))
{
    setAcceptDrops(true);
    auto* panels = new QSplitter(Qt::Horizontal);
    panels->setObjectName(QStringLiteral("panels"));
    panels->addWidget(m_task);
    panels->addWidget(m_cases);
    panels->addWidget(m_view);
    panels->setChildrenCollapsible(false);
    panels->setStretchFactor(0, 2);
    panels->setStretchFactor(1, 4);
    panels->setStretchFactor(2, 3);
    panels->setSizes({350, 640, 390});
    auto* central = new QWidget;
    auto* column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_pages, 1);
    m_pages->addWidget(m_start);
    m_pages->addWidget(panels);
    setCentralWidget(central);
    resize(windowSize({1440, 860}));

    auto* notice = new QLabel(researchUseNotice());
    QFont bold = notice->font();
    bold.setBold(true);
    notice->setFont(bold);
    notice->setMargin(4);
    statusBar()->addWidget(notice, 1);
    statusBar()->setSizeGripEnabled(false);

    addActions();
    connect(m_task, &TaskPanel::openRequested, this, &MainWindow::open);
    connect(m_start, &StartPage::newRequested, this, &MainWindow::newTask);
    connect(m_start, &StartPage::openRequested, this, &MainWindow::open);
    connect(m_start, &StartPage::sampleRequested, this, &MainWindow::trySample);
    connect(m_start, &StartPage::fileRequested, this, &MainWindow::openAsked);
    connect(m_task, &TaskPanel::synthesizeRequested, this, &MainWindow::synthesize);
    connect(m_task, &TaskPanel::cancelRequested, this, [this] { m_synthesis.cancel(); });
    connect(m_task, &TaskPanel::saveRequested, this, &MainWindow::save);
    connect(m_task, &TaskPanel::edited, this, &MainWindow::edited);
    connect(m_task, &TaskPanel::liveChanged, this, [this] {
        if (m_task->isLive())
            m_liveTimer->start();
    });
    connect(m_task, &TaskPanel::note, m_messages, &MessageBar::showNote);
    m_task->setKeepPicture([this](const QImage& picture) { return keepPicture(picture); });
    m_draftTimer->setSingleShot(true);
    m_draftTimer->setInterval(1000);
    connect(m_draftTimer, &QTimer::timeout, this, [this] {
        if (!m_draft || m_private)
            return;
        if (!m_draft->keep(m_task->task()))
            showFault(tr("Your changes are not safe from a crash: the data folder cannot be written. Is the "
                         "disk full? Save the task in another place."));
    });
    m_liveTimer->setSingleShot(true);
    m_liveTimer->setInterval(600);
    connect(m_liveTimer, &QTimer::timeout, this, &MainWindow::synthesizeLive);
    connect(m_cases, &CasePanel::screenRequested, this, &MainWindow::chooseFolder);
    connect(m_cases, &CasePanel::cancelRequested, m_screening, &ScreeningRun::cancel);
    connect(m_cases, &CasePanel::pauseRequested, this, [this](bool pause) {
        m_screening->setPaused(pause);
        m_cases->setPaused(pause);
    });
    connect(m_screening, &ScreeningRun::found, m_cases, &CasePanel::appendWaiting);
    connect(m_screening, &ScreeningRun::classified, this,
            [this](const std::vector<CaseRecord>& records) { m_cases->append(records, m_reviews.get()); });
    connect(m_screening, &ScreeningRun::progressed, m_cases, &CasePanel::setProgress);
    connect(m_screening, &ScreeningRun::finished, this, &MainWindow::screeningFinished);
    connect(m_screening, &ScreeningRun::failed, this, &MainWindow::screeningFailed);
    connect(m_cases, &CasePanel::ledgerExportRequested, this, &MainWindow::chooseLedgerExport);
    connect(m_cases, &CasePanel::exportRequested, this, &MainWindow::chooseExport);
    connect(m_cases, &CasePanel::selected, m_view, &CaseView::setCase);
    connect(m_cases, &CasePanel::selected, this, [this] { m_view->prefetch(m_cases->neighbours()); });
    connect(m_view, &CaseView::frameRequested, m_cases, &CasePanel::selectFrame);
    connect(m_cases, &CasePanel::selectionCleared, m_view, &CaseView::clear);
    connect(m_view, &CaseView::reviewed, this, &MainWindow::review);
    connect(&m_view->reviewBar(), &ReviewBar::left, m_cases, &CasePanel::focusCases);
    connect(m_view, &CaseView::failed, m_messages, &MessageBar::showError);
    // The library that knows the device is slow to wake: after the window is on the screen.
    QTimer::singleShot(0, this, [this] { m_task->setDevice(describeDevice({})); });
    setClassifier(std::nullopt);
    for (auto* button : findChildren<QPushButton*>())
        button->setAutoDefault(true); // Return presses the one that has the focus, as in a dialog
    m_start->focusStart();
}

MainWindow::~MainWindow()
{
    // A window that ends in good order has asked, or has nothing to keep.
    discardDraft();
    m_synthesis.cancel();
}

void MainWindow::openPath(const QString& path)
{
    m_messages->clear();
    if (path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive)) {
        const auto task = readTaskInWork(path);
        if (!task)
            return showError(task.error());
        setTask(*task);
        m_task->focusSynthesize();
        m_taskPath = path;
        Q_EMIT fileUsed(path);
        return;
    }
    abandonWork();
    m_working = true;
    m_task->setStatus(tr("Opening the classifier…"));
    updatePage();
    watch(this, m_bench.loadClassifier(path), [this, path, turn = m_turn](const QFuture<Result<Classifier>>& future) {
        if (turn != m_turn)
            return;
        m_working = false;
        m_task->setStatus({});
        if (future.resultCount() == 0)
            return;
        const auto classifier = future.result();
        if (!classifier) {
            m_waiting.clear();
            updatePage();
            return showError(classifier.error());
        }
        m_task->showManifest(classifier->manifest());
        m_savedTask = m_task->task();
        m_taskPath.clear();
        m_screened.clear();
        setClassifier(*classifier);
        Q_EMIT fileUsed(path);
        m_task->setStatus(tr("Opened. The file passed its self-test."));
        classifierReady();
    });
}

void MainWindow::saveClassifierTo(const QString& path)
{
    if (!m_classifier)
        return;
    watch(this, m_bench.saveClassifier(*m_classifier, path), [this, path](const QFuture<Result<void>>& future) {
        if (future.resultCount() == 0)
            return;
        if (const auto saved = future.result(); !saved)
            return showError(saved.error());
        noteSaved(path);
        Q_EMIT fileUsed(path);
    });
}

void MainWindow::exportClassifierTo(const QString& path)
{
    if (!m_classifier)
        return;
    watch(this, m_bench.exportClassifier(*m_classifier, path), [this, path](const QFuture<Result<void>>& future) {
        if (future.resultCount() == 0)
            return;
        if (const auto written = future.result(); !written)
            showError(written.error());
        else
            noteSaved(path);
    });
}

void MainWindow::saveTaskTo(const QString& path)
{
    // In the window they stay where they are, so that each step can still be undone.
    const auto written = withOwnPictures(m_task->task(), m_draft ? m_draft->pictureFolder() : QString(), path)
                             .and_then([&](const TaskSpec& task) { return writeTask(task, path); });
    if (!written)
        return showError(written.error());
    m_savedTask = m_task->task();
    m_taskPath = path;
    updateTitle();
    m_draftTimer->stop();
    if (m_draft)
        m_draft->forget();
    noteSaved(path);
    Q_EMIT fileUsed(path);
}

void MainWindow::exportResultsTo(const QString& path)
{
    TableRequest request = resultsTable();
    request.path = path;
    watch(this, m_bench.exportTable(std::move(request)), [this, path](const QFuture<Result<qint64>>& future) {
        if (future.resultCount() == 0)
            return;
        if (const auto written = future.result(); !written)
            showError(written.error());
        else
            noteSaved(path);
    });
}

TableRequest MainWindow::resultsTable() const
{
    const CaseModel& model = m_cases->model();
    TableRequest table;
    for (int row = 0; row < int(model.records().size()); ++row)
        table.cases.push_back({model.record(row), model.review(row)});
    table.classIds = model.classIds();
    table.classNames = model.classNames();
    return table;
}

void MainWindow::exportLedgerTo(const QString& path)
{
    if (const auto written = writeLedgerCsv(m_cases->ledger(), path); !written)
        showError(written.error());
    else
        m_messages->showNote(tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
}

void MainWindow::synthesize()
{
    if (m_working || m_task->isEmpty())
        return;
    m_messages->clear();
    const TaskSpec task = m_task->task();
    if (const auto valid = task.validate(); !valid)
        return showError(valid.error());
    m_working = true;
    m_task->setBusy(true);
    m_task->setStatus(tr("Making the classifier…"));
    m_synthesis = m_bench.synthesize(task);
    auto* watcher =
        watch(this, m_synthesis,
              [this, turn = m_turn, from = withoutColours(task)](const QFuture<Result<Synthesized>>& future) {
                  if (turn != m_turn)
                      return;
                  m_working = false;
                  m_task->setBusy(false);
                  m_task->setStatus({});
                  if (future.resultCount() == 0 || future.isCanceled()) {
                      m_waiting.clear();
                      m_task->setStatus(tr("Cancelled."));
                      return;
                  }
                  const auto made = future.result();
                  if (!made) {
                      m_waiting.clear();
                      return showError(made.error());
                  }
                  m_task->setWarnings(made->warnings);
                  m_madeFrom = from;
                  setClassifier(made->classifier);
                  m_task->setVerdicts(made->leaveOneOut);
                  m_task->setStatus(tr("Classifier made in %1 s.").arg(QLocale().toString(made->seconds, 'f', 1)));
                  classifierReady();
              });
    connect(watcher, &QFutureWatcherBase::progressValueChanged, m_task,
            [this, watcher](int done) { m_task->setProgress(done, watcher->progressMaximum()); });
}

void MainWindow::screen(const QStringList& paths)
{
    beginScreening(paths);
    m_goToWaiting = !m_waiting.isEmpty();
    m_cases->focusFirst();
}

void MainWindow::beginScreening(const QStringList& paths)
{
    if (m_working || (m_screening->isAtWork() && m_screening->isCancelled())) {
        m_waiting = paths;
        return;
    }
    if (!m_classifier) {
        m_messages->showError(tr("Make or open a classifier first, then screen with it."));
        return;
    }
    if (m_screening->isAtWork()) {
        m_messages->showError(tr("A screening is running. Wait for its end, or cancel it."));
        return;
    }
    if (const auto started = m_screening->start(*m_classifier, paths, m_private); !started)
        return showError(started.error());
    m_messages->clear();
    m_screened = paths;
    openReviews();
    QStringList ids;
    QStringList names;
    for (const ManifestClass& entry : m_classifier->manifest().classes) {
        ids += entry.id;
        names += entry.name;
    }
    m_cases->start(ids, names);
    m_cases->setRunning(true);
}

void MainWindow::offerScreening(const QStringList& paths)
{
    if (paths.isEmpty() || !std::ranges::all_of(paths, [](const QString& path) { return QFileInfo::exists(path); }))
        return;
    m_messages->showOffer(tr("Last time this was screened: %1.").arg(QDir::toNativeSeparators(paths.first())),
                          tr("Screen it again"), [this, paths] {
                              if (!m_classifier)
                                  synthesize(); // or it is being opened
                              screen(paths);
                          });
}

void MainWindow::trySample()
{
    const QString folder = samplesFolder();
    if (folder.isEmpty()) {
        m_messages->showError(tr("The sample task is not installed."));
        return;
    }
    if (!mayLeaveTask())
        return;
    openPath(folder + QStringLiteral("/task.json"));
    if (m_task->isEmpty())
        return;
    synthesize();
    screen({folder + QStringLiteral("/cases")});
}

bool MainWindow::isBusy() const
{
    return m_working || m_screening->isBusy();
}

QString MainWindow::message() const
{
    return m_messages->text();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
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
    if (const QString folder = folderOfFolders(event->mimeData()); m_task->isEmpty() && !folder.isEmpty())
        return m_task->addClassesFrom(folder);
    const QString& first = paths.first();
    if (first.endsWith(QLatin1String(".json")) || first.endsWith(QLatin1String(".vignette")))
        QMetaObject::invokeMethod( // what was dragged from need not wait for an answer
            this, [this, first] { openAsked(first); }, Qt::QueuedConnection);
    else
        screen(paths);
}

void MainWindow::addActions()
{
    QMenu* file = menuBar()->addMenu(tr("&File"));
    file->setObjectName(QStringLiteral("fileMenu"));
    file->addAction(tr("&New task"), QKeySequence::New, this, &MainWindow::newTask);
    file->addAction(tr("&Open task or classifier…"), QKeySequence::Open, this, &MainWindow::open);
    file->addAction(tr("Try the sample &task"), this, &MainWindow::trySample);
    file->addSeparator();
    file->addAction(tr("&Save classifier…"), QKeySequence::Save, this, &MainWindow::save);
    file->addAction(tr("Save task &as…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), this,
                    &MainWindow::saveTaskAs);
    file->addAction(tr("&Export results…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), this,
                    &MainWindow::chooseExport)
        ->setObjectName(QStringLiteral("exportResults"));
    file->addAction(tr("Export &classifier…"), this, &MainWindow::chooseClassifierExport);
    file->addSeparator();
    file->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);
    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    QAction* undo = m_undo.createUndoAction(this, tr("&Undo"));
    undo->setShortcut(QKeySequence::Undo);
    QAction* redo = m_undo.createRedoAction(this, tr("&Redo"));
    redo->setShortcut(QKeySequence::Redo);
    edit->addActions({undo, redo});
    edit->addSeparator();
    edit->addAction(tr("Add a &class"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), m_task, &TaskPanel::addClass);
    QMenu* review = menuBar()->addMenu(tr("Revie&w"));
    ReviewBar* bar = &m_view->reviewBar();
    review->addAction(tr("&Accept the verdict"), QKeySequence(Qt::Key_A), bar, &ReviewBar::toggleAccepted);
    review->addAction(tr("&Overrule…"), QKeySequence(Qt::Key_O), bar, &ReviewBar::chooseOverrule);
    review->addAction(tr("&Mark"), QKeySequence(Qt::Key_M), bar, &ReviewBar::toggleMarked);
    review->addAction(tr("&Note"), QKeySequence(Qt::Key_N), bar, &ReviewBar::editNote);
    review->addSeparator();
    review->addAction(tr("Ne&xt case"), QKeySequence(Qt::Key_J), this, [this] { m_cases->selectNext(1); });
    review->addAction(tr("&Previous case"), QKeySequence(Qt::Key_K), this, [this] { m_cases->selectNext(-1); });
    QMenu* run = menuBar()->addMenu(tr("&Run"));
    run->addAction(tr("S&ynthesize"), QKeySequence(Qt::CTRL | Qt::Key_Return), this, &MainWindow::synthesize);
    run->addAction(tr("Screen &folder…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), this,
                   &MainWindow::chooseFolder);
    run->addAction(tr("&Evaluate on a labelled folder…"), QKeySequence(Qt::CTRL | Qt::Key_E), this,
                   &MainWindow::evaluate);
    run->addAction(tr("&Compare with a second classifier…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), this,
                   &MainWindow::compare);
    QMenu* view = menuBar()->addMenu(tr("&View"));
    view->addActions(m_cases->viewActions());
    view->addSeparator();
    view->addAction(tr("Where the network &looked"), QKeySequence(Qt::Key_S), m_view, &CaseView::toggleOverlay);
    view->addSeparator();
    ImageView* picture = &m_view->imageView();
    view->addAction(tr("&Zoom in"), QKeySequence::ZoomIn, picture, &ImageView::zoomIn);
    view->addAction(tr("Zoom &out"), QKeySequence::ZoomOut, picture, &ImageView::zoomOut);
    view->addAction(tr("&Fit"), QKeySequence(Qt::Key_F), picture, &ImageView::fit);
    view->addAction(tr("&Actual size"), QKeySequence(Qt::CTRL | Qt::Key_1), picture, &ImageView::actualSize);
    view->addSeparator();
    view->addActions(m_view->viewActions());
}

void MainWindow::open()
{
    const QString path = askOpenPath(this, tr("Open a task or a classifier"),
                                     tr("Tasks and classifiers (*.json *.vignette);;All files (*)"));
    if (!path.isEmpty())
        openAsked(path);
}

void MainWindow::openAsked(const QString& path)
{
    if (mayLeaveTask())
        openPath(path);
}

void MainWindow::abandonWork()
{
    ++m_turn;
    m_synthesis.cancel();
    m_waiting.clear();
    m_working = false;
    m_task->setBusy(false);
    m_task->setStatus({});
}

void MainWindow::newTask()
{
    if (!mayLeaveTask())
        return;
    m_messages->clear();
    TaskSpec task;
    task.name = tr("New task");
    task.classes.resize(TaskSpec::minWay);
    setTask(task);
    m_task->focusStart();
}

void MainWindow::setTask(const TaskSpec& task)
{
    abandonWork();
    m_task->setTask(task);
    m_savedTask = m_task->task();
    m_taskPath.clear();
    discardDraft();
    m_screened.clear();
    setClassifier(std::nullopt);
}

bool MainWindow::keepDrafts()
{
    if (m_private || m_draft)
        return false;
    m_draft.emplace(dataFolder() + QStringLiteral("/drafts"));
    if (!m_draft->leftBehind())
        return false;
    m_messages->showOffer(tr("The last session ended without saving its task. It was kept."), tr("Recover"), [this] {
        if (!m_draft || !m_draft->leftBehind())
            return;
        setTask(*m_draft->leftBehind());
        m_savedTask = {};
        updateTitle();
        m_draft->takeOver();
    });
    return true;
}

void MainWindow::discardDraft()
{
    m_draftTimer->stop();
    if (m_draft)
        m_draft->discard();
}

Result<QString> MainWindow::keepPicture(const QImage& picture)
{
    if (m_private)
        return fail(ErrorCode::InvalidArgument,
                    tr("In private mode nothing is written on the disk, so a copied picture cannot be kept. "
                       "Save it as a file yourself and drop that here."));
    keepDrafts();
    return m_draft->keepPicture(picture);
}

void MainWindow::saveTaskAs()
{
    const bool hasPlace = !m_taskPath.isEmpty() && QFileInfo(m_taskPath).isWritable();
    const QString suggested = hasPlace ? m_taskPath : fileNameOf(m_task->task().name, QStringLiteral("json"));
    const QString path = askSavePath(this, tr("Save the task"), suggested, tr("Tasks (*.json)"));
    if (!path.isEmpty())
        saveTaskTo(path);
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateColours(); // their outlines are of the palette
}

bool MainWindow::isSaved() const
{
    return m_task->isEmpty() || m_task->task() == m_savedTask;
}

bool MainWindow::mayLeaveTask()
{
    if (isSaved())
        return true;
    const auto answer =
        QMessageBox::question(this, tr("Save the task"), tr("The task has changes that are not saved. Save it?"),
                              QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Save);
    if (answer == QMessageBox::Save)
        saveTaskAs();
    return answer == QMessageBox::Discard || isSaved();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (mayLeaveTask())
        QMainWindow::closeEvent(event);
    else
        event->ignore();
}

void MainWindow::save()
{
    if (!m_classifier)
        return m_messages->showError(tr("There is no classifier to save yet."));
    const QString suggested = fileNameOf(m_classifier->manifest().taskName, QStringLiteral("vignette"));
    const QString path = askSavePath(this, tr("Save the classifier"), suggested, tr("Classifiers (*.vignette)"));
    if (!path.isEmpty())
        saveClassifierTo(path);
}

void MainWindow::chooseClassifierExport()
{
    if (!m_classifier)
        return showFault(tr("There is no classifier to export yet."));
    const QString suggested = fileNameOf(m_classifier->manifest().taskName, QStringLiteral("onnx"));
    const QString path = askSavePath(this, tr("Export the classifier for other programs"), suggested,
                                     tr("ONNX (*.onnx);;TorchScript (*.pt)"));
    if (!path.isEmpty())
        exportClassifierTo(path);
}

void MainWindow::chooseFolder()
{
    const QString path = askFolder(this, tr("Screen a folder"));
    if (!path.isEmpty())
        screen({path});
}

void MainWindow::chooseExport()
{
    if (m_screening->isAtWork())
        return showFault(tr("A screening is running. Wait for its end, or cancel it."));
    if (m_cases->count() == 0)
        return showFault(tr("There are no cases to export. Screen a folder first."));
    Q_EMIT tableExportRequested();
}

void MainWindow::chooseLedgerExport()
{
    const QString path =
        askSavePath(this, tr("Export the import ledger"), QStringLiteral("ledger.csv"), tr("Tables (*.csv)"));
    if (!path.isEmpty())
        exportLedgerTo(path);
}

void MainWindow::evaluate()
{
    if (!m_classifier)
        return m_messages->showError(tr("Make or open a classifier first, then evaluate it."));
    auto* evaluation = new EvaluationView(m_bench, *m_classifier, m_private, this);
    evaluation->setClassColours(classColours());
    evaluation->setAttribute(Qt::WA_DeleteOnClose);
    evaluation->show();
    evaluation->chooseFolder();
}

void MainWindow::compare()
{
    if (m_screening->isAtWork())
        return showFault(tr("A screening is running. Wait for its end, or cancel it."));
    if (!m_classifier || m_cases->count() == 0)
        return showFault(tr("There are no cases to compare on. Screen a folder first."));
    auto* comparison = new ComparisonView(
        m_bench, {*m_classifier, m_screened, m_cases->model().records(), classColours()}, m_private, this);
    comparison->setAttribute(Qt::WA_DeleteOnClose);
    connect(comparison, &ComparisonView::caseActivated, this, [this](const CaseRecord& record) {
        m_cases->showCase(record);
        activateWindow();
    });
    comparison->show();
    comparison->chooseSecond();
}

void MainWindow::edited()
{
    m_draftTimer->start();
    updatePage();
    updateTitle();
    updateColours();
    if (m_classifier && withoutColours(m_task->task()) == m_madeFrom) {
        m_liveTimer->stop(); // colours change no classifier, and what was undone is as it was
        return m_task->setStatus({});
    }
    if (m_task->isLive())
        m_liveTimer->start();
    else if (m_classifier)
        m_task->setStatus(tr("The task has changed since the classifier was made. Synthesize again "
                             "to use the change."));
}

void MainWindow::synthesizeLive()
{
    if (m_working)
        return m_liveTimer->start();
    // An unfinished task waits for its next change.
    if (!m_task->isLive() || !m_task->task().validate())
        return;
    synthesize();
    if (m_waiting.isEmpty()) {
        m_waiting = m_screened;
        m_goToWaiting = false; // the keyboard stays with what is being written
    }
}

void MainWindow::showError(const Error& error)
{
    if (error.code == ErrorCode::Cancelled)
        return;
    m_messages->showError(error.message);
}

void MainWindow::showFault(const QString& sentence)
{
    m_messages->showError(sentence);
}

void MainWindow::noteSaved(const QString& path)
{
    m_messages->showNote(tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
}

void MainWindow::setPrivate(bool isPrivate)
{
    if (isPrivate == m_private)
        return;
    if (m_screening->isAtWork())
        return showFault(tr("A screening is running. Wait for its end, or cancel it."));
    m_private = isPrivate;
    if (m_private)
        stopLogFile();
    else
        (void)startLogFile(logFolder()); // without a file the log goes to the terminal
    if (m_private && m_draft)
        m_draft->forget(); // but for pasted pictures, which the task still needs
    m_undo.clear();        // its steps belong to the other store
    m_reviews.reset();
    const CaseModel& model = m_cases->model();
    if (!model.records().empty() && openReviews()) {
        for (int row = 0; row < int(model.records().size()); ++row) {
            const QString key = reviewKey(model.record(row));
            if (!m_private) // what was said privately is not kept
                m_cases->setReview(key, m_reviews->review(key));
            else if (const auto kept = m_reviews->setReview(key, model.review(row)); !kept)
                return showError(kept.error());
        }
    }
    updateTitle();
}

void MainWindow::setClassifier(std::optional<Classifier> classifier)
{
    // Rows and overlays of one classifier must not be shown beside the names of another.
    m_screening->abandon();
    m_classifier = std::move(classifier);
    m_cases->start({}, {});
    m_cases->setReady(m_classifier.has_value());
    m_view->setClassifier(m_classifier);
    m_task->setSaveEnabled(m_classifier.has_value());
    updateColours();
    updateTitle();
    updatePage();
}

void MainWindow::classifierReady()
{
    if (!m_classifier || m_waiting.isEmpty())
        return;
    beginScreening(std::exchange(m_waiting, {}));
    if (std::exchange(m_goToWaiting, false))
        m_cases->focusFirst();
}

/// False, with a sentence in the bar, where reviews cannot be kept.
bool MainWindow::openReviews()
{
    if (m_reviews)
        return true;
    if (!m_private)
        QDir().mkpath(dataFolder());
    auto store = ReviewStore::open(m_private ? QString() : dataFolder() + QStringLiteral("/reviews.sqlite"));
    if (!store) {
        showError(store.error());
        return false;
    }
    m_reviews = std::move(*store);
    return true;
}

void MainWindow::review(const CaseRecord& record, const Review& review)
{
    const QString key = reviewKey(record);
    if (!openReviews()) {
        m_view->setReview(key, {});
        return;
    }
    m_undo.push(new ReviewCommand([this, key](const Review& value) { return storeReview(key, value); },
                                  m_reviews->review(key), review));
}

bool MainWindow::storeReview(const QString& key, const Review& review)
{
    const auto stored = m_reviews->setReview(key, review);
    if (!stored)
        showError(stored.error());
    m_cases->setReview(key, m_reviews->review(key));
    m_view->setReview(key, m_reviews->review(key));
    return stored.has_value();
}

void MainWindow::screeningEnded(bool complete)
{
    m_cases->endWaiting(complete);
    m_cases->setRunning(false);
    m_cases->setExportEnabled(m_cases->count() > 0);
}

void MainWindow::screeningFailed(const Error& error)
{
    screeningEnded(false);
    if (error.code != ErrorCode::Cancelled) {
        m_cases->setStatus({});
        return showError(error);
    }
    m_cases->setStatus(m_cases->model().rowCount() > 0 ? tr("Cancelled. What was found is kept here.") : QString());
    if (!m_working)
        classifierReady();
}

void MainWindow::screeningFinished(const ScreeningSummary& summary)
{
    screeningEnded(true);
    if (!summary.vanished.isEmpty())
        showFault(tr("\"%1\" was taken away while it was screened: what could not be read any more is in "
                     "the import ledger.")
                      .arg(QDir::toNativeSeparators(summary.vanished.first())));
    const LedgerCounts& files = summary.ledger;
    if (files.total() == 0 && summary.vanished.isEmpty())
        return m_cases->setStatus(tr("There are no files to screen there."));
    m_cases->setStatus(
        tr("%1, %2, %3. Files: %4, %5, %6, %7.", "counts with what they count")
            .arg(tr("%Ln likely", nullptr, int(summary.accepted)), tr("%Ln uncertain", nullptr, int(summary.uncertain)),
                 tr("%Ln none of these", nullptr, int(summary.noneOfThese)),
                 tr("%Ln loaded", nullptr, int(files.loaded)), tr("%Ln duplicate(s)", nullptr, int(files.duplicate)),
                 tr("%Ln not an image", nullptr, int(files.notAnImage)),
                 tr("%Ln unreadable", nullptr, int(files.unreadable))));
}

QList<QColor> MainWindow::classColours() const
{
    const TaskSpec task = m_task->task();
    QList<QColor> colours;
    for (int i = 0; m_classifier && i < m_classifier->way(); ++i) {
        colours += classColor(i);
        // By id: the task may have changed since.
        for (int place = 0; place < task.way(); ++place) {
            const ClassSpec& spec = task.classes[size_t(place)];
            if (spec.id == m_classifier->manifest().classes[size_t(i)].id)
                colours.back() = classColor(spec, place);
        }
    }
    return colours;
}

void MainWindow::updateColours()
{
    const QList<QColor> colours = classColours();
    m_cases->setClassColours(colours);
    m_view->setClassColours(colours);
}

void MainWindow::updateTitle()
{
    // The platform shows by the place holder that there are changes which are not saved.
    const QString name = m_task->task().name;
    const QString title = name.isEmpty() ? tr("Vignette") + QStringLiteral("[*]") : tr("%1[*] – Vignette").arg(name);
    setWindowTitle(m_private ? tr("%1 (Private)").arg(title) : title);
    setWindowModified(!isSaved());
}

void MainWindow::updatePage()
{
    m_pages->setCurrentIndex(m_task->isEmpty() && !m_working ? 0 : 1);
}

} // namespace vignette
