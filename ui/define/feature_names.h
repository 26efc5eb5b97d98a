#pragma once

#include <QString>

namespace vignette {

/// Words that a description can have for an attribute of attributeNames(), which the engine reads as
/// that attribute: English, as all that it reads.
QString featureText(int attribute);

/// The same for a reader, in the language of the window.
QString featureName(int attribute);

/// What the attribute is about, in the language of the window: colour, lesion, surface, ...
QString featureGroup(int attribute);

} // namespace vignette
