#pragma once

#include <dcmtk/config/osconfig.h>

#include <dcmtk/dcmdata/dcdatset.h>

namespace vignette {

/// Copies the colour tables of a PALETTE COLOR image (PS3.3 C.7.9); segmented tables are unfolded
/// on the way, because DCMTK renders plain ones only. False when a table is missing or broken.
bool copyPalette(DcmDataset& from, DcmDataset& to);

} // namespace vignette
