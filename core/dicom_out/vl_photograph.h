#pragma once

#include "core/base/error.h"
#include "core/dicom_out/instance_file.h"
#include "core/dicom_out/new_instance.h"
#include "core/dicom_out/photograph_study.h"
#include "core/imaging/blanked_pixels.h"

#include <QString>

#include <memory>

class DcmDataset;

namespace vignette {

struct Photograph
{
    std::unique_ptr<DcmDataset> dataset;
    PixelCoding coding = PixelCoding::Native;
};

/// A picture file as VL Photographic Image (PS3.3 A.32.4) of a patient and study. A baseline JPEG file
/// keeps its coded pixels, see baselineJpeg(); every other picture, and every frame of it, is
/// decoded, upright, and stored as RGB without compression. In either case pixels are all that goes
/// in: no EXIF, no name of the file, no time at which it was taken. JPEG is
/// declared as compressed with loss, PNG and BMP as not; of other formats nothing is claimed. Colour
/// profiles are not kept. `blanked` parts become black, for which a JPEG file is decoded.
/// SOP class and modality of `instance` are set here. Errors: those of readImage(). Thread-safe.
Result<Photograph> vlPhotograph(const QString& path, int frame, const PhotographStudy& study, const QString& studyUid,
                                NewInstance instance, const BlankedPixels& blanked = {});

} // namespace vignette
