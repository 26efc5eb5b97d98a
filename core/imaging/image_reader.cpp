#include "core/imaging/image_reader.h"

#include <QCoreApplication>
#include <QFile>

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

namespace vignette {

Result<Image> readImage(const QString& path, const ReadOptions&)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Unreadable,
                    QCoreApplication::translate("Imaging", "The file cannot be opened."));
    QByteArray bytes = file.readAll();
    const cv::Mat raw(1, int(bytes.size()), CV_8UC1, bytes.data());
    cv::Mat bgr = bytes.isEmpty() ? cv::Mat() : cv::imdecode(raw, cv::IMREAD_COLOR);
    if (bgr.empty())
        return fail(ErrorCode::NotAnImage,
                    QCoreApplication::translate("Imaging", "The file is not a picture."));
    Image image;
    image.width = bgr.cols;
    image.height = bgr.rows;
    image.rgb.resize(size_t(bgr.cols) * bgr.rows * 3);
    cv::Mat rgb(bgr.rows, bgr.cols, CV_8UC3, image.rgb.data());
    cv::cvtColor(bgr, rgb, cv::COLOR_BGR2RGB);
    image.provenance.path = path;
    return image;
}

void registerImageCodecs() {}
void unregisterImageCodecs() {}

} // namespace vignette
