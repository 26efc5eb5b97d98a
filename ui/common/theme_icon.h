#pragma once

#include <QIcon>

namespace vignette {

/// The picture resources/icons/NAME.svg, drawn in the colour that text has on a button: it follows the theme, and is
/// pale where the button is off. Sharp at every scale of the screen. GUI thread only.
QIcon themeIcon(const QString& name);

/// The same for controls on the stage of the picture, which is dark in every theme.
QIcon stageIcon(const QString& name);

} // namespace vignette
