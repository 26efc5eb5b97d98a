#include "ui/screen/map/map_legend.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace vignette {

namespace {

constexpr int gap = 16;  ///< between entries
constexpr int side = 12; ///< of a marker, with the space behind it
constexpr int radius = 5;
constexpr int margin = 4;

} // namespace

MapLegend::MapLegend(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Legend of the map"));
}

void MapLegend::setGroups(const QList<MapGroup>& groups, const std::vector<int>& counts)
{
    m_entries.clear();
    QStringList texts;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const int count = size_t(i) < counts.size() ? counts[size_t(i)] : 0;
        if (count == 0)
            continue;
        const QString text = tr("%1 (%2)", "group, number of cases").arg(groups[i].name, QLocale().toString(count));
        m_entries.push_back({groups[i], text});
        texts += text;
    }
    setAccessibleDescription(texts.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

template <typename Place> int MapLegend::layOut(int width, const Place& place) const
{
    const int line = std::max(fontMetrics().height(), 2 * radius) + 4;
    int x = 0;
    int y = margin;
    for (const Entry& entry : m_entries) {
        const int needed = std::min(width, side + margin + fontMetrics().horizontalAdvance(entry.text) + 2);
        if (x > 0 && x + needed > width) {
            x = 0;
            y += line;
        }
        const QRect area(x, y, needed, line);
        place(entry, layoutDirection() == Qt::RightToLeft ? area.translated(width - 2 * x - needed, 0) : area);
        x += needed + gap;
    }
    return m_entries.empty() ? 0 : y + line;
}

int MapLegend::heightForWidth(int width) const
{
    return layOut(width, [](const Entry&, const QRect&) {});
}

QSize MapLegend::sizeHint() const
{
    return {300, heightForWidth(300)};
}

QSize MapLegend::minimumSizeHint() const
{
    return {80, heightForWidth(std::max(80, width()))};
}

void MapLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    layOut(width(), [&](const Entry& entry, const QRect& area) {
        const QPointF centre(mirrored ? area.right() - side / 2.0 : area.left() + side / 2.0, area.center().y() + 0.5);
        paintMarker(painter, centre, radius, entry.group, palette().color(QPalette::Window));
        const int indent = side + margin;
        const QRect text = mirrored ? area.adjusted(0, 0, -indent, 0) : area.adjusted(indent, 0, 0, 0);
        painter.drawText(text, int(Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft)),
                         fontMetrics().elidedText(entry.text, Qt::ElideMiddle, text.width()));
    });
}

} // namespace vignette
