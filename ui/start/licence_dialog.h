#pragma once

#include <QDialog>

namespace vignette {

/// What must be agreed to before the program is used: that it is for research, and its licence. Shown once for each
/// user, and again where the words have changed.
class LicenceDialog : public QDialog
{
    Q_OBJECT

public:
    explicit LicenceDialog(QWidget* parent = nullptr);

    /// It was agreed to, or an administrator did for all by the setting "licenceAccepted".
    static bool isAccepted();
    /// Remembers that it was; not in private mode, in which nothing is kept.
    static void keepAccepted();
};

} // namespace vignette
