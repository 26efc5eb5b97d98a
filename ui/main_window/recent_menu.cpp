#include "ui/main_window/recent_menu.h"

#include "ui/session/session.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace vignette {

RecentMenu::RecentMenu(Session& session, QWidget* parent) : QMenu(tr("Open &recent"), parent), m_session(session)
{
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, &RecentMenu::fill);
    connect(&session, &Session::opened, this, &RecentMenu::add);
    connect(&session, &Session::saved, this, &RecentMenu::add);
}

QStringList RecentMenu::paths() const
{
    QStringList paths;
    if (m_session.isPrivate())
        return paths;
    for (const RecentFile& file : m_files.files())
        paths += file.path;
    return paths;
}

void RecentMenu::clearFiles()
{
    m_files.clear();
    Q_EMIT changed();
}

void RecentMenu::add(const QString& path)
{
    if (m_session.isPrivate())
        return;
    m_files.add(path);
    QSettings().setValue(QStringLiteral("lastFile"), QFileInfo(path).absoluteFilePath());
}

void RecentMenu::fill()
{
    clear();
    for (const RecentFile& file : m_files.files()) {
        QString text = QFileInfo(file.path).fileName();
        text.replace(QLatin1Char('&'), QLatin1String("&&"));
        QAction* entry = addAction(file.pinned ? tr("%1 (pinned)").arg(text) : text);
        entry->setToolTip(QDir::toNativeSeparators(file.path));
        entry->setEnabled(QFileInfo::exists(file.path));
        connect(entry, &QAction::triggered, this, [this, path = file.path] { Q_EMIT chosen(path); });
    }
    addSeparator();
    addAction(tr("&Clear"), this, &RecentMenu::clearFiles);
}

} // namespace vignette
