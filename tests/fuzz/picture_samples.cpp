#include "tests/fuzz/picture_samples.h"

#include "tests/imaging/test_pictures.h"

#include <dcmtk/dcmdata/dcrleerg.h>
#include <dcmtk/dcmimage/diregist.h> // the encoder takes colours only where this is there
#include <dcmtk/dcmjpeg/djencode.h>
#include <dcmtk/dcmjpls/djencode.h>

#include <opencv2/imgcodecs.hpp>

#include <QTemporaryDir>

namespace vignette::test {

std::vector<std::pair<QByteArray, QByteArray>> pictureSamples()
{
    DJEncoderRegistration::registerCodecs();
    DJLSEncoderRegistration::registerCodecs();
    DcmRLEEncoderRegistration::registerCodecs();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sample"));
    const cv::Mat card = testCard();
    std::vector<std::pair<QByteArray, QByteArray>> samples;
    for (const char* suffix : {".jpg", ".png", ".bmp", ".tiff", ".webp"})
        samples.emplace_back(suffix + 1, encode(suffix, card));
    samples.emplace_back("exif", withExif(encode(".jpg", card), 6));
    samples.emplace_back("plain tiff", tiff({card, card}, 6));
    samples.emplace_back("progressive", encode(".jpg", card, {cv::IMWRITE_JPEG_PROGRESSIVE, 1}));
    const std::pair<const char*, E_TransferSyntax> syntaxes[] = {
        {"explicit", EXS_LittleEndianExplicit}, {"implicit", EXS_LittleEndianImplicit},
        {"big endian", EXS_BigEndianExplicit},  {"deflated", EXS_DeflatedLittleEndianExplicit},
        {"dicom jpeg", EXS_JPEGProcess1},       {"dicom lossless jpeg", EXS_JPEGProcess14SV1},
        {"dicom jpeg-ls", EXS_JPEGLSLossless},  {"dicom rle", EXS_RLELossless},
    };
    for (const auto& [name, syntax] : syntaxes) {
        DcmFileFormat file;
        fill(*file.getDataset(), {.pixels = bytesOf(card)});
        if (const auto done = file.getDataset()->chooseRepresentation(syntax, nullptr); done.bad())
            qFatal("%s cannot be encoded: %s", name, done.text());
        save(file, path, syntax);
        samples.emplace_back(name, readFile(path));
    }
    const QByteArray jp2 = encode(".jp2", card);
    saveEncapsulated(path, {.frames = 2}, EXS_JPEG2000, {jp2, jp2});
    samples.emplace_back("dicom jpeg 2000", readFile(path));
    DcmRLEEncoderRegistration::cleanup();
    DJLSEncoderRegistration::cleanup();
    DJEncoderRegistration::cleanup();
    return samples;
}

} // namespace vignette::test
