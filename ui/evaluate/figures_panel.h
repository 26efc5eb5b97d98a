#pragma once

#include "ui/evaluate/evaluation_run.h"

#include <QColor>
#include <QWidget>

class QGridLayout;
class QLabel;
class QTableWidget;

namespace vignette {

/// The figures of an evaluation with their intervals: of all pictures, the confusion matrix, those of each class, and
/// what must be known to read them.
class FiguresPanel : public QWidget
{
    Q_OBJECT

public:
    /// `classNames`: in the order of the classifier.
    explicit FiguresPanel(const QStringList& classNames, QWidget* parent = nullptr);

    void setEvaluation(const Evaluation& evaluation);
    void setColours(const QList<QColor>& colours); ///< of the classes
    void setSpecificity(double specificity);       ///< that the sensitivity is given for
    void chooseWorstCell();
    QString rowName(int row) const; ///< of the confusion matrix: a class, or what is none
    QString columnName(int column) const;

Q_SIGNALS:
    void cellChosen(int row, int column); ///< of EvaluationReport::confusion

private:
    void showSummary();
    void showConfusion();
    void showClasses();
    QString notes() const;

    QStringList m_names;
    QList<QColor> m_colours;
    std::optional<Evaluation> m_evaluation;
    double m_specificity = 0;
    QGridLayout* m_summary;
    QLabel* m_notes;
    QTableWidget* m_confusion;
    QTableWidget* m_classes;
};

} // namespace vignette
