#pragma once

#include <QByteArray>

class DcmItem;

namespace vignette::test {

/// Puts `marker` and a number of its own into every attribute of DCMTK's dictionary that can hold one and is not needed
/// to read the picture, and into an item of each sequence. Gives how many there are.
int putMarkers(DcmItem& item, const QByteArray& marker);

} // namespace vignette::test
