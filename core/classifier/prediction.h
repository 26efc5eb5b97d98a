#pragma once

#include <QString>

#include <span>
#include <vector>

namespace vignette {

struct Calibration;
struct Head;

enum class Outcome { Likely, Uncertain, NoneOfThese };

/// What a classifier says of one picture. Logits are kept so that recalibration stays possible.
struct Prediction
{
    std::vector<float> logits;        ///< per class
    std::vector<float> probabilities; ///< per class, sum 1
    int label = 0;                    ///< index of the largest probability
    Outcome outcome = Outcome::Uncertain;
    float domainScore = 0; ///< see Head::domainScore()
    std::vector<int> set;  ///< class indices by falling probability, see predictionSet()
};

/// Logits, probabilities and outcomes of n pictures from their n x F features. A domain score above `foreignAbove`
/// or no logit above `noneBelow` gives NoneOfThese; else a top probability below `uncertainBelow` gives Uncertain; else
/// Likely. Where a logit or the domain score is not a number, the outcome is Uncertain and all classes are equal.
/// Where `calibration` has sets, the prediction gets one.
std::vector<Prediction> judge(const Head& head, const Calibration& calibration, std::span<const float> features);

/// The same with domain scores that are known already.
std::vector<Prediction> judge(const Head& head, const Calibration& calibration, std::span<const float> features,
                              std::span<const float> domainScores);

/// The same of one picture.
Prediction predict(const Head& head, const Calibration& calibration, std::span<const float> features);

/// One verdict on several pictures of the same thing: by the mean of their logits. Pictures that are not of the domain
/// take no part, unless there is none that is. At least one picture; see predictionSet() for what a set of one picture
/// promises.
Prediction judgeTogether(const Calibration& calibration, std::span<const Prediction* const> pictures);

/// The classes that a verdict names, by falling probability: more than one where they cannot be told apart, none where
/// the outcome names none.
std::vector<int> namedClasses(const Prediction& prediction);

/// "likely", "uncertain", "none_of_these": in files, never translated.
QString outcomeKey(Outcome outcome);

} // namespace vignette
