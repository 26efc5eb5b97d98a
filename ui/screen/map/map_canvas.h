#pragma once

#include "core/screening/case_layout.h"
#include "ui/screen/map/map_points.h"

#include <QPersistentModelIndex>
#include <QPolygonF>
#include <QWidget>

#include <functional>
#include <vector>

class QAbstractItemModel;
class QItemSelectionModel;

namespace vignette {

/// A case and what was said of it, as the model holds them.
struct MappedCase
{
    const CaseRecord& record;
    const Review& review;
};

/// The points of the map. By mouse: the wheel zooms about the pointer, dragging moves the map, or from a selected case
/// takes what is selected elsewhere, as onto a card; a click selects a case (with Ctrl one more or one less), dragging
/// with Shift, or with the lasso, selects what is enclosed (with Ctrl in addition). By keyboard: arrows go to the
/// nearest point in their direction, plus and minus zoom, F fits, Ctrl+A selects all. What is under the pointer, or was
/// reached by an arrow, is shown with its picture.
class MapCanvas : public QWidget
{
    Q_OBJECT

public:
    /// Of a row of `cases`. Rows that wait for their verdict must have one too.
    using CaseOf = std::function<MappedCase(int row)>;

    /// Model and selection are those of the other views; both must outlive it. Column 0 gives name and picture.
    MapCanvas(QAbstractItemModel& cases, QItemSelectionModel& selection, CaseOf caseOf, QWidget* parent = nullptr);

    void setPlaces(const std::vector<CasePlace>& places); ///< shows all of them
    bool hasPlaces() const { return !m_placeOf.empty(); }
    void setGroups(MapColouring colouring, const QList<MapGroup>& groups);
    void setLasso(bool on);
    void zoomIn();
    void zoomOut();
    void fit();

    int pointCount() const;                 ///< of the rows in view that have a place
    int rowsWithoutPlace() const;           ///< that have a verdict
    const std::vector<int>& counts() const; ///< of the points of each group
    QPointF pointOf(int row) const;         ///< of the view's model, in pixels; null without a place

Q_SIGNALS:
    void pointsChanged(); ///< others are there, or of other groups

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    enum class Drag { None, Pressed, Panning, Lasso };

    void refresh() const;
    void drawPoints();
    void drawLasso(QPainter& painter) const;
    void drawCard(QPainter& painter) const;
    double radius() const;
    int nearest(const QPointF& pixels, double within) const; ///< index of a point; -1: none
    int currentPoint() const;
    void setHovered(int row);
    void select(int point, Qt::KeyboardModifiers modifiers);
    void dragSelected();
    void selectEnclosed(bool add);
    void selectPoints(const std::vector<int>& points, bool add);
    void go(const QPointF& direction);
    void reveal(int point);
    void pointsMoved();
    void showCursor();
    void describe();

    QAbstractItemModel& m_cases;
    QItemSelectionModel& m_selection;
    CaseOf m_caseOf;
    MapColouring m_colouring = MapColouring::Verdict;
    QList<MapGroup> m_groups;
    std::vector<QPointF> m_placeOf; ///< by CaseRecord::row; below 0 without one
    bool m_tells = false;           ///< pointsChanged(), soon
    // What refresh() makes of model and selection.
    mutable bool m_isStale = true;
    mutable bool m_isSelectionStale = true;
    mutable std::vector<MapPoint> m_points;
    mutable std::vector<int> m_pointOf; ///< by row of the model; -1 without one
    mutable std::vector<int> m_counts;
    mutable int m_withoutPlace = 0;
    mutable std::vector<bool> m_isSelected; ///< by row of the model
    MapView m_view;
    bool m_isFitted = true; ///< and stays so when the widget gets another size
    MapMarkers m_markers;
    QImage m_layer; ///< the points as they are; null: to be drawn
    bool m_lassoTool = false;
    Drag m_drag = Drag::None;
    QPointF m_pressed;
    QPointF m_last;
    QPolygonF m_lasso;
    QPersistentModelIndex m_hovered;
    bool m_byKeyboard = false; ///< the current case was reached by an arrow
};

} // namespace vignette
