#pragma once

#include "core/pretraining/feature_statistics.h"

namespace vignette {

struct FittedDomain
{
    std::vector<float> weight; ///< D x C, see Head::domainScore()
    std::vector<float> bias;   ///< D
    float foreignAbove = 0;
};

/// Probabilistic PCA of the context of the training pictures, as Head::domainScore() wants it,
/// and one row more for what tells the sets that are not skin from them.
FittedDomain fitDomain(const TrainingFeatures& features, const Architecture& architecture,
                       const std::function<void(const QString&)>& log);

} // namespace vignette
