#pragma once

#include <QString>

namespace vignette {

/// How probabilities become a set of classes, see core/classifier/prediction_set.h.
struct SetCalibration
{
    double coverage = 0; ///< share of pictures whose class is in their set; 0: too few examples, no sets
    float threshold = 0; ///< least probability of a class in a set
    int examples = 0;    ///< that were judged by a classifier made without them

    bool operator==(const SetCalibration&) const = default;
};

/// How logits become an outcome.
struct Calibration
{
    float temperature = 1;     ///< probabilities = softmax(logits / temperature)
    float uncertainBelow = 0;  ///< top probability below this: outcome "uncertain"
    float foreignAbove = 0;    ///< domain score above this: outcome "none of these"
    QString temperatureSource; ///< how it was set, for the model card
    QString thresholdSource;
    /// No logit above this: outcome "none of these". It is the logit of a further class with a row of
    /// zeros: the picture is of the domain, but of none of the classes.
    float noneBelow = -1e6f;
    SetCalibration sets = {};
};

} // namespace vignette
