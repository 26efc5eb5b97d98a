#include "ui/exports/picture_export_dialog.h"

#include "ui/common/file_dialogs.h"
#include "ui/exports/identity_choice.h"

#include <QCheckBox>
#include <QGroupBox>
#include <QRadioButton>
#include <QVBoxLayout>

namespace vignette {

PictureExportDialog::PictureExportDialog(Workbench& bench, const Classifier& classifier,
                                         std::vector<CaseRecord> selected, std::vector<CaseRecord> inView,
                                         QWidget* parent)
    : ExportDialog(tr("Export pictures"), parent), m_bench(bench), m_classifier(classifier),
      m_selected(std::move(selected)), m_inView(std::move(inView)),
      m_onlySelected(new QRadioButton(tr("The %n &selected case(s)", nullptr, int(m_selected.size())))),
      m_overlays(new QRadioButton(tr("With &where the network looked"))),
      m_table(new QCheckBox(tr("Also write a &table of their files"))),
      m_identity(new IdentityChoice(IdentityChoice::For::Pictures, tr("a table of their files may lead to them"),
                                    tr("no names of files, and a table of what was left out")))
{
    auto* all = new QRadioButton(tr("&All %n case(s) that the list shows", nullptr, int(m_inView.size())));
    auto* plain = new QRadioButton(tr("The &pictures alone"));
    m_onlySelected->setAccessibleName(tr("The selected cases"));
    all->setAccessibleName(tr("All cases that the list shows"));
    plain->setAccessibleName(tr("The pictures alone"));
    m_overlays->setAccessibleName(tr("With where the network looked"));
    m_table->setAccessibleName(tr("Also write a table of their files"));
    m_onlySelected->setEnabled(!m_selected.empty());
    (m_selected.size() > 1 ? m_onlySelected : all)->setChecked(true);
    plain->setChecked(true);
    const auto group = [this](const QString& title, std::initializer_list<QWidget*> choices) {
        auto* box = new QGroupBox(title);
        auto* column = new QVBoxLayout(box);
        for (QWidget* choice : choices)
            column->addWidget(choice);
        options()->addWidget(box);
    };
    group(tr("Cases"), {m_onlySelected, all});
    group(tr("Content"), {plain, m_overlays});
    options()->addWidget(m_table);
    options()->addWidget(m_identity);
    connect(m_identity, &IdentityChoice::changed, this, [this] { m_table->setEnabled(!m_identity->isRemoved()); });
    auto* explain = new QLabel(tr("The pictures are named by the numbers of their cases, and hold nothing else of what "
                                  "their files say. What is written into a picture stays in it: look at them before "
                                  "you pass them on. Names of files, which the table tells, may name patients."));
    explain->setWordWrap(true);
    options()->addWidget(explain);
    setExportEnabled(!m_inView.empty() || !m_selected.empty());
}

void PictureExportDialog::chooseTarget()
{
    if (const QString problem = m_identity->problem(); !problem.isEmpty())
        return setStatus(problem);
    const QString folder = askFolder(this, tr("Export pictures into a folder"));
    if (!folder.isEmpty())
        writeTo(folder);
}

void PictureExportDialog::writeTo(const QString& folder)
{
    if (isWriting())
        return;
    PictureExportRequest request{folder, m_onlySelected->isChecked() ? m_selected : m_inView, m_overlays->isChecked(),
                                 m_table->isChecked() && !m_identity->isRemoved()};
    if (const auto rules = m_identity->rules()) {
        request.blanked = rules->blanked;
        request.tellChanges = true;
    }
    for (const ManifestClass& one : m_classifier.manifest().classes)
        request.classIds += one.id;
    follow(m_bench.exportPictures(m_classifier, request),
           tr("Cancelled. The pictures that were written stay in the folder."),
           [this, folder](const PictureExportSummary& summary) {
               Q_EMIT written(folder);
               if (!summary.changesPath.isEmpty())
                   showChanges(summary.changes, summary.changesPath);
               if (summary.failed == 0)
                   return accept();
               setStatus(tr("Saved, but %n picture(s) could not be read any more.", nullptr, int(summary.failed)));
           });
}

} // namespace vignette
