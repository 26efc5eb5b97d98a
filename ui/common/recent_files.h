#pragma once

#include <QList>
#include <QString>

namespace vignette {

/// A task or classifier that was opened or saved.
struct RecentFile
{
    QString path; ///< absolute
    bool pinned = false;
};

/// The files of the last times, kept by QSettings. Pinned ones come first and are never dropped;
/// of the others the newest stay. GUI thread only.
class RecentFiles
{
public:
    static constexpr int maxCount = 10; ///< of files that are not pinned

    QList<RecentFile> files() const;
    void add(const QString& path);
    void setPinned(const QString& path, bool pinned);
    void remove(const QString& path);
    void clear(); ///< all but the pinned ones

private:
    static void store(const QList<RecentFile>& files);
};

} // namespace vignette
