#pragma once

#include "core/screening/review_store.h"
#include "core/screening/screening.h"

#include <QPersistentModelIndex>
#include <QWidget>

#include <optional>

class QAction;
class QLabel;
class QMenu;
class QPushButton;
class QSlider;
class QSplitter;
class QStackedWidget;
class QTabWidget;

namespace vignette {

class CaseFilter;
class CaseFilterBar;
class CaseGrid;
class CaseMap;
class CaseModel;
class CaseTable;
class EmptyState;
class Filmstrip;
struct CaseGroups;
struct Example;
struct Grouping;
struct GroupVerdict;
struct JudgedAnew;
class LedgerView;
class ScreeningStatus;
class GroupPanel;
class Workbench;

/// The cases of a screening as a table, a grid or a map, beside their groups or studies, and the
/// import ledger of all files; filled while the screening runs.
class CasePanel : public QWidget
{
    Q_OBJECT

public:
    explicit CasePanel(Workbench& bench, QWidget* parent = nullptr);

    void start(const QStringList& classIds, const QStringList& classNames); ///< empties the table
    void setClassColours(const QList<QColor>& colours);
    void append(std::vector<CaseRecord> records, const ReviewStore* reviews);
    /// Other verdicts on the cases, which stay as they are sorted, filtered and selected; see CaseModel.
    void judge(const QStringList& classIds, const QStringList& classNames, const JudgedAnew& judged);
    /// Shows files before they have a verdict; see CaseModel.
    void appendWaiting(const QStringList& paths);
    void replace(const CaseRecord& record);                   ///< by another verdict on the same file and frame
    void setReview(const QString& key, const Review& review); ///< see reviewKey()
    /// See CaseModel.
    void setExamples(const std::vector<std::pair<Example, QString>>& classOfExample);
    /// Which cases belong together; of the records so far.
    void setGroups(const Grouping& grouping, const CaseGroups& groups, const std::vector<GroupVerdict>& verdicts);
    void setMenu(QMenu* menu);                          ///< of the cases that are selected; must outlive it
    void setAskable(bool askable);                      ///< there is what to ask about
    void setThumbnailMemory(int megabytes);             ///< see CaseModel
    const CaseModel& model() const { return *m_model; } ///< all rows, cases or not
    const std::vector<LedgerEntry>& ledger() const;
    QWidget& filmstrip() const;              ///< the same cases below a picture; belongs to who lays it out
    void focusCases();                       ///< the keyboard goes to the list of what is shown
    void focusFirst();                       ///< of what has just been started, once it is there
    void selectNext(int step);               ///< 1: the next case in view, -1: the one before
    void showCase(const CaseRecord& record); ///< by its file and frame, even where the filter hides it
    /// Goes to another frame of the file of the selected case, even where the filter hides it.
    void selectFrame(int frame);
    /// The cases before and after the selected one, the one after first.
    std::vector<CaseRecord> neighbours() const;
    ScreeningStatus& status() { return *m_status; }
    void setRunning(bool running);
    void showFinished(const ScreeningSummary& summary);
    void showStopped(const Error& error); ///< or cancelled: what was found stays
    void setPaused(bool paused);
    void setReady(bool hasClassifier);
    /// Those with a verdict that are selected, or that the filter lets through, in the order of the view.
    std::vector<CaseRecord> selectedCases() const;
    std::vector<CaseRecord> casesInView() const;
    int count() const; ///< of cases with a verdict: files that were not loaded are in the ledger only
    QList<QAction*> viewActions() const { return {m_asTable, m_asGrid, m_showLedger, m_showGroups, m_asMap}; }
    CaseMap& map() { return *m_map; }

Q_SIGNALS:
    void groupingRequested(const vignette::Grouping& grouping);
    void failed(const vignette::Error& error);
    void screenRequested();
    void cancelRequested();
    void pauseRequested(bool pause); ///< false: go on
    void exportRequested();
    void askRequested(); ///< about the cases whose labels would help most
    void ledgerExportRequested();
    void selected(const CaseRecord& record, const Review& review);
    void selectionCleared();
    void reviewRequested(); ///< of the selected case, by Return or a double click

private:
    enum Tab { CasesTab, LedgerTab };

    void makeActions();
    void showRow(int row);   ///< of the model
    void selectRow(int row); ///< of the view
    void goTo(int row);      ///< of the model; selects it where the view has it
    void showSelected();
    void selectFirst();
    void showView(QWidget* view); ///< table, grid or map
    void updatePage();
    void updateGroups();
    void end(bool complete);        ///< of the screening
    void endWaiting(bool complete); ///< what has no verdict now will have none
    void filtered();                ///< other rows are in view: one of them is selected
    void appendVerdicts(std::vector<CaseRecord>& records, int row) const; ///< `row` of the view
    void updateCounts();

    CaseModel* m_model;
    CaseFilter* m_sorted;
    CaseTable* m_table;
    CaseGrid* m_grid;
    CaseMap* m_map;
    GroupPanel* m_groups;
    Filmstrip* m_filmstrip;
    QStackedWidget* m_views; ///< table, grid or map
    QStackedWidget* m_hits;  ///< the views, or that nothing passes the filter
    EmptyState* m_noHits;
    QSlider* m_size; ///< of the thumbnails in the grid
    LedgerView* m_ledger;
    QTabWidget* m_tabs;
    QStackedWidget* m_stack; ///< what to do, or the tabs
    EmptyState* m_empty;
    QPushButton* m_screen;
    QPushButton* m_pause;
    QPushButton* m_export;
    QPushButton* m_ask;
    ScreeningStatus* m_status;
    CaseFilterBar* m_filters;
    QLabel* m_counts;
    QAction* m_asTable;
    QAction* m_asGrid;
    QAction* m_asMap;
    QAction* m_showLedger;
    QAction* m_showGroups;
    std::optional<ScreeningSummary> m_summary; ///< of the screening that came to its end
    QPersistentModelIndex m_shown;             ///< of the model, what was told last
    bool m_selectedFirst = false;
    bool m_focusFirst = false;
    bool m_running = false;
    bool m_paused = false;
    bool m_ready = false;
};

} // namespace vignette
