#include "core/imaging/image_reader.h"

#include "core/imaging/dicom_file.h"
#include "core/imaging/image_file.h"

#include <dcmtk/dcmdata/dcdict.h>
#include <dcmtk/dcmdata/dcrledrg.h>
#include <dcmtk/dcmjpeg/djdecode.h>
#include <dcmtk/dcmjpls/djdecode.h>

#include <QCoreApplication>
#include <QImageReader>

#include <opencv2/core/utility.hpp>
#include <opencv2/core/utils/logger.hpp>

namespace vignette {

Result<ImageInfo> probeImage(const QString& path)
{
    return ImageFile::open(path).map([](const ImageFile& file) { return file.info(); });
}

Result<Image> readImage(const QString& path, const ReadOptions& options)
{
    return ImageFile::open(path).and_then([&](const ImageFile& file) { return file.frame(options.frame, options); });
}

Result<GrayImage> readGray(const QString& path, const ReadOptions& options)
{
    return ImageFile::open(path).and_then([&](const ImageFile& file) { return file.gray(options.frame, options); });
}

void registerImageCodecs()
{
    silenceDcmtk();
    // OpenCV tells of broken files on stderr, where nobody reads it; the Error says the same.
    cv::utils::logging::setLogLevel(cv::utils::logging::LOG_LEVEL_SILENT);
    // Pictures are decoded in parallel by their readers; threads inside of one would only compete.
    cv::setNumThreads(1);
    // In megabytes; what is larger than readers accept is refused before Qt sees it.
    QImageReader::setAllocationLimit(2048);
    DJDecoderRegistration::registerCodecs();
    DJLSDecoderRegistration::registerCodecs();
    DcmRLEDecoderRegistration::registerCodecs();
}

void unregisterImageCodecs()
{
    DcmRLEDecoderRegistration::cleanup();
    DJLSDecoderRegistration::cleanup();
    DJDecoderRegistration::cleanup();
}

bool loadDicomDictionary()
{
    silenceDcmtk();
    return dcmDataDict.isDictionaryLoaded();
}

QString imageCodecWarning()
{
    if (loadDicomDictionary())
        return {};
    return QCoreApplication::translate(
        "Imaging", "The DICOM data dictionary (dicom.dic) was not found; some DICOM files cannot be read.");
}

} // namespace vignette
