#include "ui/archive/archive_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

#include <initializer_list>

namespace vignette {

namespace {

constexpr int mostPort = 65535;
constexpr int aeLength = 16; ///< PS3.5 6.2, AE

} // namespace

ArchiveForm::ArchiveForm(QWidget* parent)
    : QWidget(parent), m_form(new QFormLayout(this)), m_kind(new QComboBox), m_host(new QLineEdit),
      m_port(new QSpinBox), m_calledAe(new QLineEdit), m_ownAe(new QLineEdit), m_storagePort(new QSpinBox),
      m_tls(new QCheckBox(tr("&Secure connection (TLS)"))), m_authorities(new QLineEdit), m_certificate(new QLineEdit),
      m_key(new QLineEdit), m_user(new QLineEdit), m_password(new QLineEdit), m_token(new QLineEdit)
{
    m_form->setContentsMargins(0, 0, 0, 0);
    const auto add = [this](const QString& label, QWidget* field) {
        field->setAccessibleName(QString(label).remove(QLatin1Char('&')));
        m_form->addRow(label, field);
    };
    m_kind->addItem(tr("DICOM (C-FIND, C-GET)"));
    m_kind->addItem(tr("DICOMweb (https://)"));
    m_port->setRange(1, mostPort);
    m_storagePort->setRange(0, mostPort);
    m_storagePort->setSpecialValueText(tr("none: fetch by C-GET"));
    m_storagePort->setToolTip(tr("With a port the archive sends by C-MOVE: it must know this computer"));
    for (QLineEdit* title : {m_calledAe, m_ownAe})
        title->setMaxLength(aeLength);
    m_certificate->setPlaceholderText(tr("only where the archive asks for it (PEM)"));
    m_key->setPlaceholderText(m_certificate->placeholderText());
    for (QLineEdit* secret : {m_password, m_token}) {
        secret->setEchoMode(QLineEdit::Password);
        secret->setPlaceholderText(tr("not kept when the program ends"));
    }
    add(tr("&Kind of archive"), m_kind);
    add(tr("&Address"), m_host);
    add(tr("P&ort"), m_port);
    add(tr("&Title of the archive (AE)"), m_calledAe);
    add(tr("Title of this &computer (AE)"), m_ownAe);
    add(tr("Storage &port"), m_storagePort);
    add(tr("&User name"), m_user);
    add(tr("Pass&word"), m_password);
    add(tr("Or a token"), m_token);
    m_tls->setAccessibleName(tr("Secure connection (TLS)"));
    m_form->addRow(QString(), m_tls);
    add(tr("Authorities"), m_authorities);
    add(tr("Own certificate"), m_certificate);
    add(tr("Own key"), m_key);
    connect(m_tls, &QCheckBox::toggled, this, &ArchiveForm::showFields);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ArchiveForm::showFields);
    showFields();
}

bool ArchiveForm::isWeb() const
{
    return m_kind->currentIndex() == 1;
}

void ArchiveForm::showFields()
{
    const auto show = [this](std::initializer_list<QWidget*> fields, bool on) {
        for (QWidget* field : fields) {
            field->setVisible(on);
            if (QWidget* label = m_form->labelForField(field))
                label->setVisible(on);
        }
    };
    show({m_port, m_calledAe, m_ownAe, m_storagePort, m_tls}, !isWeb());
    show({m_user, m_password, m_token}, isWeb());
    show({m_authorities, m_certificate, m_key}, isWeb() || m_tls->isChecked());
    m_host->setPlaceholderText(isWeb() ? QStringLiteral("https://pacs.example.org/dicom-web")
                                       : QStringLiteral("pacs.example.org"));
    m_authorities->setPlaceholderText(isWeb() ? tr("who is trusted (PEM); empty: whom this computer trusts")
                                              : tr("certificates of who is trusted (PEM)"));
}

PacsServer ArchiveForm::server() const
{
    PacsServer server;
    server.host = m_host->text().trimmed();
    if (isWeb()) {
        if (!server.host.isEmpty() && !server.isWeb())
            server.host.prepend(QStringLiteral("https://"));
        server.user = m_user->text().trimmed();
        server.password = m_password->text();
        server.token = m_token->text().trimmed();
    } else {
        server.port = m_port->value();
        server.calledAe = m_calledAe->text().trimmed();
        server.ownAe = m_ownAe->text().trimmed();
        server.storagePort = m_storagePort->value();
        server.tls.on = m_tls->isChecked();
    }
    server.tls.authorities = m_authorities->text();
    server.tls.certificate = m_certificate->text();
    server.tls.key = m_key->text();
    return server;
}

void ArchiveForm::setServer(const PacsServer& server)
{
    m_kind->setCurrentIndex(server.isWeb() ? 1 : 0);
    m_host->setText(server.host);
    m_port->setValue(server.port);
    m_calledAe->setText(server.calledAe);
    m_ownAe->setText(server.ownAe);
    m_storagePort->setValue(server.storagePort);
    m_user->setText(server.user);
    m_password->setText(server.password);
    m_token->setText(server.token);
    m_tls->setChecked(server.tls.on);
    m_authorities->setText(server.tls.authorities);
    m_certificate->setText(server.tls.certificate);
    m_key->setText(server.tls.key);
}

} // namespace vignette
