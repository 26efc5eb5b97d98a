#pragma once

#include "core/pacs/pacs_server.h"

#include <QWidget>

class QCheckBox;
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
    QLineEdit* m_host;
    QSpinBox* m_port;
    QLineEdit* m_calledAe;
    QLineEdit* m_ownAe;
    QSpinBox* m_storagePort;
    QCheckBox* m_tls;
    QLineEdit* m_authorities;
    QLineEdit* m_certificate;
    QLineEdit* m_key;
};

} // namespace vignette
