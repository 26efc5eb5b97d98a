#pragma once

#include <QString>
#include <QVariant>

/// Settings of a user, which an administrator may preset or lock for all users of a computer: in the file that
/// systemSettingsFile() names, by the same keys. What stands there holds until a user chooses otherwise. Keys that are
/// listed in it under "locked" hold whatever a user chose:
///
///     [General]
///     exportNames=no
///     reviewer=
///     locked=exportNames, dataFolder
///
/// The file is read when a setting is. Thread-safe.
namespace vignette {

/// `standard` where neither said anything.
QVariant settingValue(const QString& key, const QVariant& standard = {});

bool isSettingLocked(const QString& key);

/// What is said of a setting that is locked.
QString lockedSettingText();

QString systemSettingsFile();

/// Names of the settings that several rooms read.
namespace settingKey {
inline constexpr QLatin1String reviewer("reviewer");       ///< name of the person; stored with reviews
inline constexpr QLatin1String exportNames("exportNames"); ///< "yes", "no", or empty: as each export proposes
inline constexpr QLatin1String goOn("goOn");               ///< to the next case after each answer of a reviewer
inline constexpr QLatin1String readBlind("readBlind");     ///< what other reviewers said is not shown
inline constexpr QLatin1String grouping("grouping");       ///< see groupingFromText(); empty: each case alone
inline constexpr QLatin1String dataFolder("dataFolder");   ///< see dataFolder(); empty: the usual one
inline constexpr QLatin1String database("database");       ///< of the reviews, see Session::setDatabase()
} // namespace settingKey

/// Whether an export begins with the names of files in it. `proposed`: what it begins with where nothing is set.
bool exportsNames(bool proposed);

} // namespace vignette
