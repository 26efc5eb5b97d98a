#include "core/classifier/prediction.h"

#include "core/classifier/prediction_set.h"
#include "core/engine/calibration.h"
#include "core/engine/head.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace vignette {

namespace {

Prediction predictionOf(std::span<const float> logits, float domainScore, const Calibration& calibration,
                        bool hasDomain)
{
    Prediction out;
    out.logits.assign(logits.begin(), logits.end());
    out.domainScore = domainScore;
    out.probabilities.assign(logits.size(), 1 / float(logits.size()));
    if (!std::isfinite(domainScore) || !std::ranges::all_of(logits, [](float v) { return std::isfinite(v); })) {
        out.set = predictionSet(calibration.sets, out);
        return out;
    }
    const auto largest = std::max_element(out.logits.begin(), out.logits.end());
    out.label = int(largest - out.logits.begin());
    double sum = 0;
    const auto power = [&](float logit) { return std::exp((double(logit) - *largest) / calibration.temperature); };
    for (const float logit : out.logits)
        sum += power(logit);
    std::ranges::transform(out.logits, out.probabilities.begin(),
                           [&](float logit) { return float(power(logit) / sum); });
    if ((hasDomain && out.domainScore > calibration.foreignAbove) || *largest < calibration.noneBelow)
        out.outcome = Outcome::NoneOfThese;
    else if (out.probabilities[size_t(out.label)] < calibration.uncertainBelow)
        out.outcome = Outcome::Uncertain;
    else
        out.outcome = Outcome::Likely;
    out.set = predictionSet(calibration.sets, out);
    return out;
}

} // namespace

std::vector<Prediction> judge(const Head& head, const Calibration& calibration, std::span<const float> features)
{
    return judge(head, calibration, features, head.domainScores(features));
}

std::vector<Prediction> judge(const Head& head, const Calibration& calibration, std::span<const float> features,
                              std::span<const float> domainScores)
{
    const size_t way = size_t(head.way());
    const std::vector<float> logits = head.logits(features);
    std::vector<Prediction> out;
    out.reserve(domainScores.size());
    for (size_t i = 0; i < domainScores.size(); ++i)
        out.push_back(predictionOf(std::span(logits).subspan(i * way, way), domainScores[i], calibration,
                                   !head.domainBias.empty()));
    return out;
}

Prediction predict(const Head& head, const Calibration& calibration, std::span<const float> features)
{
    return std::move(judge(head, calibration, features).front());
}

Prediction judgeTogether(const Calibration& calibration, std::span<const Prediction* const> pictures)
{
    // Told without the domain score, which no table has: a class would have spoken for it.
    const auto isForeign = [&](const Prediction* picture) {
        return picture->outcome == Outcome::NoneOfThese && std::ranges::max(picture->logits) >= calibration.noneBelow;
    };
    const bool allForeign = std::ranges::all_of(pictures, isForeign);
    std::vector<double> sums(pictures.front()->logits.size());
    double domainScore = 0;
    int count = 0;
    for (const Prediction* picture : pictures) {
        if (isForeign(picture) && !allForeign)
            continue;
        std::ranges::transform(sums, picture->logits, sums.begin(), std::plus<>());
        domainScore += double(picture->domainScore);
        ++count;
    }
    std::vector<float> logits;
    for (const double sum : sums)
        logits.push_back(float(sum / count));
    Prediction together = predictionOf(logits, float(domainScore / count), calibration, false);
    if (allForeign) {
        together.outcome = Outcome::NoneOfThese;
        together.set = predictionSet(calibration.sets, together);
    }
    return together;
}

std::vector<int> namedClasses(const Prediction& prediction)
{
    if (prediction.outcome != Outcome::Likely)
        return {};
    return prediction.set.empty() ? std::vector{prediction.label} : prediction.set;
}

QString outcomeKey(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Likely:
        return QStringLiteral("likely");
    case Outcome::Uncertain:
        return QStringLiteral("uncertain");
    case Outcome::NoneOfThese:
        return QStringLiteral("none_of_these");
    }
    return {};
}

} // namespace vignette
