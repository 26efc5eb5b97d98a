#include "ui/archive/archive_form.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace vignette {

namespace {

constexpr int mostPort = 65535;
constexpr int aeLength = 16; ///< PS3.5 6.2, AE

} // namespace

ArchiveForm::ArchiveForm(QWidget* parent)
    : QWidget(parent), m_host(new QLineEdit), m_port(new QSpinBox), m_calledAe(new QLineEdit), m_ownAe(new QLineEdit),
      m_storagePort(new QSpinBox), m_tls(new QCheckBox(tr("&Secure connection (TLS)"))), m_authorities(new QLineEdit),
      m_certificate(new QLineEdit), m_key(new QLineEdit)
{
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    const auto add = [form](const QString& label, QWidget* field) {
        field->setAccessibleName(QString(label).remove(QLatin1Char('&')));
        form->addRow(label, field);
    };
    m_port->setRange(1, mostPort);
    m_storagePort->setRange(0, mostPort);
    m_storagePort->setSpecialValueText(tr("none: fetch by C-GET"));
    m_storagePort->setToolTip(tr("With a port the archive sends by C-MOVE: it must know this computer"));
    for (QLineEdit* title : {m_calledAe, m_ownAe})
        title->setMaxLength(aeLength);
    m_host->setPlaceholderText(QStringLiteral("pacs.example.org"));
    m_authorities->setPlaceholderText(tr("certificates of who is trusted (PEM)"));
    m_certificate->setPlaceholderText(tr("only where the archive asks for it (PEM)"));
    m_key->setPlaceholderText(m_certificate->placeholderText());
    add(tr("&Address"), m_host);
    add(tr("P&ort"), m_port);
    add(tr("&Title of the archive (AE)"), m_calledAe);
    add(tr("Title of this &computer (AE)"), m_ownAe);
    add(tr("Storage &port"), m_storagePort);
    m_tls->setAccessibleName(tr("Secure connection (TLS)"));
    form->addRow(QString(), m_tls);
    add(tr("Authorities"), m_authorities);
    add(tr("Own certificate"), m_certificate);
    add(tr("Own key"), m_key);
    const auto showTls = [form, this](bool on) {
        for (QWidget* field : {m_authorities, m_certificate, m_key}) {
            field->setVisible(on);
            form->labelForField(field)->setVisible(on);
        }
    };
    connect(m_tls, &QCheckBox::toggled, this, showTls);
    showTls(false);
}

PacsServer ArchiveForm::server() const
{
    PacsServer server;
    server.host = m_host->text().trimmed();
    server.port = m_port->value();
    server.calledAe = m_calledAe->text().trimmed();
    server.ownAe = m_ownAe->text().trimmed();
    server.storagePort = m_storagePort->value();
    server.tls.on = m_tls->isChecked();
    server.tls.authorities = m_authorities->text();
    server.tls.certificate = m_certificate->text();
    server.tls.key = m_key->text();
    return server;
}

void ArchiveForm::setServer(const PacsServer& server)
{
    m_host->setText(server.host);
    m_port->setValue(server.port);
    m_calledAe->setText(server.calledAe);
    m_ownAe->setText(server.ownAe);
    m_storagePort->setValue(server.storagePort);
    m_tls->setChecked(server.tls.on);
    m_authorities->setText(server.tls.authorities);
    m_certificate->setText(server.tls.certificate);
    m_key->setText(server.tls.key);
}

} // namespace vignette
