#pragma once

#include "core/classifier/prediction.h"
#include "core/engine/calibration.h"

#include <vector>

/// Sets of classes instead of one, by conformal prediction. Each example is judged by a classifier
/// made without it; the nonconformity of a picture with a class is 1 - the probability of that class,
/// and a set holds the classes that conform at least as well as nine of ten examples did.
///
/// Of new pictures of the classes, drawn as the examples were and with their mix of classes, about
/// 1 - alpha = 90 % have their class in the set; measured in core/classifier/README.md. Proven is
/// 1 - 2 alpha = 80 %, for sets that ask all n classifiers about each picture (jackknife+, Barber et
/// al. 2021; like cross-conformal prediction, Vovk 2015). To ask one, made of all examples, comes to
/// the same where one example more changes little; where it changes much, nothing is proven. Both
/// shares are over draws of examples: a single classifier may lie above or below. Pictures of other
/// classes, or from another camera or clinic, are not covered.
namespace vignette {

/// The alpha of the sets, as one in so many: one picture of ten may have its class outside.
constexpr int oneInSets = 10;

/// The sets that examples allow, from the probability that each got for its own class. The threshold
/// is the ceil((n + 1)(1 - alpha))-th smallest nonconformity; with n < 9 there is no such example
/// (alpha < 1 / (n + 1)), so no guarantee and a coverage of 0.
SetCalibration calibrateSets(std::vector<float> ownProbabilities);

/// Class indices by falling probability. The most probable class is always in, so an empty set says
/// one of two things: there is no guarantee, or the outcome is NoneOfThese, which claims no class.
/// A picture of the classes that was refused by mistake is therefore missed besides the 10 %.
std::vector<int> predictionSet(const SetCalibration& sets, const Prediction& prediction);

} // namespace vignette
