#include "core/pretraining/lesion_measures.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace vignette {

namespace {

constexpr int leastPixels = 30;

cv::Mat square(int side)
{
    return cv::Mat::ones(side, side, CV_8U);
}

} // namespace

std::optional<LesionMeasures> measureLesion(const Image& picture, const Image& mask)
{
    const cv::Mat rgb(picture.height, picture.width, CV_8UC3, const_cast<uint8_t*>(picture.rgb.data()));
    const cv::Mat maskRgb(mask.height, mask.width, CV_8UC3, const_cast<uint8_t*>(mask.rgb.data()));
    cv::Mat lesion;
    cv::extractChannel(maskRgb, lesion, 0);
    if (lesion.size() != rgb.size())
        cv::resize(lesion, lesion, rgb.size(), 0, 0, cv::INTER_NEAREST);
    lesion = lesion > 127;
    if (cv::countNonZero(lesion) < leastPixels)
        return std::nullopt;

    cv::Mat near;
    cv::Mat far;
    cv::dilate(lesion, near, square(5));
    cv::dilate(lesion, far, square(15));
    cv::Mat skin = far & ~near;
    if (cv::countNonZero(skin) < leastPixels)
        skin = ~lesion;
    if (cv::countNonZero(skin) < leastPixels)
        return std::nullopt;
    cv::Mat center;
    cv::erode(lesion, center, square(7));
    if (cv::countNonZero(center) < leastPixels)
        center = lesion;

    cv::Mat lab;
    rgb.convertTo(lab, CV_32F, 1.0 / 255);
    cv::cvtColor(lab, lab, cv::COLOR_RGB2Lab);
    cv::Scalar mean;
    cv::Scalar deviation;
    cv::meanStdDev(lab, mean, deviation, lesion);
    const cv::Scalar skinMean = cv::mean(lab, skin);

    std::vector<float> lightness;
    for (int y = 0; y < lab.rows; ++y) {
        for (int x = 0; x < lab.cols; ++x) {
            if (lesion.at<uint8_t>(y, x))
                lightness.push_back(lab.at<cv::Vec3f>(y, x)[0]);
        }
    }
    const auto brightest = lightness.begin() + std::ptrdiff_t(lightness.size() * 19 / 20);
    std::nth_element(lightness.begin(), brightest, lightness.end());

    std::vector<std::vector<cv::Point>> contours;
    cv::findContours(lesion.clone(), contours, cv::RETR_EXTERNAL, cv::CHAIN_APPROX_NONE);
    double area = 1;
    double perimeter = 1;
    for (const auto& contour : contours) {
        if (cv::contourArea(contour) > area) {
            area = cv::contourArea(contour);
            perimeter = cv::arcLength(contour, true);
        }
    }
    cv::Mat mirrored;
    cv::flip(lesion, mirrored, 1);
    const double overlap = double(cv::countNonZero(lesion & mirrored)) / cv::countNonZero(lesion | mirrored);

    LesionMeasures out;
    out[0] = float(cv::countNonZero(lesion)) / float(lesion.total());
    for (int channel = 0; channel < 3; ++channel) {
        out[1 + channel] = float(mean[channel] - skinMean[channel]);
        out[4 + channel] = float(deviation[channel]);
        out[7 + channel] = float(mean[channel]);
    }
    out[10] = float(4 * M_PI * area / (perimeter * perimeter));
    out[11] = *brightest - float(skinMean[0]);
    out[12] = float(cv::mean(lab, center)[0] - mean[0]);
    out[13] = float(overlap);
    return out;
}

} // namespace vignette
