#include "ui/screen/map/map_canvas.h"

#include <QAbstractItemModel>
#include <QEvent>
#include <QIcon>
#include <QItemSelectionModel>
#include <QPainter>
#include <QTextOption>

#include <algorithm>
#include <cmath>
#include <utility>

namespace vignette {

namespace {

constexpr int pictureSide = 112; ///< of the card, logical pixels
constexpr int cardText = 190;    ///< width of its text
constexpr int cardMargin = 8;

} // namespace

MapCanvas::MapCanvas(QAbstractItemModel& cases, QItemSelectionModel& selection, CaseOf caseOf, QWidget* parent)
    : QWidget(parent), m_cases(cases), m_selection(selection), m_caseOf(std::move(caseOf))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumSize(200, 160);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Map of the cases"));
    setCursor(Qt::OpenHandCursor);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_cases, signal, this, &MapCanvas::pointsMoved);
    connect(&m_cases, &QAbstractItemModel::modelReset, this, &MapCanvas::pointsMoved);
    connect(&m_cases, &QAbstractItemModel::layoutChanged, this, &MapCanvas::pointsMoved);
    connect(&m_cases, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex&, const QModelIndex&, const QList<int>& roles) {
                if (roles.contains(Qt::DecorationRole) && roles.size() == 1)
                    return update(); // a thumbnail has come
                pointsMoved();
            });
    connect(&m_selection, &QItemSelectionModel::selectionChanged, this, [this] {
        m_isSelectionStale = true;
        m_layer = {};
        update();
    });
    connect(&m_selection, &QItemSelectionModel::currentChanged, this, [this] {
        m_byKeyboard = false;
        describe();
        update();
    });
}

void MapCanvas::setPlaces(const std::vector<CasePlace>& places)
{
    m_placeOf.clear();
    for (const CasePlace& place : places) {
        if (size_t(place.row) >= m_placeOf.size())
            m_placeOf.resize(size_t(place.row) + 1, QPointF(-1, -1));
        m_placeOf[size_t(place.row)] = {double(place.x), double(place.y)};
    }
    pointsMoved();
    fit();
}

void MapCanvas::setGroups(MapColouring colouring, const QList<MapGroup>& groups)
{
    m_colouring = colouring;
    m_groups = groups;
    pointsMoved();
}

/// Others are there, or elsewhere, or of other groups. Looked at once, however often this is said.
void MapCanvas::pointsMoved()
{
    m_layer = {};
    update();
    m_isStale = true;
    if (std::exchange(m_tells, true))
        return;
    const auto tell = [this] {
        m_tells = false;
        Q_EMIT pointsChanged();
    };
    QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
}

/// Reads model and selection again where they have changed.
void MapCanvas::refresh() const
{
    if (std::exchange(m_isStale, false)) {
        const int rows = m_placeOf.empty() ? 0 : m_cases.rowCount();
        m_points.clear();
        m_pointOf.assign(size_t(rows), -1);
        m_counts.assign(size_t(m_groups.size()), 0);
        m_withoutPlace = 0;
        for (int row = 0; row < rows; ++row) {
            const MappedCase mapped = m_caseOf(row);
            const auto number = size_t(std::max<qint64>(0, mapped.record.row));
            // Classes may have changed where the groups are not yet set anew.
            const int group =
                mapGroupOf(m_colouring, mapped.record, mapped.review, int(m_groups.size()) - mapOtherOutcomes);
            if (group < 0 || group >= m_groups.size())
                continue;
            if (number >= m_placeOf.size() || m_placeOf[number].x() < 0) {
                ++m_withoutPlace;
                continue;
            }
            m_pointOf[size_t(row)] = int(m_points.size());
            m_points.push_back({m_placeOf[number], row, group});
            ++m_counts[size_t(group)];
        }
        m_isSelectionStale = true;
    }
    if (std::exchange(m_isSelectionStale, false)) {
        m_isSelected.assign(m_pointOf.size(), false);
        for (const QItemSelectionRange& range : m_selection.selection()) {
            for (int row = range.top(); row <= range.bottom() && size_t(row) < m_isSelected.size(); ++row)
                m_isSelected[size_t(row)] = true;
        }
    }
}

int MapCanvas::pointCount() const
{
    refresh();
    return int(m_points.size());
}

int MapCanvas::rowsWithoutPlace() const
{
    refresh();
    return m_withoutPlace;
}

const std::vector<int>& MapCanvas::counts() const
{
    refresh();
    return m_counts;
}

QPointF MapCanvas::pointOf(int row) const
{
    refresh();
    const int point = row >= 0 && size_t(row) < m_pointOf.size() ? m_pointOf[size_t(row)] : -1;
    return point < 0 ? QPointF() : m_view.toWidget(m_points[size_t(point)].place);
}

int MapCanvas::currentPoint() const
{
    refresh();
    const QModelIndex current = m_selection.currentIndex();
    return current.isValid() && size_t(current.row()) < m_pointOf.size() ? m_pointOf[size_t(current.row())] : -1;
}

/// Smaller where there are many, larger where the map is magnified.
double MapCanvas::radius() const
{
    const size_t count = m_points.size();
    const double base = count < 300 ? 6 : count < 2000 ? 4.5 : count < 10'000 ? 3.5 : 2.5;
    return base * std::clamp(std::pow(m_view.magnification(), 0.25), 0.8, 2.5);
}

