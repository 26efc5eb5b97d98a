#include "ui/screen/watch_dialog.h"

#include "core/base/output_files.h"
#include "ui/common/file_dialogs.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace vignette {

WatchDialog::WatchDialog(bool isPrivate, QWidget* parent)
    : QDialog(parent), m_folder(new QLineEdit), m_table(new QLineEdit), m_dicom(new QLineEdit), m_status(new QLabel)
{
    setWindowTitle(tr("Watch a folder"));
    auto* form = new QFormLayout;
    const auto add = [&](const QString& label, QLineEdit* field, const QString& button,
                         const std::function<QString()>& ask) {
        field->setAccessibleName(QString(label).remove(QLatin1Char('&')));
        form->addRow(label, withButton(field, button, ask));
        qobject_cast<QLabel*>(form->itemAt(form->rowCount() - 1, QFormLayout::LabelRole)->widget())->setBuddy(field);
    };
    add(tr("&Folder to watch"), m_folder, tr("Choose the folder to watch"),
        [this] { return askFolder(this, tr("Watch a folder")); });
    add(tr("&Table of results"), m_table, tr("Choose the table of results"), [this] {
        return askSavePath(this, tr("Table of results"), QStringLiteral("results.csv"), tr("Tables (*.csv)"));
    });
    add(tr("&DICOM reports into"), m_dicom, tr("Choose the folder of the DICOM reports"),
        [this] { return askFolder(this, tr("DICOM reports into")); });
    m_table->setPlaceholderText(tr("no table; a new file otherwise"));
    m_dicom->setPlaceholderText(tr("no reports"));
    auto* explain = new QLabel(tr("What lies in the folder is screened, and new pictures as they come, until you stop "
                                  "it. The table is written anew after each of them; DICOM pictures get a report."));
    explain->setWordWrap(true);
    m_status->setWordWrap(true);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setText(isPrivate ? tr("Private mode: nothing but this table and these reports is kept.") : QString());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto* start = buttons->addButton(tr("&Start watching"), QDialogButtonBox::AcceptRole);
    start->setAccessibleName(tr("Start watching"));
    connect(buttons, &QDialogButtonBox::accepted, this, &WatchDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &WatchDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(explain);
    column->addLayout(form);
    column->addWidget(m_status);
    column->addWidget(buttons);
    setMinimumWidth(520); // paths are long
}

/// With room for all its lines.
void WatchDialog::refuse(const QString& sentence)
{
    m_status->setText(sentence);
    layout()->activate();
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

QWidget* WatchDialog::withButton(QLineEdit* field, const QString& name, const std::function<QString()>& ask)
{
    auto* button = new QPushButton(tr("Choose…"));
    button->setAutoDefault(false);
    button->setAccessibleName(name);
    connect(button, &QPushButton::clicked, field, [field, ask] {
        if (const QString path = ask(); !path.isEmpty())
            field->setText(path);
    });
    auto* both = new QWidget;
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(field, 1);
    row->addWidget(button);
    return both;
}

void WatchDialog::accept()
{
    const ScreeningRun::Watch watch{m_folder->text().trimmed(), m_table->text().trimmed(), m_dicom->text().trimmed()};
    if (!QFileInfo(watch.folder).isDir()) {
        m_folder->setFocus();
        return refuse(tr("Choose the folder that is to be watched."));
    }
    if (QFileInfo(watch.csvPath).size() > 0)
        return refuse(tr("The table exists already. Choose a new file."));
    const QString tableFolder = watch.csvPath.isEmpty() ? QString() : QFileInfo(watch.csvPath).absolutePath();
    for (const QString& folder : {tableFolder, watch.dicomFolder}) {
        if (folder.isEmpty())
            continue;
        if (const auto apart = checkOutputFolder(folder, {watch.folder}); !apart)
            return refuse(apart.error().message);
    }
    Q_EMIT chosen(watch);
    QDialog::accept();
}

} // namespace vignette
