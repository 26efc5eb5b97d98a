#pragma once

#include "core/runtime/workbench.h"
#include "ui/exports/export_dialog.h"

#include <vector>

class QCheckBox;
class QRadioButton;

namespace vignette {

class IdentityChoice;

/// Asks which pictures go into a folder, how, and whether a table shall tell their files, then
/// writes them; see exportPictures(). The Workbench must outlive it.
class PictureExportDialog : public ExportDialog
{
    Q_OBJECT

public:
    PictureExportDialog(Workbench& bench, const Classifier& classifier, std::vector<CaseRecord> selected,
                        std::vector<CaseRecord> inView, QWidget* parent = nullptr);

protected:
    void chooseTarget() override;

private:
    void writeTo(const QString& folder);
    Workbench& m_bench;
    Classifier m_classifier;
    std::vector<CaseRecord> m_selected;
    std::vector<CaseRecord> m_inView;
    QRadioButton* m_onlySelected;
    QRadioButton* m_overlays;
    QCheckBox* m_table;
    IdentityChoice* m_identity;
};

} // namespace vignette
