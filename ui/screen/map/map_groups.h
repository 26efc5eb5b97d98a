#pragma once

#include "core/screening/case_record.h"
#include "core/screening/review_store.h"

#include <QColor>
#include <QList>
#include <QStringList>

class QPainter;
class QPalette;
class QPointF;

namespace vignette {

/// What the points of the map are coloured by.
enum class MapColouring { Verdict, Review };

/// Forms of points, so that groups are told apart without colour too.
enum class MapMarker { Disc, Ring, Square, Cross, Diamond };

/// Cases that have the same point.
struct MapGroup
{
    QString name; ///< translated
    QColor colour;
    MapMarker marker = MapMarker::Disc;
};

/// By verdict: each class that is suggested alone, then not told apart, uncertain, none of these. By review: not
/// reviewed, accepted, overruled, not gradable, marked without a decision. In the order of the legend.
QList<MapGroup> mapGroups(MapColouring colouring, const QStringList& classNames, const QList<QColor>& classColours,
                          const QPalette& palette);

/// Groups by verdict that are no class.
inline constexpr int mapOtherOutcomes = 3;

/// The place of a case among these groups; -1 without a verdict.
int mapGroupOf(MapColouring colouring, const CaseRecord& record, const Review& review, int classCount);

/// Draws a point, so that it stands out from the background of the palette. `radius` in the units of the painter.
void paintMarker(QPainter& painter, const QPointF& centre, double radius, const MapGroup& group,
                 const QColor& background);

} // namespace vignette
