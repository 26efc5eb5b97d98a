#pragma once

#include "core/pacs/pacs_server.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace vignette {

/// The settings of the archive as fields.
class ArchiveForm : public QWidget
{
    Q_OBJECT

public:
    explicit ArchiveForm(QWidget* parent = nullptr);

    PacsServer server() const;
    void setServer(const PacsServer& server);

private:
    bool isWeb() const;
    void showFields();

    QFormLayout* m_form;
    QComboBox* m_kind;
    QLineEdit* m_host;
    QSpinBox* m_port;
    QLineEdit* m_calledAe;
    QLineEdit* m_ownAe;
    QSpinBox* m_storagePort;
    QCheckBox* m_tls;
    QLineEdit* m_authorities;
    QLineEdit* m_certificate;
    QLineEdit* m_key;
    QLineEdit* m_user;
    QLineEdit* m_password;
    QLineEdit* m_token;
};

} // namespace vignette
