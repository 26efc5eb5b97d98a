#pragma once

#include <QList>
#include <QString>

class QMenuBar;

namespace vignette {

/// A page that the window can show as help.
struct HelpPage
{
    QString address; ///< of the Qt resource, or of what is made by the program
    QString title;
};

/// The page with all keys, and that with the work in a few steps: made by the program, in the language of the window.
inline constexpr QLatin1String keysPage("qrc:/resources/manual/keys.html");
inline constexpr QLatin1String inShortPage("qrc:/resources/manual/in-short.html");

/// All pages in the order of the contents. Those of the manual (`resources/manual`, in English) are built in, and
/// `contents.md` says their order.
QList<HelpPage> helpPages();

/// "teaching" → where that page of the manual is.
QString manualPage(const QString& name);

QString keysHtml(const QMenuBar& menus); ///< the keys are those of the entries
QString inShortHtml();

} // namespace vignette
