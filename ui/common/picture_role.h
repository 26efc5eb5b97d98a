#pragma once

class QWidget;

namespace vignette {

/// Tells screen readers that the widget is a picture. Qt knows no role for widgets that paint
/// themselves. Call it first in the constructor: readers keep the first answer.
void announceAsPicture(QWidget* widget);

} // namespace vignette
