#include "ui/screen/map/map_canvas.h"

#include <QAbstractItemModel>
#include <QDrag>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

/// The part of the map that listens to mouse and keyboard.
namespace vignette {

namespace {

constexpr double clickDistance = 10; ///< pixels from a point that still mean it
constexpr double zoomStep = 1.25;

double distance(const QPointF& a, const QPointF& b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

} // namespace

void MapCanvas::zoomIn()
{
    m_isFitted = false;
    m_view.zoom(zoomStep, rect().center());
    m_layer = {};
    update();
}

void MapCanvas::zoomOut()
{
    m_isFitted = false;
    m_view.zoom(1 / zoomStep, rect().center());
    m_layer = {};
    update();
}

void MapCanvas::setLasso(bool on)
{
    m_lassoTool = on;
    showCursor();
}

void MapCanvas::showCursor()
{
    if (m_drag == Drag::Panning)
        setCursor(Qt::ClosedHandCursor);
    else if (m_drag == Drag::Lasso || m_lassoTool)
        setCursor(Qt::CrossCursor);
    else
        setCursor(m_hovered.isValid() ? Qt::PointingHandCursor : Qt::OpenHandCursor);
}

int MapCanvas::nearest(const QPointF& pixels, double within) const
{
    refresh();
    int best = -1;
    for (size_t i = 0; i < m_points.size(); ++i) {
        const double apart = distance(m_view.toWidget(m_points[i].place), pixels);
        if (apart <= within) { // of equals the last, which lies on top
            within = apart;
            best = int(i);
        }
    }
    return best;
}

void MapCanvas::setHovered(int row)
{
    const QModelIndex index = row < 0 ? QModelIndex() : m_cases.index(row, 0);
    if (index == m_hovered)
        return;
    m_hovered = index;
    m_byKeyboard = false;
    showCursor();
    update();
}

void MapCanvas::select(int point, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex index = m_cases.index(m_points[size_t(point)].row, 0);
    const auto how =
        modifiers.testFlag(Qt::ControlModifier) ? QItemSelectionModel::Toggle : QItemSelectionModel::ClearAndSelect;
    m_selection.setCurrentIndex(index, how | QItemSelectionModel::Rows);
}

void MapCanvas::dragSelected()
{
    m_drag = Drag::None;
    setHovered(-1);
    auto* drag = new QDrag(this); // deletes itself
    drag->setMimeData(m_cases.mimeData(m_selection.selectedRows()));
    drag->exec(Qt::CopyAction);
    showCursor();
}

void MapCanvas::selectEnclosed(bool add)
{
    const QRectF bounds = m_lasso.boundingRect();
    std::vector<int> enclosed;
    for (size_t i = 0; i < m_points.size(); ++i) {
        const QPointF pixel = m_view.toWidget(m_points[i].place);
        if (bounds.contains(pixel) && m_lasso.containsPoint(pixel, Qt::OddEvenFill))
            enclosed.push_back(int(i));
    }
    selectPoints(enclosed, add);
}

void MapCanvas::selectPoints(const std::vector<int>& points, bool add)
{
    if (points.empty())
        return;
    QItemSelection selection;
    const int lastColumn = m_cases.columnCount() - 1;
    int first = m_points[size_t(points.front())].row;
    for (size_t i = 0; i < points.size(); ++i) { // points are in the order of their rows
        const int row = m_points[size_t(points[i])].row;
        if (i + 1 < points.size() && m_points[size_t(points[i + 1])].row == row + 1)
            continue;
        selection.append(QItemSelectionRange(m_cases.index(first, 0), m_cases.index(row, lastColumn)));
        if (i + 1 < points.size())
            first = m_points[size_t(points[i + 1])].row;
    }
    // Two selections of thousands of ranges are compared each with each: first none, then the new one.
    if (!add)
        m_selection.clearSelection();
    m_selection.select(selection, QItemSelectionModel::Select);
    if (!m_selection.isRowSelected(m_selection.currentIndex().row()))
        m_selection.setCurrentIndex(m_cases.index(m_points[size_t(points.front())].row, 0),
                                    QItemSelectionModel::NoUpdate);
}

/// To the nearest point in a direction, where what lies aside counts as further away.
void MapCanvas::go(const QPointF& direction)
{
    const int current = currentPoint();
    int best = -1;
    double least = 0;
    if (current < 0) {
        best = nearest(rect().center(), width() + height());
    } else {
        const QPointF from = m_view.toWidget(m_points[size_t(current)].place);
        for (size_t i = 0; i < m_points.size(); ++i) {
            const QPointF way = m_view.toWidget(m_points[i].place) - from;
            const double along = QPointF::dotProduct(way, direction);
            const double aside = std::abs(way.x() * direction.y() - way.y() * direction.x());
            if (along <= 1e-6 || aside > 2 * along)
                continue;
            const double cost = along + 2 * aside;
            if (best < 0 || cost < least) {
                best = int(i);
                least = cost;
            }
        }
    }
    if (best < 0)
        return;
    select(best, Qt::NoModifier);
    reveal(best);
    m_hovered = QPersistentModelIndex();
    m_byKeyboard = true;
    update();
}

/// Moves the map where the point is outside of the widget.
void MapCanvas::reveal(int point)
{
    constexpr double inside = 30;
    const QPointF pixel = m_view.toWidget(m_points[size_t(point)].place);
    const QRectF area = QRectF(rect()).adjusted(inside, inside, -inside, -inside);
    const QPointF wanted(std::clamp(pixel.x(), area.left(), std::max(area.left(), area.right())),
                         std::clamp(pixel.y(), area.top(), std::max(area.top(), area.bottom())));
    if (wanted == pixel)
        return;
    m_isFitted = false;
    m_view.pan(wanted - pixel);
    m_layer = {};
}

/// Keys that belong to the window elsewhere are the map's while it has the keyboard.
bool MapCanvas::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isPlain = (key->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == 0;
        if (isPlain && (key->key() == Qt::Key_F || key->key() == Qt::Key_Plus || key->key() == Qt::Key_Minus ||
                        key->key() == Qt::Key_Equal)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void MapCanvas::keyPressEvent(QKeyEvent* event)
{
    refresh();
    switch (event->key()) {
    case Qt::Key_Left:
        return go({-1, 0});
    case Qt::Key_Right:
        return go({1, 0});
    case Qt::Key_Up:
        return go({0, -1});
    case Qt::Key_Down:
        return go({0, 1});
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomIn();
    case Qt::Key_Minus:
        return zoomOut();
    case Qt::Key_F:
        return fit();
    default:
        break;
    }
    if (event->matches(QKeySequence::SelectAll)) {
        std::vector<int> all(m_points.size());
        for (size_t i = 0; i < all.size(); ++i)
            all[i] = int(i);
        return selectPoints(all, false);
    }
    if (event->key() == Qt::Key_Escape && m_drag == Drag::Lasso) {
        m_drag = Drag::None;
        m_lasso.clear();
        showCursor();
        return update();
    }
    QWidget::keyPressEvent(event);
}

void MapCanvas::focusInEvent(QFocusEvent* event)
{
    m_byKeyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    describe();
    update();
}

void MapCanvas::focusOutEvent(QFocusEvent*)
{
    update();
}

void MapCanvas::wheelEvent(QWheelEvent* event)
{
    m_isFitted = false;
    m_view.zoom(std::pow(1.2, event->angleDelta().y() / 120.0), event->position());
    m_layer = {};
    update();
    event->accept();
}

void MapCanvas::mousePressEvent(QMouseEvent* event)
{
    m_pressed = m_last = event->position();
    if (event->button() == Qt::RightButton) {
        // The menu is about the selection, or about what it is called on.
        if (const int point = nearest(event->position(), clickDistance + radius());
            point >= 0 && !m_isSelected[size_t(m_points[size_t(point)].row)])
            select(point, Qt::NoModifier);
        return;
    }
    if (event->button() == Qt::MiddleButton) {
        m_drag = Drag::Panning;
    } else if (event->button() == Qt::LeftButton) {
        const bool isLasso = m_lassoTool || event->modifiers().testFlag(Qt::ShiftModifier);
        m_drag = isLasso ? Drag::Lasso : Drag::Pressed;
        m_lasso = QPolygonF({m_pressed});
    }
    showCursor();
}

void MapCanvas::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF moved = event->position() - std::exchange(m_last, event->position());
    constexpr double dragFrom = 4;
    if (m_drag == Drag::Pressed && distance(event->position(), m_pressed) > dragFrom) {
        if (const int point = nearest(m_pressed, clickDistance);
            point >= 0 && m_isSelected[size_t(m_points[size_t(point)].row)])
            return dragSelected();
        m_drag = Drag::Panning;
        m_view.pan(event->position() - m_pressed - moved); // what was held back
        showCursor();
    }
    switch (m_drag) {
    case Drag::Panning:
        m_isFitted = false;
        m_view.pan(moved);
        m_layer = {};
        setHovered(-1);
        update();
        break;
    case Drag::Lasso:
        if (distance(m_lasso.last(), event->position()) >= 2)
            m_lasso.append(event->position());
        setHovered(-1);
        update();
        break;
    case Drag::None: {
        const int point = nearest(event->position(), clickDistance);
        setHovered(point < 0 ? -1 : m_points[size_t(point)].row);
        break;
    }
    case Drag::Pressed:
        break;
    }
}

void MapCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    const Drag drag = std::exchange(m_drag, Drag::None);
    const bool isClick = drag == Drag::Pressed || (drag == Drag::Lasso && m_lasso.size() < 3);
    if (isClick && event->button() == Qt::LeftButton) {
        if (const int point = nearest(event->position(), clickDistance + radius()); point >= 0)
            select(point, event->modifiers());
    } else if (drag == Drag::Lasso) {
        refresh();
        selectEnclosed(event->modifiers().testFlag(Qt::ControlModifier));
    }
    m_lasso.clear();
    showCursor();
    update();
}

void MapCanvas::leaveEvent(QEvent*)
{
    setHovered(-1);
}

} // namespace vignette
