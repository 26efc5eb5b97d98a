#pragma once

#include "ui/settings/preferences.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace vignette {

/// Edits the preferences. The caller saves them when the dialog is accepted.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(const Preferences& preferences, QWidget* parent = nullptr);

    Preferences preferences() const;

Q_SIGNALS:
    void clearRecentRequested();

private:
    QComboBox* m_device;
    QSpinBox* m_threads;
    QSpinBox* m_thumbnails;
    QComboBox* m_language;
    QComboBox* m_theme;
    QCheckBox* m_reopen;
};

} // namespace vignette
