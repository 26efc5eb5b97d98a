#pragma once

#include "core/imaging/image_reader.h"

#include <dcmtk/config/osconfig.h>

#include <dcmtk/dcmdata/dcfilefo.h>
#include <dcmtk/dcmdata/dcxfer.h>

#include <QByteArray>
#include <QString>

#include <opencv2/core.hpp>

#include <vector>

namespace vignette::test {

/// A colour test card, 96 x 64, RGB: patches of primary and skin-like colours above a smooth ramp.
/// No two of its corners are alike, so that each orientation is told from the others.
cv::Mat testCard();

cv::Mat toMat(const Image& image);

/// Mean absolute error over all samples, 0 to 255; 255 when sizes differ.
double meanError(const cv::Mat& a, const cv::Mat& b);

/// Encodes an RGB picture with OpenCV.
QByteArray encode(const char* suffix, const cv::Mat& rgb, const std::vector<int>& parameters = {});

void writeFile(const QString& path, const QByteArray& bytes);
QByteArray readFile(const QString& path);

/// Puts an EXIF block with only an orientation behind the start marker of a JPEG file.
QByteArray withExif(const QByteArray& jpeg, int orientation);

/// What a camera stores for a picture that is to be seen as `upright`, by the words of EXIF 2.3
/// 4.6.4: which visual side row 0 and column 0 lie on.
cv::Mat storedForOrientation(const cv::Mat& upright, int orientation);

/// An uncompressed TIFF file, little endian, one strip per page; 8 or 16 bits, 1, 3 or 4 channels.
QByteArray tiff(const std::vector<cv::Mat>& pages, int orientation = 1);

/// What a synthetic DICOM image is made of.
struct DicomRecipe
{
    int rows = 64;
    int columns = 96;
    int samples = 3;
    int bits = 8;
    int stored = 0; ///< 0: as bits
    int frames = 1;
    int planar = 0;
    bool isSigned = false;
    const char* photometric = "RGB";
    QByteArray pixels = {};
};

/// A Secondary Capture object with native pixels.
void fill(DcmDataset& dataset, const DicomRecipe& recipe);
void save(DcmFileFormat& file, const QString& path, E_TransferSyntax syntax);
void saveDicom(const QString& path, const DicomRecipe& recipe, E_TransferSyntax syntax = EXS_LittleEndianExplicit);

/// Saves with encapsulated pixels: one list of fragments, offset table as given. Instances of another
/// number have another UID.
void saveEncapsulated(const QString& path, const DicomRecipe& recipe, E_TransferSyntax syntax,
                      const std::vector<QByteArray>& fragments, const std::vector<uint32_t>& offsets = {},
                      int instance = 0);

QByteArray bytesOf(const cv::Mat& picture);

/// Full-range luminance and chrominance (PS3.3 C.7.6.3.1.2).
cv::Mat toYbr(const cv::Mat& rgb);

} // namespace vignette::test
