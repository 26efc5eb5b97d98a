#pragma once

#include "core/base/error.h"
#include "core/dicom_out/instance_file.h"

#include <QRect>

#include <vector>

class DcmDataset;

namespace vignette {

/// Copies the pixels of a picture and what describes them (PS3.3 C.7.6.3) into a data set without anything that could
/// be hidden there: segments of JPEG that are not needed, bytes behind the last pixel, palettes and profiles. The
/// regions become black. Gives how the pixels are coded now.
///
/// Errors: Unsupported (compressed in a way that cannot be undone here, a palette, or what is no picture of gray or
/// colour), Corrupt (pixels are missing). Thread-safe for different data sets once imaging codecs are registered.
Result<PixelCoding> copyCleanPixels(DcmDataset& from, DcmDataset& to, const std::vector<QRect>& blanked);

} // namespace vignette
