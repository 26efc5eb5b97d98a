#pragma once

#include "core/base/error.h"
#include "core/classifier/saliency_map.h"
#include "core/imaging/image.h"

#include <QByteArray>
#include <QPointF>
#include <QString>

#include <vector>

namespace vignette {

/// The picture with the saliency laid over it, its longer side at most `longerSide` pixels, without provenance.
/// Viridis colours; where the map is 0 the picture is untouched, towards 1 the colour covers up to
/// `opacity`. Errors: InvalidArgument, Internal. Thread-safe.
Result<Image> overlaidPicture(const Image& image, const SaliencyMap& saliency, int longerSide = 640,
                              float opacity = 0.6f);

/// The same as PNG. Of metadata only the name of this program goes in, see isOverlayFile(). Errors: InvalidArgument,
/// Internal. Thread-safe.
Result<QByteArray> renderOverlay(const Image& image, const SaliencyMap& saliency, int longerSide = 640,
                                 float opacity = 0.6f);

/// Whether a file was written with renderOverlay(), and may be replaced by another overlay.
bool isOverlayFile(const QString& path);

/// Closed lines around all that is at least `threshold` and above 0, with points in parts of the
/// picture's width and height (0 to 1). Empty for a map that is none. Thread-safe; takes about a
/// millisecond.
std::vector<std::vector<QPointF>> saliencyContours(const SaliencyMap& saliency, float threshold);

/// File name of the overlay of a row of the results: "row-000012.png", with the frame for
/// multi-frame files: "row-000012-frame-3.png". Holds nothing of the patient.
QString overlayFileName(qint64 row, int frame, int frameCount);

} // namespace vignette
