#pragma once

#include "ui/common/recent_files.h"

#include <QMenu>

namespace vignette {

class Session;

/// The files of the last times, as entries of a menu. What the session opens and saves comes to them, but not in
/// private mode.
class RecentMenu : public QMenu
{
    Q_OBJECT

public:
    explicit RecentMenu(Session& session, QWidget* parent = nullptr);

    QStringList paths() const; ///< none in private mode
    void clearFiles();         ///< but for the pinned ones

Q_SIGNALS:
    void changed();
    void chosen(const QString& path);

private:
    void fill();
    void add(const QString& path);

    Session& m_session;
    RecentFiles m_files;
};

} // namespace vignette
