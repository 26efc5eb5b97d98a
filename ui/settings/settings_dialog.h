#pragma once

#include "ui/settings/preferences.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace vignette {

/// Edits the preferences; those that an administrator locked are shown, with that. The caller saves them when the
/// dialog is accepted.
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
    QLineEdit* m_reviewer;
    QComboBox* m_exportNames;
    QLineEdit* m_dataFolder;
    QLineEdit* m_database;
    QCheckBox* m_reopen;
};

} // namespace vignette
