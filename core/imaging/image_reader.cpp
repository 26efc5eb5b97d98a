#include "core/imaging/image_reader.h"

#include "core/imaging/dicom_file.h"
#include "core/imaging/dicom_reader.h"
#include "core/imaging/gray_image.h"
#include "core/imaging/raster_reader.h"
#include "core/imaging/refusal.h"

#include <dcmtk/dcmdata/dcdict.h>
#include <dcmtk/dcmdata/dcrledrg.h>
#include <dcmtk/dcmjpeg/djdecode.h>
#include <dcmtk/dcmjpls/djdecode.h>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <opencv2/core/utility.hpp>
#include <opencv2/core/utils/logger.hpp>

#include <algorithm>
#include <new>

namespace vignette {

namespace {

bool isText(const QByteArray& start)
{
    if (start.startsWith("\xef\xbb\xbf") || start.startsWith("\xff\xfe") || start.startsWith("\xfe\xff"))
        return true;
    return std::all_of(start.begin(), start.end(), [](char c) {
        const auto code = uint8_t(c);
        return code >= 0x20 || code == '\n' || code == '\r' || code == '\t' || code == '\f';
    });
}

/// Name of a picture format that is known here but not decoded, else empty.
QString otherFormat(const QByteArray& start)
{
    if (start.startsWith("GIF87a") || start.startsWith("GIF89a"))
        return QStringLiteral("GIF");
    if (start.mid(4, 4) == "ftyp") {
        const QByteArray brand = start.mid(8, 4);
        if (brand == "avif" || brand == "avis")
            return QStringLiteral("AVIF");
        if (brand == "heic" || brand == "heix" || brand == "mif1" || brand == "msf1" || brand == "hevc" ||
            brand == "heim")
            return QStringLiteral("HEIC");
    }
    if (start.mid(4, 4) == "jP  " || start.startsWith("\xff\x4f\xff\x51"))
        return QStringLiteral("JPEG 2000");
    if (start.startsWith("\xff\x0a") || start.mid(4, 4) == "JXL ")
        return QStringLiteral("JPEG XL");
    if (start.startsWith("8BPS"))
        return QStringLiteral("Photoshop");
    return {};
}

struct Opened
{
    std::unique_ptr<QFile> file;
    RasterFormat raster = RasterFormat::None; ///< None: DICOM
};

Result<Opened> open(const QString& path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return refuse(Refusal::Directory);
    if (!info.exists())
        return refuse(Refusal::Missing);
    // Opening a pipe would wait for someone to write to it.
    if (!info.isFile())
        return refuse(Refusal::NotRegular);
    Opened opened{std::make_unique<QFile>(path)};
    if (!opened.file->open(QIODevice::ReadOnly))
        return refuse(Refusal::CannotOpen, opened.file->errorString());
    const QByteArray start = opened.file->peek(4096);
    if (start.isEmpty())
        return refuse(Refusal::Empty);
    const Bytes bytes(reinterpret_cast<const uint8_t*>(start.constData()), size_t(start.size()));
    // First DICOM: its preamble may hold the signature of another format (PS3.10 7.1).
    if (looksLikeDicom(bytes))
        return opened;
    opened.raster = rasterFormat(bytes);
    if (opened.raster != RasterFormat::None)
        return opened;
    if (const QString name = otherFormat(start); !name.isEmpty())
        return refuse(Refusal::OtherFormat, name);
    if (isText(start))
        return refuse(Refusal::Text);
    return refuse(Refusal::UnknownFormat);
}

/// Libraries report trouble by exceptions of many kinds; none may leave this room.
template <typename T, typename Function> Result<T> guarded(const QString& path, const Function& function)
{
    try {
        auto opened = open(path);
        if (!opened)
            return fail(std::move(opened.error()));
        return function(*opened);
    } catch (const std::bad_alloc&) {
        return refuse(Refusal::TooLarge, QStringLiteral("out of memory"));
    } catch (const std::exception& exception) {
        return refuse(Refusal::Broken, QString::fromLocal8Bit(exception.what()).simplified());
    } catch (...) {
        return refuse(Refusal::Failure);
    }
}

} // namespace

Result<ImageInfo> probeImage(const QString& path)
{
    return guarded<ImageInfo>(path, [&](Opened& opened) {
        return opened.raster == RasterFormat::None ? probeDicom(path) : probeRaster(*opened.file, opened.raster);
    });
}

Result<Image> readImage(const QString& path, const ReadOptions& options)
{
    return guarded<Image>(path, [&](Opened& opened) {
        return opened.raster == RasterFormat::None ? readDicom(path, options)
                                                   : readRaster(*opened.file, opened.raster, options);
    });
}

Result<GrayImage> readGray(const QString& path, const ReadOptions& options)
{
    return guarded<GrayImage>(path, [&](Opened& opened) -> Result<GrayImage> {
        if (opened.raster == RasterFormat::None)
            return readGrayDicom(path, options);
        const auto image = readRaster(*opened.file, opened.raster, options);
        if (!image)
            return fail(image.error());
        if (!image->provenance.grayscale)
            return fail(ErrorCode::InvalidArgument, QCoreApplication::translate("Imaging", "The picture has colours."));
        GrayImage gray;
        gray.width = image->width;
        gray.height = image->height;
        gray.values.resize(size_t(image->width) * size_t(image->height));
        for (size_t i = 0; i < gray.values.size(); ++i)
            gray.values[i] = image->rgb[3 * i];
        const auto [low, high] = std::ranges::minmax_element(gray.values);
        gray.minimum = *low;
        gray.maximum = *high;
        gray.window = fullWindow(0, 255);
        return gray;
    });
}

void registerImageCodecs()
{
    silenceDcmtk();
    // OpenCV tells of broken files on stderr, where nobody reads it; the Error says the same.
    cv::utils::logging::setLogLevel(cv::utils::logging::LOG_LEVEL_SILENT);
    // Pictures are decoded in parallel by their readers; threads inside of one would only compete.
    cv::setNumThreads(1);
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

QString imageCodecWarning()
{
    silenceDcmtk();
    if (dcmDataDict.isDictionaryLoaded())
        return {};
    return QCoreApplication::translate(
        "Imaging", "The DICOM data dictionary (dicom.dic) was not found; some DICOM files cannot be read.");
}

} // namespace vignette