void MapCanvas::fit()
{
    refresh();
    m_isFitted = true;
    // Without the filter: a map that changes its scale with each choice cannot be learnt.
    QRectF area;
    bool first = true;
    for (const QPointF& place : m_placeOf) {
        if (place.x() < 0)
            continue;
        if (std::exchange(first, false))
            area = QRectF(place, place);
        area.setLeft(std::min(area.left(), place.x()));
        area.setRight(std::max(area.right(), place.x()));
        area.setTop(std::min(area.top(), place.y()));
        area.setBottom(std::max(area.bottom(), place.y()));
    }
    m_view.fit(area, size());
    m_layer = {};
    update();
}

/// What a screen reader says of the case that is chosen.
void MapCanvas::describe()
{
    const QModelIndex current = m_selection.currentIndex();
    setAccessibleDescription(current.isValid() ? current.siblingAtColumn(0).data(Qt::AccessibleTextRole).toString()
                                               : QString());
}

void MapCanvas::resizeEvent(QResizeEvent*)
{
    m_layer = {};
    if (m_isFitted)
        fit();
}

void MapCanvas::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_layer = {};
}

void MapCanvas::paintEvent(QPaintEvent*)
{
    refresh();
    if (m_layer.isNull())
        drawPoints();
    QPainter painter(this);
    painter.drawImage(QPointF(0, 0), m_layer);
    painter.setRenderHint(QPainter::Antialiasing);
    if (const int current = currentPoint(); current >= 0) {
        painter.setPen(QPen(palette().color(QPalette::Text), 2));
        painter.setBrush(Qt::NoBrush);
        const double around = radius() * 1.25 + 4;
        painter.drawEllipse(m_view.toWidget(m_points[size_t(current)].place), around, around);
    }
    if (m_drag == Drag::Lasso)
        drawLasso(painter);
    drawCard(painter);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(palette().color(QPalette::Highlight));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void MapCanvas::drawPoints()
{
    const double ratio = devicePixelRatioF();
    m_layer = QImage((QSizeF(size()) * ratio).toSize(), QImage::Format_RGB32);
    m_layer.fill(palette().color(QPalette::Base));
    m_markers.prepare(
        {m_groups, palette().color(QPalette::Base), palette().color(QPalette::Highlight), radius(), ratio});
    for (const bool selected : {false, true}) { // what is selected lies on top
        for (const MapPoint& point : m_points) {
            if (m_isSelected[size_t(point.row)] == selected)
                m_markers.draw(m_layer, m_view.toWidget(point.place) * ratio, point.group, selected);
        }
    }
    m_layer.setDevicePixelRatio(ratio);
}

void MapCanvas::drawLasso(QPainter& painter) const
{
    QColor inside = palette().color(QPalette::Highlight);
    painter.setPen(QPen(inside, 1.5, Qt::DashLine));
    inside.setAlphaF(0.15F);
    painter.setBrush(inside);
    painter.drawPolygon(m_lasso);
}

/// Picture and words of the case that is looked at, beside its point.
void MapCanvas::drawCard(QPainter& painter) const
{
    QModelIndex index = m_hovered;
    if (!index.isValid() && m_byKeyboard && hasFocus())
        index = m_selection.currentIndex().siblingAtColumn(0);
    const QPointF pixel = index.isValid() ? pointOf(index.row()) : QPointF();
    if (pixel.isNull())
        return;
    QTextOption wrap;
    wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    wrap.setTextDirection(layoutDirection());
    const QString text = index.data(Qt::AccessibleTextRole).toString();
    const QRectF needed = painter.boundingRect(QRectF(0, 0, cardText, 1000), text, wrap);
    const QSizeF size(pictureSide + needed.width() + 3 * cardMargin,
                      std::max<double>(pictureSide, needed.height()) + 2 * cardMargin);
    // Beside the point, on the side where there is room.
    const double away = radius() + 10;
    QPointF corner(pixel.x() + away, pixel.y() - size.height() / 2);
    if (corner.x() + size.width() > width() ||
        (layoutDirection() == Qt::RightToLeft && pixel.x() > size.width() + away))
        corner.setX(pixel.x() - away - size.width());
    corner.setX(std::clamp(corner.x(), 0.0, std::max(0.0, width() - size.width())));
    corner.setY(std::clamp(corner.y(), 0.0, std::max(0.0, height() - size.height())));
    const QRectF card(corner, size);
    painter.setPen(QPen(palette().color(QPalette::Mid), 1));
    painter.setBrush(palette().color(QPalette::ToolTipBase));
    painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    QRect picture(int(card.left()) + cardMargin, int(card.top()) + cardMargin, pictureSide, pictureSide);
    QRectF words(picture.right() + 1 + cardMargin, picture.top(), needed.width(), needed.height());
    if (layoutDirection() == Qt::RightToLeft) {
        words.moveLeft(picture.left());
        picture.moveLeft(int(words.right()) + cardMargin);
    }
    index.data(Qt::DecorationRole).value<QIcon>().paint(&painter, picture);
    painter.setPen(palette().color(QPalette::ToolTipText));
    painter.drawText(words, text, wrap);
}

} // namespace vignette
