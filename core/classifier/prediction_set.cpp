#include "core/classifier/prediction_set.h"

#include <algorithm>

namespace vignette {

SetCalibration calibrateSets(std::vector<float> ownProbabilities)
{
    SetCalibration sets;
    sets.examples = int(ownProbabilities.size());
    // The ceil((n + 1)(1 - alpha))-th smallest of 1 - p is the floor((n + 1) alpha)-th smallest p.
    const int rank = (sets.examples + 1) / oneInSets;
    if (rank == 0)
        return sets;
    const auto nth = ownProbabilities.begin() + rank - 1;
    std::nth_element(ownProbabilities.begin(), nth, ownProbabilities.end());
    sets.coverage = 1 - 1.0 / oneInSets;
    sets.threshold = *nth;
    return sets;
}

std::vector<int> predictionSet(const SetCalibration& sets, const Prediction& prediction)
{
    std::vector<int> set;
    const std::vector<float>& probabilities = prediction.probabilities;
    if (sets.coverage <= 0 || prediction.outcome == Outcome::NoneOfThese || probabilities.empty())
        return set;
    const float least = std::min(sets.threshold, *std::max_element(probabilities.begin(), probabilities.end()));
    for (size_t k = 0; k < probabilities.size(); ++k) {
        if (probabilities[k] >= least)
            set.push_back(int(k));
    }
    std::stable_sort(set.begin(), set.end(),
                     [&](int a, int b) { return probabilities[size_t(a)] > probabilities[size_t(b)]; });
    return set;
}

} // namespace vignette
