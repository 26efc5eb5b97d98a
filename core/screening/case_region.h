#pragma once

#include "core/base/error.h"
#include "core/base/job_context.h"
#include "core/classifier/prediction.h"
#include "core/classifier/saliency_map.h"
#include "core/imaging/image.h"
#include "core/imaging/region.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace vignette {

class Classifier;

/// A part of a picture that a person marked as the lesion, in pixels of the whole upright picture, is what is judged in
/// the place of the picture. All functions are thread-safe.

struct JudgedRegion
{
    Prediction prediction;
    QString reason;              ///< see verdictReason()
    std::vector<float> features; ///< of half precision, as CaseFeatures keeps them
};

/// What `classifier` says of a part of a picture, or of all of it without a region. Errors: those of readImage(),
/// Cancelled, Internal.
Result<JudgedRegion> judgeRegion(const Classifier& classifier, const QString& path, int frame,
                                 const std::optional<Region>& region, const JobContext& job = {});

/// Where a classifier sees the lesion: a box around the places that its finder weighs most, in pixels of `image`.
/// A start for a person to correct. Errors: those of Classifier::placeWeights().
Result<Region> proposeRegion(const Classifier& classifier, const Image& image);

/// A saliency map of the whole picture from one of its region: nothing speaks for a class outside. Without a region
/// that of the picture. `region`: of the whole picture.
Result<SaliencyMap> saliencyIn(const Image& image, const std::optional<Region>& region,
                               const std::function<Result<SaliencyMap>(const Image& part)>& saliency);

} // namespace vignette
