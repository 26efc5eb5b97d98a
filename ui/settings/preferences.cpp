#include "ui/settings/preferences.h"

#include "core/base/private_files.h"
#include "ui/common/shared_settings.h"
#include "ui/settings/theme_style.h"

#include <QApplication>
#include <QFileInfo>
#include <QPalette>
#include <QSettings>
#include <QStyle>

#include <utility>

namespace vignette {

namespace {

constexpr int maxThreads = 256;

QPalette themePalette(bool dark)
{
    const auto grey = [](int value) { return QColor(value, value, value); };
    QPalette palette(grey(dark ? 60 : 240), grey(dark ? 45 : 240));
    palette.setColor(QPalette::Base, grey(dark ? 30 : 255));
    palette.setColor(QPalette::AlternateBase, grey(dark ? 40 : 247));
    palette.setColor(QPalette::ToolTipBase, grey(dark ? 60 : 255));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        palette.setColor(role, grey(dark ? 230 : 20));
        palette.setColor(QPalette::Disabled, role, grey(dark ? 130 : 120));
    }
    palette.setColor(QPalette::PlaceholderText, grey(dark ? 160 : 105));
    palette.setColor(QPalette::Highlight, QColor(42, 110, 190));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, dark ? QColor(120, 180, 255) : QColor(0, 80, 170));
    return palette;
}

} // namespace

Preferences Preferences::load()
{
    Preferences out;
    out.device = settingValue(QStringLiteral("device"), out.device).toString();
    out.threads = settingValue(QStringLiteral("threads"), out.threads).toInt();
    if (out.threads < 0 || out.threads > maxThreads)
        out.threads = 0;
    out.language = settingValue(QStringLiteral("language")).toString();
    const QString theme = settingValue(QStringLiteral("theme")).toString();
    if (theme == QLatin1String("light") || theme == QLatin1String("dark"))
        out.theme = theme;
    const int thumbnails = settingValue(QStringLiteral("thumbnails"), out.thumbnails).toInt();
    if (thumbnails >= thumbnailMemory::least && thumbnails <= thumbnailMemory::most)
        out.thumbnails = thumbnails;
    out.reopenLast = settingValue(QStringLiteral("reopenLast"), true).toBool();
    out.reviewer = settingValue(settingKey::reviewer).toString();
    const QString names = settingValue(settingKey::exportNames).toString();
    if (names == QLatin1String("yes") || names == QLatin1String("no"))
        out.exportNames = names;
    out.dataFolder = settingValue(settingKey::dataFolder).toString();
    return out;
}

void keepSettingsPrivate()
{
    const QString file = QSettings().fileName();
    makePrivateFolder(QFileInfo(file).path());
    makePrivateFile(file);
}

bool Preferences::save() const
{
    keepSettingsPrivate();
    QSettings settings;
    settings.setFallbacksEnabled(false);
    const std::pair<QString, QVariant> values[] = {
        {QStringLiteral("device"), device},         {QStringLiteral("threads"), threads},
        {QStringLiteral("language"), language},     {QStringLiteral("theme"), theme},
        {QStringLiteral("thumbnails"), thumbnails}, {QStringLiteral("reopenLast"), reopenLast},
        {settingKey::reviewer, reviewer.trimmed()}, {settingKey::exportNames, exportNames},
        {settingKey::dataFolder, dataFolder},
    };
    for (const auto& [key, value] : values) {
        // What was left as it is preset follows the administrator, who may preset otherwise tomorrow.
        const QVariant preset = settings.contains(key) ? QVariant() : settingValue(key);
        const bool isAsPreset = preset.isValid() && preset.toString() == value.toString();
        if (!isSettingLocked(key) && !isAsPreset)
            settings.setValue(key, value);
    }
    settings.sync();
    return settings.status() == QSettings::NoError;
}

void applyTheme(const QString& theme)
{
    static const QString systemStyle = QApplication::style()->objectName();
    const bool isSystem = theme == QLatin1String("system");
    // The styles of some desktops ignore a palette; ours follows it everywhere.
    if (isSystem && systemStyle != QLatin1String("fusion"))
        QApplication::setStyle(systemStyle);
    else
        QApplication::setStyle(new ThemeStyle);
    if (isSystem)
        return QApplication::setPalette(QPalette());
    QApplication::setPalette(themePalette(theme == QLatin1String("dark")));
}

} // namespace vignette
