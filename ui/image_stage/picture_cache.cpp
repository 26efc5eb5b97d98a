#include "ui/image_stage/picture_cache.h"

#include "ui/common/latest_request.h"

#include <utility>

namespace vignette {

namespace {

constexpr int cachedKiB = 192 << 10; ///< some 60 photographs as they are displayed
constexpr int displaySide = 1024;    ///< large JPEG files are decoded no larger than needed for it

} // namespace

PictureCache::PictureCache(Workbench& bench, QObject* parent) : QObject(parent), m_bench(bench), m_pictures(cachedKiB)
{
}

ReadOptions PictureCache::options(const CaseRecord& record)
{
    ReadOptions options;
    options.frame = record.frame;
    options.atLeast = displaySide;
    return options;
}

void PictureCache::get(const CaseRecord& record, Done done)
{
    drop();
    const QString key = keyOf(record);
    if (const Image* known = m_pictures.object(key))
        return done(*known);
    m_wanted = record;
    m_done = std::move(done);
    cancelOthers({key});
    read(record);
}

void PictureCache::drop()
{
    m_done = {};
}

void PictureCache::prefetch(const std::vector<CaseRecord>& records)
{
    QStringList keys;
    if (m_done)
        keys += keyOf(m_wanted);
    for (const CaseRecord& record : records)
        keys += keyOf(record);
    cancelOthers(keys);
    for (const CaseRecord& record : records) {
        if (!m_pictures.contains(keyOf(record)))
            read(record);
    }
}

void PictureCache::clear()
{
    drop();
    cancelOthers({});
    m_pictures.clear();
}

QString PictureCache::keyOf(const CaseRecord& record)
{
    return QString::number(record.frame) + QLatin1Char(' ') + record.path;
}

/// What waits for its turn does not get one; what is being read comes to its end.
void PictureCache::cancelOthers(const QStringList& keys)
{
    for (auto it = m_reading.begin(); it != m_reading.end();) {
        if (keys.contains(it.key())) {
            ++it;
            continue;
        }
        it->cancel();
        it = m_reading.erase(it);
    }
}

void PictureCache::read(const CaseRecord& record)
{
    const QString key = keyOf(record);
    if (m_reading.contains(key))
        return;
    const auto future = m_bench.readPicture(record.path, options(record));
    m_reading.insert(key, future);
    deliver(this, future, [this, key](const Result<Image>& picture) {
        if (!picture && picture.error().code == ErrorCode::Cancelled)
            return; // another may be read under this key by now
        m_reading.remove(key);
        // Answered first: inserting may throw away what is too large to be kept.
        if (m_done && keyOf(m_wanted) == key)
            std::exchange(m_done, {})(picture);
        if (picture)
            m_pictures.insert(key, new Image(*picture), int(picture->rgb.size() >> 10) + 1);
    });
}

} // namespace vignette
