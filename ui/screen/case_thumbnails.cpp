#include "ui/screen/case_thumbnails.h"

#include "core/runtime/workbench.h"
#include "ui/common/latest_request.h"
#include "ui/common/qimage_of.h"
#include "ui/common/thumbnail_memory.h"

namespace vignette {

namespace {

constexpr int side = 320;         ///< device pixels of the longer one; views scale down from it
constexpr qsizetype queued = 100; ///< about a page; what was scrolled past is dropped
constexpr int readAtOnce = 2;     ///< one is decoded while the one before is drawn

/// Without the tint that styles give to what is selected: colour matters here.
QIcon iconOf(const QPixmap& pixmap)
{
    QIcon icon(pixmap);
    icon.addPixmap(pixmap, QIcon::Selected);
    return icon;
}

} // namespace

CaseThumbnails::CaseThumbnails(Workbench& bench, QObject* parent)
    : QObject(parent), m_bench(bench), m_icons(qsizetype(thumbnailMemory::standard) << 20),
      m_readings(std::make_unique<QObject>())
{
}

QIcon CaseThumbnails::blank()
{
    static const QIcon blank = [] {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        return iconOf(pixmap);
    }();
    return blank;
}

QIcon CaseThumbnails::icon(const QString& path, int frame)
{
    const Frame wanted(path, frame);
    if (const QIcon* known = m_icons.object(wanted))
        return *known;
    m_wanted.removeOne(wanted);
    m_wanted.append(wanted);
    if (m_wanted.size() > queued)
        m_wanted.removeFirst();
    readNext();
    return blank();
}

void CaseThumbnails::clear()
{
    m_icons.clear();
    m_wanted.clear();
    m_reading = 0;
    m_readings = std::make_unique<QObject>();
}

void CaseThumbnails::setMemory(int megabytes)
{
    m_icons.setMaxCost(qsizetype(megabytes) << 20);
}

std::pair<qsizetype, qsizetype> CaseThumbnails::bytes() const
{
    return {m_icons.totalCost(), m_icons.maxCost()};
}

void CaseThumbnails::readNext()
{
    if (m_reading >= readAtOnce || m_wanted.isEmpty())
        return;
    ++m_reading;
    const Frame frame = m_wanted.takeLast();
    ReadOptions options;
    options.frame = frame.second;
    options.atLeast = side;
    deliver(m_readings.get(), m_bench.readPicture(frame.first, options), [this, frame](const Result<Image>& image) {
        --m_reading;
        const QIcon icon = image ? iconOf(thumbnail(*image, side, 1)) : blank();
        const QSize size = icon.actualSize({side, side});
        m_icons.insert(frame, new QIcon(icon), qsizetype(size.width()) * size.height() * 4);
        m_wanted.removeOne(frame);
        Q_EMIT read(frame.first, frame.second);
        readNext();
    });
}

} // namespace vignette
