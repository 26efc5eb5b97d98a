#pragma once

#include "core/task/task_spec.h"

#include <QColor>
#include <QIcon>
#include <QList>
#include <QString>

class QPainter;

namespace vignette {

/// One of the colours that classes are told by.
struct ClassColour
{
    QColor colour;
    QString name; ///< translated
};

/// Colours that are told apart with defective colour vision (Okabe and Ito 2008, and grey).
QList<ClassColour> classPalette();

/// The colour of the class at a place, where nobody chose one.
QColor classColor(int index);
/// The one that was chosen, else that of the place.
QColor classColor(const ClassSpec& spec, int index);
/// For people: "Orange", "#123456" where it has no name.
QString colourName(const QColor& colour);
/// What a classifier is made from: colours change none.
TaskSpec withoutColours(TaskSpec task);

/// Contrast of two colours, 1 to 21 (WCAG 2.1, 1.4.3).
double contrast(const QColor& first, const QColor& second);

/// The colour, darker or lighter, so that a line of it stands out from the background: a contrast of
/// 3 at least (WCAG 2.1, 1.4.11). Around an area of the colour itself it keeps that visible too.
QColor outlineOn(const QColor& background, const QColor& colour);

/// A square of the colour with such an outline.
void paintSwatch(QPainter& painter, const QRectF& area, const QColor& colour, const QColor& background);

/// A small one, sharp at each scale, that keeps its colour where its row is selected.
QIcon swatch(const QColor& colour, const QColor& background);

/// Those of the classes, for the rows of a list.
QList<QIcon> classSwatches(const QList<QColor>& colours);

} // namespace vignette
