#pragma once

#include "core/engine/engine_file.h"
#include "core/pretraining/dataset.h"

#include <ATen/core/Tensor.h>

#include <functional>
#include <vector>

/// What an engine says of features in general: z-scores, whitening, and what tells dermoscopy from clinical
/// photographs. N pictures, F features.
namespace vignette {

/// Features of all training pictures by the tuned base network, in the order of the index.
struct TrainingFeatures
{
    const TrainingIndex& index;
    at::Tensor raw;                         ///< N x F
    at::Tensor context;                     ///< N x C, what the network gives behind the features
    std::vector<std::vector<int64_t>> rows; ///< samples of each class
    at::Tensor weight; ///< N; over what the engine was tuned on it sums to 1, a half of it on clinical photographs and
                       ///< a half on dermoscopy, however many there are

    /// `outputs` of the network, N x (F + C).
    TrainingFeatures(const TrainingIndex& index, const Architecture& architecture, const at::Tensor& outputs);

    /// N values: 1 for samples of some domains, else 0.
    at::Tensor isDomain(const std::function<bool(Domain)>& wanted) const;
};

struct Standardization
{
    std::vector<float> mean;           ///< F, see EngineFile::featureMean
    std::vector<float> scale;          ///< F
    std::vector<float> dermoscopyMean; ///< F
    at::Tensor z;                      ///< N x F, z-scores
    at::Tensor unit;                   ///< N x F, the same at length 1
    at::Tensor middle;                 ///< F, the z-score halfway between clinical photographs and dermoscopy
};

/// How much a tap counts, of `taps`: all alike, however many channels they have, but the first half and the three last
/// one and a half times (chosen on held-out clinical and on two left-out dermoscopy classes).
double tapEmphasis(size_t tap, size_t taps);

Standardization standardize(const TrainingFeatures& features, const Architecture& architecture);

/// W x F, see EngineFile::whitening.
at::Tensor fitWhitening(const TrainingFeatures& features, const Standardization& standard);

EngineFile::Dermoscopy fitDermoscopy(const TrainingFeatures& features, const Standardization& standard,
                                     const at::Tensor& whitening, const std::function<void(const QString&)>& log);

/// What the network gives for all samples, N x outputCount(): read from `cacheFile` where it is there, else encoded and
/// written to it. Errors: those of readImage() and readTensorFile(), Cancelled, WriteFailed, Internal.
Result<at::Tensor> encodeAll(const QString& dataFolder, const TrainingIndex& index, const Architecture& architecture,
                             const Preprocessing& preprocessing, const ParameterSet& encoder, const QString& cacheFile,
                             const JobContext& job);

} // namespace vignette
