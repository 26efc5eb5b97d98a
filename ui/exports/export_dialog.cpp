#include "ui/exports/export_dialog.h"

#include "ui/exports/changes_dialog.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace vignette {

ExportDialog::ExportDialog(const QString& title, QWidget* parent)
    : QDialog(parent), m_options(new QVBoxLayout), m_progress(new QProgressBar), m_status(new QLabel),
      m_export(new QPushButton(tr("&Export…"))), m_close(new QPushButton(tr("Close")))
{
    setWindowTitle(title);
    m_status->setWordWrap(true);
    m_progress->setAccessibleName(tr("Progress of the export"));
    m_progress->hide();
    m_export->setAccessibleName(tr("Export"));
    m_export->setDefault(true);
    m_close->setAccessibleName(tr("Close"));
    m_close->setAutoDefault(false);
    connect(m_export, &QPushButton::clicked, this, [this] { chooseTarget(); });
    connect(m_close, &QPushButton::clicked, this, &ExportDialog::reject);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_export);
    buttons->addWidget(m_close);
    auto* column = new QVBoxLayout(this);
    column->addStrut(440); // a least width of the dialog itself would put those of its parts out of force
    column->addLayout(m_options);
    column->addStretch();
    column->addWidget(m_progress);
    column->addWidget(m_status);
    column->addLayout(buttons);
}

ExportDialog::~ExportDialog()
{
    m_writing.cancel();
}

void ExportDialog::setExportEnabled(bool enabled)
{
    m_export->setEnabled(enabled);
}

void ExportDialog::reject()
{
    if (isWriting())
        m_writing.cancel();
    else
        QDialog::reject();
}

void ExportDialog::begin(const QFuture<void>& writing)
{
    m_writing = writing;
    m_export->setEnabled(false);
    m_close->setText(tr("Cancel"));
    m_close->setAccessibleName(m_close->text());
    m_progress->setRange(0, 0);
    m_progress->show();
    setStatus(tr("Writing…"));
}

void ExportDialog::end()
{
    m_progress->hide();
    m_export->setEnabled(true);
    m_close->setText(tr("Close"));
    m_close->setAccessibleName(m_close->text());
    setStatus({});
}

void ExportDialog::setStatus(const QString& sentence)
{
    m_status->setText(sentence);
    fitText();
}

void ExportDialog::showChanges(const AttributeChanges& changes, const QString& path)
{
    auto* dialog = new ChangesDialog(changes, path, parentWidget());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ExportDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    fitText(); // Qt makes a dialog no higher than two thirds of the screen
}

/// Higher where there is more to say: a dialog that is open does not grow by itself, and cuts its words instead.
void ExportDialog::fitText()
{
    layout()->activate();
    const int needed = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : sizeHint().height();
    if (needed > height())
        resize(width(), needed);
}

} // namespace vignette
