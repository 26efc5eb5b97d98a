#include "ui/screen/map/map_groups.h"

#include "core/screening/verdict_text.h"
#include "ui/common/class_colour.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPalette>

namespace vignette {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CaseMap)
};

enum OtherOutcome { NotToldApart, Uncertain, NoneOfThese };
enum ReviewGroup { NotReviewed, Accepted, Overruled, NotGradable, Marked };

/// Without the sign before it: the legend has its own.
QString word(const QString& signAndWord)
{
    return signAndWord.section(QLatin1Char(' '), 1);
}

/// Half way between text and background.
QColor neutral(const QPalette& palette)
{
    const QColor text = palette.color(QPalette::Text);
    const QColor base = palette.color(QPalette::Base);
    return {(text.red() + base.red()) / 2, (text.green() + base.green()) / 2, (text.blue() + base.blue()) / 2};
}

} // namespace

QList<MapGroup> mapGroups(MapColouring colouring, const QStringList& classNames, const QList<QColor>& classColours,
                          const QPalette& palette)
{
    const QColor grey = neutral(palette);
    if (colouring == MapColouring::Review)
        return {{Text::tr("Not reviewed"), grey, MapMarker::Ring},
                {Text::tr("Accepted"), classColor(2), MapMarker::Disc},
                {Text::tr("Overruled"), classColor(5), MapMarker::Diamond},
                {Text::tr("Not gradable"), grey, MapMarker::Cross},
                {Text::tr("Marked, not decided"), classColor(0), MapMarker::Square}};
    QList<MapGroup> groups;
    for (int k = 0; k < int(classNames.size()); ++k)
        groups.append({classNames[k], k < classColours.size() ? classColours[k] : classColor(k), MapMarker::Disc});
    groups.append({word(notToldApartText()), grey, MapMarker::Square});
    groups.append({word(outcomeText(Outcome::Uncertain)), grey, MapMarker::Ring});
    groups.append({word(outcomeText(Outcome::NoneOfThese)), grey, MapMarker::Cross});
    return groups;
}

int mapGroupOf(MapColouring colouring, const CaseRecord& record, const Review& review, int classCount)
{
    if (!record.prediction())
        return -1;
    if (colouring == MapColouring::Review) {
        if (review.decision == Review::Decision::Accepted)
            return Accepted;
        if (review.decision == Review::Decision::Overruled)
            return Overruled;
        if (review.decision == Review::Decision::NotGradable)
            return NotGradable;
        return review.marked ? Marked : NotReviewed;
    }
    switch (record.prediction()->outcome) {
    case Outcome::Uncertain:
        return classCount + Uncertain;
    case Outcome::NoneOfThese:
        return classCount + NoneOfThese;
    case Outcome::Likely:
        break;
    }
    return namedClasses(*record.prediction()).size() > 1 ? classCount + NotToldApart : topClass(record);
}

void paintMarker(QPainter& painter, const QPointF& centre, double radius, const MapGroup& group,
                 const QColor& background)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor line = outlineOn(background, group.colour);
    const QRectF area(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
    const double thick = radius * 0.45;
    painter.setPen(QPen(line, radius * 0.22));
    painter.setBrush(group.colour);
    switch (group.marker) {
    case MapMarker::Disc:
        painter.drawEllipse(area);
        break;
    case MapMarker::Ring:
        painter.setPen(QPen(line, thick));
        painter.setBrush(background);
        painter.drawEllipse(area.adjusted(thick / 2, thick / 2, -thick / 2, -thick / 2));
        break;
    case MapMarker::Square:
        painter.drawRect(area.adjusted(thick / 4, thick / 4, -thick / 4, -thick / 4));
        break;
    case MapMarker::Diamond:
        painter.drawPolygon(QPolygonF({{centre.x(), area.top()},
                                       {area.right(), centre.y()},
                                       {centre.x(), area.bottom()},
                                       {area.left(), centre.y()}}));
        break;
    case MapMarker::Cross: {
        const QRectF inner = area.adjusted(thick / 2, thick / 2, -thick / 2, -thick / 2);
        painter.setPen(QPen(line, thick, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(inner.topLeft(), inner.bottomRight());
        painter.drawLine(inner.topRight(), inner.bottomLeft());
        break;
    }
    }
    painter.restore();
}

} // namespace vignette
