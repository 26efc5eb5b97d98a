#include "ui/common/theme_icon.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace vignette {

namespace {

class ThemeIconEngine : public QIconEngine
{
public:
    ThemeIconEngine(const QString& name, bool onStage) : m_name(name), m_onStage(onStage) {}

    QIconEngine* clone() const override { return new ThemeIconEngine(*this); }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1;
        painter->drawPixmap(rect, drawn(rect.size() * ratio, colourOf(mode, state)));
    }

    /// `size` is of device pixels.
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return drawn(size, colourOf(mode, state));
    }

private:
    QPixmap drawn(const QSize& size, const QColor& colour) const
    {
        const QString key =
            QStringLiteral("icon/%1/%2/%3x%4").arg(m_name, colour.name()).arg(size.width()).arg(size.height());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        QFile file(QStringLiteral(":/icons/%1.svg").arg(m_name));
        if (!file.open(QFile::ReadOnly))
            return {};
        QSvgRenderer renderer(file.readAll().replace("currentColor", colour.name().toLatin1()));
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QColor colourOf(QIcon::Mode mode, QIcon::State state) const
    {
        if (m_onStage) {
            const int grey = mode == QIcon::Disabled ? 100 : 235;
            return {grey, grey, grey};
        }
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        const bool isChosen = mode == QIcon::Selected || state == QIcon::On;
        return palette.color(isChosen ? QPalette::HighlightedText : QPalette::ButtonText);
    }

    QString m_name;
    bool m_onStage;
};

} // namespace

QIcon themeIcon(const QString& name)
{
    return QIcon(new ThemeIconEngine(name, false));
}

QIcon stageIcon(const QString& name)
{
    return QIcon(new ThemeIconEngine(name, true));
}

} // namespace vignette
