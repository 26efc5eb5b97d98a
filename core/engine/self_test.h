#pragma once

#include "core/imaging/image.h"

#include <QString>

namespace vignette {

/// How the picture is made by which engine and classifier files prove themselves, in words for the files.
QString selfTestInput();

/// That picture.
Image selfTestPicture(int side);

} // namespace vignette
