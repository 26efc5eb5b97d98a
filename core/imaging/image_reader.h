#pragma once

#include "core/base/error.h"
#include "core/imaging/image.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace vignette {

/// VOI window of a grayscale DICOM image, in modality units (PS3.3 C.11.2).
struct GrayWindow
{
    double center = 0;
    double width = 1;
};

struct ReadOptions
{
    /// 0-based frame (DICOM) or page (TIFF; masks and reduced copies are no pages).
    int frame = 0;
    /// When above 0 the decoder may deliver a smaller picture, as long as its shorter side stays
    /// at least this long. Only large JPEG files make use of it.
    int atLeast = 0;
    /// Overrides the window stored in a grayscale DICOM file.
    std::optional<GrayWindow> window = {};
    /// Refuse sources with more pixels per frame than this before any allocation; more than by
    /// default is never accepted.
    qint64 maxPixels = 200'000'000;
};

/// What can be said of a file without decoding its pixels. Decided by content, not by suffix.
struct ImageInfo
{
    Provenance provenance; ///< frame is 0; frameCount, size and UIDs are filled
    /// More than provenance.frameCount where the file promises frames that it does not hold.
    int announcedFrames = 1;
};

/// Cheap look at a file: kind, frames, size, UIDs. Errors as for readImage().
Result<ImageInfo> probeImage(const QString& path);

/// Decodes one frame of a raster file (JPEG, PNG, TIFF, BMP, WebP, HEIC, AVIF, JPEG XL; upright, on
/// white where transparent, the first frame of an animation) or a DICOM instance (PS3.3 C.7.6.3; colour converted to
/// RGB, grayscale windowed) to 8-bit RGB.
///
/// Errors: NotFound, Unreadable (empty, truncated, broken), NotAnImage (text, DICOM without pixel
/// data), Unsupported (transfer syntax or pixel format without decoder), TooLarge,
/// InvalidArgument (no such frame), Internal. Error::detail begins with one of the words listed in
/// refusal.h ("truncated", "no-pixels", ...), so that callers can count by reason. Thread-safe once
/// imaging codecs are registered (registerImageCodecs(), done by Runtime).
Result<Image> readImage(const QString& path, const ReadOptions& options = {});

/// Registers DCMTK's codecs, silences the libraries' own logs (they quote attribute values) and
/// keeps OpenCV to the calling thread; call once per process before the first read, and pair with
/// unregisterImageCodecs(). Not thread-safe.
void registerImageCodecs();
void unregisterImageCodecs();

/// Loads DCMTK's data dictionary, which takes some 10 ms and is else done by the first DICOM file; false where it is
/// not installed. Throws std::bad_alloc, after which DCMTK's lock stays locked for ever: the process must end.
/// Thread-safe.
bool loadDicomDictionary();

/// A sentence that says what is missing when DCMTK's data dictionary is not loaded, else empty.
QString imageCodecWarning();

} // namespace vignette
