// Writes what readImage() makes of a file: a line of JSON, then the RGB bytes of the frame.
// make_dicom_table.py compares them with independent decoders.
#include "core/imaging/image_reader.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <cstdlib>

int main(int argc, char** argv)
{
    if (argc < 2)
        return 2;
    vignette::registerImageCodecs();
    vignette::ReadOptions options;
    options.frame = argc > 2 ? std::atoi(argv[2]) : 0;
    const auto image = vignette::readImage(QString::fromLocal8Bit(argv[1]), options);
    QJsonObject line;
    if (image) {
        line = {{QStringLiteral("width"), image->width},
                {QStringLiteral("height"), image->height},
                {QStringLiteral("frames"), image->provenance.frameCount},
                {QStringLiteral("syntax"), image->provenance.transferSyntaxUid}};
    } else {
        line = {{QStringLiteral("code"), int(image.error().code)},
                {QStringLiteral("message"), image.error().message},
                {QStringLiteral("detail"), image.error().detail}};
    }
    std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    if (image)
        std::fwrite(image->rgb.data(), 1, image->rgb.size(), stdout);
    vignette::unregisterImageCodecs();
    return 0;
}
