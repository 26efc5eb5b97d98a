#include "ui/settings/preferences.h"

#include "core/base/private_files.h"
#include "ui/settings/theme_style.h"

#include <QApplication>
#include <QFileInfo>
#include <QPalette>
#include <QSettings>
#include <QStyle>

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
