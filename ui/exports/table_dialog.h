#pragma once

#include "core/runtime/workbench.h"
#include "ui/exports/export_dialog.h"

class QCheckBox;

namespace vignette {

class CaseChoice;

/// Asks what goes into the table of the results, then writes it. The Workbench must outlive it.
class TableDialog : public ExportDialog
{
    Q_OBJECT

public:
    /// `all`: the whole table; `inView`: what the list shows of it.
    TableDialog(Workbench& bench, TableRequest all, const std::vector<CaseRecord>& inView, QWidget* parent = nullptr);

protected:
    void chooseTarget() override;

private:
    void writeTo(const QString& path);
    Workbench& m_bench;
    TableRequest m_table; ///< but for its cases
    CaseChoice* m_cases;
    QCheckBox* m_names;
};

} // namespace vignette
