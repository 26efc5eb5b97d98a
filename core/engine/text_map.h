#pragma once

#include "core/base/safetensors.h"
#include "core/engine/text/attributes.h"

#include <vector>

namespace vignette {

/// Description -> whitened prototype, relative to the mean of its domain and longer where the words say more, by
/// kernel ridge regression on R anchor descriptions. Of a text feature phi of P values (attributes, then the
/// sentence embedding): phi' = (phi - mean) * scale; prototype = up * k(phi'), where k_r is the sum of
/// exp(-|phi' - anchor_r|^2) over the attribute block and over the sentence block.
struct TextMap
{
    FloatTensor mean;    ///< P
    FloatTensor scale;   ///< P
    FloatTensor anchors; ///< R x P
    FloatTensor up;      ///< F x R

    /// F values.
    std::vector<float> prototype(std::vector<float> phi) const;
};

/// Attributes and sentence embedding of one description as one vector of length P.
std::vector<float> textFeatures(const std::vector<RecognizedAttribute>& attributes, const std::vector<float>& sentence);

/// k(phi') of TextMap for one centred and scaled text feature: R values.
std::vector<float> textKernel(const FloatTensor& anchors, const std::vector<float>& phi);

} // namespace vignette
