#pragma once

#include "ui/common/thumbnail_memory.h"

#include <QString>

namespace vignette {

/// What a user chose in the settings dialog, or an administrator for all, see ui/common/shared_settings.h. GUI thread
/// only.
struct Preferences
{
    QString device = QStringLiteral("auto");    ///< as for selectDevice(); heard at the next start
    int threads = 0;                            ///< 0: one per core; heard at the next start
    QString language;                           ///< "de", "zh_CN"; empty: that of the system
    QString theme = QStringLiteral("system");   ///< "system", "light" or "dark"
    int thumbnails = thumbnailMemory::standard; ///< megabytes, thumbnailMemory::least to most
    bool reopenLast = true;                     ///< the last task or classifier, at start
    QString reviewer;                           ///< name that is stored with reviews; may be empty
    QString exportNames;                        ///< see settingKey::exportNames
    QString dataFolder;                         ///< see settingKey::dataFolder
    QString database;                           ///< see settingKey::database

    /// Values out of range become the defaults.
    static Preferences load();
    /// But for what is locked. False where they cannot be stored.
    bool save() const;

    bool operator==(const Preferences&) const = default;
};

/// Makes the file of the settings, which tells of recent files, and closes it to all but its owner; QSettings keeps it
/// so.
void keepSettingsPrivate();

/// Gives the whole application its style and a light or a dark palette at once; "system": as the desktop has it.
void applyTheme(const QString& theme);

} // namespace vignette
