#pragma once

#include "core/dicom_out/new_instance.h"
#include "core/imaging/image.h"

#include <QString>

#include <memory>

class DcmDataset;

namespace vignette {

struct SourceInstance;

/// A picture that was made from a source instance, as Secondary Capture Image (PS3.3 A.8.1): one frame
/// of true colour (RGB, 8 bits), which every viewer shows. It is DERIVED\SECONDARY, names its source and
/// frame in the Source Image Sequence, and inherits from it what burned-in annotations, recognizable
/// features and lossy compression it must admit to (PS3.3 C.7.6.1); where the source does not tell, nor
/// does this. `description` says how it was made (Derivation Description).
/// SOP class and modality of `instance` are set here. Thread-safe.
std::unique_ptr<DcmDataset> secondaryCapture(const Image& picture, const SourceInstance& source, NewInstance instance,
                                             const QString& description);

/// The image pixel module (PS3.3 C.7.6.3) with RGB pixels.
void putRgbPixels(DcmDataset& dataset, const Image& picture);

} // namespace vignette
