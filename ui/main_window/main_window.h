#pragma once

#include "core/runtime/workbench.h"
#include "core/screening/review_store.h"
#include "ui/task_editor/task_draft.h"

#include <QMainWindow>
#include <QUndoStack>

#include <memory>
#include <optional>

class QStackedWidget;
class QTimer;

namespace vignette {

class CasePanel;
class CaseView;
class MessageBar;
class ScreeningRun;
class StartPage;
class TaskPanel;

/// The window: task on the left, cases in the middle, the selected case on the right; before there is a task, the
/// ways to begin. All work goes through the Workbench, which must outlive the window.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Workbench& bench, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// A task (`.json`) or a classifier (anything else). Faults go to the message bar.
    void openPath(const QString& path);
    void saveClassifierTo(const QString& path);
    void exportClassifierTo(const QString& path); ///< for other programs; .onnx or .pt says the form
    void saveTaskTo(const QString& path);
    void exportResultsTo(const QString& path); ///< all, with names of files
    TableRequest resultsTable() const;         ///< of all, still without a path
    void exportLedgerTo(const QString& path);
    void synthesize();
    /// Screens now, or as soon as the classifier that is being made or opened is there; the keyboard goes to the cases.
    void screen(const QStringList& paths);
    /// As openPath(), but asks first what to do with edits that are not saved: a person chose the file.
    void openAsked(const QString& path);
    /// Offers in the bar to screen again what was screened the last time, where it is still there.
    void offerScreening(const QStringList& paths);
    const QStringList& screened() const { return m_screened; } ///< last, with this task or classifier
    void trySample();

    bool hasClassifier() const { return m_classifier.has_value(); }
    /// True until the end of a task or screening is also shown, a moment after the work is over.
    bool isBusy() const;
    QString message() const;
    const CasePanel& cases() const { return *m_cases; }
    const std::optional<Classifier>& classifier() const { return m_classifier; }
    QList<QColor> classColours() const; ///< of its classes, in their order

    /// In private mode reviews and unfinished results are kept in memory only. Refused, with a
    /// sentence in the bar, while a screening runs.
    void setPrivate(bool isPrivate);
    bool isPrivate() const { return m_private; }
    /// From now on the task is kept on disk while it is edited, but not in private mode. True where
    /// a crash left one behind: it is offered in the bar.
    bool keepDrafts();

    void showFault(const QString& sentence);
    void noteSaved(const QString& path);

Q_SIGNALS:
    void tableExportRequested();        ///< there are cases, and a person wants them as a table
    void fileUsed(const QString& path); ///< a task or classifier was opened or saved

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override; ///< asks what to do with unsaved edits

private:
    void addActions();
    void open();
    bool isSaved() const; ///< the task, or there is none
    bool mayLeaveTask();  ///< false: a person wants to keep the one that is there
    void newTask();
    void abandonWork(); ///< another task or classifier takes the place of the one in work
    void save();
    void chooseClassifierExport();
    void chooseFolder();
    void chooseExport();
    void chooseLedgerExport();
    void evaluate(); ///< opens the evaluation of the classifier and asks for the folder
    void compare();  ///< opens a comparison of the classifier and asks for the second
    void edited();
    void synthesizeLive();
    void saveTaskAs();
    void discardDraft();
    Result<QString> keepPicture(const QImage& picture); ///< pasted
    void setTask(const TaskSpec& task);
    void showError(const Error& error);
    void setClassifier(std::optional<Classifier> classifier);
    void classifierReady();
    void beginScreening(const QStringList& paths);
    bool openReviews();
    void review(const CaseRecord& record, const Review& review);
    bool storeReview(const QString& key, const Review& from, const Review& to);
    void screeningEnded(bool complete);
    void screeningFinished(const ScreeningSummary& summary);
    void screeningFailed(const Error& error);
    void updateColours(); ///< of the classes, in the cases and the view
    void updateTitle();
    void updatePage(); ///< the start, or the work

    Workbench& m_bench;
    QUndoStack m_undo;
    MessageBar* m_messages;
    QStackedWidget* m_pages;
    StartPage* m_start;
    TaskPanel* m_task;
    CasePanel* m_cases;
    CaseView* m_view;
    ScreeningRun* m_screening;
    std::optional<Classifier> m_classifier;
    bool m_working = false; ///< a classifier is being made or opened
    int m_turn = 0;         ///< tells late answers about an abandoned task or classifier
    QFuture<Result<SynthesizedClassifier>> m_synthesis;
    QStringList m_waiting;                  ///< to be screened once the classifier is there
    bool m_goToWaiting = false;             ///< a person asked for it
    std::unique_ptr<ReviewStore> m_reviews; ///< opened when the first cases come
    std::optional<TaskDraft> m_draft;
    QTimer* m_draftTimer;
    TaskSpec m_madeFrom;  ///< what the classifier was made from, without colours
    QString m_taskPath;   ///< of the task, where it has a file
    TaskSpec m_savedTask; ///< as it was opened or saved last
    QTimer* m_liveTimer;
    QStringList m_screened; ///< what was screened last, for live work
    bool m_private = false;
};

/// The folder with the sample task; empty where it was not installed.
QString samplesFolder();

} // namespace vignette
