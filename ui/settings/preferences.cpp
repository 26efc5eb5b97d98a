#include "ui/settings/preferences.h"

#include "core/base/private_files.h"
#include "ui/settings/theme_style.h"

#include <QApplication>
#include <QFileInfo>
#include <QPalette>
#include <QSettings>

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
    const QSettings settings;
    Preferences out;
    out.device = settings.value(QStringLiteral("device"), out.device).toString();
    out.threads = settings.value(QStringLiteral("threads"), out.threads).toInt();
    if (out.threads < 0 || out.threads > maxThreads)
        out.threads = 0;
    out.language = settings.value(QStringLiteral("language")).toString();
    const QString theme = settings.value(QStringLiteral("theme")).toString();
    if (theme == QLatin1String("light") || theme == QLatin1String("dark"))
        out.theme = theme;
    const int thumbnails = settings.value(QStringLiteral("thumbnails"), out.thumbnails).toInt();
    if (thumbnails >= thumbnailMemory::least && thumbnails <= thumbnailMemory::most)
        out.thumbnails = thumbnails;
    out.reopenLast = settings.value(QStringLiteral("reopenLast"), true).toBool();
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
    settings.setValue(QStringLiteral("device"), device);
    settings.setValue(QStringLiteral("threads"), threads);
    settings.setValue(QStringLiteral("language"), language);
    settings.setValue(QStringLiteral("theme"), theme);
    settings.setValue(QStringLiteral("thumbnails"), thumbnails);
    settings.setValue(QStringLiteral("reopenLast"), reopenLast);
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
