#pragma once

#include "core/base/safetensors.h"
#include "core/engine/calibration_grid.h"
#include "core/engine/emitted_network.h"
#include "core/engine/engine_info.h"
#include "core/engine/text_map.h"

/// What an engine file holds. Written by vignette-pretrain, read by Engine::load().
///
/// safetensors layout; `__metadata__` keys: format ("vignette-engine"), format_version ("5"), name,
/// version, licence, trained, architecture, preprocessing, text.attributes (newline-joined, must
/// equal attributeNames()), text.vocabulary (newline-joined), calibration.grid (CalibrationGrid as JSON),
/// calibration.source, self_test (EngineSelfTest as JSON) and digest.
///
/// The digest is the SHA-256 (hex) over all bytes of the file, header included, with its own 64 digits as zeros. The
/// self-test is what the whole engine once answered to a small task: it tells of a computer that computes otherwise.
///
/// F is the number of features, A of attributes, E the length of a sentence embedding, P the
/// length of a text feature (A + E), R the number of anchor descriptions, D the rows of the domain model, C
/// its columns (the values of the context), W the rows of the whitening.
namespace vignette {

struct EngineSelfTest
{
    QStringList descriptions;  ///< of the two classes; the lexicon must know no word of them, so that it may change
    std::vector<float> answer; ///< see Engine::answerSelfTest()
};

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

    TextMap textMap;

    /// Weight of the text prototype against K examples: kappa[min(K, size - 1)].
    std::vector<float> textWeight;

    CalibrationGrid grid;
    FloatTensor temperature; ///< by shot (rows) and way (columns) of the grid
    FloatTensor noneBelow;   ///< like temperature: largest logits below this are of none of the classes
    float uncertainBelow = 0;
    float foreignAbove = 0;
    std::vector<float> domainWeight; ///< D x C, see Head
    std::vector<float> domainBias;   ///< D
    QString calibrationSource;

    ParameterSet generator;       ///< "generator." in the file, see generator.h
    ParameterSet sentenceEncoder; ///< "text.encoder." in the file
    QString vocabulary;

    EngineSelfTest selfTest;
};

/// Checks digest, shapes and ranges. Errors: NotFound, Unreadable, Corrupt.
Result<EngineFile> readEngineFile(const QString& path);

/// Network, generator and text encoder are stored as float16 and int8, the small rest as float32. Without a digest: the
/// file can be used once sealEngineFile() has seen it.
Result<void> writeEngineFile(const QString& path, const EngineFile& engine);

/// Lets the engine answer its self-test and writes the answer and the digest into the file. No tensor changes. Errors:
/// those of readEngineFile(), but a digest is not asked for; WriteFailed.
Result<void> sealEngineFile(const QString& path);

} // namespace vignette
