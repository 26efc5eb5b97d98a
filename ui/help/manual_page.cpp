#include "ui/help/manual_page.h"

#include <QDir>
#include <QFile>
#include <QImage>

namespace vignette {

std::vector<ManualPage> manualPages()
{
    std::vector<ManualPage> pages;
    const QDir folder(QStringLiteral(":/manual"));
    for (const QString& name : folder.entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(file.readAll());
        pages.push_back({file.fileName(), text.section(QLatin1Char('\n'), 0, 0).mid(2), text});
    }
    return pages;
}

ManualBrowser::ManualBrowser(QWidget* parent) : QTextBrowser(parent)
{
    setOpenExternalLinks(false);
}

QVariant ManualBrowser::loadResource(int type, const QUrl& name)
{
    const QUrl url = source().resolved(name);
    if (url.scheme() != QLatin1String("qrc"))
        return {};
    if (type != QTextDocument::ImageResource)
        return QTextBrowser::loadResource(type, name);
    const QImage image(QLatin1Char(':') + url.path());
    const int room = std::min(viewport()->width() - 40, image.width());
    return image.isNull() ? QVariant() : image.scaledToWidth(std::max(room, 200), Qt::SmoothTransformation);
}

} // namespace vignette
