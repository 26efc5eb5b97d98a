#pragma once

#include "core/runtime/screening.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;

namespace vignette {

class CaseModel;
class Workbench;

/// The table of cases, filled while a screening runs.
class CasePanel : public QWidget
{
    Q_OBJECT

public:
    explicit CasePanel(Workbench& bench, QWidget* parent = nullptr);

    void start(const QStringList& classNames); ///< empties the table
    void append(std::vector<CaseRecord> records);
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
    void selected(const CaseRecord& record);
    void selectionCleared();

private:
    void updatePage();

    CaseModel* m_model;
    QSortFilterProxyModel* m_sorted;
    QTableView* m_table;
    QStackedWidget* m_stack;
    QLabel* m_empty;
    QPushButton* m_screen;
    QPushButton* m_export;
    QProgressBar* m_progress;
    QLabel* m_status;
    bool m_running = false;
    bool m_ready = false;
};

} // namespace vignette
