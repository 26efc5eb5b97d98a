#pragma once

#include "core/evaluation/evaluation_report.h"

#include <QStringList>
#include <QTabWidget>

class QComboBox;
class QDoubleSpinBox;
class QLabel;

namespace vignette {

class Plot;

/// ROC, calibration and decision curve of a report, each with a sentence that gives the figures.
class CurvesPanel : public QTabWidget
{
    Q_OBJECT

public:
    explicit CurvesPanel(QWidget* parent = nullptr);

    void setReport(const EvaluationReport& report, const QStringList& classNames);
    double specificity() const; ///< that the sensitivity is asked for, 0 to 1

Q_SIGNALS:
    void specificityChanged();

private:
    struct Page
    {
        Plot* plot = nullptr;
        QLabel* caption = nullptr;
    };
    Page addPlot(const QString& title, const QString& name, const QList<QWidget*>& controls = {});
    QComboBox* addClassChooser();
    void updateRoc();
    void updateCalibration();
    void updateDecisions();

    EvaluationReport m_report;
    QStringList m_names;
    QComboBox* m_rocClass;
    QComboBox* m_decisionClass;
    QDoubleSpinBox* m_specificity;
    Page m_roc;
    Page m_calibration;
    Page m_decisions;
};

} // namespace vignette
