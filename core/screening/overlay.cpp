#include "core/screening/overlay.h"

#include "core/base/exception_error.h"

#include <QCoreApplication>
#include <QFile>

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace vignette {

namespace {

/// A text chunk of PNG (RFC 2083, section 4.2.3): length, type, keyword, text, CRC.
constexpr char signature[] = "\0\0\0\x11"
                             "tEXtSoftware\0Vignette"
                             "\xbf\xa7\x37\x76";
constexpr int signatureAt = 33; ///< behind the magic number and the header chunk

QByteArrayView signatureBytes()
{
    return {signature, sizeof signature - 1};
}

} // namespace

Result<Image> overlaidPicture(const Image& image, const SaliencyMap& saliency, int longerSide, float opacity)
{
    const auto size = [](int width, int height) { return size_t(width) * size_t(height); };
    if (image.width < 1 || image.height < 1 || saliency.width < 1 || saliency.height < 1 ||
        image.rgb.size() != size(image.width, image.height) * 3 ||
        saliency.values.size() != size(saliency.width, saliency.height))
        return fail(ErrorCode::InvalidArgument,
                    QCoreApplication::translate("Screening", "There is nothing to overlay."));
    try {
        const cv::Mat rgb(image.height, image.width, CV_8UC3, const_cast<uint8_t*>(image.rgb.data()));
        const double scale = std::min(1.0, double(longerSide) / std::max(image.width, image.height));
        Image out;
        out.width = std::max(1, cvRound(image.width * scale));
        out.height = std::max(1, cvRound(image.height * scale));
        out.rgb.resize(size(out.width, out.height) * 3);
        cv::Mat picture(out.height, out.width, CV_8UC3, out.rgb.data());
        cv::resize(rgb, picture, picture.size(), 0, 0, cv::INTER_AREA);

        const cv::Mat map(saliency.height, saliency.width, CV_32FC1, const_cast<float*>(saliency.values.data()));
        cv::Mat strength;
        cv::resize(map, strength, picture.size(), 0, 0, cv::INTER_CUBIC);
        cv::patchNaNs(strength, 0);
        strength = cv::max(cv::min(strength, 1.0), 0.0);
        cv::Mat colour;
        strength.convertTo(colour, CV_8UC1, 255);
        cv::applyColorMap(colour, colour, cv::COLORMAP_VIRIDIS); // blue first

        for (int y = 0; y < picture.rows; ++y) {
            auto* pixel = picture.ptr<cv::Vec3b>(y);
            const auto* heat = colour.ptr<cv::Vec3b>(y);
            const auto* alpha = strength.ptr<float>(y);
            for (int x = 0; x < picture.cols; ++x) {
                const float a = opacity * alpha[x];
                for (int c = 0; c < 3; ++c)
                    pixel[x][c] = cv::saturate_cast<uchar>(pixel[x][c] * (1 - a) + heat[x][2 - c] * a);
            }
        }
        return out;
    } catch (const std::exception& e) {
        return fail(errorOf(e, QCoreApplication::translate("Screening", "The overlay cannot be made.")));
    }
}

Result<QByteArray> renderOverlay(const Image& image, const SaliencyMap& saliency, int longerSide, float opacity)
{
    const auto overlaid = overlaidPicture(image, saliency, longerSide, opacity);
    if (!overlaid)
        return fail(overlaid.error());
    try {
        const cv::Mat rgb(overlaid->height, overlaid->width, CV_8UC3, const_cast<uint8_t*>(overlaid->rgb.data()));
        cv::Mat bgr;
        cv::cvtColor(rgb, bgr, cv::COLOR_RGB2BGR);
        std::vector<uchar> png;
        cv::imencode(".png", bgr, png);
        return QByteArray(reinterpret_cast<const char*>(png.data()), qsizetype(png.size()))
            .insert(signatureAt, signatureBytes());
    } catch (const std::exception& e) {
        return fail(errorOf(e, QCoreApplication::translate("Screening", "The overlay cannot be made.")));
    }
}

std::vector<std::vector<QPointF>> saliencyContours(const SaliencyMap& saliency, float threshold)
{
    if (saliency.width < 1 || saliency.height < 1 ||
        saliency.values.size() != size_t(saliency.width) * size_t(saliency.height))
        return {};
    // Fine enough that its steps are not seen on a screen.
    constexpr int side = 512;
    std::vector<std::vector<QPointF>> lines;
    try {
        const cv::Mat map(saliency.height, saliency.width, CV_32FC1, const_cast<float*>(saliency.values.data()));
        cv::Mat fine;
        cv::resize(map, fine, {side, side}, 0, 0, cv::INTER_LINEAR);
        cv::patchNaNs(fine, 0);
        cv::Mat inside = fine >= std::max(threshold, 1e-3F);
        std::vector<std::vector<cv::Point>> found;
        cv::findContours(inside, found, cv::RETR_LIST, cv::CHAIN_APPROX_SIMPLE);
        for (const auto& contour : found) {
            std::vector<QPointF> line;
            for (const cv::Point& point : contour)
                line.emplace_back((point.x + 0.5) / side, (point.y + 0.5) / side);
            lines.push_back(std::move(line));
        }
    } catch (const std::exception&) {
        return {}; // out of memory: a picture without lines
    }
    return lines;
}

bool isOverlayFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.seek(signatureAt) &&
           file.read(signatureBytes().size()) == signatureBytes();
}

QString overlayFileName(qint64 row, int frame, int frameCount)
{
    const QString name = QStringLiteral("row-%1").arg(row, 6, 10, QLatin1Char('0'));
    return frameCount > 1 ? name + QStringLiteral("-frame-%1.png").arg(frame) : name + QStringLiteral(".png");
}

} // namespace vignette
