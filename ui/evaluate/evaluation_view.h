#pragma once

#include "core/runtime/workbench.h"
#include "ui/common/latest_request.h"
#include "ui/evaluate/evaluation_run.h"

#include <QWidget>

#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace vignette {

class CaseModel;
class CurvesPanel;
class FiguresPanel;
class GroupingBox;
class ImageView;
class MessageBar;

/// How far to trust a classifier: takes a labelled folder (see LabelledSet), shows the figures with
/// their intervals, and the pictures behind each cell of the confusion matrix. The Workbench
/// must outlive it.
class EvaluationView : public QWidget
{
    Q_OBJECT

public:
    /// `isPrivate`: nothing may come on a disk unless it is exported.
    EvaluationView(Workbench& bench, const Classifier& classifier, bool isPrivate = false, QWidget* parent = nullptr);
    ~EvaluationView() override;

    /// Of the classes, in their order; those of their places otherwise.
    void setClassColours(const QList<QColor>& colours);
    void chooseFolder();
    void evaluate(const QString& folder);

    bool isBusy() const { return m_run->isRunning(); }
    const std::optional<Evaluation>& evaluation() const { return m_evaluation; }

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makePictures();
    void setRunning(bool running);
    void showEvaluation(const Evaluation& evaluation);
    void showCell(int row, int column); ///< of EvaluationReport::confusion
    void showPicture(const CaseRecord& record);

    Workbench& m_bench;
    Manifest m_manifest;
    QStringList m_names;
    QList<QColor> m_colours;
    EvaluationRun* m_run;
    QString m_folder; ///< that is or was evaluated
    std::optional<Evaluation> m_evaluation;
    LatestRequest<Image> m_reading; ///< the chosen picture

    MessageBar* m_messages;
    QPushButton* m_choose;
    QPushButton* m_cancel;
    QPushButton* m_export;
    GroupingBox* m_grouping;
    QLabel* m_folderLabel;
    QProgressBar* m_progress;
    QStackedWidget* m_pages;
    FiguresPanel* m_figures;
    CurvesPanel* m_curves;
    QLabel* m_cellTitle;
    CaseModel* m_cases;
    QTableView* m_caseTable;
    ImageView* m_picture;
};

} // namespace vignette
