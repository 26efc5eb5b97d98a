#pragma once

#include "core/imaging/image.h"
#include "core/runtime/workbench.h"
#include "core/screening/case_store.h"

#include <QCache>
#include <QHash>
#include <QObject>

#include <functional>
#include <vector>

namespace vignette {

/// Reads the picture of a case, and those beside it ahead of time, so that stepping through cases
/// does not wait. Pictures live in memory only, within a bound.
class PictureCache : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const Result<Image>& picture)>;

    explicit PictureCache(Workbench& bench, QObject* parent = nullptr);

    /// How cases are read, here and for what must be as large as their pictures.
    static ReadOptions options(const CaseRecord& record);

    /// Calls `done` at once where the picture is here, else once it is read. Of several calls, the
    /// last one is answered.
    void get(const CaseRecord& record, Done done);
    void drop(); ///< the last get() is not answered any more

    /// Reads what is likely to be asked for next, in this order; replaces the list before.
    void prefetch(const std::vector<CaseRecord>& records);
    bool contains(const CaseRecord& record) const { return m_pictures.contains(keyOf(record)); }
    void clear();

private:
    static QString keyOf(const CaseRecord& record);
    void read(const CaseRecord& record);
    void cancelOthers(const QStringList& keys);

    Workbench& m_bench;
    QCache<QString, Image> m_pictures; ///< cost in KiB
    QHash<QString, QFuture<Result<Image>>> m_reading;
    CaseRecord m_wanted;
    Done m_done; ///< of the last get(), until it is answered
};

} // namespace vignette
