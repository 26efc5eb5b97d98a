#pragma once

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace vignette {

/// How far apart neighbouring pixels lie in what was photographed, in millimetres.
struct PixelSpacing
{
    double across = 0; ///< from column to column
    double down = 0;   ///< from row to row
    bool operator==(const PixelSpacing&) const = default;
};

/// Where an image came from. Strings are empty and numbers 0 where the source does not say.
/// UIDs, modality and acquisition are DICOM's (PS3.3 C.7, C.8.12); no patient data is kept.
struct Provenance
{
    QString path;  ///< as the user gave it
    int frame = 0; ///< 0-based
    int frameCount = 1;
    int sourceWidth = 0; ///< pixels before orientation and reduced-scale decoding
    int sourceHeight = 0;
    QString format; ///< "JPEG", "PNG", "TIFF", "BMP", "WebP", "DICOM"
    QString transferSyntaxUid;
    QString photometricInterpretation;
    QString sopClassUid;
    QString studyUid;
    QString seriesUid;
    QString instanceUid;
    QString modality;
    QString polarisation;   ///< dermoscopy: "Yes", "No" or empty
    QString immersion;      ///< dermoscopy: immersion media (0016,1004), e.g. "ALCOHOL"
    bool grayscale = false; ///< the source had one channel
    /// Of the source's pixels: Pixel Spacing (PS3.3 10.7.1.3, C.7.6.16.2.1) or Nominal Scanned Pixel Spacing
    /// (C.8.6.2). That at a detector is none, as nobody knows how much the picture is enlarged.
    std::optional<PixelSpacing> spacing = {};
};

/// An owned picture: 8-bit sRGB, rows top to bottom, no padding, R G B interleaved.
struct Image
{
    int width = 0;
    int height = 0;
    std::vector<uint8_t> rgb; ///< width * height * 3
    Provenance provenance;

    bool isNull() const { return rgb.empty(); }
};

} // namespace vignette
