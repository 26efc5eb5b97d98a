#pragma once

#include "core/base/error.h"
#include "core/base/safetensors.h"

#include <span>
#include <vector>

namespace vignette {

/// The classifier on top of the features, itself emitted: a cosine layer.
///   z = (feature - mean) * scale, n = z / |z|, logit_k = weight_k . n + bias_k
/// Row k is class k of the task, in order. Plain values; thread-safe.
///
/// Parameters by name: head.mean [F], head.scale [F], head.weight [K, F], head.bias [K];
/// and for the distance to the training domain head.domain.weight [D, E], head.domain.bias [D].
///
/// `features` are what a network gives for each of n pictures: F features, and where it has a finder the values of its
/// context (see FinderSpec).
struct Head
{
    std::vector<float> mean;         ///< F
    std::vector<float> scale;        ///< F, above 0
    std::vector<float> weight;       ///< K x F
    std::vector<float> bias;         ///< K
    std::vector<float> domainWeight; ///< D x E, D may be 0; see domainScore()
    std::vector<float> domainBias;   ///< D
    int context = 0;                 ///< values behind the features of each picture, as the network gives them

    int featureCount() const { return int(mean.size()); }
    int outputCount() const { return featureCount() + context; } ///< of the network, for each picture
    int way() const { return int(bias.size()); }

    /// z / |z|, F values.
    std::vector<float> unitScores(std::span<const float> features) const;

    /// n x outputCount() values to n x K logits (natural-log units before calibration's temperature). A picture gets
    /// the same bits whatever it is judged together with.
    std::vector<float> logits(std::span<const float> features) const;

    /// How far a picture is from what the engine was trained on: the squared Mahalanobis distance of
    /// the context under a probabilistic PCA of the training pictures (Tipping and Bishop
    /// 1999), sum_i (w_i . c + b_i)^2. Larger is more foreign; 0 where D is 0. A network without a context has the
    /// first E of z in its place. The early maps tell other modalities best: later ones are made to be alike within the
    /// training classes. As many scores as pictures, each with the same bits whatever it is judged together with.
    std::vector<float> domainScores(std::span<const float> features) const;
    float domainScore(std::span<const float> features) const { return domainScores(features).front(); }

    ParameterSet toParameters() const;
    /// Errors: Corrupt.
    static Result<Head> fromParameters(const ParameterSet& parameters);
};

} // namespace vignette
