#include "ui/exports/table_dialog.h"

#include "ui/common/file_dialogs.h"
#include "ui/common/shared_settings.h"
#include "ui/exports/case_choice.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <utility>

namespace vignette {

TableDialog::TableDialog(Workbench& bench, TableRequest all, const std::vector<CaseRecord>& inView, QWidget* parent)
    : ExportDialog(tr("Export the results"), parent), m_bench(bench), m_table(std::move(all)),
      m_cases(new CaseChoice(std::exchange(m_table.cases, {}), inView)),
      m_names(new QCheckBox(tr("&Include file names and DICOM UIDs")))
{
    m_names->setAccessibleName(tr("Include file names and DICOM UIDs"));
    // A table is for going on with: without them nothing leads back to the pictures.
    m_names->setChecked(exportsNames(true));
    m_names->setEnabled(!isSettingLocked(settingKey::exportNames));
    if (!m_names->isEnabled())
        m_names->setText(tr("%1 (%2)", "choice, why it cannot be changed").arg(m_names->text(), lockedSettingText()));
    auto* explain = new QLabel(tr("File names and UIDs may lead to patients. Without them the number of each case, as "
                                  "in a report of the same cases, tells one from another. Notes are always included."));
    explain->setWordWrap(true);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_cases, m_names, explain})
        options()->addWidget(widget);
}

void TableDialog::chooseTarget()
{
    const QString path =
        askSavePath(this, tr("Export the results"), QStringLiteral("results.csv"), tr("Tables (*.csv)"));
    if (!path.isEmpty())
        writeTo(path);
}

void TableDialog::writeTo(const QString& path)
{
    if (isWriting())
        return;
    TableRequest request = m_table;
    request.path = path;
    request.cases = m_cases->chosen();
    request.includeFileNames = m_names->isChecked();
    follow(m_bench.exportTable(std::move(request)), tr("Cancelled. No table was written."), [this, path](qint64) {
        Q_EMIT written(path);
        accept();
    });
}

} // namespace vignette
