#include "ui/common/shared_settings.h"

#include <QCoreApplication>
#include <QSettings>

namespace vignette {

namespace {

/// The file of the program alone: QSettings would look into further files.
QSettings systemSettings()
{
    // As QSettings chooses it.
    const QString organization = QCoreApplication::organizationName().isEmpty() ? QCoreApplication::organizationDomain()
                                                                                : QCoreApplication::organizationName();
    return QSettings(QSettings::defaultFormat(), QSettings::SystemScope, organization,
                     QCoreApplication::applicationName());
}

} // namespace

QVariant settingValue(const QString& key, const QVariant& standard)
{
    if (isSettingLocked(key))
        return systemSettings().value(key, standard);
    return QSettings().value(key, standard); // which falls back on the system's
}

bool isSettingLocked(const QString& key)
{
    return systemSettings().value(QStringLiteral("locked")).toStringList().contains(key);
}

QString lockedSettingText()
{
    return QCoreApplication::translate("SharedSettings", "set by your administrator");
}

QString systemSettingsFile()
{
    return systemSettings().fileName();
}

bool exportsNames(bool proposed)
{
    const QString chosen = settingValue(settingKey::exportNames).toString();
    return chosen == QLatin1String("yes") || (proposed && chosen != QLatin1String("no"));
}

} // namespace vignette
