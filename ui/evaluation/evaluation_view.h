#pragma once

#include "core/runtime/workbench.h"
#include "ui/evaluation/evaluation_run.h"

#include <QDialog>

#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;
class QGridLayout;
class QStackedWidget;
class QTableView;
class QTableWidget;

namespace vignette {

class CaseModel;
class CurvesPanel;
class ImageView;
class MessageBar;

/// How far to trust a classifier: takes a labelled folder (see LabelledSet), shows the figures with
/// their intervals, and the pictures behind each cell of the confusion matrix. Not modal. The
/// Workbench must outlive it.
class EvaluationView : public QDialog
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
    void exportTo(const QString& path); ///< the figures as CSV; see writeEvaluationCsv()
    void showCell(int row, int column); ///< of EvaluationReport::confusion

    bool isBusy() const { return m_run->isRunning(); }
    const std::optional<Evaluation>& evaluation() const { return m_evaluation; }
    QString message() const;

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeFigures();
    QWidget* makePictures();
    void setRunning(bool running);
    void showEvaluation(const Evaluation& evaluation);
    void showSummary();
    void showConfusion();
    void showClasses();
    void showPicture(const CaseRecord& record);
    QString notes() const;
    QString className(int index) const; ///< or that it is none of them

    Workbench& m_bench;
    Manifest m_manifest;
    QStringList m_names;
    QList<QColor> m_colours;
    EvaluationRun* m_run;
    std::optional<Evaluation> m_evaluation;
    int m_pictureTurn = 0; ///< tells late pictures from the one that is wanted

    MessageBar* m_messages;
    QPushButton* m_choose;
    QPushButton* m_cancel;
    QPushButton* m_export;
    QLabel* m_folderLabel;
    QProgressBar* m_progress;
    QStackedWidget* m_pages;
    QGridLayout* m_summary;
    QLabel* m_notes;
    QTableWidget* m_confusion;
    QTableWidget* m_classes;
    CurvesPanel* m_curves;
    QLabel* m_cellTitle;
    CaseModel* m_cases;
    QTableView* m_caseTable;
    ImageView* m_picture;
};

} // namespace vignette
