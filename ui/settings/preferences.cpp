#include "ui/settings/preferences.h"

#include "core/base/private_files.h"
#include "ui/common/shared_settings.h"
#include "ui/settings/theme_style.h"

#include <QApplication>
#include <QFileInfo>
#include <QPalette>
#include <QSettings>

#include <utility>

namespace vignette {

namespace {

constexpr int maxThreads = 256;

QPalette themePalette(bool dark)
{
    const QColor text = dark ? QColor(0xe7, 0xe9, 0xec) : QColor(0x1b, 0x1f, 0x24);
    const QColor pale = dark ? QColor(0x82, 0x88, 0x90) : QColor(0x84, 0x8b, 0x94);
    QPalette palette(dark ? QColor(0x33, 0x37, 0x3c) : QColor(0xff, 0xff, 0xff),
                     dark ? QColor(0x20, 0x22, 0x26) : QColor(0xf3, 0xf4, 0xf6));
    palette.setColor(QPalette::Base, dark ? QColor(0x18, 0x1a, 0x1d) : QColor(0xff, 0xff, 0xff));
    palette.setColor(QPalette::AlternateBase, dark ? QColor(0x1e, 0x20, 0x24) : QColor(0xf7, 0xf8, 0xfa));
    palette.setColor(QPalette::ToolTipBase, dark ? QColor(0x33, 0x37, 0x3c) : QColor(0xff, 0xff, 0xff));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        palette.setColor(role, text);
        palette.setColor(QPalette::Disabled, role, pale);
    }
    palette.setColor(QPalette::PlaceholderText, dark ? QColor(0x9a, 0xa1, 0xaa) : QColor(0x68, 0x6f, 0x78));
    palette.setColor(QPalette::Highlight, QColor(0x1f, 0x6f, 0xb8));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, dark ? QColor(0x7c, 0xb8, 0xff) : QColor(0x0b, 0x58, 0xa2));
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
    out.database = settingValue(settingKey::database).toString();
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
        {settingKey::dataFolder, dataFolder},       {settingKey::database, database},
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
    // What the desktop gave, before a theme replaced it.
    static const bool systemIsDark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    const bool dark = theme == QLatin1String("system") ? systemIsDark : theme == QLatin1String("dark");
    QApplication::setStyle(new ThemeStyle);
    QApplication::setPalette(themePalette(dark));
}

} // namespace vignette
