#pragma once

#include "core/runtime/screening.h"
#include "core/screening/review_store.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace vignette {

class CaseFilter;
class CaseModel;
class Workbench;

/// The table of cases, filled while a screening runs.
class CasePanel : public QWidget
{
    Q_OBJECT

public:
    explicit CasePanel(Workbench& bench, QWidget* parent = nullptr);

    void start(const QStringList& classIds, const QStringList& classNames); ///< empties the table
    void append(std::vector<CaseRecord> records, const ReviewStore* reviews);
    void setReview(const QString& key, const Review& review); ///< see reviewKey()
    const CaseModel& model() const { return *m_model; }
    void selectNext(int step); ///< 1: the next case in view, -1: the one before
    void setProgress(const ScreeningProgress& progress);
    void setRunning(bool running);
    void setStatus(const QString& sentence);
    void setReady(bool hasClassifier);
    void setExportEnabled(bool enabled);
    int count() const;

Q_SIGNALS:
    void screenRequested();
    void cancelRequested();
    void exportRequested();
    void selected(const CaseRecord& record, const Review& review);
    void selectionCleared();

private:
    QWidget* makeFilters();
    void updatePage();
    void updateCounts();

    CaseModel* m_model;
    CaseFilter* m_sorted;
    QTableView* m_table;
    QStackedWidget* m_stack;
    QLabel* m_empty;
    QPushButton* m_screen;
    QPushButton* m_export;
    QProgressBar* m_progress;
    QLabel* m_status;
    QWidget* m_filters;
    QLineEdit* m_search;
    QComboBox* m_outcome;
    QComboBox* m_class;
    QComboBox* m_reviewed;
    QLabel* m_counts;
    bool m_running = false;
    bool m_ready = false;
};

} // namespace vignette
