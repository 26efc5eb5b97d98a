#include "ui/common/recent_files.h"

#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace vignette {

namespace {

const QString group = QStringLiteral("recent");

} // namespace

QList<RecentFile> RecentFiles::files() const
{
    QSettings settings;
    QList<RecentFile> out;
    const int count = settings.beginReadArray(group);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        const QString path = settings.value(QStringLiteral("path")).toString();
        if (!path.isEmpty())
            out.append({path, settings.value(QStringLiteral("pinned")).toBool()});
    }
    return out;
}

void RecentFiles::add(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QList<RecentFile> all = files();
    RecentFile entry{absolute};
    all.removeIf([&](const RecentFile& file) {
        if (file.path != absolute)
            return false;
        entry.pinned = file.pinned;
        return true;
    });
    all.prepend(entry);
    store(all);
}

void RecentFiles::setPinned(const QString& path, bool pinned)
{
    QList<RecentFile> all = files();
    for (RecentFile& file : all) {
        if (file.path == path)
            file.pinned = pinned;
    }
    store(all);
}

void RecentFiles::remove(const QString& path)
{
    QList<RecentFile> all = files();
    all.removeIf([&](const RecentFile& file) { return file.path == path; });
    store(all);
}

void RecentFiles::clear()
{
    QList<RecentFile> all = files();
    all.removeIf([](const RecentFile& file) { return !file.pinned; });
    store(all);
}

void RecentFiles::store(const QList<RecentFile>& files)
{
    QList<RecentFile> kept = files;
    std::stable_partition(kept.begin(), kept.end(), [](const RecentFile& f) { return f.pinned; });
    int recent = 0;
    kept.removeIf([&](const RecentFile& file) { return !file.pinned && ++recent > maxCount; });
    QSettings settings;
    settings.remove(group);
    settings.beginWriteArray(group, int(kept.size()));
    for (int i = 0; i < kept.size(); ++i) {
        settings.setArrayIndex(i);
        settings.setValue(QStringLiteral("path"), kept[i].path);
        settings.setValue(QStringLiteral("pinned"), kept[i].pinned);
    }
    settings.endArray();
}

} // namespace vignette
