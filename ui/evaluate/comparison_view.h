#pragma once

#include "core/runtime/workbench.h"
#include "core/screening/comparison.h"
#include "ui/common/latest_request.h"

#include <QColor>
#include <QWidget>

class QCheckBox;
class QGridLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace vignette {

class ComparisonFilter;
class ComparisonModel;
class ImageView;
class MessageBar;
class ScreeningRun;

/// The cases of one screening, once more by a second classifier: both verdicts side by side, what
/// they disagree about most first. The Workbench must outlive it.
class ComparisonView : public QWidget
{
    Q_OBJECT

public:
    struct Screened
    {
        Classifier classifier;
        QStringList paths;               ///< as they were screened
        std::vector<CaseRecord> records; ///< what came of it
        QList<QColor> colours = {};      ///< of the classes; by their place where there are fewer
    };

    /// `isPrivate`: nothing may come on a disk unless it is exported.
    ComparisonView(Workbench& bench, Screened first, bool isPrivate, QWidget* parent = nullptr);
    ~ComparisonView() override;

    void chooseSecond();
    void compareWith(const QString& path); ///< a classifier file

    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void caseActivated(const vignette::CaseRecord& record); ///< to be seen in the main window

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeTable();
    QWidget* makeCase();
    void screen(const Classifier& second);
    void cancel();
    void showSecond(); ///< what the second classifier saw, beside the first
    void showCases();
    void showCase();
    void showProbabilities(const ComparedCase& each);
    QStringList allNames() const;     ///< of the classes: the first's, then those that only the second knows
    QColor colourOf(int place) const; ///< in allNames()
    void showColours();
    void showCounts();
    void setBusy(bool busy);
    void end(const Error& error);

    Workbench& m_bench;
    Screened m_first;
    bool m_private;
    ComparedClasses m_firstClasses;
    ComparedClasses m_secondClasses;
    ScreeningRun* m_screening;
    Manifest m_second;                 ///< of the classifier that looks at the cases now
    std::vector<CaseRecord> m_records; ///< what it sees
    LatestRequest<Classifier> m_opening;
    LatestRequest<Image> m_reading; ///< the picture of the chosen case
    bool m_busy = false;

    MessageBar* m_messages;
    QLabel* m_names;
    QPushButton* m_choose;
    QCheckBox* m_differentOnly;
    QPushButton* m_export;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    QStackedWidget* m_pages;
    ComparisonModel* m_model;
    ComparisonFilter* m_filter;
    QTableView* m_table;
    QLabel* m_counts;
    ImageView* m_picture;
    QGridLayout* m_bars;
};

} // namespace vignette
