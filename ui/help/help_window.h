#pragma once

#include <QDialog>

class QMenuBar;

namespace vignette {

/// The manual on one page: the work in steps, the keys, what the words and figures mean, the limits.
class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    /// The keys are those of the entries of `menus`.
    explicit HelpWindow(const QMenuBar& menus, QWidget* parent = nullptr);
};

} // namespace vignette
