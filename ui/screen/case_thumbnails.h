#pragma once

#include <QCache>
#include <QIcon>
#include <QObject>

#include <memory>
#include <utility>

namespace vignette {

class Workbench;

/// Small pictures of cases at their true aspect. They are read when they are first asked for, the latest asked first,
/// and live in a bounded cache only. GUI thread only.
class CaseThumbnails : public QObject
{
    Q_OBJECT

public:
    explicit CaseThumbnails(Workbench& bench, QObject* parent = nullptr);

    /// Blank until it is read, and where it cannot be.
    QIcon icon(const QString& path, int frame);
    static QIcon blank();
    void clear(); ///< what is being read is not told any more
    void setMemory(int megabytes);
    std::pair<qsizetype, qsizetype> bytes() const; ///< that are kept, and the bound on them

Q_SIGNALS:
    void read(const QString& path, int frame);

private:
    using Frame = QPair<QString, int>; ///< path, frame

    void readNext();

    Workbench& m_bench;
    QCache<Frame, QIcon> m_icons;
    QList<Frame> m_wanted;               ///< the latest last
    int m_reading = 0;                   ///< under way
    std::unique_ptr<QObject> m_readings; ///< since the last clear(); with it go late answers
};

} // namespace vignette
