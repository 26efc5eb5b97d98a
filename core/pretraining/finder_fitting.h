#pragma once

#include "core/base/job_context.h"
#include "core/engine/engine_file.h"
#include "core/pretraining/dataset.h"

#include <functional>

namespace vignette {

struct FinderOptions
{
    int dermoscopyPerClass = 240; ///< pictures with an outline, each seen through two windows
    int clinicalPerClass = 14;    ///< so that large classes do not rule
    int epochs = 9;
    uint64_t seed = 1;
};

/// Fits the layers of Architecture::withFinder() on the maps of the base network, which stays as it is. Three weak
/// teachers:
///   lesion    outlines of HAM10000,
///   evidence  how much a place of a clinical picture speaks for the class of the picture,
///             standardized within it (the class means are those of the pooled features),
///   subject   a Gaussian of 0.2 of the side about the middle of the whole picture.
/// Every picture is seen through a random window (0.45 to 1.8 of its side, anywhere, mirrored beyond
/// the border), which carries the teachers along: neither "the middle of the input" nor the padding
/// of the network can be learned, only what lies in the middle of pictures that people take.
///
/// Of `engine` architecture (without a finder), preprocessing, backbone, mean, scale and whitening are used. Returns
/// the parameters "finder.*". Held-out classes are not read. `log` receives the figures on windows of an eighth of the
/// pictures, which the fit does not see. Deterministic in the seed on one thread count. Errors: those of readImage(),
/// Cancelled, Internal, InvalidArgument (no outlines or no clinical pictures).
Result<ParameterSet> fitLesionFinder(const QString& dataFolder, const TrainingIndex& index, const EngineFile& engine,
                                     const FinderOptions& options, const std::function<void(const QString&)>& log,
                                     const JobContext& job = {});

/// Where the hottest place of a picture's weights lies.
struct FinderProof
{
    int pictures = 0;
    double finderAsIs = 0;   ///< shares of pictures whose hottest place lies within the outline
    double gaussianAsIs = 0; ///< the same for a fixed Gaussian about the middle
    double finderMoved = 0;  ///< with the picture's middle moved to a quarter or three quarters of both sides
    double gaussianMoved = 0;
};

/// On HAM10000 pictures of the classes that no training reads (akiec, vasc, df), `perClass` of each, by the network of
/// `engine`, which has a finder, and by a Gaussian of 0.18. Errors as above.
Result<FinderProof> proveLesionFinder(const QString& dataFolder, const EngineFile& engine, int perClass,
                                      const JobContext& job = {});

} // namespace vignette
