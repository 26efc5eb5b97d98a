#pragma once

#include <string>

class DcmDataset;
class DcmItem;
class DcmTagKey;

namespace vignette {

/// The bytes of a text element without its padding; empty where there is none.
std::string textOf(DcmItem& item, const DcmTagKey& tag);

/// Converts all text of a data set from its Specific Character Set (PS3.3 C.12.1.1.2) to UTF-8: by DCMTK, and the
/// sets of Japan, which DCMTK cannot convert with the C library, by Qt. False where the set is not known, is
/// not told although there is more than ASCII, or does not fit the text. Thread-safe for different data sets.
bool toUtf8(DcmDataset& dataset);

} // namespace vignette
