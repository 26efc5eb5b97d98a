#include "core/classifier/prediction.h"

#include "core/classifier/prediction_set.h"
#include "core/engine/calibration.h"
#include "core/engine/head.h"

#include <algorithm>
#include <cmath>

namespace vignette {

Prediction predict(const Head& head, const Calibration& calibration, std::span<const float> features)
{
    Prediction out;
    out.logits = head.logits(features);
    out.domainScore = head.domainScore(features);
    out.probabilities.assign(out.logits.size(), 1 / float(out.logits.size()));
    if (!std::isfinite(out.domainScore) ||
        !std::all_of(out.logits.begin(), out.logits.end(), [](float v) { return std::isfinite(v); })) {
        out.set = predictionSet(calibration.sets, out);
        return out;
    }
    const auto largest = std::max_element(out.logits.begin(), out.logits.end());
    out.label = int(largest - out.logits.begin());
    double sum = 0;
    std::vector<double> powers;
    for (float logit : out.logits) {
        powers.push_back(std::exp((double(logit) - *largest) / calibration.temperature));
        sum += powers.back();
    }
    std::transform(powers.begin(), powers.end(), out.probabilities.begin(),
                   [&](double power) { return float(power / sum); });
    if ((!head.domainBias.empty() && out.domainScore > calibration.foreignAbove) || *largest < calibration.noneBelow)
        out.outcome = Outcome::NoneOfThese;
    else if (out.probabilities[size_t(out.label)] < calibration.uncertainBelow)
        out.outcome = Outcome::Uncertain;
    else
        out.outcome = Outcome::Likely;
    out.set = predictionSet(calibration.sets, out);
    return out;
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
