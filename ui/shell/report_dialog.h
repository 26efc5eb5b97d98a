#pragma once

#include "core/runtime/workbench.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QRadioButton;

namespace vignette {

/// Asks what goes into a report, then writes it with progress and cancel.
class ReportDialog : public QDialog
{
    Q_OBJECT

public:
    ReportDialog(Workbench& bench, const Classifier& classifier, std::vector<ReportCase> cases,
                 QWidget* parent = nullptr);
    ~ReportDialog() override; ///< cancels

    void writeTo(const QString& path); ///< ".pdf": PDF, else HTML
    void reject() override;            ///< cancels a report that is being written first

Q_SIGNALS:
    void written(const QString& path);

private:
    void chooseFile();

    Workbench& m_bench;
    Classifier m_classifier;
    std::vector<ReportCase> m_cases;
    QRadioButton* m_all;
    QRadioButton* m_marked;
    QCheckBox* m_names;
    QLabel* m_status;
    QProgressBar* m_progress;
    QPushButton* m_export;
    QPushButton* m_close;
    QFuture<Result<ReportSummary>> m_writing;
};

} // namespace vignette
