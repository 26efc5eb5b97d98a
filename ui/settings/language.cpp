#include "ui/settings/language.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>
#include <vector>

namespace vignette {

namespace {

/// Buttons of Qt's own dialogs, for systems that come without Qt's translations.
[[maybe_unused]] constexpr const char* buttons[] = {
    QT_TRANSLATE_NOOP("QPlatformTheme", "OK"),    QT_TRANSLATE_NOOP("QPlatformTheme", "Save"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Open"),  QT_TRANSLATE_NOOP("QPlatformTheme", "&Yes"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "&No"),   QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Close"), QT_TRANSLATE_NOOP("QPlatformTheme", "Discard"),
};

/// The locale for a code; English for what is no language.
QLocale localeOf(const QString& code)
{
    const QLocale system = QLocale::system();
    if (code.isEmpty())
        return system;
    const QLocale asked(code);
    if (asked.language() == QLocale::C)
        return QLocale(QLocale::English);
    // Keeps how the user's region writes numbers and dates: "de" on an Austrian computer.
    const bool namesRegion = code.contains(QLatin1Char('_')) || code.contains(QLatin1Char('-'));
    return !namesRegion && system.language() == asked.language() ? system : asked;
}

} // namespace

void setLanguage(const QString& code)
{
    static std::vector<std::unique_ptr<QTranslator>> loaded;
    loaded.clear(); // a translator that is deleted is no longer asked
    const QLocale locale = localeOf(code);
    QLocale::setDefault(locale);
    const auto load = [](const QLocale& language, const QString& name, const QString& folder) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(language, name, QStringLiteral("_"), folder)) {
            QCoreApplication::installTranslator(translator.get());
            loaded.push_back(std::move(translator));
        }
    };
    const QString own = QStringLiteral(":/i18n");
    load(QLocale(QLocale::English), QStringLiteral("vignette"), own); // plural forms
    load(locale, QStringLiteral("vignette"), own);
    load(locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    if (qobject_cast<QGuiApplication*>(QCoreApplication::instance()))
        QGuiApplication::setLayoutDirection(locale.textDirection());
}

} // namespace vignette
