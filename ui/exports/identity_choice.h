#pragma once

#include "core/dicom_out/deidentify.h"

#include <QGroupBox>

#include <optional>

class QCheckBox;
class QLineEdit;
class QRadioButton;

namespace vignette {

/// Whether what goes out still leads to its patients. Pixels are touched only where that is asked for.
class IdentityChoice : public QGroupBox
{
    Q_OBJECT

public:
    enum class For {
        Pictures, ///< and pages: they hold no attributes, only pixels can be cleaned
        Dicom
    };
    /// `kept`, `removed`: what each of the choices means there.
    IdentityChoice(For what, const QString& kept, const QString& removed, QWidget* parent = nullptr);

    bool isRemoved() const;
    /// Nothing where identities are kept.
    std::optional<DeidentifyRules> rules() const;
    /// Why it cannot be begun; empty where it can.
    QString problem() const;

Q_SIGNALS:
    void changed();

private:
    std::optional<BlankedPixels> blanked() const;

    QRadioButton* m_remove;
    QCheckBox* m_keepUids;
    QCheckBox* m_corners;
    QLineEdit* m_regions;
    QCheckBox* m_burnedIn;
};

} // namespace vignette
