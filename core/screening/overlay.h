#pragma once

#include "core/base/error.h"
#include "core/classifier/classifier.h"
#include "core/imaging/image.h"

#include <QByteArray>
#include <QString>

namespace vignette {

/// The picture with the saliency laid over it as PNG, its longer side at most `longerSide` pixels.
/// Viridis colours; where the map is 0 the picture is untouched, towards 1 the colour covers up to
/// `opacity`. No text and no metadata goes in. Errors: InvalidArgument, Internal. Thread-safe.
Result<QByteArray> renderOverlay(const Image& image, const SaliencyMap& saliency,
                                 int longerSide = 640, float opacity = 0.6f);

/// File name of the overlay of a row of the results: "row-000012.png", with the frame for
/// multi-frame files: "row-000012-frame-3.png". Holds nothing of the patient.
QString overlayFileName(qint64 row, int frame, int frameCount);

} // namespace vignette
