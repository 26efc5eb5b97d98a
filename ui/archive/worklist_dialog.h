#pragma once

#include "core/runtime/workbench.h"
#include "ui/common/latest_request.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace vignette {

/// The patients that are planned for a day, by the modality worklist of the archive: one of them is chosen. The
/// Workbench must outlive it.
class WorklistDialog : public QDialog
{
    Q_OBJECT

public:
    /// Asks at once. `modality`: "XC" and so on; empty: any.
    WorklistDialog(Workbench& bench, PacsServer server, QString modality, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const vignette::PlannedStep& step);

private:
    void ask();
    void showSteps(const PlannedSteps& planned);
    void choose();

    Workbench& m_bench;
    PacsServer m_server;
    QString m_modality;
    std::vector<PlannedStep> m_steps; ///< of the rows
    LatestRequest<PlannedSteps> m_asking;
    QComboBox* m_days;
    QTableWidget* m_table;
    QLabel* m_status;
    QPushButton* m_choose;
};

} // namespace vignette
