#pragma once

#include <QColor>
#include <QList>
#include <QPixmap>
#include <QString>

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

/// Contrast of two colours, 1 to 21 (WCAG 2.1, 1.4.3).
double contrast(const QColor& first, const QColor& second);

/// The colour, darker or lighter, so that a line of it stands out from the background: a contrast of
/// 3 at least (WCAG 2.1, 1.4.11). Around an area of the colour itself it keeps that visible too.
QColor outlineOn(const QColor& background, const QColor& colour);

/// A small square of the colour with such an outline.
QPixmap colourSwatch(const QColor& colour, const QColor& background, int side, qreal pixelRatio);

} // namespace vignette
