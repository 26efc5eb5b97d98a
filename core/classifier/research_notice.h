#pragma once

#include <QString>

namespace vignette {

/// The permanent line of window, exports and model card.
QString researchUseNotice();

} // namespace vignette
