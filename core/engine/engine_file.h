#pragma once

#include "core/base/safetensors.h"
#include "core/engine/engine.h"

/// What an engine file holds. Written by vignette-pretrain, read by Engine::load().
///
/// safetensors layout; `__metadata__` keys: format ("vignette-engine"), format_version, name,
/// version, licence, trained, architecture, preprocessing, text.attributes (newline-joined, must
/// equal attributeNames()), text.vocabulary (newline-joined), calibration.source.
///
/// F is the number of features, A of attributes, E the length of a sentence embedding, P the
/// length of a text feature (A + E), R the number of anchor descriptions, D the rows and T
/// the columns of the domain model, W the rows of the whitening.
namespace vignette {

struct EngineFile
{
    EngineInfo info;
    Architecture architecture;
    Preprocessing preprocessing;
    ParameterSet backbone; ///< "backbone." in the file

    std::vector<float> featureMean;  ///< F, of clinical training photographs
    std::vector<float> featureScale; ///< F

    /// Prototypes are made and compared where pictures of one class vary little: z-scores times
    /// I - V^T V, V being these rows. It is the inverse root of the shrunk covariance within the
    /// training classes, but for a factor.
    FloatTensor whitening; ///< W x F

    /// Dermoscopy and clinical photographs differ more than any two diseases do.
    struct Dermoscopy
    {
        std::vector<float> mean;     ///< F, of dermoscopy training pictures; featureMean for them
        std::vector<float> axis;     ///< F, unit: from clinical photographs to dermoscopy, whitened
        std::vector<float> gate;     ///< F + 1: gate . [z / |z|, 1], cut to 0..1, says how much of it a picture is
        float textFactor = 1;        ///< on textWeight for dermoscopy
        float temperatureFactor = 1; ///< on the temperature for dermoscopy
        float noneShift = 0;         ///< added to noneBelow for dermoscopy
    };
    Dermoscopy dermoscopy;

    /// Description -> whitened prototype, from the mean of its domain, by kernel ridge regression
    /// on R anchor descriptions: phi' = (phi - mean) * scale; prototype = up * k(phi'), where k_r
    /// is the sum of exp(-|difference|^2) over the attribute block and over the sentence block.
    FloatTensor textMean;    ///< P
    FloatTensor textScale;   ///< P
    FloatTensor textAnchors; ///< R x P
    FloatTensor textUp;      ///< F x R

    /// Weight of the text prototype against K examples: kappa[min(K, size - 1)].
    std::vector<float> textWeight;

    /// Temperatures by shot 0, 1, 2, 3, 5, 10, 20 (rows) and way 2, 3, 5, 10, 20 (columns).
    FloatTensor temperature;
    FloatTensor noneBelow; ///< like temperature: largest logits below this are of none of the classes
    float uncertainBelow = 0;
    float foreignAbove = 0;
    std::vector<float> domainWeight; ///< D x T, see Head
    std::vector<float> domainBias;   ///< D
    QString calibrationSource;

    ParameterSet generator;       ///< "generator." in the file, see generator.h
    ParameterSet sentenceEncoder; ///< "text.encoder." in the file
    QString vocabulary;
};

/// Attributes and sentence embedding of one description as one vector of length P.
std::vector<float> textFeatures(const std::vector<RecognizedAttribute>& attributes, const std::vector<float>& sentence);

/// The kernel of EngineFile::textAnchors for one centred and scaled text feature; the attribute
/// block is the first `split` values. R values.
std::vector<float> textKernel(const FloatTensor& anchors, const std::vector<float>& phi, size_t split);

Result<EngineFile> readEngineFile(const QString& path);

/// Network, generator and text encoder are stored as float16 and int8, the small rest as float32.
Result<void> writeEngineFile(const QString& path, const EngineFile& engine);

} // namespace vignette
